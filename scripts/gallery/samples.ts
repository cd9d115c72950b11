import type { NamedGuest } from '../../components/checklist/state.ts';
import type { Hint } from '../../lib/context/hint.ts';
import type { Advice } from '../../lib/meeting/guidelines/guideline.ts';
import { type Answer, type Answers, QUESTIONS, type Verdict } from '../../lib/meeting/questions.ts';
import type { PendingReply } from '../../lib/replies/pending.ts';

/** Sunday 22 November 2026 would be a day off: the gallery's now is Monday the 23rd, 11:20 in Berlin. */
export const NOW = Date.UTC(2026, 10, 23, 10, 20);
export const ZONE = 'Europe/Berlin';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const unknown: Answer = { value: 'unknown', by: 'nobody', evidence: null };

function answers(some: Partial<Answers>): Answers {
  const all = Object.fromEntries(QUESTIONS.map((question) => [question, unknown]));
  return { ...(all as Answers), ...some };
}

export const VERDICTS = {
  write: {
    kind: 'write',
    headline: 'This could be written',
    reasons: [
      'It shares an update, and nobody has to answer on the spot.',
      'Four people read it in ten minutes; together they would sit for four hours.',
      'What is decided will be looked up later.',
    ],
    answers: answers({
      document: { value: 'yes', by: 'draft', evidence: '“Q4 numbers” in the title' },
      immediate: { value: 'no', by: 'person', evidence: null },
      feedback: { value: 'yes', by: 'person', evidence: null },
      urgent: { value: 'no', by: 'draft', evidence: '“next Thursday” in the description' },
    }),
  },
  meet: {
    kind: 'meet',
    headline: 'Worth a meeting',
    reasons: ['A first conversation with people from outside goes better in person.'],
    answers: answers({ face: { value: 'yes', by: 'draft', evidence: '“Kick-off” in the title' } }),
  },
  either: {
    kind: 'either',
    headline: 'Could go either way',
    reasons: ['The title does not say what should come of it.'],
    answers: answers({}),
  },
  long: {
    kind: 'write',
    headline: 'This could be written, and everybody concerned would have it in front of them when they need it',
    reasons: [
      'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz and other long words must wrap without breaking the card.',
    ],
    answers: answers({
      substantial: {
        value: 'yes',
        by: 'draft',
        evidence:
          'please read https://docs.example.com/a/very/long/path/that/never/ends/and/has/no/spaces/at/all first',
      },
    }),
  },
} as const satisfies Record<string, Verdict>;

/** What guidelines say, as far as their words matter for the look. */
export const ADVICE: readonly Advice[] = [
  {
    id: 'no-agenda',
    what: 'It has no agenda.',
    why: 'With topics, times and who leads each, people come prepared, and it may take half as long.',
    fixes: [{ kind: 'agenda', label: 'Add agenda' }],
  },
  {
    id: 'outside-hours',
    what: 'It is outside working hours for Yuki (22:00 there).',
    why: 'Whoever comes pays with an evening or a morning. Writing reaches everyone in their own day.',
    fixes: [],
  },
  {
    id: 'hour-by-habit',
    what: 'It takes an hour because calendars do.',
    why: 'Talk fills the time that it gets.',
    fixes: [
      { kind: 'minutes', label: 'Make it 25 min', minutes: 25 },
      { kind: 'minutes', label: 'Make it 50 min', minutes: 50 },
    ],
  },
  { id: 'endless-series', what: 'It repeats for ever.', why: 'A series that ends is renewed on purpose.', fixes: [] },
];
export const SILENT: readonly Advice[] = [{ id: 'late', what: 'It is late in your day.', why: '', fixes: [] }];

export const GUESTS: readonly NamedGuest[] = [
  { email: 'jonas@harbour.example', name: 'Jonas', zone: ZONE, local: '14:00', isOutside: false },
  { email: 'aiko@harbour.example', name: 'Aiko', zone: 'Asia/Tokyo', local: '22:00', isOutside: true },
  { email: 'yuki@harbour.example', name: 'Yuki', zone: null, local: null, isOutside: false },
];

const TEXT = 'Could somebody look at the attached budget and tell me what you think as soon as possible?';

export const MAIL = TEXT;

