import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Agenda } from '../../../../lib/agenda/agenda.ts';
import { replyByText } from '../../../../lib/agenda/document.ts';
import { agendaBlocks, agendaFromDraft, agendaSubject } from '../../../../lib/agenda/from-draft.ts';
import { toHtml, toPlainText } from '../../../../lib/agenda/render.ts';
import { readContext } from '../../../../lib/context/registry.ts';
import type { Reader } from '../../../../lib/hours/reply-by.ts';
import type { DraftEvent } from '../../../../lib/meeting/draft.ts';
import { AgendaSchema } from '../../../../lib/messages.ts';
import { draft, guests } from '../meeting/samples.ts';

const MIA = { email: 'mia@quince.example', name: 'Mia Sand' };
const NOW = Date.parse('2026-11-23T09:00Z');
const context = {
  organiser: MIA,
  now: NOW,
  timeZone: 'Europe/Berlin',
  names: new Map([['ada@quince.example', 'Ada Lovelace']]),
};
const EMPTY: DraftEvent = draft(null, { guests: [], start: null, end: null, timeZone: null, allDay: null });

const DESCRIPTION = `We are below plan in Lisbon; the sheet has the details.
It got worse in October.

Agenda:
- Welcome (5 min)
- Why are we below plan? (Ada) (10 min)
- Bo: which of the three ways out do we take?
- Ideas for the campaign
* FYI: new supplier

What should we tell the board?

https://docs.google.com/spreadsheets/d/1

Join with Google Meet: https://meet.google.com/abc-defg-hij`;

const agenda = (change: Partial<DraftEvent> = {}) =>
  agendaFromDraft(draft('Q3 numbers', { description: DESCRIPTION, ...change }), context);

