import { normalSubject } from '../../replies/subject.ts';
import { folded } from '../../text/languages/phrases.ts';
import { languages } from '../../text/languages/registry.ts';
import type { Rule } from '../hint.ts';
import { readingOf } from '../readings.ts';

/** What a mailing list puts before every subject: it says where the mail went, not what it is about. */
const LIST_TAG = /^(?:\[[\p{L}\d_.-]{2,30}\]\s*){1,3}/u;
/** A mail that has only just been begun may still get its subject. */
const FEWEST_WORDS = 5;

/** A subject that is empty or says nothing. */
export const vagueSubject: Rule = {
  id: 'vague-subject',
  title: 'Vague or empty subject',
  practice: 'P20',
  source: 'A plain subject lets a reader decide when to read, and find the mail again.',
  look(message) {
    if (message.isReply || message.subject === null || readingOf(message).words < FEWEST_WORDS) return null;
    const subject = folded(normalSubject(message.subject))
      .replaceAll('’', "'")
      .replace(LIST_TAG, '')
      .replace(/[\s!?.…:,、。！？：-]+$/, '');
    const isEmpty = subject === '';
    // A subject is too short to tell its language.
    if (!isEmpty && !languages().some(({ vagueSubjects }) => vagueSubjects?.has(subject))) return null;
    return {
      question: 'What is this about?',
      why: isEmpty
        ? 'The subject is empty. A few plain words let me decide when to read this, and find it again.'
        : `“${message.subject.trim()}” could be about anything. A few plain words let me decide when to read this.`,
      weight: isEmpty ? 65 : 50,
      span: null,
      fix: { kind: 'focus', label: isEmpty ? 'Write a subject' : 'Change the subject', target: 'subject' },
    };
  },
};
