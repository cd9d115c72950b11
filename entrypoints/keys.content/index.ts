import { defineContentScript } from 'wxt/utils/define-content-script';
import { whenOrphaned } from '../../lib/orphaned.ts';
import { guardKeys } from '../../lib/pages/guard.ts';

/** Stands apart and first, so that keys typed in our controls are taken before the page's own listeners are there. */
export default defineContentScript({
  matches: ['https://mail.google.com/*', 'https://calendar.google.com/*'],
  runAt: 'document_start',
  main(context) {
    whenOrphaned(window, () => context.abort(), context.signal);
    guardKeys(window, context.signal);
  },
});
