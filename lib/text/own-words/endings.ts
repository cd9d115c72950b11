import { type Line, MAY, may } from './lines.ts';

/** The mark before a signature, as the old convention has it; lists and services draw a rule above their footers. */
const SIGNATURE = /^(?:-- ?|—|_{10,}|-{30,}|={30,}|\*{30,})\s*$/;
const MARK = /^-- ?$/;
/** A footer that says whose it is. */
const FOOTER =
  /^\W{0,5}(?:to (?:un)?subscribe|(?:un)?subscribe(?:\b.{0,30}:)|you(?:'re| are| have)? (?:receiving|received|subscribed) (?:this|to)\b|this (?:message|e-?mail|mail) was sent (?:to|by)|sent (?:from|via) (?:my|the|outlook|yahoo|gmail|mail)\b|get outlook for|do you yahoo|get your free|msn photos|von meinem (?:iphone|ipad|handy|smartphone) gesendet|gesendet von|envoyé de mon|enviado desde mi|enviado do meu|-{3,5}begin pgp signature|gpg key|pgp (?:key|fingerprint)|to be removed from|if you (?:no longer )?wish to (?:unsubscribe|be removed))/i;
/** What lawyers have put below, or above, a mail. */
const DISCLAIMER =
  /^\W{0,5}(?:confidential(?:ity)?(?: notice)?\b|disclaimer\b|legal notice\b|privileged\b|caution: (?:this|external)|external (?:e-?mail|sender|message)|important(?: notice)?: (?:this|the) |notice: (?:this|the) |(?:this|the (?:information|contents?)(?: contained)? (?:in|of) this) (?:e-?mail|message|communication|transmission|electronic)\b.{0,250}\b(?:confidential|privileged|intended|recipient|virus|proprietary|property)|(?:the|any) (?:information|views|opinions)\b.{0,120}\b(?:confidential|privileged|intended|do not (?:necessarily )?(?:represent|reflect))|if you (?:are|have|were) (?:not the (?:intended|named|addressee)|received (?:this|it) (?:\S+ )?in error)|please (?:do not (?:read|copy|print this)|consider the environment|think before)|diese (?:e-?mail|nachricht)\b.{0,200}vertraulich|der inhalt dieser (?:e-?mail|nachricht)|ce (?:message|courriel)\b.{0,200}confidentiel|este (?:mensaje|correo|e-?mail)\b.{0,200}confidencial|esta mensagem\b.{0,200}confidencia|このメール(?:には|は).{0,60}(?:機密|秘密))/i;
/** What a line of somebody's card holds: telephone, address, page. */
const CONTACT =
  /^\s{0,20}(?:\W{0,3}(?:tel|phone|ph|fax|mobile|cell|direct|office|e-?mail|mail|web|www|http|url|icq|aim|skype|telefon|mobil|tél|móvil|電話)\b|[^\s@]{1,40}@[^\s@]{1,50}\s*$|\S{0,9}https?:\/\/\S+\s*$|www\.\S+\s*$|[+(]?\d[\d\s()./-]{6,24}\s*(?:\([a-z ]{1,12}\))?\s*$|.{0,40}\b(?:gmbh|inc|ltd|llc|corp|university|department|street|avenue|suite|straße|platz)\b[^?]{0,30}$)/i;
/** Lines of a card at the end of a mail, at most. */
const CARD = 8;
const SHORT = 60;

/** Whether nothing of the writer's own follows. */
export function beginsEnd(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  const { text } = line;
  if (may(line, MAY.beginRule) && MARK.test(text)) return true;
  // A rule also parts two halves of a mail: it ends one only when a footer follows, or hardly anything.
  if (may(line, MAY.beginRule) && SIGNATURE.test(text)) {
    const rest = lines.slice(at + 1, at + 30).filter((one) => !may(one, MAY.blank));
    return rest.length <= CARD || FOOTER.test(rest[0]?.text ?? '');
  }
  return FOOTER.test(text.slice(0, 120));
}

/** Whether a paragraph that begins here is a lawyer's. */
export function beginsDisclaimer({ text }: Line): boolean {
  return DISCLAIMER.test(text.slice(0, 400));
}

const isSaid = (line: Line | undefined): boolean => line !== undefined && !may(line, MAY.blank);

/** How many lines at the end are the writer's card: name, telephone, address, without any mark before them. */
export function cardLength(lines: readonly Line[]): number {
  let end = lines.length;
  while (end > 0 && !isSaid(lines[end - 1])) end -= 1;
  let start = end;
  while (start > 0 && end - start <= CARD && isSaid(lines[start - 1])) start -= 1;
  const card = lines.slice(start, end);
  const isCard =
    start > 0 &&
    card.length >= 2 &&
    card.length <= CARD &&
    card.every(({ text }) => text.length <= SHORT && !/[?!]\s*$|[a-z]{3}\.\s*$/.test(text)) &&
    card.filter(({ text }) => CONTACT.test(text)).length * 2 >= card.length;
  return isCard ? lines.length - start : 0;
}
