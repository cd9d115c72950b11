import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HERE } from '../../../../lib/push.ts';
import { injectIntoOpenTabs } from '../../../../lib/worker/inject.ts';
import { tab } from './scene.ts';

const GMAIL = { matches: ['https://mail.google.com/*'], js: ['content-scripts/gmail.js'], css: ['gmail.css'] };
const KEYS = { matches: [...GMAIL.matches], js: ['content-scripts/keys.js'], run_at: 'document_start' };
const CALENDAR = { matches: ['https://calendar.google.com/*'], js: ['content-scripts/calendar.js'] };

let injected: string[];
let refuses: (tabId: number) => boolean;
beforeEach(() => {
  fakeBrowser.reset();
  injected = [];
  fakeBrowser.runtime.getManifest = () => ({
    manifest_version: 3,
    name: 'Unhurried',
    version: '1',
    content_scripts: [GMAIL, CALENDAR, KEYS],
  });
  fakeBrowser.tabs.query = vi.fn(async ({ url }: Browser.tabs.QueryInfo) =>
    url?.includes('https://mail.google.com/*') ? [tab({ id: 1 }), tab({ id: 2 })] : [tab({ id: 3 })],
  );
  fakeBrowser.tabs.sendMessage = vi.fn(async () => Promise.reject(new Error('Receiving end does not exist.')));
  refuses = () => false;
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ target, files }: { target: { tabId: number }; files?: string[] }) => {
      if (refuses(target.tabId)) throw new Error('Frame with ID 0 is showing error page');
      if (files !== undefined) injected.push(`${target.tabId} ${files.join()}`);
      return [];
    },
  });
  fakeBrowser.scripting.insertCSS = vi.fn(async ({ target, files = [] }: Browser.scripting.CSSInjection) => {
    injected.push(`${target.tabId} ${files.join()}`);
  });
});

describe('after an install or an update', () => {
  it("gives the tabs that are open their site's scripts and styles, the early ones first", async () => {
    await injectIntoOpenTabs();
    const of = (tabId: number) => injected.filter((one) => one.startsWith(`${tabId} `)).map((one) => one.slice(2));
    expect(of(1)).toEqual(['content-scripts/keys.js', 'gmail.css', 'content-scripts/gmail.js']);
    expect(of(2)).toEqual(of(1));
    expect(of(3)).toEqual(['content-scripts/calendar.js']);
  });

  it('leaves a tab alone in which a script of this instance answers', async () => {
    fakeBrowser.tabs.sendMessage = vi.fn(async (id: number) => (id === 1 ? HERE : Promise.reject(new Error('none'))));
    await injectIntoOpenTabs();
    expect(injected.filter((one) => one.startsWith('1 '))).toEqual([]);
    expect(injected).toContain('2 content-scripts/gmail.js');
  });

  it('does not let one tab that refuses keep the others from theirs', async () => {
    refuses = (id) => id === 1;
    await injectIntoOpenTabs();
    expect(injected).toContain('2 content-scripts/gmail.js');
    expect(injected).toContain('3 content-scripts/calendar.js');
  });
});
