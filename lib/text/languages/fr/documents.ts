import { upTo, whole, wholes } from '../typed.ts';

const DOCUMENT =
  '(?:documents?|fichiers?|tableaux?|tableur|présentations?|diapos?|slides?|deck|rapports?|comptes?[ -]rendus?|cr|procès-verbal|pv|factures?|contrats?|devis|propositions?|offres?|brouillons?|projets? de \\p{L}{2,20}|formulaires?|cv|attestations?|certificats?|photos?|images?|scans?|copies?|schémas?|plans?|plannings?|listes?|synthèses?|résumés?|lettres?|courriers?|brochures?|catalogues?|modèles?|ordre du jour|notes?|maquettes?|enregistrements?|reçus?|justificatifs?|bons? de commande|billets?|relevés?|versions?|annexes?|pdf|excel|word|powerpoint|captures?|zip|csv|logs?|rib|chiffres|éléments|dossiers?|mémoire|avenant|cahier des charges|convention|statuts|bilan|budget|ébauche|traduction)';
const THE =
  "(?:le |la |les |l'|un |une |des |mon |ma |mes |notre |nos |ton |ta |tes |votre |vos |deux |trois |quelques |ce |cette |ces )";
const OF = "(?:[\\p{L}\\p{N}.&/'’-]{1,24} ){0,3}";
const SENDS =
  "(?:je|nous|on) (?:te |vous |t'|lui |leur |l'|le |la |les |m'|me |permets de )*(?:envoie|envoyons|transmets|transmettons|transfère|transférons|fais (?:suivre|parvenir|passer)|faisons (?:suivre|parvenir)|adresse|adressons|partage|remets|passe|mets|soumets|fais suivre)";
const PLACE =
  '(?:drive|google drive|dossier(?: \\p{L}{1,20}){0,3}|sharepoint|teams|onedrive|dropbox|serveur|cloud|wiki|confluence|notion|répertoire|canal|slack|intranet|espace(?: \\p{L}{1,20}){0,2})';

/** The writer says that a document comes with this mail. */
export const DOCUMENTS: readonly RegExp[] = [
  ...wholes(
    '(?:ci-joint(?:e?s)?|ci joint(?:e?s)?|ci-jointe|ci-annexée?s?|ci-inclus(?:es?)?|cijoint)',
    '(?:en|dans la|voir la|voir|cf\\.?|dans les|vois la) (?:pièces? (?:jointes?|attachées?)|pj|p\\.j|pieces? jointes?|annexe|fichier joint|attaché)',
    '(?:en copie|en attachement|en attaché) de ce (?:mail|message|courriel)',
    `(?:je|nous|on) (?:te |vous |t'|lui |leur |y |l'|le |la |les )*(?:joins|joignons|joint|annexe|annexons|attache|attachons) (?:à ce (?:mail|message|courriel) |ici |donc |aussi |également |à nouveau )*${THE}\\p{L}{1,20}`,
    `(?:j'ai|nous avons|on a) (?:bien |aussi |également )?(?:joint|annexé|attaché) ${THE}${OF}${DOCUMENT}`,
    `${SENDS} (?:donc |ici |à nouveau |aussi |également |comme convenu |comme promis |en retour |par la présente )*,? ?${THE}${OF}${DOCUMENT}`,
    `(?:avec|dans|à) (?:ce|cet|le présent) (?:mail|message|courriel|e-mail|envoi)[^.!?]{0,30} ${DOCUMENT}`,
    `(?:tu trouveras|vous trouverez|veuillez trouver|trouvez) (?:ici|en (?:annexe|pj)|avec|dans ce (?:mail|message)|joint|jointe|jointes|joints)`,
    '(?:fichier|document|pièce|tableau|pdf|rapport|devis|contrat|photo) (?:est |sont )?(?:en )?(?:jointe?s?|attachée?s?|annexée?s?)',
  ),
  ...wholes(
    `(?:voici|voilà|comme (?:convenu|promis|demandé),? voici) (?:donc |enfin |aussi |également )?${THE}${OF}${DOCUMENT}`,
  ),
  /^\W*(?:pj|p\.j\.) ?[:=]/iu,
];

