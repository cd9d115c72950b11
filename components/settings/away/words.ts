import type { AwayFromMail } from '../../../lib/hours/away.ts';
import type { AwayLanguage } from '../../../lib/hours/away-settings.ts';
import type { Answering } from './state.ts';

const LANGUAGES: Readonly<Record<AwayLanguage, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ja: '日本語',
  pt: 'Português',
};

const WHEN: Readonly<Record<AwayFromMail, string>> = {
  'off-hours': 'outside my working hours',
  between: 'all the time between my mail times',
};

/** What is told of one account's automatic answer; `when` and `next` are written out already. */
function answering(state: Answering, when: (at: number) => string): string {
  switch (state.kind) {
    case 'on':
      return `Gmail answers until ${when(state.until)}. Then it stops by itself, and what was there before is put back.`;
    case 'waiting':
      return state.from === null
        ? 'With these settings, there is no time at which Gmail would answer.'
        : `Gmail does not answer now. It begins ${when(state.from)}.`;
    case 'soon':
      return 'Asking Gmail…';
    case 'off':
      return 'Off: Gmail does not answer for you.';
    case 'theirs':
      return 'You have an automatic answer of your own in Gmail, and Unhurried leaves it alone. Once it is over, Unhurried’s takes its turn again with the next time away.';
    case 'ended':
      return 'It was changed or ended in Gmail itself, and stays so until the next time away.';
    case 'signed-out':
      return 'Google wants you to sign in again. Until then Unhurried cannot change Gmail’s automatic answer.';
    case 'forbidden':
      return 'Google does not let Unhurried change this account’s automatic answer. An administrator may forbid it.';
    case 'refused':
      return 'Gmail does not take this answer. Only Google Workspace accounts can be limited to one’s own organisation; if that is ticked, untick it. What was there before stays.';
    case 'later':
      return 'Gmail could not be asked. It is tried again by itself; what was there before is kept.';
    case 'left':
      return state.until === null
        ? 'What was in Gmail before could not be put back, and Unhurried’s answer has ended. Connect the account for this again, and it is put back.'
        : `What was in Gmail before could not be put back. Unhurried’s answer ends by itself ${when(state.until)}. Connect the account for this again, and it is put back.`;
  }
}

export const WORDS = {
  title: 'Automatic answer',
  about:
    'While you are away from mail, Gmail tells whoever writes to you when you will read it. It is Gmail’s own automatic answer: what you have there is kept, and put back afterwards. Each has an end, so that none stays on by mistake, and one that you set in Gmail yourself is never replaced.',
  switch: 'Answer while I am away from mail',
  when: 'Away from mail is',
  whens: WHEN,
  often:
    'Gmail answers the same person once in four days, and once more after each new text. Between mail times, the text is new several times a day.',
  subject: 'Subject',
  subjectHint: 'It stands before the subject of the mail that is answered.',
  text: 'Text',
  blanks:
    'Unhurried fills in {mail times}, {zone}, {next mail time} and {urgent route}. A line for which it has nothing is left out.',
  urgent: 'If it is urgent',
  urgentHint: 'How to reach you when it cannot wait: a number, a chat. Everybody who writes to you may read it.',
  language: 'Days and times are written in',
  languages: LANGUAGES,
  toContacts: 'Only to people in my contacts',
  toDomain: 'Only to people in my organisation (Google Workspace)',
  save: 'Save the text',
  again: 'Back to the first text',
  unsaved: 'Changed, and not saved yet.',
  empty: 'Write a text first: without one there is nothing to answer.',
  nothingLeft:
    'Nothing would be sent: each line of the text has a blank for which Unhurried has nothing. Add a line without one, or fill in what is missing.',
  tooLong: (most: number) => `At most ${most.toLocaleString('en')} characters.`,
  unknown: (names: readonly string[]) =>
    `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} nothing that Unhurried can fill in, and would be sent as ${names.length === 1 ? 'it stands' : 'they stand'}.`,
  preview: 'What will be sent',
  previewFor: (from: string, until: string) => `From ${from} to ${until}:`,
  previewNever: 'With these settings, there is no time at which it would be sent.',
  noSubject: '(no subject of its own)',
  to: {
    all: 'To everybody who writes to you.',
    contacts: 'To people in your contacts who write to you.',
    domain: 'To people in your organisation who write to you.',
    both: 'To people who are in your organisation and in your contacts, when they write to you.',
  },
  signIn: 'Sign in again',
  answering,
} as const;
