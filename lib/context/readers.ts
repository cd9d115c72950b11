import { DEFAULT_HOURS, type WorkingHours, workingMinutes } from '../hours/working.ts';
import { zoneOrUtc } from '../hours/zone.ts';
import type { Message, Person } from '../text/message.ts';
import type { Situation } from './hint.ts';
import { readersOf } from './readings.ts';

/** In whose day something is counted. Nobody's zone known, the writer's stands for it. */
export interface ReaderDay {
  readonly person: Person | null;
  readonly zone: string;
  readonly hours: WorkingHours;
  /** The writer has set this zone for the person. */
  readonly isKnown: boolean;
}

/** The day of each reader in To. */
export function readerDays(message: Message, situation: Situation): readonly ReaderDay[] {
  return daysOf(readersOf(message, situation), situation);
}

/** The day of each of these people. */
export function daysOf(people: readonly Person[], { colleagues, timeZone }: Situation): readonly ReaderDay[] {
  return people.map((person) => {
    const known =
      colleagues !== undefined && Object.hasOwn(colleagues, person.email) ? colleagues[person.email] : undefined;
    return {
      person,
      zone: zoneOrUtc(known?.zone ?? timeZone),
      hours: known?.hours ?? DEFAULT_HOURS,
      isKnown: known !== undefined,
    };
  });
}

/** Whoever has the least working time until `due`, with the minutes of it; the writer's own day where there is no reader. */
export function shortestDay(
  days: readonly ReaderDay[],
  due: number,
  situation: Situation,
): { readonly day: ReaderDay; readonly minutes: number } {
  const own: ReaderDay = {
    person: null,
    zone: zoneOrUtc(situation.timeZone),
    hours: DEFAULT_HOURS,
    isKnown: false,
  };
  const measured = (days.length > 0 ? days : [own]).map((day) => ({
    day,
    minutes: workingMinutes(situation.now, due, day.zone, day.hours),
  }));
  return measured.reduce((least, one) => (one.minutes < least.minutes ? one : least));
}

/** The zone in which a day is written out for the readers: theirs where they share a known one, else the writer's. */
export function zoneForReaders(days: readonly ReaderDay[], situation: Situation): string {
  const [first] = days;
  const isShared = first?.isKnown === true && days.every(({ zone, isKnown }) => isKnown && zone === first.zone);
  return isShared ? first.zone : zoneOrUtc(situation.timeZone);
}
