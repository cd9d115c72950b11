import { formatTime } from '../hours/format.ts';
import type { Reader } from '../hours/reply-by.ts';
import { DEFAULT_HOURS, isWorkingTime } from '../hours/working.ts';
import type { DraftEvent } from './draft.ts';
import { peopleOf } from './guests.ts';
import { spanOf } from './span.ts';

/** When a guest's day has the meeting; `local` is null where their zone is not known, and `isOutside` then false. */
export interface GuestTime {
  readonly email: string;
  readonly zone: string | null;
  /** *19:30* on their wall. */
  readonly local: string | null;
  readonly isOutside: boolean;
}

/** Just before a time that does not belong to the meeting any more. */
const LAST = 1;

/** For each guest, what time the meeting is where they are. Empty while it has no times. `zone` is the person's own. */
export function guestTimes(
  draft: DraftEvent,
  readers: ReadonlyMap<string, Reader>,
  zone: string,
): readonly GuestTime[] {
  const span = spanOf(draft, zone);
  if (span === null) return [];
  return peopleOf(draft).map(({ email }) => {
    const reader = readers.get(email);
    if (reader === undefined) return { email, zone: null, local: null, isOutside: false };
    const hours = reader.hours ?? DEFAULT_HOURS;
    const isIn = (at: number): boolean => isWorkingTime(at, reader.zone, hours);
    return {
      email,
      zone: reader.zone,
      local: formatTime(span.start, reader.zone, 'en-GB'),
      isOutside: !isIn(span.start) || !isIn(span.end - LAST),
    };
  });
}
