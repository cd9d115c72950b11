import type { DraftView } from '../../wire.ts';
import { div, el, generatedId, show } from '../dom.ts';
import { icon } from '../icons.ts';
import type { Page } from '../page.ts';
import { type BottomBar, bottomBar } from './bottom-bar.ts';
import { type HiddenName, hiddenFields } from './hidden-fields.ts';
import { makeRecipients, type Recipients } from './recipients.ts';

/** The nodes of a compose that its behaviour needs. */
export interface ComposeMarkup {
  /** `.M9`, the same in a popup, in full screen, inline and in a window of its own. */
  readonly root: HTMLElement;
  readonly region: HTMLElement;
  readonly subject: HTMLInputElement;
  readonly editor: HTMLElement;
  readonly hidden: ReadonlyMap<HiddenName, HTMLInputElement>;
  readonly recipients: Recipients;
  readonly bar: BottomBar;
  /** `.GM`: attached files. */
  readonly files: HTMLElement;
  /** `.ajR`: opens the quote. */
  readonly quoteButton: HTMLElement;
  /** `#sbddm`: what the arrow beside Send opens. Each compose has one: the id is not unique. */
  readonly sendMenu: HTMLElement;
  readonly scheduleItem: HTMLElement;
  /** Inline only: the kind of answer, and the way into a popup. */
  readonly typeButton: HTMLElement | null;
}

function editorTable(page: Page): { table: HTMLElement; editor: HTMLElement } {
  const label = page.labels.messageBody;
  const classes = page.isOld ? 'Am Al editable LW-avf tS-tW' : 'Am aiL Al editable LW-avf tS-tW tS-tY';
  const editor = el('div', {
    id: generatedId(),
    class: classes,
    hidefocus: 'true',
    'aria-label': label,
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    tabindex: '1',
    spellcheck: 'false',
    contenteditable: 'true',
    ...(page.isOld ? {} : { writingsuggestions: 'false' }),
  });
  const twin = el('textarea', {
    id: generatedId(),
    class: 'Ak aXjCH',
    'aria-label': label,
    spellcheck: 'true',
    tabindex: '1',
    form: 'nosend',
  });
  const plain = div('Ar As', div('At', twin));
  show(plain, false);
  const rich = div('Ar Au', page.isOld ? editor : div('aO7', editor));
  const table = el(
    'table',
    { class: 'cf An', id: 'undefined', cellpadding: '0' },
    el(
      'tbody',
      {},
      el('tr', {}, el('td', { class: 'Aq' }), el('td', { class: 'Ap' }, plain, rich), el('td', { class: 'Aq' })),
    ),
  );
  return { table, editor };
}

function sendMenu(page: Page): { menu: HTMLElement; item: HTMLElement } {
  const label = page.labels.scheduleSend;
  const item = el(
    'div',
    { class: 'J-N yr', selector: 'scheduledSend', role: 'menuitem', id: generatedId() },
    div('J-N-Jz', icon('scheduled'), label),
  );
  const menu = el(
    'div',
    { id: 'sbddm', class: 'q8NmZb J-M jQjAxd', role: 'menu', 'aria-haspopup': 'true' },
    div('SK AX', item),
  );
  show(menu, false);
  return { menu, item };
}

/** Which kind of answer this is: an image whose class says it, `mI` for a forward. */
function typeOfResponse(page: Page, draft: DraftView): HTMLElement {
  const className = { reply: 'mK', 'reply-all': 'mL', forward: 'mI', new: 'mK' }[draft.kind];
  return el(
    'div',
    {
      class: 'J-JN-M-I J-J5-Ji amD L3',
      role: 'button',
      tabindex: '1',
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      'data-tooltip': page.labels.typeOfResponse,
      'aria-label': page.labels.typeOfResponse,
    },
    div('J-J5-Ji J-JN-M-I-Jm', el('img', { class: className, src: 'images/cleardot.gif', alt: '' })),
  );
}

