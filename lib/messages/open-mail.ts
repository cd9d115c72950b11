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
