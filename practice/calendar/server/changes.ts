import type { SiteRequest, SiteResponse } from '../../server/types.ts';
import type { EventDraft, GuestResponse, SeriesScope } from '../model/event.ts';
import { jsonAnswer, readObject } from './answers.ts';
import type { CalendarStore } from './store.ts';

const SCOPES: readonly SeriesScope[] = ['this', 'following', 'all'];
const RESPONSES: readonly GuestResponse[] = ['needsAction', 'accepted', 'declined', 'tentative'];

/** The page's own writes. They come from our own client, so only their outline is checked. */
function isDraft(value: unknown): value is EventDraft {
  return typeof value === 'object' && value !== null && 'title' in value && 'start' in value && 'guests' in value;
}

/** `save`, `delete` and `respond`, each answered with the account's calendar as it then is. */
export function answerChange(
  store: CalendarStore,
  email: string,
  action: string,
  request: SiteRequest,
): SiteResponse | null {
  if (request.method !== 'POST') return null;
  const asked = readObject(request.body);
  if (!asked) return jsonAnswer({ error: 'not an object' }, 400);
  const scope = SCOPES.find((known) => known === asked.scope) ?? 'all';
  const id = typeof asked.id === 'string' ? asked.id : null;
  const notify = asked.notify === true;
  let saved: string | null = id;
  if (action === 'save' && isDraft(asked.draft)) {
    saved = store.save(email, { id, draft: asked.draft, scope, notify });
  } else if (action === 'delete' && id !== null) {
    saved = store.remove(email, id, scope, notify) ? id : null;
  } else if (action === 'respond' && id !== null) {
    const response = RESPONSES.find((known) => known === asked.response);
    saved = response && store.respond(email, id, response, scope) ? id : null;
  } else {
    return jsonAnswer({ error: 'unknown change' }, 400);
  }
  if (saved === null) return jsonAnswer({ error: 'no such event' }, 409);
  return jsonAnswer({ saved, snapshot: store.snapshot(email) });
}
