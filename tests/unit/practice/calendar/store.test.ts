import { beforeEach, describe, expect, it } from 'vitest';
import type { CalendarEvent, EventDraft } from '../../../../practice/calendar/model/event.ts';
import { findOccurrence, occurrencesBetween } from '../../../../practice/calendar/model/occurrences.ts';
import { CalendarStore } from '../../../../practice/calendar/server/store.ts';
import { MIRA, MIRA_PRIVATE } from '../../../../practice/data/people.ts';

const store = new CalendarStore(() => new Date('2026-11-18T09:00:00Z'));
beforeEach(() => store.reset());

const events = (): readonly CalendarEvent[] => store.events(MIRA.email);
const named = (title: string): CalendarEvent => {
  const found = events().find((event) => event.title === title);
  if (!found) throw new Error(`no event ${title}`);
  return found;
};
const days = (title: string): string[] =>
  occurrencesBetween(events(), '2026-11-16', '2026-12-07', MIRA.timeZone)
    .filter(({ event }) => event.title === title)
    .map(({ shownStart }) => shownStart);
const draftOf = ({ id: _id, skipped: _skipped, ...draft }: CalendarEvent): EventDraft => draft;

describe('a new event', () => {
  it('is kept for the run and told to its guests when asked', () => {
    const draft = { ...draftOf(named('Cover shortlist')), title: 'New' };
    const id = store.save(MIRA.email, { id: null, draft, scope: 'all', notify: true });
    expect(named('New').id).toBe(id);
    expect(store.sent(MIRA.email)).toEqual([{ kind: 'invitation', eventId: id, to: ['aicha.benali@fernweg.example'] }]);
  });

  it('appears in the calendar of a guest who has an account here', () => {
    const guest = {
      email: MIRA_PRIVATE.email,
      name: '',
      optional: false,
      response: 'needsAction',
      members: null,
    } as const;
    const draft = { ...draftOf(named('Cover shortlist')), title: 'Both', guests: [guest] };
    store.save(MIRA.email, { id: null, draft, scope: 'all', notify: false });
    expect(store.events(MIRA_PRIVATE.email).some(({ title }) => title === 'Both')).toBe(true);
    expect(store.sent(MIRA.email)).toEqual([]);
  });

  it('is gone after a reset', () => {
    store.save(MIRA.email, {
      id: null,
      draft: { ...draftOf(named('Cover shortlist')), title: 'New' },
      scope: 'all',
      notify: false,
    });
    store.reset();
    expect(() => named('New')).toThrow();
  });
});

describe('an instance of a series', () => {
  const second = 'Weekly status';
  const instance = () => {
    const found = occurrencesBetween(events(), '2026-11-24', '2026-11-25', MIRA.timeZone).find(
      ({ event }) => event.title === second,
    );
    if (!found) throw new Error('no instance');
    return found;
  };

  it('has the instant of its start in its id, and is found by it', () => {
    expect(instance().id).toMatch(/_20261124T130000Z$/);
    expect(findOccurrence(events(), instance().id, MIRA.timeZone)?.start).toBe('2026-11-24T14:00');
  });

  it('changes alone', () => {
    const { id, event, end } = instance();
    const draft = { ...draftOf(event), title: 'Only this', start: '2026-11-24T14:00', end };
    store.save(MIRA.email, { id, draft, scope: 'this', notify: false });
    expect(days(second)).toEqual(['2026-11-17T14:00', '2026-12-01T14:00']);
    expect(named('Only this').id).toBe(id);
  });

  it('changes with all that follow', () => {
    const { id, event } = instance();
    const draft = { ...draftOf(event), title: 'From here on', start: '2026-11-24T15:00', end: '2026-11-24T16:00' };
    store.save(MIRA.email, { id, draft, scope: 'following', notify: false });
    expect(days(second)).toEqual(['2026-11-17T14:00']);
    expect(days('From here on')).toEqual(['2026-11-24T15:00', '2026-12-01T15:00']);
  });

  it('moves the whole series by as much as it was moved', () => {
    const { id, event } = instance();
    const draft = { ...draftOf(event), start: '2026-11-24T15:30', end: '2026-11-24T16:00' };
    store.save(MIRA.email, { id, draft, scope: 'all', notify: false });
    expect(days(second)).toEqual(['2026-11-17T15:30', '2026-11-24T15:30', '2026-12-01T15:30']);
  });

  it.each([
    ['this', ['2026-11-17T14:00', '2026-12-01T14:00']],
    ['following', ['2026-11-17T14:00']],
    ['all', []],
  ] as const)('is deleted: %s', (scope, left) => {
    expect(store.remove(MIRA.email, instance().id, scope, true)).toBe(true);
    expect(days(second)).toEqual(left);
    expect(store.sent(MIRA.email)[0]?.kind).toBe('cancellation');
  });
});

it('keeps an answer to an invitation', () => {
  const { id } = named('URGENT: catch up');
  expect(store.respond(MIRA.email, id, 'declined', 'all')).toBe(true);
  expect(named('URGENT: catch up').guests[0]?.response).toBe('declined');
  expect(store.sent(MIRA.email)).toEqual([{ kind: 'response', eventId: id, to: ['tom.lindqvist@fernweg.example'] }]);
});

it('says no to a change of an event that is gone', () => {
  expect(
    store.save(MIRA.email, { id: 'nothing', draft: draftOf(named('Payday')), scope: 'all', notify: false }),
  ).toBeNull();
  expect(store.remove(MIRA.email, 'nothing', 'all', false)).toBe(false);
});
