import { formatDay } from '../hours/format.ts';
import { replyBy } from '../hours/reply-by.ts';
import type { Message } from '../text/message.ts';
import type { Fix, Situation } from './hint.ts';
import { readerDays, zoneForReaders } from './readers.ts';
import { readingOf } from './readings.ts';

/** How the mail speaks: German has two ways to say *you*. */
type Voice = 'en' | 'de' | 'de-formal';

/** Lines for a mail, in the mail's own language. `{day}` and `{name}` are filled in. */
const LINES = {
  reply: {
    en: 'Could you reply by {day}, end of day?',
    de: 'Kannst du mir bis {day} (Tagesende) antworten?',
    'de-formal': 'Könnten Sie mir bis {day} (Tagesende) antworten?',
  },
  opinion: {
    en: 'Could you tell me what you think by {day}, end of day?',
    de: 'Kannst du mir bis {day} (Tagesende) sagen, was du davon hältst?',
    'de-formal': 'Könnten Sie mir bis {day} (Tagesende) sagen, was Sie davon halten?',
  },
  latest: {
    en: 'By {day}, end of day, would still be in time.',
    de: 'Bis {day} (Tagesende) wäre es noch rechtzeitig.',
    'de-formal': 'Bis {day} (Tagesende) wäre es noch rechtzeitig.',
  },
  owner: {
    en: '{name}, could you take this on?',
    de: '{name}, kannst du das übernehmen?',
    'de-formal': '{name}, könnten Sie das übernehmen?',
  },
  call: {
    en: 'Could we talk about this on a call? Tell me when it suits you.',
    de: 'Können wir darüber kurz telefonieren? Sag mir, wann es dir passt.',
    'de-formal': 'Können wir darüber kurz telefonieren? Sagen Sie mir gern, wann es Ihnen passt.',
  },
  background: {
    en: '{name}, the background in short: ',
    de: '{name}, kurz zum Hintergrund: ',
    'de-formal': '{name}, kurz zum Hintergrund: ',
  },
  link: {
    en: 'Here is the link: ',
    de: 'Hier ist der Link: ',
    'de-formal': 'Hier ist der Link: ',
  },
  access: {
    en: 'I will share it with you at once if the link does not open.',
    de: 'Falls sich der Link bei dir nicht öffnet, genügt ein Wort und ich gebe ihn frei.',
    'de-formal': 'Falls sich der Link bei Ihnen nicht öffnet, genügt ein Wort und ich gebe ihn frei.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Voice, string>>>>;

/** *Sie* and its forms inside a sentence, where the capital tells them from *sie*, or the salutation that goes with them. */
const FORMAL = /[\p{L},] (?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)(?!\p{L})|geehrte/u;

function voiceOf(message: Message): Voice {
  const { id } = readingOf(message).lexicon;
  if (id !== 'de') return 'en';
  return FORMAL.test(message.ownText.slice(0, 5_000)) ? 'de-formal' : 'de';
}

const LOCALES = { en: 'en-GB', de: 'de-DE', 'de-formal': 'de-DE' } as const;

/** An insertion with the day by which an answer can fairly be asked for (practice P18), written out. */
export function dayLine(
  key: 'reply' | 'opinion' | 'latest',
  label: string,
  message: Message,
  situation: Situation,
  days?: number,
): Fix {
  const voice = voiceOf(message);
  const day = fairDay(message, situation, days);
  return { kind: 'insert', label, text: LINES[key][voice].replace('{day}', () => day) };
}

/** The day by which the readers can fairly be asked to answer, written out in the mail's language. */
export function fairDay(message: Message, situation: Situation, days?: number): string {
  const readers = readerDays(message, situation);
  const zone = zoneForReaders(readers, situation);
  const by = replyBy(situation.now, zone, { readers, ...(days !== undefined && { days }) });
  return formatDay(by, zone, LOCALES[voiceOf(message)]);
}

/** An insertion that proposes to talk. */
export function callLine(message: Message): Fix {
  return { kind: 'insert', label: 'Propose a call', text: LINES.call[voiceOf(message)] };
}

/** The beginning of what somebody new has to know; the writer goes on. */
export function backgroundLine(name: string, message: Message): Fix {
  const text = LINES.background[voiceOf(message)].replace('{name}', () => name);
  return { kind: 'insert', label: `Tell ${name} the background`, text, isBeginning: true };
}

/** The beginning of a line for a link, which the writer pastes; null where that line stands in the mail already. */
export function linkLine(message: Message): Fix | null {
  const text = LINES.link[voiceOf(message)];
  if (message.ownText.includes(text.trim())) return null;
  return { kind: 'insert', label: 'Add a link', text, isBeginning: true };
}

/** An insertion that tells what to do where a link does not open; null where it stands in the mail already. */
export function accessLine(message: Message): Fix | null {
  const text = LINES.access[voiceOf(message)];
  return message.ownText.includes(text) ? null : { kind: 'insert', label: 'Say what to do if not', text };
}

/** An insertion that asks one person. */
export function ownerLine(name: string, message: Message): Fix {
  return { kind: 'insert', label: `Ask ${name}`, text: LINES.owner[voiceOf(message)].replace('{name}', () => name) };
}
