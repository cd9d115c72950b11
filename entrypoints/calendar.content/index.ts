import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCalendar } from './calendar.ts';

export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  runAt: 'document_idle',
  main(context) {
    startCalendar(document, context.signal);
  },
});
