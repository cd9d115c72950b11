import { eventToken } from '../../model/event-token.ts';
import { bareButton, iconButton, textButton } from '../buttons.ts';
import { askToDiscard } from '../dialogs/questions.ts';
import { isChanged, type OpenDraft } from '../draft.ts';
import { h, show } from '../element.ts';
import { IS_OLD } from '../page-data.ts';
import { closePopup, openPopup } from '../popup.ts';
import { saveDraft } from '../saving.ts';
import { words } from '../words/words.ts';
import { eventPanel } from './event-panel.ts';
import { otherPanel } from './other-panels.ts';
import { type TabName, tabList } from './tabs.ts';

const REWRITE_AFTER = 300;
let loggingIds = 7_310_000;

export interface BubbleActions {
  /** Opens the edit page with the draft as it is. */
  toPage(draft: OpenDraft): void;
  /** The bubble is gone, saved or not. */
  closed(): void;
}

/** Opens the quick-create bubble beside `anchor`. */
export function openBubble(draft: OpenDraft, anchor: DOMRect, actions: BubbleActions, onChange: () => void): void {
  let open = true;
  let tab: TabName = draft.event.kind === 'task' ? 'task' : 'event';
  const finish = (): void => {
    if (open) closePopup();
  };
  const discard = async (): Promise<void> => {
    if (!isChanged(draft) || (await askToDiscard())) finish();
  };
  const save = async (): Promise<void> => {
    if (await saveDraft(draft)) finish();
  };

  const root = h(
    'div',
    IS_OLD ? { class: 'bubble-scroll' } : { class: 'bubble-scroll', 'data-bubble-scrollable-root': '' },
  );
  const titleInput = h('input', {
    type: 'text',
    jsname: 'YPqjbf',
    autocomplete: 'off',
    'aria-label': words.addTitle,
    placeholder: words.addTitle,
    class: 'title-input',
  });
  titleInput.value = draft.event.title;
  titleInput.addEventListener('input', () => {
    draft.event.title = titleInput.value;
    onChange();
  });
  titleInput.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') void save();
  });
  const titleBlock = (): HTMLElement =>
    h('div', { jsname: 'GYcwYe', class: 'bubble-title' }, h('div', { jsname: 'Y9wHSb' }, titleInput));

  /** Fills the scroll area; everything but the title's input is made anew, whoever put it there. */
  function write(): void {
    const focused = document.activeElement === titleInput;
    const selection = [titleInput.selectionStart, titleInput.selectionEnd] as const;
    const panels = (['event', 'task', 'focus', 'away'] as const).map((name) => {
      const panel =
        name === 'event' ? eventPanel(draft, { onChange, onCalendar: write }) : otherPanel(name, draft, onChange);
      show(panel, name === tab);
      return { name, panel };
    });
    const choose = (name: TabName): void => {
      tab = name;
      draft.event.kind = name;
      for (const one of panels) show(one.panel, one.name === name);
      onChange();
    };
    root.replaceChildren(titleBlock(), tabList(tab, choose), ...panels.map(({ panel }) => panel));
    if (!focused) return;
    titleInput.focus();
    titleInput.setSelectionRange(...selection);
  }

  const moreOptions = IS_OLD
    ? bareButton(
        { jsname: 'rhPddf', class: 'button plain' },
        () => actions.toPage(draft),
        h('span', { class: 'button-label' }, words.moreOptions),
      )
    : textButton(words.moreOptions, 'plain', () => actions.toPage(draft), {
        jscontroller: 'O626Fe',
        jsaction: 'click:cOuCgd; mousedown:UX7yZ; mouseup:lbsD7e; focus:h06R8;',
        jsname: 'rhPddf',
        jslog: '35463; track:JIbuQc',
      });
  const footer = h(
    'div',
    { jsname: 'c6xFrd', class: 'bubble-footer' },
    moreOptions,
    textButton(words.save, 'filled', () => void save(), { jsname: 'x8hlje' }),
  );
  loggingIds += 1;
  const element = h(
    'div',
    {
      jsname: 'SF0uGd',
      'data-eventid': eventToken(`unsaved${loggingIds.toString(32)}`, draft.event.calendarId),
      'data-loggingid': JSON.stringify([String(loggingIds)]),
      class: 'bubble',
    },
    h(
      'div',
      { class: 'bubble-header' },
      h('div', { class: 'drag-handle', 'aria-hidden': 'true' }),
      iconButton(words.close, 'close', () => void discard()),
    ),
    root,
    footer,
  );
  write();
  const timer = setTimeout(write, REWRITE_AFTER);
  openPopup(
    {
      kind: 'create',
      element,
      labelledBy: null,
      mayClose: () => {
        if (!isChanged(draft)) return true;
        void discard();
        return false;
      },
      onClose: () => {
        open = false;
        clearTimeout(timer);
        actions.closed();
      },
    },
    anchor,
    448,
  );
  titleInput.focus();
}
