import { answersFromDraft, occasionOfDraft, withPerson } from './answers.ts';
import { hasOutsiders } from './company.ts';
import { ownDescription } from './description.ts';
import type { DraftEvent } from './draft.ts';
import { headcount } from './guests.ts';
import { whyNoMeeting } from './not-a-meeting.ts';
import type { PersonAnswers, Verdict, VerdictKind } from './questions.ts';
import { reasonOf } from './reasons.ts';
import { tellsOfGuarded } from './situations/registry.ts';
import type { OccasionKind } from './situations/situation.ts';
import { type Weighed, weigh } from './weigh.ts';

/** What is known besides the draft. `organiserDomain` tells guests of the house from outsiders. */
export interface VerdictContext {
  readonly organiserDomain?: string;
  /** The person wants a verdict whatever it looks like, also where nobody else is invited yet. */
  readonly isAsked?: boolean;
}

const HEADLINES: Readonly<Record<VerdictKind, string>> = {
  write: 'This could be written',
  meet: 'Worth a meeting',
  either: 'Could go either way',
  none: 'No meeting here',
};
/** Points by which one side has to lead. One weak sign from a terse title is not enough to advise on. */
const LEAD = 1.2;
/** More people than can talk with each other in one conversation. */
const MANY = 7;
const MANY_POINTS = 0.5;
/** With people from outside, and more so where one does not meet them regularly. */
const OUTSIDE_POINTS = -0.5;
const SELDOM_POINTS = -0.5;
/** Reasons that are shown. */
const MOST_REASONS = 4;

const outsidePoints = ({ recurrence }: DraftEvent): number =>
  OUTSIDE_POINTS + (recurrence === null ? SELDOM_POINTS : 0);

function kindOf(points: number, isGuarded: boolean): VerdictKind {
  if (points <= -LEAD) return 'meet';
  if (points >= LEAD) return isGuarded ? 'either' : 'write';
  return 'either';
}

const total = (weighed: readonly Weighed[]): number => weighed.reduce((sum, { points }) => sum + points, 0);

const UNTOLD =
  'Nothing here says yet what it is for. One line in the description, or one of the questions, would tell.';

/** Whether an occasion by itself speaks for writing (above 0) or for meeting (below), whatever else the draft says; null for neither. */
function sideOf({ answers, guard }: OccasionKind): number | null {
  if (guard === true || answers.face === 'yes' || answers.immediate === 'yes') return -1;
  return Object.keys(answers).length > 0 ? 1 : null;
}

/**
 * The reasons on the side that leads; where neither does, those of both. The occasion's own sentence comes first, and then
 * stands for the strongest answer that was read from it, unless the person has said otherwise.
 */
function reasonsFor(
  kind: VerdictKind,
  weighed: readonly Weighed[],
  occasion: OccasionKind | null,
  occasionPoints: number,
): string[] {
  if (weighed.length === 0) return [UNTOLD];
  const isOfSide = (points: number): boolean => kind === 'either' || (kind === 'write' ? points > 0 : points < 0);
  const isByPerson = weighed.some(({ by }) => by === 'person');
  if (occasion === null) return weighed.filter(({ points }) => isOfSide(points)).map(reasonOf);
  const leads = isOfSide(sideOf(occasion) ?? occasionPoints) && (!isByPerson || occasion.guard === true);
  const given = isByPerson ? weighed : weighed.filter(({ value }) => value === 'yes').slice(leads ? 1 : 0);
  return [...(leads ? [occasion.reason] : []), ...given.filter(({ points }) => isOfSide(points)).map(reasonOf)];
}

/**
 * Should this be a meeting? From the seven answers (the person's always win over the draft's), the kind of occasion that the
 * title names, how many are invited and whether they are from outside. It advises a meeting as readily as writing, and
 * never writing for an interview, an incident, a first meeting with outsiders or sensitive matter: not even when the
 * other answers speak for it. A draft that is no meeting gives `none`, unless the person has answered a question.
 */
export function verdict(draft: DraftEvent, person: PersonAnswers, context: VerdictContext = {}): Verdict {
  const fromDraft = answersFromDraft(draft, context.organiserDomain);
  const answers = withPerson(fromDraft, person);
  const noMeeting = Object.keys(person).length === 0 && context.isAsked !== true ? whyNoMeeting(draft) : null;
  if (noMeeting !== null) return { kind: 'none', headline: HEADLINES.none, reasons: [noMeeting], answers };

  const occasion = occasionOfDraft(draft, context.organiserDomain)?.kind ?? null;
  const isWithOutsiders = hasOutsiders(draft, context.organiserDomain);
  const people = headcount(draft);
  // A party of thirty is none the worse for it; news to thirty is.
  const isMany = people > MANY && answers.face.value === 'no';
  const weighed = weigh(answers);
  const points = total(weighed) + (isMany ? MANY_POINTS : 0) + (isWithOutsiders ? outsidePoints(draft) : 0);
  const isGuarded =
    occasion?.guard === true ||
    answers.sensitive.value === 'yes' ||
    fromDraft.sensitive.value === 'yes' ||
    tellsOfGuarded(ownDescription(draft.description));
  const kind = kindOf(points, isGuarded);

  const reasons = reasonsFor(kind, weighed, occasion, total(weigh(fromDraft)));
  if (isMany && kind !== 'meet')
    reasons.push(`${people} people can read one text; they can hardly all talk in one meeting.`);
  if (isWithOutsiders && kind !== 'write')
    reasons.push('People from outside are invited; a conversation builds trust that mail can’t.');
  return { kind, headline: HEADLINES[kind], reasons: [...new Set(reasons)].slice(0, MOST_REASONS), answers };
}
