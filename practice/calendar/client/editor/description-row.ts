import { bareButton } from '../buttons.ts';
import type { OpenDraft } from '../draft.ts';
import { drawing, h, show } from '../element.ts';
import { richEditor } from '../fields/rich-editor.ts';
import { ICONS, type IconName } from '../icons.ts';
import { IS_OLD } from '../page-data.ts';
import { words } from '../words/words.ts';

const TOOLS: readonly { jsname: string; icon: IconName; command: string; label: keyof typeof words }[] = [
  { jsname: 'c8csvc', icon: 'bold', command: 'bold', label: 'bold' },
  { jsname: 'O807Gb', icon: 'italic', command: 'italic', label: 'italic' },
  { jsname: 'NowJzb', icon: 'underline', command: 'underline', label: 'underline' },
  { jsname: 'T76Hvf', icon: 'numbers', command: 'insertOrderedList', label: 'numberedList' },
  { jsname: 'QdVrtc', icon: 'bullets', command: 'insertUnorderedList', label: 'bulletedList' },
  { jsname: 'hSRGPd', icon: 'link', command: 'createLink', label: 'insertLink' },
  { jsname: 'yrecld', icon: 'plain', command: 'removeFormat', label: 'removeFormatting' },
];

/** The description of the edit page: toolbar, notes button, editor. */
export function descriptionRow(draft: OpenDraft): HTMLElement {
  const placeholder = h(
    'div',
    { jsname: 'V67aGc', 'aria-hidden': 'false', class: 'placeholder' },
    words.addDescription,
  );
  const showPlaceholder = (): void => {
    show(placeholder, draft.event.description.length === 0);
    placeholder.setAttribute('aria-hidden', String(draft.event.description.length > 0));
  };
  const editor = richEditor(draft.event.description, (description) => {
    draft.event.description = description;
    showPlaceholder();
  });
  showPlaceholder();
  const tool = (label: string, icon: IconName, jsname: string, run: () => void): HTMLElement => {
    const button = bareButton(
      {
        jsname,
        'aria-label': label,
        class: 'icon-button',
        ...(IS_OLD ? { 'data-tooltip': label, tabindex: '-1' } : {}),
      },
      run,
      drawing(ICONS[icon]),
    );
    // The selection stays in the editor.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    return button;
  };
  const toolbar = h(
    'div',
    { jsname: 'INgbqf', 'aria-label': words.formatting, role: 'toolbar', class: 'toolbar' },
    h(
      'div',
      { 'data-encrypted-only-mode': 'false' },
      tool(words.addAttachment, 'clip', 'mWZCyf', () => undefined),
    ),
    ...TOOLS.map(({ jsname, icon, command, label }) =>
      tool(String(words[label]), icon, jsname, () => {
        editor.focus();
        const value = command === 'createLink' ? window.prompt(words.linkPrompt) : null;
        if (command !== 'createLink' || value) document.execCommand(command, false, value ?? undefined);
      }),
    ),
  );
  const notes = h(
    'span',
    { jsslot: true },
    h(
      'div',
      { jsname: 'MYJffe' },
      bareButton(
        { class: 'button plain notes' },
        () => undefined,
        drawing(ICONS.document),
        h('span', {}, words.createNotes),
      ),
    ),
    h('div', { jsname: 'A8gci' }, h('ul', { jsname: 'rymPhb', 'data-can-edit': 'true', class: 'never' })),
  );
  const content = h(
    'div',
    { class: 'row-content' },
    h(
      'div',
      { id: 'xDesc' },
      h(
        'div',
        { jsname: 'NorrI', 'data-spc': 'true', class: 'description' },
        toolbar,
        notes,
        h('div', { id: 'xDescIn', class: 'description-editor' }, placeholder, editor, h('div', {}), h('div', {})),
      ),
      h(
        'div',
        { 'aria-atomic': 'true', 'aria-live': 'assertive', role: 'alert', jsname: 'txuvJb', class: 'never' },
        words.localOnly,
      ),
      h(
        'div',
        { 'aria-atomic': 'true', 'aria-live': 'assertive', role: 'alert', jsname: 'bjAuyd', class: 'never' },
        words.tooLong,
      ),
    ),
  );
  return h(
    'div',
    {},
    h(
      'div',
      { class: 'editor-row' },
      h(
        'div',
        { 'aria-hidden': 'true', class: 'row-icon' },
        h('span', { 'aria-hidden': 'true' }, drawing(ICONS.lines)),
      ),
      content,
    ),
  );
}
