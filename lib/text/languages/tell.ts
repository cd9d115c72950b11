import type { LanguageId } from './lexicon.ts';

/**
 * Short, frequent words of each language. They stand here and not with the rest of a language, so that telling it needs none
 * of its patterns. A word that languages share counts for each of them; enough of the others tell them apart. Under `null`
 * stand languages that are told so as not to be taken for one that is read here: Dutch, Italian, Scandinavian ones, Polish.
 */
const COMMON: readonly (readonly [LanguageId | null, string])[] = [
  [
    'en',
    'the and to of you for is that this have with are not be we your our will would can could please from it they been what if in on was has but as at by or an do so there just any all i my me',
  ],
  [
    'de',
    'der die das und ist nicht wir ich sie du ein eine einen zu den dem mit auf für von bitte auch noch uns euch ihr im am wie bis es dass sind haben wird werden kann wenn nach bei oder aber mir dir als zum zur vom habe hat schon mal nur sich in an um vor ab seit gegen über war',
  ],
  [
    'fr',
    'le la les des et est une un du pour dans que qui nous vous je il elle sur avec pas ce cette ces votre notre vos nos au aux par plus mais ou sont être avez avons bonjour merci si en ne se mon qu j l tu on ça',
  ],
  [
    'es',
    'el la los las de que y en un una para por con no se es está son lo su sus nos le les del al como más pero este esta esto si muy ya hay he ha han tiene puede puedes podemos favor gracias hola usted ustedes te mi tu me os porfa saludos',
  ],
  [
    'pt',
    'o a os as de que e em um uma para por com não se é está são no na nos nas do da dos das ao à mais mas este esta isso muito já há foi tem pode podemos favor obrigado obrigada olá você vocês seu sua eu ele ela pelo pela até também me te vc pra',
  ],
  [
    null,
    'de het een en van ik je niet is dat op te zijn met voor aan er om maar ook als wij naar dit heb hebben kan we deze in',
  ],
  [
    null,
    'il lo la gli i di che e un una per con non si è sono del della dei delle al alla nel nella come più ma questo questa ho ha hanno ci vi grazie ciao anche in',
  ],
  [null, 'och att det som en är på jag för av med den till inte har ett om vi du men var kan ska han ikke er jeg'],
  [null, 'i w na z do nie się że to jest o jak po co za od przez dla czy ale już tym był są mnie proszę'],
];

/**
 * Words for times, in the order of `COMMON`: texts of two or three words often hold little else. One that a single language has
 * counts twice, as *Minuten* tells more than the *in* before it; what is another word in a second language stands there as well
 * (*hier*, *sera*, *tag*), so that it counts once for each.
 */
const TIMES: readonly string[] = [
  'monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight yesterday week weeks month months year years day days hour hours minutes noon midnight morning afternoon evening night next last by january february march may june july october december spring summer autumn christmas easter end tag mars midi',
  'mai montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute morgen gestern übermorgen vorgestern woche wochen wochenende tag tage tagen monat monate monaten jahr jahre jahren halbjahr quartal stunde stunden minuten uhr mittag mittags mitternacht vormittag nachmittag abend abends nacht nachts früh nächste nächsten nächster nächstes nächstem kommende kommenden kommender letzte letzten letztes diese diesen dieses jeden januar februar märz juni juli oktober dezember anfang mitte ende frühling frühjahr sommer herbst weihnachten heiligabend ostern silvester zwei drei acht neun halb viertel freitags montags täglich hier',
  'lundi mardi mercredi jeudi vendredi samedi dimanche demain hier aujourd semaine semaines mois jour jours an ans année heure heures minutes midi minuit matin soir soirée nuit prochain prochaine dernier dernière janvier février mars avril mai juin juillet août septembre octobre novembre décembre printemps été automne hiver noël pâques fin chaque week end sera',
  'lunes martes miércoles jueves viernes sábado domingo mañana hoy ayer semana semanas mes meses día días año años hora horas minutos mediodía medianoche tarde noche próximo próxima pasado enero febrero marzo abril mayo junio julio septiembre octubre noviembre diciembre primavera verano otoño navidad fin cada segunda',
  'segunda terça quarta quinta sexta sábado domingo amanhã hoje ontem semana semanas mês meses dia dias ano anos hora horas minutos meia manhã tarde noite próximo próxima passado janeiro fevereiro março abril maio junho julho setembro outubro novembro dezembro primavera verão outono natal páscoa fim cada',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag morgen gisteren week weken dag dagen maand maanden jaar uur minuten middag avond nacht volgende vorige',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica oggi domani ieri settimana settimane mese mesi giorno giorni anno anni ora ore minuti mattina pomeriggio sera notte prossimo prossima scorso',
  'måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag idag imorgon igår vecka veckor dag dagar månad år timmar minuter uge uger måned mars',
  'poniedziałek wtorek środa czwartek piątek sobota niedziela dziś jutro wczoraj tydzień miesiąc dzień dni rok godzina minut rano wieczorem',
];

