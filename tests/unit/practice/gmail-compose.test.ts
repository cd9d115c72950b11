// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerDraft, newDraft } from '../../../practice/gmail/client/compose/answer.ts';
import { openInline } from '../../../practice/gmail/client/compose/inline.ts';
import { openPopup } from '../../../practice/gmail/client/compose/popup.ts';
import { idOfToken, tokenOf } from '../../../practice/gmail/client/ids.ts';
import { german } from '../../../practice/gmail/client/labels.de.ts';
import { english } from '../../../practice/gmail/client/labels.en.ts';
import type { Page } from '../../../practice/gmail/client/page.ts';
import type { MailServer } from '../../../practice/gmail/client/server.ts';
import { timesIn } from '../../../practice/gmail/client/times.ts';
import type { MessageView, ThreadView } from '../../../practice/gmail/wire.ts';

const MIRA = { name: 'Mira Adler', email: 'mira.adler@fernweg.example' };
const JONAS = { name: 'Jonas Weber', email: 'jonas.weber@fernweg.example' };
const SAVED = path.resolve(import.meta.dirname, '../../../../shared/pages/fixtures/gmail-compose-2020-10.html');

const away = async (): Promise<never> => Promise.reject(new Error('no server here'));
const server: MailServer = {
  start: away,
  list: away,
  thread: away,
  draft: away,
  save: away,
  discard: away,
  send: away,
  undo: away,
  mark: away,
  changes: away,
};

function pageOf(variant: '2020' | '2026', language: 'en' | 'de' = 'en'): Page {
  const account = { ...MIRA, base: '/mail/u/0/' };
  const rest = { contacts: [JONAS], signature: [], driveFiles: [], version: 1, theme: 'light' } as const;
  return {
    start: { account, accounts: [account], variant, language, ...rest },
    labels: language === 'de' ? german : english,
    times: timesIn(language),
    server,
    isOld: variant === '2020',
    openCompose: () => undefined,
    isWriting: () => false,
    reopen: () => undefined,
    popOut: () => undefined,
    go: () => undefined,
    refresh: async () => undefined,
    toast: () => undefined,
    ask: async () => true,
  };
}

const NEVER = { gone: () => undefined, kept: () => undefined };

/** What is known of a compose's inside, by names, roles and classes that outlive a build: no ids. */
const EVIDENCE = [
  '[role=dialog]',
  '.aaZ',
  '.M9',
  '.aoI[role=region]',
  'table.aoP',
  'td.I5',
  'td > form',
  'form.bAs',
  '.fX',
  'table.GS',
  'tbody.bze',
  '.GS tr textarea.vO[name=to]',
  '.GS tr textarea.vO[name=cc]',
  '.GS tr textarea.vO[name=bcc]',
  'td.eV',
  '.oj',
  '.aoD.hl',
  '.aoD.az6',
  'input[name=subjectbox]',
  'input[name=composeid]',
  'input[name=from]',
  'input[name=subject]',
  'input[name=draft]',
  'input[name=rt]',
  'input[name=lts]',
  'input[name=rm]',
  'input[name=uet]',
  'table.iN',
  'td.GQ',
  '.GP',
  'td.Ap',
  '[g_editable=true]',
  '[role=textbox][contenteditable=true]',
  'div.Am.Al.editable',
  'textarea.Ak',
  '.ajR',
  '.aDg',
  '.aDj',
  '.aDh',
  '.IZ',
  'td.Up',
  '.dC',
  '.IZ .Up div > div[role=button]:not(.Uo):not([aria-haspopup=true])',
  'div.T-I.T-I-atl',
  '.dC .hG',
  '#sbddm',
  '#sbddm [selector=scheduledSend]',
  '.gU .oh',
  'td.az5',
  'td.Hm',
  '.Hm > img',
  '.Hm .Hl',
  '.Hm .Hq',
  '.Hm .Ha',
  'input[type=file][name=Filedata]',
] as const;

/** How a node is nested, told only by what else is known. */
function nesting(node: Element): string[] {
  const path: string[] = [];
  for (let at = node.parentElement; at; at = at.parentElement) {
    path.push(...EVIDENCE.filter((selector) => at.matches(selector)));
  }
  return path;
}

const shapeOf = (root: ParentNode) =>
  EVIDENCE.map((selector) => ({ selector, nested: [...root.querySelectorAll(selector)].map(nesting) }));

const last: MessageView = {
  sync: 'msg-f:1654009536642772396',
  legacy: '16f438e906b36dac',
  from: JONAS,
  to: [MIRA],
  cc: [],
  bcc: [],
  date: Date.parse('2026-11-24T10:00:00Z'),
  snippet: '',
  body: ['Which layer goes?'],
  attachments: [],
  unread: false,
  held: false,
};
const thread: ThreadView = {
  sync: 'thread-f:1654009536642772396',
  legacy: '16f438e906b36dac',
  subject: 'Tiles',
  messages: [last],
  drafts: [],
  inInbox: true,
};

