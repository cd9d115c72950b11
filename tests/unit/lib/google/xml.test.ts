import { describe, expect, it } from 'vitest';
import { decodeEntities, parseXml } from '../../../../lib/google/feed/xml.ts';

describe('parseXml', () => {
  it('reads elements, attributes and text, and drops prefixes', () => {
    const root = parseXml('<?xml version="1.0"?><a:feed x:lang="de"><title>Hi &amp; bye</title><empty/></a:feed>');
    expect(root).toEqual({
      name: 'feed',
      attributes: { lang: 'de' },
      text: '',
      children: [
        { name: 'title', attributes: {}, children: [], text: 'Hi & bye' },
        { name: 'empty', attributes: {}, children: [], text: '' },
      ],
    });
  });

  it('keeps a greater-than sign inside an attribute', () => {
    expect(parseXml('<a b="1 > 0"/>')?.attributes.b).toBe('1 > 0');
  });

  it('takes CDATA as it stands and passes over comments', () => {
    expect(parseXml('<a><!-- <b> --><![CDATA[1 < 2 &amp;]]></a>')?.text).toBe('1 < 2 &amp;');
  });

  it.each([
    ['nothing', ''],
    ['plain text', 'Service unavailable'],
    ['a document that is cut off', '<feed><title>Gmail'],
    ['a tag that is cut off', '<feed><title'],
    ['a comment that is cut off', '<feed><!-- '],
    ['wrong nesting', '<a><b></a></b>'],
    ['two roots', '<a/><b/>'],
    ['a document type, which could define entities', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['a web page', '<!doctype html><html><body><p>Sign in</body></html>'],
    ['an attribute without a value', '<a checked/>'],
    ['elements nested for ever', '<a>'.repeat(100) + '</a>'.repeat(100)],
    ['elements without end', `<a>${'<b/>'.repeat(6_000)}</a>`],
  ])('refuses %s', (_what, source) => {
    expect(parseXml(source)).toBeNull();
  });

  it('needs no more time for twice the text than about twice as much', () => {
    const long = `<a>${'<b>&lt;x&gt;</b>'.repeat(4_000)}${'y'.repeat(500_000)}</a>`;
    const start = performance.now();
    expect(parseXml(long)?.children).toHaveLength(4_000);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('decodeEntities', () => {
  it.each([
    ['&lt;b&gt; &amp; &quot;x&quot; &apos;y&apos;', '<b> & "x" \'y\''],
    ['&#39;&#x2019;&#128512;', "'’😀"],
    ['&amp;lt; is decoded once', '&lt; is decoded once'],
    ['&nbsp; &unknown; & alone', '&nbsp; &unknown; & alone'],
    ['&#0; &#xD800; &#x110000; stay', '&#0; &#xD800; &#x110000; stay'],
  ])('decodes %s', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });
});
