import { bareButton } from '../buttons.ts';
import { meetCode, type OpenDraft } from '../draft.ts';
import { drawing, h } from '../element.ts';
import { ICONS } from '../icons.ts';
import { words } from '../words/words.ts';
import { detailsRow } from './details-row.ts';

/** The row that adds a Meet room, or shows it. */
export function conferenceRow(draft: OpenDraft): HTMLElement {
  const holder = h('div', { jsname: 'r92RDc' });
  const draw = (): void => {
    const code = draft.event.conference;
    if (code === null) {
      holder.replaceChildren(
        h(
          'div',
          {},
          bareButton(
            { id: 'xAddRtcSel', jsname: 'dpGXNd', 'data-solution': btoa('[[3],0]'), class: 'button tonal' },
            () => set(meetCode()),
            h('span', {}, words.addMeet),
          ),
        ),
      );
      return;
    }
    const join = h(
      'a',
      { href: `https://meet.google.com/${code}`, target: '_blank', class: 'button filled' },
      words.joinMeet,
    );
    holder.replaceChildren(
      h(
        'div',
        { class: 'meet-lines' },
        join,
        bareButton(
          { 'aria-label': words.removeConference, class: 'button plain' },
          () => set(null),
          drawing(ICONS.close),
        ),
        h('div', { class: 'second' }, `meet.google.com/${code}`),
      ),
    );
  };
  const set = (code: string | null): void => {
    draft.event.conference = code;
    draw();
  };
  draw();
  const content = h(
    'div',
    { id: 'xRTCIn' },
    h(
      'div',
      { jsname: 'oAi9S', 'data-in-bubble': 'false', 'data-is-narrow-viewport': 'false' },
      h('div', {}, h('div', { jsname: 'VXDewe' }, holder)),
    ),
  );
  return detailsRow('camera', content, { jsname: 'WwTOGd', jscontroller: 'rJx97b' });
}
