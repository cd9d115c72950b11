// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCalendarPage } from '../../../../../lib/pages/calendar/read.ts';
import { account, bubble, editPage, leftPanel, listening, NOW, read, showPage, timeFields } from './show-page.ts';

const NEW = 'https://calendar.google.com/calendar/u/0/r/eventedit';
const token = (text: string) => Buffer.from(text).toString('base64url');

function draftOf(body: string, address = NEW, lang = 'en') {
  showPage(account('ada@example.com', 'Europe/Berlin', lang) + body, { family: 'EVENT_EDIT', lang });
  return read(address).drafts[0];
}

describe('the full page of an event', () => {
  it('gives every field', () => {
    const left = leftPanel({
      location: 'Room 4',
      description: '<div>Decide <b>one</b> thing</div><div>and write it down</div>',
    });
    const right = `<div id="tabGuests"><input role="combobox"><div id="xGstLst"><div>
      <div id="xDtlDlgOrg" data-id="0" data-email="ada@example.com"></div><div data-id="1" data-email="grace@example.com"></div></div></div>
      <div id="xRmLst"><div><div data-email="room@resource.calendar.google.com"></div></div></div></div>`;
    const repeat = `<div jsname="T7keRc"><div data-value='[1,{},null,"RRULE:FREQ=WEEKLY"]' aria-selected="true"></div></div>`;
    expect(draftOf(editPage({ left, right, time: timeFields() + repeat }))).toEqual({
      surface: 'page',
      id: null,
      isEvent: true,
      title: 'Plan the launch',
      guests: [{ email: 'grace@example.com', optional: false }],
      start: '2026-06-25T10:30',
      end: '2026-06-25T11:30',
      allDay: false,
      timeZone: 'Europe/Berlin',
      recurrence: 'RRULE:FREQ=WEEKLY',
      description: 'Decide one thing\nand write it down',
      location: 'Room 4',
      hasConference: false,
      hasSave: true,
    });
  });

  it('names the existing event that it is about', () => {
    const address = `${NEW}/${token('abc_20260625T083000Z ada@m')}`;
    expect(draftOf(editPage(), address)?.id).toEqual({ eventId: 'abc_20260625T083000Z', calendarId: 'ada@gmail.com' });
    expect(read(address)).toMatchObject({ surface: 'page', events: [{ eventId: 'abc_20260625T083000Z' }] });
    expect(draftOf(`<div data-is-create="true">${editPage()}</div>`, address)?.id).toBeNull();
  });

  it.each([
    ['en', '9am', '10am', '2026-06-25T09:00', '2026-06-25T10:00'],
    ['de', '09:00', '10:00', '2026-06-25T09:00', '2026-06-25T10:00'],
    ['ja', '午後3:30', '午後4:00', '2026-06-25T15:30', '2026-06-25T16:00'],
    ['fi', '9.00', '10.30', '2026-06-25T09:00', '2026-06-25T10:30'],
  ])('reads times as %s writes them', (lang, startTime, endTime, start, end) => {
    expect(draftOf(editPage({ time: timeFields({ startTime, endTime }) }), NEW, lang)).toMatchObject({ start, end });
  });

  it.each([
    ['whose tab is chosen', '<div role="tab" id="tabEvent" aria-selected="true"></div>', true],
    ['of a task or an absence, by the tabs', '<div role="tab" id="tabEvent" aria-selected="false"></div>', false],
    ['whose panel is drawn', '<div role="tabpanel" id="tabEvent">x</div>', true],
    ['whose panel is hidden', '<div role="tabpanel" id="tabEvent" style="display: none">x</div>', false],
  ])('is an event’s or not: one %s', (_, more, isEvent) => {
    expect(draftOf(editPage({ left: leftPanel() + more }))?.isEvent === true).toBe(isEvent);
  });

  it('prefers the machine’s own times where the page has them', () => {
    const time = `<div jsname="iKdrbf" data-ical="20260625"><input id="xStDaIn" value="?"></div>
      <div jsname="B4GDSd" data-ical="T150000"><input id="xStTiIn" value="halb vier"><div role="listbox"><div role="option" data-ical="T153000">halb vier</div></div></div>
      <div jsname="XCHdmd" data-ical="T160000"><input id="xEnTiIn" value="vier"></div><div jsname="qPZlPe" data-ical="20260625"><input id="xEnDaIn"></div>`;
    expect(draftOf(editPage({ time }))).toMatchObject({ start: '2026-06-25T15:30', end: '2026-06-25T16:00' });
  });

  it('takes what a saved page has kept of its fields', () => {
    const time = timeFields().replaceAll(/ value="[^"]*"/g, '');
    const title = '<input id="xTiIn" type="text" data-initial-value="Kept">';
    expect(draftOf(editPage({ time, title }))).toMatchObject({
      title: 'Kept',
      start: '2026-06-25T10:30',
      end: '2026-06-25T11:30',
    });
  });

  it('ends a whole day at midnight after its last, in every form of the box', () => {
    for (const allDay of [
      '<div id="xAlDaCbx" role="checkbox" aria-checked="true"></div>',
      '<div id="xAlDaCbx"><input type="checkbox" jsname="YPqjbf" checked></div>',
      '<div id="xAlDaCbx"><div role="checkbox" aria-checked="true"></div></div>',
    ]) {
      const time = timeFields({ endDate: '20260626', allDay });
      expect(draftOf(editPage({ time }))).toMatchObject({
        start: '2026-06-25T00:00',
        end: '2026-06-27T00:00',
        allDay: true,
      });
    }
    const hidden = timeFields({ allDay: '<div id="xAlDaCbx"><input type="checkbox"></div>' }).replaceAll(
      /<div jsname="(B4GDSd|XCHdmd)">/g,
      '<div jsname="$1" style="display: none">',
    );
    expect(draftOf(editPage({ time: hidden }))).toMatchObject({ end: '2026-06-26T00:00', allDay: true });
  });

  it('crosses midnight by the dates, and leaves a half typed end unknown', () => {
    const over = timeFields({ endDate: '20260626', startTime: '11:30pm', endTime: '12am' });
    expect(draftOf(editPage({ time: over }))).toMatchObject({ start: '2026-06-25T23:30', end: '2026-06-26T00:00' });
    const before = timeFields({ startTime: '11:30am', endTime: '9am' });
    expect(draftOf(editPage({ time: before }))).toMatchObject({ start: '2026-06-25T11:30', end: null });
  });

  it.each([
    ['<div jsname="PH80Af" data-value="America/New_York"></div>', 'America/New_York'],
    ['<div jsname="PH80Af">(GMT-04:00) Eastern Time - New York</div>', 'America/New_York'],
    ['<div jsname="PH80Af">(GMT+02:00) Mitteleuropäische Zeit</div>', 'Europe/Berlin'],
    ['<div jsname="PH80Af">(GMT+09:00) Irgendwo</div>', null],
    [
      '<div jsname="PH80Af"><div role="option" data-value="Asia/Tokyo" aria-selected="true"></div><div role="option" data-value="Asia/Seoul"></div></div>',
      'Asia/Tokyo',
    ],
    ['<div jsname="PH80Af"></div>', 'Europe/Berlin'],
  ])('knows the zone of %s', (zone, timeZone) => {
    const time = timeFields().replace('<div jsname="L2QMlb">', `<div jsname="L2QMlb">${zone}`);
    expect(draftOf(editPage({ time }))?.timeZone).toBe(timeZone);
  });

  it('sees a call in its row', () => {
    const call = leftPanel().replace(
      /<div role="button" id="xAddRtcSel".*?<\/div>/,
      '<a href="https://meet.google.com/abc-defg-hij">Join</a>',
    );
    expect(draftOf(editPage({ left: call }))?.hasConference).toBe(true);
    expect(draftOf(editPage({ left: leftPanel({ location: 'https://example.zoom.us/j/123' }) }))?.hasConference).toBe(
      true,
    );
  });

  it('reads what may only be read', () => {
    const title = '<div id="xTiIn">Their event</div>';
    const left = `<span id="tabEventDetails"><div id="xOnCal">Room 5</div><div id="xDesc"><div>Line one<br>line two</div></div></span>`;
    expect(draftOf(editPage({ left, title }))).toMatchObject({
      title: 'Their event',
      location: 'Room 5',
      description: 'Line one\nline two',
    });
  });

  it('knows what is linked behind words, without the page’s own detour', () => {
    const description = `<div>Read <a href="https://docs.google.com/document/d/1">the draft</a> and
      <a href="https://www.google.com/url?q=https://wiki.example/plan?a%3D1&amp;sa=D&amp;usg=x">the plan</a>, and
      <a href="https://wiki.example/named">https://wiki.example/named</a>; ask <a href="mailto:bo@quince.example">Bo</a>,
      <a href="javascript:alert(1)">or not</a>, <a href="https://docs.google.com/document/d/1">again</a>.</div>`;
    expect(draftOf(editPage({ left: leftPanel({ description }) }))?.linked).toEqual([
      'https://docs.google.com/document/d/1',
      'https://wiki.example/plan?a=1',
    ]);
  });

  it('is filled in by its address where the form has not loaded', () => {
    const address = `${NEW}?text=Plan&dates=20260625T083000Z/20260625T093000Z&ctz=America/New_York&details=Why&location=Here&add=G@example.com,bad,Linus%20%3Cl@example.org%3E&recur=RRULE:FREQ=WEEKLY&vcon=meet`;
    expect(draftOf('<div id="tabEventDetails">…</div>', address)).toMatchObject({
      title: 'Plan',
      start: '2026-06-25T04:30',
      end: '2026-06-25T05:30',
      allDay: false,
      timeZone: 'America/New_York',
      description: 'Why',
      location: 'Here',
      guests: [
        { email: 'g@example.com', optional: false },
        { email: 'l@example.org', optional: false },
      ],
      recurrence: 'RRULE:FREQ=WEEKLY',
      hasConference: true,
    });
    expect(draftOf('<div id="tabEventDetails"></div>', `${NEW}?dates=20260625/20260627`)).toMatchObject({
      start: '2026-06-25T00:00',
      end: '2026-06-27T00:00',
      allDay: true,
    });
  });

  it('follows the form, not the address, once it has loaded', () => {
    const address = `${NEW}?text=Old&dates=20250101T100000/20250101T110000&add=x@example.com&recur=RRULE:FREQ=DAILY&details=Old&location=Old`;
    const repeat = `<div jsname="T7keRc"><div data-value='[0,null,null,null]' aria-selected="true"></div></div>`;
    expect(draftOf(editPage({ time: timeFields() + repeat }), address)).toMatchObject({
      title: 'Plan the launch',
      start: '2026-06-25T10:30',
      guests: [],
      recurrence: null,
      description: '',
      location: '',
    });
  });

  it('reads the form that is shown, not one that was left and is still there', () => {
    const left = `<div style="display:none">${editPage({ title: '<input id="xTiIn" value="Left">' })}</div>`;
    expect(draftOf(left + editPage())).toMatchObject({ title: 'Plan the launch', hasSave: true });
  });

  it('misses neither times of whole days nor an editor where there is only text', () => {
    const time = `<input id="xStDaIn" data-date="20260625"><input id="xEnDaIn" data-date="20260625">
      <div id="xAlDaCbx" role="checkbox" aria-checked="true"></div>`;
    const text = leftPanel().replace(
      /<div id="xDesc">[\s\S]*/,
      '<div id="xDesc"><div>Bring<br>cake</div></div></div></span>',
    );
    showPage(account() + editPage({ time, left: text }), { family: 'EVENT_EDIT' });
    const health = listening();
    expect(readCalendarPage(document, new URL(NEW), health, NOW).drafts).toMatchObject([
      { allDay: true, start: '2026-06-25T00:00', end: '2026-06-26T00:00', description: 'Bring\ncake' },
    ]);
    expect(health.misses).toEqual([]);
  });

  it('is what is looked at before its form has loaded', () => {
    showPage(account(), { family: 'EVENT_EDIT' });
    expect(read(NEW)).toMatchObject({ surface: 'page', drafts: [] });
  });

  it('believes no nonsense in an address', () => {
    const address = `${NEW}?dates=20261345T990000/x&ctz=Nowhere/Else&add=%3Cscript%3E&recur=alert(1)`;
    expect(draftOf('<div id="tabEventDetails"></div>', address)).toMatchObject({
      start: null,
      end: null,
      allDay: null,
      timeZone: 'Europe/Berlin',
      guests: [],
      recurrence: null,
    });
  });

  it('keeps markup in texts as text', () => {
    const title = '<input id="xTiIn" value="&lt;img src=x onerror=alert(1)&gt;">';
    const left = leftPanel({ description: '&lt;script&gt;alert(1)&lt;/script&gt;<style>x</style>' });
    expect(draftOf(editPage({ title, left }))).toMatchObject({
      title: '<img src=x onerror=alert(1)>',
      description: '<script>alert(1)</script>',
    });
  });

  it('is open by what the page calls its view, else by address and form', () => {
    showPage(account() + editPage(), { family: 'EVENT' });
    expect(read().surface).toBe('grid');
    showPage(account() + editPage());
    expect(read(NEW).surface).toBe('page');
    expect(read('about:blank').surface).toBe('page');
    showPage(`${account()}<div style="display:none">${editPage()}</div>${bubble('')}`, { family: 'EVENT' });
    expect(read()).toMatchObject({ surface: 'bubble', drafts: [{ surface: 'bubble' }] });
  });
});