/** Its text stands in the mail itself, or it was put somewhere just now, which the mail names. */
export const PLACED_DOCUMENTS: readonly RegExp[] = [
  ...wholes(
    `(?:je (?:viens|venons) de|nous venons de|on vient de) (?:te |vous |le |la |les |l'|y )*(?:déposer|mettre|partager|ajouter|poser|charger|uploader|enregistrer|verser|publier|glisser) ${upTo(8)}(?:dans|sur) (?:le |la |les |l'|notre |votre |ton )?${PLACE}`,
    `(?:j'ai|nous avons|on a|je l'ai|je les ai|je t'ai|je vous ai) (?:tout |bien |aussi |juste )?(?:déposée?s?|mis|mise|mises|partagée?s?|ajoutée?s?|posée?s?|chargée?s?|enregistrée?s?|rangée?s?|copiée?s?|glissée?s?|uploadée?s?) ${upTo(8)}(?:dans|sur) (?:le |la |les |l'|notre |votre |ton )?${PLACE}`,
    `(?:copié|collé|copié-collé|recopié|reproduit|je colle|je copie|je recopie)e?s? (?:le texte |la liste |le message )?(?:ci-dessous|plus bas|en dessous|ci-après)`,
    `(?:est|sont) (?:désormais|maintenant|à présent) (?:disponibles? )?(?:dans|sur) (?:le |la |l'|notre |votre )?${PLACE}`,
  ),
];

/** Other mail, other documents, one to come, one asked for; and what is attached otherwise. */
export const NOT_DOCUMENTS: readonly RegExp[] = [
  whole(
    "(?:pas|plus|sans|aucune?|oublié|oubliée|manquante?|manque|impossible|vide) (?:de |d'|la |le |les |l'|joindre |en |ouvrir |voir |lire |mis |joint ){0,3}(?:pièces? (?:jointes?|attachées?)|pj|ci-jointe?s?|joints?|annexes?)",
    '(?:ta|tes|ton|votre|vos|leur|leurs|sa|ses) (?:pièces? (?:jointes?|attachées?)|pj|annexes?|dernier (?:mail|message))',
    "(?:n'arrive pas|n'arrivons pas|ne parvien\\p{L}{1,4} pas|n'ai pas pu|ne s'ouvre|ne s'affiche|illisible|taille|limite|mégas|mo)(?: \\p{L}{1,20}){0,4}",
    "(?:merci (?:de|d')|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|tu peux|vous pouvez|pensez? à|veuillez|n'oublie[zr]? pas (?:de|d')|prière de|il faut|faudrait|merci pour|faut|à) (?:me |nous |bien |y |la |les |vouloir |bien vouloir )*(?:joindre|annexer|attacher|mettre en (?:pj|pièce)|renvoyer|ajouter|fournir|envoyer|déposer|cette|ta|votre|la pièce|les pièces)",
    '(?:tu as|vous avez|il a|elle a|tu avais|vous aviez|il avait|elle avait|a été|avait été|étaient?|avaient|ont) (?:\\p{L}{1,15} ){0,4}(?:jointe?s?|ci-jointe?s?|annexée?s?|en pièces? jointes?|en pj|en annexe)',
    "(?:demain|plus tard|ce soir|la semaine prochaine|dès que|quand|une fois|prochainement|lundi|mardi|mercredi|jeudi|vendredi),? (?:[\\p{L}'’]{1,20} ){0,6}(?:joindrai|enverrai|transmettrai|envoie|transmets|fais suivre)",
    "(?:envoie|transmets|enverrai|transmettrai|joindrai|adresserai|ferai (?:suivre|parvenir)|partage) (?:[\\p{L}'’]{1,20} ){0,8}(?:demain|dès que|dès qu'\\p{L}{1,9}|plus tard|ce soir|la semaine prochaine|prochainement|quand|une fois|dès réception|d'ici|sous peu|lundi|mardi|mercredi|jeudi|vendredi)",
    "(?:très|trop|suis|sommes|reste|restons|sont|attache) (?:très |si |particulièrement |beaucoup |une |de l'|d' )*(?:attachée?s?|importance)",
  ),
];
