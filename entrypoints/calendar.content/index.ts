import { defineContentScript } from 'wxt/utils/define-content-script';
import { whenOrphaned } from '../../lib/orphaned.ts';
import { startCalendar } from './calendar.ts';

export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  runAt: 'document_idle',
  main(context) {
    whenOrphaned(window, () => context.abort(), context.signal);
    startCalendar(document, context.signal);
  },
});
