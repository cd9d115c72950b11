import type { Mention } from '../../text/message.ts';
import { decoded, hasWords, isBlock, isDriveAddress, isHidden, isIsland, isUnread, keepsSpace } from './body-parts.ts';
import { BODY } from './selectors.ts';

/** A run of own text that stands unchanged in one text node: `length` characters, at `at` in the text, from `offset` in the node. */
interface Run {
  readonly at: number;
  readonly node: Text;
  readonly offset: number;
  length: number;
}

/** The writer's own words in a body, and what stands among them. */
export interface Words {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly links: readonly string[];
  readonly driveLinks: readonly string[];
  readonly mentions: readonly Mention[];
  readonly hasQuote: boolean;
  /** A signature of the writer's; one inside a quote is somebody else's. */
  readonly hasSignature: boolean;
}

export interface WordsOptions {
  /** Whether an answer between two parts of a quote counts as own words; not so in a forwarded mail. */
  readonly hasAnswersInQuote: boolean;
}

/** Words, white space that may break, and characters without width that editors leave behind. */
const TOKENS = /[ \t\r\n\f\u00a0]+|[\u200b\u2060\ufeff]+|[^ \t\r\n\f\u00a0\u200b\u2060\ufeff]+/g;
/** Text in which every white space is a single space between two words: as most of what is typed is. */
const PLAIN = /^[^\s\u200b\u2060\ufeff]+(?: [^\s\u200b\u2060\ufeff]+)*$/;
/** Line ends, and lines up to their last visible character. */
const LINES = /\r?\n|[^\r\n]*[^\s]/g;

/**
 * Reads a body as a person reads it: a line for each block and line break, white space collapsed, without quotes,
 * signatures, forwarded text, chips, hidden parts and what other extensions put in.
 */
export function readWords(body: HTMLElement, options: WordsOptions): Words {
  const reader = new WordReader(options);
  reader.readChildren(body, false);
  return reader.finish();
}

/** Ranges in the page for spans of the own text; none where a span has no place in it. */
export function rangesOf(
  words: Words,
  spans: readonly { readonly start: number; readonly end: number }[],
): readonly Range[] {
  return spans.flatMap(({ start, end }) => {
    const inside = words.runs.filter((run) => run.at < end && run.at + run.length > start);
    const first = inside[0];
    const last = inside.at(-1);
    if (first === undefined || last === undefined || !first.node.isConnected || !last.node.isConnected) return [];
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.offset + Math.max(0, start - first.at));
    range.setEnd(last.node, last.offset + Math.min(last.length, end - last.at));
    return [range];
  });
}

class WordReader {
  private readonly options: WordsOptions;
  private text = '';
  private runs: Run[] = [];
  /** White space that a word has to be kept apart by; `node` where it stands in the page as a single character. */
  private space: { readonly node: Text | null; readonly offset: number } | null = null;
  /** Line ends due before the next word, and whether the line that we stand on has words yet. */
  private breaks = 0;
  private isLineEmpty = true;
  private readonly links = new Set<string>();
  private readonly driveLinks: string[] = [];
  private readonly mentions: Mention[] = [];
  private hasQuote = false;
  private hasSignature = false;

  constructor(options: WordsOptions) {
    this.options = options;
  }

  readChildren(parent: Node, isPreformatted: boolean): void {
    for (const child of parent.childNodes) {
      if (child instanceof Text) this.readText(child, isPreformatted);
      else if (child instanceof HTMLElement) this.readElement(child, isPreformatted);
    }
  }

  finish(): Words {
    return {
      text: this.text,
      runs: this.runs,
      links: [...this.links],
      driveLinks: this.driveLinks,
      mentions: this.mentions,
      hasQuote: this.hasQuote,
      hasSignature: this.hasSignature,
    };
  }

  private readElement(element: HTMLElement, isPreformatted: boolean): void {
    const tag = element.localName;
    if (isUnread(element) || isHidden(element)) return;
    if (element.matches(BODY.quote)) this.readQuote(element);
    else if (element.matches(BODY.signature)) this.readSignature(element);
    else if (isIsland(element)) this.readIsland(element);
    else if (tag === 'br') this.breakLine();
    else if (tag === 'img') this.readImage(element);
    else this.readContainer(element, isPreformatted);
  }

  private readContainer(element: HTMLElement, isPreformatted: boolean): void {
    const tag = element.localName;
    const isOwnLine = isBlock(element);
    const gap = tag === 'p' ? 2 : 1;
    if (tag === 'a') this.readLink(element);
    if (tag === 'td' || tag === 'th') this.space ??= { node: null, offset: 0 };
    if (isOwnLine) this.startLine(gap);
    this.readChildren(element, isPreformatted || keepsSpace(element));
    if (isOwnLine) this.startLine(gap);
  }

