import type { ListName, ListView, RowView } from '../wire.ts';
import { div, el, generatedId, onPress, show } from './dom.ts';
import { icon } from './icons.ts';
import { draftToken, threadToken } from './ids.ts';
import type { Page } from './page.ts';

/** A list of threads as it stands in the page. Several may: all but one are hidden. */
export interface List {
  readonly name: ListName;
  readonly query: string;
  readonly node: HTMLElement;
  fill(view: ListView): void;
  /** Moves the cursor of `j` and `k` by one row. */
  move(by: 1 | -1): void;
  /** The thread under the cursor. */
  current(): string | null;
  openCurrent(): void;
}

function ids(row: RowView): Record<string, string> {
  const given: Record<string, string> = { 'data-thread-id': `#${row.thread}` };
  if (row.threadLegacy !== null) given['data-legacy-thread-id'] = row.threadLegacy;
  if (row.lastMessage !== null) given['data-legacy-last-message-id'] = row.lastMessage;
  if (row.lastNonDraft !== null) given['data-legacy-last-non-draft-message-id'] = row.lastNonDraft;
  if (row.draft !== null) given['data-standalone-draft-id'] = `#${row.draft}`;
  return given;
}

function people(page: Page, row: RowView, list: ListName): Node[] {
  const own = page.start.account.email;
  const nodes: Node[] = list === 'sent' || list === 'scheduled' ? [document.createTextNode(page.labels.toPrefix)] : [];
  row.people.forEach((person, index) => {
    if (index > 0) nodes.push(document.createTextNode(', '));
    const name = row.people.length > 1 ? (person.name.split(' ')[0] ?? person.name) : person.name;
    const className = person.unread ? 'zF' : 'yP';
    nodes.push(
      el(
        'span',
        { class: className, email: person.email, name: person.name },
        person.email === own ? page.labels.me : name,
      ),
    );
  });
  if (row.hasDraft) {
    if (row.people.length > 0) nodes.push(document.createTextNode(', '));
    nodes.push(el('span', { class: 'boq' }, page.labels.draft));
  }
  if (row.count > 1) nodes.push(el('span', { class: 'bx0' }, ` ${row.count}`));
  return nodes;
}

function buildRow(page: Page, row: RowView, list: ListName): HTMLTableRowElement {
  const { labels, times } = page;
  const subject = row.subject || labels.noSubject;
  return el(
    'tr',
    { class: row.unread ? 'zA zE' : 'zA yO', id: generatedId(), tabindex: '-1', role: 'row', draggable: 'false' },
    el(
      'td',
      { class: 'oZ-x3 xY' },
      el('div', {
        class: 'oZ-jc T-Jo J-J5-Ji',
        role: 'checkbox',
        'aria-checked': 'false',
        'aria-label': labels.select,
        tabindex: '-1',
      }),
    ),
    el(
      'td',
      { class: 'apU xY' },
      el('span', { class: 'aXw T-KT', role: 'button', 'aria-label': labels.star }, icon('star')),
    ),
    el('td', { class: 'yX xY' }, div('yW', el('span', { class: 'bA4' }, ...people(page, row, list)))),
    el(
      'td',
      { class: 'xY a4W' },
      el(
        'div',
        { class: 'xS', role: 'link' },
        div(
          'xT',
          div('y6', el('span', { class: 'bog' }, el('span', ids(row), subject))),
          el('span', { class: 'y2' }, el('span', { class: 'Zt' }, ' - '), row.snippet),
        ),
      ),
    ),
    el('td', { class: 'yf xY' }, row.hasAttachment ? el('span', { title: labels.attachment }, icon('attach')) : null),
    el('td', { class: 'xW xY' }, el('span', { title: times.full(row.date) }, el('span', {}, times.short(row.date)))),
  );
}

/** The address of what a row opens. */
function routeOf(row: RowView, list: ListName, query: string): string {
  if (row.draft !== null) return `?compose=${draftToken(row.thread, row.draft)}`;
  return `${list}${list === 'search' ? `/${encodeURIComponent(query)}` : ''}/${threadToken(row.thread)}`;
}

function toolbar(page: Page, count: HTMLElement): HTMLElement {
  const refresh = el(
    'div',
    {
      class: 'T-I J-J5-Ji nu',
      role: 'button',
      tabindex: '0',
      'aria-label': page.labels.refresh,
      'data-tooltip': page.labels.refresh,
    },
    icon('refresh'),
  );
  onPress(refresh, () => void page.refresh());
  return el('div', { class: 'aeH', gh: 'tm' }, div('G-atb', refresh, count));
}

export function makeList(page: Page, name: ListName, query: string): List {
  const body = el('tbody');
  const empty = el('div', { class: 'TC' }, page.labels.empty);
  const count = el('span', { class: 'Dj' });
  const table = el('table', { class: 'F cf zt', role: 'grid' }, body);
  const node = div('nH ae4', toolbar(page, count), el('div', { class: 'UI', gh: 'tl' }, div('Cp', table), empty));
  let rows: { readonly row: RowView; readonly written: string; readonly node: HTMLTableRowElement }[] = [];
  let cursor = -1;

  const open = (row: RowView): void => page.go(routeOf(row, name, query));
  const build = (row: RowView): HTMLTableRowElement => {
    const built = buildRow(page, row, name);
    built.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('.oZ-x3, .apU')) return;
      open(row);
    });
    return built;
  };
  const mark = (): void => {
    rows.forEach(({ node: each }, index) => {
      each.classList.toggle('btb', index === cursor);
    });
  };

  return {
    name,
    query,
    node,
    fill: (view) => {
      const known = new Map(rows.map((each) => [each.written, each]));
      const current = rows[cursor]?.row.thread;
      rows = view.rows.map((row) => {
        const written = JSON.stringify(row);
        return known.get(written) ?? { row, written, node: build(row) };
      });
      const same =
        rows.length === body.children.length && rows.every((each, index) => body.children[index] === each.node);
      if (!same) body.replaceChildren(...rows.map((each) => each.node));
      cursor = rows.findIndex(({ row }) => row.thread === current);
      mark();
      show(empty, rows.length === 0);
      count.textContent = rows.length > 0 ? page.labels.pager(rows.length) : '';
    },
    move: (by) => {
      cursor = Math.min(Math.max(cursor + by, 0), rows.length - 1);
      mark();
      rows[cursor]?.node.scrollIntoView({ block: 'nearest' });
    },
    current: () => rows[cursor]?.row.thread ?? null,
    openCurrent: () => {
      const at = rows[cursor];
      if (at) open(at.row);
    },
  };
}
