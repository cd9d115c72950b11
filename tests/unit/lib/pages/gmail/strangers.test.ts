// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readGmailPage } from '../../../../../lib/pages/gmail/read.ts';
import { classic, compose, main, message, page, peopleKit, show, thread } from './pages.ts';

const HEALTH = { miss: () => {}, fallback: () => {} };
const CHAT = '<div><div g_editable="true" role="textbox" contenteditable="true">See you at one</div></div>';

const composesOf = (html: string) =>
  readGmailPage(show(html), new URL('https://mail.google.com/mail/u/0/#inbox'), HEALTH).composes;
/** The compose as a page shows it that has dropped the common root's name. */
const unnamed = (html: string) => html.replace('class="M9"', 'class="Qx-1f"');
const popup = (inside: string) => `<div class="no"><div class="AD"><div role="dialog">${inside}</div></div></div>`;

describe('what only looks like a mail being written', () => {
  it.each([
    ['its usual root', (html: string) => html],
    ['another root', unnamed],
  ])('leaves a chat beside a compose with %s alone', (_, rename) => {
    const both = page(`<div>${popup(CHAT)}${rename(compose({ subject: 'Plan', body: 'Hello' }))}</div>`);
    expect(composesOf(both)).toMatchObject([{ form: 'popup', subject: 'Plan', ownText: 'Hello' }]);
  });

  it('gives one compose where another extension writes beside its subject', () => {
    const own = unnamed(compose({ subject: 'Plan', body: 'Hello' }));
    const withTwin = own.replace('class="aoT"', '$&><div id="subject" contenteditable="true" role="textbox">Plan</div');
    expect(composesOf(page(withTwin))).toMatchObject([{ ownText: 'Hello', hasSend: true }]);
  });

  it.each([
    ['', (html: string) => html],
    [' without its usual root', unnamed],
  ])('takes no mail that came for one being written, drawn as a compose%s', (_, rename) => {
    const drawn = rename(compose({ form: 'bare', subject: 'Pay here', body: 'Type your password' }));
    expect(composesOf(page(main(thread('', message({ legacy: '17b91b7e122902d2', body: drawn })))))).toEqual([]);
  });
});

describe('what only looks like a part of a mail', () => {
  it.each([
    ['hidden', '<div role="listbox" style="display: none">?</div>'],
    ['steered by the field', '<input aria-owns="s1"><div role="listbox" id="s1">?</div>'],
  ])('takes no suggested person for a recipient: a list that is %s', (_, around) => {
    const offered = around.replace('?', '<div role="option" data-hovercard-id="eve@example.com">Eve</div>');
    const recipients = peopleKit('to', ['ann@example.com', 'Ann']).replace('<input peoplekit-id', `${offered}$&`);
    expect(composesOf(page(compose({ recipients })))).toMatchObject([{ to: ['ann@example.com'] }]);
  });

  it('keeps recipients whose whole form is folded away', () => {
    const recipients = peopleKit('to', ['ann@example.com', 'Ann']);
    const folded = compose({ recipients }).replace('<div class="fX">', '<div class="fX" style="display:none">');
    expect(composesOf(page(folded))).toMatchObject([{ to: ['ann@example.com'] }]);
  });

  it('counts no attachment that is pasted text', () => {
    const html = compose({
      body: '<div class="dL">pasted</div>',
      extra: '<div class="dL"><div class="vI">a.pdf</div></div>',
    });
    expect(composesOf(page(html))).toMatchObject([{ ownText: 'pasted', attachments: 1 }]);
  });

  it('reads plain text in a window that is minimised', () => {
    const editor = '<div class="Am Al editable" g_editable="true" contenteditable="true"><br></div>';
    const html = compose({ isMinimised: true, editor, recipients: classic('to') }).replace(
      '<textarea class="Ak" form="nosend">',
      '$&Hello there',
    );
    expect(composesOf(page(html))).toMatchObject([{ form: 'popup', ownText: 'Hello there' }]);
  });
});
