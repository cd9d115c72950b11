import { readEventToken } from '../model/event-token.ts';
import { findOccurrence, type Occurrence } from '../model/occurrences.ts';
import { readPrefill } from '../model/prefill.ts';
import { app } from './app.ts';
import { openBubble } from './bubble/bubble.ts';
import { openDetails } from './details/details.ts';
import { addHiddenDialogs } from './dialogs/hidden.ts';
import { copyOf, draftOf, newDraft, type OpenDraft } from './draft.ts';
import { type EditorPage, editorPage } from './editor/page.ts';
import { h } from './element.ts';
import { chipId } from './grid/chip.ts';
import { monthGrid } from './grid/month.ts';
import { HOUR_HEIGHT, weekGrid } from './grid/week.ts';
import { header } from './header.ts';
import { watchKeys } from './keys.ts';
import { closePopup, dismissPopup, openKind, trapFocus, watchOutside } from './popup.ts';
import { rail } from './rail.ts';
import { deleteOccurrence } from './saving.ts';
import { plusDays, readView, stepped, type View, viewPath } from './view.ts';
import { words } from './words/words.ts';

const frame = h('div', { class: 'app' });
let view: View = readView(location.pathname);
let editor: EditorPage | null = null;
let written: OpenDraft | null = null;
let drawn: HTMLElement | null = null;
let opened: Occurrence | null = null;
let scrolled = HOUR_HEIGHT * 7.5;
let railShown = true;

const family = (name: 'EVENT' | 'EVENT_EDIT'): void => document.body.setAttribute('data-viewfamily', name);

function drawCalendar(): void {
  editor?.end();
  editor = null;
  family('EVENT');
  const old = frame.querySelector('[role=grid] > :last-child');
  if (old) scrolled = old.scrollTop;
  const actions = { create, open, goTo };
  const grid = view.name === 'month' ? monthGrid(view, actions) : weekGrid(view, actions);
  const side = rail(view, { goTo, create: (anchor) => create(newDraft().event.start, null, false, anchor) });
  if (!railShown) side.style.display = 'none';
  const toggle = (): void => {
    railShown = !railShown;
    side.style.display = railShown ? '' : 'none';
  };
  frame.replaceChildren(
    header(view, goTo, toggle),
    h('div', { class: 'body-row' }, side, h('div', { role: 'main', class: 'surface' }, grid)),
  );
  if (grid.lastElementChild) grid.lastElementChild.scrollTop = scrolled;
  document.title = 'Calendar';
}

function goTo(next: View): void {
  closePopup();
  view = next;
  history.pushState(null, '', viewPath(view));
  drawCalendar();
}

/** Back from the edit page to the view. */
function toCalendar(): void {
  history.pushState(null, '', viewPath(view));
  drawCalendar();
}

function showEditor(draft: OpenDraft): void {
  editor?.end();
  written = draft;
  family('EVENT_EDIT');
  editor = editorPage(draft, toCalendar);
  frame.replaceChildren(editor.element);
}

/** The edit page for a draft, as a step in the history. */
function toEditor(draft: OpenDraft): void {
  const token = draft.occurrence ? `/${chipId(draft.occurrence)}` : '';
  closePopup();
  history.pushState({ kept: true }, '', `${app.base}/r/eventedit${token}`);
  showEditor(draft);
}

/** The block on the grid takes the title as it is typed. */
function nameGhost(draft: OpenDraft): void {
  const title = drawn?.querySelector('span');
  if (drawn?.getAttribute('role') === null && title) title.textContent = draft.event.title || words.noTitle;
}

function create(start: string, end: string | null, allDay: boolean, anchor: HTMLElement): void {
  const draft = newDraft({ start, allDay, ...(end === null ? {} : { end }) });
  drawn = anchor;
  openBubble(
    draft,
    anchor.getBoundingClientRect(),
    {
      toPage: toEditor,
      closed: () => {
        if (drawn?.getAttribute('role') === null) drawn.remove();
        drawn = null;
      },
    },
    () => nameGhost(draft),
  );
}

function open(occurrence: Occurrence, anchor: HTMLElement): void {
  opened = occurrence;
  openDetails(occurrence, anchor.getBoundingClientRect(), {
    close: closePopup,
    edit: () => toEditor(draftOf(occurrence)),
    duplicate: () => toEditor(copyOf(occurrence)),
    remove: () => removeOpened(),
  });
}

/** After a change: the open details say what the event now is, in the same popup. */
function reopen(): void {
  if (openKind() !== 'details' || !opened) return;
  const now = findOccurrence(app.data.events, opened.id, app.data.account.timeZone);
  const anchor =
    now &&
    [...frame.querySelectorAll<HTMLElement>('[data-eventid]')].find((node) => node.dataset.eventid === chipId(now));
  if (now && anchor) open(now, anchor);
  else closePopup();
}

/** Shows what the address asks for. */
function route(): void {
  const path = location.pathname;
  const edit = /\/r\/eventedit(?:\/([^/?]+))?/.exec(path);
  if (!edit) {
    view = readView(path);
    drawCalendar();
    return;
  }
  if (history.state?.kept === true && written) {
    showEditor(written);
    return;
  }
  const named = edit[1] === undefined ? null : readEventToken(decodeURIComponent(edit[1]));
  const found = named && findOccurrence(app.data.events, named.eventId, app.data.account.timeZone);
  if (edit[1] !== undefined && !found) {
    toCalendar();
    return;
  }
  showEditor(
    found ? draftOf(found) : newDraft(readPrefill(new URLSearchParams(location.search), app.data.account.timeZone)),
  );
}

const inCalendar = (action: () => void) => (): boolean => {
  if (editor) return false;
  action();
  return true;
};

function editOpened(): boolean {
  if (openKind() !== 'details' || !opened) return false;
  toEditor(draftOf(opened));
  return true;
}

function removeOpened(): boolean {
  const occurrence = opened;
  if (openKind() !== 'details' || !occurrence) return false;
  closePopup();
  void deleteOccurrence(occurrence);
  return true;
}

document.body.append(frame);
addHiddenDialogs();
watchOutside();
trapFocus();
watchKeys({
  c: inCalendar(() => toEditor(newDraft())),
  q: inCalendar(() =>
    create(newDraft().event.start, null, false, frame.querySelector<HTMLElement>('[role=main]') ?? frame),
  ),
  t: inCalendar(() => goTo({ ...view, day: app.today() })),
  d: inCalendar(() => goTo({ ...view, name: 'day' })),
  w: inCalendar(() => goTo({ ...view, name: 'week' })),
  m: inCalendar(() => goTo({ ...view, name: 'month' })),
  j: inCalendar(() => goTo(stepped(view, 1))),
  n: inCalendar(() => goTo(stepped(view, 1))),
  k: inCalendar(() => goTo(stepped(view, -1))),
  p: inCalendar(() => goTo(stepped(view, -1))),
  x: inCalendar(() => goTo({ name: 'day', day: plusDays(app.today(), 1) })),
  e: editOpened,
  Delete: removeOpened,
  Backspace: removeOpened,
  Escape: () => {
    if (dismissPopup()) return true;
    editor?.cancel();
    return editor !== null;
  },
});
addEventListener('popstate', () => {
  closePopup();
  route();
});
app.onChange(() => {
  if (editor) return;
  drawCalendar();
  reopen();
});
route();