/** For each word the places in `COMMON` of its languages, one of them twice where the word counts so. */
const PLACES = new Map<string, number[]>();
function place(word: string, at: number): void {
  const places = PLACES.get(word);
  if (places === undefined) PLACES.set(word, [at]);
  else if (!places.includes(at)) places.push(at);
}
for (const [at, [, list]] of COMMON.entries()) for (const word of list.split(' ')) place(word, at);
for (const [at, list] of TIMES.entries()) for (const word of list.split(' ')) place(word, at);
for (const word of TIMES.flatMap((list) => list.split(' '))) {
  const places = PLACES.get(word) ?? [];
  if (places.length === 1) places.push(...places);
}

/** For each letter of such a word its code; 0 for what parts words. */
const LETTERS = Uint16Array.from({ length: 0x180 }, (_, code) =>
  /[a-zà-öø-ÿąćęłńóśźżßœ]/.test(String.fromCharCode(code)) ? code : 0,
);
/** A place for each word, by a number made of its letters; where two would share one, the next free place. */
const SLOTS = 8_192;
const WORDS: readonly string[] = ['', ...PLACES.keys()];
const COUNTED: readonly (readonly number[])[] = [[], ...PLACES.values()];
const TABLE = new Uint16Array(SLOTS);
const withNext = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;
const slotOf = (hash: number): number => (hash ^ (hash >>> 13)) & (SLOTS - 1);
for (const [at, word] of WORDS.entries()) {
  if (at === 0) continue;
  let hash = 0;
  for (let letter = 0; letter < word.length; letter += 1) hash = withNext(hash, word.charCodeAt(letter));
  let slot = slotOf(hash);
  while (TABLE[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  TABLE[slot] = at;
}

/** In which languages a stretch of a text is a common word: none for most stretches. */
function placesOf(sample: string, start: number, end: number, hash: number): readonly number[] {
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
    const at = TABLE[slot] ?? 0;
    const word = WORDS[at] ?? '';
    if (at === 0 || (word.length === end - start && sample.startsWith(word, start))) return COUNTED[at] ?? [];
  }
}

/** Characters that are looked at. */
const SAMPLE = 1_000;
/** One word in so many is a common one, in any prose of a language that is known here. */
const ONE_IN = 12;
/** A text of so many words in another script, or hardly a common one among them, is in a language that is not read here. */
const ENOUGH = 12;

/** Which language a text is in: `null` for one that is not read here. `isSure` tells whether the text itself told it. */
export interface Told {
  readonly id: LanguageId | null;
  readonly isSure: boolean;
}

/** An address in the web is in no language. */
const ADDRESS = /(?:https?|file|ftp):\/\/\S+/g;

const KANA = /[\u3041-\u30fa]/g;
const FOREIGN = /[^\p{Script=Latin}\P{L}]/gu;

/** Letters of none but Latin scripts, and what stands between words. */
const IS_LATIN = /^[\0-\u024f\u2000-\u206f\u20a0-\u20bf]*$/;

/** Tells by scripts: Japanese by its kana. Null where the text is mostly in Latin letters. */
function tellByScript(sample: string): Told | null {
  if (IS_LATIN.test(sample)) return null;
  const foreign = sample.match(FOREIGN)?.length ?? 0;
  if (foreign === 0) return null;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if ((sample.match(KANA)?.length ?? 0) * 10 >= foreign && foreign * 4 >= latin) return { id: 'ja', isSure: true };
  return foreign > latin ? { id: null, isSure: true } : null;
}

/** The language that most of a text's short common words belong to. English stands in where there is nothing to go by. */
export function tellLanguage(text: string): Told {
  const small = text.slice(0, SAMPLE).toLowerCase();
  const sample = small.includes('://') ? small.replace(ADDRESS, ' ') : small;
  const byScript = tellByScript(sample);
  if (byScript !== null) return byScript;
  const counts = COMMON.map(() => 0);
  let all = 0;
  let start = -1;
  let hash = 0;
  for (let at = 0; at <= sample.length; at += 1) {
    const letter = LETTERS[at < sample.length ? sample.charCodeAt(at) : 0] ?? 0;
    if (letter !== 0) {
      if (start === -1) start = at;
      hash = withNext(hash, letter);
    } else if (start !== -1) {
      all += 1;
      for (const language of placesOf(sample, start, at, hash)) counts[language] = (counts[language] ?? 0) + 1;
      start = -1;
      hash = 0;
    }
  }
  const most = Math.max(...counts);
  const best = COMMON[counts.indexOf(most)];
  if (best === undefined || most === 0) return { id: 'en', isSure: false };
  if (most * ONE_IN >= all) return { id: best[0], isSure: true };
  return all >= ENOUGH && best[0] === null ? { id: null, isSure: false } : { id: best[0] ?? 'en', isSure: false };
}
