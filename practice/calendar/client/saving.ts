import type { SeriesScope } from '../model/event.ts';
import type { Occurrence } from '../model/occurrences.ts';
import { app } from './app.ts';
import { askScope, askToNotify } from './dialogs/questions.ts';
import { isChanged, type OpenDraft } from './draft.ts';
import { toast } from './toast.ts';
import { words } from './words/words.ts';

/** Everyone who would get mail. */
const hasReaders = (guests: readonly { email: string }[]): boolean =>
  guests.some((guest) => guest.email !== app.data.account.email);

/** Asks what must be asked, then keeps the event. False: back to editing. */
export async function saveDraft(draft: OpenDraft): Promise<boolean> {
  const { occurrence, event } = draft;
  if (occurrence && !isChanged(draft)) return true;
  let scope: SeriesScope = 'all';
  if (occurrence && occurrence.event.recurrence !== null) {
    const chosen = await askScope(words.editRecurring);
    if (chosen === null) return false;
    scope = chosen;
  }
  let notify = false;
  if (hasReaders(event.guests)) {
    const answer = await askToNotify(occurrence ? words.updateQuestion : words.sendQuestion);
    if (answer === null) return false;
    notify = answer;
  }
  const saved = await app.save(occurrence?.id ?? null, { ...event }, scope, notify);
  toast(saved === null ? words.gone : words.saved);
  return saved !== null;
}

/** Deletes an event after its questions. False: it stays. */
export async function deleteOccurrence(occurrence: Occurrence): Promise<boolean> {
  let scope: SeriesScope = 'all';
  if (occurrence.event.recurrence !== null) {
    const chosen = await askScope(words.deleteRecurring);
    if (chosen === null) return false;
    scope = chosen;
  }
  let notify = false;
  if (occurrence.event.organiser === app.data.account.email && hasReaders(occurrence.event.guests)) {
    const answer = await askToNotify(words.cancelQuestion);
    if (answer === null) return false;
    notify = answer;
  }
  const done = await app.remove(occurrence.id, scope, notify);
  toast(done === null ? words.gone : words.deleted);
  return done !== null;
}
