import type { Change } from '../../google/gmail/mailbox.ts';

/** Gmail's own tabs for what is not written to one person: by them, such mail costs no call. */
const CATEGORIES = ['CATEGORY_PROMOTIONS', 'CATEGORY_SOCIAL', 'CATEGORY_UPDATES', 'CATEGORY_FORUMS'];
/** A draft is not sent yet; a chat is no mail; spam asks nothing. */
const NO_MAIL = ['DRAFT', 'CHAT', 'SPAM'];

const hasAny = (labels: readonly string[], some: readonly string[]): boolean =>
  some.some((label) => labels.includes(label));

export const isSent = (labels: readonly string[]): boolean => labels.includes('SENT');
export const isMail = (labels: readonly string[]): boolean => !hasAny(labels, NO_MAIL);
const isInInbox = (labels: readonly string[]): boolean =>
  labels.includes('INBOX') && !labels.includes('TRASH') && isMail(labels);
/** Whether it lies where a person looks for what is for them. */
export const isForMe = (labels: readonly string[]): boolean => isInInbox(labels) && !hasAny(labels, CATEGORIES);

/** All that happened to one message, taken together. */
export interface Net {
  readonly id: string;
  readonly thread: string;
  /** Those that it has in the end. */
  readonly labels: readonly string[];
  /** It came: received, sent, or found to be no spam. */
  readonly hasCome: boolean;
  /** It came long ago, maybe, and lies only now where a person looks: it was spam, archived, in the bin, or in a tab of Gmail's. */
  readonly hasMovedIn: boolean;
  /** It was there, and is not any more. */
  readonly hasLeftInbox: boolean;
  readonly isGone: boolean;
}

function labelsAfter({ kind, labelIds, changed }: Change): readonly string[] {
  if (kind === 'labels-added') return [...new Set([...labelIds, ...changed])];
  return kind === 'labels-removed' ? labelIds.filter((label) => !changed.includes(label)) : labelIds;
}

const isFoundGood = ({ kind, changed }: Change): boolean => kind === 'labels-removed' && changed.includes('SPAM');

/** A draft that was sent may tell of it by what it has become, or by what it is no more. */
const isSending = ({ kind, changed, labelIds }: Change): boolean =>
  (kind === 'labels-added' && changed.includes('SENT')) ||
  (kind === 'labels-removed' && changed.includes('DRAFT') && isSent(labelIds));

const comes = (change: Change): boolean => change.kind === 'added' || isSending(change) || isFoundGood(change);

const movesIn = ({ kind, changed }: Change): boolean =>
  (kind === 'labels-added' && changed.includes('INBOX')) ||
  (kind === 'labels-removed' && hasAny(changed, ['SPAM', 'TRASH', ...CATEGORIES]));

const leavesInbox = ({ kind, changed }: Change): boolean =>
  kind === 'deleted' ||
  (kind === 'labels-removed' && changed.includes('INBOX')) ||
  (kind === 'labels-added' && hasAny(changed, ['TRASH', 'SPAM']));

/** A message that goes and comes at once was put into another thread. */
const isBack = (before: Net | undefined, { kind }: Change): boolean => kind === 'added' && before?.isGone === true;

/** What a history comes to, by message, in the order in which they first stand in it. */
export function netOf(changes: readonly Change[]): readonly Net[] {
  const nets = new Map<string, Net>();
  for (const change of changes) {
    const { id, threadId: thread, kind } = change;
    const before = nets.get(id);
    nets.set(id, {
      id,
      thread,
      labels: kind === 'deleted' ? (before?.labels ?? change.labelIds) : labelsAfter(change),
      hasCome: (before?.hasCome ?? false) || comes(change),
      hasMovedIn: (before?.hasMovedIn ?? false) || movesIn(change),
      hasLeftInbox: ((before?.hasLeftInbox ?? false) || leavesInbox(change)) && !isBack(before, change),
      isGone: kind === 'deleted' || (kind !== 'added' && (before?.isGone ?? false)),
    });
  }
  return [...nets.values()].map((net) => ({
    ...net,
    hasMovedIn: net.hasMovedIn && !net.isGone && isForMe(net.labels),
    hasLeftInbox: net.hasLeftInbox && (net.isGone || !isInInbox(net.labels)),
  }));
}
