import type { Address, BodyNode, DraftKind, DraftView, MessageView, ThreadView } from '../../wire.ts';
import { clientId } from '../ids.ts';
import type { Page } from '../page.ts';

const NOBODY: readonly Address[] = [];

/** An empty mail with ids of its own. `text` stands above the signature. */
export function newDraft(page: Page, filled: Partial<DraftView> & { readonly text?: string } = {}): DraftView {
  const { text = '', ...rest } = filled;
  const lines: BodyNode[] = text
    .split('\n')
    .map((line) => ({ tag: 'div', children: [line === '' ? { tag: 'br' } : line] }));
  return {
    sync: `msg-a:${clientId()}`,
    legacy: null,
    thread: `thread-a:${clientId()}`,
    threadLegacy: null,
    source: null,
    kind: 'new',
    to: NOBODY,
    cc: NOBODY,
    bcc: NOBODY,
    subject: '',
    body: [...lines, { tag: 'div', children: [{ tag: 'br' }] }, ...page.start.signature],
    quote: null,
    attachments: [],
    ...rest,
  };
}

const link = (address: Address): BodyNode => ({
  tag: 'a',
  attrs: { href: `mailto:${address.email}` },
  children: [address.email],
});

function replyQuote(page: Page, message: MessageView): BodyNode[] {
  const [before, after] = page.labels.wrote(page.times.full(message.date), message.from.name);
  const head: BodyNode = {
    tag: 'div',
    attrs: { dir: 'ltr', class: 'gmail_attr' },
    children: [before, link(message.from), after, { tag: 'br' }],
  };
  const quoted: BodyNode = { tag: 'blockquote', attrs: { class: 'gmail_quote' }, children: message.body };
  return [{ tag: 'br' }, { tag: 'div', attrs: { class: 'gmail_quote' }, children: [head, quoted] }];
}

function forwardQuote(page: Page, message: MessageView, subject: string): BodyNode[] {
  const { forwarded, forwardHeads } = page.labels;
  const head: BodyNode[] = [
    forwarded,
    { tag: 'br' },
    `${forwardHeads.from}${message.from.name} <`,
    link(message.from),
    '>',
    { tag: 'br' },
    `${forwardHeads.date}${page.times.full(message.date)}`,
    { tag: 'br' },
    `${forwardHeads.subject}${subject}`,
    { tag: 'br' },
    `${forwardHeads.to}${message.to.map((address) => `${address.name} <${address.email}>`).join(', ')}`,
    { tag: 'br' },
    { tag: 'br' },
  ];
  const attr: BodyNode = { tag: 'div', attrs: { dir: 'ltr', class: 'gmail_attr' }, children: head };
  return [{ tag: 'br' }, { tag: 'div', attrs: { class: 'gmail_quote' }, children: [attr, ...message.body] }];
}

function readers(page: Page, message: MessageView, kind: DraftKind): { to: Address[]; cc: Address[] } {
  const own = page.start.account.email;
  const others = (list: readonly Address[]) => list.filter((address) => address.email !== own);
  if (kind === 'forward') return { to: [], cc: [] };
  const isOwn = message.from.email === own;
  const first = isOwn ? [...message.to] : [message.from];
  if (kind === 'reply') return { to: first, cc: [] };
  const rest = isOwn ? [] : others(message.to).filter((address) => address.email !== message.from.email);
  return { to: [...first, ...rest], cc: others(message.cc) };
}

/** The draft with which an answer to `message` starts. A reply's quote stays out of the editor until it is asked for. */
export function answerDraft(page: Page, thread: ThreadView, message: MessageView, kind: DraftKind): DraftView {
  const prefix = kind === 'forward' ? 'Fwd: ' : 'Re: ';
  const subject = thread.subject.startsWith(prefix) ? thread.subject : `${prefix}${thread.subject}`;
  const blank: BodyNode[] = [{ tag: 'div', children: [{ tag: 'br' }] }];
  return newDraft(page, {
    ...readers(page, message, kind),
    kind,
    thread: thread.sync,
    threadLegacy: thread.legacy,
    source: message.sync,
    subject,
    body: kind === 'forward' ? [...blank, ...forwardQuote(page, message, thread.subject)] : blank,
    quote: kind === 'forward' ? null : replyQuote(page, message),
    attachments: kind === 'forward' ? message.attachments : [],
  });
}
