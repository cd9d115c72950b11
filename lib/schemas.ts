import * as v from 'valibot';
import type { Agenda } from './agenda/agenda.ts';
import type { Letter } from './agenda/proposal.ts';

/** The shapes that messages, rows of the store and backups share. */

export const Email = v.pipe(v.string(), v.maxLength(320), v.includes('@'), v.toLowerCase());
export const Text = (length: number) => v.pipe(v.string(), v.maxLength(length));
/** Epoch milliseconds, UTC. */
export const Time = v.pipe(v.number(), v.finite());
export const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const Minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
export const PersonSchema = v.object({ email: Email, name: v.nullable(Text(500)) });
export const PageIdSchema = v.variant('kind', [
  v.object({ kind: v.literal('api'), id: Text(100) }),
  v.object({ kind: v.literal('client'), token: Text(200) }),
]);
export const AgendaSchema = v.object({
  language: v.exactOptional(Text(35)),
  form: v.exactOptional(v.picklist(['writing', 'meeting'])),
  title: Text(1_000),
  background: Text(100_000),
  lead: PersonSchema,
  contact: v.exactOptional(Text(500)),
  attendees: v.pipe(v.array(PersonSchema), v.maxLength(2_000)),
  topics: v.pipe(
    v.array(
      v.object({
        title: Text(2_000),
        owner: v.nullable(PersonSchema),
        feedback: v.picklist(['decide', 'review', 'ideas', 'inform']),
        minutes: v.exactOptional(v.nullable(Minutes)),
      }),
    ),
    v.maxLength(200),
  ),
  replyBy: v.nullable(Time),
  replyZone: v.exactOptional(Text(100)),
  timeZone: Text(100),
  documents: v.pipe(v.array(Text(4_000)), v.maxLength(200)),
  meeting: v.exactOptional(v.nullable(v.object({ start: Time, minutes: Minutes }))),
}) satisfies v.GenericSchema<unknown, Agenda>;

/** An agenda that is kept, as it stands in the store. */
export const AgendaRowSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  account: v.string(),
  agenda: AgendaSchema,
  state: v.picklist(['writing', 'filled', 'sent']),
  thread: v.nullable(PageIdSchema),
  createdAt: Time,
  updatedAt: Time,
  revision: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
});

const InlineSchema = v.variant('kind', [
  v.object({ kind: v.literal('text'), text: Text(20_000), strong: v.exactOptional(v.boolean()) }),
  v.object({ kind: v.literal('link'), text: Text(4_000), href: Text(4_000) }),
]);
const InlinesSchema = v.pipe(v.array(InlineSchema), v.maxLength(500));
/** A mail that is written out for somebody to read over and send, in place of the agenda's own. */
export const LetterSchema = v.object({
  to: v.pipe(v.array(PersonSchema), v.maxLength(2_000)),
  subject: Text(1_000),
  blocks: v.pipe(
    v.array(
      v.variant('kind', [
        v.object({ kind: v.literal('paragraph'), children: InlinesSchema }),
        v.object({ kind: v.literal('heading'), text: Text(2_000) }),
        v.object({
          kind: v.literal('list'),
          ordered: v.boolean(),
          items: v.pipe(v.array(InlinesSchema), v.maxLength(500)),
        }),
      ]),
    ),
    v.maxLength(500),
  ),
}) satisfies v.GenericSchema<unknown, Letter>;

/** As plain data that nobody changes: what our own read-only types fit into. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;
