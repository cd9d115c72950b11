import * as v from 'valibot';
import { Email, type Frozen, PageIdSchema, PersonSchema, Text, Time } from '../schemas.ts';

/** The newest mail by somebody else in the thread that is open; `asked` is what it asks, as far as that can be told. */
export const OpenMailSchema = v.object({
  account: Email,
  thread: PageIdSchema,
  message: PageIdSchema,
  subject: Text(1_000),
  from: PersonSchema,
  asked: v.nullable(Text(200)),
  due: v.nullable(Time),
});
export type OpenMail = Frozen<v.InferOutput<typeof OpenMailSchema>>;

/**
 * What a tab of Gmail shows: the mail that is open, and those in the list of the inbox that seem to ask something.
 * `isFamiliar`: its sender is of my own house, or I have written in that thread.
 */
export const InFrontSchema = v.object({
  open: v.nullable(OpenMailSchema),
  list: v.pipe(v.array(v.object({ mail: OpenMailSchema, isFamiliar: v.boolean() })), v.maxLength(50)),
});
export type InFront = Frozen<v.InferOutput<typeof InFrontSchema>>;
