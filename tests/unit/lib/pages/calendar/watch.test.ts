// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DetailsView, DraftView } from '../../../../../lib/pages/calendar/types.ts';
import { watchCalendar } from '../../../../../lib/pages/calendar/watch.ts';
import { account, bubble, editPage, leftPanel, listening, showPage, timeFields, timeLine } from './show-page.ts';

const token = (text: string) => Buffer.from(text).toString('base64url');

let stop: AbortController;
let drafts: DraftView[];
let details: DetailsView[];

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 5, 20, 9) });
  stop = new AbortController();
  drafts = [];
  details = [];
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function watch(): void {
  watchCalendar({
    document,
    health: listening(),
    signal: stop.signal,
    listener: { onDraft: (draft) => drafts.push(draft), onDetails: (popup) => details.push(popup) },
  });
}

/** Nodes of that markup, in front of nothing of the page that is already there. */
function append(markup: string, to: Element = document.body): HTMLElement {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  const node = document.importNode(parsed.body.children[0] as HTMLElement, true);
  to.append(node);
  return node;
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

const later = (milliseconds = 400) => vi.advanceTimersByTimeAsync(milliseconds);
const host = () => document.createElement('unhurried-card');
const QUICK = bubble(timeLine('Thursday, June 25', '10:30', '11:30am'));

describe('watching for drafts', () => {
  it('gives a bubble as it opens, and ends it as it closes', async () => {
    showPage(account(), { family: 'EVENT' });
    watch();
    const dialog = append(QUICK);
    await later();
    expect(drafts.map((draft) => draft.read().title)).toEqual(['Budget']);
    dialog.remove();
    await later(2_000);
    expect(drafts[0]?.signal.aborted).toBe(true);
  });

  it('gives a bubble that is open already', () => {
    showPage(account() + QUICK, { family: 'EVENT' });
    watch();
    expect(drafts).toHaveLength(1);
  });

  it('keeps the draft, and our host in it, when the bubble is drawn anew soon after opening', async () => {
    showPage(account(), { family: 'EVENT' });
    watch();
    const dialog = append(QUICK);
    await later(200);
    const card = host();
    expect(drafts[0]?.place(card, stop.signal)).toBe(true);
    expect(card.parentElement?.hasAttribute('data-bubble-scrollable-root')).toBe(true);
    const inner = dialog.cloneNode(true) as HTMLElement;
    inner.querySelector('unhurried-card')?.remove();
    dialog.replaceChildren(...inner.children);
    await later();
    expect(card.isConnected).toBe(true);
    dialog.replaceWith(inner.cloneNode(true));
    await later();
    expect(drafts).toHaveLength(1);
    dialog.remove();
    append(QUICK);
    await later();
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.root.contains(card)).toBe(true);
    expect(drafts[0]?.signal.aborted).toBe(false);
  });

  it('keeps the draft while another calendar’s form takes the place of its own', async () => {
    showPage(account() + QUICK, { family: 'EVENT' });
    watch();
    await later(5_000);
    const dialog = element('[role="dialog"]');
    const content = [...dialog.children];
    dialog.replaceChildren();
    await later(200);
    dialog.replaceChildren(...content);
    await later(2_000);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.signal.aborted).toBe(false);
  });

  it('takes the next event in the same bubble for a new draft', async () => {
    showPage(account() + QUICK, { family: 'EVENT' });
    watch();
    await later(5_000);
    element('[jsname="SF0uGd"]').setAttribute('data-eventid', 'bmV4dA');
    await later();
    expect(drafts).toHaveLength(2);
    expect(drafts[0]?.signal.aborted).toBe(true);
  });

  it('ends the draft when the same popup goes on to show an event', async () => {
    showPage(account() + QUICK, { family: 'EVENT' });
    watch();
    const dialog = element('[role="dialog"]');
    dialog.replaceChildren();
    append(`<div id="xDetDlg" data-eventid="${token('one ada@m')}"><div jsname="sV9x3c"></div></div>`, dialog);
    await later();
    expect(drafts[0]?.signal.aborted).toBe(true);
    expect(details[0]?.id).toEqual({ eventId: 'one', calendarId: 'ada@gmail.com' });
  });

  it('says when the title, the tab or the guests change, and only when something did', async () => {
    showPage(account() + QUICK, { family: 'EVENT' });
    watch();
    const draft = drafts[0];
    draft?.read();
    const changed = vi.fn();
    draft?.onChange(changed, stop.signal);
    const title = element('[jsname="GYcwYe"] input') as HTMLInputElement;
    for (const text of ['B', 'Bu', '']) {
      title.value = text;
      title.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await later();
    expect(changed).toHaveBeenCalledTimes(1);
    expect(draft?.read().title).toBe('');
    element('#tabEvent').setAttribute('aria-selected', 'false');
    await later();
    expect(changed).toHaveBeenCalledTimes(2);
    expect(draft?.read().isEvent).toBe(false);
    append('<div data-email="grace@example.com"></div>', element('[role="tabpanel"]'));
    await later();
    expect(changed).toHaveBeenCalledTimes(3);
    append('<div>Nothing to us</div>', element('[role="tabpanel"]'));
    await later();
    expect(changed).toHaveBeenCalledTimes(3);
  });

  it('follows the way into the full page and back', async () => {
    showPage(account() + QUICK, { family: 'EVENT' });
    watch();
    element('[role="dialog"]').remove();
    document.body.setAttribute('data-viewfamily', 'EVENT_EDIT');
    await later(2_000);
    append(editPage());
    await later();
    expect(drafts.map((draft) => [draft.surface, draft.signal.aborted])).toEqual([
      ['bubble', true],
      ['page', false],
    ]);
    document.body.setAttribute('data-viewfamily', 'EVENT');
    await later();
    expect(drafts[1]?.signal.aborted).toBe(true);
  });

  it('keeps the page’s draft when its address follows late, and takes another address for another event', async () => {
    const go = (path: string) => history.replaceState(null, '', `/calendar/u/0/r/${path}`);
    go('week');
    showPage(account() + editPage(), { family: 'EVENT_EDIT' });
    watch();
    go('eventedit');
    element('#xDaRaSel').append('x');
    await later();
    expect(drafts).toHaveLength(1);
    go(`eventedit/${token('abc ada@m')}`);
    element('#xDaRaSel').append('x');
    await later();
    expect(drafts.map((draft) => draft.signal.aborted)).toEqual([true, false]);
    expect(drafts[1]?.read().id?.eventId).toBe('abc');
    go('week');
  });

  it('puts our host on the page as its pieces load, in front of the notifications’ row', async () => {
    showPage(account() + editPage({ left: '<span id="tabEventDetails"></span>' }), { family: 'EVENT_EDIT' });
    watch();
    const card = host();
    expect(drafts[0]?.place(card, stop.signal)).toBe(false);
    const full = new DOMParser().parseFromString(leftPanel(), 'text/html').body.children[0] as HTMLElement;
    element('#tabEventDetails').replaceWith(document.importNode(full, true));
    await later();
    expect(card.nextElementSibling?.querySelector('#xNtList')).not.toBeNull();
  });

  it('takes a second-best place when the best does not come', async () => {
    showPage(account() + editPage({ left: '<span id="tabEventDetails"><p>Row</p></span>' }), { family: 'EVENT_EDIT' });
    watch();
    const card = host();
    drafts[0]?.place(card, stop.signal);
    await later(1_500);
    expect(card.parentElement?.id).toBe('tabEventDetails');
    expect(card.nextElementSibling?.textContent).toBe('Row');
  });

  it('never places a host where children stand in a row', async () => {
    const row = QUICK.replace(
      '<div data-bubble-scrollable-root="">',
      '<div data-bubble-scrollable-root="" style="display:flex">',
    );
    showPage(account() + row, { family: 'EVENT' });
    watch();
    await later(1_500);
    const card = host();
    drafts[0]?.place(card, stop.signal);
    expect(card.parentElement).toBeNull();
    const bare = QUICK.replace('data-bubble-scrollable-root', 'data-other');
    showPage(account() + bare, { family: 'EVENT' });
    await later(3_000);
    const other = host();
    drafts.at(-1)?.place(other, stop.signal);
    await later(1_500);
    expect(other.previousElementSibling?.getAttribute('role')).toBe('tabpanel');
  });

  it('gives up on a place that the page keeps for itself', async () => {
    showPage(account() + QUICK, { family: 'EVENT' });
    watch();
    const card = host();
    drafts[0]?.place(card, stop.signal);
    const insert = vi.spyOn(Element.prototype, 'insertBefore');
    for (let round = 0; round < 100; round += 1) {
      card.remove();
      await later(17);
    }
    expect(insert.mock.calls.length).toBeLessThan(20);
    insert.mockRestore();
    await later(5_000);
    element('[role="tabpanel"]').append('x');
    await later();
    expect(card.isConnected).toBe(true);
  });

  it('leaves nothing behind when it is stopped', async () => {
    showPage(account() + QUICK, { family: 'EVENT' });
    watch();
    const card = host();
    drafts[0]?.place(card, drafts[0].signal);
    expect(card.isConnected).toBe(true);
    stop.abort();
    expect(card.isConnected).toBe(false);
    expect(drafts[0]?.signal.aborted).toBe(true);
    append(QUICK);
    await later(3_000);
    expect(drafts).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('watching for details', () => {
  const popup = (id: string) =>
    `<div role="dialog" data-chips-dialog="true"><span jsname="bN97Pc"><div id="xDetDlg" data-eventid="${token(id)}"><div jsname="sV9x3c"><p></p></div></div></span></div>`;

  it('goes by the event, not by the node that shows it', async () => {
    showPage(account() + popup('one ada@m'), { family: 'EVENT' });
    watch();
    element('#xDetDlg').setAttribute('data-eventid', token('two ada@m'));
    await later();
    expect(details.map((each) => [each.id.eventId, each.signal.aborted])).toEqual([
      ['one', true],
      ['two', false],
    ]);
  });

  it('stays out while Calendar still builds, goes in after, and at once the next time', async () => {
    showPage(account(), { family: 'EVENT' });
    watch();
    const dialog = append(popup('one ada@m'));
    await later(50);
    const card = host();
    expect(details[0]?.place(card, details[0].signal)).toBe(false);
    for (let round = 0; round < 30; round += 1) {
      element('[jsname="sV9x3c"] p').append('x');
      await later(30);
    }
    expect(card.isConnected).toBe(false);
    await later(500);
    expect(card.isConnected).toBe(true);
    expect(card.parentElement?.lastElementChild).toBe(card);
    dialog.remove();
    await later(50);
    expect(card.isConnected).toBe(false);
    append(popup('one ada@m'));
    await later(50);
    expect(details[1]?.place(card, stop.signal)).toBe(true);
    card.remove();
    await later(50);
    expect(card.isConnected).toBe(true);
  });

  it('is as careful the next time when the first was too short for Calendar to finish', async () => {
    showPage(account(), { family: 'EVENT' });
    watch();
    const dialog = append(popup('one ada@m'));
    await later(100);
    dialog.remove();
    await later(50);
    append(popup('one ada@m'));
    await later(50);
    const card = host();
    expect(details).toHaveLength(2);
    expect(details[1]?.place(card, stop.signal)).toBe(false);
    await later(1_000);
    expect(card.isConnected).toBe(true);
  });

  it('comes back when a page that paused draws on and throws it out, though nothing changes after that', async () => {
    showPage(account() + popup('one ada@m'), { family: 'EVENT' });
    watch();
    const card = host();
    details[0]?.place(card, stop.signal);
    await later(1_000);
    expect(card.isConnected).toBe(true);
    element('[jsname="sV9x3c"]').replaceChildren(document.createElement('p'));
    await later(100);
    expect(card.isConnected).toBe(false);
    await later(500);
    expect(card.isConnected).toBe(true);
  });

  it('goes in after four seconds at the latest', async () => {
    showPage(account() + popup('one ada@m'), { family: 'EVENT' });
    watch();
    const card = host();
    details[0]?.place(card, stop.signal);
    for (let round = 0; round < 120; round += 1) {
      element('[jsname="sV9x3c"] p').append('x');
      await later(40);
    }
    expect(card.isConnected).toBe(true);
  });
});

describe('writing into a draft', () => {
  it('sets a title as typing would', () => {
    showPage(account() + QUICK, { family: 'EVENT' });
    watch();
    const heard = vi.fn();
    document.body.addEventListener('input', heard);
    expect(drafts[0]?.setTitle('Decide on paper')).toBe(true);
    expect(heard).toHaveBeenCalled();
    expect(drafts[0]?.read().title).toBe('Decide on paper');
    document.body.removeEventListener('input', heard);
  });

  it('types a guest into the field for guests, and into no other', () => {
    const inside = `${timeFields()}<div jsname="TmcEkb"><input role="combobox" id="place"></div><input role="combobox" id="guests">`;
    showPage(account() + bubble(inside), { family: 'EVENT' });
    watch();
    const keys: string[] = [];
    element('#guests').addEventListener('keydown', (event) => keys.push(event.key));
    expect(drafts[0]?.addGuest('grace@example.com')).toBe(true);
    expect((element('#guests') as HTMLInputElement).value).toBe('grace@example.com');
    expect((element('#place') as HTMLInputElement).value).toBe('');
    expect(keys).toEqual(['Enter']);
  });

  it('says so where there is nothing to write into', () => {
    showPage(account() + editPage({ title: '', left: '', right: '' }), { family: 'EVENT_EDIT' });
    watch();
    expect(drafts[0]?.setTitle('x')).toBe(false);
    expect(drafts[0]?.setDescription('x')).toBe(false);
    expect(drafts[0]?.addGuest('x@example.com')).toBe(false);
  });

  it('opens a folded description first', async () => {
    const opened = vi.fn();
    showPage(
      account() +
        bubble(
          '<div jsname="hGaP9"><div jsname="OXFAed"><button><span data-key="description">Add</span></button></div></div>',
        ),
      {
        family: 'EVENT',
      },
    );
    element('[data-key="description"]').addEventListener('click', opened);
    element('[jsname="OXFAed"] button').addEventListener('click', opened);
    watch();
    expect(drafts[0]?.setDescription('Agenda')).toBe(true);
    expect(opened).toHaveBeenCalled();
  });

  it('discards a page by cancelling and saying yes to the question', async () => {
    showPage(account() + editPage(), { family: 'EVENT_EDIT' });
    watch();
    const cancelled = vi.fn();
    const confirmed = vi.fn();
    element('#xCancelBu').addEventListener('click', cancelled);
    expect(drafts[0]?.discard()).toBe(true);
    expect(cancelled).toHaveBeenCalledTimes(1);
    await later(300);
    const question = append('<div role="dialog"><div role="button" id="xDiscDiscBu">Discard</div></div>');
    question.addEventListener('click', confirmed);
    await later();
    expect(confirmed).toHaveBeenCalledTimes(1);
  });

  it('closes a bubble by the button in front of its form', () => {
    showPage(account() + QUICK, { family: 'EVENT' });
    watch();
    const closed = vi.fn();
    const saved = vi.fn();
    element('#close-button').addEventListener('click', closed);
    element('[jsname="x8hlje"]').addEventListener('click', saved);
    expect(drafts[0]?.discard()).toBe(true);
    expect(closed).toHaveBeenCalledTimes(1);
    expect(saved).not.toHaveBeenCalled();
  });
});
