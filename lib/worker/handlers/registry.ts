import type { Request } from '../../messages.ts';
import type { Handler } from '../worker.ts';
import { agendaState } from './agenda-state.ts';
import { calendarHours } from './calendar-hours.ts';
import { changeReply } from './change-reply.ts';
import { checkClient } from './check-client.ts';
import { checkNow } from './check-now.ts';
import { choiceOf } from './choice-of.ts';
import { choose } from './choose.ts';
import { claimHandoff } from './claim-handoff.ts';
import { claimNudge } from './claim-nudge.ts';
import { commitRestore } from './commit-restore.ts';
import { connect } from './connect.ts';
import { connections } from './connections.ts';
import { declineMail } from './decline-mail.ts';
import { deleteAgenda } from './delete-agenda.ts';
import { disconnect } from './disconnect.ts';
import { draftNoted } from './draft-noted.ts';
import { draftOpened } from './draft-opened.ts';
import { dropRestore } from './drop-restore.ts';
import { eraseEverything } from './erase-everything.ts';
import { handoffDone } from './handoff-done.ts';
import { health } from './health.ts';
import { loadLanguage } from './load-language.ts';
import { mailSent } from './mail-sent.ts';
import { mailSentEarly } from './mail-sent-early.ts';
import { nudgeDone } from './nudge-done.ts';
import { nudgeReply } from './nudge-reply.ts';
import { openAgenda } from './open-agenda.ts';
import { openReply } from './open-reply.ts';
import { oweReply } from './owe-reply.ts';
import { putBackAgenda } from './put-back-agenda.ts';
import { rowsSeen } from './rows-seen.ts';
import { saveAgenda } from './save-agenda.ts';
import { sendUndone } from './send-undone.ts';
import { setColleague } from './set-colleague.ts';
import { stageRestore } from './stage-restore.ts';
import { takeBack } from './take-back.ts';
import { tendFocus } from './tend-focus.ts';
import { threadSeen } from './thread-seen.ts';
import { turnRule } from './turn-rule.ts';
import { unchoose } from './unchoose.ts';
import { undeclineMail } from './undecline-mail.ts';
import { unsaved } from './unsaved.ts';
import { whichMail } from './which-mail.ts';
import { writeInstead } from './write-instead.ts';

/** The handler of each kind of request. */
export const handlers: { readonly [Type in Request['type']]: Handler<Type> } = {
  'write-instead': writeInstead,
  choose,
  unchoose,
  'choice-of': choiceOf,
  'set-colleague': setColleague,
  'agenda-state': agendaState,
  'claim-handoff': claimHandoff,
  'handoff-done': handoffDone,
  'mail-sent': mailSent,
  'mail-sent-early': mailSentEarly,
  'send-undone': sendUndone,
  'draft-opened': draftOpened,
  'draft-noted': draftNoted,
  'rows-seen': rowsSeen,
  'thread-seen': threadSeen,
  health,
  'load-language': loadLanguage,
  'turn-rule': turnRule,
  'change-reply': changeReply,
  'open-reply': openReply,
  'nudge-reply': nudgeReply,
  'claim-nudge': claimNudge,
  'nudge-done': nudgeDone,
  'which-mail': whichMail,
  'owe-reply': oweReply,
  'decline-mail': declineMail,
  'undecline-mail': undeclineMail,
  'check-now': checkNow,
  unsaved,
  'save-agenda': saveAgenda,
  'delete-agenda': deleteAgenda,
  'put-back-agenda': putBackAgenda,
  'open-agenda': openAgenda,
  'stage-restore': stageRestore,
  'commit-restore': commitRestore,
  'drop-restore': dropRestore,
  'erase-everything': eraseEverything,
  connections,
  'check-client': checkClient,
  connect,
  'take-back': takeBack,
  disconnect,
  'tend-focus': tendFocus,
  'calendar-hours': calendarHours,
};
