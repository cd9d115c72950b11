// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../../lib/agenda/blocks.ts';
import { safeHref, toHtml, toMarkdown, toPlainText } from '../../../../lib/agenda/render.ts';

const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children });
const text = (value: string): Inline => ({ kind: 'text', text: value });
const strong = (value: string): Inline => ({ kind: 'text', text: value, strong: true });
const link = (value: string, href: string): Inline => ({ kind: 'link', text: value, href });

/** Strings that try hard to be markup, mixed with anything at all. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '&',
        '`',
        '/',
        '=',
        '<script>',
        '</div>',
        '<img src=x onerror=alert(1)>',
        '"><b x="',
        '&lt;',
        '&#60;',
        'javascript:alert(1)',
        'https://a.example/',
        '\u0000',
        '\u202e',
        '\ud800',
        '\n',
        '<!--',
        ']]>',
      ),
    )
    .map((parts) => parts.join('')),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: hostile, strong: fc.boolean() }),
  fc.record({
    kind: fc.constant('link' as const),
    text: hostile,
    href: fc.oneof(
      hostile,
      hostile.map((tail) => `https://a.example/${tail}`),
    ),
  }),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), children: fc.array(inline) }),
  fc.record({ kind: fc.constant('heading' as const), text: hostile }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(fc.array(inline, { minLength: 1 })),
  }),
);

/** The markup taken apart by hand: anything that is not one of our tags or escaped text is a failure. */
const OURS =
  /<div>|<\/div>|<b>|<\/b>|<br>|<ol>|<\/ol>|<ul>|<\/ul>|<li>|<\/li>|<\/a>|<a href="(?:https?:\/\/|mailto:)[^"<>'\s]*">/g;

describe('toHtml', () => {
  it('lets no string become a tag, an attribute or an entity of its own', () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const rest = toHtml(blocks).replace(OURS, '');
        expect(rest).not.toMatch(/[<>"']/);
        expect(rest).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
      }),
      { numRuns: 500 },
    );
  });

  it('shows a reader exactly the words given, whatever they look like', () => {
    fc.assert(
      fc.property(
        hostile.filter((value) => !/\p{Cc}|[\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u.test(value)),
        (value) => {
          const shown = new DOMParser().parseFromString(toHtml([paragraph(text(value))]), 'text/html').body.textContent;
          expect(shown).toBe(value.toWellFormed());
        },
      ),
    );
  });

  it('writes headings as bold lines, keeps a heading with its text, and separates paragraphs by an empty line', () => {
    expect(
      toHtml([
        paragraph(text('a')),
        { kind: 'heading', text: 'H' },
        paragraph(strong('b'), text(' c')),
        paragraph(text('d')),
      ]),
    ).toBe('<div>a</div><div><br></div><div><b>H</b></div><div><b>b</b> c</div><div><br></div><div>d</div>');
  });

  it('writes both kinds of list', () => {
    const items = [[text('one')], [text('two')]];
    expect(toHtml([{ kind: 'list', ordered: true, items }])).toBe('<ol><li>one</li><li>two</li></ol>');
    expect(toHtml([{ kind: 'list', ordered: false, items }])).toBe('<ul><li>one</li><li>two</li></ul>');
  });

  it('breaks lines inside a paragraph and keeps right-to-left letters and their marks', () => {
    expect(toHtml([paragraph(text('a\r\nb\u2028c'))])).toBe('<div>a<br>b<br>c</div>');
    expect(toHtml([paragraph(text('\u200fשלום\u202e'))])).toBe('<div>\u200fשלום</div>');
  });

  it.each([
    ['javascript:alert(1)'],
    [' java\nscript:alert(1)'],
    ['data:text/html,x'],
    ['vbscript:x'],
    ['//a.example'],
    ['file:///etc/passwd'],
    ['blob:https://a.example/1'],
    ['not an address'],
  ])('shows only the text of a link to %j', (href) => {
    expect(toHtml([paragraph(link('x', href))])).toBe('<div>x</div>');
    expect(safeHref(href)).toBeNull();
  });

  it('keeps links to pages and addresses', () => {
    expect(toHtml([paragraph(link('x', 'https://a.example/?a=1&b="2"'))])).toBe(
      '<div><a href="https://a.example/?a=1&amp;b=%222%22">x</a></div>',
    );
    expect(safeHref('mailto:ada@a.example')).toBe('mailto:ada@a.example');
  });
});

describe('toPlainText', () => {
  it('reads like a mail', () => {
    expect(
      toPlainText([
        { kind: 'heading', text: 'Topics' },
        { kind: 'list', ordered: true, items: [[strong('Price'), text(' – decide')], [text('Name')]] },
        paragraph(text('See '), link('the brief', 'https://a.example/brief'), text('.')),
        paragraph(link('https://a.example', 'https://a.example')),
      ]),
    ).toBe('Topics\n1. Price – decide\n2. Name\n\nSee the brief (https://a.example/brief).\n\nhttps://a.example');
  });
});

describe('toMarkdown', () => {
  it('writes headings, lists, links and strong words', () => {
    expect(
      toMarkdown([
        { kind: 'heading', text: 'Topics' },
        { kind: 'list', ordered: false, items: [[strong('Price: '), text('100')]] },
        paragraph(link('brief', 'https://a.example/b')),
      ]),
    ).toBe('## Topics\n\n- **Price:** 100\n\n[brief](<https://a.example/b>)');
  });

  it('never lets a word act as a mark', () => {
    expect(toMarkdown([paragraph(text('# *not* <b>bold</b> [x](y)\n- item\n1. item'))])).toBe(
      '\\# \\*not\\* \\<b\\>bold\\</b\\> \\[x\\](y)\\\n\\- item\\\n1\\. item',
    );
  });
});
