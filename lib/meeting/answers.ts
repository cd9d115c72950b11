import type { CueId } from '../text/languages/meeting-words.ts';
import { folded } from '../text/languages/phrases.ts';
import { countWords } from '../text/words.ts';
import { hasOutsiders, isAboutGuest, isAcquaintance, isForTwo, isWithPersonnel } from './company.ts';
import { documentsOf, ownDescription, withoutLinks } from './description.ts';
import type { DraftEvent } from './draft.ts';
import { type Answer, type Answers, type PersonAnswers, QUESTIONS, type Question } from './questions.ts';
import { firstMatch } from './situations/known-words.ts';
import { type Occasion, occasionOf } from './situations/registry.ts';

const UNKNOWN: Answer = { value: 'unknown', by: 'nobody', evidence: null };
/** Characters of evidence that are shown. */
const LONGEST_EVIDENCE = 60;
/** Characters of a title and of a description in which cues are looked for. */
const LONGEST_TITLE = 300;
const LONGEST_CUES = 5_000;
/** So many words of a description take time to take in. */
const LONG_DESCRIPTION = 120;

const quote = (words: string, where: string): string => {
  const shown = words.length > LONGEST_EVIDENCE ? `${words.slice(0, LONGEST_EVIDENCE - 1).toWellFormed()}…` : words;
  return `“${shown}” in the ${where}`;
};

/** The kind of occasion that the draft names. */
export function occasionOfDraft(draft: DraftEvent, organiserDomain: string | undefined): Occasion | null {
  // With an outside party whom one meets again and again nothing is first any more.
  const isFirst = hasOutsiders(draft, organiserDomain) && draft.recurrence === null;
  return occasionOf(draft.title ?? '', ownDescription(draft.description), isFirst);
}

type Found = Partial<Record<Question, Answer>>;

const yes = (evidence: string): Answer => ({ value: 'yes', by: 'draft', evidence });
const no = (evidence: string): Answer => ({ value: 'no', by: 'draft', evidence });

/** What is said of how the matter will be dealt with, as answers. A bare claim of urgency counts; whether it holds is the person's to say. */
function fromCues(title: string, description: string): Found {
  const told = folded(description.slice(0, LONGEST_CUES).normalize('NFC'));
  const cue = (id: CueId): string | null => {
    const match = firstMatch(told, ({ cues }) => cues[id]);
    return match === null
      ? null
      : quote(description.normalize('NFC').slice(match.index, match.index + match[0].length), 'description');
  };
  const inTitle = (id: CueId): string | null => {
    const match = firstMatch(folded(title), ({ cues }) => cues[id]);
    return match === null ? null : quote(title.slice(match.index, match.index + match[0].length), 'title');
  };
  const found: Found = {};
  const set = (question: Question, evidence: string | null, value: 'yes' | 'no' = 'yes'): void => {
    if (evidence !== null) found[question] ??= value === 'yes' ? yes(evidence) : no(evidence);
  };
  if (inTitle('notUrgent') !== null || cue('notUrgent') !== null) found.urgent = no('it says that it is not urgent');
  set('urgent', inTitle('urgent'));
  const atOnce = inTitle('atOnce') ?? cue('atOnce');
  set('immediate', atOnce);
  set('urgent', atOnce);
  set('immediate', cue('noHurry') ?? inTitle('noHurry'), 'no');
  set('feedback', cue('comments'));
  set('document', cue('kept'));
  set('substantial', cue('reading'));
  set('sensitive', cue('feelings'));
  set('face', cue('inHand') ?? inTitle('inHand') ?? cue('together'));
  const oneWay = cue('oneWay');
  set('face', oneWay, 'no');
  set('document', oneWay);
  return found;
}

/** Whether things are to be seen or handled on the spot: what is decided with them in hand is not decided by mail. */
function hasThingsInHand({ title, description }: DraftEvent): boolean {
  const told = [(title ?? '').slice(0, LONGEST_TITLE), ownDescription(description).slice(0, LONGEST_CUES)].join('\n');
  return firstMatch(folded(told.normalize('NFC')), ({ cues }) => cues.inHand) !== null;
}

/** What title, description and company say, where the occasion has said nothing yet. */
function fromDraft(draft: DraftEvent, organiserDomain: string | undefined, occasion: Occasion | null): Found {
  // A link beside an outage or a lunch is no text to comment on.
  const isPeoples = occasion?.kind.guard === true || occasion?.kind.answers.face === 'yes';
  const title = (draft.title ?? '').slice(0, LONGEST_TITLE).normalize('NFC');
  const own = ownDescription(draft.description);
  const description = withoutLinks(own);
  const found = fromCues(title, description);
  const [link] = documentsOf(draft);
  if (link !== undefined && !isPeoples) found.feedback ??= yes('a document is linked');
  if (countWords(description) >= LONG_DESCRIPTION) found.substantial ??= yes('a long description');
  if (isAboutGuest(draft, organiserDomain)) found.sensitive ??= yes('it is about how a guest works');
  if (isPeoples || (occasion !== null && occasion.where === 'title')) return found;
  if (isWithPersonnel(draft, organiserDomain)) found.sensitive ??= yes('the personnel department comes along');
  if (isForTwo(draft, organiserDomain)) found.face ??= yes('it is time for two people');
  if (isAcquaintance(draft, organiserDomain)) found.face ??= yes('you meet somebody from outside');
  return found;
}

/** What the draft itself says to the seven questions, each with the words that speak for it; unknown where nothing does. */
export function answersFromDraft(draft: DraftEvent, organiserDomain?: string): Answers {
  const occasion = occasionOfDraft(draft, organiserDomain);
  const found = fromDraft(draft, organiserDomain, occasion);
  // What is to be settled on the spot is not what its title would be written for (*Go/no-go tonight*).
  const isAtOnce = found.immediate?.value === 'yes';
  const isDelicate = found.sensitive?.value === 'yes';
  const isForWriting = occasion !== null && occasion.kind.answers.face !== 'yes' && occasion.kind.guard !== true;
  const isOnTheSpot = isForWriting && (isAtOnce || isDelicate || hasThingsInHand(draft));
  const answer = (question: Question): Answer => {
    const value = occasion?.kind.answers[question];
    if (occasion === null || value === undefined) return found[question] ?? UNKNOWN;
    if (isOnTheSpot) return found[question] ?? UNKNOWN;
    // People who come together for it see each other, whatever it is called.
    if (question === 'face' && value === 'no' && found.face?.value === 'yes') return found.face;
    return { value, by: 'draft', evidence: quote(occasion.words, occasion.where) };
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
