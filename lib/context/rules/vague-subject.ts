import { normalSubject } from '../../replies/subject.ts';
import type { Rule } from '../hint.ts';
import { readingOf } from '../readings.ts';

/** Subjects that say nothing about what the mail is about, in whole. */
const VAGUE = new Set(
  [
    'hi|hello|hey|hi there|hello there|dear all|all|fyi|info|information|question|questions|a question|one question',
    'quick question|a quick question|quick q|quick one|update|updates|quick update|an update|meeting|call|quick call|chat|quick chat',
    'follow up|follow-up|following up|checking in|check in|check-in|touching base|help|help needed|need help|request|a request',
    'favor|favour|important|very important|urgent|asap|please read|read this|please respond|reminder|issue|problem|stuff|things',
    'something|various|misc|document|documents|file|files|attachment|attached|as discussed|our conversation|our call|today',
    'tomorrow|news|idea|ideas|thoughts|feedback|test|work|project|the project|no subject|(no subject)|re|fwd|sync|catch up|catch-up',
    'hallo|frage|fragen|eine frage|kurze frage|anfrage|termin|bitte|wichtig|dringend|unterlagen|dokument|dokumente|anhang|rückmeldung',
    'besprechung|neuigkeiten|wie besprochen|kurze info|zur info|(kein betreff)|kein betreff',
  ]
    .join('|')
    .split('|'),
);
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
    const subject = normalSubject(message.subject)
      .replace(LIST_TAG, '')
      .replace(/[\s!?.…:,-]+$/, '');
    const isEmpty = subject === '';
    if (!isEmpty && !VAGUE.has(subject)) return null;
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
