import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerLanguage } from '../../lib/language-offer.ts';
import { JAPANESE } from '../../lib/text/languages/ja/index.ts';

export default defineUnlistedScript(() => offerLanguage(JAPANESE));
