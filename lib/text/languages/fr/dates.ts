import type { DateLexicon } from '../../dates/lexicon.ts';
import { dateWords } from '../../dates/lexicon.ts';

/** What French names times with. Words stand without their accents as well: they are looked up without. */
export const DATES: DateLexicon = {
  words: dateWords({
    months:
      'janvier janv jan|février fév févr fev|mars|avril avr|mai|juin|juillet juil|août|septembre sept sep|octobre oct|novembre nov|décembre déc dec',
    weekdays:
      'lundi lun lundis|mardi mar mardis|mercredi mer mercredis|jeudi jeu jeudis|vendredi ven vendredis|samedi sam samedis|dimanche dim dimanches',
    numbers:
      'zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 dix-sept=17 dix_sept=17 dix-huit=18 dix_huit=18 dix-neuf=19 dix_neuf=19 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 quatre-vingt=80 quatre-vingts=80 nonante=90 cent=100 cents=100 mille=1000',
    ordinals:
      'premier=1 première=1 deuxième=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9 dixième=10',
    units: {
      second: 'seconde secondes sec',
      minute: 'minute minutes min mn',
      hour: 'heure heures h',
      day: 'jour jours journée journées nuit_entière nuits j',
      workday: 'jour_ouvré jours_ouvrés jour_ouvrable jours_ouvrables journées_de_travail jours_de_travail',
      week: 'semaine semaines semaine_de_travail',
      weekend: 'week-end week_end weekend week-ends weekends week_ends',
      month: 'mois mois-ci',
      quarter: 'trimestre trimestres',
      year: 'an ans année années',
      decade: 'décennie décennies',
      century: 'siècle siècles',
    },
    lengths:
      'toute_la_journée=hour:24 toute_le_jour=hour:24 toute_la_nuit=hour:8 toute_la_semaine=day:7 quinzaine=week:2 demi-heure=minute:30 demi-journée=hour:4',
    parts: {
      morning: 'matin matins matinée',
      lunch: 'déjeuner temps_du_déjeuner',
      afternoon: 'après-midi après_midi aprem',
      evening: 'soir soirs soirée',
      night: 'nuit',
    },
    days: "aujourd'hui=0 aujourd_hui=0 demain=1 après-demain=2 après_demain=2 hier=-1 avant-hier=-2 avant_hier=-2 lendemain=1 surlendemain=2 veille=-1",
    shifts:
      'ce=0 cet=0 cette=0 ces=0 prochain=1 prochaine=1 prochains=1 prochaines=1 suivant=1 suivante=1 suivants=1 suivantes=1 à_venir=1 qui_vient=1 qui_arrive=1 dernier=-1 dernière=-1 derniers=-1 dernières=-1 passé=-1 passée=-1 précédent=-1 précédente=-1 précédents=-1 précédentes=-1 même=0 en_cours=0',
    edges: {
      start: 'début commencement tôt',
      middle: 'milieu mi courant',
      end: 'fin reste plus_tard tard',
    },
    clocks: 'midi=720 minuit=1439',
    am: 'am a.m',
    pm: 'pm p.m',
    holidays: {
      newYear: "jour_de_l_an nouvel_an jour_de_l'an",
      epiphany: 'épiphanie',
      valentine: 'saint-valentin saint_valentin',
      patrick: 'saint_patrick saint-patrick',
      goodFriday: 'vendredi_saint',
      easter: 'pâques dimanche_de_pâques',
      easterMonday: 'lundi_de_pâques',
      earthDay: 'jour_de_la_terre',
      labourDay: 'fête_du_travail',
      ascension: 'ascension',
      whitsun: 'pentecôte',
      whitMonday: 'lundi_de_pentecôte',
      independenceDay: 'jour_de_l_indépendance fête_de_l_indépendance',
      bastilleDay: 'fête_nationale',
      halloween: 'halloween',
      allSaints: 'toussaint',
      armistice: 'armistice',
      thanksgiving: 'thanksgiving action_de_grâce',
      christmasEve: 'réveillon',
      christmas: 'noël',
      newYearsEve: 'saint-sylvestre saint_sylvestre',
    },
    seasons: 'printemps|été|automne|hiver',
    sets: 'quotidiennement hebdomadairement mensuellement annuellement trimestriellement',
    prefixes: {
      quarter: 'trimestre t',
      half: 'semestre s',
      week: 'semaine sem',
      year: 'année_scolaire exercice exercice_fiscal année_fiscale année_calendaire scolaire fiscale calendaire civile exercice_bugétaire exercice_budgétaire',
    },
    roles: {
      the: 'le la les l',
      of: 'de du des d',
      glue: 'à au aux en dans sur pour le la les l vers avant après depuis dès durant pendant environ du de d jusqu jusque ici entre courant partir',
      cue: 'à a vers avant après depuis dès environ jusqu_à jusqu_a jusqu_au de du d_ici à_partir_de aussi_tard_que entre au_plus_tard_à est il_est c_est',
      inside: 'dans sous d_ici en dans_les',
      from: 'de du des d depuis à_partir_du à_partir_de dès',
      to: 'à a au aux jusqu_à jusqu_au jusqu_a jusque',
      between: 'entre',
      and: 'et',
      or: 'ou',
      ago: 'auparavant',
      later: 'plus_tard',
      on: 'après à_compter_de à_partir_de depuis',
      back: 'avant',
      every: 'chaque un_sur_deux tous_les toutes_les tout_les tous_le tous',
      each: 'par',
      oclock: 'heure heures h',
      during: 'pour pendant durant dure durera durant_environ sur toute tout une_durée_de environ',
      since: 'il_y_a il_ya voici voilà',
      follows:
        'et ou le la les à a au en dans pour si quand avec est sont je nous vous tu il elle on de du d ce cet cette mon ma mes notre votre avant après sans car mais puis merci devant chez sur par qui vers ça c jusqu',
      spoils: 'bonne bon joyeux joyeuses joyeuse monsieur madame',
      spoiled: 'ouvrable élèves étudiants pièces',
      commencing: 'commençant débutant',
      half: 'demi demie',
      a: 'un une',
      few: 'quelques plusieurs quel_ques',
      once: 'fois une_fois deux_fois trois_fois',
    },
    weak: 'mar mars mer ven jan sam tôt tard été',
    plurals: 'lundis mardis mercredis jeudis vendredis samedis dimanches week-ends weekends week_ends',
    more: {
      fin_de_journée: { edge: 'end', unit: 'day' },
      fin_de_la_journée: { edge: 'end', unit: 'day' },
      fin_de_semaine: { edge: 'end', unit: 'week' },
      hier_soir: { day: -1, part: 'evening' },
      quart: { unit: 'quarter' },
      eod: { edge: 'end', unit: 'day' },
    },
    suffixes: 'h a=am p=pm am pm min mn heures heure jours jour ans semaines mois j',
    ordinalSuffixes: 'er ere eme e',
    hourIsClock: true,
    andInTens: true,
    cardinalDays: true,
    shiftAfter: true,
  }),
  past: {
    before: /(?<!\p{L})depuis (?:le |la |environ )?$/iu,
    stretch: {
      before: /(?<!\p{L})(?:chiffres|résultats|ventes|bilan) (?:du|de|pour le|d')\s?$/iu,
      after: /^ (?:a|ont) (?:été|fini|dépassé)(?!\p{L})/iu,
    },
  },
  deadlines: {
    before:
      /(?<!\p{L})(?:avant|d'ici(?: à| au)?|au plus tard(?: le| à)?|pour|date limite(?: est| :| le)?|échéance(?: est| :| le)?|dernier délai|sous|dans un délai de|deadline(?: est)?:?|à rendre|(?:avez|avons|as|ai)(?: \p{L}{1,12}){0,2} jusqu'(?:à|au))\s*(?:le |la |les |l'|ce |cette |fin )*$/iu,
    after: /^\s*(?:au plus tard|dernier délai|maximum|max\b|est la date limite)/iu,
    inside: /^(?:avant|d'ici|sous|au plus tard)(?!\p{L})/iu,
    around: /(?<!\p{L})(?:date limite|deadline|échéance|au plus tard|dernier délai|délai|expire|clôture)(?!\p{L})/iu,
    request:
      /(?<!\p{L})(?:merci de|s'il (?:te|vous) plaît|stp|svp|(?:peux|pourrais)-tu|(?:pouvez|pourriez)-vous|tu (?:peux|pourrais)|vous (?:pouvez|pourriez)|j'(?:ai|aurais) besoin|nous avons besoin|il (?:me|nous) faut|veuillez|prière de|(?:doit|doivent) (?:partir|être|arriver|nous parvenir))(?!\p{L})/iu,
    appointment:
      /(?<!\p{L})(?:réunion|rendez-vous|rdv|rencontr\p{L}{1,6}|appel|appeler|déjeun(?:er|e|ons|ez)|dîn(?:er|e|ons|ez)|café|dispo|disponibles?|libres?|venir|viens|venez|parler|participer|voir|se (?:voit|voyait|revoit)|retrouve|(?:accord\p{L}{1,3}|consacr\p{L}{1,3}|trouver|auriez|aurais|avoir|avez-vous|as-tu|réserver|libérer) [^.?!]{0,15}(?:demi-heure|quart d['’]heure|une heure|moment|créneau|\d{1,3} ?min\p{L}{0,4}))(?!\p{L})/iu,
    matter: {
      before: /(?<!\p{L})si (?:(?:le|ce|mardi) ){0,2}$/iu,
      after: /^ (?:vous |te |t'|leur )?(?:convient|conviennent|va|vont|irait|est possible|est bon)(?!\p{L})/iu,
    },
    news: {
      others:
        /(?<!\p{L})(?:(?:sera|seront|va être|vont être) (?:\p{L}{1,20}ment )?(?:déployée?s?|lancée?s?|publiée?s?|annoncée?s?|mise?s? en (?:ligne|production|service)|disponibles?|remplacée?s?)|devrai(?:t|ent) (?:atteindre|dépasser|annoncer|lancer|publier))(?!\p{L})/iu,
      ours: /(?<!\p{L})(?:je|j'|nous|vous|tu|on|merci|svp|veuillez|notre|nos|votre|vos|faut|doit|doivent)/iu,
    },
    never:
      /(?<!\p{L})(?:(?:était|étaient|avait|avaient|suis|sommes|est|sera|serai|reste|ouvert|ouverte|ouverts|fermé|fermée|fermés|congés?|vacances|absente?|dure|durera|court)(?!\p{L})[^.]{0,60}(?<!\p{L})jusqu'|(?:fixer|caler|prendre|déplacer|reporter|décaler) (?:un|une|le|la|notre) (?:rendez-vous|rdv|réunion|rencontre|appel|point|créneau|date)(?: [\p{L}'’]{1,15}){0,3} pour(?!\p{L})|(?:bonne|avons eu|ai eu|était|étaient|avait|avaient)(?!\p{L}))/iu,
  },
};
