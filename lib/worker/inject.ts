import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Push } from '../messages.ts';
import { HERE } from '../push.ts';

interface Script {
  readonly matches: readonly string[];
  readonly js: readonly string[];
  readonly css: readonly string[];
}

function scripts(): readonly Script[] {
  const { content_scripts: declared = [] } = browser.runtime.getManifest();
  return declared.map(({ matches = [], js = [], css = [] }) => ({ matches, js, css }));
}

const isScript = (path: string): path is ScriptPublicPath => path.endsWith('.js');

/** Whether a script of this very instance answers in the tab. One of an older instance cannot hear us. */
async function isThere(tabId: number): Promise<boolean> {
  const ping: Push = { type: 'ping' };
  const answer: unknown = await browser.tabs.sendMessage(tabId, ping).catch(() => null);
  return answer === HERE;
}

async function injectInto(tabId: number, { js, css }: Script): Promise<void> {
  const target = { tabId };
  // Runs when the page is idle: by then a page that was still loading has got its scripts from the browser.
  await browser.scripting.executeScript({ target, func: () => undefined });
  if (await isThere(tabId)) return;
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: [...css] });
  await browser.scripting.executeScript({ target, files: js.filter(isScript) });
}

/**
 * Gives Gmail and Calendar tabs that were open before this version its scripts; the browser does so only for pages that load
 * later. A tab that cannot take them (an error page, one that sleeps) gets them when it loads again.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  for (const script of scripts()) {
    const tabs = await browser.tabs.query({ url: [...script.matches], discarded: false });
    await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : injectInto(id, script))));
  }
}
