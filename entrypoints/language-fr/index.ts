import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerLanguage } from '../../lib/language-offer.ts';
import { FRENCH } from '../../lib/text/languages/fr/index.ts';

export default defineUnlistedScript(() => offerLanguage(FRENCH));
