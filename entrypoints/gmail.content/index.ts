import { defineContentScript } from 'wxt/utils/define-content-script';
import { whenOrphaned } from '../../lib/orphaned.ts';
import { startGmail } from './gmail.ts';
import './highlight.css';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  main(context) {
    whenOrphaned(window, () => context.abort(), context.signal);
    startGmail(document, context.signal);
  },
});
