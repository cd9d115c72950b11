import type { RequestPattern } from '../lexicon.ts';
import { opening, upTo, whole } from '../typed.ts';

const FIRST =
  '(?:et|puis|ensuite|alors|donc|sinon|mais|du coup|bon|ok|au passage|bonjour|salut|coucou|stp|svp|surtout)';
/** What an instruction to a friend begins with: also nouns and statements do, so only what follows tells. */
const VERBS =
  "(?:envoie|renvoie|dis|fais|refais|rappelle|regarde|relis|vérifie|préviens|appelle|passe|mets|remets|note|pense|confirme|donne|réponds|prends|reprends|transmets|complète|signe|valide|corrige|ajoute|viens|attends|demande|jette|prévois|réserve|imprime|remplis|propose|garde|laisse|lis|change|range|ferme|ouvre|apporte|organise|partage|dépose|récupère|commande|paie|règle|contacte|utilise|évite|choisis|essaie|modifie|supprime|retire|prépare|termine|finis|annule|planifie|oublie|joins|inscris|n'oublie|explique|précise|indique|arrête|suis|reviens)";
const OBJECT =
  "(?:le|la|les|l'\\p{L}{1,20}|un|une|des|du|ton|ta|tes|mon|ma|mes|notre|nos|leur|leurs|ce|cette|ces|ça|bien|juste|donc|pas|stp|svp|à|au|aux|tout|toutes?|tous|avant|dès|vite|voir|avec|en copie|s'il)";
const CAN =
  "(?:peux|pourrais|veux|voudrais|saurais|sais|aurais|as|es|serais|penses)-tu|(?:pouvez|pourriez|voulez|voudriez|sauriez|savez|auriez|avez|êtes|seriez|pensez)-vous|(?:tu|vous) (?:me |nous |m'|lui |leur |l'|y |le |la |les )*(?:peux|pourrais|pourrait|pouvez|pourriez|voudrais bien|veux bien|voudriez bien|voulez bien)";

