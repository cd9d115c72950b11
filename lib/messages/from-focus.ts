import * as v from 'valibot';
import { Email, Time } from '../schemas.ts';
import { BLOCK_KINDS, FOCUS_OUTCOMES } from '../store/block-rows.ts';

/** What the page of connected accounts asks about a calendar, and what it is answered with. Times are epoch milliseconds. */

const StretchSchema = v.object({ start: Time, end: Time });
const Stretches = v.pipe(v.array(StretchSchema), v.maxLength(100));

/** From the workspace: look at the calendar, and bring about what the person wants there. */
const TendFocus = v.object({
  type: v.literal('tend-focus'),
  account: Email,
  wish: v.variant('kind', [
    v.object({ kind: v.literal('look') }),
    v.object({ kind: v.literal('put'), blocks: Stretches }),
    /** Those of these times; null: all blocks of ours. */
    v.object({ kind: v.literal('take-back'), only: v.nullable(Stretches) }),
    v.object({
      kind: v.literal('keep'),
      plan: v.object({ isAutomatic: v.exactOptional(v.boolean()), hasMailTimes: v.exactOptional(v.boolean()) }),
    }),
  ]),
});
/** From the workspace: which working hours is the calendar set to? */
const CalendarHours = v.object({ type: v.literal('calendar-hours'), account: Email });

export const focusRequests = [TendFocus, CalendarHours] as const;

const Refusals = v.picklist(FOCUS_OUTCOMES.filter((outcome) => outcome !== 'done'));

export const focusAnswers = {
  'tend-focus': v.object({
    /** `done`, or why it goes on later. */
    outcome: v.picklist(FOCUS_OUTCOMES),
    isAutomatic: v.boolean(),
    hasMailTimes: v.boolean(),
    /** The account has no focus time of Calendar's own; ordinary busy events stand in for it. */
    isPlain: v.boolean(),
    /** What lies ahead, or is on its way there (`wanted`) or out again (`leaving`). */
    blocks: v.array(
      v.object({
        kind: v.picklist(BLOCK_KINDS),
        ...StretchSchema.entries,
        state: v.picklist(['wanted', 'there', 'leaving', 'theirs']),
      }),
    ),
    /** What the coming days lack; null where the calendar could not be seen. */
    proposed: v.nullable(v.array(StretchSchema)),
  }),
  'calendar-hours': v.variant('outcome', [
    v.object({
      outcome: v.literal('read'),
      /** IANA name; null where Calendar does not say. */
      timeZone: v.nullable(v.string()),
      /** By weekday (Monday is 1), minutes after midnight on the wall; null where the account has none, or does not use them. */
      times: v.nullable(v.array(v.object({ day: v.number(), start: v.number(), end: v.number() }))),
    }),
    v.object({ outcome: Refusals }),
  ]),
} as const;
