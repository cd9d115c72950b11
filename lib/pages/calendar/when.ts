import type { LocalDateTime } from '../../meeting/draft.ts';
import { find, isShown, type Spec } from '../find.ts';
import type { Health } from '../health.ts';
import type { ReadContext } from './context.ts';
import { fieldValue, findShown, inputOf, shownText } from './fields.ts';
import { findDates, parseDate } from './localised-dates.ts';
import { normalise } from './localised-text.ts';
import { findTimes, parseCompactTime, parseTime, resolveTimes, type WrittenTime } from './localised-times.ts';
import { addDays, dayNumber, type PlainDate, parseCompactDate, toLocalDateTime } from './plain-date.ts';
import { BUBBLE, TIME_FIELDS } from './selectors.ts';

/** When a draft takes place. Unknown is null. */
export interface When {
  readonly start: LocalDateTime | null;
  readonly end: LocalDateTime | null;
  readonly allDay: boolean | null;
}

const SILENT: Health = { miss: () => {}, fallback: () => {} };

/** Dates and times as the page has them, before they are put together. */
interface Span {
  readonly allDay: boolean | null;
  readonly startDate: PlainDate | null;
  readonly endDate: PlainDate | null;
  readonly startTime: WrittenTime | null;
  readonly endTime: WrittenTime | null;
  /** Whether the end's date can be seen: a hidden one may be left over from before. */
  readonly isEndDateShown: boolean;
}

/** From the fields of date and time, as they stand on the page and in a bubble once it is opened up. */
export function readTimeFields(
  root: HTMLElement,
  surface: 'bubble' | 'page',
  allDay: Spec,
  context: ReadContext,
): When | null {
  const { health } = context;
  const fields = TIME_FIELDS[surface];
  const [startDate, endDate] = [findShown(root, fields.startDate, health), findShown(root, fields.endDate, health)];
  const isAllDay = readAllDay(root, allDay, startDate, findShown(root, fields.startTime, SILENT), health);
  // An event of whole days has no fields of time: no miss.
  const told = isAllDay === true ? SILENT : health;
  const [startTime, endTime] = [findShown(root, fields.startTime, told), findShown(root, fields.endTime, told)];
  if (startDate === null && startTime === null) return null;
  return put({
    allDay: isAllDay,
    startDate: dateOf(startDate, context),
    endDate: dateOf(endDate, context),
    startTime: timeOf(startTime, context),
    endTime: timeOf(endTime, context),
    isEndDateShown: endDate !== null && isShown(endDate),
  });
}

/** Whether a bubble's fields of date and time are open. */
export function areTimeFieldsShown(root: HTMLElement): boolean {
  return TIME_FIELDS.bubble.startDate.selectors.some((selector) => [...root.querySelectorAll(selector)].some(isShown));
}

/** From the one line that a bubble shows before its fields are opened ("Thursday, June 25  10:30 – 11:30am"). */
export function readCollapsedTime(root: HTMLElement, context: ReadContext): When | null {
  const { health, languages, near } = context;
  const text = (spec: Spec) => shownText(findShown(root, spec, health));
  const whole = text(BUBBLE.collapsedTime);
  for (const language of languages) {
    const dates = findDates(normalise(text(BUBBLE.startDateText) || whole, language), language, near);
    const startDate = dates[0]?.date ?? parseDate(text(BUBBLE.startDateText), [language], near);
    if (startDate === null) continue;
    const last = findDates(normalise(text(BUBBLE.endDateText), language), language, near)[0] ?? dates.at(-1);
    const endDate = last === dates[0] ? null : (last?.date ?? null);
    const times = timesBeside(whole, language, near);
    const startTime = parseTime(text(BUBBLE.startTimeText), [language]) ?? times[0] ?? null;
    const endTime = parseTime(text(BUBBLE.endTimeText), [language]) ?? times[1] ?? null;
    return put({ allDay: startTime === null, startDate, endDate, startTime, endTime, isEndDateShown: true });
  }
  return null;
}

/** The times of a text whose dates are put out of the way first. */
function timesBeside(whole: string, language: string, near: PlainDate): readonly WrittenTime[] {
  let text = normalise(whole, language);
  for (const { start, end } of findDates(text, language, near)) {
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }
  return findTimes(text, language, false);
}

