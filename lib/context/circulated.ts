import type { Message } from '../text/message.ts';
import { firstMet, sievesOf } from '../text/sieve.ts';
import { readingOf } from './readings.ts';

/**
 * Words that only stand in what goes out to a public or comes from a program: how to get off a list, why one gets it, that
 * nobody reads the answers, whose rights are kept.
 */
const NOTICE = new RegExp(
  [
    '\\bto (?:un)?subscribe\\b|\\bunsubscribe (?:here|from this (?:list|newsletter|mailing)|at any time|by|at http|link)|\\bin this (?:issue|edition):?[ *]{0,4}$|\\bsubscribers?\\b[^.\\n]{0,60}\\bnewsletter\\b',
    '\\b(?:read|see|accept) our (?:terms of|privacy)|\\ball rights reserved\\b|\\bISSN \\d|^\\W{0,4}copyright (?:\\(c\\) ?|© ?)?\\d{4}|\\brather\\s+not\\s+(?:receive|get)\\b|\\b(?:stop|not (?:want|wish) to) receiv(?:e|ing) (?:future|these|such|further)\\b|\\bvol\\. ?\\d{1,4}, no\\. ?\\d|\\bview (?:this|it) (?:e-?mail|mail|message|newsletter|issue) (?:in|online|as)\\b',
    '\\byou (?:are receiving|receive|received|are getting|get) this (?:e-?mail|mail|message|newsletter|notification)?\\s*because\\b|\\bthe e-?mail address for your subscription\\b',
    '\\b(?:this is an? automat(?:ed|ic)(?:ally generated)?|(?:was|is|has been) (?:created|generated|sent) automatically|automatically generated) (?:e-?mail|mail|message|notice|reply|by)\\b|\\bplease do not (?:reply|respond) to this\\b',
    '(?<!\\p{L})(?:diese (?:e-?mail|mail|nachricht) wurde automatisch|automatisch (?:erstellt|generiert|erzeugt|versendet)e? (?:e-?mail|mail|nachricht)|bitte antworten sie nicht auf diese|newsletter (?:abbestellen|abmelden)|vom newsletter abmelden|alle rechte vorbehalten)(?!\\p{L})',
    '^[- ]{0,20}forwarded[- ]by: |^url: \\S{1,500} ?\\n ?date: ',
  ].join('|'),
  'imu',
);
/** Subjects of what a program sends back, and of what comes out in numbers. */
const SUBJECT =
  /^\s*(?:returned mail|undeliver|undelivered|mail delivery|delivery (?:status|failure)|failure notice|out of office|auto(?:matic)?[- ]?reply|automatische antwort|abwesenheit)|(?<!\p{L})newsletter(?!\p{L})|\bvol(?:ume|\.)? ?\d+,? (?:no|issue|#)/iu;
/** The head of such a letter. */
const HEAD = /^[\p{Lu}\d '’&:*-]{0,60}NEWSLETTER\b/mu;
/** Most mails hold none of the words that either needs, which one look at its letters tells. */
const NOTICES = [NOTICE, HEAD];
const sieveOf = sievesOf((patterns: readonly RegExp[]) => patterns);
/** Nobody writes a mail of more words than these (some eight pages): it is a text that was put in. */
const MOST_WORDS = 3_000;
/** Words after an address that stands first, from which on it is the page that they are taken from. */
const PAGE_WORDS = 150;
const ADDRESS_FIRST = /^\s*<?https?:\/\/\S{1,500}\s*\n/i;
/** A place in a program's report: a path of several steps, a line with its number. */
const PLACE = /(?:\/[\w.-]{1,60}){3}|\bline \d+\b/;
/** Notices stand at the beginning or at the end. */
const LOOK_AT = 3_000;

/** An address in the web: people send those, too. */
const WEB_ADDRESS = /https?:\/\/\S{1,2000}/gi;
/** Lines with a place that make a report: a person may well name one or two files. */
const FEWEST_PLACES = 3;

/** Whether most lines name a place in files, as in what a program reports. */
function isReport(text: string): boolean {
  const lines = text
    .slice(0, LOOK_AT)
    .replace(WEB_ADDRESS, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const places = lines.filter((line) => PLACE.test(line)).length;
  return places >= FEWEST_PLACES && places * 2 >= lines.length;
}

/**
 * Whether the text is no letter of one person to others: it was put out for a public, passed on as it stood on a page, or
 * written by a program. Nobody can mend such a text before it is sent, and nobody is waited for.
 */
export function isCirculated(message: Message): boolean {
  const { ownText } = message;
  const { words } = readingOf(message);
  if (words > MOST_WORDS || (words > PAGE_WORDS && ADDRESS_FIRST.test(ownText))) return true;
  if (SUBJECT.test((message.subject ?? '').slice(0, 300)) && !message.isReply) return true;
  const ends = ownText.length <= 2 * LOOK_AT ? ownText : `${ownText.slice(0, LOOK_AT)}\n${ownText.slice(-LOOK_AT)}`;
  return firstMet(ends, NOTICES, sieveOf(NOTICES)) !== null || isReport(ownText);
}
