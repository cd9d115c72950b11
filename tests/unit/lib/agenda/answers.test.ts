import { expect, it } from 'vitest';
import { answersDocument } from '../../../../lib/agenda/answers.ts';
import { roundOf } from '../../../../lib/agenda/heard.ts';
import { toMarkdown, toPlainText } from '../../../../lib/agenda/render.ts';
import { agendaOf } from '../worker/scene.ts';

it('who has answered is told by whose words there are, and the asker is not waited for', () => {
  const person = (name: string) => ({ email: `${name}@x.example`, name });
  const heard = [
    { person: person('jonas'), said: [{ topic: null, text: 'Yes' }] },
    { person: person('luis'), said: [] },
    { person: null, said: [{ topic: null, text: 'Yes' }] },
  ];
  const attendees = ['mira', 'jonas', 'luis', 'lena'].map(person);
  expect(roundOf({ attendees }, 'mira@x.example', heard)).toEqual({
    answered: [person('jonas')],
    missing: [person('luis'), person('lena')],
  });
});

const [MIRA, JONAS, LUIS] = ['Mira', 'Jonas', 'Luis'].map((name) => ({
  email: `${name.toLowerCase()}@x.example`,
  name,
}));
const AT = Date.UTC(2026, 10, 24, 10);
const agenda = agendaOf({
  attendees: [MIRA, JONAS, LUIS].flatMap((one) => one ?? []),
  topics: ['Which venue?', 'Which day?'].map((title) => ({ title, owner: null, feedback: 'decide' as const })),
});
const HEARD = [
  { person: MIRA ?? null, isMine: true as const, at: AT, said: [{ topic: 'Which day?', text: 'Not Monday.' }] },
  {
    person: JONAS ?? null,
    at: AT,
    said: [
      { topic: null, text: 'Fine with me.' },
      { topic: 'Which day?', text: 'Friday.\n# Or not' },
      { topic: 'An old title', text: 'Keep it.' },
    ],
  },
];

it('what was answered stands beneath the agenda in its own language, by topic, on paper and as Markdown', () => {
  const blocks = answersDocument(agenda, 'mira@x.example', HEARD);
  expect(toPlainText(blocks)).toBe(`Answers
- Answered: Jonas
- Not yet: Luis

Which day?

- Mira, Tuesday 24 November: Not Monday.
- Jonas, Tuesday 24 November: Friday.
  # Or not

In general

- Jonas, Tuesday 24 November: Fine with me.
- Jonas, Tuesday 24 November: Keep it.`);
  expect(toMarkdown(blocks)).toContain('- **Jonas**, Tuesday 24 November: Friday.\n  \\# Or not');
  const german = toPlainText(answersDocument({ ...agenda, language: 'de' }, 'mira@x.example', HEARD));
  expect(german).toContain('- Noch nicht: Luis');
  expect(german).toContain('- Mira, Dienstag, 24. November: Not Monday.');
  expect(answersDocument(agenda, 'mira@x.example', [])).toEqual([]);
});
