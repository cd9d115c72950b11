import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftEvent } from '../../../../lib/meeting/draft.ts';
import { type PersonAnswers, QUESTIONS, type VerdictKind } from '../../../../lib/meeting/questions.ts';
import { verdict } from '../../../../lib/meeting/verdict.ts';
import { draft, guests } from './samples.ts';

const context = { organiserDomain: 'quince.example' };
const kind = (title: string, change: Partial<DraftEvent> = {}, person: PersonAnswers = {}): VerdictKind =>
  verdict(draft(title, change), person, context).kind;
const outside = { guests: guests('zed@acme.example') };
const EVERYTHING_FOR_WRITING: PersonAnswers = {
  document: 'yes',
  immediate: 'no',
  urgent: 'no',
  feedback: 'yes',
  substantial: 'yes',
  face: 'no',
  sensitive: 'no',
};

describe('terse titles', () => {
  it.each([
    'Q3 numbers',
    'Weekly status',
    'Standup',
    'Design review',
    'Code review',
    'Roadmap',
    'Budget 2027',
    'All hands',
    'Team update',
    'Decide on vendor',
    'Announce new policy',
    'Introducing our new designer',
    'Feedback on brief',
    'Wochenbericht',
    'Zahlen Q3',
  ])('%s could be written', (title) => {
    expect(kind(title)).toBe('write');
  });

  it.each([
    '1:1 Ada',
    'Weekly 1:1',
    'Lunch',
    'Coffee',
    'Team lunch',
    'Brainstorm names',
    'Retro',
    'Offsite',
    'Onboarding Kim',
    'Site down',
    'Interview: backend engineer',
    'perf review – Dana',
    'Salary talk',
    'Mitarbeitergespräch',
    'Debugging checkout together',
    'Handover',
    'Kickoff',
    'Negotiation with landlord',
  ])('%s is worth a meeting', (title) => {
    expect(kind(title)).toBe('meet');
  });

  it.each(['quick chat', 'Sync', 'Catch-up', 'Project X', '', 'Sprint planning', 'URGENT: contract'])(
    '%j could go either way',
    (title) => {
      expect(kind(title)).toBe('either');
    },
  );

  it.each(['Focus time', 'Ada: focus time', 'Out of office', 'Vacation', 'Urlaub', 'Doctor', 'Do not book'])(
    '%s is no meeting',
    (title) => {
      expect(kind(title)).toBe('none');
    },
  );
});

describe('what is no meeting', () => {
  it('has nobody else in it, or only rooms', () => {
    expect(kind('Q3 numbers', { guests: [] })).toBe('none');
    expect(kind('Q3 numbers', { guests: guests('c_1@resource.calendar.google.com') })).toBe('none');
  });

  it.each([
    'Flight to Rome',
    'Flight LH123',
    'LH 1848 MUC–FCO',
    'Return flight home',
    'Train to Hamburg',
    'ICE 572 Berlin',
    'Hotel Adlon',
    'Stay at Ibis Lyon',
    'Check-in Hotel Mercure',
    '✈ Rome',
    'Dentist',
    'Doctor’s appointment',
    'Dental check-up',
    'Flug nach Wien',
    'Rückflug München',
    'Zahnarzttermin',
    'Vol Paris-Rome',
    'Vuelo a Madrid',
    'Voo para Lisboa',
    '新幹線 大阪',
    '歯医者',
  ])('is a journey, a night away or an appointment of one’s own: %s', (title) => {
    expect(kind(title)).toBe('none');
  });

  it.each([
    'Flight debrief',
    'Flight booking budget',
    'Train the trainers',
    'Train to use the new till',
    'Hotel selection',
    'Hotel Adlon contract',
    'Hotel Booking System Demo',
    'Dentist software demo',
    'Check-in at Acme',
    'Check-in with Tom',
    'Q4 2026',
    'PR 1234',
    'Hospital',
    'Zugangsrechte',
    'Volume discount',
    'Coach Ana',
  ])('is not what only speaks of journeys: %s', (title) => {
    expect(kind(title)).not.toBe('none');
  });

  it('lasts all day, unless people spend the day together', () => {
    expect(kind('Trade fair', { allDay: true })).toBe('none');
    expect(kind('Offsite', { allDay: true })).toBe('meet');
  });

  it('is looked at all the same once the person answers a question', () => {
    expect(kind('Q3', { guests: [] }, { document: 'yes', feedback: 'yes' })).toBe('write');
  });
});

describe('what must never be written', () => {
  it.each([
    ['Interview: backend engineer', {}],
    ['Site down', {}],
    ['Incident: checkout', {}],
    ['perf review – Dana', {}],
    ['Layoffs: status update', {}],
    ['Reorg announcement', {}],
    ['First client meeting', {}],
    ['Intro call', outside],
    ['Acme <> Quince: roadmap review', outside],
    ['Company update', { description: 'We are letting twelve people go.' }],
    ['Q3 numbers', { description: 'Bad news: we are closing our office in Lisbon.' }],
    ['Chat', { description: 'About your performance review.' }],
  ])('%s, whatever else speaks for it', (title, change) => {
    const many = {
      ...change,
      ...(change === outside ? {} : { guests: guests(...'abcdefghij'.split('').map((c) => `${c}@quince.example`)) }),
    };
    expect(kind(title, change)).not.toBe('write');
    expect(kind(title, change, EVERYTHING_FOR_WRITING)).not.toBe('write');
    expect(kind(title, many, EVERYTHING_FOR_WRITING)).not.toBe('write');
  });

  it('is not found in what only sounds like it', () => {
    expect(kind('Merge conflicts')).toBe('either');
    expect(kind('Incident report numbers')).toBe('write');
    expect(kind('Release candidate status')).toBe('write');
  });
});

