import { upTo, whole, wholes } from '../typed.ts';

const KIN =
  '(?:mère|père|maman|papa|mari|femme|épouse|époux|compagnon|compagne|conjointe?|fils|fille|frère|sœur|bébé|enfant|grand-mère|grand-père|mamie|papi|oncle|tante|parents|amie?|collègue|beau-père|belle-mère)';
const MY = '(?:mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur)';
/** So many of those who work there. */
const COUNT =
  '(?:\\d{1,5}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|cent|plusieurs|une dizaine de|une vingtaine de) ';
const STAFF =
  '(?:personnes|collègues|salariée?s|collaborateurs|collaboratrices|employée?s|collaborateurs et collaboratrices)';

/** Situations that are better talked over than written, as in English: who, and what happened to them. */
export const SENSITIVE: readonly RegExp[] = [
  ...wholes(
    // Grief.
    `${MY} (?:\\p{L}{1,12} ){0,2}${KIN} (?:\\p{L}{2,20} )?(?:est|sont|nous a|nous ont|vient|s'est|a) (?:brutalement |subitement |soudainement |malheureusement |hélas )?(?:mort|morte|morts|décédée?s?|partie? cette nuit|quittée?s?|éteinte?|de (?:mourir|décéder|nous quitter)|perdu la vie)`,
    `(?:décès|disparition|perte|deuil|mort|enterrement|obsèques|funérailles) (?:de |d'|du |des )(?:${MY} )?(?:\\p{L}{1,12} ){0,2}(?:${KIN}|\\p{L}{2,20}, (?:survenu|notre))`,
    "(?:condoléances|obsèques|funérailles|fausse couche|en deuil|nous a quittés|est décédée?|sont décédée?s|vient de décéder|vient de perdre|j'ai perdu (?:mon|ma|mes) (?:père|mère|mari|femme|fils|fille|frère|sœur))",
    // Health.
    `(?:diagnostiqué|diagnostic|atteinte? d'|souffre d'|lutte contre|annoncé|découvert) (?:\\p{L}{1,12} ){0,4}(?:un |une |mon |son )?(?:cancer|tumeur|leucémie|sclérose|dépression|burn-?out|maladie grave)`,
    "(?:j'ai|il a|elle a|il a fait|elle a fait|j'ai fait|je fais|en|un|mon|son) (?:\\p{L}{1,12} ){0,2}(?:burn-?out|dépression nerveuse|crises? d'angoisse|tentative de suicide|infarctus|avc)",
    "(?:je suis|je me sens|il est|elle est) (?:\\p{L}{1,12} ){0,2}(?:à bout|en dépression|épuisée? moralement|au bout du rouleau|dépassée? par les événements|hospitalisée?|gravement malade)|je n'en (?:peux|dors) plus|je ne dors plus|mon (?:médecin|psychiatre|psy|psychologue) (?:m'|me |veut|pense|a )|chimio(?:thérapie)?|en soins intensifs",
    // Dismissal and resignation.
    "(?:je|j'ai|nous|il|elle|ai décidé de|décide de) (?:\\p{L}{1,12} ){0,4}(?:démissionner|démissionne|donné ma démission|présente ma démission|quitter (?:l'entreprise|la société|la boîte|l'équipe|mon poste))|(?:ma|sa|te présente ma|vous présente ma|remets ma) (?:lettre de )?démission",
    `(?:licencier|licenciée?s?|virée?s?|congédiée?s?|licenciements?|rupture conventionnelle|mise à pied|plan social|suppressions? de postes?|mettre (?:fin|un terme) à (?:ta|votre|sa|ma) (?:période d'essai|collaboration|mission|contrat))`,
    `(?:${MY}|le|un) (?:\\p{L}{1,12} ){0,2}(?:contrat|cdd|poste|période d'essai|emploi|mission)(?: de travail)? ${upTo(3)}(?:ne sera pas|n'est pas|ne seront pas|est|sera|va être|a été|n'a pas été) (?:\\p{L}{1,12} )?(?:renouvelée?|reconduite?|prolongée?|supprimée?|rompue?|concluante|validée?|confirmée?|maintenue?)`,
    `(?:nous )?(?:séparer|séparons) (?:de |d')(?:\\p{L}{1,10} ){0,2}${STAFF}|(?:supprimer|supprimons|supprime|suppression de) ${COUNT}(?:postes|emplois)|(?:${STAFF}) (?:\\p{L}{1,10} ){0,2}(?:perdre|perdent|perdront|perdu) leur (?:emploi|poste|travail)`,
    // Pay.
    "(?:mon|ton|ma|ta|mes) (?:\\p{L}{1,12} )?(?:salaire|rémunération|augmentation|prime|paie|paye) (?!est versée?|sera versée?|de noël)(?:\\p{L}{1,15} ){0,4}(?:est|n'est|n'a|a|ne|reste|inférieure?|insuffisante?|refusée?|stagne|correspond|bloquée?|trop)|(?:demande|demander|parler|discuter|revoir|refus|refusé|obtenir) (?:d'|de |une |mon |ton |ma |votre |notre )+(?:augmentation|salaire|rémunération)|sous-payée?|(?:gagne|payée?|touche|gagnent) (?:\\p{L}{1,12} ){0,3}(?:moins|plus) que (?:moi|mes|les|lui|elle|mon)",
    // Conflict.
    '(?:harcèle|harcèlement|harcelée?|discriminations?|discriminée?|humiliée?s?|humilie|humiliant|insultée?s?|insulte|insultes|rabaisse|rabaissée?|hurle|hurlé|crie|crié) (?:\\p{L}{1,12} ){0,2}(?:dessus|moral|sexuel|devant|par|depuis|au travail|de ta|de votre|en réunion|par mon|sur)',
    "(?:je me suis sentie?|je me sens|elle se sent|il se sent|on s'est sentis?) (?:\\p{L}{1,12} ){0,2}(?:humiliée?|blessée?|trahie?|rabaissée?|méprisée?|insultée?|attaquée?|exclue?|mise? à l'écart|harcelée?|discriminée?|ignorée?)",
    '(?:ne (?:peux|veux|supporte|pouvons) plus|refuse de|impossible de|plus possible de) (?:\\p{L}{1,12} )?(?:travailler|collaborer|parler|bosser) (?:avec|sous) (?:lui|elle|toi|vous|eux|\\p{L}{2,20})|ne (?:se parlent|nous parlons|me parle) plus|dans mon dos|règlement de comptes|porter plainte contre|plainte contre (?:mon|ma|toi|lui|elle)|(?:conflit|tensions?|dispute|altercation) (?:avec|entre) (?:\\p{L}{2,20} et|toi|lui|elle|mon|ma|nous)|je ne vais pas (?:laisser passer|en rester là)',
    // Criticism of a person.
    `(?:ton|ta|tes|votre|vos) (?:\\p{L}{1,15} ){0,3}(?:comportement|attitude|ton|manière de \\p{L}{2,12}|façon de \\p{L}{2,12}|travail|résultats|performances?|rapports?|prestation|retards|remarques|propos) ${upTo(5)}(?:inacceptables?|insuffisante?s?|inadmissibles?|déplacée?s?|bâclée?s?|décevante?s?|irrespectueu\\p{L}{1,4}|blessante?s?|pas à la hauteur|très en dessous|en dessous|au-dessous|déçue?|médiocres?|laisse à désirer|laissent à désirer|pose problème|posent problème)`,
    "(?:ne te fait|ne te font|ne vous fait|ne vous font|ne te faisons|perdu toute|perdu) (?:plus )?confiance(?: en (?:toi|vous))?|(?:je suis|nous sommes|j'ai été) (?:vraiment |très |profondément |extrêmement |particulièrement )*(?:déçue?s?|blessée?s?|choquée?s?|furieu\\p{L}{1,3}|en colère|peinée?s?) (?:de |par |contre )(?:toi|vous|ton|ta|tes|votre|vos|la (?:façon|manière)|ce que (?:tu|vous))|(?:pas|guère|peu) (?:du tout )?(?:apprécié|aimé) (?:\\p{L}{1,12} ){0,2}(?:la (?:façon|manière) dont|ton|ta|votre|comment (?:tu|vous))|(?:la façon|la manière) dont (?:tu m'|vous m'|tu nous|vous nous|tu lui|tu as|vous avez|tu t'es) ?(?:\\p{L}{1,12} ){0,3}(?:parlée?s?|traitée?s?|adressée?s?|répondu|inacceptable|blessée?)",
    // Apology for having hurt.
    `(?:te|vous|t'|te dois|vous dois|présente|présenter|dois)(?: \\p{L}{1,12}){0,2} (?:mes |des )(?:plus \\p{L}{2,12} )?excuses(?! pour (?:le|la|ce|cette|mon|ma) (?:retard|réponse|délai|oubli|gêne|absence|désagrément|erreur de|dérangement|coquille))(?! pour (?:le|ce) (?:petit )?(?:retard|délai))`,
    "(?:pardon|désolée?|excuse-moi|excusez-moi|m'excuser?|m'en veux|regrette|honte)(?: \\p{L}{1,12}){0,3} (?:pour |de |d'|t'|ce que |mes |la |mon )(?:\\p{L}{1,12} ){0,3}(?:m'être emportée?|crié|hurlé|blessée?|emportée?|injuste|mots|paroles|méchante?|humiliée?|propos|manière dont|façon dont|attitude|comportement|ton que)|(?:reporté|rejeté|mis) (?:la faute|ça|tout) sur (?:toi|vous|ton|lui|elle)",
    // Bad news.
    "(?:regret|malheureusement|désolée?|navrée?s?|regrettons|hélas|mauvaise nouvelle|pas une bonne nouvelle)[^.!?]{0,80} (?:ta candidature|votre candidature|n'a(?:vez)? pas été (?:retenue?|sélectionnée?|reçue?)|n'as pas été|pas été retenue?s?|ta promotion|votre promotion|te licencier|de fermer (?:le|la|notre)|fermeture|ton poste|votre poste)",
    "(?:votre|ta|sa) candidature (?:\\p{L}{1,12} ){0,3}(?:n'a pas|n'est pas)|(?:mauvaise|triste|terrible|très mauvaise) nouvelle (?:à (?:t'|te |vous )|pour (?:toi|vous|l'équipe))|(?:tristesse|douleur|peine) que|(?:ferme|fermer|fermeture|supprime|supprimer) (?:\\p{L}{1,12} ){0,4}(?:et |, )(?:ton|votre|vos|ton) (?:poste|emploi)|(?:ton|votre) poste (?:\\p{L}{1,12} ){0,2}(?:supprimé|disparaît|est menacé)",
    '(?:préfère|préférais|voulais|tiens à) te le dire (?:avant|moi-même|en face)|pas tourner autour du pot',
  ),
];

/** Topics, things and figures of speech. */
export const NOT_SENSITIVE: readonly RegExp[] = [
  whole(
    '(?:formation|séminaire|atelier|webinaire|article|étude|enquête|sondage|film|roman|livre|podcast|émission|statistiques?|assurance|mutuelle|musée|siècle|course|collecte|ordinateur|imprimante|serveur|batterie|disque|machine|logiciel|abonnement|newsletter|contrat de (?:téléphonie|location|maintenance|prestation)|téléphonie|opérateur|affiche|campagne|politique|charte|référent)',
  ),
];
