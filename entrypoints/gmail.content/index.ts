import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGmail } from './gmail.ts';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  main(context) {
    startGmail(document, context.signal);
  },
});