export const REQUESTS: readonly RequestPattern[] = [
  // "On se voit jeudi ?", "je propose de", "et si on", "voyons-nous"
  {
    kind: 'proposal',
    pattern: whole(
      `(?:je|nous|on) (?:te |vous |leur )?(?:propose|proposons|suggère|suggérons|proposerais|suggérerais) (?:de|d'\\p{L}{1,20}|que|qu'\\p{L}{1,20}|un|une|le|la|plutôt|à|ceci)`,
      `(?:et )?si (?:on|nous) (?:se |en |y )?\\p{L}{2,20}(?:ait|ions)`,
      `(?:(?:on|nous) (?:pourrait|pourrions|devrait|devrions)|(?:pourrions|pouvons|devrions)-nous) ${upTo(4)}(?:se|nous|en) (?:voir|parler|appeler|retrouver|réunir|rencontrer|discuter|caler|caler ça|faire un point)`,
      `(?:on|nous) (?:se|nous) (?:voit|cale|retrouve|rappelle|fait|appelle) ${upTo(3)}(?:lundi|mardi|mercredi|jeudi|vendredi|demain|semaine|call|point|café)`,
      `(?:parlons|discutons|voyons|calons|fixons|prenons|faisons|planifions|organisons|retrouvons|appelons|réunissons|mettons|déjeunons)(?:-(?:en|nous|le|la))? ${upTo(3)}\\p{L}{1,20}`,
      `(?:j'aimerais|je voudrais|je souhaiterais|j'aurais aimé|je souhaite|nous souhaiterions|nous aimerions|il faudrait) (?:bien |vraiment )?(?:qu'on (?:se |en |en re)?(?:parle|voie|rencontre|discute|appelle|fasse)|(?:te|vous) (?:parler|rencontrer|voir|soumettre|proposer)|(?:en )?(?:discuter|parler|échanger) avec (?:toi|vous)|échanger avec (?:toi|vous)|fixer un|convenir d'un|caler un)`,
    ),
  },
  // "Peux-tu …", "pourriez-vous …", also without a question mark
  { kind: 'direct', pattern: opening(FIRST, `(?:est-ce que )?(?:${CAN})`) },
  { kind: 'direct', pattern: opening(FIRST, 'pensez? (?:bien )?à') },
  {
    kind: 'direct',
    pattern: whole(
      `(?:est-ce que (?:tu|vous|quelqu'un)|(?:quelqu'un|qqn|qq'un|l'un d'entre vous|qui) (?:peut|pourrait|veut|voudrait)(?: bien)?)`,
    ),
  },
  {
    kind: 'direct',
    pattern: whole(
      "(?:merci|mrc) (?:d'avance )?(?:de |d')(?:bien vouloir |nous |me |m'|lui |leur |le |la |les |l'|vous |y |en |ne (?:pas|plus) |penser à )*\\p{L}{2,20}(?:er|ir|re|oir)",
      '(?:veuillez|veillez à|prière de|priere de|merci à (?:tous|chacun|toutes et tous) de|à vous de|songez à|tâche(?:z)? de|essaye?z? de|efforcez-vous)',
      "ne pas (?:oublier|hésiter à me dire|manquer)|n'oublie(?:z)? (?:pas|surtout)|oublie(?:z)? pas|ne tarde(?:z)? pas",
      "(?:je|nous|on) (?:te|vous|t') ?(?:prie|prions|demande|demandons|demanderais|demanderai|demanderons|demanderions|invite|invitons|remercie(?:rais|rions)?|remercions|saurais gré|saurions gré|serais reconnaissante?|serions reconnaissants|serais obligée?|engage|charge|laisse|laisse le soin) (?:par avance |d'avance |donc |également |de bien vouloir )*(?:de|d'\\p{L}{1,20}|à|si|bien vouloir|\\p{L}{2,15}(?:er|ir|re))",
      "(?:stp|svp|s'il te plaît|s'il vous plaît|si tu veux bien|si vous voulez bien)",
      '(?:dis|dites|fais|faites|tiens|tenez|donne|donnez|laisse|laissez)(?:-| )(?:moi|nous)(?:-le)? (?:savoir|signe|part|ce|si|quand|comment|quel\\p{L}{0,4}|où|le|la|les|ton|ta|votre|vos|au courant|un|une|des|à|qui|ce que|juste)',
    ),
  },
  {
    kind: 'direct',
    pattern: opening(
      FIRST,
      `(?:ne |n'|me |nous )?(?!avez|assez|chez|êtes|sachez|recevez|agréez|retrouvez|profitez|bénéficiez|découvrez|excusez|permettez|rassurez|croyez|laissez-moi|imaginez|riez|soyez (?:rassuré|assuré|certain))\\p{L}{2,18}(?:ez|tes)(?:-(?:moi|nous|le|la|les|lui|leur|y|en)){0,2}(?!-vous)(?: (?!que vous|vous )[\\p{L}\\d"«]|[.!,:]|$)`,
      `(?!excuse|crois|permets|laisse-moi te|\\p{L}{1,12}ons-nous)\\p{L}{2,15}-(?:moi|nous|le|les|lui|leur)(?:-(?:le|la|les|en))?`,
      `${VERBS} (?!une bonne|un bon|que)${OBJECT}`,
      `(?:arrange|occupe|charge|débrouille|renseigne|inscris)-toi`,
    ),
  },
  // "J'ai besoin de", "il me faut", "il manque", "il faudrait que vous"
  {
    kind: 'indirect',
    pattern: whole(
      "(?:j'ai|j'aurais|on a|on aurait|nous avons|nous aurions) (?:encore |toujours |aussi |vraiment |juste |absolument |également )*besoin (?:de (?:ton|ta|tes|votre|vos|toi|vous|la|l'\\p{L}{1,20}|savoir|connaître|plus|ces|cette|ce|précisions|quelqu'un|volontaires)|d'(?:une?|ici|avoir|aide|informations|un)|que (?:tu|vous)|du|des)",
      'il (?:me|nous|lui|leur) (?:faut|faudrait|manque|manquerait|reste à recevoir)|(?:me|nous) manquent?|il manque (?:encore |toujours )?(?:ton|ta|tes|votre|vos)',
      `il (?:faut|faudrait|serait (?:bien|bon|souhaitable|utile|préférable|judicieux|important)|est (?:important|impératif|essentiel|nécessaire)) (?:que (?:tu|vous|chacun|l'un|quelqu'un)|qu'on|qu'il|de (?:me|nous|bien vouloir|penser))`,
      "il faudrait (?:aussi |encore |juste |donc |que quelqu'un |vite )*\\p{L}{2,18}(?:er|ir|re|oir)",
      `(?:tu|vous) (?:devrais|devriez|devras|devrez|dois|devez|aurais|auriez à)(?: aussi| donc| absolument| encore| impérativement| quand même)? \\p{L}{2,18}(?:er|ir|re|oir)`,
      `(?:sans|j'attends|nous attendons|on attend|en attente de|dans l'attente de) (?:toujours |encore |donc |aussi )*(?:recevoir )?(?:ton|ta|tes|votre|vos) (?:validation|accord|signature|feu vert|réponse au|devis|attestation|dossier|chiffres|version|contribution|facture|décision|confirmation|éléments|commentaires|documents?|choix)`,
      `(?:nous|je|on) (?:n'avons|n'ai|n'a|ai|a|avons) (?:toujours |encore |à ce jour )*(?:pas|rien|aucun\\p{L}?) (?:encore |toujours )?(?:reçu|eu|obtenu|vu) (?:de |passer )?(?:ton|ta|tes|votre|vos|retour|réponse|nouvelles)`,
    ),
  },
  // "Je voudrais savoir", "j'aimerais que", "ce serait bien si", "je vous serais reconnaissant"
  {
    kind: 'indirect',
    pattern: whole(
      `(?:j'aimerais|j'aurais aimé|j'aurais voulu|je voulais|je voudrais|je souhaiterais|je souhaite|nous souhaiterions|nous souhaitons|nous aimerions|nous voudrions|on aimerait|on voudrait|on voulait|je serais curieu\\p{L}{1,3}|je tenais à|j'ai hâte) (?:bien |beaucoup |vraiment |également |juste |aussi |donc |de )*(?:savoir|connaître|avoir (?:ton|ta|tes|votre|vos|un|une|des|plus|l')|d'avoir|(?:te|vous) (?:demander|relancer|consulter|poser)|demander|que (?:tu|vous)|recevoir|obtenir|comprendre|disposer|votre|ton|ta|un retour|m'assurer|d'avoir|si)`,
      'je (?:me demande|me demandais|viens aux nouvelles|reviens vers (?:toi|vous) (?:pour|concernant|au sujet)|me permets de (?:te|vous) (?:relancer|solliciter|demander))',
      `(?:ce |cela |ça |il )?(?:serait|serais|me ferait|m'arrangerait|m'aiderait|nous aiderait|nous arrangerait|simplifierait) ${upTo(3)}(?:bien|super|top|parfait|idéal|génial|sympa|gentil\\p{L}{0,2}|utile|chouette|bon|appréciée?|plaisir|reconnaissante?s?|formidable|pratique|possible|beaucoup),? (?:si|s'ils?|que|qu'\\p{L}{1,20}|de|d'\\p{L}{1,20}|pour)`,
      `(?:m'aiderait|nous aiderait|m'arrangerait|nous arrangerait|serait (?:le |la )?(?:bienvenue?|très utile|apprécié\\p{L}{0,2})|seraient (?:les )?(?:bienvenue?s|appréciée?s)|rendrait service|ne serait pas de refus)`,
      '(?:je|nous) (?:te|vous) (?:serais|serions|saurais|saurions) (?:très |infiniment |vraiment )?(?:reconnaissante?s?|gré|obligée?s?)',
      "(?:un petit|un|ton|votre) (?:retour|avis|feu vert|coup de main|coup d'œil) (?:\\p{L}{1,12} ){0,3}(?:serait|est attendu|m'aiderait|avant|d'ici|ferait)",
      '(?:des nouvelles|du nouveau|un retour|une réponse|une idée|des infos) (?:de|du|des|sur|pour|concernant|à propos)',
      "(?:dans l'attente|en attente) de (?:votre|ton) (?:accord|validation|feu vert|bon pour accord|signature)",
      "(?:est|sont|sera|seront|doit|doivent|devra|devront) (?:donc |impérativement |bien )?(?:à (?:nous |me )?(?:retourner|renvoyer|remettre|rendre|envoyer|signer|compléter|déposer|valider)|être (?:remis|remplie?s?|rendue?s?|envoyée?s?|complétée?s?|signée?s?|validée?s?|retournée?s?)) (?:avant|d'ici|pour|au plus|par (?:tes|vos) soins|par (?:toi|vous|chacun))",
    ),
  },
  {
    kind: 'indirect',
    pattern: /(?:^|[,;] ?)(?:des nouvelles|du nouveau|une id[eé]e|dispo|disponible|partante?)\b[^.!]{0,60}\?/iu,
  },
  // Offers to talk, and of a time for it
  {
    kind: 'offer',
    pattern: whole(
      `(?:je|on|nous) (?:te|vous|t'|m') ?(?:appelle|rappelle|téléphone|passe un coup de fil|rappelons|appelons) ${upTo(3)}(?:lundi|mardi|mercredi|jeudi|vendredi|demain|tout à l'heure|ce soir|cet après-midi|si)`,
      `(?:lundi|mardi|mercredi|jeudi|vendredi|demain|\\d{1,2} ?h(?:\\d{2})?) ${upTo(4)}(?:me|nous|m') ?(?:va|vont|irait|convient|conviendrait|arrange|arrangerait)`,
      `(?:je suis|je serais|nous sommes) (?:dispo|disponibles?|libres?) ${upTo(2)}(?:lundi|mardi|mercredi|jeudi|vendredi|demain|à partir)`,
    ),
  },
];

