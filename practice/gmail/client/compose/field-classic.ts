import type { Address } from '../../wire.ts';
import { div, el, generatedId } from '../dom.ts';
import type { Page } from '../page.ts';
import type { FieldMarkup, FieldName } from './recipient-field.ts';

const written = ({ name, email }: Address): string =>
  name === email ? email : `"${name.replaceAll('"', '')}" <${email}>`;

/** The recipients' line as it was until 2021: a text area, and before it chips with a hidden input each. `extra` ends the line. */
export function classicField(page: Page, name: FieldName, extra: HTMLElement | null): FieldMarkup {
  const { labels } = page;
  const label = labels.fields[name];
  const input = el('textarea', {
    rows: '1',
    id: generatedId(),
    class: 'vO',
    name,
    spellcheck: 'false',
    autocomplete: 'false',
    autocapitalize: 'off',
    autocorrect: 'off',
    tabindex: '1',
    dir: 'ltr',
    'aria-label': label,
    ...(name === 'to' ? { role: 'combobox', 'aria-autocomplete': 'list' } : {}),
  });
  const marker = el('input', { class: 'wA', tabindex: '-1', 'aria-hidden': 'true' });
  const line = div('wO nr', marker, input, div('aA6', extra));
  const contacts = el(
    'span',
    {
      id: generatedId(),
      class: 'gO aQY',
      'data-tooltip': labels.selectContacts,
      'aria-label': `${label} - ${labels.selectContacts}`,
      role: 'link',
      tabindex: '1',
    },
    label,
  );
  const row = el(
    'tr',
    { class: 'bzf', id: generatedId() },
    el('td', { class: 'ok' }, name === 'to' ? div('o1', contacts) : contacts),
    el('td', { class: 'eV' }, el('div', { id: generatedId(), class: 'oj' }, line)),
  );
  return {
    row,
    input,
    place: (chip) => line.insertBefore(chip, marker),
    chip: (address, remove) => {
      const cross = div('vM');
      cross.addEventListener('click', remove);
      return div(
        'vR',
        el('span', { class: 'vN bfK a3q', tabindex: '-1' }, div('vT', address.name), cross),
        el('input', { name, type: 'hidden', value: written(address) }),
      );
    },
  };
}
