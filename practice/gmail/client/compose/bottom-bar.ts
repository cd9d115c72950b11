import { div, el, generatedId, show } from '../dom.ts';
import { type IconName, icon } from '../icons.ts';
import type { Labels } from '../labels.en.ts';
import type { Page } from '../page.ts';
import { formattingBar } from './formatting.ts';

/** The row with Send, and what a compose listens to in it. */
export interface BottomBar {
  readonly cell: HTMLTableCellElement;
  readonly send: HTMLElement;
  readonly sendAndArchive: HTMLElement | null;
  readonly arrow: HTMLElement;
  readonly discard: HTMLElement;
  readonly files: HTMLInputElement;
  readonly attach: HTMLElement;
  readonly drive: HTMLElement;
  readonly link: HTMLElement;
  readonly emoji: HTMLElement;
  readonly signature: HTMLElement;
  /** Says "Draft saved". */
  readonly saved: HTMLElement;
}

function tool(command: string, label: string, symbol: IconName, className: string): HTMLElement {
  return el(
    'div',
    {
      class: 'wG J-Z-I',
      command,
      'data-tooltip': label,
      'aria-label': label,
      tabindex: '1',
      id: generatedId(),
      role: 'button',
      'aria-pressed': 'false',
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
    },
    div(
      'J-J5-Ji J-Z-I-Kv-H',
      div('J-J5-Ji J-Z-I-J6-H', el('div', { id: generatedId(), class: `${className} aaA aMZ` }, icon(symbol))),
    ),
  );
}

function sendButtons(labels: Labels): { send: HTMLElement; arrow: HTMLElement } {
  const shared = { role: 'button', tabindex: '1', 'data-tooltip-delay': '800' };
  return {
    send: el(
      'div',
      {
        id: generatedId(),
        class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
        ...shared,
        'data-tooltip': labels.sendTip,
        'aria-label': labels.sendTip,
      },
      labels.send,
    ),
    arrow: el(
      'div',
      {
        id: generatedId(),
        class: 'T-I J-J5-Ji hG T-I-atl L3',
        ...shared,
        'data-tooltip': labels.moreSend,
        'aria-label': labels.moreSend,
        'aria-expanded': 'false',
        'aria-haspopup': 'true',
      },
      div('G-asx', icon('arrowDown')),
    ),
  };
}

const archiveButton = (labels: Labels): HTMLElement =>
  el(
    'div',
    {
      id: generatedId(),
      class: 'T-I J-J5-Ji Uo v7 T-I-atl L3',
      role: 'button',
      tabindex: '1',
      'data-tooltip': labels.sendAndArchiveTip,
      'aria-label': labels.sendAndArchiveTip,
      'data-tooltip-delay': '800',
    },
    labels.sendAndArchive,
  );

export function bottomBar(page: Page, isAnswer: boolean): BottomBar {
  const { labels } = page;
  const { send, arrow } = sendButtons(labels);
  const sendAndArchive = isAnswer ? archiveButton(labels) : null;
  const files = el('input', { type: 'file', name: 'Filedata', multiple: '' });
  const tools = {
    attach: tool('Files', labels.attach, 'attach', 'a1'),
    link: tool('+link', labels.insertLink, 'link', 'e5'),
    emoji: tool('+emoticon', labels.insertEmoji, 'emoji', 'QT'),
    drive: tool('docs', labels.insertDrive, 'drive', 'aA7'),
    photo: tool('image', labels.insertPhoto, 'photo', 'a2X'),
    confidential: tool('locker', labels.confidential, 'lock', 'buc'),
    signature: tool('signature', labels.insertSignature, 'pen', 'BP'),
  };
  const discard = el(
    'div',
    {
      id: generatedId(),
      class: 'oh J-Z-I J-J5-Ji T-I-ax7',
      tabindex: '1',
      role: 'button',
      'data-tooltip': labels.discard,
      'aria-label': labels.discard,
    },
    div('J-J5-Ji J-Z-I-Kv-H', div('J-J5-Ji J-Z-I-J6-H', div('og T-I-J3', icon('bin')))),
  );
  const more = el(
    'div',
    {
      id: generatedId(),
      class: 'J-JN-M-I J-J5-Ji Xv L3 T-I-ax7 T-I',
      role: 'button',
      tabindex: '1',
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      'data-tooltip': labels.moreOptions,
      'aria-label': labels.moreOptions,
    },
    icon('more'),
  );
  const saved = el('span', { class: 'oG aOy' });
  const formatting = formattingBar(page);
  const format = el(
    'div',
    { 'data-tooltip': labels.formatting, 'aria-label': labels.formatting },
    el(
      'div',
      {
        id: generatedId(),
        class: 'J-Z-I J-J5-Ji',
        role: 'button',
        tabindex: '1',
        'aria-pressed': 'false',
        'aria-haspopup': 'true',
        'aria-expanded': 'false',
        'aria-label': labels.formatting,
      },
      div('J-J5-Ji J-Z-I-Kv-H', div('J-J5-Ji J-Z-I-J6-H', div('dv', icon('format')))),
    ),
  );
  format.addEventListener('click', () => show(formatting, formatting.style.display === 'none'));

  const row = el(
    'tr',
    { class: 'btC' },
    el(
      'td',
      { class: 'gU Up' },
      div('J-J5-Ji btA', div('J-J5-Ji', sendAndArchive), div('dC', send, arrow), div('J-J5-Ji')),
    ),
    el('td', { class: 'oc gU' }, format),
    el('td', { class: 'gU btB' }, el('div', { class: 'Uz', 'aria-hidden': 'true' })),
    el(
      'td',
      { class: 'a8X gU' },
      div(
        'bAK',
        tools.attach,
        files,
        tools.link,
        tools.emoji,
        tools.drive,
        tools.photo,
        tools.confidential,
        tools.signature,
      ),
    ),
    el(
      'td',
      { class: 'gU az5' },
      div('J-J5-Ji btx', div('J-J5-Ji bty', saved), div('J-J5-Ji bty', more), div('J-J5-Ji bty', discard)),
    ),
  );
  const table = el('table', { class: 'IZ', role: 'group', id: generatedId() }, el('tbody', {}, row));
  const inner = el(
    'div',
    { class: 'aDj', id: generatedId() },
    div('aC5'),
    div('aDl', div('nc', div('Ur', formatting))),
    div('aDx'),
    div('aDh', table),
  );
  const cell = el('td', { class: 'HE' }, el('div', { class: 'aDg', id: generatedId() }, inner));
  return {
    cell,
    send,
    sendAndArchive,
    arrow,
    discard,
    files,
    saved,
    attach: tools.attach,
    drive: tools.drive,
    link: tools.link,
    emoji: tools.emoji,
    signature: tools.signature,
  };
}
