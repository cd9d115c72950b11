import { bareButton } from '../buttons.ts';
import type { OpenDraft } from '../draft.ts';
import { drawing, h, show } from '../element.ts';
import { ICONS } from '../icons.ts';
import { words } from '../words/words.ts';
import { detailsRow } from './details-row.ts';

/** The location's input, and the button that would show it on a map. */
export function locationRow(draft: OpenDraft): HTMLElement {
  const list = h('div', {
    tabindex: '-1',
    role: 'listbox',
    'data-expanded': 'false',
    'data-childcount': '0',
    jsname: 'iuXDpb',
    class: 'suggestions',
  });
  show(list, false);
  // The real page, too, has a disabled input before the one that people type into.
  const disabled = h('input', {
    type: 'text',
    jsname: 'YPqjbf',
    autocomplete: 'off',
    tabindex: '0',
    disabled: true,
    'aria-hidden': 'true',
    'data-initial-value': '',
    class: 'never',
  });
  const input = h('input', {
    type: 'text',
    jsname: 'YPqjbf',
    autocomplete: 'off',
    tabindex: '0',
    'aria-label': words.location,
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-haspopup': 'true',
    placeholder: words.addLocation,
    'data-initial-value': draft.event.location,
    class: 'filled-input',
  });
  input.value = draft.event.location;
  input.addEventListener('input', () => {
    draft.event.location = input.value;
  });
  input.addEventListener('blur', () => input.setAttribute('data-initial-value', input.value));
  const combo = h(
    'div',
    { jsname: 'YPqjbf', 'data-showselected': 'false', 'data-throttle-time': '150' },
    h('div', { jsname: 'A51lKb', 'aria-disabled': 'true', class: 'never' }, disabled),
    h('div', { jsname: 'dSO9oc' }, input, h('div', { jsname: 'LwH6nd', class: 'never' }, words.addLocation)),
  );
  const content = h(
    'div',
    { class: 'row-content' },
    h(
      'div',
      { jsname: 'ldnB1c', 'aria-atomic': 'true', 'aria-live': 'assertive', role: 'alert', class: 'never' },
      words.localOnly,
    ),
    h(
      'div',
      {},
      h(
        'div',
        { id: 'xLocIn', 'data-placeholder': words.addLocation, jsname: 'vHVaxd' },
        h(
          'div',
          {},
          h(
            'span',
            { jsslot: true },
            h(
              'div',
              { jsname: 'yNrILb', 'data-persist-on-navigation': 'true', 'data-close-on-blur': 'true' },
              combo,
              h('div', {}, list),
            ),
          ),
        ),
      ),
    ),
  );
  const preview = bareButton(
    { jsname: 'M0J4We', 'aria-label': words.previewMap, class: 'icon-button' },
    () => undefined,
    drawing(ICONS.map),
  );
  const place = content.querySelector('#xLocIn');
  place?.append(h('div', { 'data-initial': '%.@.""]' }, preview));
  return detailsRow('place', content);
}
