import type { Question } from './questions.ts';

/** What a person reads: the question, what a yes speaks for, and why it is asked. */
export interface QuestionText {
  readonly question: string;
  readonly yesMeans: 'write' | 'meet';
  readonly why: string;
}

const TEXTS: Readonly<Record<Question, QuestionText>> = {
  document: {
    question: 'Will somebody need this in writing later?',
    yesMeans: 'write',
    why: 'What is written can be found and quoted. What is said is remembered differently by everyone who was there.',
  },
  immediate: {
    question: 'Do you need an answer within the hour?',
    yesMeans: 'meet',
    why: 'If nothing can go on without an answer, talking is the shortest way to it.',
  },
  urgent: {
    question: 'Does something break if this waits a day?',
    yesMeans: 'meet',
    why: 'Most things can wait a day. When one cannot, a call is kinder than a mail marked urgent.',
  },
  feedback: {
    question: 'Do you want considered feedback?',
    yesMeans: 'write',
    why: 'People think better with the text before them and an hour of their own than in the second after it was shown.',
  },
  substantial: {
    question: 'Does it take real time and concentration?',
    yesMeans: 'write',
    why: 'Plans, briefs and research are read at each person’s own pace; a meeting goes at one pace for all.',
  },
  face: {
    question: 'Do people need to see each other for this?',
    yesMeans: 'meet',
    why: 'Getting to know somebody, making things up together and just being a team work best in one place.',
  },
  sensitive: {
    question: 'Could this touch somebody’s feelings?',
    yesMeans: 'meet',
    why: 'Tone gets lost in writing. Bad news, conflict and criticism deserve a voice and room to respond.',
  },
};

/** The texts of one question, in our own words (practice P1). */
export function questionText(question: Question): QuestionText {
  return TEXTS[question];
}
