import * as v from 'valibot';
import type { RawMail } from '../../lib/advice/raw-mail.ts';
import type { Situation } from '../../lib/context/hint.ts';
import { instantOf, isZone, parseLocal, wallClock } from '../../lib/hours/zone.ts';
import type { DraftEvent } from '../../lib/meeting/draft.ts';
import type { Person } from '../../lib/text/message.ts';

/**
 * One item of the command's input, checked and brought into the form that the product works with. What a caller leaves out is
 * unknown, not an error; what has the wrong type is one.
 */

/** *Dana Weber <dana@example.org>* or a bare address. */
export function personOf(text: string): Person {
  const open = text.lastIndexOf('<');
  const close = text.indexOf('>', open);
  if (open === -1 || close === -1) return { email: text.trim().toLowerCase(), name: null };
  const name = text.slice(0, open).trim();
  return {
    email: text
      .slice(open + 1, close)
      .trim()
      .toLowerCase(),
    name: name === '' ? null : name,
  };
}

const absent = <T extends v.GenericSchema>(schema: T) => v.nullish(schema);
const Id = absent(v.union([v.string(), v.number()]));
const PersonInput = v.pipe(
  v.union([v.string(), v.object({ email: v.string(), name: absent(v.string()) })]),
  v.transform(
    (one): Person =>
      typeof one === 'string' ? personOf(one) : { email: one.email.trim().toLowerCase(), name: one.name ?? null },
  ),
);
const People = v.pipe(
  v.nullish(v.union([v.array(PersonInput), PersonInput]), []),
  v.transform((people): readonly Person[] =>
    (Array.isArray(people) ? people : [people]).filter(({ email }) => email !== ''),
  ),
);
const Zone = v.pipe(v.nullish(v.string(), 'UTC'), v.check(isZone, 'no IANA zone'));
const Attachments = v.pipe(
  v.nullish(v.union([v.pipe(v.number(), v.integer(), v.minValue(0)), v.array(v.unknown())]), 0),
  v.transform((value) => (Array.isArray(value) ? value.length : value)),
);

const OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/i;

/** An instant that says how far its clock is from UTC; null for no time and for a day that no month has, as 30 February. */
function instantWithOffset(text: string): number | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (day !== undefined && parseLocal(`${day}T00:00`) === null) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}

/** An instant: with an offset or `Z`, or on the wall of `zone`. Null for what is no time. */
function instantFrom(text: string, zone: string): number | null {
  if (OFFSET.test(text)) return instantWithOffset(text);
  const clock = localFrom(text, zone);
  const wall = clock === null ? null : parseLocal(clock);
  return wall === null ? null : instantOf(wall, zone);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The wall clock of a time as an event carries it, `YYYY-MM-DDTHH:mm`; null for what is no time. */
function localFrom(text: string, zone: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return parseLocal(`${text}T00:00`) === null ? null : `${text}T00:00`;
  if (OFFSET.test(text)) {
    const at = instantWithOffset(text);
    if (at === null) return null;
    const { year, month, day, hour, minute } = wallClock(at, zone);
    return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
  }
  const local = text.slice(0, 16).replace(' ', 'T');
  return parseLocal(local) === null ? null : local;
}

const MessageInput = v.object({
  id: Id,
  kind: v.literal('message'),
  subject: absent(v.string()),
  body: v.string(),
  from: absent(PersonInput),
  to: People,
  cc: People,
  attachments: Attachments,
  sentAt: v.string(),
  timeZone: Zone,
});

const GuestInput = v.union([
  v.string(),
  v.object({ email: v.string(), name: absent(v.string()), optional: absent(v.boolean()) }),
]);

const EventInput = v.object({
  id: Id,
  kind: v.literal('event'),
  title: absent(v.string()),
  description: absent(v.string()),
  organizer: absent(PersonInput),
  guests: absent(v.array(GuestInput)),
  start: absent(v.string()),
  end: absent(v.string()),
  timeZone: Zone,
  recurrence: absent(v.union([v.string(), v.array(v.string())])),
  allDay: absent(v.boolean()),
  location: absent(v.string()),
  conference: v.optional(v.unknown()),
});

const ItemInput = v.variant('kind', [MessageInput, EventInput], 'kind is neither "message" nor "event"');

/** An item, ready to be judged. */
export type Item =
  | { readonly kind: 'message'; readonly mail: RawMail; readonly situation: Situation }
  | { readonly kind: 'event'; readonly draft: DraftEvent; readonly organiserDomain: string | undefined };

/** What is wrong with an item, in one line. */
export class ItemError extends Error {}

function mailFrom(input: v.InferOutput<typeof MessageInput>): Item {
  const now = instantFrom(input.sentAt, input.timeZone);
  if (now === null) throw new ItemError('sentAt is no time');
  const { to, cc, attachments, body } = input;
  return {
    kind: 'message',
    mail: { subject: input.subject ?? null, body, to, cc, attachments },
    situation: { now, timeZone: input.timeZone, account: input.from?.email ?? null },
  };
}

function timeFrom(name: string, text: string | null | undefined, zone: string): string | null {
  if (text === null || text === undefined || text === '') return null;
  const local = localFrom(text, zone);
  if (local === null) throw new ItemError(`${name} is no time`);
  return local;
}

function draftFrom(input: v.InferOutput<typeof EventInput>): Item {
  const { timeZone, recurrence, conference } = input;
  const organiser = input.organizer?.email ?? null;
  const guests = (input.guests ?? [])
    .map((guest) => (typeof guest === 'string' ? { ...personOf(guest), optional: false } : guest))
    .map(({ email, optional }) => ({ email: email.trim().toLowerCase(), optional: optional ?? false }))
    .filter(({ email }) => email !== '' && email !== organiser);
  return {
    kind: 'event',
    draft: {
      title: input.title ?? null,
      description: input.description ?? null,
      guests,
      start: timeFrom('start', input.start, timeZone),
      end: timeFrom('end', input.end, timeZone),
      allDay: input.allDay ?? null,
      timeZone,
      recurrence: (Array.isArray(recurrence) ? recurrence.join('\n') : recurrence) || null,
      location: input.location ?? null,
      hasConference: conference === undefined ? null : conference !== null && conference !== false && conference !== '',
    },
    organiserDomain: organiser?.split('@')[1],
  };
}

/** Checks an item. Throws an `ItemError` that says what is wrong with it. */
export function itemFrom(value: unknown): Item {
  const parsed = v.safeParse(ItemInput, value, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const path = v.getDotPath(issue);
    throw new ItemError(path === null || path === 'kind' ? issue.message : `${path}: ${issue.message}`);
  }
  return parsed.output.kind === 'message' ? mailFrom(parsed.output) : draftFrom(parsed.output);
}
