import { describe, expect, it } from 'vitest';
import { agendaForMeeting, agendaLines, hasAgenda, withAgenda } from '../../../../lib/agenda/for-meeting.ts';
import { agendaFromDraft } from '../../../../lib/agenda/from-draft.ts';
import { proposalLetter } from '../../../../lib/agenda/proposal.ts';
import { toPlainText } from '../../../../lib/agenda/render.ts';
import { draft } from '../meeting/samples.ts';

const MIRA = { email: 'mira@quince.example', name: 'Mira Adler' };
const CONTEXT = { organiser: MIRA, now: Date.UTC(2026, 10, 23, 9), timeZone: 'Europe/Berlin' };
const TWO = '- Which maps first?\n- Ideas for the cover (Bo)';

const lines = (change = {}, title = 'Roadmap') => {
  const event = draft(title, { description: TWO, ...change });
  return agendaLines(agendaForMeeting(event, CONTEXT), event);
};
const minutesOf = (change = {}): readonly (number | null | undefined)[] =>
  agendaForMeeting(draft('Roadmap', { description: TWO, ...change }), CONTEXT).topics.map(({ minutes }) => minutes);

describe('the agenda of a live meeting', () => {
  it('names lead, contact, attendees and objectives, and plans every minute', () => {
    const guests = [
      { email: 'ada@quince.example', optional: false },
      { email: 'bo@quince.example', optional: true },
    ];
    expect(lines({ guests })).toBe(
      [
        'Agenda',
        'Lead: Mira Adler (mira@quince.example)',
        'Questions before: mira@quince.example',
        'Attendees: Ada, Bo (optional)',
        '',
        'Objectives',
        '- Decide: Which maps first?',
        '- Collect ideas: Ideas for the cover',
        '',
        'Plan (times in Berlin)',
        '- 10:00–10:05 Why we are here (Mira)',
        '- 10:05–10:30 Which maps first? (Mira)',
        '- 10:30–10:55 Ideas for the cover (Bo)',
        '- 10:55–11:00 Decisions, and who does what by when (Mira)',
      ].join('\n'),
    );
  });

  it.each([
    ['11:00', [5, 25, 25, 5]],
    ['10:50', [5, 20, 20, 5]],
    ['10:25', [2, 10, 10, 3]],
    ['10:10', [4, 4, 2]],
  ])('uses all the time until %s and no more', (end, expected) => {
    expect(minutesOf({ end: `2026-11-26T${end}` })).toEqual(expected);
  });

  it('plans without times where the draft has none', () => {
    expect(lines({ start: null, end: null })).toContain('Plan\n- Which maps first? (Mira)');
  });

  it('leaves a gap to fill in where nothing tells what it is about', () => {
    expect(lines({ description: null }, '')).toContain('[What you would like to settle]');
  });

  it('goes under the words that stand there, and is known again', () => {
    const both = withAgenda('Hello\n', lines());
    expect(both.startsWith('Hello\n\nAgenda\nLead: Mira')).toBe(true);
    expect(hasAgenda(both)).toBe(true);
    expect(hasAgenda('Agenda: the winter maps')).toBe(false);
    expect(withAgenda(null, 'x')).toBe('x');
  });
});

describe('a proposal to write', () => {
  const agenda = agendaFromDraft(draft('Sales: status', { description: TWO }), CONTEXT);
  const luis = { email: 'luis@quince.example', name: null };
  const letter = proposalLetter({
    agenda,
    organiser: luis,
    me: MIRA,
    cost: { people: 5, minutes: 60, personMinutes: 300 },
  });
  const text = toPlainText(letter.blocks);

  it('goes to the organiser alone and asks', () => {
    expect(letter.to).toEqual([luis]);
    expect(letter.subject).toBe('Could we do “Sales: status” in writing?');
    expect(text.startsWith('Hi Luis,\n\nThank you for inviting me')).toBe(true);
  });

  it('offers the agenda, names what would be kept and lost, and leaves the choice', () => {
    for (const part of ['1. Which maps first?', 'What we would keep:', 'What we would lose:', '5 people × 1 h = 5 h']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('would you rather meet?');
    expect(text).toContain('(Thursday 26 November, 10:00)');
  });
});
