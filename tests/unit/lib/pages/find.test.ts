// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { find, findAll, isShown, type Spec } from '../../../../lib/pages/find.ts';
import { createHealthRecord } from '../../../../lib/pages/health.ts';

const SUBJECT: Spec = { name: 'compose.subject', selectors: ['#subject', '[data-subject]', 'input'] };

function build(markup: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<main>${markup}</main>`, 'text/html');
  const main = document.importNode(parsed.querySelector('main') ?? document.createElement('main'), true);
  document.body.replaceChildren(main);
  return main;
}

describe('finding something by ordered selectors', () => {
  let health = createHealthRecord(() => {}, new AbortController().signal);
  beforeEach(() => {
    health = createHealthRecord(() => {}, new AbortController().signal);
  });

  it('prefers the earlier selector over the earlier element', () => {
    const root = build('<input id="other"><b data-subject></b>');
    expect(find(root, SUBJECT, health)?.localName).toBe('b');
  });

  it('counts the fallback that served, by its place', () => {
    find(build('<input>'), SUBJECT, health);
    expect(health.total()).toEqual({ misses: {}, fallbacks: { 'compose.subject#3': 1 } });
  });

  it('counts nothing when the first selector serves', () => {
    find(build('<i id="subject"></i>'), SUBJECT, health);
    expect(health.total()).toEqual({ misses: {}, fallbacks: {} });
  });

  it('says once a root that something is missing, however often it is looked for', () => {
    const root = build('');
    for (let time = 0; time < 5; time += 1) expect(find(root, SUBJECT, health)).toBeNull();
    expect(health.total().misses).toEqual({ 'compose.subject': 1 });
    findAll(build(''), SUBJECT, health);
    expect(health.total().misses).toEqual({ 'compose.subject': 2 });
  });

  it('does not miss what may be absent', () => {
    find(build(''), { ...SUBJECT, optional: true }, health);
    expect(health.total().misses).toEqual({});
  });

  it('gives all matches of one selector, never a mixture', () => {
    const root = build('<input><b data-subject></b><input><b data-subject></b>');
    expect(findAll(root, SUBJECT, health).map(({ localName }) => localName)).toEqual(['b', 'b']);
  });

  it('sees that something around an element hides it', () => {
    const root = build('<div style="display:none"><b id="in"></b></div><b id="out"></b>');
    expect([...root.querySelectorAll('b')].map(isShown)).toEqual([false, true]);
    expect(isShown(document.createElement('b'))).toBe(false);
  });
});