describe('agendaFromDraft', () => {
  it('makes a topic of each item and question, with its owner and the feedback wanted', () => {
    expect(agenda().topics.map(({ title, owner, feedback }) => [title, owner?.email ?? null, feedback])).toEqual([
      ['Why are we below plan?', 'ada@quince.example', 'review'],
      ['Which of the three ways out do we take?', 'bo@quince.example', 'decide'],
      ['Ideas for the campaign', null, 'ideas'],
      ['New supplier', null, 'inform'],
      ['What should we tell the board?', null, 'decide'],
    ]);
  });

  it('keeps the rest of the description as background, without joining instructions', () => {
    expect(agenda().background).toBe(
      'We are below plan in Lisbon; the sheet has the details.\nIt got worse in October.',
    );
  });

  it('takes guests for attendees, with the names that are known, without rooms and the organiser', () => {
    const people = guests('ada@quince.example', 'mia@quince.example', 'c_1@resource.calendar.google.com');
    expect(agenda({ guests: people }).attendees).toEqual([{ email: 'ada@quince.example', name: 'Ada Lovelace' }]);
  });

  it('takes links for documents, not those that open a call', () => {
    expect(agenda().documents).toEqual(['https://docs.google.com/spreadsheets/d/1']);
    const linked = ['https://docs.google.com/document/d/2', 'https://zoom.us/j/123'];
    expect(agenda({ linked }).documents).toEqual([
      'https://docs.google.com/spreadsheets/d/1',
      'https://docs.google.com/document/d/2',
    ]);
  });

  it('asks for an answer in working time, and remembers which meeting it stands for', () => {
    expect(agenda().replyBy).toBe(Date.parse('2026-11-25T16:30Z'));
    expect(agenda().meeting).toEqual({ start: Date.parse('2026-11-26T09:00Z'), minutes: 60 });
  });

  it.each([
    ['Q3 numbers', 'review'],
    ['Decide on vendor', 'decide'],
    ['Team update', 'inform'],
    ['Names for the app', 'ideas'],
  ])('makes one topic of the title %j where the description has none', (title, feedback) => {
    const { topics } = agendaFromDraft(draft(title, { description: 'We talked about it.' }), context);
    expect(topics).toEqual([{ title, owner: null, feedback }]);
  });

  it('survives a zone that nobody knows', () => {
    expect(agendaFromDraft(draft('x', { timeZone: 'Mars/Olympus' }), { ...context, timeZone: '' }).timeZone).toBe(
      'UTC',
    );
  });

  it('always fits what the background accepts, and renders', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 2_000 }),
        fc.array(
          fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('- ', 'https://a.example/', '?', '\n', 'Ada: ')),
          { maxLength: 200 },
        ),
        fc.array(fc.emailAddress()),
        (title, parts, emails) => {
          const found = agendaFromDraft(
            draft(title, { description: parts.join(''), guests: guests(...emails) }),
            context,
          );
          expect(v.safeParse(AgendaSchema, found).success).toBe(true);
          expect(toHtml(agendaBlocks(found))).toMatch(/^<div>/);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the mail', () => {
  it('names itself and its day in the subject', () => {
    expect(agendaSubject(agenda())).toBe('Q3 numbers – in writing, by Wednesday 25 November');
    expect(agendaSubject({ ...agenda(), replyBy: null })).toBe('Q3 numbers – in writing');
  });

  it('reads as a finished, kind piece of writing', () => {
    expect(toPlainText(agendaBlocks(agenda()))).toBe(`Hi Ada and Bo,

I was about to call a meeting on “Q3 numbers” (60 minutes on Thursday 26 November, 10:00), and would rather do it in writing: you can read and think when it suits you, and what we settle stays where everyone can find it.

Background
We are below plan in Lisbon; the sheet has the details.
It got worse in October.

Topics
1. Why are we below plan? Wanted: your comments. Owner: Ada.
2. Which of the three ways out do we take? Wanted: a decision. Owner: Bo.
3. Ideas for the campaign. Wanted: your ideas. Owner: Mia.
4. New supplier. For your information; questions are welcome. Owner: Mia.
5. What should we tell the board? Wanted: a decision. Owner: Mia.

Documents
- https://docs.google.com/spreadsheets/d/1

I’d like an answer from each of you by Wednesday 25 November, end of day (Berlin time). Reply to all, by topic number; a line is enough, and “fine with me” is an answer too. If you think we should talk after all, say so and I’ll find a time.

Thank you,
Mia`);
  });

  it('needs no hint of ours', () => {
    const found = agenda();
    const text = toPlainText(agendaBlocks(found));
    const message = {
      subject: agendaSubject(found),
      ownText: text,
      to: found.attendees,
      cc: [],
      bcc: [],
      attachments: [],
      driveLinks: [],
      links: found.documents,
      mentions: [],
      isReply: false,
    };
    expect(readContext(message, { now: NOW, timeZone: 'Europe/Berlin', account: MIA.email }, new Set())).toEqual([]);
  });

  it('is a skeleton to fill in where the draft tells nothing', () => {
    const text = toPlainText(agendaBlocks(agendaFromDraft(EMPTY, context)));
    expect(text).toContain('Hi all,');
    expect(text).toContain('[What everyone should know before they answer]');
    expect(text).toContain('[What you would like to settle]');
    expect(text).toContain('Please reply by Wednesday 25 November');
    expect(text).not.toMatch(/null|undefined|“”/);
  });

  describe('by when to reply', () => {
    const WEEK = { days: [1, 2, 3, 4, 5], start: 540, end: 1_050 };
    const [ADA, BO] = ['ada@quince.example', 'bo@quince.example'];
    const asked = (readers: Readonly<Record<string, Reader>>, ...emails: string[]) =>
      agendaFromDraft(draft('Q3 numbers', { guests: guests(...emails) }), {
        ...context,
        readers: new Map(Object.entries(readers)),
      });
    const words = (found: Agenda) => /by ([^.]*)\./.exec(toPlainText(agendaBlocks(found)))?.[1];

    it('is the end of the reader’s day, named in their zone', () => {
      const found = asked({ [ADA]: { zone: 'Asia/Tokyo', hours: WEEK } }, ADA);
      expect(found.replyBy).toBe(Date.parse('2026-11-25T08:30Z'));
      expect(words(found)).toBe('Wednesday 25 November, 17:30 (Tokyo time)');
      expect(agendaSubject(found)).toBe('Q3 numbers – in writing, by Wednesday 25 November');
    });

    it('minds days off', () => {
      const hours = { ...WEEK, days: [1, 4], end: 780 };
      const found = asked({ [ADA]: { zone: 'Asia/Tokyo', hours } }, ADA);
      expect(found.replyBy).toBe(Date.parse('2026-11-30T04:00Z'));
      expect(words(found)).toBe('Monday 30 November, 13:00 (Tokyo time)');
      const sunday = asked({ [ADA]: { zone: 'Asia/Jerusalem', hours: { ...WEEK, days: [7, 1, 2, 3, 4] } } }, ADA);
      expect(words(sunday)).toBe('Wednesday 25 November, 17:30 (Jerusalem time)');
    });

    it('is told on the day of the reader, however far ahead of us', () => {
      const found = agendaFromDraft(draft('Q3 numbers', { guests: guests(ADA) }), {
        ...context,
        now: Date.parse('2026-11-23T12:00Z'),
        readers: new Map([[ADA, { zone: 'Pacific/Kiritimati', hours: WEEK }]]),
      });
      expect(found.replyBy).toBe(Date.parse('2026-11-26T03:30Z'));
      expect(words(found)).toBe('Thursday 26 November, 17:30 (Kiritimati time)');
    });

    it('is the last of several, and one’s own hours stand for whoever is not known', () => {
      const readers = { [ADA]: { zone: 'Asia/Tokyo', hours: WEEK } };
      expect(asked(readers, ADA, BO).replyBy).toBe(Date.parse('2026-11-25T16:30Z'));
      expect(words(asked(readers, ADA, BO))).toBe('Wednesday 25 November, end of day (Berlin time)');
      const west = { ...readers, [BO]: { zone: 'America/Los_Angeles', hours: WEEK } };
      expect(words(asked(west, ADA, BO))).toBe('Wednesday 25 November, 17:30 (Los Angeles time)');
    });

    it('is a message’s to carry', () => {
      const found = asked({ [ADA]: { zone: 'Asia/Tokyo', hours: WEEK } }, ADA);
      expect(v.parse(AgendaSchema, found)).toEqual(found);
      expect(replyByText(found)).toBe('Wednesday 25 November, 17:30 (Asia/Tokyo)');
    });
  });

  it('greets up to three by name, and more as all', () => {
    const to = (...emails: string[]) => toPlainText(agendaBlocks(agenda({ guests: guests(...emails) }))).split('\n')[0];
    expect(to('ada@quince.example')).toBe('Hi Ada,');
    expect(to('ada@quince.example', 'bo@quince.example', 'cy@quince.example')).toBe('Hi Ada, Bo and Cy,');
    expect(to('ada@quince.example', 'bo@quince.example', 'cy@quince.example', 'di@quince.example')).toBe('Hi all,');
    expect(to('info@quince.example')).toBe('Hello,');
  });

  it('links what was linked, and nothing else', () => {
    const html = toHtml(
      agendaBlocks(agenda({ description: 'See https://larch.example/a?b=1&c=2. And <b>javascript:alert(1)</b>.' })),
    );
    expect(html).toContain('<a href="https://larch.example/a?b=1&amp;c=2">https://larch.example/a?b=1&amp;c=2</a>');
    expect(html).toContain('&lt;b&gt;javascript:alert(1)&lt;/b&gt;');
  });
});
