import type { ConversationLexicon } from '../conversation.ts';
import { NOT_SENSITIVE, SENSITIVE } from './sensitive.ts';

export const CONVERSATION: ConversationLexicon = {
  proposesCall:
    /(?<!\p{L})(?:telefonieren|telefonat|anrufen|anruf|rufe? (?:dich|euch|sie|ich|mich|mal|kurz|bitte|doch)|ruf mich|am telefon|persönlich (?:sprechen|reden|treffen|besprechen)|kurz (?:sprechen|reden)|(?:miteinander|darüber|drüber) (?:sprechen|reden)|videocall|call|zusammensetzen|unter vier augen|gespräch)(?!\p{L})/iu,
  tense: SENSITIVE,
  notTense: NOT_SENSITIVE,
  repeats:
    /(?<!\p{L})(?:wie (?:ich )?(?:bereits |schon )?(?:gesagt|geschrieben|erwähnt|erklärt)|(?:habe|hatte) ich (?:doch |bereits |schon )+(?:gesagt|geschrieben|erklärt|gefragt|beantwortet)|das (?:habe ich so nicht|war nicht) (?:gesagt|gemeint)|so (?:habe ich das|war das) nicht gemeint|missverst(?:ehen|anden|ändnisse?)|reden aneinander vorbei|aneinander vorbei|verstehe (?:\p{L}+ ){0,2}immer noch nicht|immer noch (?:nicht klar|unklar)|drehen uns im kreis|im kreis|noch einmal von vorn)(?!\p{L})/iu,
  introduces:
    /(?<!\p{L})(?:dazu ?(?:nehmen|holen|genommen|geholt)|nehme|hole|setze|ergänze|in (?:cc|kopie)|cc|zur (?:info|information|kenntnis)|zum hintergrund|hintergrund|vorstellen|vorzustellen|kurz zusammengefasst|zusammenfassung|willkommen|neu (?:dabei|im))(?!\p{L})/iu,
  turns:
    /^\W*(?:noch etwas|noch (?:eine|'ne) (?:frage|sache|bitte)|und noch (?:etwas|was|eins)|übrigens|(?:noch )?ein (?:ganz )?anderes thema|(?:etwas|was) (?:ganz )?anderes|unabhängig davon|nebenbei(?: gesagt)?|apropos|btw)(?!\p{L})/iu,
  asides: [
    /(?<!\p{L})wie @ (?:schon |bereits )?(?:sagte?|schrieb|meinte?|erwähnte?|vorschlug|vorgeschlagen|gesagt|geschrieben)(?!\p{L})/iu,
    /(?<!\p{L})mit @ (?:\p{L}+ ){0,3}(?:gesprochen|besprochen|abgestimmt|geredet)(?!\p{L})/iu,
    /^\W*(?:cc|zur info|zur kenntnis)[:,]? @/iu,
    /(?<!\p{L})laut @/iu,
    /(?<!\p{L})(?:idee|vorschlag|frage|kommentar|entwurf) von @/iu,
  ],
};
