import { defineContentScript } from 'wxt/utils/define-content-script';
import { isOrphaned, whenOrphaned } from '../../lib/orphaned.ts';
import { holdFirst } from '../../lib/pages/first-guard.ts';

/** Stands apart and first, so that keys typed in our controls are taken before the page's own listeners are there. */
export default defineContentScript({
  matches: ['https://mail.google.com/*', 'https://calendar.google.com/*'],
  runAt: 'document_start',
  main() {
    holdFirst(window, { isOrphaned, whenOrphaned: (listener, signal) => whenOrphaned(window, listener, signal) });
  },
});
