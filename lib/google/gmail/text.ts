import { textOfHtml } from './html-text.ts';
import type { Part } from './schemas.ts';

/** More of one part than anybody writes. */
const MOST_LETTERS = 1_000_000;

function bytesOf(data: string): Uint8Array | null {
  try {
    const plain = data.slice(0, MOST_LETTERS).replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
    // What is left of four letters at a cut tells no byte.
    const whole = plain.length % 4 === 1 ? plain.slice(0, -1) : plain;
    return Uint8Array.from(atob(whole), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

function charsetOf({ headers = [] }: Part): string {
  const type = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '';
  return /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type)?.[1] ?? 'windows-1252';
}

/** A part's words. Gmail hands most out in UTF-8, whatever charset the part names; what is none is read as it says. */
function wordsOf(part: Part): string {
  const bytes = bytesOf(part.body?.data ?? '');
  if (bytes === null) return '';
  for (const [charset, fatal] of [
    ['utf-8', true],
    [charsetOf(part), false],
  ] as const) {
    try {
      return new TextDecoder(charset, { fatal }).decode(bytes);
    } catch {
      // The next one.
    }
  }
  return '';
}

const isOf = ({ mimeType = '', filename = '' }: Part, kind: string): boolean =>
  mimeType.toLowerCase() === kind && filename === '';

function* leavesOf(part: Part): Generator<Part> {
  if (part.parts === undefined || part.parts.length === 0) yield part;
  else for (const one of part.parts) yield* leavesOf(one);
}

/** What a message says, as plain text: its plain parts, or else its HTML. Attached files are not read. */
export function textOf(payload: Part | undefined): string {
  if (payload === undefined) return '';
  const leaves = [...leavesOf(payload)];
  const texts = leaves.filter((leaf) => isOf(leaf, 'text/plain')).map(wordsOf);
  const plain = texts.join('\n').replace(/\r\n?/g, '\n').trim();
  if (plain !== '') return plain;
  return leaves
    .filter((leaf) => isOf(leaf, 'text/html'))
    .map((leaf) => textOfHtml(wordsOf(leaf)))
    .join('\n')
    .trim();
}
