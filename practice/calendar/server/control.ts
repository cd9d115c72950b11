import type { SiteRequest, SiteResponse } from '../../server/types.ts';
import type { AccountInfo, EventDraft } from '../model/event.ts';
import { eventToken } from '../model/event-token.ts';
import { plainText } from '../model/rich-text.ts';
import { isZone } from '../model/zone.ts';
import { jsonAnswer, readObject } from './answers.ts';
import type { CalendarStore } from './store.ts';

const blankDraft = ({ email, timeZone }: AccountInfo): Omit<EventDraft, 'title' | 'start' | 'end'> => ({
  kind: 'event',
  calendarId: email,
  allDay: false,
  timeZone,
  recurrence: null,
  organiser: email,
  guests: [],
  location: '',
  description: [],
  conference: null,
  rooms: [],
  color: null,
  busy: true,
  visibility: 0,
  notifications: [10],
});

type DraftPart = Partial<EventDraft> & Pick<EventDraft, 'title' | 'start' | 'end'>;

const isDraftPart = (value: unknown): value is DraftPart =>
  typeof value === 'object' && value !== null && 'title' in value && 'start' in value && 'end' in value;

/** Everything that a test may want to know of one account. */
function state(store: CalendarStore, email: string): unknown {
  return {
    account: store.accounts.find((account) => account.email === email),
    sent: store.sent(email),
    events: store.events(email).map((event) => ({
      ...event,
      descriptionText: plainText(event.description),
      token: eventToken(event.id, event.calendarId),
    })),
  };
}

/**
 * `GET /calendar/state?account=` · `POST /calendar/events {account?, event}` · `POST /calendar/settings {account?, timeZone?, weekStart?}` · `POST /calendar/reset`.
 * An account is an address or an index; without one it is the first.
 */
export function answerControl(store: CalendarStore, request: SiteRequest): SiteResponse | null {
  const { pathname, searchParams } = request.url;
  const asked = readObject(request.body) ?? {};
  const wanted = searchParams.get('account') ?? (typeof asked.account === 'string' ? asked.account : '0');
  const account = store.accounts.find(({ email }, index) => email === wanted || String(index) === wanted);
  if (!account) return jsonAnswer({ error: 'no such account' }, 404);
  if (pathname === '/calendar/state' && request.method === 'GET') return jsonAnswer(state(store, account.email));
  if (request.method !== 'POST') return null;
  if (pathname === '/calendar/reset') {
    store.reset();
    return jsonAnswer({});
  }
  if (pathname === '/calendar/events') {
    const event = isDraftPart(asked.event) ? asked.event : null;
    if (!event) return jsonAnswer({ error: 'an event needs title, start and end' }, 400);
    const draft = { ...blankDraft(account), ...event };
    return jsonAnswer({ id: store.save(account.email, { id: null, draft, scope: 'all', notify: false }) });
  }
  if (pathname !== '/calendar/settings') return null;
  if (asked.timeZone !== undefined) {
    if (typeof asked.timeZone !== 'string' || !isZone(asked.timeZone))
      return jsonAnswer({ error: 'no such zone' }, 400);
    store.setTimeZone(account.email, asked.timeZone);
  }
  if (asked.weekStart === 0 || asked.weekStart === 1) store.setWeekStart(asked.weekStart);
  return jsonAnswer(state(store, account.email));
}
