/** Whom one calls one's own. */
export const KIN =
  '(?:mother|father|mum|mom|dad|wife|husband|partner|son|daughter|brother|sister|baby|child|kid|grandmother|grandfather|grandma|grandpa|gran|nan|uncle|aunt|cousin|parents?|niece|nephew|fianc[eé]e?|boyfriend|girlfriend|best friend|mother-in-law|father-in-law)';

const MANY =
  '(?:\\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a dozen|dozens|a hundred|hundreds|half|a third|a quarter|most|many|several|some|a few|all|a number|\\d{1,2} ?%|\\d{1,2} (?:percent|per cent))';
const STAFF =
  '(?:people|colleagues|co-?workers|employees|workers|staff|team ?mates|team members|teachers|nurses|engineers|developers|designers|drivers|assistants|managers|consultants|trainees|apprentices)';
/** Several who work there: *twelve of our colleagues*, *forty people*, *half of the staff*. */
export const SOME_STAFF = `${MANY} (?:of )?(?:our |the |your |my |their |its )?(?:\\p{L}+ )?${STAFF}`;

const PRONOUNS = {
  '<somebody>': '(?:me|you|him|her|us|them)',
  '<one>': '(?:i|you|he|she|we|they|who)',
  '<whose>': '(?:my|your|his|her|our|their)',
  '<name>': '(?!)',
};
const NAME = '\\p{Lu}\\p{Ll}+';
const NAMES = { '<somebody>': NAME, '<one>': NAME, '<whose>': `${NAME}'s`, '<name>': NAME };

function fill(source: string, words: Readonly<Record<string, string>>): string {
  return Object.entries(words).reduce((filled, [place, word]) => filled.replaceAll(place, word), source);
}

/**
 * A pattern about somebody, as two: with pronouns in whatever case, and with a name, which only its capital tells.
 * `<somebody>`, `<one>`, `<whose>` and `<name>` stand for the person.
 */
export function withPeople(source: string): readonly RegExp[] {
  return [new RegExp(fill(source, PRONOUNS), 'iu'), new RegExp(fill(source, NAMES), 'u')];
}
