import { describe, expect, it } from 'vitest';
import type { Agenda } from '../../../../lib/agenda/agenda.ts';
import { agendaDocument } from '../../../../lib/agenda/document.ts';
import { agendaBlocks, agendaSubject } from '../../../../lib/agenda/mail.ts';
import { toMarkdown, toPlainText } from '../../../../lib/agenda/render.ts';
import { plannedMinutes, turnsOf } from '../../../../lib/agenda/schedule.ts';

const MIRA = { email: 'mira@fernweg.example', name: 'Mira Lind' };
const JONAS = { email: 'jonas@fernweg.example', name: 'Jonas Weber' };
const START = Date.UTC(2026, 10, 26, 9);

const agenda = (parts: Partial<Agenda> = {}): Agenda => ({
  title: 'Plan for spring',
  background: 'Settle the dates.\n\nWe have two offers.',
  lead: MIRA,
  contact: 'chat, or +49 30 1234',
  attendees: [MIRA, JONAS],
  topics: [
    { title: 'Dates', owner: JONAS, feedback: 'decide', minutes: 10 },
    { title: 'Offers', owner: null, feedback: 'review', minutes: 15 },
    { title: 'What else?', owner: null, feedback: 'ideas' },
  ],
  replyBy: Date.UTC(2026, 10, 25, 16, 30),
  timeZone: 'Europe/Berlin',
  documents: ['https://docs.example.org/offers'],
  ...parts,
});
const meeting = agenda({ form: 'meeting', meeting: { start: START, minutes: 45 } });

describe('an agenda by itself', () => {
  it('says who, by when, how to reach the lead, and what of whom', () => {
    const text = toPlainText(agendaDocument(agenda()));
    expect(text).toBe(`Plan for spring
- Reply by: Wednesday 25 November, end of day (Europe/Berlin)
- Lead: Mira Lind (mira@fernweg.example)
- How to reach them: chat, or +49 30 1234
- Attendees: Mira Lind (mira@fernweg.example), Jonas Weber (jonas@fernweg.example)

Objectives and background
Settle the dates.

We have two offers.

Topics
1. Dates – Decision; owner: Jonas Weber
2. Offers – Comments; owner: Mira Lind
3. What else? – Ideas; owner: Mira Lind

Documents
- https://docs.example.org/offers`);
  });

  it('of a meeting has its minute-by-minute plan', () => {
    const text = toPlainText(agendaDocument(meeting));
    expect(text).toContain('- When: Thursday 26 November, 10:00–10:45 (Europe/Berlin)');
    expect(text).toContain('1. Dates – Decision; owner: Jonas Weber; 10:00, 10 min');
    expect(text).toContain('2. Offers – Comments; owner: Mira Lind; 10:10, 15 min');
    expect(text).toContain('3. What else? – Ideas; owner: Mira Lind; 10:25');
  });

  it('leaves out what nobody has said', () => {
    const bare = agenda({
      title: '',
      background: ' ',
      contact: '',
      attendees: [],
      topics: [],
      replyBy: null,
      documents: [],
    });
    expect(toPlainText(agendaDocument(bare))).toBe('Untitled agenda\n- Lead: Mira Lind (mira@fernweg.example)');
  });

  it('is Markdown that shows strange words as they are', () => {
    expect(toMarkdown(agendaDocument(agenda({ title: '*Plan* <b>' })))).toMatch(/^## \\\*Plan\\\* \\<b\\>\n/);
  });
});

describe('the turns of topics in a meeting', () => {
  it('follow each other until one does not say how long it takes', () => {
    const topics = [
      { title: 'a', owner: null, feedback: 'decide', minutes: 5 },
      { title: 'b', owner: null, feedback: 'decide' },
      { title: 'c', owner: null, feedback: 'decide', minutes: 5 },
    ] as const;
    expect(turnsOf(agenda({ topics, meeting: { start: START, minutes: 30 } }))).toEqual([
      { start: START, minutes: 5 },
      { start: START + 300_000, minutes: null },
      { start: null, minutes: 5 },
    ]);
    expect(plannedMinutes(agenda({ topics }))).toBe(10);
  });
});

describe('the mail of an agenda', () => {
  it('that was never a draft event speaks of no meeting', () => {
    const text = toPlainText(agendaBlocks(agenda()));
    expect(text).toContain('I’d like to settle “Plan for spring” in writing');
    expect(text).not.toContain('about to call a meeting');
    expect(text).toContain('You can also reach me here: chat, or +49 30 1234');
  });

  it('of a meeting brings the plan beforehand', () => {
    expect(agendaSubject(meeting)).toBe('Agenda: Plan for spring, Thursday 26 November');
    const text = toPlainText(agendaBlocks(meeting));
    expect(text).toContain('Here is the agenda for “Plan for spring” on Thursday 26 November, 10:00–10:45');
    expect(text).toContain('1. Dates – Decision; owner: Jonas Weber; 10:00, 10 min');
    expect(text).toContain('Please add what is missing by Wednesday 25 November, end of day (Europe/Berlin).');
  });
});
