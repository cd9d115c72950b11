import type { DateLexicon } from './lexicon.ts';
import type { Clock, TimeExpression } from './times.ts';

const NOON = 12 * 60;
/** Nobody meets from one to six at night; who gets up that early says so. */
const FIRST = 60;
const LAST = 6 * 60;
/** Hours that are meant as they stand: *03:00*, *3 a.m.*, *5 heures du matin*, *朝5時*. */
const AS_IT_STANDS = /(?<!\d)0\d|\d ?a\.?m\.?(?!\p{L})|午前|朝|深夜|未明|夜中/iu;
/** What begins that early, or goes on through the night. */
const EARLY =
  /(?<!\p{L})(?:flug\p{L}{0,10}|zug|züge|bahnhof|nachts?|nachtschicht|früh|morgens|wartung|vol|avion|aéroport|train|gare|nuit|matin|tôt|maintenance)(?!\p{L})|飛行機|空港|始発|夜勤|早朝|航空/iu;

/** What makes a length of it: *sous deux heures*, *pendant 1 h*, *pour 2h*. */
const LASTS = /(?<!\p{L})(?:dans|sous|pendant|durant|pour|dur\p{L}{1,5}|du tout) (?:environ )?$/iu;

const isSmall = (clock: Clock | null): boolean => clock !== null && clock.minutes >= FIRST && clock.minutes < LAST;
const later = (clock: Clock): Clock => ({ ...clock, minutes: clock.minutes + NOON });

/**
 * A time as it is meant in talk of work, in languages that count the hours of a day to 24 and yet say *um drei*, *vers une heure*,
 * *3時*: where a sentence asks for something or speaks of an appointment, an hour from one to six is one of the afternoon.
 * English and its like tell an hour's half by other means.
 */
export function asSpoken(time: TimeExpression, text: string, { words, deadlines }: DateLexicon): TimeExpression {
  const { clock, untilClock, part } = time;
  if (words.halfDays || part !== null || !(isSmall(clock) || isSmall(untilClock))) return time;
  if (AS_IT_STANDS.test(text.slice(time.start, time.end)) || EARLY.test(text)) return time;
  if (LASTS.test(text.slice(0, time.start))) return time;
  if (!deadlines.request.test(text) && !deadlines.appointment.test(text)) return time;
  // "Von 22 bis 5 Uhr" and "von 5 bis 8 Uhr" say by their other end what is meant.
  const isFromLate = clock !== null && isSmall(clock) && (untilClock === null || isSmall(untilClock));
  const isUntilLate = untilClock !== null && isSmall(untilClock) && (clock === null || clock.minutes < NOON);
  return {
    ...time,
    clock: isFromLate ? later(clock) : clock,
    untilClock: isUntilLate ? later(untilClock) : untilClock,
  };
}
