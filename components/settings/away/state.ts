import { awayAt, nextAwayChange } from '../../../lib/hours/away.ts';
import {
  type AwayAnswer,
  answerAt,
  answerDuring,
  awayTimesOf,
  SHORTEST_ANSWER,
} from '../../../lib/hours/away-settings.ts';
import { type Settings, zoneOf } from '../../../lib/settings.ts';
import type { AwayRow } from '../../../lib/store/away-rows.ts';

/** How one account's automatic answer stands, for the person. Times are epoch milliseconds. */
export type Answering =
  | { readonly kind: 'on'; readonly until: number }
  /** It is on, and this is no time away; null where none will come, or nothing is left to be sent. */
  | { readonly kind: 'waiting'; readonly from: number | null }
  /** The background has not got to it yet, or not to putting back what was there. */
  | { readonly kind: 'soon' }
  /** It was taken back, and could not be put back; null where ours is over by now. */
  | { readonly kind: 'left'; readonly until: number | null }
  | { readonly kind: 'off' | 'theirs' | 'ended' | 'signed-out' | 'forbidden' | 'refused' | 'later' };

/** Whether the last look ended in a way that is yet to be mended. */
function trouble(row: AwayRow): Answering | null {
  switch (row.last?.outcome) {
    case 'signed-out':
    case 'forbidden':
    case 'refused':
      return { kind: row.last.outcome };
    case 'busy':
    case 'offline':
    case 'unreadable':
    case 'gone':
      return { kind: 'later' };
    default:
      return null;
  }
}

/** How an account's answer stands by its row in the store, null where there is none yet. */
export function answeringOf(row: AwayRow | null, isConnected: boolean, settings: Settings, now: number): Answering {
  const until = Number(row?.ours?.written.endTime ?? 0);
  if (!isConnected) return { kind: 'left', until: until > now ? until : null };
  const wanted = answerAt(now, settings, zoneOf(settings));
  const ours = row?.ours ?? null;
  if (ours?.kept != null && until > now && wanted !== null) return { kind: 'on', until };
  if (row !== null && (ours !== null || wanted !== null)) {
    const wrong = trouble(row);
    // Nobody can mend what Gmail does not take back, and it is tried again.
    if (wrong?.kind === 'refused' && wanted === null) return { kind: 'later' };
    if (wrong !== null) return wrong;
  }
  const times = awayTimesOf(settings, zoneOf(settings));
  if (wanted !== null) {
    if (row?.skipped === wanted.away.start) return { kind: row.last?.outcome === 'theirs' ? 'theirs' : 'ended' };
    // Not begun any more for what is left of this time away.
    const isTooLate = ours === null && wanted.away.end - now < SHORTEST_ANSWER;
    return isTooLate ? { kind: 'waiting', from: nextAwayChange(wanted.away.end, times) } : { kind: 'soon' };
  }
  if (ours !== null && until > now) return { kind: 'soon' };
  if (!settings.autoresponder.isOn) return { kind: 'off' };
  if (previewOf(settings, now)?.text === '') return { kind: 'waiting', from: null };
  return { kind: 'waiting', from: nextAwayChange(now, times) };
}

/** The answer of this time away, or of the next one; null where there never is one. */
export function previewOf(settings: Settings, now: number): AwayAnswer | null {
  const zone = zoneOf(settings);
  const times = awayTimesOf(settings, zone);
  const next = nextAwayChange(now, times);
  const away = awayAt(now, times) ?? (next === null ? null : awayAt(next, times));
  return away === null ? null : answerDuring(away, settings, zone);
}
