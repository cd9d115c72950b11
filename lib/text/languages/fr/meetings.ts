import type { MeetingWords } from '../meeting-words.ts';
import { phrases, preceding } from '../phrases.ts';

/** French. */
export const MEETINGS: MeetingWords = {
  situations: {
    incident: phrases(
      `incident|panne|panne (?:générale|serveur|réseau)|urgence|crise|réunion de crise|cellule de crise|fuite (?:d'eau|de gaz|au|à la|dans)|inondation|incendie|coupure (?:d'électricité|de courant|réseau|générale)|(?:serveur|site|réseau|système|caisse|ligne) (?:en panne|hors service|à l'arrêt|bloquée?|down|tombé)|arrêt (?:de la ligne|de production|du chantier)|accident|évacuation|fuite de données|cyberattaque|rappel produit`,
    ),
    'bad-news': phrases(
      `licenciements?|plan social|suppressions? de postes?|postes? supprimés?|(?:fermons|fermer|ferme) (?:le |la |l'|notre )?(?:site|agence|usine|école|bureau|magasin)|licencions|licencier|décès|décédée?|obsèques|enterrement|deuil|mauvaises? nouvelles?|harcèlement|rupture (?:conventionnelle|de contrat|du contrat)|fermeture (?:du|de la|de l'|des) (?:site|agence|usine|école|bureau|magasin)\\p{L}{0,20}|non_renouvellement|fin (?:de|du) (?:ton |son |votre |leur )?contrat|fin de période d'essai|entretien préalable|sanction|avertissement|mise à pied`,
    ),
    sensitive: phrases(
      `entretien (?:annuel|individuel|professionnel|de recadrage|d'évaluation|de fin de période d'essai|de départ|disciplinaire|rh|difficile)|évaluation annuelle|recadrage|salaires?|augmentation|rémunération|période d'essai|conflits?|tensions?|médiation|plainte|réclamation personnel|excuses|démission|arrêt maladie|retour (?:d'arrêt|de congé maladie|après arrêt)|reprise après arrêt|burn_out|souffrance au travail|conversation difficile|discussion délicate|sujet (?:délicat|sensible|personnel)|confidentiel|mise au point|restructuration|réorganisation|annonce (?:à la famille|du diagnostic)|promotion de`,
    ),
    interview: phrases(
      `entretien (?:d'embauche|de recrutement|candidat\\p{L}{0,20}|technique|rh candidat|téléphonique|de sélection)|entretien ?[:–-] ?.{0,80}|candidate?s?|recrutement|jury (?:de recrutement|d'embauche)|période de mise en situation`,
    ),
    'first-meeting': phrases(
      `première? (?:rencontre|réunion|rendez vous|rdv|entretien|appel|visite|prise de contact)(?: (?:avec )?(?:le |la |un |une |notre )?(?:nouveau |nouvelle )?(?:client|cliente|partenaire|fournisseur|prospect|investisseur)\\p{L}{0,20})?|prise de contact|nouveau client|nouvelle cliente|nouveau partenaire|nouveau fournisseur|rdv prospect|appel découverte|rendez vous découverte`,
    ),
    'intro-external': phrases(
      `présentation|découverte|faire connaissance|rencontre|rdv (?:client|commercial|prospect)|rendez vous (?:client|commercial)|lancement|démo|démonstration|kick_off`,
    ),
    'one-on-one': phrases(
      `tête à tête|point individuel|point perso|en tête à tête|mentorat|1 à 1|un à un|suivi individuel`,
    ),
    social: phrases(
      `déjeuner|déj|café|petit déj(?:euner)?|dîner|apéro?|apéritif|pot(?: de départ| d'accueil| de fin d'année)?|fête|fête de noël|anniversaire|repas (?:d'équipe|de noël|de service)|sortie (?:d'équipe|équipe)|galette(?: des rois)?|goûter|afterwork|noël|départ en retraite|cohésion|barbecue|pique nique|convivialité`,
    ),
    retro: phrases(
      `rétro|rétrospective|retour d'expérience|rex|bilan (?:de projet|du projet|de sprint|de l'événement|de campagne)|leçons apprises|post mortem|débrief(?:ing)?`,
    ),
    training: phrases(
      `formation|formations|atelier pratique|exercice (?:d'évacuation|incendie|de sécurité)|répétition(?: générale)?|initiation|prise en main|tutoriel|cours|sensibilisation|intégration (?:de|nouvelle?|nouveaux)`,
    ),
    troubleshooting: phrases(
      `dépannage|débogage|résolution (?:du|de) (?:problème|bug)|mise en production|mise en service|bascule|déblocage`,
    ),
    negotiation: phrases(`négociations?`),
    kickoff: phrases(`lancement (?:du |de )?projet|réunion de lancement|réunion de démarrage|démarrage`),
    handover: phrases(`passation|relève|transmissions?|passage de consignes`),
    brainstorm: phrases(
      `brainstorming|remue méninges|séance (?:d'idées|créative)|atelier(?: \\p{L}{1,20})?|séminaire|idéation|journée d'équipe|hackathon`,
    ),
    coworking: phrases(`travail en commun|co_working`),
    'in-person': phrases(
      `visite(?: de chantier| du site| des locaux| de sécurité)?|réunion de chantier|inspection|tournée|dégustation|état des lieux|réception (?:de|des) travaux|déménagement|inventaire|portes ouvertes|séance photo|essayage|réunion parents`,
    ),
    'office-hours': phrases(`permanence|foire aux questions|questions réponses`),
    'sign-off': phrases(
      `validation|approbation|visa|signature du|bon à tirer|approbation du (?:pv|procès verbal|compte rendu)`,
    ),
    'written-comments': phrases(
      `(?:vos|tes|commentaires|retours|remarques) (?:commentaires|retours|remarques|avis|sur)|retours? sur|relecture|commentaires?|avis sur|à relire|relire`,
    ),
    'for-information': phrases(`^(?:info|information|pour info(?:rmation)?|annonce|nouvelles?)(?=\\s?[:–—])`),
    announcement: phrases(
      `annonces?|ce qui change|info(?:rmation)?s?|réunion d'information|point info|nouvelles? (?:politique|procédure|règles?|consignes?|organisation|grille|tarifs?)|nouveaux? (?:tarifs?|process|processus|règlement|horaires?|collègue)|mise à jour (?:de la |des |du )?(?:politique|procédure|règles|règlement|charte|consignes)|assemblée du personnel|plénière|présentation (?:des|du|de la) (?:résultats|chiffres|nouvelle?|nouveau|rapport|politique)\\p{L}{0,20}|restitution|changements? (?:de|des|du)|actualités|bienvenue`,
    ),
    logistics: phrases(
      `logistique|organisation (?:du|de la|des|de l')|caler (?:une |la |les )?dates?|fixer (?:une |la |les )?dates?|trouver une date|choix (?:de la|d'une) date|planning (?:des )?(?:congés|vacances|permanences|salles)|qui (?:apporte|fait|prend|amène|conduit)|déménagement|covoiturage|clés|salles`,
    ),
    technical: phrases(
      `architecture|point technique|revue (?:de code|technique|d'architecture)|discussion technique|base de données|migration|api|réunion technique|spécifications? techniques?|tri des (?:bugs|tickets)`,
    ),
    status: phrases(
      `point (?:d'avancement|d'étape|hebdo(?:madaire)?|mensuel|projet|quotidien|équipe|de la semaine|de situation|trimestriel)(?: hebdo(?:madaire)?| mensuel)?|avancement|état d'avancement|suivi (?:de|du|hebdo\\p{L}{0,20}|projet|mensuel|chantier)|mêlée(?: quotidienne)?|compte rendu hebdo\\p{L}{0,20}|tour de table|reporting|bilan (?:hebdo|mensuel|trimestriel|de la semaine)\\p{L}{0,20}|rapport (?:hebdo|mensuel|d'activité|de chantier)\\p{L}{0,20}|statut|des nouvelles (?:du|des)`,
    ),
    regular: phrases(
      `réunion (?:d'équipe|de service|hebdo\\p{L}{0,20}|mensuelle|du lundi|de direction|équipe|de département|de rentrée)|comité de direction|codir|point (?:avec )?.{0,80}`,
    ),
    planning: phrases(
      `planification|préparation|planning|priorités|priorisation|calendrier|objectifs|stratégie|cadrage|sprint planning`,
    ),
    plan: phrases(`plan|plan d'action|feuille de route|business plan`),
    budget: phrases(`budget|prévisions|budget prévisionnel`),
    'document-review': phrases(
      `relecture|revue (?:du|de la|des|de l')|document|note|rapport|clause|brouillon|projet de|texte|chapitre|cahier des charges|dossier|devis|charte|guide|procédure|appel d'offres|mémoire|manuel|proposition|diapos|slides|modèle|compte rendu|pv|procès verbal|règlement|formulaire|traduction|lecture`,
    ),
    review: phrases(`revue|examen|évaluation|audit`),
    figures: phrases(
      `chiffres|résultats|comptes|tableau de bord|indicateurs|ventes|données|statistiques|bilan|trimestre|clôture|chiffre d'affaires|enquête`,
    ),
    decision: phrases(`décisions?|décider|choix (?:du|de la|des|d'un)|vote|arbitrage|sélection|trancher`),
    committee: phrases(
      `comité(?: de pilotage| de direction)?|copil|conseil(?: d'administration| municipal| d'école)?|ca|cse|assemblée générale|ag|bureau de l'association`,
    ),
  },
  unless: {
    incident: phrases(
      `(?:procédure|plan|exercice|formation|numéros?|rapport|bilan|statistiques?|retour|rex|sortie|post mortem) (?:d'|de |des |du |sur |en cas d'){0,3}(?:incidents?|urgences?|crise|panne|évacuation|incendie|accident)`,
    ),
    'bad-news': phrases(
      `(?:modèle|clause|procédure|formation|simulateur) (?:de |d'|des )?(?:licenciement|rupture|avertissement|deuil)`,
    ),
    sensitive: phrases(
      `conflits? (?:de version|d'agenda|de fusion|d'intérêts?|git)|(?:grille|logiciel|étude|enquête|simulateur) (?:de |des )?(?:salaires?|rémunération)|bulletins? de (?:salaire|paie)|augmentation (?:de capital|des prix|des tarifs|du trafic|des ventes)|promotions? (?:des ventes|de noël|d'été)|haute tension|basse tension|formation .{0,80}|prévention .{0,80}`,
    ),
    interview: phrases(
      `(?:guide|grille|questions|modèle|synthèse|notes|résultats|préparation) (?:d'|de l'|des )entretiens?|entretien (?:des locaux|de la|du|des|annuel|individuel|professionnel|préalable|de recadrage|machines?|chaudière|voiture)|recrutement (?:budget|plan|statistiques)`,
    ),
    social: phrases(`catalogue de noël|campagne de noël|pot de peinture|café machine|machine à café|ventes de noël`),
    training: phrases(
      `plan de formation|catalogue (?:de )?formations?|budget (?:de )?formation|supports? de (?:cours|formation)|en cours|cours de (?:bourse|action)|au cours`,
    ),
    regular: phrases(`point de vente|point mort|points de livraison|point of .{0,80}|point release|point and click`),
    'in-person': phrases(`statistiques? .{0,80}|rapport (?:de |d')?(?:visite|inspection)`),
    'intro-external': phrases(`présentation (?:des|du|de la) (?:résultats|chiffres|rapport)`),
  },
  cues: {
    urgent: phrases(`urgent|urgente|immédiatement|tout de suite|dès maintenant`),
    notUrgent: phrases(`pas urgente?|rien d'urgent|pas pressé|sans urgence`),
    atOnce: phrases(`tout de suite|immédiatement|sur le champ|à chaud|séance tenante|aujourd'hui même|ce soir`),
    noHurry: phrases(
      `pour (?:info|information)|pas de (?:discussion|décision)|à votre rythme|avant (?:lundi|mardi|mercredi|jeudi|vendredi|le \\d{1,2})|rien à décider`,
    ),
    comments: phrases(`commentaires?|remarques?|retours?|avis|suggestions?|annotations?|corrections?|commentez`),
    reading: phrases(
      `(?:à )?(?:lire|relire|parcourir) (?:\\p{L}{1,20} ){0,3}(?:avant|au préalable|attentivement)|merci de lire|lisez|\\d+ pages`,
    ),
    kept: phrases(
      `compte rendu|procès verbal|documenter|par écrit|dans le (?:document|doc|fichier|tableau|wiki|dossier|drive)|sur l'intranet|support(?:s)? (?:envoyés?|suivra|suivront)|complétez|remplir`,
    ),
    oneWay: phrases(
      `je (?:présente(?:rai)?|vais présenter|vous présente|montre)|présentation de|chacun (?:présente|dit|fait|donne|annonce)|chaque (?:\\p{L}{1,20} )?(?:présente|annonce|fait|donne)|tour de table|sera présentée?|seront présentée?s`,
    ),
    noAttendance: phrases(
      `pas besoin de (?:venir|participer)|rien à faire|pas une réunion|pour vos agendas|ne pas réserver`,
    ),
    together: phrases(
      `plus (?:rapide|simple) que (?:des |par )?(?:mails?|e mails?)|de vive voix|ensemble|en personne|sur place|face à face|en présentiel|tableau blanc|post_its|apportez|autour d'une table|par groupes?|casque|rendez vous (?:à|devant)|faire connaissance|s'asseoir`,
    ),
    inHand: phrases(
      `nuanciers?|(?:apport(?:e|ez|er)|touch(?:e|ez|er)|essay(?:e|ez|er)|goût(?:e|ez|er)) (?:\\p{L}{1,20}(?: |'|’)){0,3}(?:échantillons?|tissus?|prototypes?)|(?:échantillons?|prototypes?|tissus?) (?:seront |sont )?(?:sur place|sur la table|disponibles sur)`,
    ),
    feelings: phrases(
      `excuser|désolée?|conflit|tensions?|confidentiel|au calme|calmement|blessée?|fâchée?|déçue?|son comportement|période d'essai|ne sera pas (?:renouvelée?|reconduite?|confirmée?)|décès|malade|licencier|plainte`,
    ),
  },
  thingBefore: preceding(
    `(?:modèle|procédure|guide|formulaire|politique|charte|plan|compte rendu|rapport|notes?|statistiques?|budget|préparation|organisation|logistique|formation|enquête|retours?|bilan|liste|menu|dates?|questions|grille|logiciel|outil|supports?) (?:de l'|de la |de |des |du |d'|pour (?:le |la |l')?|sur (?:le |la |l'|les )?)`,
  ),
  rulesBefore: preceding(
    `(?:modèle|procédure|guide|formulaire|politique|charte|statistiques?|formation|enquête|grille|logiciel|outil|loi|clause|simulateur|règles) (?:de l'|de la |de |des |du |d'|pour (?:le |la |l')?|sur (?:le |la |l'|les )?)`,
  ),
  ownTime: phrases(
    `congés?|congé (?:maternité|paternité|parental)|vacances|absente?|absence|jour férié|férié|rtt|télétravail|ne pas (?:réserver|déranger)|temps de concentration|travail (?:au calme|de fond)|bloqué|(?:rdv |rendez-vous )?(?:chez le )?(?:médecin|dentiste|kiné|coiffeur|ophtalmo|pédiatre|vétérinaire)|école|train (?:pour|vers) \\p{L}{1,20}|vol (?:pour|vers) \\p{L}{1,20}|déplacement|arrêt maladie|pause|personnel|perso|astreinte|pont`,
  ),
  travel:
    /^[^\p{L}\p{N}]*(?:(?:[Vv]ol|[Tt]rain|TGV|[Tt]rajet|[Ff]erry)(?:(?: (?:pour|vers|de|aller|retour)|:)(?= ?\p{Lu})| ?[–—-](?= ?\p{Lu})| (?:aller|retour)(?=[^\p{L}\p{N}]*$)| (?=(?:[A-Z]{2} ?)?\d{2,4})| (?=\p{Lu}\p{L}{2,20} ?[–—>/→-])|(?=[^\p{L}\p{N}]*$))|[Nn]uit (?:a|au) (?:l['’])?(?=\p{Lu}|hotel))/u,
  notice: phrases(
    `rappel|échéance|date limite|congés?|absent|fermé|fermeture annuelle|astreinte|anniversaire|à rendre|férié`,
  ),
  bare: /^(?:(?:petit|petite|rapide)\s+)?(?:réunion|point|rdv|rendez-vous|appel|échange|call|visio|discussion|entretien)(?:\s+avec\s+.{1,40})?\W*$/iu,
  agendaHeading: /^(?:ordre du jour|odj|agenda|programme|points?|sujets?|thèmes?|déroulé)\s*:?$/iu,
};
