import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { receive } from '../../../../lib/worker/receive.ts';
import { createScene, fromCalendar, fromGmail, fromPopup, GMAIL_TAB } from './scene.ts';

let scene: ReturnType<typeof createScene>;
let injected: { tabId: number; files: readonly string[] }[];
beforeEach(() => {
  fakeBrowser.reset();
  scene = createScene();
  injected = [];
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      injected.push({ tabId: target.tabId, files });
      return [];
    },
  });
});
afterEach(() => scene.store.delete());

const german = { type: 'load-language', language: 'de' };

describe('a page that needs a language', () => {
  it('gets its script, in that tab and no other', async () => {
    expect(await receive(scene.worker, german, fromGmail())).toEqual({ ok: true, value: null });
    expect(injected).toEqual([{ tabId: GMAIL_TAB, files: ['/language-de.js'] }]);
  });

  it('is told when its tab cannot take it any more', async () => {
    fakeBrowser.scripting.executeScript = vi.fn(async () => Promise.reject(new Error('No tab with id: 7')));
    expect(await receive(scene.worker, german, fromCalendar())).toEqual({ ok: false, error: 'not-found' });
  });

  it.each([
    ['no tab', german, fromPopup],
    ['a language that there is not', { type: 'load-language', language: '../background' }, fromGmail],
  ])('gets nothing for %s', async (_what, message, sender) => {
    expect(await receive(scene.worker, message, sender())).toEqual({ ok: false, error: 'refused' });
    expect(injected).toEqual([]);
  });
});
