import { addDays } from '../model/zone.ts';
import { app, type ViewName, weekOf } from './app.ts';

/** Which days the grid shows. */
export interface View {
  readonly name: ViewName;
  /** `YYYY-MM-DD`: any day of what is shown. */
  readonly day: string;
}

export const plusDays = (day: string, count: number): string => addDays(`${day}T00:00`, count).slice(0, 10);

/** The first day shown and how many. */
export function shownDays(view: View): readonly string[] {
  if (view.name === 'day') return [view.day];
  const first = view.name === 'week' ? weekOf(view.day) : weekOf(`${view.day.slice(0, 7)}-01`);
  return Array.from({ length: view.name === 'week' ? 7 : 42 }, (_, index) => plusDays(first, index));
}

/** The next or the previous stretch of the same kind. */
export function stepped(view: View, direction: 1 | -1): View {
  if (view.name !== 'month') return { ...view, day: plusDays(view.day, direction * (view.name === 'week' ? 7 : 1)) };
  const middle = plusDays(`${view.day.slice(0, 7)}-15`, direction * 30);
  return { ...view, day: `${middle.slice(0, 7)}-01` };
}

/** Reads `/r`, `/r/week`, `/r/day/2026/11/24`. */
export function readView(path: string): View {
  const found = /\/r(?:\/(week|day|month))?(?:\/(\d{4})\/(\d{1,2})\/(\d{1,2}))?\/?$/.exec(path);
  const name = found?.[1];
  const [year, month, date] = [found?.[2], found?.[3]?.padStart(2, '0'), found?.[4]?.padStart(2, '0')];
  return {
    name: name === 'day' || name === 'month' ? name : 'week',
    day: year && month && date ? `${year}-${month}-${date}` : app.today(),
  };
}

/** The other way; today's view has no date in its address. */
export function viewPath(view: View): string {
  const [year, month, day] = view.day.split('-').map(Number);
  const date = view.day === app.today() ? '' : `/${year}/${month}/${day}`;
  return `${app.base}/r/${view.name}${date}`;
}
