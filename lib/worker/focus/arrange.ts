import { type FocusDays, isSameDay, moveBlock, proposeFocus } from '../../hours/focus.ts';
import { mailStretches } from '../../hours/mail-blocks.ts';
import { overlaps, overlapsAny, type Stretch } from '../../hours/stretch.ts';
import { type Settings, zoneOf } from '../../settings.ts';
import type { BlockKind, BlockRow, FocusPlan } from '../../store/block-rows.ts';
import { newBlockId } from './marks.ts';

const DAY = 24 * 60 * 60_000;
/** How far ahead blocks are proposed and made, in milliseconds. */
export const AHEAD = 7 * DAY;

/** What the rows are arranged around. */
export interface Around {
  readonly now: number;
  readonly settings: Settings;
  readonly plan: Pick<FocusPlan, 'isAutomatic' | 'hasMailTimes'>;
  /** Time that is taken by something other than our blocks. */
  readonly others: readonly Stretch[];
  /** Those of them that are time for focus already, which somebody set in Calendar themselves. */
  readonly ownFocus: readonly Stretch[];
}

/** Blocks that stand in the calendar, or are to. */
export const isLive = ({ state }: BlockRow): boolean => state === 'wanted' || state === 'there' || state === 'theirs';
/** Ours to move and to take out. */
const isOurs = ({ state }: BlockRow): boolean => state === 'wanted' || state === 'there';

export function newRow(account: string, kind: BlockKind, { start, end }: Stretch): BlockRow {
  const meant = { start, end };
  return { account, id: newBlockId(), kind, ...meant, state: 'wanted', isTried: false, seen: null, meant };
}

/** Takes a block out of the calendar; one that never got there goes at once. */
export const leave = (row: BlockRow): readonly BlockRow[] =>
  row.state === 'wanted' && !row.isTried ? [] : [{ ...row, state: 'leaving' }];

const mailTimesOf = (settings: Settings) => ({ ...settings.mailTimes, timeZone: zoneOf(settings) });

/** What no block for focus of ours may touch. A mail time that has begun still counts. */
function takenFrom({ now, settings, others }: Around, rows: readonly BlockRow[]): readonly Stretch[] {
  const theirs = rows.filter(({ state }) => state === 'theirs');
  return [...others, ...theirs, ...mailStretches(now - DAY, now + 2 * AHEAD, mailTimesOf(settings))];
}

function daysOf(around: Around, taken: readonly Stretch[], rows: readonly BlockRow[]): FocusDays {
  const { settings, ownFocus } = around;
  const timeZone = zoneOf(settings);
  const focus = rows.filter(({ kind, state }) => kind === 'focus' && state !== 'leaving');
  return {
    wishes: settings.focus,
    hours: settings.hours,
    timeZone,
    taken: [...taken, ...focus.filter(isLive)],
    // What the person deleted, or moved to another day, they don't want on its day: it counts as had.
    had: [
      ...ownFocus,
      ...focus,
      ...focus.flatMap(({ start, meant }) => (isSameDay(start, meant.start, timeZone) ? [] : [meant])),
    ],
  };
}

/** The blocks that the coming days lack. */
export function proposals(rows: readonly BlockRow[], around: Around): readonly Stretch[] {
  const { now } = around;
  return proposeFocus(now, now + AHEAD, daysOf(around, takenFrom(around, rows), rows));
}

/**
 * Two browsers that fill a day at the same moment don't see each other: of what they put over each other one stays, the same in
 * the eyes of both.
 */
function withoutTwins(rows: readonly BlockRow[], { now }: Around): readonly BlockRow[] {
  const ours = rows.filter((row) => isOurs(row) && row.start > now);
  // What is in the calendar comes before what is only to be there.
  const inOrder = ours.toSorted((one, other) => {
    if (one.state !== other.state) return one.state === 'there' ? -1 : 1;
    return one.id < other.id ? -1 : 1;
  });
  const stay: BlockRow[] = [];
  for (const row of inOrder) {
    if (!stay.some((other) => other.kind === row.kind && overlaps(other, row))) stay.push(row);
  }
  return rows.flatMap((row) => (ours.includes(row) && !stay.includes(row) ? leave(row) : [row]));
}

/** Blocks for focus that something has come to lie over find another place on their day, or go. One that has begun stays. */
function clearFocus(rows: readonly BlockRow[], around: Around): readonly BlockRow[] {
  const taken = takenFrom(around, rows);
  const isHit = (row: BlockRow): boolean =>
    row.kind === 'focus' && isOurs(row) && row.start > around.now && overlapsAny(row, taken);
  return rows.reduce<readonly BlockRow[]>((before, row) => {
    if (!isHit(row)) return before;
    const others = before.filter(({ id }) => id !== row.id);
    const place = moveBlock(row, around.now, daysOf(around, taken, others));
    const after = place === null ? leave(row) : [{ ...row, ...place, meant: place }];
    return before.flatMap((one) => (one.id === row.id ? after : [one]));
  }, rows);
}

/** Mail times stand where the settings have them and nothing else is; those that the person changed or deleted stay so. */
function placeMail(account: string, rows: readonly BlockRow[], around: Around): readonly BlockRow[] {
  const { now, settings, plan, others } = around;
  const wanted = plan.hasMailTimes
    ? mailStretches(now, now + AHEAD, mailTimesOf(settings)).filter((one) => !overlapsAny(one, others))
    : [];
  const kept = rows.flatMap((row) => {
    if (row.kind !== 'mail' || !isOurs(row) || row.start <= now) return [row];
    return wanted.some(({ start, end }) => start === row.start && end === row.end) ? [row] : leave(row);
  });
  const mail = kept.filter(({ kind, state }) => kind === 'mail' && state !== 'leaving');
  const isAnswered = (one: Stretch): boolean => mail.some(({ meant }) => meant.start === one.start);
  return [...kept, ...wanted.filter((one) => !isAnswered(one)).map((one) => newRow(account, 'mail', one))];
}

/** What the rows are to become: nothing over a meeting, and what is to be there by itself. */
export function arrange(account: string, rows: readonly BlockRow[], around: Around): readonly BlockRow[] {
  const { now, plan } = around;
  // What could not be put there in time is not wanted any more; what is past is left where it is.
  const young = rows.filter(({ end, state }) => end > (state === 'wanted' ? now : now - DAY));
  const cleared = placeMail(account, clearFocus(withoutTwins(young, around), around), around);
  if (!plan.isAutomatic) return cleared;
  return [...cleared, ...proposals(cleared, around).map((one) => newRow(account, 'focus', one))];
}
