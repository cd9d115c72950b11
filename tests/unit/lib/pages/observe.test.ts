// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWhenQuiet, observePage, type PageChanges } from '../../../../lib/pages/observe.ts';

describe('observing a page', () => {
  let stop = new AbortController();
  let batches: PageChanges[] = [];
  beforeEach(() => {
    document.body.replaceChildren();
    stop = new AbortController();
    batches = [];
    observePage(
      document.body,
      { attributes: ['class'], text: 'soon' },
      (changes) => batches.push(changes),
      stop.signal,
    );
  });
  afterEach(() => stop.abort());
  const settled = () => vi.waitFor(() => expect(batches.length).toBeGreaterThan(0));

  it('gives many mutations in one batch, each node once', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    for (let time = 0; time < 50; time += 1) box.append(document.createElement('i'));
    await settled();
    expect(batches).toHaveLength(1);
    expect(batches[0]?.targets).toEqual(new Set([document.body, box]));
    expect(batches[0]?.added.size).toBe(51);
  });

  it('tells changed attributes apart from changed content', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    await settled();
    batches.length = 0;
    box.className = 'x';
    await settled();
    expect(batches[0]?.targets.has(box)).toBe(true);
    expect(batches[0]?.content.has(box)).toBe(false);
  });

  it('still works where no frames are drawn', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 1);
    document.body.append('text');
    await settled();
    expect(batches).toHaveLength(1);
    vi.unstubAllGlobals();
  });

  it('gives nothing more once it has ended', async () => {
    document.body.append('text');
    stop.abort();
    document.body.append('more');
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10)));
    expect(batches).toEqual([]);
  });
});

describe('observing text that may be told later', () => {
  beforeEach(() => {
    document.body.replaceChildren('a', document.createElement('p'));
    vi.useFakeTimers();
  });
  afterEach(() => void vi.useRealTimers());

  it('gives a quarter of a second of typing in one batch, and all of it with the next change of the structure', async () => {
    const stop = new AbortController();
    const batches: PageChanges[] = [];
    observePage(document.body, { text: 'later' }, (changes) => batches.push(changes), stop.signal);
    const text = document.body.firstChild;
    const line = document.querySelector('p');
    for (let key = 0; key < 3; key += 1) {
      if (text instanceof Text) text.data += 'b';
      line?.replaceChildren('words');
      await vi.advanceTimersByTimeAsync(80);
    }
    expect(batches).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(80);
    expect(batches).toHaveLength(1);
    expect(batches[0]?.content).toEqual(new Set([text, line]));
    expect(batches[0]?.structure).toEqual(new Set());
    line?.append(document.createElement('i'));
    await vi.advanceTimersByTimeAsync(80);
    expect(batches[1]?.structure).toEqual(new Set([line]));
    stop.abort();
  });
});

describe('waiting until it is quiet', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('works once after the last call', () => {
    const work = vi.fn();
    const call = createWhenQuiet(work, 100, new AbortController().signal);
    for (let time = 0; time < 10; time += 1) {
      call();
      vi.advanceTimersByTime(60);
    }
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('works at the latest when it was told to, though the calls go on', () => {
    const work = vi.fn();
    const call = createWhenQuiet(work, 100, new AbortController().signal, 300);
    for (let time = 0; time < 8; time += 1) {
      call();
      vi.advanceTimersByTime(60);
    }
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('does nothing once it has ended', () => {
    const work = vi.fn();
    const stop = new AbortController();
    createWhenQuiet(work, 100, stop.signal)();
    stop.abort();
    vi.advanceTimersByTime(1_000);
    expect(work).not.toHaveBeenCalled();
  });
});
