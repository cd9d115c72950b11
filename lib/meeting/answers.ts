import { readText } from '../text/read-text.ts';
import { documentLinks, ownDescription, withoutLinks } from './description.ts';
import type { DraftEvent } from './draft.ts';
import { isOutside } from './guests.ts';
import { type Answer, type Answers, type PersonAnswers, QUESTIONS, type Question } from './questions.ts';
import { type Occasion, occasionOf } from './situations/registry.ts';

const UNKNOWN: Answer = { value: 'unknown', by: 'nobody', evidence: null };
/** Characters of evidence that are shown. */
const LONGEST_EVIDENCE = 60;

const quote = (words: string, where: string): string => {
  const shown = words.length > LONGEST_EVIDENCE ? `${words.slice(0, LONGEST_EVIDENCE - 1).toWellFormed()}…` : words;
  return `“${shown}” in the ${where}`;
};

/** Words by which a title or description claims that something cannot wait. Bare claims; whether they hold is the person's to say. */
const URGENT =
  /\b(?:urgent|asap|critical|immediately|right away|time[- ]sensitive|today)\b|(?<!\p{L})(?:dringend|eilig|sofort)(?!\p{L})/iu;
const NOT_URGENT = /\b(?:not|no|nothing|isn't|non)[ -](?:\w+ )?(?:urgent|rush|hurry)|(?<!\p{L})nicht dringend/iu;
/** Words by which a description asks for considered comments. */
const FEEDBACK =
  /\b(?:feedback|comments?|thoughts|review|opinions?|your (?:view|take|input))\b|(?<!\p{L})(?:rückmeldung|anmerkungen|meinung)(?!\p{L})/iu;
/** Words by which a description says that it will be needed again. */
const DOCUMENT =
  /\b(?:minutes|for the record|document(?:ation|ed)?|write[- ]up|sign-?off|decision log)\b|(?<!\p{L})(?:protokoll|dokumentation|zum nachlesen)(?!\p{L})/iu;

/** The kind of occasion that the draft names. */
export function occasionOfDraft(draft: DraftEvent, organiserDomain: string | undefined): Occasion | null {
  const outside = draft.guests.some((guest) => isOutside(guest, organiserDomain));
  return occasionOf(draft.title ?? '', ownDescription(draft.description), outside);
}

/** What title and description say by single words, where the occasion has said nothing yet. */
function fromWords(draft: DraftEvent): Partial<Record<Question, Answer>> {
  const title = draft.title ?? '';
  const own = ownDescription(draft.description);
  const description = withoutLinks(own);
  const found: Partial<Record<Question, Answer>> = {};
  const yes = (question: Question, evidence: string): void => {
    found[question] = { value: 'yes', by: 'draft', evidence };
  };
  const inTitle = URGENT.exec(title);
  if (inTitle !== null && !NOT_URGENT.test(title)) yes('urgent', quote(inTitle[0], 'title'));
  if (NOT_URGENT.test(`${title}\n${description.slice(0, 2_000)}`)) {
    found.urgent = { value: 'no', by: 'draft', evidence: 'it says that it is not urgent' };
  }
  const [link] = documentLinks(own);
  const feedback = FEEDBACK.exec(description);
  if (feedback !== null) yes('feedback', quote(feedback[0], 'description'));
  else if (link !== undefined) yes('feedback', 'a document is linked');
  const document = DOCUMENT.exec(description);
  if (document !== null) yes('document', quote(document[0], 'description'));
  if (readText(description).words >= 120) yes('substantial', 'a long description');
  return found;
}

/** What the draft itself says to the seven questions, each with the words that speak for it; unknown where nothing does. */
export function answersFromDraft(draft: DraftEvent, organiserDomain?: string): Answers {
  const occasion = occasionOfDraft(draft, organiserDomain);
  const words = fromWords(draft);
  const answer = (question: Question): Answer => {
    const value = occasion?.kind.answers[question];
    if (occasion !== null && value !== undefined) {
      return { value, by: 'draft', evidence: quote(occasion.words, occasion.where) };
    }
    return words[question] ?? UNKNOWN;
  };
  const [document, immediate, urgent, feedback, substantial, face, sensitive] = QUESTIONS.map(answer);
  return {
    document: document ?? UNKNOWN,
    immediate: immediate ?? UNKNOWN,
    urgent: urgent ?? UNKNOWN,
    feedback: feedback ?? UNKNOWN,
    substantial: substantial ?? UNKNOWN,
    face: face ?? UNKNOWN,
    sensitive: sensitive ?? UNKNOWN,
  };
}

/** The draft's answers with the person's laid over them: those always win. */
export function withPerson(fromDraft: Answers, person: PersonAnswers): Answers {
  const all = { ...fromDraft };
  for (const question of QUESTIONS) {
    const value = person[question];
    if (value !== undefined) all[question] = { value, by: 'person', evidence: null };
  }
  return all;
}
