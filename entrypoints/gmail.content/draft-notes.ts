import { effect } from '@preact/signals';
import type { Ask } from '../../lib/ask.ts';
import type { DraftNote } from '../../lib/messages.ts';
import type { Compose } from '../../lib/pages/gmail/types.ts';
import type { OpenMail } from './open-mail.ts';

function noteOf({ agenda, nudges, expectation, leftOut, leftHere }: OpenMail): DraftNote {
  return {
    agenda: agenda.value,
    nudges: nudges.value,
    expectation: expectation.value,
    leftOut: [...leftOut.value].slice(0, 200),
    ...(leftHere.value.size > 0 && { leftHere: [...leftHere.value].slice(0, 200) }),
  };
}

/** Takes up what was noted; what was said meanwhile stays. */
function takeUp(mail: OpenMail, note: DraftNote): void {
  const { agenda, nudges, expectation, leftOut, leftHere } = mail;
  agenda.value ??= note.agenda;
  nudges.value ??= note.nudges;
  const { isOn, due, from } = expectation.value;
  if (isOn === null && due === null && from === undefined) expectation.value = note.expectation;
  leftOut.value = new Set([...note.leftOut, ...leftOut.value]);
  leftHere.value = new Set([...(note.leftHere ?? []), ...leftHere.value]);
}

/**
 * Keeps with the background what is known of a draft besides its words, and takes it up where that draft opens again: from
 * Drafts, in a window of its own, or because its send was undone. It listens to nothing in the page.
 */
export function createDraftNotes(ask: Ask, account: () => string | null) {
  return {
    onCompose(compose: Compose, mail: OpenMail): void {
      let noted = JSON.stringify(noteOf(mail));
      let isTaken = false;
      let isDiscarded = false;

      function note(): void {
        const draft = mail.draft.value;
        const now = noteOf(mail);
        if (isDiscarded || draft === null || JSON.stringify(now) === noted) return;
        noted = JSON.stringify(now);
        isTaken = true;
        void ask({ type: 'draft-noted', account: account(), draft, note: now });
      }

      let stop = (): void => {};
      async function begin(): Promise<void> {
        const draft = mail.draft.value;
        const known = draft === null ? null : await ask({ type: 'draft-opened', account: account(), draft });
        if (known?.ok && known.value !== null) {
          isTaken = true;
          noted = JSON.stringify(known.value);
          takeUp(mail, known.value);
        }
        if (compose.signal.aborted) return note();
        stop = effect(note);
      }

      compose.onEnd((end) => {
        if (end.kind === 'discarded') {
          stop();
          isDiscarded = true;
          const draft = mail.draft.value;
          if (isTaken && draft !== null) void ask({ type: 'draft-noted', account: account(), draft, note: null });
          return;
        }
        // Gmail may have given the draft its id since it was last read.
        if (end.kind === 'sent') mail.draft.value ??= end.reading.draft;
      }, compose.signal);
      compose.signal.addEventListener('abort', () => stop(), { once: true });
      void begin();
    },
  };
}
