// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { rangesOf, readWords, type Words } from '../../../../../lib/pages/gmail/words.ts';
import { escaped } from './pages.ts';

function editor(markup: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<div>${markup}</div>`, 'text/html');
  const node = document.importNode(parsed.body.firstElementChild ?? parsed.body, true);
  document.body.replaceChildren(node);
  return node instanceof HTMLElement ? node : document.body;
}
const read = (markup: string, hasAnswersInQuote = true): Words => readWords(editor(markup), { hasAnswersInQuote });

describe("the writer's own words", () => {
  it.each([
    ['an empty editor', '<br>', ''],
    ['bare text', 'Hello', 'Hello'],
    ['line breaks', 'a<br>b<br><br>c<br>', 'a\nb\n\nc'],
    ['a line for each block, an empty one for an empty block', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['a break at the end of a block as part of it', '<div>a<br></div><div>b</div>', 'a\nb'],
    ['nested blocks as one line', '<div><div><div>a</div></div></div>b', 'a\nb'],
    ['paragraphs apart', '<p>a</p><p>b</p>', 'a\n\nb'],
    ['white space as a browser shows it', '\n  <div>\n a   b\n\tc\n </div>\n', 'a b c'],
    ['inline markup without gaps', '<b>a</b><i>b</i> <u>c</u>.', 'ab c.'],
    ['lists', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>c', 'a\nb\nc'],
    [
      'cells of a table apart',
      '<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>',
      'a b\nc',
    ],
    ['preformatted lines as they are', '<pre>a\n  b</pre>', 'a\n  b'],
    ['no-break spaces and invisible characters', 'a&nbsp;b\u200bc\ufeff', 'a bc'],
    ['right-to-left text', '<div dir="rtl">שלום, <b>האם</b> אפשר?</div>', 'שלום, האם אפשר?'],
    ['markup that is only text', escaped('<div class="gmail_quote">x</div>'), '<div class="gmail_quote">x</div>'],
    ['emoji drawn as pictures', 'Great <img data-emoji="🎉" alt="🎉">!', 'Great 🎉!'],
    ['no pictures', 'a <img alt="logo"> b', 'a b'],
    ['nothing hidden', 'a<div style="display:none">b</div><span hidden>c</span><style>d</style>', 'a'],
    [
      'nothing of other extensions, but words that they marked',
      '<g class="gr_">wrld</g><grammarly-extension>x</grammarly-extension>',
      'wrld',
    ],
  ])('read %s', (_, markup, text) => {
    expect(read(markup).text).toBe(text);
  });

  it('leave out quotes, however they are nested, and what introduces them', () => {
    const words = read(
      '<div>Yes.</div><br><div class="gmail_quote"><div class="gmail_attr">Am Montag schrieb Bo:</div>' +
        '<blockquote class="gmail_quote">Could you?<div class="gmail_quote"><blockquote class="gmail_quote">x</blockquote></div></blockquote></div>',
    );
    expect(words).toMatchObject({ text: 'Yes.', hasQuote: true, hasSignature: false });
  });

  it('go on below a quote', () => {
    expect(read('a<blockquote class="gmail_quote">q</blockquote><div>b</div>').text).toBe('a\nb');
    expect(read('<blockquote type="cite">q</blockquote>b')).toMatchObject({ text: 'b', hasQuote: true });
  });

  it('include answers between the parts of a quote, but nothing of a forwarded mail', () => {
    const markup =
      '<div class="gmail_quote"><div class="gmail_attr">Bo:</div><blockquote class="gmail_quote">One?</blockquote>' +
      '<div>Yes to one.</div><blockquote class="gmail_quote">Two?</blockquote>No to two.</div>';
    expect(read(markup).text).toBe('Yes to one.\nNo to two.');
    expect(read(markup, false).text).toBe('');
  });

  it('leave out the signature with its dashes', () => {
    const signature = '<div class="gmail_signature" data-smartmail="gmail_signature">Ann<br>Example Ltd</div>';
    for (const before of ['-- <br>', '<span class="gmail_signature_prefix">-- </span><br>', '']) {
      const words = read(`Hello<br clear="all"><div><br></div>${before}${signature}`);
      expect(words).toMatchObject({ text: 'Hello', hasSignature: true, hasQuote: false });
    }
    expect(read(`--<br>${signature}`).text).toBe('');
    expect(read('<div class="gmail_signature"></div>').hasSignature).toBe(false);
  });

  it("know somebody else's signature in a quote from the writer's", () => {
    const words = read('a<div class="gmail_quote">b<div class="gmail_signature">Bo</div></div>');
    expect(words).toMatchObject({ hasQuote: true, hasSignature: false });
  });

  it('tell links, Drive chips and mentions of the writer only', () => {
    const words = read(
      '<a href="https://example.com/a?b=1&amp;c=2">plan</a> <a href="https://example.com/a?b=1&amp;c=2">again</a> <a href="mailto:x@y.example">mail</a> ' +
        '<a href="javascript:alert(1)">no</a> <a class="gmail_plusreply" id="plusReplyChip-0" href="mailto:Bo@Example.com">@Bo</a> <a id="plusReplyChip-1">+Cy</a>' +
        '<div class="gmail_chip gmail_drive_chip" contenteditable="false"><a href="https://docs.google.com/document/d/1/edit"><span>Plan Q3</span></a></div>' +
        '<div contenteditable="false"><a href="https://drive.google.com/file/d/2">Sheet</a><a href="https://tracker.example">x</a></div>' +
        '<div class="gmail_quote"><a href="https://quoted.example">q</a><a class="gmail_plusreply" href="mailto:q@q.example">@Q</a></div>' +
        '<div class="gmail_signature"><a href="https://signature.example">s</a></div>',
    );
    expect(words.links).toEqual(['https://example.com/a?b=1&c=2']);
    expect(words.driveLinks).toEqual([
      'https://docs.google.com/document/d/1/edit',
      'https://drive.google.com/file/d/2',
    ]);
    expect(words.mentions).toEqual([
      { text: '@Bo', email: 'bo@example.com' },
      { text: '+Cy', email: null },
    ]);
    expect(words.text).toBe('plan again mail no @Bo +Cy');
  });
});

describe('ranges for spans of own text', () => {
  const marked = (markup: string, text: string) => {
    const words = read(markup);
    const start = words.text.indexOf(text);
    return rangesOf(words, [{ start, end: start + text.length }]).map(String);
  };

  it('cover the same words in the page, across markup', () => {
    expect(marked('<div>Hello there</div><div>could <b>you</b> review?</div>', 'you review')).toEqual(['you review']);
    expect(marked('<div>a</div><div>Hello   there</div>', 'there')).toEqual(['there']);
    expect(marked('see&nbsp;the plan', 'the plan')).toEqual(['the plan']);
  });

  it('never reach into a quote', () => {
    expect(marked('a<div class="gmail_quote">zzz</div>b', 'a')).toEqual(['a']);
  });

  it('are none for a span outside of the text', () => {
    expect(rangesOf(read('abc'), [{ start: 10, end: 12 }])).toEqual([]);
  });
});
