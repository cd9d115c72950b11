import type { Attachment, BodyNode, DraftView } from '../../wire.ts';
import { buildBody, readBody } from '../body.ts';
import { onPress, show } from '../dom.ts';
import type { Page } from '../page.ts';
import type { DraftInput } from '../server.ts';
import { attachFiles } from './attachments.ts';
import type { Compose, ComposePlace } from './compose.ts';
import { pickDriveFile } from './drive.ts';
import { composeKeys } from './keys.ts';
import { composeMarkup } from './markup.ts';
import { offerMentions } from './mentions.ts';
import { askSchedule, scheduleMenu } from './schedule.ts';
import { sendCompose } from './send.ts';

/** How long after the last change a draft is saved, in milliseconds. */
const IDLE = 800;

/** Gives a draft its form and behaviour. `place` tells where it stands; it may be made after. */
export function makeCompose(page: Page, draft: DraftView, place: () => ComposePlace, isInline: boolean): Compose {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSaved = true;
  let isGone = false;
  let isWritten = false;
  let isKept = draft.legacy !== null;
  let quote: readonly BodyNode[] | null = draft.quote;
  let attachments: readonly Attachment[] = draft.attachments;

  const onChange = (): void => {
    if (isGone) return;
    isSaved = false;
    markup.bar.saved.textContent = '';
    place().retitle(markup.subject.value);
    clearTimeout(timer);
    timer = setTimeout(() => void save(), IDLE);
  };
  // The recipients report their first chips while the form is still being built.
  let isBuilt = false;
  const markup = composeMarkup(page, draft, isInline, () => isBuilt && onChange());
  isBuilt = true;
  const { editor, subject, bar, recipients, quoteButton } = markup;
  editor.append(buildBody(draft.body));
  if (editor.childNodes.length === 0) editor.append(document.createElement('br'));

  const read = (): DraftInput => {
    const { sync, thread, source, kind } = draft;
    const fields = recipients.read();
    return {
      sync,
      thread,
      source,
      kind,
      ...fields,
      subject: subject.value,
      body: readBody(editor),
      quote,
      attachments,
    };
  };
  const save = async (): Promise<void> => {
    clearTimeout(timer);
    if (isSaved) return;
    isSaved = true;
    try {
      await page.server.save(read());
    } catch {
      // The next change, or closing the compose, tries again.
      isSaved = false;
      return;
    }
    const isFirst = !isKept;
    isKept = true;
    if (isFirst && !isGone) place().kept();
    if (!isGone) bar.saved.textContent = page.labels.draftSaved;
  };
  const remove = (): void => {
    isGone = true;
    clearTimeout(timer);
    place().remove();
  };
  const compose: Compose = {
    sync: draft.sync,
    draft,
    markup,
    isKept: () => isKept,
    read,
    remove,
    close: async () => {
      if (isGone) return;
      recipients.commit();
      const unsaved = !isSaved;
      await save();
      if (!isGone) remove();
      if (unsaved) await page.refresh();
    },
    discard: async () => {
      remove();
      await page.server.discard(draft.sync);
      page.toast({ text: page.labels.discarded });
      await page.refresh();
    },
    focus: () => {
      const hasReader = recipients.read().to.length > 0;
      if (!hasReader) recipients.open('to');
      else if (subject.value === '' && !isInline) subject.focus();
      else editor.focus();
    },
  };

  const showQuote = (): void => {
    show(quoteButton, quote !== null);
    const held = document.createElement('div');
    if (quote) held.append(buildBody(quote));
    const input = markup.hidden.get('uet');
    if (input) input.value = held.innerHTML;
  };
  const attached = attachFiles(page, markup, attachments, (files) => {
    attachments = files;
    onChange();
  });
  const send = (options: { archive: boolean; at: number | null } = { archive: false, at: null }): void =>
    void sendCompose(page, compose, options);

  showQuote();
  onPress(quoteButton, () => {
    if (quote) editor.append(buildBody(quote));
    quote = null;
    showQuote();
    editor.focus();
    onChange();
  });
  // Gmail puts the cursor above the signature of an untouched mail, wherever the click was.
  editor.addEventListener('click', () => {
    if (!isWritten && !isKept) document.getSelection()?.collapse(editor.firstChild, 0);
  });
  editor.addEventListener('input', () => {
    isWritten = true;
    onChange();
  });
  subject.addEventListener('input', onChange);
  onPress(bar.send, () => send());
  if (bar.sendAndArchive) onPress(bar.sendAndArchive, () => send({ archive: true, at: null }));
  scheduleMenu(markup, async () => {
    const at = await askSchedule(page);
    if (at !== null) send({ archive: false, at });
  });
  onPress(bar.discard, () => void compose.discard());
  onPress(bar.attach, attached.pick);
  onPress(bar.drive, () => void pickDriveFile(page, editor).then((put) => put && onChange()));
  bar.emoji.addEventListener('mousedown', (event) => {
    event.preventDefault();
    document.execCommand('insertText', false, '🙂');
  });
  onPress(bar.signature, () => {
    editor.append(buildBody(page.start.signature));
    onChange();
  });
  offerMentions(page, editor, (address) => {
    recipients.add(address);
    onChange();
  });
  composeKeys(markup, {
    send: () => send(),
    discard: () => void compose.discard(),
    close: () => void compose.close(),
    open: (field) => recipients.open(field),
  });
  return compose;
}
