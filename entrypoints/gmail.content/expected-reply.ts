import type { DueChoice, ExpectedReader, ExpectedReply } from '../../components/context/Expected.tsx';
import { askedOf } from '../../lib/context/asked-of.ts';
import type { Situation } from '../../lib/context/hint.ts';
import { daysOf, type ReaderDay } from '../../lib/context/readers.ts';
import { readersOf } from '../../lib/context/readings.ts';
import { formatDue } from '../../lib/hours/format.ts';
import { replyBy } from '../../lib/hours/reply-by.ts';
import { DEFAULT_HOURS, type WorkingHours } from '../../lib/hours/working.ts';
import { atMinute, instantOf, offsetMinutes, parseLocal, plusDays, wallClock, weekday } from '../../lib/hours/zone.ts';
import type { Message, Person } from '../../lib/text/message.ts';
import { callName, displayName } from '../../lib/text/names.ts';
import type { Expectation } from './open-mail.ts';
import { EXPECTED } from './words.ts';

/** The reply that a mail waits for: what its words say, and over that what the person has said. */
export interface Expected {
  readonly isOn: boolean;
  readonly from: readonly Person[];
  /** Null where the mail itself asks nothing that we can tell. */
  readonly asked: string | null;
  readonly due: number | null;
  /** Nobody has named a day: `due` is what is usual. */
  readonly isUsual?: boolean;
}

/** Null where there is nothing yet to answer, or nobody to do it. */
export function expectedOf(message: Message, situation: Situation, choice: Expectation): Expected | null {
  if (message.ownText.trim() === '') return null;
  const asked = askedOf(message, situation);
  const readers = readersOf(message, situation);
  const told = (choice.isOfAll === true ? null : asked?.from) ?? readers;
  if (told.length === 0) return null;
  const chosen = readers.filter(({ email }) => choice.from?.includes(email));
  // Whoever was chosen and then taken out of To is waited for no more.
  const from = chosen.length > 0 ? chosen : told;
  const isOn = choice.isOn ?? asked !== null;
  const named = choice.due ?? asked?.due ?? null;
  // Whatever is waited for has to come up some time.
  const due = named ?? (isOn ? dueIn(2, from, situation) : null);
  return { isOn, from, asked: asked?.text ?? null, due, isUsual: named === null && due !== null };
}

/** The line about it, ready to be shown. */
export function expectedReply(message: Message, situation: Situation, choice: Expectation): ExpectedReply | null {
  const expected = expectedOf(message, situation, choice);
  if (expected === null) return null;
  const { from, due, isOn, isUsual = false } = expected;
  const { now, timeZone } = situation;
  return {
    from: namesOf(from),
    readers: choosable(readersOf(message, situation), from),
    by: due === null ? null : formatDue(due, timeZone, now, LOCALE),
    inTheirDay: due === null ? null : inTheirDay(due, from, situation),
    isUsual,
    isOn,
    choices: choicesOf(from, situation),
    date: due === null ? null : dateOf(due, timeZone),
    earliest: earliestDay(from, situation),
  };
}

const LOCALE = 'en';

/** Everyone whose answer can be waited for; whoever shares a name with another is told by the address. */
function choosable(readers: readonly Person[], from: readonly Person[]): readonly ExpectedReader[] {
  const names = readers.map((person) => callName(person) ?? displayName(person));
  return readers.map(({ email }, index) => {
    const name = names[index] ?? email;
    const isOnly = names.indexOf(name) === names.lastIndexOf(name);
    return { email, name: isOnly ? name : `${name} (${email})`, isAwaited: from.some((one) => one.email === email) };
  });
}

/** The first day whose work is not over yet for whoever is to answer. */
function earliestDay(from: readonly Person[], situation: Situation): string {
  const today = wallClock(situation.now, situation.timeZone);
  const isOver = dueOn(dateOfWall(today), from, situation) === null;
  return dateOfWall(isOver ? plusDays(today, 1) : today);
}

/**
 * The end of the working day on a date (`YYYY-MM-DD`) for whoever's comes last; null for no date, and where that is over.
 */
export function dueOn(date: string, from: readonly Person[], situation: Situation): number | null {
  const day = parseLocal(`${date}T00:00`);
  if (day === null) return null;
  const ends = dayOf(from, situation).map(({ zone, hours }) => instantOf(atMinute(day, hours.end), zone));
  const due = Math.max(...ends);
  return due > situation.now ? due : null;
}

function dayOf(from: readonly Person[], situation: Situation): readonly { zone: string; hours: WorkingHours }[] {
  const days = daysOf(from, situation);
  return days.length > 0 ? days : [{ zone: situation.timeZone, hours: DEFAULT_HOURS }];
}

const dueIn = (days: number, from: readonly Person[], situation: Situation): number =>
  replyBy(situation.now, situation.timeZone, { readers: dayOf(from, situation), days });

function choicesOf(from: readonly Person[], situation: Situation): readonly DueChoice[] {
  const { now, timeZone } = situation;
  const today = wallClock(now, timeZone);
  const friday = plusDays(today, 7 - weekday(today) + 5);
  const choice = (label: string, due: number): DueChoice => ({
    label,
    due,
    when: formatDue(due, timeZone, now, LOCALE),
  });
  return [
    choice(EXPECTED.nextDay, dueIn(1, from, situation)),
    choice(EXPECTED.twoDays, dueIn(2, from, situation)),
    choice(EXPECTED.nextWeek, dueOn(dateOfWall(friday), from, situation) ?? dueIn(5, from, situation)),
  ];
}

/** When that is where they are: said of those whose clock shows another time than the writer's. */
function inTheirDay(due: number, from: readonly Person[], { now, timeZone, ...rest }: Situation): string | null {
  const isElsewhere = ({ isKnown, zone }: ReaderDay): boolean =>
    isKnown && offsetMinutes(due, zone) !== offsetMinutes(due, timeZone);
  const places = new Map<string, string>();
  for (const day of daysOf(from, { now, timeZone, ...rest }).filter(isElsewhere)) {
    if (day.person === null || places.has(day.zone)) continue;
    const name = callName(day.person) ?? displayName(day.person);
    places.set(day.zone, EXPECTED.theirs(formatDue(due, day.zone, now, LOCALE), name));
  }
  return places.size === 0 ? null : [...places.values()].slice(0, 2).join('; ');
}

type Wall = ReturnType<typeof wallClock>;
const two = (value: number): string => String(value).padStart(2, '0');
const dateOfWall = ({ year, month, day }: Wall): string => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
const dateOf = (at: number, zone: string): string => dateOfWall(wallClock(at, zone));

function namesOf(people: readonly Person[]): string {
  const names = people.map((person) => callName(person) ?? displayName(person));
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
  return new Intl.ListFormat(LOCALE).format(names);
}
