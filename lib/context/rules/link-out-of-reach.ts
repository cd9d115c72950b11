import type { Message, Span } from '../../text/message.ts';
import { accessLine, linkLine } from '../fix-lines.ts';
import type { Hint, Rule, Situation } from '../hint.ts';
import { readingOf } from '../readings.ts';

/** A place on the writer's own machine, wherever it is written. */
const OWN_MACHINE =
  /\bfile:\/\/\/?[^\s<>"]+|(?<![\w.])(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d{2,5}(?:\/[^\s<>"]*)?|\/[^\s<>"]*)|(?<!\w)[A-Z]:\\[^\s<>"|?*]+/i;
/** What stands right before an address that its reader is sent to; a line of its own does it too. */
const POINTS =
  /(?:(?<!\p{L})(?:at|on|in|under|from|to|see|open|visit|try|here|look|link|file|document|version|draft|hier|unter|auf|im|siehe|öffne|öffnet|öffnen sie|liegt|sur|dans|ici|en|aquí|em|aqui)|[:：–—-]|^|\n)\s*[<("'“„«]?$/iu;
/** A place that only a network of one's own has: no dot in its name, a name that no public network knows, or an inner address. */
const OWN_NETWORK =
  /\bhttps?:\/\/(?:(?!localhost\b)[a-z][\w-]*(?=[:/\s]|$)|(?:[\w-]+\.)+(?:local|lan|intranet|internal|corp|home|intra)(?=[:/\s]|$)|(?:intranet|intra)\.[\w.-]+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+)[^\s<>"]*|(?<![\w\\])\\\\[\w.-]+\\[^\s<>"|?*]+/i;
const DRIVE = /\bhttps:\/\/(?:docs|drive|sheets|slides)\.google\.com\/(?!(?:forms|document\/d\/e)\/)[^\s<>"]+/i;

/** Providers whose addresses say nothing of who belongs together. */
const PUBLIC_MAIL =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|aol|gmx|web|proton|protonmail|mail|zoho|t-online|posteo)\.[a-z.]{2,6}$/;

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);

/** Readers outside of the writer's own house. With an address of a public provider, one has none. */
function outsiders(message: Message, { account }: Situation): readonly string[] {
  if (account === null) return [];
  const own = domainOf(account);
  const isInside = (domain: string): boolean =>
    !PUBLIC_MAIL.test(own) && (domain === own || domain.endsWith(`.${own}`) || own.endsWith(`.${domain}`));
  const everyone = [...message.to, ...message.cc, ...message.bcc].map(({ email }) => email);
  return [...new Set(everyone)].filter((email) => email !== account && !isInside(domainOf(email)));
}

interface Place {
  readonly text: string;
  readonly span: Span | null;
}

/** Where such an address stands: in the words themselves, or behind a link's words. */
function find(pattern: RegExp, message: Message, others: readonly string[]): Place | null {
  const match = pattern.exec(message.ownText);
  if (match !== null) {
    return { text: match[0], span: { start: match.index, end: match.index + match[0].length } };
  }
  const behind = others.find((address) => pattern.test(address));
  return behind === undefined ? null : { text: behind, span: null };
}

type Finding = Omit<Hint, 'rule' | 'practice'>;

function onOwnMachine(message: Message): Finding | null {
  const place = find(OWN_MACHINE, message, message.links);
  if (place === null) return null;
  // In a command, a setting or a tale of what a program does, nobody is sent there.
  if (place.span !== null && !POINTS.test(message.ownText.slice(0, place.span.start).slice(-40))) return null;
  return {
    question: 'Where can I open this?',
    why: 'This address leads to your own machine, and nobody else’s. Attached or shared, everyone can read it.',
    weight: 80,
    span: place.span,
    fix: { kind: 'focus', label: 'Attach it', target: 'attach' },
    otherFix: linkLine(message),
  };
}

function whomOf(people: readonly string[]): string {
  const [first = ''] = people;
  return people.length === 1 ? first : `${first} and ${people.length - 1} more`;
}

/** Words of a mail that points to a place, at most. */
const MOST_WORDS = 200;

/** A link leads to where its readers may not come in. */
export const linkOutOfReach: Rule = {
  id: 'link-out-of-reach',
  title: 'Link that others may not be able to open',
  practice: 'P19',
  source: 'Everyone addressed can open what is linked: a reader without access asks, waits and asks again.',
  look(message, situation) {
    // A long text that names such places explains them; a short one sends its reader there.
    const own = readingOf(message).words > MOST_WORDS ? null : onOwnMachine(message);
    if (own !== null) return own;
    const outside = outsiders(message, situation);
    if (outside.length === 0) return null;
    const inner = find(OWN_NETWORK, message, message.links);
    if (inner !== null) {
      return {
        question: 'Can I open this from outside?',
        why: `The address looks like one of your own network, and ${whomOf(outside)} may have no way in.`,
        weight: 58,
        span: inner.span,
        fix: { kind: 'focus', label: 'Attach it', target: 'attach' },
      };
    }
    const drive = find(DRIVE, message, [...message.driveLinks, ...message.links]);
    if (drive === null) return null;
    return {
      question: 'Is this shared with anyone outside?',
      why: `${whomOf(outside)} ${outside.length === 1 ? 'is' : 'are'} outside your organisation. Is the document shared with them, or with anyone who has the link?`,
      weight: 45,
      span: drive.span,
      fix: accessLine(message),
    };
  },
};
