import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { done, failed, type Handler } from '../worker.ts';

const isScript = (path: string): path is ScriptPublicPath => path.endsWith('.js');

/** Puts a language beside the script that asks for it, in the same isolated world: so nothing of ours is reachable from the web. */
export const loadLanguage: Handler<'load-language'> = {
  from: ['gmail', 'calendar'],
  async run({ language }, _worker, { tab }) {
    const file = `/language-${language}.js`;
    if (tab === null || !isScript(file)) return failed('refused');
    try {
      await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [file] });
    } catch {
      // The tab is gone, or shows another page by now.
      return failed('not-found');
    }
    return done(null);
  },
};
