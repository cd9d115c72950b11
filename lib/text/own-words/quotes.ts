import { type Line, MAY, may } from './lines.ts';

/** A line that a mail program marked as somebody else's; some put a name or initials before the mark. */
const QUOTED = /^\s{0,3}(?:[A-Z]{1,4})?>|^\s{0,8}[A-Z]\w{1,11}> /;
/** What a program puts above a whole mail of somebody else's. */
const WHOLE_MAIL =
  /^\s{0,3}(?:>*\s?)(?:[-_*=]{2,40} ?(?:original message|original appointment|ursprüngliche nachricht|original-nachricht|forwarded message|forwarded by|forwarded mail|weitergeleitete nachricht|message d'origine|message transféré|message original|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|转发|元のメッセージ)|begin forwarded message:|anfang der weitergeleiteten|[-_]{3,40} ?reply (?:above|separator)|[-=_]{2,40} ?(?:>8|8<|%<|>%|✂))/i;
/** The first line of a header block. Others have to follow: a person may begin a line with *From:*, too. */
const HEADER_BEGINS = /^\s{0,3}\*?(?:from|von|de|da|差出人)\*?\s?[:：]/i;
const HEADER =
  /^\s{0,3}\*?(?:sent|date|to|cc|subject|reply-to|gesendet|datum|an|betreff|envoyé|à|objet|enviado|para|asunto|assunto|data|送信日時|日時|宛先|件名)\*?(?: (?:on|at))?\s?[:：]/i;
const VERB =
  '(?:wrote|writes|said|says|schrieb|schreibt|a écrit|écrit|escribió|escribe|escreveu|schreef|skrev|ha scritto|write)';
/** *On Monday, Ada <ada@larch.example> wrote:*: it names when or from which address, and says that somebody wrote. */
const ATTRIBUTION = new RegExp(
  String.raw`^\s{0,3}(?:on|am|at|le|el|em|in|il|op|den|quoting|mail from|thus spake)?\b.{0,180}(?<!\p{L})${VERB}(?!\p{L}).{0,80}[:：]\s*$`,
  'iu',
);
const TELLS_WHEN_OR_WHO = /\d|@|^\s*(?:on|quoting) /i;
/** Japanese programs name day and address alone. */
const ATTRIBUTION_BY_DAY = /^\s{0,3}\d{4}年.{2,80}<[^<>\s]+@[^<>\s]+>\s?[:：]\s*$/;
/** Lines of a header block that have to follow its first, and within how many. */
const HEADERS = 2;
const REACH = 5;

/** Whether a line bears a quote's mark. */
export function isQuoted(line: Line): boolean {
  return may(line, MAY.quote) && QUOTED.test(line.text);
}

/** Quotes shorter than this were not wrapped by a program. */
const WRAPPED = 60;

/** Whether a line without a mark is the end of a quoted one, which a program wrapped: marked lines stand right around it. */
export function isTornOff(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1];
  const after = lines[at + 1];
  if (before === undefined || after === undefined || !isQuoted(before) || !isQuoted(after)) return false;
  return before.text.length >= WRAPPED && /^\s*\p{Ll}/u.test(lines[at]?.text ?? '');
}

function nextSaid(lines: readonly Line[], from: number): Line | undefined {
  for (let at = from; at < Math.min(lines.length, from + REACH); at += 1) {
    const line = lines[at];
    if (line !== undefined && !may(line, MAY.blank)) return line;
  }
  return undefined;
}

/** Somebody else's whole mail stands from here on, under a mark or a block of headers. */
export function beginsWholeMail(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || !may(line, MAY.beginMail)) return false;
  const text = line.text.slice(0, 200);
  if (WHOLE_MAIL.test(text)) return true;
  if (!HEADER_BEGINS.test(text)) return false;
  return lines.slice(at + 1, at + 1 + REACH).filter((line) => HEADER.test(line.text.slice(0, 60))).length >= HEADERS;
}

/** What an attribution line says of what follows it. */
export interface Attribution {
  /** Lines that it takes: a program may have wrapped it. */
  readonly lines: number;
  /** Marked lines follow, so that the writer may go on below them; otherwise all that follows is somebody else's. */
  readonly isMarked: boolean;
}

/** Characters of a line that can be one. */
const LONGEST = 300;
const COLON_LAST = /[:：]\s*$/;

function endsInColon(line: Line): boolean {
  const isLong = line.text.length > LONGEST;
  return (isLong || may(line, MAY.endInColon)) && COLON_LAST.test(isLong ? line.text.slice(0, LONGEST) : line.text);
}

/** Who wrote the quote that follows; null where the line is no attribution. */
export function attributionAt(lines: readonly Line[], at: number): Attribution | null {
  const line = lines[at];
  if (line === undefined || may(line, MAY.blank)) return null;
  let text = line.text.slice(0, LONGEST);
  // The cheap look first: no attribution is without a colon at its end, or goes over more than two lines.
  for (const count of [1, 2]) {
    if (count === 2) {
      const next = lines[at + 1];
      if (next === undefined || !endsInColon(next) || !/\d|@|^\s*on /i.test(text)) return null;
      text = `${text.trimEnd()} ${next.text.slice(0, LONGEST).trimStart()}`;
    } else if (!endsInColon(line)) continue;
    const follows = nextSaid(lines, at + count);
    const isMarked = follows !== undefined && isQuoted(follows);
    if (ATTRIBUTION_BY_DAY.test(text)) return { lines: count, isMarked };
    if (isMarked && count === 1 && text.includes('@')) return { lines: count, isMarked };
    if (ATTRIBUTION.test(text) && (isMarked || TELLS_WHEN_OR_WHO.test(text))) return { lines: count, isMarked };
  }
  return null;
}
