// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type GmailPage, readGmailPage } from '../../../../../lib/pages/gmail/read.ts';
import { createHealthRecord } from '../../../../../lib/pages/health.ts';
import { classic, compose, list, main, message, page, peopleKit, row, show, thread } from './pages.ts';

const INBOX = 'https://mail.google.com/mail/u/0/#inbox';
const LEGACY = '16f438e906b36dac';
const THREAD = `data-legacy-thread-id="${LEGACY}"`;

function read(html: string, url = INBOX): GmailPage {
  return readGmailPage(
    show(html),
    new URL(url),
    createHealthRecord(() => {}, new AbortController().signal),
  );
}
const only = (html: string, url = INBOX) => {
  const { composes } = read(html, url);
  expect(composes).toHaveLength(1);
  return composes[0];
};

describe('a page with a compose', () => {
  it('tells all of it', () => {
    const html = page(
      main(list()) +
        compose({
          subject: 'Budget &lt;b&gt;2027&lt;/b&gt;',
          recipients:
            classic('to', '"Doe, Jane" <Jane@Example.com>', 'bob@example.org') +
            classic('cc', 'Cy <cy@x.example>') +
            classic('bcc'),
          body: '<div>Could you review the <a href="https://example.com/plan">plan</a> by Friday?</div>',
          extra:
            '<div class="GM"><div class="dL"><a class="dO"><div class="vI">a b.pdf</div><div class="vJ">(3K)</div></a></div></div>',
          thread: '#thread-a:r-7',
        }),
    );
    expect(only(html)).toEqual({
      form: 'popup',
      subject: 'Budget <b>2027</b>',
      ownText: 'Could you review the plan by Friday?',
      quote: false,
      signature: false,
      to: ['jane@example.com', 'bob@example.org'],
      cc: ['cy@x.example'],
      bcc: [],
      attachments: 1,
      driveLinks: 0,
      links: ['https://example.com/plan'],
      mentions: 0,
      threadId: 'thread-a:r-7',
      draftId: 'r-1234567890123456789',
      hasSend: true,
    });
  });

  it('reads the newer recipient form', () => {
    const recipients =
      peopleKit('to', ['Anna@x.example', 'Anna'], ['li@y.example', '李雷']) +
      peopleKit('cc', ['z@z.example', 'z@z.example']);
    expect(only(page(compose({ recipients })))).toMatchObject({
      to: ['anna@x.example', 'li@y.example'],
      cc: ['z@z.example'],
      bcc: [],
    });
  });

  it('reads the recipients of a collapsed line', () => {
    const html = page(compose({ recipients: '' })).replace(
      '<div class="aoD az6">',
      '<div class="aoD hl"><span email="cy@x.example">Cy</span>, <span email="dee@x.example">Dee</span></div><div class="aoD az6">',
    );
    expect(only(html)?.to).toEqual(['cy@x.example', 'dee@x.example']);
  });

  it('knows its form', () => {
    expect(only(page(compose({ form: 'fullscreen' })))?.form).toBe('fullscreen');
    expect(
      only(page(main(thread(THREAD, message({ legacy: LEGACY, after: compose({ form: 'inline' }) })))))?.form,
    ).toBe('inline');
    expect(only(page(`<div role="main">${compose({ form: 'bare' })}</div>`, 'x', 'xE xp'))?.form).toBe('popout');
    expect(
      only(page(compose({ form: 'bare' }), 'x', ''), 'https://mail.google.com/mail/u/0/?view=cm&to=a@b.example')?.form,
    ).toBe('popout');
    expect(only(page(compose({ isMinimised: true, subject: 'Small' })))).toMatchObject({
      form: 'popup',
      subject: 'Small',
    });
  });

  it('knows a quote that is not in the editor yet', () => {
    expect(only(page(compose({ hiddenQuote: 'x' })))?.quote).toBe(true);
    expect(only(page(compose().replace('style="display:none" class="ajR"', 'class="ajR"')))?.quote).toBe(true);
    expect(only(page(compose()))?.quote).toBe(false);
  });

  it('takes nothing for its own that another extension put in', () => {
    const html = page(compose({ subject: 'S', body: 'real' })).replace(
      '<div class="aoD az6">',
      '<div contenteditable="true" id="subject" role="textbox">other</div><div class="aoD az6">',
    );
    expect(only(html)).toMatchObject({ subject: 'S', ownText: 'real' });
  });

  it('reads plain text where that is what is shown', () => {
    const html = page(
      compose({
        editor:
          '<div class="Am Al editable" g_editable="true" role="textbox" contenteditable="true" style="display:none">old</div>',
      }),
    )
      .replace('class="Ar As" style="display:none"', 'class="Ar As"')
      .replace('form="nosend"></textarea>', 'form="nosend">Hi Bo\n&gt; old</textarea>');
    expect(only(html)).toMatchObject({ ownText: 'Hi Bo', quote: true });
  });

  it('has no text rather than a wrong one while its editor is missing', () => {
    expect(only(page(compose({ editor: '', subject: 'S' })))).toMatchObject({ subject: 'S', ownText: null });
  });

  it('is found where its usual root has another name', () => {
    expect(only(page(compose({ subject: 'S' })).replace('class="M9"', 'class="Zz"'))).toMatchObject({
      subject: 'S',
      form: 'popup',
      hasSend: true,
    });
  });

  it('gives ids of the API where it can', () => {
    expect(only(page(compose({ legacyThread: LEGACY, thread: '#thread-a:r7' })))?.threadId).toBe(LEGACY);
    expect(only(page(compose({ thread: '#thread-f:1654009536642772396' })))?.threadId).toBe(LEGACY);
    expect(only(page(compose({ draft: 'undefined', thread: '' })))).toMatchObject({ draftId: null, threadId: null });
    expect(
      only(page(main(thread(THREAD, message({ legacy: LEGACY, after: compose({ form: 'inline' }) })))))?.threadId,
    ).toBe(LEGACY);
  });

  it('falls back to the click log where the fields are gone', () => {
    const log = btoa('["#msg-a:r-5",null,null,null,1,null,["#thread-a:r-6"],false]');
    const html = page(compose())
      .replace('class="M9"', `class="M9" jslog="77394; u014N:xr6bB; 11:${log}"`)
      .replace(/<input type="hidden" name="(?:draft|rt|lts)"[^>]*>/g, '');
    expect(only(html)).toMatchObject({ draftId: 'r-5', threadId: 'thread-a:r-6' });
  });

  it('gives the hidden subject of an inline reply only', () => {
    const inline = compose({ form: 'inline', hiddenSubject: 'Re: Plan' });
    expect(only(page(main(thread(THREAD, message({ legacy: LEGACY, after: inline })))))?.subject).toBe('Re: Plan');
    expect(only(page(compose({ hiddenSubject: 'Old' })))?.subject).toBe('');
  });
});

