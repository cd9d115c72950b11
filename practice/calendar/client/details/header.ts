import type { Occurrence } from '../../model/occurrences.ts';
import { iconButton } from '../buttons.ts';
import { h } from '../element.ts';
import { chipId } from '../grid/chip.ts';
import { IS_OLD } from '../page-data.ts';
import { words } from '../words/words.ts';
import type { DetailsActions } from './details.ts';
import { menuButton } from './menu.ts';

const native = IS_OLD ? {} : { 'data-use-native-focus-logic': 'true' };

/** The row of buttons: edit, delete, options, and close. */
export function detailsHeader(occurrence: Occurrence, actions: DetailsActions): HTMLElement {
  const [print = '', duplicate = '', publish = '', owner = ''] = words.optionItems;
  const nothing = (): void => undefined;
  const options = menuButton(
    { label: words.options, icon: 'more' },
    words.actionMenu,
    [
      { label: print, jsname: 'PEFSMe', act: nothing },
      { label: duplicate, jsname: 'lbYRR', act: actions.duplicate },
      { label: publish, jsname: 'RgZmSc', act: nothing },
      { label: owner, jsname: 'bBMWme', act: nothing },
    ],
    IS_OLD ? {} : { jscontroller: 'bZ0mod', 'data-is-hoisted': 'true', 'data-eventid': chipId(occurrence) },
  );
  return h(
    'div',
    { class: 'details-bar' },
    h(
      'div',
      {},
      h(
        'div',
        { class: 'details-buttons' },
        h(
          'div',
          {},
          iconButton(words.close, 'close', actions.close, {
            jsname: 'LgbsSe',
            id: 'xDetDlgCloseBu',
            ...(IS_OLD ? {} : { 'data-id': 'TvD9Pc' }),
          }),
        ),
        h(
          'div',
          { class: 'details-actions' },
          h('div', {}, iconButton(words.editEvent, 'edit', actions.edit, { ...native, jsname: 'DyVDA' })),
          h(
            'div',
            {},
            iconButton(words.deleteEvent, 'bin', actions.remove, { ...native, jsname: 'VkLyEc', id: 'xDetDlgDelBu' }),
          ),
          h('div', {}, h('div', IS_OLD ? {} : { jscontroller: 'IJBtxc' }, options)),
        ),
      ),
    ),
  );
}
