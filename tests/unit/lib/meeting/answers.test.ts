import { describe, expect, it } from 'vitest';
import { answersFromDraft } from '../../../../lib/meeting/answers.ts';
import { questionText } from '../../../../lib/meeting/question-text.ts';
import { QUESTIONS } from '../../../../lib/meeting/questions.ts';
import { draft } from './samples.ts';

describe('answersFromDraft', () => {
  it('shows the words that speak for each answer', () => {
    const { document, face, sensitive } = answersFromDraft(draft('Q3 numbers'));
    expect(document).toEqual({ value: 'yes', by: 'draft', evidence: '“Q3” in the title' });
    expect(face).toMatchObject({ value: 'no', by: 'draft' });
    expect(sensitive).toEqual({ value: 'unknown', by: 'nobody', evidence: null });
  });

  it('reads single words where the title tells nothing', () => {
    const description = 'Urgent? No, it is not urgent. Please bring comments; we will keep minutes.';
    const answers = answersFromDraft(draft('Sync', { description }));
    expect(answers.feedback.evidence).toBe('“comments” in the description');
    expect(answers.document.evidence).toBe('“minutes” in the description');
    expect(answers.urgent.value).toBe('no');
  });

  it('takes a linked document for something to comment on, and an address for no words', () => {
    const description = 'https://docs.google.com/document/d/1/edit';
    const answers = answersFromDraft(draft('Sync', { description }));
    expect(answers.feedback).toEqual({ value: 'yes', by: 'draft', evidence: 'a document is linked' });
    expect(answers.document.value).toBe('unknown');
  });

  it('knows nothing of an empty draft, nor of joining instructions', () => {
    const description =
      'Join with Google Meet: https://meet.google.com/abc-defg-hij\nLearn more about Meet at: https://support.google.com/a';
    for (const empty of [draft(null), draft('', { description })]) {
      const answers = answersFromDraft(empty);
      expect(QUESTIONS.map((question) => answers[question].value)).toEqual(QUESTIONS.map(() => 'unknown'));
    }
  });
});

describe('the seven questions', () => {
  it('each have a text, and three of them speak for writing', () => {
    expect(QUESTIONS.filter((question) => questionText(question).yesMeans === 'write')).toEqual([
      'document',
      'feedback',
      'substantial',
    ]);
    for (const question of QUESTIONS) expect(questionText(question).question).toMatch(/\?$/);
  });
});
