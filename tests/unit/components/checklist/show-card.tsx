import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { Card, type CardProps } from '../../../../components/checklist/Card.tsx';
import type { CardState } from '../../../../components/checklist/state.ts';
import { questionText } from '../../../../lib/meeting/question-text.ts';
import type { Answer, Answers, QUESTIONS, Verdict } from '../../../../lib/meeting/questions.ts';

/** A card to look at, with all that it says heard. */

export const unknown: Answer = { value: 'unknown', by: 'nobody', evidence: null };
export const NO_ANSWERS: Answers = {
  document: unknown,
  immediate: unknown,
  urgent: unknown,
  feedback: unknown,
  substantial: unknown,
  face: unknown,
  sensitive: unknown,
};

export function verdictOf(kind: Verdict['kind'], answers: Partial<Answers> = {}): Verdict {
  return {
    kind,
    headline: `Verdict: ${kind}`,
    reasons: ['The strongest reason.', 'Another reason.'],
    answers: { ...NO_ANSWERS, ...answers },
  };
}

export const KEPT = { kind: 'kept', choice: 'keep', reason: null, isFresh: false } as const satisfies CardState;
export const PROPS = {
  subject: 'draft',
  verdict: verdictOf('write'),
  cost: { people: 4, minutes: 60, personMinutes: 240, perYearMinutes: 12_480 },
  price: null,
  isSeries: false,
  state: { kind: 'considering' },
  note: null,
  advice: [],
  silent: [],
  guests: [],
  colleagues: {},
  zone: 'Europe/Berlin',
  canAddAgenda: false,
} as const satisfies Partial<CardProps>;

export function show(some: Partial<CardProps> = {}) {
  const heard = {
    onAnswer: vi.fn<CardProps['onAnswer']>(),
    onWriteInstead: vi.fn(),
    onKeep: vi.fn(),
    onDiscard: vi.fn(),
    onLookAgain: vi.fn(),
    onAddAgenda: vi.fn(),
    onFix: vi.fn<NonNullable<CardProps['onFix']>>(),
    onUndo: vi.fn(),
    onTurn: vi.fn<CardProps['onTurn']>(),
    onHours: vi.fn<CardProps['onHours']>(),
    onReason: vi.fn<CardProps['onReason']>(),
  };
  render(<Card {...PROPS} {...heard} {...some} />);
  return heard;
}

export const open = () => fireEvent.click(screen.getByRole('button', { name: 'Show the seven questions' }));
export const groupOf = (question: (typeof QUESTIONS)[number]) =>
  screen.getByRole('radiogroup', { name: questionText(question).question });
