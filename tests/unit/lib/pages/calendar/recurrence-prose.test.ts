import { describe, expect, it } from 'vitest';
import { timesPerYear } from '../../../../../lib/meeting/recurrence.ts';
import { ruleOfProse } from '../../../../../lib/pages/calendar/recurrence-prose.ts';

const NEAR = { year: 2026, month: 11, day: 24 };
/** A Tuesday. */
const START = { ...NEAR, hour: 10, minute: 0 };

describe('how often an event repeats is read from its prose', () => {
  it.each([
    ['en', 'Daily', 'FREQ=DAILY', 364],
    ['en', 'Every 2 days', 'FREQ=DAILY;INTERVAL=2', 182],
    ['en', 'Weekly on Tuesday', 'FREQ=WEEKLY;BYDAY=TU', 52],
    ['en-GB', 'Weekly on Tuesday, Thursday', 'FREQ=WEEKLY;BYDAY=TU,TH', 104],
    ['en', 'Weekly on Tuesdays and Thursdays', 'FREQ=WEEKLY;BYDAY=TU,TH', 104],
    ['en', 'Weekly on weekdays', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 260],
    ['en', 'Every weekday (Monday to Friday)', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 260],
    ['en', 'Every 2 weeks on Tuesday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 26],
    ['en', 'Every other Tuesday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 26],
    ['en', 'Every Tuesday', 'FREQ=WEEKLY;BYDAY=TU', 52],
    ['en', 'Every week', 'FREQ=WEEKLY', 52],
    ['en', 'Weekly on Tuesday, until Dec 15, 2026', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215', 4],
    ['en', 'Weekly on Tuesday, 10 times', 'FREQ=WEEKLY;BYDAY=TU;COUNT=10', 10],
    ['en', 'Daily for 3 times', 'FREQ=DAILY;COUNT=3', 3],
    ['en', 'Monthly on the fourth Tuesday', 'FREQ=MONTHLY;BYDAY=4TU', 12],
    ['en', 'Monthly on the last Tuesday', 'FREQ=MONTHLY;BYDAY=-1TU', 12],
    ['en', 'Monthly on day 24', 'FREQ=MONTHLY;BYMONTHDAY=24', 12],
    ['en', 'Monthly on the 24th', 'FREQ=MONTHLY;BYMONTHDAY=24', 12],
    ['en', 'Every 3 months on the fourth Tuesday', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=4TU', 4],
    ['en', 'Every third Wednesday of the month', 'FREQ=MONTHLY;BYDAY=3WE', 13],
    ['en', 'Annually on November 24', 'FREQ=YEARLY', 1],
    ['en', 'Yearly', 'FREQ=YEARLY', 1],
    ['de', 'Täglich', 'FREQ=DAILY', 364],
    ['de', 'Jeden Tag', 'FREQ=DAILY', 364],
    ['de', 'Alle 2 Tage', 'FREQ=DAILY;INTERVAL=2', 182],
    ['de', 'Wöchentlich am Dienstag', 'FREQ=WEEKLY;BYDAY=TU', 52],
    ['de-AT', 'Wöchentlich am Dienstag und Donnerstag', 'FREQ=WEEKLY;BYDAY=TU,TH', 104],
    ['de', 'Wöchentlich: jeden Dienstag', 'FREQ=WEEKLY;BYDAY=TU', 52],
    ['de', 'Wöchentlich an Wochentagen', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 260],
    ['de', 'Jeden Wochentag (Montag bis Freitag)', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 260],
    ['de', 'Jeden Dienstag', 'FREQ=WEEKLY;BYDAY=TU', 52],
    ['de', 'Jede zweite Woche am Dienstag', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 26],
    ['de', 'Alle 2 Wochen am Dienstag', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 26],
    ['de', 'Alle 2 Wochen: Di., Do.', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', 52],
    ['de', 'Wöchentlich am Dienstag, bis 15. Dezember 2026', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215', 4],
    ['de', 'Wöchentlich am Dienstag, 10 Mal', 'FREQ=WEEKLY;BYDAY=TU;COUNT=10', 10],
    ['de', 'Wöchentlich am Dienstag, 10-mal', 'FREQ=WEEKLY;BYDAY=TU;COUNT=10', 10],
    ['de', 'Monatlich am vierten Dienstag', 'FREQ=MONTHLY;BYDAY=4TU', 12],
    ['de', 'Monatlich am 24.', 'FREQ=MONTHLY;BYMONTHDAY=24', 12],
    ['de', 'Jeden dritten Mittwoch im Monat', 'FREQ=MONTHLY;BYDAY=3WE', 13],
    ['de', 'Jährlich am 24. November', 'FREQ=YEARLY', 1],
  ])('(%s) %s', (language, prose, rule, times) => {
    const found = ruleOfProse(prose, language, NEAR);
    expect(found).toBe(`RRULE:${rule}`);
    expect(timesPerYear(found ?? '', START)).toBe(times);
  });

  it.each([
    ['en', ''],
    ['en', 'Custom recurrence'],
    ['en', 'Tuesday, November 24 ⋅ 3:00pm – 4:00pm'],
    ['en', 'Weekly on Tuesday and sometimes on Thursday'],
    ['en', 'Weekly on Tuesday (and Friday)'],
    ['en', 'Weekly on'],
    ['en', 'Every third Wednesday'],
    ['en', 'Every'],
    ['en', 'Weekly on Tuesday, until further notice'],
    ['en', 'Weekly on Tuesday, many times'],
    ['en', 'Monthly on day 40'],
    ['en', 'Daily on Tuesday'],
    ['de', 'Jeden zweiten Dienstag und 3'],
    ['de', 'Wöchentlich am Dienstag bis auf Weiteres'],
    ['de', 'Weekly on Tuesday'],
    ['fr', 'Toutes les semaines le mardi'],
  ])('but nothing is guessed: (%s) “%s”', (language, prose) => {
    expect(ruleOfProse(prose, language, NEAR)).toBeNull();
  });
});
