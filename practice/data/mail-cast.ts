import { COLLEAGUES, OUTSIDERS, type PracticePerson } from './people.ts';

function known(people: readonly PracticePerson[], start: string): PracticePerson {
  const person = people.find((each) => each.email.startsWith(start));
  if (!person) throw new Error(`Nobody called ${start}`);
  return person;
}

/** The people of the sample mail, by their first names. */
export const JONAS = known(COLLEAGUES, 'jonas');
export const AICHA = known(COLLEAGUES, 'aicha');
export const DANA = known(COLLEAGUES, 'dana');
export const LUIS = known(COLLEAGUES, 'luis');
export const YUKI = known(COLLEAGUES, 'yuki');
export const REN = known(COLLEAGUES, 'ren');
export const PRIYA = known(COLLEAGUES, 'priya');
export const TOM = known(COLLEAGUES, 'tom');
export const NOA = known(OUTSIDERS, 'noa');
export const MUHAMMAD = known(OUTSIDERS, 'm.alkhatib');
export const GRACE = known(OUTSIDERS, 'grace');
export const BOB = known(OUTSIDERS, 'bob');
export const WEG_UND_STEG = known(OUTSIDERS, 'news');