function hint(rule: string, question: string, why: string, about: string, fix: Hint['fix']): Hint {
  const start = TEXT.indexOf(about);
  const span = about === '' || start < 0 ? null : { start, end: start + about.length };
  return { rule, question, why, practice: 'P17', weight: 50, span, fix };
}

export const HINTS: readonly Hint[] = [
  hint(
    'request-without-date',
    'By when do you need it?',
    'A day to answer by lets people plan, and saves you the reminder.',
    'as soon as possible',
    { kind: 'insert', label: 'Add “by Thursday 26 November”', text: 'Please answer by Thursday 26 November.' },
  ),
  hint(
    'nobody-owns-it',
    'Who of us should do it?',
    'Asked of everybody, a thing is done by nobody. Name one person.',
    'somebody',
    { kind: 'focus', label: 'Name one person', target: 'body' },
  ),
  hint(
    'document-missing',
    'Where is the budget?',
    'You mention a document, and none is attached or linked.',
    'the attached budget',
    { kind: 'focus', label: 'Attach it', target: 'attach' },
  ),
  hint('vague-subject', 'What is this mail about?', 'A plain subject is found again months later.', '', {
    kind: 'focus',
    label: 'Change the subject',
    target: 'subject',
  }),
  hint(
    'no-background',
    'What led to this?',
    'Whoever joins now has not seen what came before.',
    'what you think',
    null,
  ),
];

let count = 0;
export function reply(some: Partial<PendingReply>): PendingReply {
  count += 1;
  return {
    id: `r${count}`,
    account: 'me@harbour.example',
    direction: 'theirs',
    people: [{ email: 'jonas@harbour.example', name: 'Jonas Weber' }],
    subject: 'Budget for the spring launch',
    asked: null,
    thread: null,
    message: null,
    sentAt: NOW - 2 * DAY,
    due: null,
    state: { kind: 'waiting' },
    agendaId: null,
    ...some,
  };
}

export const REPLIES: readonly PendingReply[] = [
  reply({ due: NOW - 3 * DAY, asked: 'Could you send me the final numbers for March?' }),
  reply({
    people: [{ email: 'mia@harbour.example', name: 'Mia Lindqvist' }],
    subject: 'Contract with the printer',
    due: NOW - 2 * HOUR,
    asked: 'Which of the two offers do you prefer?',
  }),
  reply({
    people: [
      { email: 'aiko@harbour.example', name: '山田 愛子' },
      { email: 'omar@harbour.example', name: 'عمر الحداد' },
      { email: 'lea@harbour.example', name: 'Léa Fontaine' },
      { email: 'sam@harbour.example', name: null },
    ],
    subject: 'Which colour for the harbour map?',
    due: NOW + 6 * HOUR,
  }),
  reply({
    people: [{ email: 'sam.okafor@harbour.example', name: null }],
    subject: 'Notes from the customer interviews, with everything that was said and by whom',
    due: NOW + 2 * DAY,
    asked: 'Please add your three most surprising sentences before we write the summary together.',
  }),
  reply({ people: [{ email: 'petra@north.example', name: 'Petra Novak' }], subject: 'Dates for the audit' }),
  reply({
    people: [{ email: 'jonas@harbour.example', name: 'Jonas Weber' }],
    subject: 'Photos for the website',
    due: NOW + DAY,
    state: { kind: 'probably', at: NOW - HOUR },
  }),
  reply({ subject: 'New laptop', due: NOW - DAY, state: { kind: 'snoozed', until: NOW + 3 * DAY } }),
  reply({
    direction: 'mine',
    people: [{ email: 'lea@harbour.example', name: 'Léa Fontaine' }],
    subject: 'Your view on the new desk plan',
    asked: 'Would you rather sit by the window or near the workshop?',
    due: NOW + 5 * HOUR,
  }),
];

/** A long list, so that the search shows. */
export const MANY: readonly PendingReply[] = Array.from({ length: 120 }, (_, index) =>
  reply({
    people: [{ email: `person${index}@harbour.example`, name: `Person Number ${index + 1}` }],
    subject: `Matter ${index + 1}`,
    due: index % 3 === 0 ? null : NOW + (index - 4) * 7 * HOUR,
  }),
);
