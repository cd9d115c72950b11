import * as v from 'valibot';
import { Id } from '../schemas.ts';

/** What the background tells the scripts in tabs. */

/** From the background to a tab: is a script of this very instance there? `lib/push.ts` answers it. */
const Ping = v.object({ type: v.literal('ping') });
/** From the background to a tab of Calendar: the agenda that it wrote has been sent; its event may go. */
const AgendaSent = v.object({ type: v.literal('agenda-sent'), agendaId: Id });
/** From the background to the same tab: the send was undone; nobody has the mail yet. */
const AgendaUnsent = v.object({ type: v.literal('agenda-unsent'), agendaId: Id });

/** From the background to a tab of Gmail: which mail is in front there? `InFrontSchema` answers it. */
const InFrontAsked = v.object({ type: v.literal('in-front') });

export const PushSchema = v.variant('type', [Ping, AgendaSent, AgendaUnsent, InFrontAsked]);
export type Push = v.InferOutput<typeof PushSchema>;