const attention = (message: string): string => btoa(JSON.stringify([`#${message}`, null, null, null]));

/** Builds a compose around a draft. `isInline`: below a message, else in a dialog or a window. */
export function composeMarkup(page: Page, draft: DraftView, isInline: boolean, onChange: () => void): ComposeMarkup {
  const { labels } = page;
  const recipients = makeRecipients(page, draft, isInline, onChange);
  const subject = el('input', {
    name: 'subjectbox',
    id: generatedId(),
    class: 'aoT',
    autocomplete: 'off',
    spellcheck: 'true',
    tabindex: '1',
    placeholder: labels.subject,
    'aria-label': labels.subject,
  });
  subject.value = draft.subject;
  const subjectRow = div('aoD az6', el('div', {}, subject, div('bzm')));
  show(subjectRow, !isInline);
  const hidden = hiddenFields(page, draft);
  const typeButton = isInline ? typeOfResponse(page, draft) : null;
  const heads = isInline
    ? [
        div(
          'aA9',
          el(
            'table',
            { class: 'cf', role: 'presentation' },
            el(
              'tbody',
              {},
              el(
                'tr',
                {},
                el('td', { class: 'Iw' }, div('J-J5-Ji', typeButton)),
                el('td', { class: 'Iy' }, recipients.lines, recipients.folded),
              ),
            ),
          ),
        ),
        subjectRow,
      ]
    : [recipients.lines, recipients.folded, subjectRow];
  const form = el(
    'form',
    {
      id: generatedId(),
      action: '',
      method: 'POST',
      enctype: 'multipart/form-data',
      'accept-charset': 'utf-8',
      class: 'bAs',
    },
    ...heads,
    ...hidden.values(),
  );
  form.addEventListener('submit', (event) => event.preventDefault());

  const { table, editor } = editorTable(page);
  const quoteButton = el(
    'div',
    { id: generatedId(), class: 'ajR', role: 'button', tabindex: '-1', 'aria-label': labels.showTrimmed },
    div('uC', '···'),
  );
  show(quoteButton, false);
  const files = el('div', { id: generatedId(), class: 'GM' }, el('div'));
  show(files, false);
  const bar = bottomBar(page, draft.kind !== 'new');
  const text = div(
    'GP',
    el(
      'div',
      { id: generatedId(), class: 'qz aXjCH' },
      el('div', { id: generatedId(), class: 'et' }, table),
      quoteButton,
    ),
    div('bv8', div('bA3', files)),
  );
  const body = el(
    'table',
    { class: 'iN' },
    el('tbody', {}, el('tr', {}, el('td', { id: generatedId(), class: 'GQ' }, text)), el('tr', {}, bar.cell)),
  );
  const answerClass = draft.kind === 'new' ? '' : ' HQ';
  const outer = el(
    'table',
    { id: generatedId(), class: isInline ? 'aoP HM' : `aoP aoC${answerClass}` },
    el('tbody', {}, el('tr', {}, el('td', { class: 'aoY' }), el('td', { id: generatedId(), class: 'I5' }, form, body))),
  );
  const region = el(
    'div',
    {
      id: generatedId(),
      class: 'aoI',
      role: 'region',
      'aria-label': draft.subject || labels.newMessage,
      ...(page.isOld ? {} : { 'data-compose-id': String(hidden.get('composeid')?.value ?? '') }),
    },
    outer,
  );
  const { menu, item } = sendMenu(page);
  const root = el(
    'div',
    { class: 'M9', jsaction: 'taiVP:.CLIENT', jslog: `77394; 11:${attention(draft.sync)}` },
    div('HX'),
    region,
    menu,
  );
  return {
    root,
    region,
    subject,
    editor,
    hidden,
    recipients,
    bar,
    files,
    quoteButton,
    sendMenu: menu,
    scheduleItem: item,
    typeButton,
  };
}
