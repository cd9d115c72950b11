import type { Block } from '../agenda/blocks.ts';
import { formatDay } from '../hours/format.ts';
import { tellLanguage } from '../text/languages/tell.ts';
import { callName } from '../text/names.ts';
import type { PendingReply } from './pending.ts';

/** What a reminder says: no blame, the question once more, and a way out. German without a choice between *du* and *Sie*. */
const WORDS = {
  en: {
    locale: 'en-GB',
    greeting: (name: string | null) => (name === null ? 'Hello,' : `Hi ${name},`),
    asked: (day: string) => `a gentle reminder of what I asked on ${day}:`,
    wrote: (day: string) => `a gentle reminder of my mail of ${day}.`,
    rest: 'Is there anything you need from me for it? A word on when it suits you would be enough for now.',
  },
  de: {
    locale: 'de-DE',
    greeting: (name: string | null) => (name === null ? 'Hallo,' : `Hallo ${name},`),
    asked: (day: string) => `eine kleine Erinnerung an meine Frage vom ${day}:`,
    wrote: (day: string) => `eine kleine Erinnerung an meine Mail vom ${day}.`,
    rest: 'Fehlt dafür noch etwas von mir? Ein Wort, wann es passt, würde erst einmal genügen.',
  },
} as const;

const line = (text: string): Block => ({ kind: 'paragraph', children: [{ kind: 'text', text }] });

/** Whether a mail is such a reminder, sent as it was written here. */
export function isNudge(text: string): boolean {
  const words = text.replace(/\s+/g, ' ');
  return Object.values(WORDS).some(({ rest }) => words.includes(rest));
}

/** A polite reminder of what was asked, in the language in which it was asked. `timeZone` is the writer's. */
export function nudgeBlocks(reply: PendingReply, timeZone: string): readonly Block[] {
  const { id } = tellLanguage(reply.asked ?? reply.subject);
  const words = WORDS[id === 'de' ? 'de' : 'en'];
  const [first, ...others] = reply.people;
  const name = first === undefined || others.length > 0 ? null : callName(first);
  const day = formatDay(reply.sentAt, timeZone, words.locale);
  const quote = reply.asked === null ? [] : [line(`“${reply.asked}”`)];
  return [
    line(words.greeting(name)),
    line(reply.asked === null ? words.wrote(day) : words.asked(day)),
    ...quote,
    line(words.rest),
  ];
}
