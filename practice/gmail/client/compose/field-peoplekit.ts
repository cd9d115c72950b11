import type { Address } from '../../wire.ts';
import { div, el, generatedId } from '../dom.ts';
import { icon } from '../icons.ts';
import type { Page } from '../page.ts';
import type { FieldMarkup, FieldName } from './recipient-field.ts';

/** The recipients' line since October 2021. Its input has no name: the line's `div[name]` has. */
export function peopleKitField(page: Page, name: FieldName, extra: HTMLElement | null, isInline: boolean): FieldMarkup {
  const { labels } = page;
  const input = el('input', {
    id: generatedId(),
    class: 'agP aFw',
    'peoplekit-id': 'BbVjBd',
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-label': labels.fieldRecipients[name],
    autocomplete: 'off',
    autocorrect: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    tabindex: '1',
  });
  const chips = el('div', { role: 'listbox', 'aria-orientation': 'horizontal', 'aria-multiselectable': 'true' });
  const inner = div('', div('', div('', div('', chips, div('aH9', input)))));
  const field = el('div', { class: 'anm', name, id: generatedId() }, isInline ? div('aUy', inner) : inner);
  const row = el(
    'tr',
    { class: 'bzf', id: generatedId() },
    el(
      'td',
      { class: 'ok' },
      div(
        'o1',
        el(
          'span',
          {
            class: 'gO aQY',
            role: 'link',
            tabindex: '1',
            'aria-label': `${labels.fields[name]} - ${labels.selectContacts}`,
          },
          labels.fields[name],
        ),
      ),
    ),
    el('td', { class: 'eV' }, div('oj', div('', field, extra))),
  );
  const chip = (address: Address, remove: () => void): HTMLElement => {
    const cross = el('div', { class: 'afX', role: 'button', 'aria-label': labels.pressDelete }, icon('close'));
    cross.addEventListener('click', remove);
    const option = el(
      'div',
      {
        class: 'afV',
        role: 'option',
        tabindex: '-1',
        'aria-selected': 'false',
        'data-name': address.name,
        'data-hovercard-id': address.email,
      },
      div('afW', address.name),
      cross,
    );
    return div('agh', div('agb', option));
  };
  return { row, input, chip, place: (made) => chips.append(made) };
}