function dateOf(field: HTMLElement | null, context: ReadContext): PlainDate | null {
  const input = inputOf(field);
  const exact =
    parseCompactDate(input?.getAttribute('data-date')) ??
    parseCompactDate(field?.getAttribute('data-date')) ??
    parseCompactDate(field?.closest('[data-ical]')?.getAttribute('data-ical'));
  if (exact !== null || input === null) return exact;
  return parseDate(fieldValue(input, context.isTouched) ?? '', context.languages, context.near);
}

/** By the list of times beside the field where it has the text, since that list carries each time in plain. */
function timeOf(field: HTMLElement | null, context: ReadContext): WrittenTime | null {
  const input = inputOf(field);
  const text = (input === null ? null : fieldValue(input, context.isTouched))?.trim() ?? '';
  const around = field?.closest('[jsname="B4GDSd"], [jsname="XCHdmd"]') ?? null;
  const options = [...(around?.querySelectorAll('[role="option"][data-ical]') ?? [])];
  const option = options.find((each) => text !== '' && each.textContent?.trim() === text);
  return (
    parseCompactTime(option?.getAttribute('data-ical')) ??
    parseTime(text, context.languages) ??
    parseCompactTime(around?.getAttribute('data-ical'))
  );
}

function readAllDay(
  root: HTMLElement,
  spec: Spec,
  startDate: HTMLElement | null,
  startTime: HTMLElement | null,
  health: ReadContext['health'],
): boolean | null {
  const box = find(root, spec, health) ?? boxNear(startDate, root);
  const control = box?.matches(CHECKBOX) === true ? box : (box?.querySelector<HTMLElement>(CHECKBOX) ?? box);
  const stated = checkedOf(control ?? null);
  if (stated.isSure) return stated.value;
  // A saved page has lost the tick of an input; hidden fields of time tell the same.
  if (startTime !== null && startDate !== null && isShown(startDate))
    return stated.value === true || !isShown(startTime);
  return stated.value;
}

const CHECKBOX = 'input[type="checkbox"], [role="checkbox"]';

function checkedOf(control: HTMLElement | null): { value: boolean | null; isSure: boolean } {
  const aria = control?.getAttribute('aria-checked');
  if (aria === 'true' || aria === 'false') return { value: aria === 'true', isSure: true };
  if (control === null || control.localName !== 'input') return { value: null, isSure: false };
  const isChecked = inputOf(control)?.checked === true;
  return { value: isChecked, isSure: isChecked };
}

/** In a bubble the box has no name of its own: it is the one box beside the date. */
function boxNear(startDate: HTMLElement | null, root: HTMLElement): HTMLElement | null {
  for (let node = startDate?.parentElement ?? null; node !== null && node !== root; node = node.parentElement) {
    const boxes = node.querySelectorAll<HTMLElement>(CHECKBOX);
    if (boxes.length > 0) return boxes.length === 1 ? (boxes[0] ?? null) : null;
  }
  return null;
}

/** When something takes place whose dates and times stand in one line; without a time it lasts all day. */
export function whenOf(line: Pick<Span, 'startDate' | 'endDate' | 'startTime' | 'endTime'>): When {
  return put({ ...line, allDay: line.startTime === null, isEndDateShown: true });
}

function put(span: Span): When {
  const { startDate, endDate, startTime, endTime } = span;
  if (span.allDay === true) {
    const last =
      startDate !== null && endDate !== null && dayNumber(endDate) > dayNumber(startDate) ? endDate : startDate;
    return {
      start: startDate === null ? null : toLocalDateTime(startDate, 0),
      end: last === null ? null : toLocalDateTime(addDays(last, 1), 0),
      allDay: true,
    };
  }
  if (startTime === null) return { start: null, end: null, allDay: span.allDay };
  const minutes = resolveTimes(startTime, endTime);
  return {
    start: startDate === null ? null : toLocalDateTime(startDate, minutes.start),
    end: startDate === null ? null : endOf(startDate, span, minutes),
    allDay: false,
  };
}

/** Before its start an end can only be the next day's, unless the page shows a date for it: then it is half typed. */
function endOf(
  startDate: PlainDate,
  span: Span,
  { start, end }: { start: number; end: number | null },
): LocalDateTime | null {
  if (end === null) return null;
  const stated = span.endDate !== null && span.isEndDateShown ? span.endDate : null;
  if (stated === null) return toLocalDateTime(startDate, end < start ? end + 1440 : end);
  const length = (dayNumber(stated) - dayNumber(startDate)) * 1440 + end - start;
  return length < 0 ? null : toLocalDateTime(stated, end);
}
