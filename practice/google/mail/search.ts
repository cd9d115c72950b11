import type { Mail } from './journal.ts';

const DAY = 24 * 3_600_000;
const TERM = /(-)?(?:([a-z_]+):)?("[^"]*"|[^\s"]+)/gi;

type Test = (mail: Mail) => boolean;

const has = (mail: Mail, names: readonly string[], words: string): boolean =>
  mail.content().headers.some((header) => names.includes(header.name) && header.value.toLowerCase().includes(words));

/** `2026/11/22`, or seconds since 1970; in milliseconds. */
const moment = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(`${text.replaceAll('/', '-')}T00:00:00Z`);

const PLACES: Readonly<Record<string, string>> = { inbox: 'INBOX', sent: 'SENT', trash: 'TRASH', spam: 'SPAM' };

function termOf(field: string, words: string, now: number): Test {
  switch (field) {
    case 'from':
      return (mail) => has(mail, ['From'], words);
    case 'to':
      return (mail) => has(mail, ['To', 'Cc', 'Bcc'], words);
    case 'subject':
      return (mail) => has(mail, ['Subject'], words);
    case 'rfc822msgid':
      return (mail) => has(mail, ['Message-ID'], words);
    case 'in':
    case 'label':
      return (mail) => mail.labelIds.includes(PLACES[words] ?? words);
    case 'is':
      return (mail) => mail.labelIds.includes(words.toUpperCase());
    case 'after':
      return (mail) => mail.at >= moment(words);
    case 'before':
      return (mail) => mail.at < moment(words);
    case 'newer_than':
      return (mail) => mail.at >= now - Number.parseInt(words, 10) * DAY;
    default:
      return (mail) =>
        has(mail, ['From', 'To', 'Cc', 'Subject'], words) || mail.content().text.toLowerCase().includes(words);
  }
}

/** Whether a mail is what `q` asks for: words, phrases, a minus, and the operators that programs use. */
export function searchTest(query: string, now: number): Test {
  const terms = [...query.matchAll(TERM)].map(([, minus, field = '', words = '']): Test => {
    const test = termOf(field.toLowerCase(), words.replaceAll('"', '').toLowerCase(), now);
    return minus === undefined ? test : (mail) => !test(mail);
  });
  return (mail) => terms.every((term) => term(mail));
}