describe('things in hand', () => {
  it.each([
    ['Pick paint colours', 'Bring swatches.'],
    ['Choose the tiles', 'The samples will be on the table.'],
    ['Farben auswählen', 'Bitte bringt eure Muster mit.'],
    ['Choisir les couleurs', 'Apportez vos échantillons.'],
    ['Elegir los colores', 'Por favor, traed las muestras.'],
    ['Escolher as cores', 'Tragam as amostras.'],
    ['色の決定', 'サンプルを持参してください。'],
  ])('are not decided on by mail: %s (%s)', (title, description) => {
    expect(kind(title)).not.toBe('meet');
    expect(kind(title, { description })).toBe('meet');
  });

  it('are none in figures', () => {
    expect(kind('Pick a vendor', { description: 'Bring the data samples and your figures.' })).toBe('write');
  });
});

describe('the person’s answers', () => {
  it.each<[string, PersonAnswers, VerdictKind]>([
    ['it must be documented', { document: 'yes' }, 'write'],
    ['it needs considered feedback', { feedback: 'yes' }, 'write'],
    ['it takes time', { substantial: 'yes' }, 'write'],
    ['an answer is needed at once', { immediate: 'yes' }, 'meet'],
    ['it is urgent', { urgent: 'yes' }, 'meet'],
    ['faces are needed', { face: 'yes' }, 'meet'],
    ['it is sensitive', { sensitive: 'yes' }, 'meet'],
    ['sensitive outweighs all that speaks for writing', { ...EVERYTHING_FOR_WRITING, sensitive: 'yes' }, 'meet'],
    ['one for each side', { document: 'yes', urgent: 'yes' }, 'either'],
    ['no to all', Object.fromEntries(QUESTIONS.map((question) => [question, 'no'])), 'either'],
    ['everything for writing', EVERYTHING_FOR_WRITING, 'write'],
  ])('%s', (_, person, expected) => {
    expect(kind('Sync', {}, person)).toBe(expected);
  });

  it('win over what the draft says', () => {
    expect(kind('Q3 numbers', {}, { immediate: 'yes', document: 'no', substantial: 'no' })).toBe('meet');
    expect(kind('Coffee', {}, { face: 'no', document: 'yes' })).toBe('write');
    const { answers } = verdict(draft('Q3 numbers'), { document: 'no' }, context);
    expect(answers.document).toEqual({ value: 'no', by: 'person', evidence: null });
  });

  it('are given back as reasons in their own words', () => {
    expect(verdict(draft('Sync'), { document: 'yes' }, context).reasons[0]).toMatch(/^You said so: /);
  });
});

describe('the reasons', () => {
  it('are a few sentences, strongest first, and none twice', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.option(fc.string(), { nil: null }),
        fc.dictionary(fc.constantFrom(...QUESTIONS), fc.constantFrom('yes' as const, 'no' as const)),
        fc.integer({ min: 0, max: 20 }),
        (title, description, person, count) => {
          const people = guests(...Array.from({ length: count }, (_, i) => `p${i}@quince.example`));
          const {
            kind: found,
            headline,
            reasons,
          } = verdict(draft(title, { description, guests: people }), person, context);
          expect(headline).not.toBe('');
          expect(reasons.length).toBeGreaterThan(0);
          expect(reasons.length).toBeLessThanOrEqual(4);
          expect(new Set(reasons).size).toBe(reasons.length);
          for (const reason of reasons) expect(reason).toMatch(/^[\p{L}\p{N}].*[.!]$/u);
          if (found === 'none') expect(person).toEqual({});
        },
      ),
    );
  });

  it.each([
    ['Go/no-go decision tonight', 'We must decide at once, right now.'],
    ['Decide on the plan', 'Ana is upset and they argued about it.'],
    ['Pick paint colours', 'Bring swatches.'],
  ])('don’t speak for writing where a meeting is advised: %s', (title, description) => {
    const { kind: found, reasons } = verdict(draft(title, { description }), {}, context);
    expect(found).toBe('meet');
    expect(reasons.join(' ')).not.toContain('written down');
    expect(reasons.length).toBeGreaterThan(0);
  });

  it('say that many can read and few can talk', () => {
    const people = guests(...Array.from({ length: 12 }, (_, i) => `p${i}@quince.example`));
    expect(verdict(draft('Q3 numbers', { guests: people }), {}, context).reasons.join(' ')).toContain('13 people');
  });

  it('say that nothing tells what a bare title is for', () => {
    expect(verdict(draft('Sync'), {}, context).reasons[0]).toContain('what it is for');
  });
});
