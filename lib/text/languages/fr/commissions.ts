import { opening, upTo, whole } from '../typed.ts';

const WORK =
  '(?:(?:r?envoy|transmett?r?|transfér|fai[rst]|relire|relis|vérifi|contrôl|corrig|tradui|actualis|mett|mets|complét|remplir|rempliss|prépar|rédig|écri|organis|planifi|réserv|command|pay|régl|imprim|sign|valid|approuv|confirm|décid|choisi|termin|fini|traiter|traite|rappel|appel|contact|répond|fourni|donn|apport|ajout|modifi|supprim|cherch|trouv|demand|inform|invit|résou|répar|test|comment|retourn|dépos|partag|prend|jeter|jette|charger|occup|pass|préveni|indiqu|communiqu)\\p{L}{0,9})';
const YOU =
  "(?:peux-tu|pourrais-tu|veux-tu|voudrais-tu|pouvez-vous|pourriez-vous|voulez-vous|voudriez-vous|auriez-vous|tu peux|tu pourrais|tu voudrais|vous pouvez|vous pourriez|quelqu'un (?:peut|pourrait|veut)|qqn peut|qui peut|qui pourrait|serait-il possible de|est-ce que (?:tu|vous|quelqu'un) \\p{L}{2,12}|merci de|merci d'|merci de bien vouloir|veuillez|prière de|stp|svp|s'il te plaît|s'il vous plaît|il faudrait(?: que (?:tu|vous))?|il faut(?: que (?:tu|vous))?|tu dois|vous devez|tu devrais|vous devriez|pense à|pensez à|n'oublie pas de|n'oubliez pas de|je te demande de|je vous demande de|nous vous demandons de|je te laisse|je vous laisse)";

/** A request that hands the reader a piece of work. */
export const COMMISSION = whole(
  `${YOU} ?(?:me |nous |m'|lui |leur |le |la |les |l'|y |en |bien |vouloir |donc |aussi |d'|de |vite |rapidement )*${WORK}`,
  `${WORK} [^.!?]{0,80}(?:stp|svp|s'il te plaît|s'il vous plaît)`,
  `(?:j'ai|j'aurais|nous avons|nous aurions|on a) (?:encore |aussi |toujours )?besoin (?:de|que) (?:ton|ta|tes|votre|vos|tu|vous)|il (?:me|nous) (?:faut|faudrait|manque) ${upTo(2)}(?:ton|ta|tes|votre|vos|le|la|les)`,
  '(?!\\p{L}{1,12}ons-nous)\\p{L}{2,15}-(?:moi|nous|le|les|lui|leur)(?: \\p{L}{1,20}){1,8}',
  "qui (?:se charge|s'occupe|prend|fait|va) \\p{L}{1,20}",
);

/** An offer, a condition, directions for whoever wants to. */
export const NO_COMMISSION = opening(
  '',
  "(?:si (?:tu|vous) (?:veux|voulez|souhaitez|souhaites|avez des questions|as des questions|le souhaitez)|en cas de|pour (?:toute|plus|vous|t')|n'hésit\\p{L}{1,3}|dis-moi si|dites-moi si|tiens-moi|tenez-moi)",
);

/** The same, where it is handed back. */
export const DELIVERY = whole(
  '(?:r?envoy|transmett|retourn|fourni|relire|vérifi|sign|valid|approuv|rempli|complét|rédig|prépar|tradui|réserv|command|organis|pay|régl|corrig|termin|livr|rend|déposer|besoin)\\p{L}{0,9}',
);

/** A trouble or a choice that wants an answer. */
export const OPEN_MATTER = whole(
  "(?:inquiète?|préoccupée?|pas clair|ne sais pas (?:comment|quoi|si)|(?:deux|trois|plusieurs|quelques) (?:options|possibilités|pistes|solutions|scénarios|devis)|(?:devons|faut|doit) (?:vite |encore )?(?:décider|trancher|choisir|réagir|se décider)|à trancher|arrive à échéance|expire|en retard|hors budget|dépasse le budget|personne (?:ne|n'a))",
);

/** Whoever feels like it. */
export const TO_ANYONE = whole(
  "(?:quelqu'un|qqn|n'importe qui|l'un d'entre vous|l'un de vous|une bonne âme|volontaires?|qui (?:peut|pourrait|veut|voudrait|se dévoue|s'occupe|s'en charge))",
);

/** A person is spoken to, or named as the one who is to act. */
export const TO_SOMEBODY =
  /^@?(?!(?:Bonjour|Merci|Salut|Bonsoir|Alors|Donc|Ensuite|Enfin|Sinon|Oui|Non|Bon|Ok|Attention|Important|Rappel|Demain|Tous|Toutes|Cher|Chers|Chère|Aussi|Voilà)(?!\p{L}))\p{Lu}[\p{Ll}-]{1,20},? (?:peux-tu|pourrais-tu|tu peux|tu pourrais|pouvez-vous|pourriez-vous|vous pouvez|merci de|envoie|envoyez|peut|pourrait|stp|svp)|(?<!\p{L})(?:est-ce que|c'est à) \p{Lu}\p{Ll}{1,20} (?:peut|pourrait|de)(?!\p{L})/u;

/** The writer promises to do something. */
export const COMMITMENT = whole(
  "je (?:te |vous |t'|m'en |m'|lui |leur |le |la |les |l'|vais |y )+(?:envoie|enverrai|envoyer|transmets|transmettrai|reviens|reviendrai|tiens|tiendrai|confirme|confirmerai|rappelle|rappellerai|occupe|charge|regarde|regarder|vérifie|vérifier|préparer|prépare|ferai|faire|répondrai|donnerai|rends|rendrai|livre|livrerai)|je (?:m'en (?:occupe|charge)|ferai|vérifierai|regarderai|préparerai)|nous (?:vous )?(?:enverrons|transmettrons|reviendrons|ferons|confirmerons|répondrons)",
);

/** What or when stays open. */
export const VAGUE = whole(
  "(?:bientôt|prochainement|un de ces (?:jours|quatre)|à l'occasion|dès que possible|sous peu|un jour ou l'autre|plus tard|quand (?:tu peux|vous pouvez|tu pourras|vous pourrez|tu auras)|à terme|quelques (?:points|choses|trucs|remarques|détails)|certain(?:e)?s (?:points|choses)|plusieurs (?:choses|points)|d'une manière ou d'une autre|des trucs)",
);
