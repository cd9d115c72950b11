import { judgeEvent as judge } from '../../lib/meeting/judge.ts';
import { QUESTIONS } from '../../lib/meeting/questions.ts';
import { itemFrom } from '../advise/input.ts';
import { formatByTitle, verdictByHeadcount } from './naive.ts';
import type { Outcome } from './outcome.ts';
import type { EventRow } from './rows.ts';
import { type Share, shareOf, tallyOf } from './tally.ts';

/** Events are labelled in English only. */
const LANG = 'en';

/** Judges one event in every respect that it has a label for. Throws an `ItemError` for an event that cannot be read. */
export function judgeEvent({ input, label, title }: EventRow): Outcome[] {
  const item = itemFrom(input);
  if (item.kind !== 'event') return [];
  const { draft, organiserDomain } = item;
  const advice = judge(draft, {}, organiserDomain === undefined ? {} : { organiserDomain });
  const kind = advice.verdict;
  const people = draft.guests.length + 1;
  const outcomes: Outcome[] = [];
  const found = (measure: string, isLabelled: boolean | undefined, said: boolean, naive: boolean): void => {
    if (isLabelled === undefined) return;
    const ours = tallyOf(isLabelled, said);
    const miss = ours.hits > 0 || isLabelled === said ? null : `${said ? 'extra' : 'missed'}: ${title}`;
    outcomes.push({ kind: 'finding', measure, lang: LANG, ours, naive: tallyOf(isLabelled, naive), miss });
  };
  const agrees = (measure: string, isRight: boolean, naive: Record<string, Share>, instead: string): void => {
    const miss = isRight ? null : `${title} (${people} people) → ${instead}`;
    outcomes.push({ kind: 'agreement', measure, lang: LANG, ours: shareOf(isRight), naive, miss });
  };

  found('is a meeting', label.isMeeting, advice.isMeeting, people > 1);
  const { verdict } = label;
  if (verdict !== undefined) {
    const naive = {
      'always meet': shareOf(verdict.includes('meet')),
      'by headcount': shareOf(verdict.includes(verdictByHeadcount(people))),
    };
    const instead = `${kind}, not ${verdict.join(' or ')}`;
    if (label.clear) agrees('verdict, clear cases', verdict.includes(kind), naive, instead);
    agrees('verdict, all cases', verdict.includes(kind), naive, instead);
  }
  if (label.neverWrite) {
    const naive = { 'by headcount': shareOf(verdictByHeadcount(people) !== 'write') };
    agrees('never written', kind !== 'write', naive, 'write');
  }
  if (label.format !== undefined) {
    const naive = { 'by title word': shareOf(label.format.includes(formatByTitle(title))) };
    agrees('format', label.format.includes(advice.format), naive, `${advice.format}, not ${label.format.join(' or ')}`);
  }
  found('has an agenda', label.hasAgenda, advice.hasAgenda, (draft.description ?? '').trim() !== '');
  for (const question of QUESTIONS) {
    const wanted = label.answers[question];
    if (wanted === undefined) continue;
    const value = advice.answers[question];
    agrees('answers', value === wanted, {}, `${question} ${value}, not ${wanted}`);
  }
  return outcomes;
}
