// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { createReadContext } from '../../../../../lib/pages/calendar/context.ts';
import { readNeighbours } from '../../../../../lib/pages/calendar/neighbours.ts';
import { readDetails } from '../../../../../lib/pages/calendar/read-details.ts';
import { clockText } from '../../../../../lib/pages/calendar/write-time.ts';

const ME = 'mira@quince.example';
const LUIS = 'luis@quince.example';
const token = (calendar: string, event = 'abc') => btoa(`${event} ${calendar}`);
afterEach(() => document.body.replaceChildren());

function element(tag: string, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function context(language = 'en') {
  const user = { xUserEmail: ME, xTimezone: 'Europe/Berlin', xUserLocale: language };
  const parts = Object.entries(user).map(([id, text]) => element('div', { id }, text));
  document.body.append(element('div', { id: 'xUserInfo' }, ...parts));
  const url = new URL('https://calendar.google.com/calendar/u/0/r/week/2026/11/24');
  const health = { miss: () => {}, fallback: () => {} };
  return createReadContext({ document, url, health, now: Date.UTC(2026, 10, 23) });
}

function chips(...texts: readonly string[]): void {
  const made = texts.map((text) =>
    element(
      'div',
      { 'data-eventchip': '', 'data-eventid': token(ME, text.replace(/\W/g, '')) },
      element('div', {}, text),
    ),
  );
  document.body.append(...made);
}

describe('the events beside a draft', () => {
  it.each([
    ['en', '2pm to 3pm, Weekly sync, Mira, Accepted, No location, November 24, 2026', '14:00', '15:00'],
    ['en', '10:30am to 11am, Call at 5pm, Mira, No location, Tuesday, November 24', '10:30', '11:00'],
    ['de', '14:00 bis 15:30 Uhr, Status, Mira, Kein Ort, 24. November 2026', '14:00', '15:30'],
  ])('are read in the page’s language (%s: %s)', (language, text, start, end) => {
    chips(text);
    expect(readNeighbours(document, context(language))).toEqual([
      { start: `2026-11-24T${start}`, end: `2026-11-24T${end}` },
    ]);
  });

  it.each([
    'All day, Holiday, Mira, No location, November 24, 2026',
    'Call at 5pm, Mira, November 24, 2026',
    '2pm to 3pm, Weekly sync',
    '',
  ])('leave out what tells no times or no day: “%s”', (text) => {
    chips(text);
    expect(readNeighbours(document, context())).toEqual([]);
  });

  it('leave out other people’s calendars and tasks', () => {
    const text = '2pm to 3pm, Weekly sync, November 24, 2026';
    document.body.append(
      element('div', { 'data-eventchip': '', 'data-eventid': token(LUIS) }, element('div', {}, text)),
      element('div', { 'data-eventchip': '', 'data-eventid': 'tasks_abc' }, element('div', {}, text)),
    );
    expect(readNeighbours(document, context())).toEqual([]);
  });

  it('are none in an empty week, and unknown where no week is shown', () => {
    expect(readNeighbours(document, context())).toBeNull();
    document.body.append(element('div', { 'data-datekey': '28984' }));
    expect(readNeighbours(document, context())).toEqual([]);
  });
});

interface Parts {
  readonly when?: string;
  readonly rule?: string;
  readonly organiser?: string;
  readonly isInvited?: boolean;
  readonly guests?: readonly string[];
  readonly head?: string;
}

const TIME = 'Tuesday, November 24 ⋅ 3:00pm – 4:00pm';

function details({ when = TIME, rule = '', organiser, isInvited, guests = [], head }: Parts) {
  const row = (email: string) =>
    element('div', {
      role: 'treeitem',
      'data-email': email,
      ...(email === organiser ? { id: 'xDtlDlgOrg' } : {}),
      'aria-label': email,
    });
  const root = element(
    'div',
    { role: 'dialog' },
    element(
      'div',
      { id: 'xDetDlg', 'data-eventid': token(ME) },
      element(
        'div',
        { id: 'xDetDlgWhen' },
        element('span', { role: 'heading' }, 'Plan for May 3'),
        element('div', {}, element('span', {}, when), element('span', {}, rule)),
      ),
      ...(head === undefined ? [] : [element('div', { id: 'xDetDlgAtt' }, head)]),
      element('div', { role: 'tree' }, ...guests.map(row)),
      element(
        'div',
        { id: 'xDetDlgDesc' },
        element('span', {}, 'Description:'),
        element('span', {}, element('div', {}, 'One line'), element('div', {}, 'Another')),
      ),
      ...(isInvited ? [element('button', { id: 'xRsvpYesBu' }, 'Yes')] : []),
    ),
  );
  document.body.append(root);
  return root;
}

const ID = { eventId: 'abc', calendarId: ME };

describe('an event’s details', () => {
  it('tell title, times, guests and description', () => {
    const root = details({ organiser: ME, guests: [ME, LUIS] });
    expect(readDetails(root, ID, context())).toMatchObject({
      title: 'Plan for May 3',
      start: '2026-11-24T15:00',
      end: '2026-11-24T16:00',
      allDay: false,
      guests: [{ email: LUIS, optional: false }],
      description: 'One line\nAnother',
      isOwn: true,
      isInvitation: false,
      isSeries: false,
    });
  });

  it('tell the same in German, and a whole day', () => {
    const german = details({ when: 'Dienstag, 24. November ⋅ 15:00 – 16:00', organiser: ME });
    expect(readDetails(german, ID, context('de'))).toMatchObject({
      start: '2026-11-24T15:00',
      end: '2026-11-24T16:00',
    });
    const whole = details({ when: 'Tuesday, November 24', organiser: ME });
    expect(readDetails(whole, ID, context())).toMatchObject({ allDay: true, end: '2026-11-25T00:00' });
  });

  it('tell somebody else’s invitation by its organiser and by being asked', () => {
    const root = details({ organiser: LUIS, isInvited: true, guests: [LUIS, ME, 'ada@quince.example'] });
    expect(readDetails(root, ID, context())).toMatchObject({
      organiser: LUIS,
      isOwn: false,
      isInvitation: true,
      guests: [{ email: ME }, { email: 'ada@quince.example' }],
    });
  });

  it('tell how many come where they name nobody, and that it is one of a series', () => {
    const root = details({ organiser: ME, head: '1,204 guests' });
    const id = { ...ID, eventId: 'abc_20261124T140000Z' };
    expect(readDetails(root, id, context())).toMatchObject({ headcount: 1_204, guests: [], isSeries: true });
  });

  it.each([
    ['en', TIME, 'Every 2 weeks on Tuesday', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
    ['de', 'Dienstag, 24. November ⋅ 15:00 – 16:00', 'Wöchentlich am Dienstag', 'RRULE:FREQ=WEEKLY;BYDAY=TU'],
  ])('tell how often they repeat (%s)', (language, when, rule, recurrence) => {
    const root = details({ organiser: ME, when, rule });
    expect(readDetails(root, ID, context(language))).toMatchObject({
      recurrence,
      isSeries: true,
      start: '2026-11-24T15:00',
    });
  });

  it('do not tell how often they repeat in words that nobody knows', () => {
    const root = details({ organiser: ME, rule: 'Now and then' });
    const id = { ...ID, eventId: 'abc_20261124T140000Z' };
    expect(readDetails(root, id, context())).toMatchObject({ recurrence: null, isSeries: true });
  });

  it('tell nothing that is not there yet', () => {
    const root = element('div', { role: 'dialog' });
    expect(readDetails(root, ID, context())).toMatchObject({ title: null, start: null, guests: [], description: null });
  });
});

describe('a time that is typed into the page', () => {
  it.each([
    [890, '15:00', ['de'], '14:50'],
    [890, '3:00pm', ['en'], '2:50pm'],
    [5, '11:00 PM', ['en'], '12:05am'],
    [890, '오후 3:00', ['ko'], '오후 2:50'],
    [890, '', ['en'], '14:50'],
  ] as const)('is written in the manner of the one that stands there (%i, %s)', (minutes, sample, languages, text) => {
    expect(clockText(minutes, sample, languages)).toBe(text);
  });
});
