import type { Request } from '../../messages.ts';
import type { Handler } from '../worker.ts';
import { agendaState } from './agenda-state.ts';
import { changeReply } from './change-reply.ts';
import { checkNow } from './check-now.ts';
import { claimHandoff } from './claim-handoff.ts';
import { handoffDone } from './handoff-done.ts';
import { health } from './health.ts';
import { mailSent } from './mail-sent.ts';
import { openReply } from './open-reply.ts';
import { rowsSeen } from './rows-seen.ts';
import { sendUndone } from './send-undone.ts';
import { threadSeen } from './thread-seen.ts';
import { turnRule } from './turn-rule.ts';
import { writeInstead } from './write-instead.ts';

/** The handler of each kind of request. */
export const handlers: { readonly [Type in Request['type']]: Handler<Type> } = {
  'write-instead': writeInstead,
  'agenda-state': agendaState,
  'claim-handoff': claimHandoff,
  'handoff-done': handoffDone,
  'mail-sent': mailSent,
  'send-undone': sendUndone,
  'rows-seen': rowsSeen,
  'thread-seen': threadSeen,
  health,
  'turn-rule': turnRule,
  'change-reply': changeReply,
  'open-reply': openReply,
  'check-now': checkNow,
};