describe('the rest of the page', () => {
  it('tells the account, its zone and language, from what is hidden in it', () => {
    showPage(account('Ada@Example.com', 'America/Sao_Paulo', 'pt_BR'), { lang: 'fr' });
    expect(read()).toMatchObject({ account: 'ada@example.com', timeZone: 'America/Sao_Paulo', language: 'pt-BR' });
    showPage('', { lang: 'fr' });
    expect(read()).toMatchObject({ account: null, timeZone: null, language: 'fr' });
    showPage(account('<b>', 'Mars/Base', 'x y'), { lang: '' });
    expect(read()).toMatchObject({ account: null, timeZone: null, language: null });
  });

  it('lists the events in sight once each, without tasks, drafts and what is hidden', () => {
    const chip = (text: string) => `<div role="button" data-eventid="${token(text)}" data-eventchip></div>`;
    const unsaved = '<div data-eventid="dW5zYXZlZA"></div>';
    showPage(
      account() +
        chip('one ada@m') +
        chip('one ada@m') +
        chip('two team@g') +
        '<div data-eventid="tasks_x"></div><div data-eventid="REDACTED"></div>' +
        `<div style="display:none">${chip('three ada@m')}</div>` +
        unsaved +
        bubble(''),
      { family: 'EVENT' },
    );
    expect(read().events).toEqual([
      { eventId: 'one', calendarId: 'ada@gmail.com' },
      { eventId: 'two', calendarId: 'team@group.calendar.google.com' },
    ]);
  });

  it('tells an event’s details from a draft', () => {
    const details = `<div role="dialog" data-chips-dialog="true"><span jsname="bN97Pc"><div id="xDetDlg" data-eventid="${token('one ada@m')}">
      <input type="text"><div jsname="sV9x3c"></div></div></span></div>`;
    showPage(account() + details, { family: 'EVENT' });
    expect(read()).toMatchObject({ surface: 'details', drafts: [], events: [{ eventId: 'one' }] });
  });

  it('counts what it misses and what only a later selector found', () => {
    showPage('<span id="tabEventDetails"></span><div jsname="GYcwYe"><input value="t"></div>', {
      family: 'EVENT_EDIT',
    });
    const health = listening();
    readCalendarPage(document, new URL(NEW), health, NOW);
    expect(health.misses).toEqual(expect.arrayContaining(['account.email', 'page.save', 'page.startDate']));
    expect(health.fallbacks).toContain('page.title#2');
  });
});

const saved = '../shared/pages/fixtures/calendar-edit-panel-2022-01.html';
describe.skipIf(!existsSync(saved))('the saved left panel of 2022', () => {
  it('is an empty draft of which only that panel can be read', () => {
    showPage(existsSync(saved) ? readFileSync(saved, 'utf8') : '');
    expect(read(NEW)).toMatchObject({
      surface: 'page',
      account: null,
      drafts: [
        {
          surface: 'page',
          id: null,
          title: null,
          guests: [],
          start: null,
          end: null,
          allDay: null,
          timeZone: null,
          recurrence: null,
          description: '',
          location: '',
          hasConference: false,
          hasSave: false,
        },
      ],
      events: [],
    });
  });
});
