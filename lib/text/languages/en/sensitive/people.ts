/** Whom one calls one's own. */
export const KIN =
  '(?:mother|father|mum|mom|dad|wife|husband|partner|son|daughter|brother|sister|baby|child|kid|grandmother|grandfather|grandma|grandpa|gran|nan|uncle|aunt|cousin|parents?|niece|nephew|fianc[eé]e?|boyfriend|girlfriend|best friend|mother-in-law|father-in-law)';

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
