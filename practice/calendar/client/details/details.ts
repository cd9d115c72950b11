import type { Occurrence } from '../../model/occurrences.ts';
import { h } from '../element.ts';
import { chipId } from '../grid/chip.ts';
import { openPopup } from '../popup.ts';
import { words } from '../words/words.ts';

export interface DetailsActions {
  edit(): void;
  closed(): void;
}

/** Opens an event's details beside its chip. */
export function openDetails(occurrence: Occurrence, anchor: DOMRect, actions: DetailsActions): void {
  const element = h(
    'div',
    { id: 'xDetDlg', 'data-eventid': chipId(occurrence), class: 'details' },
    h('span', { role: 'heading', id: 'rAECCd' }, occurrence.event.title || words.noTitle),
  );
  openPopup(
    { kind: 'details', element, labelledBy: 'rAECCd', mayClose: () => true, onClose: actions.closed },
    anchor,
    496,
  );
}
