import * as v from 'valibot';

/** One labelled row, whatever file it stands in: what it is told by is its own keys. */
export type Row = TextRow | EventRow;

interface Numbered {
  /** From 1. */
  readonly line: number;
}

/** A text with what people said of it; a label that the row does not have is absent. */
export interface TextRow extends Numbered {
  readonly kind: 'text';
  /** Whole mails are told apart from sentences, since the same label is harder on them. */
  readonly isMail: boolean;
  readonly lang: string;
  readonly subject: string | null;
  readonly text: string;
  /** As written, local to `timeZone` unless it ends in `Z`; null where the row does not tell. */
  readonly sentAt: string | null;
  readonly timeZone: string;
  readonly labels: TextLabels;
}

export interface TextLabels {
  readonly request?: boolean;
  readonly date?: boolean;
  readonly spans?: readonly { readonly start: number; readonly end: number }[];
  readonly document?: boolean;
  readonly urgent?: boolean;
  readonly sensitive?: boolean;
  readonly deadline?: { readonly text: string; readonly at: string | null } | null;
  readonly hints?: HintLabels;
}

/** Which hints a thoughtful colleague would raise, and which would annoy (`*`: all others); the rest may be or not. */
export interface HintLabels {
  readonly expect: readonly string[];
  readonly never: readonly string[];
  readonly allow: readonly string[];
  /** The mail as the command for advice takes it. */
  readonly input: object;
}

/** A calendar event: `input` is what the command for advice takes. */
export interface EventRow extends Numbered {
  readonly kind: 'event';
  readonly input: object;
  readonly title: string;
  readonly label: EventLabel;
}

const Accepted = v.union([
  v.array(v.string()),
  v.pipe(
    v.string(),
    v.transform((one) => [one]),
  ),
]);
const EventLabelSchema = v.object({
  isMeeting: v.optional(v.boolean()),
  verdict: v.optional(Accepted),
  clear: v.optional(v.boolean(), true),
  format: v.optional(Accepted),
  hasAgenda: v.optional(v.boolean()),
  neverWrite: v.optional(v.boolean(), false),
  answers: v.optional(v.record(v.string(), v.string()), {}),
});
export type EventLabel = v.InferOutput<typeof EventLabelSchema>;

const EventSchema = v.looseObject({
  kind: v.literal('event'),
  title: v.nullish(v.string(), ''),
  label: EventLabelSchema,
});

const SpanSchema = v.object({ start: v.number(), end: v.number(), text: v.optional(v.string()) });
const DeadlineSchema = v.pipe(
  v.nullable(v.union([v.string(), v.object({ text: v.string(), at: v.nullish(v.string(), null) })])),
  v.transform((one) => (typeof one === 'string' ? { text: one, at: null } : one)),
);
const LABELS = {
  request: v.optional(v.boolean()),
  asks: v.optional(v.boolean()),
  date: v.optional(v.boolean()),
  spans: v.optional(v.array(SpanSchema)),
  dates: v.optional(v.array(v.string())),
  document: v.optional(v.boolean()),
  urgent: v.optional(v.boolean()),
  sensitive: v.optional(v.boolean()),
  deadline: v.optional(DeadlineSchema),
  expect: v.optional(v.array(v.string())),
  never: v.optional(v.array(v.string()), ['*']),
  allow: v.optional(v.array(v.string()), []),
};
const TextSchema = v.object({
  text: v.optional(v.string()),
  body: v.optional(v.string()),
  subject: v.nullish(v.string(), null),
  lang: v.optional(v.string()),
  language: v.optional(v.string()),
  reference: v.nullish(v.string(), null),
  sentAt: v.nullish(v.string(), null),
  timeZone: v.nullish(v.string(), 'UTC'),
  ...LABELS,
});

/** What one line holds: a row, a row of a form that is not known here (by its keys), or what is wrong with it. */
export type Line =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'unknown'; readonly keys: string }
  | { readonly kind: 'malformed'; readonly why: string };

/** Where words stand in a text, one after the other; words that don't stand there are left out. */
function placesOf(words: readonly string[], text: string): { start: number; end: number }[] {
  let from = 0;
  return words.flatMap((one) => {
    const start = text.indexOf(one, from);
    if (start === -1) return [];
    from = start + one.length;
    return [{ start, end: from }];
  });
}

function textRow(input: v.InferOutput<typeof TextSchema>, value: object, line: number): TextRow | null {
  const { body, text = body, subject, reference, sentAt, timeZone, request, asks, spans, dates, deadline } = input;
  if (text === undefined) return null;
  const { date, document, urgent, sensitive, expect, never, allow } = input;
  const asked = request ?? asks;
  const places = spans ?? (dates === undefined ? undefined : placesOf(dates, text));
  const labels: TextLabels = {
    ...(asked !== undefined && { request: asked }),
    ...(date !== undefined && { date }),
    ...(places !== undefined && { spans: places }),
    ...(document !== undefined && { document }),
    ...(urgent !== undefined && { urgent }),
    ...(sensitive !== undefined && { sensitive }),
    ...(deadline !== undefined && { deadline }),
    ...(expect !== undefined && { hints: { expect, never, allow, input: { ...value, kind: 'message' } } }),
  };
  if (Object.keys(labels).length === 0) return null;
  const lang = input.lang ?? input.language ?? 'en';
  return {
    kind: 'text',
    line,
    isMail: body !== undefined,
    lang,
    subject,
    text,
    sentAt: sentAt ?? reference,
    timeZone,
    labels,
  };
}

/** Reads one line of a file of labelled rows. */
export function readLine(source: string, line: number): Line {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return { kind: 'malformed', why: 'no JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { kind: 'malformed', why: 'no object' };
  const unknown: Line = { kind: 'unknown', keys: Object.keys(value).join(', ') };
  if ('kind' in value && value.kind === 'event') {
    if (!('label' in value)) return unknown;
    const event = v.safeParse(EventSchema, value);
    if (!event.success) return malformed(event.issues[0]);
    const { label, title } = event.output;
    return { kind: 'row', row: { kind: 'event', line, input: value, title, label } };
  }
  const parsed = v.safeParse(TextSchema, value);
  if (!parsed.success) return malformed(parsed.issues[0]);
  const row = textRow(parsed.output, value, line);
  return row === null ? unknown : { kind: 'row', row };
}

function malformed(issue: v.BaseIssue<unknown>): Line {
  return { kind: 'malformed', why: `${v.getDotPath(issue) ?? 'the row'}: ${issue.message}` };
}
