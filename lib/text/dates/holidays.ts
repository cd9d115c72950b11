/** A month (1 to 12) and a day of it. */
interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher), as days after 1 March. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leap = Math.floor(century / 4);
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leap - moon + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * week) / 451);
  const days = epact + week - 7 * correction + 114;
  return (Math.floor(days / 31) - 3) * 31 + (days % 31);
}

function afterEaster(days: number): (year: number) => MonthDay {
  return (year) => {
    const date = new Date(Date.UTC(year, 2, 1 + easter(year) + days));
    return { month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  };
}

const fixed = (month: number, day: number) => (): MonthDay => ({ month, day });

/** The `nth` such weekday (Sunday is 0) of a month; -1 is its last. */
function nth(month: number, weekday: number, count: number): (year: number) => MonthDay {
  return (year) => {
    const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
    const day = 1 + ((weekday - first + 7) % 7) + (count - 1) * 7;
    if (count > 0) return { month, day };
    const last = new Date(Date.UTC(year, month, 0));
    return { month, day: last.getUTCDate() - ((last.getUTCDay() - weekday + 7) % 7) };
  };
}

/** Holidays by the names that lexicons give them. One whose day follows another calendar is known by name only. */
const HOLIDAYS: ReadonlyMap<string, (year: number) => MonthDay> = new Map([
  ['newYear', fixed(1, 1)],
  ['epiphany', fixed(1, 6)],
  ['valentine', fixed(2, 14)],
  ['patrick', fixed(3, 17)],
  ['goodFriday', afterEaster(-2)],
  ['easterSaturday', afterEaster(-1)],
  ['easter', afterEaster(0)],
  ['easterMonday', afterEaster(1)],
  ['maundyThursday', afterEaster(-3)],
  ['carnivalSaturday', afterEaster(-50)],
  ['carnivalMonday', afterEaster(-48)],
  ['carnival', afterEaster(-47)],
  ['ashWednesday', afterEaster(-46)],
  ['ascension', afterEaster(39)],
  ['whitsun', afterEaster(49)],
  ['whitMonday', afterEaster(50)],
  ['corpusChristi', afterEaster(60)],
  ['earthDay', fixed(4, 22)],
  ['labourDay', fixed(5, 1)],
  ['usLaborDay', nth(9, 1, 1)],
  ['mothersDay', nth(5, 0, 2)],
  ['fathersDay', nth(6, 0, 3)],
  ['memorialDay', nth(5, 1, -1)],
  ['independenceDay', fixed(7, 4)],
  ['bastilleDay', fixed(7, 14)],
  ['germanUnity', fixed(10, 3)],
  ['halloween', fixed(10, 31)],
  ['allSaints', fixed(11, 1)],
  ['armistice', fixed(11, 11)],
  ['thanksgiving', nth(11, 4, 4)],
  ['blackFriday', (year) => ({ month: 11, day: nth(11, 4, 4)(year).day + 1 })],
  ['nicholas', fixed(12, 6)],
  ['christmasEve', fixed(12, 24)],
  ['christmas', fixed(12, 25)],
  ['boxingDay', fixed(12, 26)],
  ['newYearsEve', fixed(12, 31)],
]);

/** The day of a holiday in a year; null for one that no simple rule gives. */
export function holidayOf(name: string, year: number): MonthDay | null {
  return HOLIDAYS.get(name)?.(year) ?? null;
}
