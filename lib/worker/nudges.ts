import type { HandoffRow } from '../store/rows.ts';

/** A reminder on its way into a compose stands among the handoffs, under the id of its reply. */
const PREFIX = 'nudge-';

export const nudgeId = (replyId: string): string => `${PREFIX}${replyId}`;

/** The reply that a handoff reminds of; null where it carries something else. */
export function nudgedReply({ id }: HandoffRow): string | null {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
}
