import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerLanguage } from '../../lib/language-offer.ts';
import { SPANISH } from '../../lib/text/languages/es/index.ts';

export default defineUnlistedScript(() => offerLanguage(SPANISH));
