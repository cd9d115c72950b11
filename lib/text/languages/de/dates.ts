import type { DateLexicon } from '../../dates/lexicon.ts';
import { dateWords } from '../../dates/lexicon.ts';
import type { Part, Senses } from '../../dates/senses.ts';

const ONES = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig'];
const TEENS = [
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];
const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];

/** German writes numbers below a hundred as one word. */
function cardinal(number: number): string {
  if (number < 10) return number === 1 ? 'eins' : (ONES[number] ?? '');
  if (number < 20) return TEENS[number - 10] ?? '';
  const ones = ONES[number % 10] ?? '';
  return `${ones}${ones === '' ? '' : 'und'}${TENS[Math.floor(number / 10)] ?? ''}`;
}

function ordinals(): string {
  const irregular: Readonly<Record<number, string>> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };
  const words: string[] = [];
  for (let day = 1; day <= 31; day += 1) {
    const stem = irregular[day] ?? `${cardinal(day)}${day < 20 ? 't' : 'st'}`;
    for (const ending of ENDINGS) words.push(`${stem}${ending}=${day}`);
  }
  return words.join(' ');
}

const PARTS: Readonly<Record<string, Part>> = {
  frühmorgen: 'morning',
  morgen: 'morning',
  vormittag: 'morning',
  früh: 'morning',
  mittag: 'lunch',
  nachmittag: 'afternoon',
  spätnachmittag: 'afternoon',
  abend: 'evening',
  spätabend: 'evening',
  nacht: 'night',
};

/** *Montagnachmittag*, *dienstagabends*: a weekday and a part of it in one word. */
function compounds(): Record<string, Omit<Senses, 'roles'>> {
  const words: Record<string, Omit<Senses, 'roles'>> = {};
  for (const [day, weekday] of [
    ...WEEKDAYS.map((name, index) => [name, index + 1] as const),
    ['sonnabend', 6] as const,
  ]) {
    for (const [name, part] of Object.entries(PARTS)) {
      words[`${day}${name}`] = { weekday, part };
      words[`${day}${name}s`] = { weekday, part };
    }
  }
  return words;
}

const ENDINGS = ['e', 'en', 'er', 'es', 'em'];

/** Words with each ending that German has for them: *nächste*, *nächsten*. */
function inflected(stems: Readonly<Record<string, number>>): string {
  return Object.entries(stems)
    .flatMap(([stem, value]) => ENDINGS.map((ending) => `${stem}${ending}=${value}`))
    .join(' ');
}

const SHIFTS = inflected({
  dies: 0,
  laufend: 0,
  nächst: 1,
  kommend: 1,
  folgend: 1,
  darauffolgend: 1,
  übernächst: 2,
  letzt: -1,
  vergangen: -1,
  vorig: -1,
  vorletzt: -2,
});

const numbers = Array.from({ length: 58 }, (_, index) => `${cardinal(index + 2)}=${index + 2}`).join(' ');

