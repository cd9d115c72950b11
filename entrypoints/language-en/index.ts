import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerLanguage } from '../../lib/language-offer.ts';
import { ENGLISH } from '../../lib/text/languages/en/index.ts';

export default defineUnlistedScript(() => offerLanguage(ENGLISH));
