import * as v from 'valibot';
import { CAPABILITIES } from '../google/capabilities.ts';
import { Email, Text, Time } from '../schemas.ts';
import { SYNC_OUTCOMES } from '../store/mail-rows.ts';
import { Count } from './parts.ts';

/** Requests of the page of connected accounts, and what they are answered with. */

const CapabilitySchema = v.picklist(CAPABILITIES);

/** From the workspace: who is connected for what, and what did it cost? */
const ConnectionsAsked = v.object({ type: v.literal('connections') });
/** From the workspace: does Google know this client id? The browser has been asked for its permissions before. */
const CheckClient = v.object({ type: v.literal('check-client'), clientId: Text(200) });
/**
 * From the workspace: the person pressed to connect this, and the browser has granted what it takes. `account` is whose
 * account is meant; null lets the person choose one in Google's window.
 */
const Connect = v.object({
  type: v.literal('connect'),
  capability: CapabilitySchema,
  account: v.nullable(Email),
});
/** From the workspace: this account is not to be used for that any more. */
const TakeBack = v.object({ type: v.literal('take-back'), capability: CapabilitySchema, account: Email });
/** From the workspace: take back all of this account, at Google too, and forget it. */
const Disconnect = v.object({ type: v.literal('disconnect'), account: Email });

export const accountRequests = [ConnectionsAsked, CheckClient, Connect, TakeBack, Disconnect] as const;

/** How the account's mail is read, where that is connected. Times are epoch milliseconds. */
const ReadingSchema = v.object({
  /** `waiting`: it goes on by itself, soon; `signed-out` and `forbidden`: it does not without the person. */
  state: v.picklist(['read', 'under-way', 'waiting', 'signed-out', 'forbidden']),
  /** When it was last read to the end; null before the first time. */
  readAt: v.nullable(Time),
  /** Messages listed so far, in the first, long look; else null. */
  listed: v.nullable(Count),
  /** What is done right now: listing what there is, asking who wrote, or following what changed. */
  step: v.exactOptional(
    v.variant('kind', [
      v.object({ kind: v.literal('listing') }),
      v.object({ kind: v.literal('looking'), read: Count, of: Count }),
      v.object({ kind: v.literal('changes') }),
    ]),
  ),
  /** Why it could not be read to the end, and when it is tried again: null for the next mail time. */
  why: v.exactOptional(v.picklist(SYNC_OUTCOMES)),
  retry: v.exactOptional(v.nullable(Time)),
  /** What the last run came to. `units` are Gmail's. */
  last: v.exactOptional(v.object({ changes: Count, answered: Count, noticed: Count, units: Count })),
  /** How the last look for urgent senders ended, and when it is tried again where it could not end. */
  urgent: v.exactOptional(
    v.object({ outcome: v.picklist(SYNC_OUTCOMES), lookedAt: v.nullable(Time), retry: v.nullable(Time) }),
  ),
});
export type Reading = v.InferOutput<typeof ReadingSchema>;

/** How collecting contributions last went. Times are epoch milliseconds; null before the first time. */
const CollectingSchema = v.object({
  outcome: v.nullable(v.picklist(SYNC_OUTCOMES)),
  readAt: v.nullable(Time),
  /** When it is tried again; null for the next mail time. */
  retry: v.nullable(Time),
});

/** Gmail's units and Calendar's requests. */
const SpentSchema = v.object({ gmail: Count, calendar: Count });

export const accountAnswers = {
  connections: v.object({
    /** Where Google has to be told to send people back to. */
    redirect: v.string(),
    accounts: v.array(
      v.object({
        account: Email,
        uses: v.array(v.object({ capability: CapabilitySchema, since: Time, isOn: v.boolean() })),
        reading: v.nullable(ReadingSchema),
        /** How collecting contributions last went, where that is connected. */
        collecting: v.exactOptional(CollectingSchema),
        /** Blocks of ours that lie ahead in its calendar. */
        blocks: v.exactOptional(Count),
        today: SpentSchema,
        /** The last 31 days, today among them. */
        month: SpentSchema,
      }),
    ),
  }),
  /** `unknown`: Google showed an error of its own instead of coming back to our address. */
  'check-client': v.object({ found: v.picklist(['known', 'unknown', 'offline', 'not-permitted']) }),
  /** Only after `connected` is anything kept. */
  connect: v.variant('outcome', [
    v.object({ outcome: v.literal('connected'), account: Email }),
    v.object({
      outcome: v.picklist([
        'closed',
        'denied',
        'not-granted',
        'no-client',
        'not-permitted',
        'foreign',
        'offline',
        'busy',
        'failed',
      ]),
    }),
    v.object({ outcome: v.literal('other-account'), account: Email }),
    /** Google's own code for it. */
    v.object({ outcome: v.literal('refused'), error: Text(100) }),
  ]),
  /** `answersUntil`: when our automatic answer ends by itself, where it could not be put back to what was there before; else null. */
  'take-back': v.object({ answersUntil: v.nullable(Time) }),
  /** Whether Google was told; here all of it is forgotten either way. */
  disconnect: v.object({ isRevoked: v.boolean(), answersUntil: v.nullable(Time) }),
} as const;
