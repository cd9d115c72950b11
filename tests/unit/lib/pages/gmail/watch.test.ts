// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Compose, ComposeEnd, ListRow, OpenThread } from '../../../../../lib/pages/gmail/types.ts';
import { watchGmail } from '../../../../../lib/pages/gmail/watch.ts';
import { createHealthRecord } from '../../../../../lib/pages/health.ts';
import { compose, list, main, message, page, row, show, thread } from './pages.ts';

const LEGACY = '16f438e906b36dac';
const TOAST =
  '<div class="b8 UC"><span class="bAq">Gesendet</span><span id="link_undo" role="link">Zurück</span></div>';

describe('watching Gmail', () => {
  let stop = new AbortController();
  let composes: Compose[] = [];
  let rows: (readonly ListRow[])[] = [];
  let threads: OpenThread[] = [];
  let undone = 0;

  function watch(html: string): void {
    show(html);
    stop = new AbortController();
    composes = [];
    rows = [];
    threads = [];
    undone = 0;
    watchGmail({
      document,
      health: createHealthRecord(() => {}, stop.signal),
      signal: stop.signal,
      account: () => (document.title.includes('@') ? 'ann@example.com' : null),
      listener: {
        onCompose: (opened) => composes.push(opened),
        onRows: (seen) => rows.push(seen),
        onThread: (opened) => threads.push(opened),
        onSendUndone: () => {
          undone += 1;
        },
      },
    });
  }
  function add(markup: string): HTMLElement {
    const parsed = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild;
    const node = document.importNode(parsed ?? document.body, true);
    document.body.append(node);
    return node as HTMLElement;
  }
  const settle = () => vi.advanceTimersByTimeAsync(400);
  const later = () => vi.advanceTimersByTimeAsync(5_000);

  /** The one compose that opened, with what is heard of it. */
  async function opened(parts: Parameters<typeof compose>[0] = {}) {
    const node = add(compose(parts));
    await settle();
    const found = composes.at(-1);
    if (found === undefined) throw new Error('no compose');
    const ends: ComposeEnd[] = [];
    const sends: string[] = [];
    let changes = 0;
    found.onEnd((end) => ends.push(end), stop.signal);
    found.onBeforeSend((how, reading) => sends.push(`${how}: ${reading.ownText}`), stop.signal);
    found.onChange(() => {
      changes += 1;
    }, stop.signal);
    return { node, compose: found, ends, sends, changes: () => changes };
  }
  const press = (node: ParentNode, selector: string, init: KeyboardEventInit) =>
    node
      .querySelector(selector)
      ?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  const click = (node: ParentNode, selector: string) => {
    for (const type of ['mousedown', 'mouseup', 'click']) {
      node.querySelector(selector)?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
    }
  };

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  it('tells a compose when it opens, and one that was open before', async () => {
    watch(page(compose({ subject: 'First' })));
    await settle();
    add(compose({ subject: 'Second' }));
    await settle();
    expect(composes.map((found) => found.read().subject)).toEqual(['First', 'Second']);
  });

  it('waits for an editor that comes late', async () => {
    watch(page(main(list())));
    const node = add(compose({ editor: '<i id="later"></i>' }));
    await settle();
    expect(composes).toHaveLength(0);
    const editor = document.createElement('div');
    editor.setAttribute('g_editable', 'true');
    node.querySelector('#later')?.replaceWith(editor);
    await settle();
    expect(composes).toHaveLength(1);
  });

  it('tells a change of the text once typing pauses, and of a field', async () => {
    watch(page(''));
    const mail = await opened();
    const editor = mail.node.querySelector('[g_editable]');
    for (const word of ['a', 'b', 'c']) editor?.append(word);
    await later();
    expect(mail.changes()).toBe(1);
    expect(mail.compose.read().ownText).toBe('abc');
    mail.node.querySelector('[name="subjectbox"]')?.dispatchEvent(new Event('input', { bubbles: true }));
    await later();
    expect(mail.changes()).toBe(2);
  });

  it.each([
    ['a click on Send', (node: HTMLElement) => click(node, '.dC [role="button"]'), 'send'],
    [
      'Ctrl+Enter in the text',
      (node: HTMLElement) => press(node, '[g_editable]', { key: 'Enter', ctrlKey: true }),
      'send',
    ],
    [
      'Cmd+Enter in the subject',
      (node: HTMLElement) => press(node, '[name="subjectbox"]', { key: 'Enter', metaKey: true }),
      'send',
    ],
    ['Enter on the button', (node: HTMLElement) => press(node, '.dC [role="button"]', { key: 'Enter' }), 'send'],
    ['Space on the button', (node: HTMLElement) => press(node, '.dC [role="button"]', { key: ' ' }), 'send'],
    ['a click in the schedule menu', (node: HTMLElement) => click(node, '[selector="scheduledSend"]'), 'schedule'],
  ])('tells a send before Gmail sees it, once: %s', async (_, act, how) => {
    watch(page(''));
    const mail = await opened({ body: 'Hi' });
    const heard: string[] = [];
    mail.node.addEventListener('click', () => heard.push(mail.sends.join()), { capture: true });
    act(mail.node);
    act(mail.node);
    expect(mail.sends).toEqual([`${how}: Hi`]);
    mail.node.remove();
    await later();
    expect(mail.ends.map((end) => (end.kind === 'sent' ? end.how : end.kind))).toEqual([how]);
    expect(mail.compose.signal.aborted).toBe(true);
  });

  it('knows send-and-archive, and buttons that send nothing', async () => {
    watch(page(''));
    const send =
      '<div class="Uo" role="button">x</div><div role="button" class="aoO">Send</div><div class="hG" role="button" aria-haspopup="true"></div>';
    const mail = await opened({ send });
    click(mail.node, '.hG');
    press(mail.node, '[g_editable]', { key: 'Enter' });
    press(mail.node, '[g_editable]', { key: 'Enter', ctrlKey: true, isComposing: true });
    expect(mail.sends).toEqual([]);
    click(mail.node, '.Uo');
    expect(mail.sends).toEqual(['send-and-archive: ']);
  });

  it('records nothing for a compose that is discarded, or closed', async () => {
    watch(page(''));
    const one = await opened();
    click(one.node, '.oh');
    one.node.remove();
    await later();
    const two = await opened();
    click(two.node, '.Ha');
    two.node.remove();
    await later();
    expect([...one.ends, ...two.ends]).toEqual([{ kind: 'discarded' }, { kind: 'closed' }]);
  });

  it('records nothing for a send that Gmail refuses', async () => {
    watch(page(''));
    const mail = await opened();
    click(mail.node, '.dC [role="button"]');
    const alert = add('<div role="alertdialog">No such address</div>');
    await later();
    alert.remove();
    await later();
    mail.node.remove();
    await later();
    expect(mail.ends).toEqual([{ kind: 'closed' }]);
  });

  it('tells the mail as it went, though it was refused and mended before anybody could look', async () => {
    watch(page(''));
    const mail = await opened();
    click(mail.node, '.dC [role="button"]');
    add('<div role="alertdialog">Nobody to send it to</div>').remove();
    const subject = mail.node.querySelector<HTMLInputElement>('[name="subjectbox"]');
    if (subject !== null) subject.value = 'Mended';
    click(mail.node, '.dC [role="button"]');
    mail.node.remove();
    await later();
    expect(mail.ends).toMatchObject([{ kind: 'sent', reading: { subject: 'Mended' } }]);
  });

  it('tells a send that is taken back in the toast', async () => {
    watch(page(''));
    const mail = await opened();
    click(mail.node, '.dC [role="button"]');
    mail.node.remove();
    add(TOAST);
    await settle();
    expect(mail.ends.map(({ kind }) => kind)).toEqual(['sent']);
    click(document, '#link_undo');
    click(document, '#link_undo');
    expect(undone).toBe(1);
  });

  it('does not take another undo for one of the send', async () => {
    watch(page(TOAST.replace('Gesendet', 'Archiviert')));
    const mail = await opened();
    click(mail.node, '.dC [role="button"]');
    mail.node.remove();
    await later();
    click(document, '#link_undo');
    expect(undone).toBe(0);
  });

  it('takes a draft that opens again for a send that was taken back', async () => {
    watch(page(''));
    const mail = await opened({ draft: '#msg-a:r42' });
    click(mail.node, '.dC [role="button"]');
    mail.node.remove();
    await later();
    await opened({ draft: '#msg-a:r42' });
    expect(undone).toBe(1);
  });

  it('keeps the same compose while it moves to full screen and is minimised', async () => {
    watch(page('<div class="aSs"><div class="aSt"></div></div>'));
    const mail = await opened();
    const dialog = mail.node.querySelector('[role="dialog"]');
    document.querySelector('.aSt')?.append(dialog ?? '');
    await later();
    expect(mail.compose.form).toBe('fullscreen');
    if (dialog?.lastElementChild instanceof HTMLElement) dialog.lastElementChild.style.display = 'none';
    await later();
    expect(composes).toHaveLength(1);
    expect(mail.ends).toEqual([]);
  });

  it('knows that a full-screen compose was closed though its node is left behind', async () => {
    watch(page(''));
    const mail = await opened({ form: 'fullscreen' });
    mail.node.querySelector('.aaZ')?.replaceChildren();
    await later();
    expect(mail.ends).toEqual([{ kind: 'closed' }]);
  });

  it('keeps what is placed beside Send there, when Gmail redraws the row', async () => {
    watch(page(''));
    const mail = await opened();
    const host = document.createElement('unhurried-test');
    expect(mail.compose.placeBesideSend(host, stop.signal)).toBe(true);
    expect(host.previousElementSibling?.className).toBe('dC');
    host.remove();
    await settle();
    expect(host.previousElementSibling?.className).toBe('dC');
  });

  it('has no place in a compose without Send', async () => {
    watch(page(''));
    const mail = await opened();
    mail.node.querySelector('.IZ')?.remove();
    expect(mail.compose.placeBesideSend(document.createElement('unhurried-test'), stop.signal)).toBe(false);
  });

  it('tells rows and the open thread when they change, and only then', async () => {
    watch(
      page(
        main(
          list(
            row({
              legacy: LEGACY,
              isUnread: true,
              sender: ['Bo@x.example', 'Bo'],
              subject: 'Plan',
              last: '16f438e906b36db1',
            }),
          ),
        ),
      ),
    );
    await settle();
    expect(rows).toEqual([
      [
        {
          thread: { kind: 'api', id: LEGACY },
          clientThread: null,
          lastMessageId: '16f438e906b36db1',
          unread: true,
          isDraft: false,
          senders: [{ email: 'bo@x.example', name: 'Bo' }],
          subject: 'Plan',
        },
      ],
    ]);
    document.querySelector('tr')?.classList.add('hover');
    await settle();
    expect(rows).toHaveLength(1);
    document.querySelector('tr')?.classList.remove('zE');
    await settle();
    expect(rows[1]?.[0]?.unread).toBe(false);
    const view = new DOMParser().parseFromString(
      thread(
        `data-legacy-thread-id="${LEGACY}"`,
        message({ legacy: LEGACY, to: ['ann@example.com'], body: 'Hi<div class="gmail_quote">q</div>' }),
      ),
      'text/html',
    ).body;
    document
      .querySelector('[role="main"]')
      ?.replaceChildren(...[...view.childNodes].map((node) => document.importNode(node, true)));
    await settle();
    expect(threads).toMatchObject([
      {
        thread: { kind: 'api', id: LEGACY },
        subject: 'Plan for May',
        messages: [{ isOpen: true, ownText: 'Hi', to: [{ email: 'ann@example.com' }] }],
      },
    ]);
  });

  it('tells rows and thread anew once the title names their mailbox, and at no title after that', async () => {
    watch(
      page(
        main(
          `${list(row({ legacy: LEGACY, sender: ['Bo@x.example', 'Bo'], subject: 'Plan' }))}${thread(`data-legacy-thread-id="${LEGACY}"`, message({ legacy: LEGACY, to: ['ann@example.com'], body: 'Hi' }))}`,
        ),
        'Gmail',
      ),
    );
    await settle();
    const told = () => [rows.length, threads.length];
    expect(told()).toEqual([1, 1]);
    document.title = 'Inbox (3) - ann@example.com - Gmail';
    await settle();
    expect(told()).toEqual([2, 2]);
    document.title = 'Inbox (4) - ann@example.com - Gmail';
    await settle();
    expect(told()).toEqual([2, 2]);
  });

  it('ends everything with its signal', async () => {
    watch(page(''));
    const mail = await opened();
    stop.abort();
    expect(mail.compose.signal.aborted).toBe(true);
    click(mail.node, '.dC [role="button"]');
    add(compose({ subject: 'Later' }));
    await later();
    expect(mail.sends).toEqual([]);
    expect(mail.ends).toEqual([]);
    expect(composes).toHaveLength(1);
  });
});
