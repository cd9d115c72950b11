import type { DraftEvent } from './draft.ts';
import { joiningLines } from './joining.ts';

/** The mark around the part that Google Calendar writes itself. */
const SECTION = /^-::~[:~]+-?\s*$/;
/** Addresses that open a call. */
const MEETING_HOST =
  /^https?:\/\/(?:[\w-]+\.)*(?:meet\.[\w-]+(?:\.[\w-]+){1,3}|zoom\.us|zoomgov\.com|teams\.(?:microsoft|live)\.com|webex\.com|whereby\.com|meet\.jit\.si|gotomeet(?:ing)?\.(?:com|me)|tel\.meet|around\.co|bluejeans\.com|chime\.aws|calendly\.com|dialin\.teams\.microsoft\.com|aka\.ms)(?:[/:?#]|$)/i;
const ADDRESS = /https?:\/\/[^\s<>"'()[\]{}]+[^\s<>"'()[\]{}.,;:!?]/gi;
/** Characters of a description that are read. */
const LONGEST = 50_000;

/** Whether an address only opens a call. */
export function isMeetingLink(address: string): boolean {
  return MEETING_HOST.test(address);
}

/** Addresses in a text, each once, without those that only open a call. */
export function documentLinks(text: string): readonly string[] {
  const links = text.slice(0, LONGEST).match(ADDRESS) ?? [];
  return [...new Set(links)].filter((link) => !isMeetingLink(link) && URL.canParse(link));
}

/** What an event links for reading: addresses in the organiser's own words, and those behind its words. */
export function documentsOf({
  description,
  linked = [],
}: Pick<DraftEvent, 'description' | 'linked'>): readonly string[] {
  const behind = linked.filter((address) => !isMeetingLink(address));
  return [...new Set([...documentLinks(ownDescription(description)), ...behind])];
}

/** A text with its addresses taken out, so that the words in them say nothing. */
export function withoutLinks(text: string): string {
  return text.replace(ADDRESS, ' ');
}

/** Tags that end a line, and all others; a description that comes from Calendar's own store holds markup. */
const BREAKS = /<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr|ul|ol)\b[^<>]{0,200}>/gi;
const ITEM = /<li\b[^<>]{0,200}>/gi;
const TAG =
  /<\/?(?:a|b|i|u|em|strong|span|p|div|ul|ol|li|br|h[1-6]|table|tbody|tr|td|th|font|code|pre|blockquote|html-blob)\b[^<>]{0,2000}>/gi;
const ADDRESSED = /<a\b[^<>]{0,200}\bhref="(https?:[^"<>]{1,1500})"[^<>]{0,200}>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': '’',
  '&nbsp;': ' ',
};

/** A description without markup: list items as lines with a mark, links as their addresses beside their words. */
export function plainText(description: string): string {
  if (!/<\/?[a-z]/i.test(description)) return description;
  return description
    .slice(0, LONGEST)
    .replace(ADDRESSED, '$1 ')
    .replace(BREAKS, '\n')
    .replace(ITEM, '\n- ')
    .replace(TAG, '')
    .replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** The organiser's own words in a description: without joining instructions, empty lines kept as single ones. */
export function ownDescription(description: string | null): string {
  const kept: string[] = [];
  let isSection = false;
  const isJoining = joiningLines();
  for (const raw of (description ?? '').slice(0, LONGEST).replace(/\r\n?/g, '\n').split('\n')) {
    const line = raw.trim();
    if (SECTION.test(line)) {
      isSection = !isSection;
      continue;
    }
    if (isSection || isJoining(line)) continue;
    // A line that is nothing but a call's address.
    if (line !== '' && line.split(/\s+/).every((word) => isMeetingLink(word.replace(/^[<(]|[>)]$/g, '')))) continue;
    if (line !== '' || kept.at(-1) !== '') kept.push(line);
  }
  return kept.join('\n').trim();
}
