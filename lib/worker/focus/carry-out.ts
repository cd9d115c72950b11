import type { Answer } from '../../google/answer.ts';
import { type Calendar, CHANGED } from '../../google/calendar/calendar.ts';
import type { BlockRow } from '../../store/block-rows.ts';
import { insertFocus } from './focus-time.ts';
import { blockAt, marksAt, newBlockId } from './marks.ts';
import { type Found, placeOf } from './reconcile.ts';
import { changeRow, kept, Refused, type Run } from './run.ts';

/** How the calendar is made what a row says. Each change is asked for, then noted; one that was asked for and not noted is found by the next look. */

/** `done`; or `later`: the person touched the block since our look, and the next one decides. */
type Outcome = 'done' | 'later';

const isStale = (answer: Answer<unknown>): boolean => answer.kind === 'unreadable' && answer.status === CHANGED;

interface Scene {
  readonly timeZone: string;
  readonly found: Found;
}

async function put(run: Run, row: BlockRow, { timeZone }: Scene): Promise<Outcome> {
  const { calendar, signal } = run;
  const tried = { ...row, isTried: true };
  if (!row.isTried) await changeRow(run, row, tried);
  const insert = (plain: boolean): ReturnType<Calendar['insert']> =>
    calendar.insert(row.id, blockAt(row.kind, row, timeZone, plain), signal);
  // What a row before this one has met with counts already.
  const wasPlain = row.kind === 'mail' || (await kept(run)).plan.isPlain;
  const { answer, lacksFocusTime } = wasPlain
    ? { answer: await insert(true), lacksFocusTime: false }
    : await insertFocus(insert);
  if (answer.kind === 'ok') {
    const there: BlockRow = { ...tried, state: 'there', seen: placeOf(answer.value) };
    await changeRow(run, row, there, lacksFocusTime ? { isPlain: true } : {});
    return 'done';
  }
  if (answer.kind !== 'gone') throw new Refused(answer);
  // Deleted by the person, if an earlier try got it there. Otherwise it is the calendar that did not answer to its name.
  if (row.isTried) {
    await changeRow(run, row, { ...row, state: 'gone' });
    return 'done';
  }
  await changeRow(run, row, { ...row, id: newBlockId(), isTried: false });
  throw new Refused(answer);
}

async function move(run: Run, row: BlockRow, { timeZone, found }: Scene): Promise<Outcome> {
  const { calendar, signal } = run;
  const place = placeOf(row);
  const etag = found.events.get(row.id)?.etag ?? null;
  const wanted = { ...place, timeZone, marks: marksAt(row.kind, place) };
  const answer = await calendar.patch(row.id, wanted, signal, etag);
  if (isStale(answer)) return 'later';
  if (answer.kind === 'gone') await changeRow(run, row, { ...row, state: 'gone' });
  else if (answer.kind === 'ok') await changeRow(run, row, { ...row, seen: placeOf(answer.value) });
  else throw new Refused(answer);
  return 'done';
}

async function takeOut(run: Run, row: BlockRow, { found }: Scene): Promise<Outcome> {
  const { calendar, signal } = run;
  const answer = await calendar.remove(row.id, signal, found.events.get(row.id)?.etag ?? null);
  if (isStale(answer)) return 'later';
  if (answer.kind !== 'ok' && answer.kind !== 'gone') throw new Refused(answer);
  // That it is no more is believed when it can't be seen either: it must not be forgotten while it stands.
  if (answer.kind === 'gone') {
    const event = await calendar.get(row.id, signal);
    if (event.kind !== 'gone') throw new Refused(event.kind === 'ok' ? answer : event);
  }
  await changeRow(run, row, null);
  return 'done';
}

const isMoved = ({ seen, start, end }: BlockRow): boolean =>
  seen !== null && (seen.start !== start || seen.end !== end);

/** What a row still asks of the calendar; null for nothing. */
export function pending(row: BlockRow): ((run: Run, row: BlockRow, scene: Scene) => Promise<Outcome>) | null {
  if (row.state === 'wanted') return put;
  if (row.state === 'leaving') return takeOut;
  return row.state === 'there' && isMoved(row) ? move : null;
}