describe('the stand-in’s compose', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });
  const popup = (page: Page) => openPopup(page, newDraft(page), NEVER);
  const inline = (page: Page) => {
    const place = document.createElement('div');
    place.className = 'ip iq';
    document.body.append(place);
    return openInline(page, place, answerDraft(page, thread, last, 'reply'), () => undefined);
  };
  const value = (root: ParentNode, name: string) => root.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value;

  it.runIf(existsSync(SAVED))('of 2020 nests everything that is known as a saved compose does', () => {
    popup(pageOf('2020'));
    const saved = new DOMParser().parseFromString(readFileSync(SAVED, 'utf8'), 'text/html');
    const dialog = document.querySelector('.no > .nn:last-child .AD');
    expect(shapeOf(dialog ?? document)).toEqual(shapeOf(saved));
  });
  it.skipIf(existsSync(SAVED))('was not compared with a saved compose: none is here', () => undefined);

  it('has classic recipients in 2020 and PeopleKit in 2026, both typed into by Enter, comma and Tab', () => {
    for (const [variant, input, chip] of [
      ['2020', 'textarea.vO[name=to]', '.vR > input[type=hidden][name=to]'],
      [
        '2026',
        'div[name=to] input[peoplekit-id]',
        '.GS .anm[name=to] [role=listbox] .agh > .agb > .afV[role=option][data-name][data-hovercard-id]',
      ],
    ] as const) {
      document.body.replaceChildren();
      popup(pageOf(variant));
      const field = document.querySelector<HTMLInputElement>(input);
      for (const key of ['Enter', ',', 'Tab']) {
        if (field) field.value = `someone.${key.charCodeAt(0)}@example.org`;
        field?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }
      expect(document.querySelectorAll(chip), variant).toHaveLength(3);
    }
  });

  it('marks the thread of a new mail in 2020 and leaves it empty in 2026', () => {
    expect(value(popup(pageOf('2020')).markup.root, 'rt')).toMatch(/^#thread-a:r-?\d+$/);
    expect(value(popup(pageOf('2026')).markup.root, 'rt')).toBe('');
  });

  it('names thread, message and draft of an answer, and keeps the quote out of the editor', () => {
    const { root, editor } = inline(pageOf('2026')).markup;
    expect(value(root, 'rt')).toBe('#thread-f:1654009536642772396');
    expect(value(root, 'lts')).toBe('16f438e906b36dac');
    expect(value(root, 'rm')).toBe('#msg-f:1654009536642772396');
    expect(value(root, 'draft')).toMatch(/^#msg-a:r-?\d+$/);
    expect(value(root, 'subject')).toBe('Re: Tiles');
    expect(value(root, 'uet')).toContain('gmail_quote');
    expect(editor.querySelector('.gmail_quote')).toBeNull();
    root.querySelector<HTMLElement>('.ajR')?.click();
    expect(editor.querySelector('.gmail_quote')).not.toBeNull();
    expect(value(root, 'uet')).toBe('');
  });

  it('stands first in `.ip` in 2020 and deeper since 2025', () => {
    inline(pageOf('2020'));
    expect(document.querySelector('.ip.adB')?.firstElementChild?.matches('.M9')).toBe(true);
    document.body.replaceChildren();
    inline(pageOf('2026'));
    expect(document.querySelector('.ip.adB')?.firstElementChild?.querySelector('.M9')).toBeNull();
    expect(document.querySelector('.ip.adB .M9')).not.toBeNull();
  });

  it('wears what each year is known for', () => {
    popup(pageOf('2020'));
    expect(document.querySelector('[data-compose-id], .aO7, [writingsuggestions], .Hm button')).toBeNull();
    document.body.replaceChildren();
    popup(pageOf('2026'));
    expect(document.querySelector('.aoI[data-compose-id]')).not.toBeNull();
    expect(document.querySelector('.aO7 > [g_editable=true].aiL[writingsuggestions=false]')).not.toBeNull();
    expect(document.querySelectorAll('.Hm > button')).toHaveLength(3);
    expect(document.querySelector('table[class*="Ht-"]')).not.toBeNull();
  });

  it('translates every label, and keeps the bidi marks of its tooltips', () => {
    popup(pageOf('2026', 'de'));
    const send = document.querySelector('.dC [data-tooltip]');
    expect(send?.getAttribute('aria-label')).toBe('Senden \u202a(Strg + Eingabetaste)\u202c');
    const same = (Object.keys(english) as (keyof typeof english)[]).filter(
      (key) => typeof english[key] === 'string' && english[key] === german[key],
    );
    expect(same.toSorted()).toEqual(
      ['forwarded', 'ok', 'support'].filter((key) => same.includes(key as never)).toSorted(),
    );
  });

  it('lets no key out', () => {
    const heard: string[] = [];
    document.addEventListener('keydown', (event) => heard.push(event.key));
    const { editor } = popup(pageOf('2026')).markup;
    editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true }));
    expect(heard).toEqual([]);
  });

  it('reads and writes the tokens of Gmail’s addresses', () => {
    expect(idOfToken('FMfcgzGkbDWztBnnCgRHzjrvmFqLtcJD')).toBe('f:1709427761848320722');
    expect(tokenOf('f:1709427761848320722')).toBe('FMfcgzGkbDWztBnnCgRHzjrvmFqLtcJD');
    expect(idOfToken('new')).toBeNull();
  });
});
