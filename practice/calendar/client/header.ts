import { app, type ViewName } from './app.ts';
import { iconButton, textButton } from './buttons.ts';
import { h } from './element.ts';
import { avatar } from './fields/guest-field.ts';
import { select } from './fields/select.ts';
import { format } from './times.ts';
import { shownDays, stepped, type View } from './view.ts';
import { words } from './words/words.ts';

/** `November 2026`, `Nov – Dec 2026`. */
function heading(view: View): string {
  if (view.name === 'day') return format(view.day, { day: 'numeric', month: 'long', year: 'numeric' });
  const days = view.name === 'month' ? [view.day] : shownDays(view);
  const [first = view.day, last = view.day] = [days[0], days.at(-1)];
  if (first.slice(0, 7) === last.slice(0, 7)) return format(first, { month: 'long', year: 'numeric' });
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return `${format(first, { month: 'short', ...(sameYear ? {} : { year: 'numeric' }) })} – ${format(last, { month: 'short', year: 'numeric' })}`;
}

const VIEWS: readonly ViewName[] = ['day', 'week', 'month'];

/** The bar at the top. */
export function header(view: View, goTo: (view: View) => void, toggleRail: () => void): HTMLElement {
  const { name, email } = app.data.account;
  const today = Number(app.today().slice(8));
  const account = h(
    'a',
    { role: 'button', tabindex: '0', 'aria-label': `${words.accountLabel}: ${name} (${email})`, class: 'account' },
    avatar(name),
  );
  return h(
    'header',
    { class: 'header', role: 'banner' },
    iconButton(words.mainMenu, 'menu', toggleRail),
    h(
      'div',
      { class: 'logo' },
      h('span', { class: 'logo-tile', 'aria-hidden': 'true' }, String(today)),
      h('span', { class: 'logo-name' }, words.calendar),
    ),
    textButton(words.today, 'outlined', () => goTo({ ...view, day: app.today() })),
    h(
      'div',
      { class: 'steps' },
      iconButton(words.previousWeek, 'left', () => goTo(stepped(view, -1))),
      iconButton(words.nextWeek, 'right', () => goTo(stepped(view, 1))),
    ),
    h('div', { role: 'heading', 'aria-level': '1', class: 'heading' }, heading(view)),
    h('div', { class: 'spring' }),
    iconButton(words.search, 'search', () => undefined),
    iconButton(words.support, 'help', () => undefined),
    iconButton(words.settings, 'gear', () => undefined),
    h(
      'div',
      { class: 'view-choice' },
      select({
        label: words.week,
        options: VIEWS.map((one) => ({ value: one, label: words[one] })),
        value: view.name,
        onChoose: (value) => goTo({ ...view, name: VIEWS.find((one) => one === value) ?? 'week' }),
      }),
    ),
    account,
  );
}
