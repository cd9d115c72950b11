import { describe, expect, it } from 'vitest';
import { DEFAULT_HOURS } from '../../../../../lib/hours/working.ts';
import type { DraftEvent } from '../../../../../lib/meeting/draft.ts';
import type { GuidelineContext } from '../../../../../lib/meeting/guidelines/guideline.ts';
import { adviceFor, GUIDELINES, guidelineTitle } from '../../../../../lib/meeting/guidelines/registry.ts';
import { instantOfLocal } from '../../../../../lib/meeting/span.ts';
import { verdict } from '../../../../../lib/meeting/verdict.ts';
import { draft, guests } from '../samples.ts';

const BERLIN = 'Europe/Berlin';
const YUKI = 'yuki@quince.example';

const at = (start: string, end: string) => ({
  start: instantOfLocal(`2026-11-26T${start}`, BERLIN) ?? 0,
  end: instantOfLocal(`2026-11-26T${end}`, BERLIN) ?? 0,
});
const CONTEXT: GuidelineContext = {
  timeZone: BERLIN,
  hours: DEFAULT_HOURS,
  noMeetingDays: [],
  readers: new Map(),
  nameOf: (email) => email.split('@')[0] ?? email,
  neighbours: [],
};
const when = (start: string, end: string, day = '2026-11-26') => ({ start: `${day}T${start}`, end: `${day}T${end}` });
const many = (count: number) => guests(...Array.from({ length: count }, (_, n) => `p${n}@quince.example`));

function advice(id: string, event: DraftEvent, context: Partial<GuidelineContext> = {}) {
  return adviceFor(event, { ...CONTEXT, ...context }, []).given.find((one) => one.id === id) ?? null;
}

type Case = readonly [string, DraftEvent, Partial<GuidelineContext>?];