  /** A quote is skipped; only what was typed between two parts of it, straight in Gmail's own wrapper, is the writer's. */
  private readQuote(quote: HTMLElement): void {
    this.hasQuote = true;
    this.startLine(1);
    if (!this.options.hasAnswersInQuote || quote.localName !== 'div') return;
    let isPastFirst = false;
    for (const child of quote.childNodes) {
      if (child instanceof HTMLElement && child.matches('blockquote.gmail_quote')) isPastFirst = true;
      else if (isPastFirst && child instanceof HTMLElement) this.readElement(child, false);
      else if (isPastFirst && child instanceof Text) this.readText(child, false);
    }
  }

  private readSignature(signature: HTMLElement): void {
    const isPrefix = signature.matches('.gmail_signature_prefix');
    if (!isPrefix && (hasWords(signature) || signature.querySelector('img') !== null)) this.hasSignature = true;
    if (!isPrefix) this.dropDelimiter();
    this.startLine(1);
    // What is quoted inside a signature's wrapper is still a quote.
    if (signature.querySelector(BODY.quote) !== null) this.hasQuote = true;
  }

  /** The two dashes that mark where a signature begins belong to it. */
  private dropDelimiter(): void {
    const lineStart = this.text.lastIndexOf('\n') + 1;
    if (!/^--\s*$/.test(this.text.slice(lineStart))) return;
    this.runs = this.runs.filter((run) => run.at + run.length <= lineStart);
    this.text = this.text.slice(0, lineStart).trimEnd();
  }

  /** What cannot be edited was not typed: a Drive chip, or something that another extension put in. */
  private readIsland(island: HTMLElement): void {
    const addresses = [island, ...island.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')?.trim());
    const address = addresses.find((candidate) => candidate !== undefined && isDriveAddress(candidate));
    if (address !== undefined) this.driveLinks.push(address);
    this.space ??= { node: null, offset: 0 };
  }

  private readLink(link: HTMLElement): void {
    const address = link.getAttribute('href')?.trim() ?? '';
    if (link.matches(BODY.mention)) {
      const email = /^mailto:([^?]+)/i.exec(address)?.[1];
      this.mentions.push({
        text: (link.textContent ?? '').trim(),
        email: email === undefined ? null : decoded(email).trim().toLowerCase(),
      });
    } else if (/^https?:\/\//i.test(address)) this.links.add(address);
  }

  /** An emoji that Gmail drew as a picture is read as its character. */
  private readImage(image: HTMLElement): void {
    const emoji =
      image.getAttribute('data-emoji') ?? (image.hasAttribute('goomoji') ? image.getAttribute('alt') : null);
    if (!emoji) return;
    this.separate();
    this.text += emoji;
  }

  private readText(node: Text, isPreformatted: boolean): void {
    // Word by word a long draft costs ten times as much.
    if (!isPreformatted && PLAIN.test(node.data)) {
      this.addWord(node, 0, node.data);
      return;
    }
    for (const { 0: token, index } of node.data.matchAll(isPreformatted ? LINES : TOKENS)) {
      if (isPreformatted && token.endsWith('\n')) this.breakLine();
      else if (isPreformatted || !/^[\s\u200b\u2060]/.test(token)) this.addWord(node, index, token);
      else if (!/^[\u200b\u2060\ufeff]/.test(token)) this.space ??= { node, offset: index };
    }
  }

  private addWord(node: Text, offset: number, word: string): void {
    this.separate();
    const last = this.runs.at(-1);
    if (last?.node === node && last.offset + last.length === offset && last.at + last.length === this.text.length) {
      last.length += word.length;
    } else this.runs.push({ at: this.text.length, node, offset, length: word.length });
    this.text += word.replaceAll('\u00a0', ' ');
  }

  private breakLine(): void {
    this.breaks += 1;
    this.isLineEmpty = true;
  }

  /** Begins a line unless an empty one was just begun; `gap` line ends apart from the words before. */
  private startLine(gap: number): void {
    if (!this.isLineEmpty) this.breakLine();
    this.breaks = Math.max(this.breaks, gap);
  }

  /** Writes the space or the line ends that are due before a word of the writer's. */
  private separate(): void {
    const last = this.runs.at(-1);
    if (this.text !== '' && this.breaks > 0) this.text += '\n'.repeat(this.breaks);
    else if (this.text !== '' && this.space !== null) {
      const { node, offset } = this.space;
      const isNext = last !== undefined && last.node === node && last.offset + last.length === offset;
      if (isNext && last.at + last.length === this.text.length) last.length += 1;
      this.text += ' ';
    }
    this.breaks = 0;
    this.space = null;
    this.isLineEmpty = false;
  }
}
