import type { Lexicon } from '../text/languages/lexicon.ts';
import type { Message } from '../text/message.ts';
import { callName } from '../text/names.ts';
import type { Request } from '../text/signals.ts';
import type { Situation } from './hint.ts';
import { demands, namedReaders, readersOf, readingOf, subjectAsks } from './readings.ts';

/** Whether a reader can tell who is to act: `none` where nothing is asked. */
export type Owner = 'clear' | 'unclear' | 'none';

/** A greeting of one person: a greeting word or two, a title perhaps, a name. */
const GREETS_ONE = /^[\p{L}']+(?: \p{L}+)?,? (?:\p{L}{2,8}\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?[\s,!:.]*$/u;
/** Greetings of many, which may have a capital too. */
const GREETS_MANY =
  /(?<!\p{L})(?:all|team|everyone|everybody|both|folks|guys|colleagues|friends|drivers|parents|volunteers|there|you|sirs?|madam|alle|alles|zusammen|kollegen|kolleginnen|beide|beiden|ihr|leute|damen|herren|équipe|tous|toutes|equipo|todos|todas|equipe|pessoal|gente|chicos|compañeros|mesdames|messieurs|and|und|et|y|e)(?!\p{L})|[&+]|皆|みな|各位/iu;

/** Of whom more than one may be greeted, or only somebody whose name the writer does not know. */
const GREETS_NOBODY = /(?<!\p{L})(?:there|sirs?|madam)(?!\p{L})/iu;

/** Whether several are greeted and each is asked for what only they have or do: *Hi all, please fill in your timesheets*. */
function isOfEach(greeting: string | null, asked: readonly Request[], { eachOwn, toAnyone }: Lexicon): boolean {
  if (greeting === null || eachOwn === undefined) return false;
  if (!GREETS_MANY.test(greeting) || GREETS_NOBODY.test(greeting)) return false;
  return asked.some(({ text }) => eachOwn.test(text) && toAnyone?.test(text) !== true);
}

function greetsOne(greeting: string | null): boolean {
  return greeting !== null && GREETS_ONE.test(greeting) && !GREETS_MANY.test(greeting);
}

/** Whether a request says who is to act: by name, or by speaking to each. */
export function namesOwner(message: Message, request: Request, situation: Situation): boolean {
  const { lexicon } = readingOf(message);
  if (lexicon.toAnyone?.test(request.text) === true) return false;
  return (
    request.toEveryone ||
    lexicon.toSomebody?.test(request.text) === true ||
    namedReaders(message, request, situation).length > 0
  );
}

/** Who is to do what is asked (practice P15). What is proposed to all is everyone's. */
export function ownerOf(message: Message, situation: Situation): Owner {
  const { requests, greeting, lexicon } = readingOf(message);
  if (requests.length === 0 && !subjectAsks(message)) return 'none';
  const readers = readersOf(message, situation);
  if (readers.length < 2) {
    // A list or a role is several people behind one address.
    const isList = readers.some((reader) => callName(reader) === null);
    return isList && requests.some(({ text }) => lexicon.toAnyone?.test(text)) ? 'unclear' : 'clear';
  }
  const asked = demands(message);
  if (requests.length > 0 && asked.length === 0) return 'clear';
  const isNamed = asked.some((request) => namesOwner(message, request, situation));
  return isNamed ||
    isOfEach(greeting, asked, lexicon) ||
    (greetsOne(greeting) && !asked.some(({ text }) => lexicon.toAnyone?.test(text)))
    ? 'clear'
    : 'unclear';
}