/** What German names times with. */
export const DATES: DateLexicon = {
  words: dateWords({
    months:
      'januar jan jänner|februar feb|märz mär mrz|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez',
    weekdays:
      'montag mo montags|dienstag di dienstags|mittwoch mi mittwochs|donnerstag do donnerstags|freitag fr freitags|samstag sonnabend sa samstags sonnabends|sonntag so sonntags',
    numbers: `null=0 eins=1 ein=1 zwo=2 anderthalb=1.5 eineinhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5 ${numbers} hundert=100 tausend=1000 beiden=2 paar=3`,
    ordinals: ordinals(),
    units: {
      second: 'sekunde sekunden sek',
      minute: 'minute minuten min',
      hour: 'stunde stunden std h',
      day: 'tag tage tagen tages tg nacht_lang nächte nächten',
      workday: 'wochentag wochentage werktag werktage werktagen werktags arbeitstag arbeitstage arbeitstagen',
      week: 'woche wochen arbeitswoche kalenderwoche',
      weekend: 'wochenende wochenenden',
      month: 'monat monate monaten monats',
      quarter: 'quartal quartale quartalen quartals',
      year: 'jahr jahre jahren jahres',
      decade: 'er_jahre jahrzehnt jahrzehnte jahrzehnten',
      century: 'jahrhundert jahrhunderts',
    },
    lengths:
      'ganzen_tag=hour:24 ganze_nacht=hour:8 ganze_woche=day:7 ganztägig=hour:24 viertelstunde=minute:15 dreiviertelstunde=minute:45 halbstunde=minute:30',
    parts: {
      morning: 'morgen morgens vormittag vormittags früh frühmorgens',
      lunch: 'mittagszeit mittagspause',
      afternoon: 'nachmittag nachmittags spätnachmittag spätnachmittags',
      evening: 'abend abends frühabends spätabend spätabends feierabend',
      night: 'nacht nachts',
    },
    days: `heute=0 morgen=1 übermorgen=2 gestern=-1 vorgestern=-2 vortag=-1 folgetag=1 ${inflected({ heutig: 0, morgig: 1, gestrig: -1 })}`,
    shifts: SHIFTS,
    edges: {
      start: 'anfang beginn zu_beginn',
      middle: 'mitte',
      end: 'ende rest laufe lauf verlauf',
    },
    clocks: 'mitternacht=1439 mitternachts=1439 mittag=720 mittags=720',
    am: '',
    pm: '',
    holidays: {
      newYear: 'neujahr neujahrstag',
      epiphany: 'heilige_drei_könige dreikönigstag',
      valentine: 'valentinstag',
      goodFriday: 'karfreitag',
      maundyThursday: 'gründonnerstag',
      easterSaturday: 'karsamstag ostersamstag',
      easter: 'ostern ostersonntag',
      easterMonday: 'ostermontag',
      carnivalSaturday: 'fastnachtssamstag karnevalssamstag faschingssamstag',
      carnivalMonday: 'rosenmontag',
      carnival: 'fastnacht fasching karneval faschingsdienstag',
      ashWednesday: 'aschermittwoch',
      labourDay: 'tag_der_arbeit maifeiertag',
      ascension: 'himmelfahrt christi_himmelfahrt vatertag',
      mothersDay: 'muttertag',
      whitsun: 'pfingsten pfingstsonntag',
      whitMonday: 'pfingstmontag',
      corpusChristi: 'fronleichnam',
      germanUnity: 'tag_der_deutschen_einheit',
      reformation: 'reformationstag',
      allSaints: 'allerheiligen',
      childrensDay: 'weltkindertag kindertag',
      harvest: 'erntedankfest erntedank',
      advent: 'advent buß-_und_bettag',
      nicholas: 'nikolaus nikolaustag',
      christmasEve: 'heiligabend heilig_abend',
      christmas:
        'weihnachten weihnachtstag ersten_weihnachtsfeiertag erster_weihnachtsfeiertag ersten_weihnachtstag weihnachtsfeiertag',
      boxingDay: 'zweiten_weihnachtsfeiertag zweiter_weihnachtsfeiertag zweiten_weihnachtstag zweiter_weihnachtstag',
      newYearsEve: 'silvester sylvester',
    },
    seasons:
      'frühling frühjahr frühlings frühlingsanfang|sommer sommers sommeranfang|herbst herbsts herbstanfang|winter winters winteranfang',
    sets: 'täglich wöchentlich monatlich jährlich vierteljährlich quartalsweise halbjährlich zweiwöchentlich vierzehntägig unter_der_woche werktags wochentags stündlich',
    prefixes: { quarter: 'q', half: 'h', week: 'kw kalenderwoche', year: 'geschäftsjahr schuljahr kalenderjahr' },
    roles: {
      the: 'am zum der die das den dem des',
      of: 'der des von im vom',
      glue: 'am im um in an zum zur für gegen ab bis vor nach seit den dem der von während',
      cue: 'um gegen ab bis vor nach seit spätestens zirka ca circa etwa',
      inside: 'in binnen innerhalb_von innerhalb',
      from: 'von ab vom',
      to: 'bis',
      between: 'zwischen',
      and: 'und',
      or: 'oder',
      ago: 'her',
      later: 'später',
      on: 'nach ab',
      back: 'vor',
      every: 'jeden jede jedes jeder alle',
      each: 'pro',
      oclock: 'uhr',
      pastHour: 'nach',
      toHour: 'vor',
      during: 'für lang dauert seit über mindestens etwa circa rund nur noch',
      since: 'vor',
      follows:
        'und oder am im um in an zu für wenn mit ist sind war wir ich sie du ihr es bis vor nach heute morgen abends morgens nachmittags vormittags mittags nachts früh nicht weg da zurück treffen kommen wird werden kann kannst können könnt passt ginge geht aber dann weil auf einen',
      spoils: 'guten gute schönen schöne frohe frohes frohen',
      spoiled: 'alt alte alten',
      commencing: 'ab vom beginnend',
      half: 'halb halbe halben halbes',
      a: 'ein eine einen einem einer eines',
      few: 'paar einige einigen mehrere mehreren wenigen wenige beiden',
      once: 'einmal zweimal dreimal mal',
    },
    weak: 'mo di mi do fr sa so mai sek',
    plurals:
      'morgens abends nachts spätnachmittags spätabends montags dienstags mittwochs donnerstags freitags samstags sonnabends sonntags vormittags nachmittags',
    more: {
      ...compounds(),
      morgen: { isEither: true },
      am: { isDated: true },
      zum: { isDated: true },
      vom: { isDated: true },
      feierabend: { edge: 'end', unit: 'day' },
      tagesende: { edge: 'end', unit: 'day' },
      monatsende: { edge: 'end', unit: 'month' },
      quartalsende: { edge: 'end', unit: 'quarter' },
      jahresende: { edge: 'end', unit: 'year' },
      dienstschluss: { edge: 'end', unit: 'day' },
      büroschluss: { edge: 'end', unit: 'day' },
      geschäftsschluss: { edge: 'end', unit: 'day' },
      wochenmitte: { edge: 'middle', unit: 'week' },
      monatsmitte: { edge: 'middle', unit: 'month' },
      jahresmitte: { edge: 'middle', unit: 'year' },
      wochenbeginn: { edge: 'start', unit: 'week' },
      monatsbeginn: { edge: 'start', unit: 'month' },
      quartalsbeginn: { edge: 'start', unit: 'quarter' },
      jahresbeginn: { edge: 'start', unit: 'year' },
      jahresanfang: { edge: 'start', unit: 'year' },
      halbjahr: { isHalfYear: true },
      wochenanfang: { edge: 'start', unit: 'week' },
      monatsanfang: { edge: 'start', unit: 'month' },
      viertel: { unit: 'quarter' },
      eod: { edge: 'end', unit: 'day' },
    },
    labels:
      'version release kapitel abschnitt seite rechnung rechnungsnummer bestellung bestellnummer auftrag artikelnummer nummer nr nummern tel telefon telefonnummer fax mobil ergebnis spielstand ip zimmer raum',
    suffixes: 'er=jahrzehnt h min std uhr tage tagen wochen',
    ordinalSuffixes: '',
    ordinalDot: true,
    halfBefore: true,
  }),
  past: {
    before: /(?<!\p{L})seit (?:dem |der |etwa |ca\. |Anfang |Mitte |Ende )?$/iu,
    stretch: {
      before: /(?<!\p{L})(?:zahlen|ergebnisse?|umsätze?|bilanz) (?:für|aus|von|vom|zum|im) (?:dem |das )?$/iu,
      after:
        /^(?:-| )(?:ergebnisse?|zahlen|umsätze?|bilanz|rückblick)(?!\p{L})|^ (?:war|waren|lief|liefen|endete)(?!\p{L})/iu,
    },
  },
  deadlines: {
    before:
      /(?<!\p{L})(?:bis|vor|spätestens(?: am| bis)?|fällig(?: am)?|frist:?|deadline:?|abgabe(?: am| ist am)?:?|rechtzeitig (?:zum|zur|vor)|(?:brauche|brauchen|benötige|benötigen|bräuchte|bräuchten)(?: \p{L}{1,20}){1,4} (?:am|zum|für))\s*(?:zum |zur |den |dem |der |am |spätestens |einschließlich |ende |nächste[nrm]? )*$/iu,
    after:
      /^\s*(?:spätestens|fällig|\(?deadline|\(?frist|oder früher|oder eher|ist (?:die )?(?:deadline|abgabe|frist))(?!\p{L})/iu,
    inside: /^(?:innerhalb|binnen|bis|vor)(?!\p{L})/iu,
    around:
      /(?:frist|schluss)(?!\p{L})|(?<!\p{L})(?:spätestens|fällig|deadline|abgabetermin|einsendeschluss|anmeldeschluss|stichtag|läuft ab|endet die)(?!\p{L})/iu,
    request:
      /(?<!\p{L})(?:bitte|(?:kannst|könntest|würdest) du|(?:können|könnten|würden) sie|(?:könnt|könntet) ihr|ich (?:brauche|bräuchte|benötige)|wir (?:brauchen|bräuchten|benötigen)|(?:muss|müssen) (?:heute|morgen|bis)|gib(?:t)? mir|schick(?:t|en sie)? (?:mir|uns))(?!\p{L})/iu,
    appointment:
      /(?<!\p{L})(?:zeit|treffen|treffe|termin|telefonieren|sprechen|kommen|komm|essen|kaffee|dabei|meeting|anrufen|anruf|teilnehmen|gespräch|besprechung|verfügbar|frei|(?:halbe|dreiviertel) ?stunde|viertelstunde)(?!\p{L})/iu,
    matter: {
      before: /(?<!\p{L})(?:ob|wenn) (?:(?:der|am|es|dir|ihnen|euch|dieser|nächster) ){0,3}$/iu,
      after:
        /^(?: oder [^.,;!?]{1,30})?(?: (?:bei|für|dir|euch|ihnen|dich|sie|auch|noch)){0,3} (?:passt|passen|ginge|geht|möglich|recht|in ordnung|ok|okay|klappt)(?!\p{L})/iu,
    },
    during: /(?<!\p{L})(?:über|übers|während)\s(?:das |der |des )?$/iu,
    news: {
      others:
        /(?<!\p{L})(?:(?:wird|werden|soll|sollen)(?!\p{L})[^.]{0,80}(?<!\p{L})(?:ausgerollt|veröffentlicht|eingeführt|freigeschaltet|umgestellt|abgeschaltet|angekündigt|bekannt ?gegeben|verfügbar)|voraussichtlich|rechnet damit|rechnen damit|(?:geht|gehen) live)(?!\p{L})/iu,
      ours: /(?<!\p{L})(?:ich|wir|du|ihr|euch|ihnen|bitte|muss|müssen|unser\p{L}{0,2}|eure?\p{L}?|ihre?\p{L}?)(?!\p{L})/iu,
    },
    never:
      /(?<!\p{L})(?:(?:bin|ist|sind|bleibt|bleiben|läuft|laufen|geöffnet|offen|geschlossen|urlaub|unterwegs|abwesend|krank|dauert|dauern|von|ab|gilt|arbeite|arbeitet)(?!\p{L})[^.]{0,60}(?<!\p{L})bis(?!\p{L})|(?:war|waren|hatte|hatten|wurde|wurden|haben wir|habe ich|gab es|seit|verpasst|schlafen|bis bald)(?!\p{L})|bis(?!\p{L})[^.]{0,60}(?<!\p{L})(?:im urlaub|abwesend|unterwegs|geschlossen|geöffnet|nicht da|krank|weg)(?!\p{L}))/iu,
  },
};
