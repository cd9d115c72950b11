import type { DayRef } from './times.ts';

/** Two ways in which one day is named beside each other, as one: *Friday, 26 November*; null where they name two. */
export function unite(first: DayRef, second: DayRef): DayRef | null {
  return ordered(first, second) ?? ordered(second, first);
}

function ordered(first: DayRef, second: DayRef): DayRef | null {
  if (first.is === 'weekday') {
    switch (second.is) {
      // "Monday in two weeks" is so long after Monday.
      case 'counted':
        return second.from === null && second.amounts.every(({ unit }) => unit === 'week')
          ? { ...second, from: first }
          : second;
      case 'date':
      case 'days':
      case 'holiday':
      case 'dayOf':
        return second;
      case 'stretch':
      case 'week':
      case 'weekOf':
        if (second.is === 'stretch' && second.unit !== 'week' && second.unit !== 'weekend') return null;
        return { is: 'weekdayOf', weekday: first.weekday, of: second };
      default:
        return null;
    }
  }
  // "The 15th of next month", "March 3, this year": the second says which.
  if (first.is === 'date' && first.year === null && second.is === 'stretch') {
    if (second.unit === 'month' && first.month === null) return { is: 'dayOf', day: first.day, of: second };
  }
  if (first.is === 'holiday' && second.is === 'stretch' && second.unit === 'year')
    return { ...first, shift: second.shift };
  if (first.is === 'month' && second.is === 'stretch' && second.unit === 'year')
    return { ...first, shift: second.shift };
  if (first.is === 'edge' && first.of.is === 'stretch' && first.of.unit === 'day') {
    // "EOD Tuesday": an end of the day is no time of its own.
    return second.is === 'weekday' || second.is === 'date' || second.is === 'days' || second.is === 'weekdayOf'
      ? second
      : null;
  }
  return null;
}
