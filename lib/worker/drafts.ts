import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type DraftNote, DraftNoteSchema, PageIdSchema } from '../messages.ts';
import { isSameId } from '../replies/match.ts';
import type { PageId } from '../replies/pending.ts';

/** What is noted of drafts, in the extension's storage, where erasing everything erases it too. The newest note is last. */

const KEY = 'drafts';
const MOST = 200;
/** A draft that was not opened for so long, in milliseconds, is as good as new. */
const KEPT = 30 * 24 * 60 * 60_000;

const RowSchema = v.object({
  /** Null where the page did not tell whose mailbox it is. */
  account: v.nullable(v.string()),
  draft: PageIdSchema,
  note: DraftNoteSchema,
  at: v.number(),
});
interface Row {
  readonly account: string | null;
  readonly draft: PageId;
  readonly note: DraftNote;
  readonly at: number;
}
/** A draft and the mailbox that it is in. */
export type DraftName = Pick<Row, 'account' | 'draft'>;

let queue: Promise<unknown> = Promise.resolve();

/** One after the other: a draft that opens again finds what was noted just before, and no note is lost to another. */
function inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
  const next = queue.then(task);
  queue = next.catch(() => undefined);
  return next;
}

async function rows(now: number): Promise<readonly Row[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown): readonly Row[] => {
    const parsed = v.safeParse(RowSchema, one);
    return parsed.success && parsed.output.at > now - KEPT ? [parsed.output] : [];
  });
}

const isOf =
  ({ account, draft }: DraftName) =>
  (row: Row): boolean =>
    isSameId(row.draft, draft, null) && (row.account === null || account === null || row.account === account);

/** What was noted of a draft; null for nothing. `now` is epoch milliseconds. */
export function noteOf(name: DraftName, now: number): Promise<DraftNote | null> {
  return inTurn(async () => (await rows(now)).find(isOf(name))?.note ?? null);
}

/** Notes it in the place of what was noted before; null forgets the draft. */
export function noteDraft(name: DraftName, note: DraftNote | null, now: number): Promise<void> {
  return inTurn(async () => {
    const isThis = isOf(name);
    const others = (await rows(now)).filter((row) => !isThis(row));
    const { account, draft } = name;
    const all = note === null ? others : [...others, { account, draft, note, at: now }];
    await browser.storage.local.set({ [KEY]: all.slice(-MOST) });
  });
}
