import type { PageId } from '../../replies/pending.ts';
import { find, findAll, isShown } from '../find.ts';
import type { Health } from '../health.ts';
import { bestId, draftIdOf, fromBase64, threadOfUrl } from './ids.ts';
import { bodyOf, formOf } from './locate.ts';
import { readRecipients } from './people.ts';
import { readPlainWords } from './plain-words.ts';
import { COMPOSE, EDITOR, THREAD } from './selectors.ts';
import type { ComposeReading } from './types.ts';
import { readWords, type Words } from './words.ts';

/** What a body says, however it is written. `words` is there for a formatted body only. */
export interface BodyReading
  extends Pick<ComposeReading, 'ownText' | 'links' | 'driveLinks' | 'mentions' | 'hasQuote' | 'hasSignature'> {
  readonly words: Words | null;
}

/** Reads all that a compose tells. It may read layout; call it outside of the page's own events where that can wait. */
export function readCompose(root: HTMLElement, url: URL, health: Health): ComposeReading {
  const form = formOf(root, url);
  const isForward = find(root, COMPOSE.forward, health) !== null;
  const { words: _, ...body } = readBody(root, health) ?? NO_BODY;
  return {
    form,
    subject: readSubject(root, form === 'inline', health),
    ...body,
    hasQuote: body.hasQuote || hasHiddenQuote(root, health),
    ...readRecipients(root, health),
    attachments: readAttachments(root, health),
    thread: readThread(root, form === 'inline' ? url : null, health),
    draft: readDraft(root, health),
    hasSend: find(root, COMPOSE.send, health) !== null,
    isReply: !isForward && isReply(root, form === 'inline', health),
  };
}

const NO_BODY: BodyReading = {
  words: null,
  ownText: '',
  links: [],
  driveLinks: [],
  mentions: [],
  hasQuote: false,
  hasSignature: false,
};

/** Reads the body alone; null while it has not arrived. */
export function readBody(root: HTMLElement, health: Health): BodyReading | null {
  const body = bodyOf(root, health);
  if (body === null) return null;
  if (body.kind === 'plain') {
    const { text, links, hasQuote, hasSignature } = readPlainWords(body.field.value);
    return { ...NO_BODY, ownText: text, links, hasQuote, hasSignature };
  }
  const isForward = find(root, COMPOSE.forward, health) !== null;
  const words = readWords(body.editor, { hasAnswersInQuote: !isForward });
  const { text: ownText, links, driveLinks, mentions, hasQuote, hasSignature } = words;
  return { words, ownText, links, driveLinks, mentions, hasQuote, hasSignature };
}

/** An inline reply shows no subject; Gmail keeps it in a hidden field. */
function readSubject(root: HTMLElement, isInline: boolean, health: Health): string | null {
  const shown = fieldText(find(root, COMPOSE.subject, health));
  const hidden = fieldText(find(root, COMPOSE.hiddenSubject, health));
  if (shown === null && hidden === null) health.miss('compose.subject');
  if (shown !== null && (shown !== '' || !isInline)) return shown;
  return hidden ?? shown;
}

/** Quoted text that is not in the editor yet: kept in a field, or behind the button with three dots. */
function hasHiddenQuote(root: HTMLElement, health: Health): boolean {
  const kept = fieldText(find(root, COMPOSE.hiddenQuote, health));
  if (kept !== null && kept.trim() !== '') return true;
  const button = find(root, COMPOSE.quoteButton, health);
  return button !== null && isShown(button);
}

function readAttachments(root: HTMLElement, health: Health): readonly string[] {
  const attachments = findAll(root, COMPOSE.attachments, health).filter((each) => each.closest(EDITOR) === null);
  return attachments.map((attachment) => {
    const name = attachment.querySelector('.vI') ?? attachment.querySelector('.dO');
    return (name?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

function readDraft(root: HTMLElement, health: Health): PageId | null {
  const field = find(root, COMPOSE.draft, health);
  return draftIdOf(field === null ? idsInLog(root).draft : fieldText(field));
}

/** `inlineUrl` is the page's address for an inline reply, which belongs to the thread that is open. */
function readThread(root: HTMLElement, inlineUrl: URL | null, health: Health): PageId | null {
  const field = find(root, COMPOSE.thread, health);
  const legacy = find(root, COMPOSE.legacyThread, health);
  const own = bestId(fieldText(legacy), fieldText(field));
  if (own?.kind === 'api') return own;
  const around = inlineUrl === null ? null : (threadAround(root) ?? threadOfUrl(inlineUrl));
  if (around !== null) return around;
  return own ?? (field === null && legacy === null ? bestId(idsInLog(root).thread) : null);
}

/** An inline reply belongs to the thread that it stands in. */
function threadAround(root: HTMLElement): PageId | null {
  for (let node = root.parentElement; node !== null; node = node.parentElement) {
    for (const selector of THREAD.subject.selectors) {
      const heading = node.querySelector(selector);
      if (heading === null) continue;
      return bestId(heading.getAttribute('data-legacy-thread-id'), heading.getAttribute('data-thread-perm-id'));
    }
  }
  return null;
}

function isReply(root: HTMLElement, isInline: boolean, health: Health): boolean {
  if (isInline || find(root, COMPOSE.popupReply, health) !== null) return true;
  const answered = fieldText(find(root, COMPOSE.repliedTo, health)) ?? '';
  return answered !== '' && answered !== 'undefined';
}

/** The ids that Gmail's click log keeps in base64. Undocumented, so only where the fields themselves are gone. */
function idsInLog(root: HTMLElement): { readonly draft: string | null; readonly thread: string | null } {
  for (const node of [root, ...root.querySelectorAll('[jslog]')]) {
    for (const [base64] of (node.getAttribute('jslog') ?? '').matchAll(/[A-Za-z0-9+/_-]{24,}/g)) {
      const text = fromBase64(base64.replaceAll('-', '+').replaceAll('_', '/')) ?? '';
      const draft = /#msg-[af]:[\w-]+/.exec(text)?.[0] ?? null;
      const thread = /#thread-[af]:[\w-]+/.exec(text)?.[0] ?? null;
      if (draft !== null || thread !== null) return { draft, thread };
    }
  }
  return { draft: null, thread: null };
}

function fieldText(field: HTMLElement | null): string | null {
  return field instanceof HTMLInputElement ? field.value : null;
}
