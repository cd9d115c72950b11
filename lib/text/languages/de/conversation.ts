import type { ConversationLexicon } from '../conversation.ts';

export const CONVERSATION: ConversationLexicon = {
  proposesCall:
    /(?<!\p{L})(?:telefonieren|telefonat|anrufen|anruf|rufe? (?:dich|euch|sie|ich|mich|mal|kurz|bitte|doch)|ruf mich|am telefon|persönlich (?:sprechen|reden|treffen|besprechen)|kurz (?:sprechen|reden)|(?:miteinander|darüber|drüber) (?:sprechen|reden)|videocall|call|zusammensetzen|unter vier augen|gespräch)(?!\p{L})/iu,
  tense: [
    /(?<!\p{L})(?:wir müssen uns von (?:dir|ihnen) trennen|(?:ich|wir) kündige?n? (?:dir|ihnen|hiermit)|(?:deine|ihre) (?:stelle|position) (?:wird|fällt|entfällt|ist)(?: \p{L}+){0,2} (?:gestrichen|weg|gekündigt)|(?:ich|wir) (?:werde|werden|habe|haben) (?:\p{L}+ ){0,2}(?:gekündigt|kündigen))(?!\p{L})/iu,
    /(?<!\p{L})(?:dein|deine|deinem|deiner|ihr|ihre|ihrem|ihrer) (?:\p{L}+ ){0,2}(?:verhalten|ton|tonfall|auftreten|einstellung|leistung)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:inakzeptabel|nicht akzeptabel|nicht in ordnung|unangemessen|respektlos|unprofessionell|enttäuscht|muss sich ändern)(?!\p{L})/iu,
    /(?<!\p{L})(?:ich bin|wir sind|ich war|bin ich|sind wir) (?:wirklich |sehr |so |ziemlich |zutiefst |mehr als |einfach )*(?:enttäuscht|verärgert|wütend|sauer|verletzt|gekränkt|entsetzt|fassungslos)(?!\p{L})[^.!?]{0,50}(?<!\p{L})(?:du|dir|dich|deine?[nmrs]?|ihr|euch|eure?[nmrs]?|Sie|Ihnen|Ihre?[nmrs]?)(?!\p{L})/iu,
    /(?<!\p{L})(?:du|ihr|sie) (?:hast|habt|haben) (?:mich|uns|mein|unser)\p{L}* (?:\p{L}+ ){0,3}(?:belogen|ignoriert|übergangen|hintergangen|im stich gelassen|bloßgestellt)(?!\p{L})/iu,
    /(?<!\p{L})(?:das|dies|es) ist (?:einfach |absolut |völlig |schlicht )?(?:inakzeptabel|nicht akzeptabel|eine frechheit|eine zumutung|unverschämt)(?!\p{L})/iu,
    /(?<!\p{L})(?:letzte warnung|abmahnung|dienstaufsichtsbeschwerde|das lasse ich mir nicht|das vertrauen (?:in (?:dich|sie|euch) )?verloren|kein vertrauen mehr|kann mit (?:dir|ihm|ihr|ihnen) nicht mehr (?:zusammen)?arbeiten)(?!\p{L})/iu,
  ],
  repeats:
    /(?<!\p{L})(?:wie (?:ich )?(?:bereits |schon )?(?:gesagt|geschrieben|erwähnt|erklärt)|(?:habe|hatte) ich (?:doch |bereits |schon )+(?:gesagt|geschrieben|erklärt|gefragt|beantwortet)|das (?:habe ich so nicht|war nicht) (?:gesagt|gemeint)|so (?:habe ich das|war das) nicht gemeint|missverst(?:ehen|anden|ändnisse?)|reden aneinander vorbei|aneinander vorbei|verstehe (?:\p{L}+ ){0,2}immer noch nicht|immer noch (?:nicht klar|unklar)|drehen uns im kreis|im kreis|noch einmal von vorn)(?!\p{L})/iu,
  introduces:
    /(?<!\p{L})(?:dazu ?(?:nehmen|holen|genommen|geholt)|nehme|hole|setze|ergänze|in (?:cc|kopie)|cc|zur (?:info|information|kenntnis)|zum hintergrund|hintergrund|vorstellen|vorzustellen|kurz zusammengefasst|zusammenfassung|willkommen|neu (?:dabei|im))(?!\p{L})/iu,
  asides: [
    /(?<!\p{L})wie @ (?:schon |bereits )?(?:sagte?|schrieb|meinte?|erwähnte?|vorschlug|vorgeschlagen|gesagt|geschrieben)(?!\p{L})/iu,
    /(?<!\p{L})mit @ (?:\p{L}+ ){0,3}(?:gesprochen|besprochen|abgestimmt|geredet)(?!\p{L})/iu,
    /^\W*(?:cc|zur info|zur kenntnis)[:,]? @/iu,
    /(?<!\p{L})laut @/iu,
    /(?<!\p{L})(?:idee|vorschlag|frage|kommentar|entwurf) von @/iu,
  ],
};
