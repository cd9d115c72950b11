/** What mail programs put before a subject when they answer or forward, in the languages that are met most. */
const PREFIX =
  /^(?:re|fwd?|aw|wg|antw|antwort|sv|vs|vl|ref|réf|r|i|tr|rv|res|enc|odp|pd|ynt|回复|答复|转发|返信|轉寄|回覆)\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]/iu;
/** What mail gateways put there: a mark that the mail came from outside. */
const GATEWAY = /^\[(?:ext|extern|external|external e?-?mail)\]:?/i;
/** More prefixes than any real mail has gathered; beyond that, the subject is taken as it is. */
const MOST = 30;

/** A subject for comparing: without Re:, Fwd:, AW:, WG: and gateway marks, one space between words, lower case. */
export function normalSubject(subject: string): string {
  let rest = subject.normalize('NFC').slice(0, 2_000).replace(/\s+/g, ' ').trim();
  for (let n = 0; n < MOST; n += 1) {
    const shorter = rest.replace(GATEWAY, '').trimStart().replace(PREFIX, '').trimStart();
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest.toLowerCase();
}
