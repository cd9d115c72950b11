import { findAll, isShown } from '../find.ts';
import type { Health } from '../health.ts';
import { bestId, clientToken, idOf, idText } from './ids.ts';
import { inMain } from './main-view.ts';
import { personOfElement, uniquePeople } from './people.ts';
import { LIST } from './selectors.ts';
import type { ListRow, RowWithSnippet } from './types.ts';

/** The rows of the lists that are shown, top to bottom. Hidden lists and rows of other extensions are left out. */
export function readRows(document: Document, health: Health): readonly ListRow[] {
  return shownRows(document, health).flatMap((row) => readRow(row) ?? []);
}

/** The same with the beginning of each last message: read when somebody wants to know, not at each change of a list. */
export function readRowsWithSnippets(document: Document, health: Health): readonly RowWithSnippet[] {
  return shownRows(document, health).flatMap((row) => {
    const read = readRow(row);
    return read === null ? [] : [{ ...read, snippet: snippetOf(row) }];
  });
}

/** Whether the inbox itself is shown, by its address: elsewhere, a row may name those whom a mail went to. */
export function isInbox(url: URL): boolean {
  return /^(?:#(?:inbox)?)?(?:$|[/?])/.test(url.hash);
}

function shownRows(document: Document, health: Health): readonly HTMLElement[] {
  const rows = findAll(document, LIST.row, health).filter((row) => !row.matches(LIST.foreign) && isShown(row));
  return inMain(rows);
}

function snippetOf(row: HTMLElement): string | null {
  for (const part of partsOf(row)) {
    const text = (part.querySelector(LIST.snippet)?.textContent ?? '').replace(/\s+/g, ' ');
    const words = text.replace(/^[\s\u2010-\u2015-]+/u, '').trim();
    if (words !== '') return words;
  }
  return null;
}

function readRow(row: HTMLElement): ListRow | null {
  const parts = partsOf(row);
  const marked = parts.flatMap((part) => [...part.querySelectorAll(LIST.id)]);
  const legacy = first(marked, 'data-legacy-thread-id');
  const current = first(marked, 'data-thread-id');
  const thread = bestId(legacy, current);
  if (thread === null) return null;
  const last = idOf(
    first(marked, 'data-legacy-last-non-draft-message-id') ?? first(marked, 'data-legacy-last-message-id'),
  );
  const senders = parts.flatMap((part) => [...part.querySelectorAll(LIST.sender)]).map(personOfElement);
  return {
    thread,
    clientThread: clientToken(current, legacy),
    lastMessageId: last === null ? null : idText(last),
    unread: row.classList.contains('zE'),
    isDraft:
      first(
        parts.flatMap((part) => [...part.querySelectorAll(LIST.draft)]),
        'data-standalone-draft-id',
      ) !== null,
    senders: uniquePeople(senders.filter((person) => person !== null)),
    subject: textOf(marked),
  };
}

/** A row, and in the layout with a reading pane the rows that continue it: only the first of those has an id. */
function partsOf(row: HTMLElement): readonly Element[] {
  const parts: Element[] = [row];
  for (let next = row.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (next.localName !== 'tr' || next.matches('.zA, [id]') || !row.matches('.apv')) break;
    parts.push(next);
  }
  return parts;
}

function first(elements: readonly Element[], attribute: string): string | null {
  for (const element of elements) {
    const value = element.getAttribute(attribute)?.trim();
    if (value !== undefined && value !== '' && value !== 'undefined') return value;
  }
  return null;
}

function textOf(elements: readonly Element[]): string | null {
  for (const element of elements) {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text !== '') return text;
  }
  return null;
}
