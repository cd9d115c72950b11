import type { gmail_v1 } from 'googleapis';
import * as v from 'valibot';

/** What of Gmail's answers is used; the rest is left unread. Ids are not taken apart, only bounded. */

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** An unsigned 64-bit number as text. */
const Number64 = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const Labels = v.array(v.pipe(v.string(), v.maxLength(300)));

export const ProfileSchema = v.object({
  emailAddress: v.pipe(v.string(), v.maxLength(320), v.includes('@')),
  historyId: Number64,
}) satisfies v.GenericSchema<unknown, gmail_v1.Schema$Profile>;

const Message = v.object({ id: Id, threadId: Id, labelIds: v.exactOptional(Labels) });
const Moved = v.object({ message: Message, labelIds: v.exactOptional(Labels) });
const Came = v.object({ message: Message });

export const HistorySchema = v.object({
  history: v.exactOptional(
    v.array(
      v.object({
        messagesAdded: v.exactOptional(v.array(Came)),
        messagesDeleted: v.exactOptional(v.array(Came)),
        labelsAdded: v.exactOptional(v.array(Moved)),
        labelsRemoved: v.exactOptional(v.array(Moved)),
      }),
    ),
  ),
  historyId: Number64,
  nextPageToken: v.exactOptional(v.string()),
}) satisfies v.GenericSchema<unknown, gmail_v1.Schema$ListHistoryResponse>;
export type History = v.InferOutput<typeof HistorySchema>;

export const MessagesSchema = v.object({
  messages: v.exactOptional(v.array(v.object({ id: Id, threadId: Id }))),
  nextPageToken: v.exactOptional(v.string()),
  // All else may be missing from an empty list; this shows that it is one.
  resultSizeEstimate: v.number(),
}) satisfies v.GenericSchema<unknown, gmail_v1.Schema$ListMessagesResponse>;

export const HeadSchema = v.object({
  id: Id,
  threadId: Id,
  labelIds: v.exactOptional(Labels),
  historyId: Number64,
  internalDate: v.pipe(v.string(), v.regex(/^\d{1,16}$/)),
  payload: v.exactOptional(
    v.object({ headers: v.exactOptional(v.array(v.object({ name: v.string(), value: v.string() }))) }),
  ),
}) satisfies v.GenericSchema<unknown, gmail_v1.Schema$Message>;
export type Head = v.InferOutput<typeof HeadSchema>;

const Headers = v.array(v.object({ name: v.string(), value: v.string() }));

/** A part of a message: words, a file, or more parts. */
export interface Part {
  readonly mimeType?: string;
  readonly filename?: string;
  readonly headers?: { readonly name: string; readonly value: string }[];
  /** In base64 of the kind that addresses can hold. */
  readonly body?: { readonly data?: string };
  readonly parts?: Part[];
}

const LeafSchema = v.object({
  mimeType: v.exactOptional(v.string()),
  filename: v.exactOptional(v.string()),
  headers: v.exactOptional(Headers),
  body: v.exactOptional(v.object({ data: v.exactOptional(v.string()) })),
});
/** Parts in parts in parts: deeper than mail programs go, and no deeper than can be read. */
const DEPTH = 8;
const PartSchema = Array.from({ length: DEPTH }).reduce<v.GenericSchema<unknown, Part>>(
  (inner) => v.object({ ...LeafSchema.entries, parts: v.exactOptional(v.array(inner)) }),
  LeafSchema,
);

export const ThreadSchema = v.object({
  id: Id,
  messages: v.exactOptional(v.array(v.object({ ...HeadSchema.entries, payload: v.exactOptional(PartSchema) }))),
}) satisfies v.GenericSchema<unknown, gmail_v1.Schema$Thread>;
export type Thread = v.InferOutput<typeof ThreadSchema>;

/**
 * All that a vacation responder has, so that it can be put back exactly: one that has more than we know cannot be, and is not
 * read. Times are epoch milliseconds, as text.
 */
export const VacationSchema = v.strictObject({
  enableAutoReply: v.exactOptional(v.boolean()),
  responseSubject: v.exactOptional(v.string()),
  responseBodyPlainText: v.exactOptional(v.string()),
  responseBodyHtml: v.exactOptional(v.string()),
  restrictToContacts: v.exactOptional(v.boolean()),
  restrictToDomain: v.exactOptional(v.boolean()),
  startTime: v.exactOptional(Number64),
  endTime: v.exactOptional(Number64),
}) satisfies v.GenericSchema<unknown, gmail_v1.Schema$VacationSettings>;
export type VacationSettings = Readonly<v.InferOutput<typeof VacationSchema>>;
