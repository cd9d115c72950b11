import { advance } from '../replies/advance.ts';
import { repliesToWake } from '../store/replies.ts';
import { finishDisconnecting } from './accounts/disconnect.ts';
import { answerAway } from './away/connected.ts';
import { collectIfDue } from './contributions/connected.ts';
import { tendIfDue } from './focus/due.ts';
import { checkMailIfDue } from './mail-check.ts';
import { observe } from './observe.ts';
import { emptyOutbox } from './outbox.ts';
import { trackIfDue } from './replies/connected.ts';
import { watchUrgent } from './urgent/connected.ts';
import type { Worker } from './worker.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** How long a send is remembered, so that a late report of it changes nothing. */
const SENDS_KEPT = 30 * DAY;

async function wakeSnoozed(worker: Worker): Promise<void> {
  const at = worker.now();
  await observe(
    worker,
    () => repliesToWake(worker.store, at),
    (reply) => advance(reply, { kind: 'wake', at }),
  );
}

async function forgetOld({ store, now }: Worker): Promise<void> {
  await store.sends
    .where('at')
    .below(now() - SENDS_KEPT)
    .delete();
  await store.handoffs
    .where('at')
    .below(now() - DAY)
    .delete();
  await store.staged
    .where('at')
    .below(now() - HOUR)
    .delete();
}

/**
 * What the worker looks after each time it starts and each time an alarm rings: whatever was left undone. One part that
 * fails keeps none of the others from running, and is found again at the next wake.
 */
export async function wake(worker: Worker): Promise<void> {
  const parts = [
    emptyOutbox,
    wakeSnoozed,
    checkMailIfDue,
    forgetOld,
    finishDisconnecting,
    // Before what may take minutes.
    watchUrgent,
    trackIfDue,
    // After reply tracking, which may have found the threads of agendas.
    collectIfDue,
    answerAway,
    tendIfDue,
  ];
  for (const part of parts) await part(worker).catch(() => undefined);
}

/** A browser that starts anew counts its tabs anew: no compose of the last session may claim a handoff by a tab's number. */
export async function forgetTabs({ store, now }: Worker): Promise<void> {
  await store.handoffs.where('at').below(now()).delete();
}
