import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Reader } from '../../lib/hours/reply-by.ts';
import { writingChoice } from '../../lib/meeting/choice.ts';
import type { Failure } from '../../lib/messages.ts';
import type { Choices } from './choices.ts';
import type { CardPlace } from './session.ts';
import type { CardSource } from './source.ts';
import type { CardState, Subject } from './state.ts';
import { writingOf } from './writing.ts';

/** What a card writes from, and where it shows how that stands. */
export interface WritingFrom {
  readonly source: CardSource;
  readonly place: CardPlace;
  readonly subject: ReadonlySignal<Subject>;
  readonly zone: ReadonlySignal<string>;
  readonly readers: ReadonlySignal<ReadonlyMap<string, Reader>>;
  readonly choices: Choices;
  readonly state: Signal<CardState>;
}

/** One card's mails in place of the meeting: at most one of them is what the card waits for. */
export function createWritingInstead({ source, place, subject, zone, readers, choices, state }: WritingFrom) {
  const { ask, account, settings } = place;
  /** The agenda whose mail was opened from here last. */
  let before: string | null = null;
  /** No mail that was opened before changes what this card shows. */
  let stopWaiting = (): void => {};

  const failed = (failure: Failure): void => {
    state.value = { kind: 'failed', step: 'write', failure };
  };

  /** The mail of this agenda is open, or was. It is chosen once it is sent, whether or not the card is still there to see it. */
  function opened(agendaId: string, isProposal: boolean, isEarlier: boolean): void {
    let isCurrent = true;
    before = agendaId;
    state.value = { kind: 'opened', isEarlier };
    stopWaiting = () => {
      isCurrent = false;
    };
    const onSent = (isSent: boolean) => {
      choices.choose(writingChoice(isProposal, isSent), null, agendaId);
      if (!isCurrent || source.signal.aborted) return;
      const { kind } = state.value;
      if (kind === 'opened' && isSent) state.value = { kind: 'sent' };
      if (kind === 'sent' && !isSent) state.value = { kind: 'opened', isEarlier: false };
    };
    place.onAgendaSent(agendaId, onSent, place.until);
  }

  return {
    opened,
    /** Opens the mail of the agenda that was opened before and is kept; where there is none, a new one's. */
    async write(): Promise<void> {
      if (state.value.kind === 'opening') return;
      const { email, name = null } = account();
      if (email === null) return failed('signed-out');
      stopWaiting();
      state.value = { kind: 'opening' };
      const { hours } = settings.value;
      const page = place.pageLanguage ?? null;
      const context = { email, name, now: place.now(), zone: zone.value, page, hours, readers: readers.value };
      const { agenda, ...letter } = writingOf(source.read(), subject.value, context);
      const isProposal = subject.value === 'invitation';
      if (before !== null) {
        const again = await ask({ type: 'open-agenda', id: before, click: crypto.randomUUID(), ...letter });
        if (again.ok) return opened(before, isProposal, false);
        // One that was deleted since is made anew.
        if (again.error !== 'not-found') return failed(again.error);
      }
      const id = crypto.randomUUID();
      const result = await ask({ type: 'write-instead', id, account: email, agenda, ...letter });
      if (!result.ok) return failed(result.error);
      const { agendaId } = result.value;
      choices.choose(writingChoice(isProposal, false), null, agendaId);
      opened(agendaId, isProposal, false);
    },
    /** Whoever thinks anew writes anew, of the event as it is by then. */
    forget(): void {
      before = null;
    },
  };
}
