import type { Occurrence } from '../../model/occurrences.ts';
import { h } from '../element.ts';
import { chipId } from '../grid/chip.ts';
import { IS_OLD } from '../page-data.ts';
import { openPopup } from '../popup.ts';
import { contentRows } from './content.ts';
import { isInvitation, rsvpFooter } from './footer.ts';
import { detailsHeader } from './header.ts';
import { settle } from './settle.ts';

export interface DetailsActions {
  close(): void;
  edit(): void;
  duplicate(): void;
  remove(): void;
}

/** Events whose details were open before in the life of this page. */
const seen = new Set<string>();

const CARD_WIDTH = 496;

/**
 * Opens an event's details beside its chip. The first time in a page's life its parts are drawn again and again for
 * most of a second, which throws out whatever others put there; later they come nearly at once.
 */
export function openDetails(occurrence: Occurrence, anchor: DOMRect, actions: DetailsActions): void {
  const header = h('div', { class: 'details-header' });
  const content = h('div', { jsname: 'sV9x3c', class: 'details-content' });
  const footer = h('div', { class: 'details-footer' });
  const parts = [
    header,
    h('div', { class: 'details-shade' }),
    content,
    h('div', { class: 'details-shade' }),
    ...(isInvitation(occurrence) ? [footer] : []),
  ];
  const column = h('div', { class: 'details-column' }, ...parts);
  const element = h(
    'div',
    {
      'data-keyboardactiontype': '0;1',
      id: 'xDetDlg',
      'data-eventid': chipId(occurrence),
      class: 'details',
      ...(IS_OLD
        ? {}
        : {
            jscontroller: 'qxis9',
            'data-origin': '2',
            'data-actions-expanded': 'false',
            'data-open-edit-note': 'false',
            'data-inferred-join-method': '0',
            'data-disable-meeting-brief': 'false',
            'data-1': '46',
          }),
    },
    column,
  );

  const drawHeader = (): void => header.replaceChildren(detailsHeader(occurrence, actions));
  const drawContent = (): void => content.replaceChildren(...contentRows(occurrence));
  const drawFooter = (): void => footer.replaceChildren(rsvpFooter(occurrence));
  const draw = (): void => {
    drawHeader();
    drawContent();
    drawFooter();
  };
  draw();
  const first = !seen.has(occurrence.id);
  seen.add(occurrence.id);
  const stop = settle(element, first, [drawHeader, drawContent, drawFooter]);
  openPopup(
    { kind: 'details', element, labelledBy: 'rAECCd', mayClose: () => true, onClose: stop },
    anchor,
    IS_OLD ? 448 : CARD_WIDTH,
  );
  header.querySelector<HTMLElement>('#xDetDlgCloseBu')?.focus();
}
