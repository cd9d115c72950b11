import * as v from 'valibot';
import { COMMON, TEXT, TRUTH, UINT64, WHOLE } from '../http/parameters.ts';

const optional = v.exactOptional;
/** 64-bit numbers stand in JSON as text. */
const Long = v.pipe(v.string(), v.regex(/^-?\d{1,20}$/));
export const HexId = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const Labels = v.array(v.string());

export const NoQuery = v.strictObject({ ...COMMON });

export const HistoryQuery = v.strictObject({
  ...COMMON,
  startHistoryId: UINT64,
  labelId: optional(TEXT),
  historyTypes: optional(v.array(v.picklist(['messageAdded', 'messageDeleted', 'labelAdded', 'labelRemoved']))),
  maxResults: optional(WHOLE),
  pageToken: optional(TEXT),
});

export const ListQuery = v.strictObject({
  ...COMMON,
  labelIds: optional(v.array(TEXT)),
  q: optional(TEXT),
  includeSpamTrash: optional(TRUTH),
  maxResults: optional(WHOLE),
  pageToken: optional(TEXT),
});

export const MessageQuery = v.strictObject({
  ...COMMON,
  format: optional(v.picklist(['minimal', 'full', 'raw', 'metadata'])),
  metadataHeaders: optional(v.array(TEXT)),
});

export const ThreadQuery = v.strictObject({
  ...COMMON,
  format: optional(v.picklist(['full', 'metadata', 'minimal'])),
  metadataHeaders: optional(v.array(TEXT)),
});

export const Profile = v.strictObject({
  emailAddress: v.string(),
  messagesTotal: v.number(),
  threadsTotal: v.number(),
  historyId: Long,
});

const Header = v.strictObject({ name: v.string(), value: v.string() });
const Leaf = v.strictObject({
  partId: optional(v.string()),
  mimeType: optional(v.string()),
  filename: optional(v.string()),
  headers: optional(v.array(Header)),
  body: optional(v.strictObject({ size: v.number(), data: optional(v.string()) })),
});

const Part = v.strictObject({ ...Leaf.entries, parts: optional(v.array(Leaf)) });

const MessageName = v.strictObject({ id: HexId, threadId: HexId });
export const Message = v.strictObject({
  id: HexId,
  threadId: HexId,
  labelIds: optional(Labels),
  snippet: optional(v.string()),
  historyId: optional(Long),
  internalDate: optional(Long),
  sizeEstimate: optional(v.number()),
  payload: optional(Part),
  raw: optional(v.string()),
});
export type MessageBody = v.InferOutput<typeof Message>;

const Named = v.strictObject({ id: HexId, threadId: HexId, labelIds: optional(Labels) });
const Relabelled = v.strictObject({ message: Named, labelIds: Labels });
export const HistoryRecord = v.strictObject({
  id: Long,
  messages: optional(v.array(MessageName)),
  messagesAdded: optional(v.array(v.strictObject({ message: Named }))),
  messagesDeleted: optional(v.array(v.strictObject({ message: Named }))),
  labelsAdded: optional(v.array(Relabelled)),
  labelsRemoved: optional(v.array(Relabelled)),
});
export type HistoryRecordBody = v.InferOutput<typeof HistoryRecord>;

export const HistoryList = v.strictObject({
  history: optional(v.array(HistoryRecord)),
  nextPageToken: optional(v.string()),
  historyId: Long,
});

export const MessageList = v.strictObject({
  messages: optional(v.array(MessageName)),
  nextPageToken: optional(v.string()),
  resultSizeEstimate: v.number(),
});

export const ThreadList = v.strictObject({
  threads: optional(v.array(v.strictObject({ id: HexId, snippet: v.string(), historyId: Long }))),
  nextPageToken: optional(v.string()),
  resultSizeEstimate: v.number(),
});

export const Thread = v.strictObject({ id: HexId, historyId: Long, messages: v.array(Message) });

/** Numbers of milliseconds, which clients may write with or without quotes. */
const Moment = v.union([Long, v.pipe(v.number(), v.safeInteger(), v.transform(String))]);
export const Vacation = v.strictObject({
  enableAutoReply: optional(v.boolean()),
  responseSubject: optional(v.string()),
  responseBodyPlainText: optional(v.string()),
  responseBodyHtml: optional(v.string()),
  restrictToContacts: optional(v.boolean()),
  restrictToDomain: optional(v.boolean()),
  startTime: optional(Moment),
  endTime: optional(Moment),
});
export type VacationBody = v.InferOutput<typeof Vacation>;
