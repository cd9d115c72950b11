import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerLanguage } from '../../lib/language-offer.ts';
import { PORTUGUESE } from '../../lib/text/languages/pt/index.ts';

export default defineUnlistedScript(() => offerLanguage(PORTUGUESE));
