import type { Answer } from '../../google/answer.ts';
import type { CalendarEvent, EventPage, Stretch } from '../../google/calendar/calendar.ts';
import type { BlockRow } from '../../store/block-rows.ts';
import { AHEAD } from './arrange.ts';
import { kindOf, OUR_MARK } from './marks.ts';
import { othersTime } from './others.ts';
import type { Found } from './reconcile.ts';
import { Refused, type Run } from './run.ts';

const DAY = 24 * 60 * 60_000;
/** Pages of 250 events each; more in three weeks is nobody's calendar. */
const MOST_PAGES = 20;

/** What a look at the calendar shows. */
export interface Look extends Found {
  /** Time that is taken by something other than our blocks. */
  readonly others: readonly Stretch[];
  /** Those of them that are time for focus. */
  readonly ownFocus: readonly Stretch[];
}

function given<Value>(answer: Answer<Value>): Value {
  if (answer.kind !== 'ok') throw new Refused(answer);
  return answer.value;
}

async function allPages(ask: (page: string | null) => Promise<Answer<EventPage>>): Promise<readonly CalendarEvent[]> {
  const events: CalendarEvent[] = [];
  let page: string | null = null;
  for (let n = 0; n < MOST_PAGES; n += 1) {
    const { events: more, next }: EventPage = given(await ask(page));
    events.push(...more);
    if (next === null) return events;
    page = next;
  }
  throw new Refused({ kind: 'unreadable', status: 200 });
}

/** What was in the calendar, or may have been, and is not among our events of these days. */
function missing(rows: readonly BlockRow[], events: Found['events']): readonly BlockRow[] {
  return rows.filter(({ id, state }) => state !== 'gone' && state !== 'wanted' && !events.has(id));
}

/**
 * Looks at the calendar: who is busy when, without what; and our own blocks, with their words, so that those are known which
 * the person has changed. Throws `Refused`.
 */
export async function lookAt(run: Run, rows: readonly BlockRow[]): Promise<Look> {
  const { calendar, worker, signal } = run;
  const now = worker.now();
  const within = { start: now - DAY, end: now + 2 * AHEAD };
  const busy = given(await calendar.busy(within, signal));
  const all = await allPages((page) => calendar.events(within, page, signal));
  const events = new Map<string, CalendarEvent>();
  const ours = await allPages((page) => calendar.marked(OUR_MARK, within, page, signal));
  for (const event of ours) if (kindOf(event) !== null) events.set(event.id, event);
  const elsewhere = new Map<string, CalendarEvent>();
  const deleted = new Set<string>();
  for (const { id } of missing(rows, events)) {
    const answer = await calendar.get(id, signal);
    if (answer.kind === 'gone') deleted.add(id);
    else elsewhere.set(id, given(answer));
  }
  const ownFocus = all.filter((event) => event.kind === 'focus' && kindOf(event) === null);
  return { others: othersTime(busy, all), ownFocus, events, elsewhere, deleted };
}
