import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerLanguage } from '../../lib/language-offer.ts';
import { GERMAN } from '../../lib/text/languages/de/index.ts';

export default defineUnlistedScript(() => offerLanguage(GERMAN));