/** Courtesy, notices, what was said or asked elsewhere. */
export const NOT_REQUESTS: readonly RegExp[] = [
  whole(
    "(?:veuillez|je (?:te|vous) prie|nous vous prions|recevez|agréez|croyez)(?: bien)?(?: vouloir)? ?(?:de |d')?(?:bien vouloir )?(?:agréer|recevoir|croire|accepter|trouver|noter|excuser|nous excuser|m'excuser|prendre note|m'en excuser|bénéficier)",
    "n'hésite(?:z|r)? (?:pas|surtout pas|donc pas)|hésite(?:z)? pas|(?:je|nous) (?:reste|restons|demeure|demeurons|me tiens|nous tenons) (?:bien (?:sûr|entendu|évidemment) |naturellement )?(?:à (?:ta|votre)|disponibles?|à l'écoute)|restant à (?:votre|ta)|à (?:votre|ta) (?:entière )?disposition",
    "(?:dans l'attente|en attendant|dans l'espoir) de (?:vous|te|votre|ton|vos|tes|avoir) (?!accord|validation|feu vert|bon pour|signature)",
    "merci (?:encore )?(?:d'avance|par avance|beaucoup|infiniment|à (?:tous|toutes|toi|vous))(?! (?:de|d') ?(?:bien vouloir |me |nous )?\\p{L}{2,18}(?:er|ir|re)\\b)(?:[ .,!]|$)",
    "merci (?:beaucoup |encore |infiniment |bien )?(?:pour|d'avoir|de (?:m'|nous |t'|vous )?(?:avoir|être)|de (?:ta|votre|ton)|de l'\\p{L}{1,20})",
    'bonne? (?:réception|lecture|journée|soirée|continuation|semaine|chance|vacances|fin)$',
    '(?:prends|prenez) (?:bien )?soin|(?:profite|profitez) (?:bien|en)|(?:passe|passez|ayez|bon|bonne) (?:une|de|un) (?:très |excellente |bonne |bon |belle |agréable )+\\p{L}{2,15}',
    '(?:pense|pensons|pensez|pensent)(?: (?:bien|fort|très|beaucoup|tous)){0,2} à (?:(?:toi|lui|elle|eux|elles|(?:ta|votre) famille|(?:tes|vos) proches)(?![\\p{L}-])|vous(?= ?(?:[,.!]|$|en |et |dans )))|ne (?:pense|pensez) (?:surtout )?(?:pas|plus) (?:\\p{L}{1,12} ){0,2}(?:au (?:travail|bureau|boulot)|à nous)',
    "repose(?:-toi|z-vous)|(?:amuse-toi|amusez-vous|porte-toi|portez-vous) bien|t'inquiète|ne (?:t'inquiète|vous inquiétez|te presse|vous pressez) (?:pas|surtout)|(?:ne )?vous inquiétez pas|rassure(?:z)?-(?:toi|vous)|prends ton temps|prenez votre temps|(?:prends|prenez) (?:bien )?(?:tout )?le temps (?:qu'il|dont|nécessaire(?= ?[.!]|$))",
    "j'espère que|nous espérons|comment (?:vas-tu|allez-vous|ça va)|ça va(?: bien)?",
    'sache(?:z)? que|note(?:z)? que|(?:veuillez|merci de) (?:noter|ne pas (?:répondre|tenir compte|imprimer))|ne pas répondre|il faut (?:savoir|dire|reconnaître|croire|avouer)|comme vous (?:pouvez|pourrez|le savez)|(?:tu|vous) (?:peux|pouvez|pourrez|pourras) (?:désormais |maintenant |dès (?:maintenant|à présent) |aussi |également |toujours )?(?:le |la |les |y )?(?:consulter|retrouver|accéder|télécharger|bénéficier|profiter|trouver|compter)',
  ),
  // What was asked of others, or before.
  whole(
    `(?:tu m'avais|vous m'aviez|tu me|vous me|il|elle|ils|elles|on|client|direction|drh|chef|cheffe|équipe|tout le monde) (?:m'|nous |me |lui |leur |l'|t'|vous )*(?:a |ont |avait |avaient |avais |aviez |as |avez )?(?:demandée?|demandais|demandiez|demandait|demandent|voulait|voulaient|priée?s?|pose|proposé|posé|posait|suggéré|dit|souhaitait)`,
    `(?:la|une|cette|grande) question (?:de savoir|est|n'est|était|sera|se|reste)|(?:on|je|nous) (?:ne )?(?:sait|sais|savons) (?:pas|pas encore|toujours pas) (?:si|quand|qui|comment|encore|où)`,
    "qui (?:l'eût cru|aurait (?:cru|pensé|dit)|sait)|pourquoi pas|à quoi bon|que demander de plus|quoi de (?:plus|mieux) ",
    "(?:j'ai|nous avons|on a|je lui ai|je leur ai|je l'ai) (?:déjà |bien |donc )?(?:demandé|prié|proposé|répondu)",
  ),
];
