import type { DraftEvent } from '../draft.ts';
import { backToBack } from './back-to-back.ts';
import { endlessSeries } from './endless-series.ts';
import type { Advice, Guideline, GuidelineContext } from './guideline.ts';
import { hourByHabit } from './hour-by-habit.ts';
import { late } from './late.ts';
import { manyGuests } from './many-guests.ts';
import { noAgenda } from './no-agenda.ts';
import { noMeetingDay } from './no-meeting-day.ts';
import { noPurpose } from './no-purpose.ts';
import { optionalGuests } from './optional-guests.ts';
import { outsideHours } from './outside-hours.ts';

/** Every guideline, the most useful first. */
export const GUIDELINES: readonly Guideline[] = [
  noPurpose,
  noAgenda,
  outsideHours,
  noMeetingDay,
  manyGuests,
  hourByHabit,
  backToBack,
  late,
  optionalGuests,
  endlessSeries,
];

/** The name under which the settings know that a guideline was turned off. */
export function settingOf(id: string): string {
  return `guideline.${id}`;
}

/** What the guidelines say of a draft, most useful first; those that the person turned off apart, by their ids. */
export function adviceFor(
  draft: DraftEvent,
  context: GuidelineContext,
  turnedOff: readonly string[],
): { readonly given: readonly Advice[]; readonly silent: readonly Advice[] } {
  const all = GUIDELINES.flatMap((guideline): readonly Advice[] => {
    const advice = guideline.look(draft, context);
    return advice === null ? [] : [{ id: guideline.id, why: guideline.why, ...advice }];
  });
  const isOff = ({ id }: Advice): boolean => turnedOff.includes(settingOf(id));
  return { given: all.filter((advice) => !isOff(advice)), silent: all.filter(isOff) };
}

/** What a guideline is called; its id where there is none of that name any more. */
export function guidelineTitle(id: string): string {
  return GUIDELINES.find((guideline) => guideline.id === id)?.title ?? id;
}
