import type { Address } from '../../wire.ts';
import { readAddress } from './addresses.ts';

export type FieldName = 'to' | 'cc' | 'bcc';

/** What the two forms of recipients build each in their own way. */
export interface FieldMarkup {
  readonly row: HTMLTableRowElement;
  readonly input: HTMLInputElement | HTMLTextAreaElement;
  /** Builds the chip of an address; `remove` is for its cross. */
  chip(address: Address, remove: () => void): HTMLElement;
  /** Puts a chip where chips stand. */
  place(chip: HTMLElement): void;
}

/** One line of recipients: typed text becomes chips at Enter, Tab, comma, semicolon, and when the field is left. */
export interface RecipientField {
  readonly row: HTMLTableRowElement;
  read(): readonly Address[];
  add(address: Address): void;
  /** Turns what is still text into chips. */
  commit(): void;
  focus(): void;
}

export function makeField(markup: FieldMarkup, contacts: readonly Address[], onChange: () => void): RecipientField {
  const { input, row } = markup;
  let chips: { readonly address: Address; readonly node: HTMLElement }[] = [];

  const remove = (node: HTMLElement): void => {
    chips = chips.filter((chip) => chip.node !== node);
    node.remove();
    onChange();
  };
  const add = (address: Address): void => {
    if (chips.some((chip) => chip.address.email === address.email)) return;
    const node = markup.chip(address, () => remove(node));
    chips.push({ address, node });
    markup.place(node);
    onChange();
  };
  const commit = (): void => {
    const typed = input.value;
    input.value = '';
    for (const part of typed.split(/[,;\n]/)) {
      const address = readAddress(part, contacts);
      if (address) add(address);
    }
  };

  const onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.isComposing) return;
    const last = chips.at(-1);
    if (event.key === 'Backspace' && input.value === '' && last) remove(last.node);
    if (!['Enter', ',', ';', 'Tab'].includes(event.key) || event.ctrlKey || event.metaKey) return;
    const hadText = input.value.trim() !== '';
    if (event.key !== 'Tab') event.preventDefault();
    if (hadText) commit();
  };
  input.addEventListener('keydown', onKey);
  input.addEventListener('input', () => {
    if (/[,;\n]/.test(input.value)) commit();
    onChange();
  });
  input.addEventListener('blur', commit);

  return { row, read: () => chips.map((chip) => chip.address), add, commit, focus: () => input.focus() };
}