describe('what Gmail leaves behind', () => {
  it.each([
    ['a hidden dialog', compose({ style: 'display:none' })],
    [
      'an emptied full-screen node',
      '<div class="aSs"><div class="aSt"><div role="dialog"><form></form><div class="aaZ"></div></div></div></div>',
    ],
    [
      'a hidden thread',
      `<div style="display:none">${thread(THREAD, message({ after: compose({ form: 'inline' }) }))}</div>`,
    ],
    ['a thread out of view', thread(THREAD, message({ after: compose({ form: 'inline' }) }))],
    ['a closed reply', main(message({ after: compose({ form: 'inline' }).replace('ip adB', 'ip') }))],
    ['a chat', '<div role="dialog"><div contenteditable="true" role="textbox" aria-multiline="true">hi</div></div>'],
  ])('is no compose: %s', (_, markup) => {
    expect(read(page(main(list()) + markup)).composes).toEqual([]);
  });
});

describe('a page with a list', () => {
  it('tells its rows, with ids of the API where it can', () => {
    const rows = read(
      page(
        `<div style="display:none">${list(row({ legacy: '1111111111111111' }))}</div>` +
          main(
            list(
              row({ legacy: LEGACY, isUnread: true }),
              row({ current: '#thread-f:1654009536642772396' }),
              row({ current: '#thread-a:r-5', draft: '#msg-a:r-6' }),
              `<tr class="zA bundle"><td><span data-legacy-thread-id="${LEGACY}">x</span></td></tr>`,
              '<tr class="zA"><td>foreign</td></tr>',
            ) + list(row({ legacy: '16f438e906b36daf' })),
          ),
      ),
    ).rows;
    expect(rows).toEqual([
      { threadId: LEGACY, unread: true, draft: false },
      { threadId: LEGACY, unread: false, draft: false },
      { threadId: 'thread-a:r-5', unread: false, draft: true },
      { threadId: '16f438e906b36daf', unread: false, draft: false },
    ]);
  });
});

describe('a page with a thread', () => {
  it('tells its messages, and how each is shown', () => {
    const { messages, surface } = read(
      page(
        `<div style="display:none">${thread(THREAD, message({ legacy: '1111111111111111' }))}</div>` +
          main(
            thread(
              THREAD,
              message({ id: '#msg-f:1654009536642772396', state: 'kv', from: ['Cy@x.example', 'Cy'] }),
              message({ legacy: '16f438e906b36db0', state: 'kQ' }),
              message({ id: '#msg-a:r9', from: ['ann@example.com', 'Ann'] }),
            ),
          ),
      ),
    );
    expect(surface).toBe('thread');
    expect(messages).toEqual([
      { messageId: LEGACY, from: 'cy@x.example', open: false },
      { messageId: '16f438e906b36db0', from: 'ben@example.com', open: false },
      { messageId: 'msg-a:r9', from: 'ann@example.com', open: true },
    ]);
  });

  it('does not take a draft for a message', () => {
    const draft = message({ id: '#msg-a:r-1234567890123456789', after: compose({ form: 'inline' }) });
    expect(read(page(main(thread(THREAD, message({ legacy: LEGACY }), draft)))).messages).toHaveLength(1);
  });
});

describe('any odd page', () => {
  it.each(['', '<', '<div class="M9">', '<table><tr class="zA"><td data-thread-id="x">', '<h2 class="hP"></h2>'])(
    'gives a reading: %s',
    (html) => {
      expect(read(html)).toMatchObject({ site: 'gmail', composes: [], rows: [], messages: [] });
    },
  );
});
