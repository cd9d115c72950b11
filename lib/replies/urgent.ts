import * as v from 'valibot';

/** Somebody whose mail may be told of between mail times: `ada@firm.example`, or everybody at `firm.example`. */
const MOST_SENDERS = 50;
/** One part of a domain's name, in whatever script. */
const LABEL = /^[\p{L}\p{N}-]{1,63}$/u;
const LOCAL = /^[^\s@"(),:;<>[\\\]]{1,64}$/;

/** Minutes between two looks: the least, the most, and what it is until somebody says otherwise. */
export const EVERY = { least: 5, most: 60, usual: 15 } as const;

export const UrgentSchema = v.object({
  isOn: v.boolean(),
  /** Addresses and domains, lower case. */
  senders: v.pipe(v.array(v.pipe(v.string(), v.maxLength(320), v.check(isSender))), v.maxLength(MOST_SENDERS)),
  /** Minutes between two looks. */
  every: v.pipe(v.number(), v.integer(), v.minValue(EVERY.least), v.maxValue(EVERY.most)),
  /** Outside the working hours, too. */
  isAlways: v.boolean(),
});
/** What a person sets for urgent senders. */
export type UrgentSettings = v.InferOutput<typeof UrgentSchema>;

export const DEFAULT_URGENT: UrgentSettings = { isOn: false, senders: [], every: EVERY.usual, isAlways: false };

function isDomain(text: string): boolean {
  const labels = text.split('.');
  return labels.length > 1 && labels.every((label) => LABEL.test(label));
}

function isSender(text: string): boolean {
  const [local = '', domain, more] = text.split('@');
  if (domain === undefined) return isDomain(local);
  return more === undefined && LOCAL.test(local) && isDomain(domain);
}

/** An address or a domain as somebody typed or pasted it, tidied; null where it is neither. */
export function readSender(typed: string): string | null {
  const inBrackets = /<([^<>]{1,320})>/.exec(typed)?.[1] ?? typed;
  const tidy = inBrackets
    .trim()
    .toLowerCase()
    .replace(/^(?:mailto:|\*?@)/, '')
    .replace(/[.,;]$/, '');
  return tidy.length <= 320 && isSender(tidy) ? tidy : null;
}

/** The senders with another one among them; what is wrong with it where it cannot be. */
export function withSender(
  senders: readonly string[],
  typed: string,
): readonly string[] | 'no-sender' | 'twice' | 'too-many' {
  const sender = readSender(typed);
  if (sender === null) return 'no-sender';
  if (senders.includes(sender)) return 'twice';
  return senders.length >= MOST_SENDERS ? 'too-many' : [...senders, sender];
}

/** Whether mail of this address (lower case) may be told of at once: it is named, or its domain or one above it is. */
export function isUrgent(email: string, senders: readonly string[]): boolean {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  return senders.some(
    (sender) => sender === email || (!sender.includes('@') && (domain === sender || domain.endsWith(`.${sender}`))),
  );
}
