import * as v from 'valibot';
import { Email, type Frozen, Id, Text, Time } from '../schemas.ts';

/**
 * What is known of a draft besides what stands in it. It outlives the compose: a draft is closed and opened again, and a mail
 * comes back when its send is undone. Nothing of the mail's own words is in it.
 */
export const DraftNoteSchema = v.object({
  /** The agenda that was filled in; `isProposal` where the mail only offers it. */
  agenda: v.nullable(v.object({ id: Id, isProposal: v.boolean() })),
  /** The pending reply that it reminds of. */
  nudges: v.nullable(Id),
  /** What the person said of the reply; null: as the mail itself tells. */
  expectation: v.object({
    isOn: v.nullable(v.boolean()),
    due: v.nullable(Time),
    from: v.optional(v.pipe(v.array(Email), v.maxLength(2_000))),
  }),
  /** Rules that were left out of this mail. */
  leftOut: v.pipe(v.array(Text(100)), v.maxLength(200)),
  /** Keys of words that a rule leaves alone: its id and a number, from which no word can be read. */
  leftHere: v.optional(v.pipe(v.array(Text(140)), v.maxLength(200))),
});
export type DraftNote = Frozen<v.InferOutput<typeof DraftNoteSchema>>;
