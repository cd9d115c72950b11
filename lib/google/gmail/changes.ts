import type { Change, HistoryPage } from './mailbox.ts';
import type { History } from './schemas.ts';

type Entry = NonNullable<History['history']>[number];
type Moved = NonNullable<Entry['labelsAdded']>[number];

function change(kind: Change['kind'], { message, labelIds = [] }: Moved): Change {
  const { id, threadId } = message;
  return { kind, id, threadId, labelIds: message.labelIds ?? [], changed: labelIds };
}

/** The changes that one record tells: what came before what was done with it, and what went last. */
function changesIn({ messagesAdded, labelsAdded, labelsRemoved, messagesDeleted }: Entry): readonly Change[] {
  return [
    ...(messagesAdded ?? []).map((one) => change('added', one)),
    ...(labelsAdded ?? []).map((one) => change('labels-added', one)),
    ...(labelsRemoved ?? []).map((one) => change('labels-removed', one)),
    ...(messagesDeleted ?? []).map((one) => change('deleted', one)),
  ];
}

/** A page of a mailbox's history, oldest change first. */
export function pageOf({ history = [], historyId, nextPageToken }: History): HistoryPage {
  return { changes: history.flatMap(changesIn), historyId, next: nextPageToken ?? null };
}