/** Of each guideline, drafts on which it speaks and drafts on which it must not. */
const TABLE: Readonly<Record<string, { readonly speaks: readonly Case[]; readonly silent: readonly Case[] }>> = {
  'no-agenda': {
    speaks: [
      ['nothing in the description', draft('Roadmap')],
      [
        'only how to join',
        draft('Roadmap', { description: 'Join with Google Meet\nhttps://meet.google.com/abc-defg-hij' }),
      ],
      ['only prose', draft('Roadmap', { description: 'About the coming quarter.' })],
    ],
    silent: [
      ['a list', draft('Roadmap', { description: '- Which maps first\n- Who prints them' })],
      ['a question', draft('Roadmap', { description: 'Which maps come first?' })],
      ['a linked document', draft('Roadmap', { description: 'https://docs.example.com/agenda' })],
      ['lunch', draft('Team lunch')],
      ['two people’s hour', draft('Mira / Jonas 1:1')],
    ],
  },
  'no-purpose': {
    speaks: [
      ['no title', draft('')],
      ['sync', draft('Quick sync')],
      ['a name', draft('Catch up with Jonas')],
      ['names', draft('Mira / Jonas')],
      ['in German', draft('Besprechung')],
    ],
    silent: [
      ['a subject', draft('Pricing of the winter maps')],
      ['a sync about something', draft('Sync on the print contract')],
      ['a sentence about it', draft('Sync', { description: 'We choose the printer for the winter maps.' })],
    ],
  },
  'outside-hours': {
    speaks: [
      ['early', draft('Plan', when('07:00', '08:00'))],
      ['over the end', draft('Plan', when('17:00', '18:00'))],
      ['on a Sunday', draft('Plan', when('10:00', '11:00', '2026-11-29'))],
      [
        'at night in Tokyo',
        draft('Plan', { guests: guests(YUKI) }),
        { readers: new Map([[YUKI, { zone: 'Asia/Tokyo' }]]) },
      ],
    ],
    silent: [
      ['in everybody’s day', draft('Plan', when('09:00', '09:45'))],
      ['a guest whose zone nobody knows', draft('Plan', { guests: guests(YUKI) })],
      ['all day', draft('Plan', { allDay: true, ...when('00:00', '00:00', '2026-11-29') })],
      ['up to the very end of the day', draft('Plan', when('16:30', '17:30'))],
    ],
  },
  'no-meeting-day': {
    speaks: [
      ['that day', draft('Plan'), { noMeetingDays: [4] }],
      ['one of several', draft('Plan'), { noMeetingDays: [1, 4] }],
      ['a Sunday', draft('Plan', when('10:00', '11:00', '2026-11-29')), { noMeetingDays: [7] }],
    ],
    silent: [
      ['another', draft('Plan'), { noMeetingDays: [3] }],
      ['none set', draft('Plan')],
      ['the day after', draft('Plan', when('10:00', '11:00', '2026-11-27')), { noMeetingDays: [4] }],
      ['a day to know', draft('Plan', { allDay: true }), { noMeetingDays: [4] }],
      ['no times', draft('Plan', { start: null, end: null }), { noMeetingDays: [4] }],
    ],
  },
  'many-guests': {
    speaks: [
      ['eight', draft('Plan', { guests: many(8) })],
      ['a number that the page tells', draft('Plan', { guests: [], headcount: 40 })],
      ['thirty for a status', draft('Weekly status', { guests: many(30) })],
      ['guests who need not come', draft('Plan', { guests: many(9).map((one) => ({ ...one, optional: true })) })],
    ],
    silent: [
      ['seven', draft('Plan', { guests: many(7) })],
      ['a party', draft('Christmas party', { guests: many(30) })],
      ['news for all', draft('All hands', { guests: many(30) })],
      ['a course', draft('First aid training', { guests: many(12) })],
    ],
  },
  'hour-by-habit': {
    speaks: [
      ['an hour', draft('Plan')],
      ['an hour at another time', draft('Weekly status', when('14:30', '15:30'))],
      ['an hour over midnight', draft('Plan', { start: '2026-11-26T23:30', end: '2026-11-27T00:30' })],
    ],
    silent: [
      ['half an hour', draft('Plan', when('10:00', '10:30'))],
      ['fifty minutes', draft('Plan', when('10:00', '10:50'))],
      ['lunch', draft('Team lunch')],
      ['bad news', draft('Layoffs')],
      ['no times', draft('Plan', { start: null, end: null })],
    ],
  },
  'back-to-back': {
    speaks: [
      ['after another', draft('Plan'), { neighbours: [at('09:00', '10:00')] }],
      ['before another', draft('Plan'), { neighbours: [at('11:00', '11:30')] }],
      ['between two', draft('Plan'), { neighbours: [at('09:30', '10:00'), at('11:00', '12:00')] }],
      ['four minutes apart', draft('Plan'), { neighbours: [at('11:04', '11:30')] }],
    ],
    silent: [
      ['a pause', draft('Plan'), { neighbours: [at('09:00', '09:55'), at('11:10', '12:00')] }],
      ['at the same time', draft('Plan'), { neighbours: [at('10:00', '11:00')] }],
      ['nothing to be seen', draft('Plan')],
      ['five minutes apart', draft('Plan'), { neighbours: [at('11:05', '11:30')] }],
    ],
  },
  late: {
    speaks: [
      ['at the day’s end', draft('Plan', when('17:00', '17:30'))],
      ['Friday at four', draft('Plan', when('16:00', '17:00', '2026-11-27'))],
      ['Friday at three', draft('Plan', when('15:00', '15:30', '2026-11-27'))],
    ],
    silent: [
      ['in the afternoon', draft('Plan', when('15:00', '16:00'))],
      ['no times', draft('Plan', { start: null, end: null })],
      ['Friday morning', draft('Plan', when('10:00', '11:00', '2026-11-27'))],
      ['Thursday at four', draft('Plan', when('16:00', '16:30'))],
      ['after hours, which another guideline tells', draft('Plan', when('20:00', '21:00'))],
    ],
  },
  'optional-guests': {
    speaks: [
      ['one', draft('Plan', { guests: [...guests('a@x.example'), { email: YUKI, optional: true }] })],
      ['two', draft('Plan', { guests: many(2).map((one) => ({ ...one, optional: true })) })],
      ['more than one can name', draft('Plan', { guests: many(5).map((one) => ({ ...one, optional: true })) })],
      [
        'beside a room',
        draft('Plan', { guests: [...guests('c_1@resource.calendar.google.com'), { email: YUKI, optional: true }] }),
      ],
    ],
    silent: [
      ['none', draft('Plan')],
      ['nobody at all', draft('Plan', { guests: [] })],
      ['many who are needed', draft('Plan', { guests: many(9) })],
      ['an optional room', draft('Plan', { guests: [{ email: 'c_1@resource.calendar.google.com', optional: true }] })],
    ],
  },
  'endless-series': {
    speaks: [
      ['weekly', draft('Plan', { recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=TH' })],
      ['daily', draft('Plan', { recurrence: 'RRULE:FREQ=DAILY' })],
      ['every other month', draft('Plan', { recurrence: 'RRULE:FREQ=MONTHLY;INTERVAL=2' })],
      ['a rule without its name', draft('Plan', { recurrence: 'FREQ=WEEKLY;BYDAY=MO' })],
    ],
    silent: [
      ['ten times', draft('Plan', { recurrence: 'RRULE:FREQ=WEEKLY;COUNT=10' })],
      ['until spring', draft('Plan', { recurrence: 'RRULE:FREQ=WEEKLY;UNTIL=20270301T000000Z' })],
      ['once', draft('Plan')],
      ['no rule at all', draft('Plan', { recurrence: 'EXDATE:20261210T100000Z' })],
    ],
  },
};

for (const [id, { speaks, silent }] of Object.entries(TABLE)) {
  describe(`the guideline ${id}`, () => {
    it('is held to at least eight cases', () => expect(speaks.length + silent.length).toBeGreaterThanOrEqual(8));
    for (const [name, event, context] of speaks) {
      it(`speaks: ${name}`, () => {
        const given = advice(id, event, context);
        expect(given?.what).toMatch(/\S/);
        expect(given?.why).toMatch(/\S/);
      });
    }
    for (const [name, event, context] of silent) {
      it(`is silent: ${name}`, () => expect(advice(id, event, context)).toBeNull());
    }
  });
}

describe('the guidelines', () => {
  it('are each held to a table, and have a name and a practice', () => {
    expect(GUIDELINES.map(({ id }) => id).sort()).toEqual(Object.keys(TABLE).sort());
    for (const { id, title, practice } of GUIDELINES) {
      expect(guidelineTitle(id)).toBe(title);
      expect(practice).toMatch(/^P\d{1,2}$/);
    }
  });

  it('that were turned off are silent, and can be found again', () => {
    const { given, silent } = adviceFor(draft('Roadmap'), CONTEXT, ['guideline.no-agenda', 'no-agenda']);
    expect(given.map(({ id }) => id)).toEqual(['hour-by-habit']);
    expect(silent.map(({ id }) => id)).toEqual(['no-agenda']);
  });

  it('offer 25 and 50 minutes for an hour, and a pause before the next meeting', () => {
    expect(advice('hour-by-habit', draft('Plan'))?.fixes).toMatchObject([{ minutes: 25 }, { minutes: 50 }]);
    const next = { neighbours: [at('11:00', '11:30')] };
    expect(advice('back-to-back', draft('Plan'), next)?.fixes).toMatchObject([{ minutes: 50 }]);
    const half = draft('Plan', when('10:30', '11:00'));
    expect(advice('back-to-back', half, next)?.fixes).toMatchObject([{ minutes: 25 }]);
    expect(advice('back-to-back', draft('Plan'), { neighbours: [at('09:00', '10:00')] })?.fixes).toEqual([]);
  });

  it('name those for whom it is night, with the time there', () => {
    const readers = new Map([[YUKI, { zone: 'Asia/Tokyo' }]]);
    const given = advice('outside-hours', draft('Plan', { guests: guests(YUKI) }), { readers });
    expect(given?.what).toBe('It is outside working hours for yuki (18:00 there).');
  });

  it('promise notes once to those who need not come', () => {
    const event = draft('Plan', { guests: [...guests('a@x.example'), { email: YUKI, optional: true }] });
    const [fix] = advice('optional-guests', event)?.fixes ?? [];
    expect(fix).toMatchObject({ kind: 'describe' });
    const text = fix?.kind === 'describe' ? fix.text : '';
    const promised = { ...event, description: `Hello\n${text}` };
    expect(advice('optional-guests', promised)?.fixes).toEqual([]);
    expect(verdict(promised, {}).kind).toBe(verdict(event, {}).kind);
  });
});
