import type { Address, DraftView } from '../../wire.ts';
import { div, el, generatedId, show } from '../dom.ts';
import type { Page } from '../page.ts';
import { classicField } from './field-classic.ts';
import { peopleKitField } from './field-peoplekit.ts';
import { type FieldName, makeField, type RecipientField } from './recipient-field.ts';

/** The recipients of a compose: three lines, or one that names them while nobody writes there. */
export interface Recipients {
  /** `.fX`, the lines. */
  readonly lines: HTMLElement;
  /** `.aoD.hl`, the one line. */
  readonly folded: HTMLElement;
  read(): Readonly<Record<FieldName, readonly Address[]>>;
  add(address: Address): void;
  commit(): void;
  /** Shows the lines, with the cursor in one of them. */
  open(field: FieldName): void;
  fold(): void;
}

const NAMES: readonly FieldName[] = ['to', 'cc', 'bcc'];

function openers(page: Page, act: (name: FieldName) => void): HTMLElement {
  const opener = (name: 'cc' | 'bcc', className: string): HTMLElement => {
    const label = name === 'cc' ? page.labels.addCc : page.labels.addBcc;
    const made = el(
      'span',
      {
        id: generatedId(),
        class: `aB gQ ${className}`,
        role: 'link',
        tabindex: '1',
        'data-tooltip': label,
        'aria-label': label,
      },
      page.labels.fields[name],
    );
    made.addEventListener('click', () => {
      show(made, false);
      act(name);
    });
    made.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') made.click();
    });
    return made;
  };
  return el('span', {}, el('span', {}, opener('cc', 'pE'), opener('bcc', 'pB')));
}

/** Names the recipients in the folded line; inline each is a `span[email]`. */
function writeFolded(page: Page, folded: HTMLElement, everyone: readonly Address[], isInline: boolean): void {
  const names = everyone.flatMap((address, index) => [
    ...(index > 0 ? [', '] : []),
    isInline ? el('span', { email: address.email }, address.name) : el('span', {}, address.name),
  ]);
  folded.replaceChildren(div('oL aDm', ...(names.length > 0 ? names : [page.labels.recipients])), div('bgW'));
}

export function makeRecipients(page: Page, draft: DraftView, isInline: boolean, onChange: () => void): Recipients {
  const fields = new Map<FieldName, RecipientField>();
  const reveal = (name: FieldName): void => {
    const field = fields.get(name);
    if (field) show(field.row, true);
    field?.focus();
  };
  for (const name of NAMES) {
    const extra = name === 'to' ? openers(page, reveal) : null;
    const markup = page.isOld ? classicField(page, name, extra) : peopleKitField(page, name, extra, isInline);
    const field = makeField(markup, page.start.contacts, onChange);
    fields.set(name, field);
    for (const address of draft[name]) field.add(address);
    show(field.row, name === 'to' || draft[name].length > 0);
  }
  const rows = [...fields.values()].map((field) => field.row);
  const end = el('tr', { class: 'bzf' }, el('td'), el('td', { class: 'bzg' }, div('az7'), div('ow')));
  const table = el('table', { class: 'GS', tabindex: '-1' }, el('tbody', { class: 'bze' }, ...rows, end));
  const lines = el('div', { class: 'fX aXjCH', id: generatedId() }, table);
  const folded = el('div', { id: generatedId(), class: 'aoD hl', tabindex: '1' });

  const read = () => {
    const of = (name: FieldName) => fields.get(name)?.read() ?? [];
    return { to: of('to'), cc: of('cc'), bcc: of('bcc') };
  };
  const commit = (): void => {
    for (const field of fields.values()) field.commit();
  };
  const fold = (): void => {
    commit();
    const { to, cc, bcc } = read();
    writeFolded(page, folded, [...to, ...cc, ...bcc], isInline);
    show(lines, false);
    show(folded, true);
  };
  const open = (name: FieldName): void => {
    show(folded, false);
    show(lines, true);
    reveal(name);
  };
  folded.addEventListener('focus', () => open('to'));
  lines.addEventListener('focusout', (event) => {
    const { relatedTarget } = event;
    if (relatedTarget instanceof Node && !lines.contains(relatedTarget)) fold();
  });
  fold();
  return { lines, folded, read, add: (address) => fields.get('to')?.add(address), commit, open, fold };
}
