import { anyOf } from '../any-of.ts';
import { upTo, whole, wholes } from '../typed.ts';

const SOON =
  "(?:immédiatement|tout de suite|sur-le-champ|sur le champ|au plus vite|dès que possible|le plus (?:vite|rapidement|tôt) possible|aussi vite que possible|sans (?:plus )?(?:délai|tarder|attendre)|d'urgence|en urgence|toutes affaires cessantes|asap|dans (?:la minute|l'heure|les (?:plus brefs délais|prochaines minutes|minutes|dix minutes))|illico|séance tenante|maintenant)";
const WANTED =
  "(?:merci|veuillez|stp|svp|s'il (?:te|vous) plaît|peux-tu|pouvez-vous|pourriez-vous|pourrais-tu|tu peux|vous pouvez|quelqu'un peut|besoin|faut|faudrait|dois|devez|doit|doivent|rappelle\\p{L}{0,3}|appelle\\p{L}{0,3}|réponds|répondez|réponse|retour|intervenir|intervention|viens|venez|envoie|envoyez|arrête[zr]?|arrêtons|coupe[zr]?|stoppe[zr]?|signe[zr]?|prière)";

/** The writer says now that this cannot wait. */
export const URGENCY: readonly RegExp[] = [
  ...wholes(
    `(?:c'est|ceci est|cela est|ça devient|cela devient|c'est devenu|est|devient|il est|il y a|il y a une|sujet|dossier|demande|question|situation|affaire) (?:vraiment |très |assez |plutôt |un peu |hyper |super |archi-?|extrêmement |plus qu'|de plus en plus |devenue? |réellement |absolument )*(?:urgente?s?|urgentissime|une urgence|urgence)`,
    'urgentissime|en extrême urgence|de toute urgence|en urgence absolue|extrême urgence|urgence absolue|au secours|sos',
    `${WANTED}(?:(?!pas urgent)[^.!?;]){0,90} ${SOON}(?! (?:que|quand))`,
    `(?:^|[,;:] ?)${SOON},? (?:${WANTED}|merci)`,
    '(?:ne peut|ne peuvent|ne pourra|ne saurait|peut) (?:vraiment |absolument )?(?:pas|plus) attendre|ça urge|ça presse|le temps presse|(?:priorité|urgence) (?:absolue|numéro un|n°1|maximale)|(?:avant|toutes) (?:toute|affaires) (?:autre chose|cessantes)|chaque (?:minute|heure|seconde) compte|à chaque minute|plus une minute à perdre|(?:lâche[zr]?|laisse[zr]?) (?:tout|ce que)',
    `(?:nous|me|bloque|bloquent|on|je|équipe|tout le monde|production|chantier) (?:est |sommes |suis |sont |reste |restons )?(?:complètement |totalement |entièrement |toujours |actuellement )?(?:bloquée?s?|à l'arrêt|coincée?s?|paralysée?s?)(?! (?:dans|jusqu))`,
    "(?:ça|cela|ce qui|qui|elle|il) (?:nous|me|les) bloque(?:nt)?|bloque (?:tout|toute|l'équipe|la (?:production|livraison|mise)|le (?:chantier|déploiement|site))",
    `(?:serveur|site|système|production|prod|réseau|application|appli|plateforme|base de données|vpn|paiement|messagerie|caisse|caisses|téléphonie|standard|chaîne|courant|électricité|boutique|ligne) ${upTo(3)}(?:est|sont|ne|vient|viennent) (?:complètement |totalement |actuellement |de nouveau |à nouveau |encore |toujours )*(?:en panne|down|tombée?s?|hors service|inaccessibles?|hs|plantée?s?|à l'arrêt|coupée?s?|répond plus|répondent plus|fonctionne plus|fonctionnent plus|marche plus|de tomber|de planter|de lâcher)`,
    `(?:personne|aucun client|les clients|plus personne|on|nous|équipe) (?:ne |n')?${upTo(2)}(?:arrive|arrivons|arrivent|peut|pouvons|peuvent|peut plus) (?:plus )?(?:à |pas )?(?:travailler|se connecter|payer|commander|accéder|avancer|entrer)`,
    "(?:on|nous) (?:perd|perdons) (?:des|de l'|chaque) ?(?:commandes|clients|argent|ventes|minute)",
  ),
  /^\W*urgent\p{L}{0,6}(?:\W|$)|[!,;:–—-] ?(?:très )?urgent[!.]*\s*$|(?<!\p{L})urgent[!:](?!\p{L})|^\W*asap\W/iu,
];

/** The same words where nothing waits: denied, over, somebody else's, a rule, a topic. */
export const NOT_URGENT = anyOf(
  whole(
    `(?:pas|rien|aucune|plus|peu|moins|jamais|sans|ni) ${upTo(3)}(?:d'urgence|urgente?s?|d'urgent|urgence|pressée?|presse|immédiatement|tout de suite)`,
    `(?:si|en cas|cas d'|quand|lorsque|lorsqu'|pour les|pour toute|pour une|toute|chaque|les|des|le numéro|service|services|salle|entrée|accès|sortie|issue|médecin|médecins|escalier|travaux|tour|comité|plan|équipe|contact|contacts|fonds|état|arrêt|frein|bouton|numéro|loi|procédure|exercice) (?:c'est |de |des |d'|est |très |la |le ){0,3}(?:urgences?|urgente?s?)`,
    "(?:était|étaient|a été|avait|avaient|fut|ont été|semblait|disait|disais|paraissait|hier|la semaine dernière|le mois dernier) (?:[\\p{L}'’]{1,20} ){0,6}(?:urgente?s?|urgence|en panne|bloquée?s?|immédiatement|tombée?s?|aussitôt)",
    "(?:a|ont|est|sont|ai|avons) (?:\\p{L}{1,15} ){0,2}(?:réagi|répondu|appelé|intervenu|résolue?s?|rétablie?s?|réparée?s?|redémarré|corrigé|réglé|venus?)|c'est (?:réglé|résolu|réparé|rétabli|bon|reparti)|fausse alerte|remarche|refonctionne|tout est rentré",
    "(?:je|nous|on) (?:te |vous |le |la |les |l'|m'en |nous en )*(?:réponds|répondrai|répondrons|envoie|enverrai|reviens|reviendrai|rappelle|rappellerai|occupe|occupons|transmettrai|tiens|tiendrai|fais|ferai|contacterai|contacterons|reviendrons) (?:\\p{L}{1,15} ){0,5}(?:immédiatement|tout de suite|au plus vite|dès que possible|le plus|sans|dans les plus|asap)",
    "à compter de maintenant|dès maintenant disponible|pour le moment|maintenant (?:que|disponible|en ligne)|les urgences|aux urgences|état d'urgence|service d'urgence|jusqu'à maintenant",
  ),
  /[«"](?: ?)(?:urgent|asap|tout de suite|immédiatement)(?: ?)[»"]/iu,
);
