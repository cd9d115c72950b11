import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type InFront, type Push, PushSchema } from './messages.ts';

/** What a page's script is told by the background. */
export type News = Exclude<Push, { type: 'ping' | 'in-front' }>;

/** The answer to a ping: a script of this very instance of the extension is alive in the page. */
export const HERE = 'unhurried-here';

const NOTHING: InFront = { open: null, list: [] };

/**
 * Listens to the background until `signal` aborts. Every content script calls this first of all, even with nothing to listen
 * for: after an install or update the background asks each open tab whether a script is there before it injects one.
 * `inFront` answers which mails are in front, in a page that can tell, at once or when it has read them.
 */
export function onPush(
  listener: (news: News) => void,
  signal: AbortSignal,
  inFront: () => InFront | Promise<InFront> = () => NOTHING,
): void {
  const receive = (message: unknown, _sender: unknown, respond: (answer: unknown) => void): true | undefined => {
    const push = v.safeParse(PushSchema, message);
    if (!push.success) return undefined;
    if (push.output.type === 'ping') respond(HERE);
    else if (push.output.type === 'in-front') {
      const shown = inFront();
      if (shown instanceof Promise) {
        void shown.then(respond);
        // Keeps the way back open until then.
        return true;
      }
      respond(shown);
    } else listener(push.output);
    return undefined;
  };
  if (signal.aborted) return;
  browser.runtime.onMessage.addListener(receive);
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(receive);
    } catch {
      // The extension itself is gone, and its listeners with it.
    }
  });
}
