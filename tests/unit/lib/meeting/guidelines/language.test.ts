import { describe, expect, it } from 'vitest';
import type { GuidelineContext } from '../../../../../lib/meeting/guidelines/guideline.ts';
import { noPurpose } from '../../../../../lib/meeting/guidelines/no-purpose.ts';
import { optionalGuests } from '../../../../../lib/meeting/guidelines/optional-guests.ts';
import { draft } from '../samples.ts';

const context = (page: string | null): GuidelineContext => ({
  timeZone: 'Europe/Berlin',
  hours: { days: [1, 2, 3, 4, 5], start: 540, end: 1_050 },
  noMeetingDays: [],
  readers: new Map(),
  nameOf: (email) => email.split('@')[0] ?? email,
  neighbours: [],
  page,
});
const textOf = (advice: ReturnType<typeof noPurpose.look>): string | null => {
  const fix = advice?.fixes[0];
  return fix?.kind === 'describe' ? fix.text : null;
};
const guests = ['ada', 'bo'].map((name) => ({ email: `${name}@quince.example`, optional: true }));

describe('what a guideline adds for others to read', () => {
  it.each([
    ['de', 'Termin', 'Am Ende dieses Treffens haben wir '],
    ['fr', 'Meeting', 'À la fin de cette réunion, nous aurons '],
    ['pl', 'Meeting', 'At the end of this meeting we will have '],
    [null, 'Meeting', 'At the end of this meeting we will have '],
  ])('is in the page’s language (%s) where the event does not tell', (page, title, text) => {
    expect(textOf(noPurpose.look(draft(title, { description: null }), context(page)))).toBe(text);
  });

  it('is in the event’s own language, and known again', () => {
    const description = 'Wir gehen die Liste durch, und dann ist das erledigt.';
    const text = textOf(optionalGuests.look(draft('Runde', { description, guests }), context('en')));
    expect(text).toBe('Notizen gehen danach an ada und bo; ob sie kommen, entscheiden sie selbst.');
    const promised = draft('Runde', { description: `${description}\n\n${text}`, guests });
    expect(optionalGuests.look(promised, context('en'))?.fixes).toEqual([]);
  });
});
