// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { account, bubble, NOW, read, showPage, timeLine } from './show-page.ts';

const GUESTS = `<div role="tree"><div data-email="ada@example.com"></div><div data-email="Grace@Example.com" data-id="g"></div>
  <div data-email="linus@example.org" aria-label="Linus, Optional"></div></div>`;

function onlyDraft(inside: string, options: { lang?: string; locale?: string; zone?: string; now?: number } = {}) {
  showPage(account('ada@example.com', options.zone, options.locale ?? options.lang) + bubble(inside), {
    family: 'EVENT',
    lang: options.lang,
  });
  return read(undefined, options.now).drafts[0];
}

describe('a quick-create bubble', () => {
  it('gives title, guests without the organiser, zone and whether it can be saved', () => {
    expect(onlyDraft(timeLine('Thursday, June 25', '10:30', '11:30am') + GUESTS)).toMatchObject({
      surface: 'bubble',
      id: null,
      isEvent: true,
      title: 'Budget',
      guests: [
        { email: 'grace@example.com', optional: false },
        { email: 'linus@example.org', optional: true },
      ],
      start: '2026-06-25T10:30',
      end: '2026-06-25T11:30',
      allDay: false,
      timeZone: 'Europe/Berlin',
      hasSave: true,
    });
  });

  it.each([
    ['en', 'Thursday, June 25', '10:30', '11:30am', '2026-06-25T10:30', '2026-06-25T11:30'],
    ['en', 'Thursday, June 25', '11:30am', '12:30pm', '2026-06-25T11:30', '2026-06-25T12:30'],
    ['en', 'Thursday, June 25', '11pm', '12:30am', '2026-06-25T23:00', '2026-06-26T00:30'],
    ['en', 'Thursday, June 25', '12am', '12:45am', '2026-06-25T00:00', '2026-06-25T00:45'],
    ['en', 'Sunday, October 25', '1:30', '3:30am', '2026-10-25T01:30', '2026-10-25T03:30'],
    ['en-GB', 'Thursday, 25 June', '10:30', '11:30', '2026-06-25T10:30', '2026-06-25T11:30'],
    ['de', 'Donnerstag, 25. Juni', '10:30', '11:30', '2026-06-25T10:30', '2026-06-25T11:30'],
    ['de', 'Donnerstag, 25. Juni', '23:00', '00:00', '2026-06-25T23:00', '2026-06-26T00:00'],
    ['fr', 'Jeudi 25 juin', '10:30', '11:30', '2026-06-25T10:30', '2026-06-25T11:30'],
    ['es', 'martes, 3 de marzo', '9:00', '10:00', '2026-03-03T09:00', '2026-03-03T10:00'],
    ['pt-BR', 'Quinta-feira, 25 de junho', '10:30', '11:30', '2026-06-25T10:30', '2026-06-25T11:30'],
    ['ja', '6月 25日 (木曜日)', '午前10:30', '午後0:30', '2026-06-25T10:30', '2026-06-25T12:30'],
    ['ko', '6월 25일 (목요일)', '오후 2:00', '3:00', '2026-06-25T14:00', '2026-06-25T15:00'],
    ['zh-TW', '6月 25日 (星期四)', '下午2:00', '3:00', '2026-06-25T14:00', '2026-06-25T15:00'],
    ['da', 'torsdag den 25. juni', '10.30', '11.30', '2026-06-25T10:30', '2026-06-25T11:30'],
    ['ru', 'Четверг, 25 июня', '10:30', '11:30', '2026-06-25T10:30', '2026-06-25T11:30'],
    ['ar', 'الخميس، ٢٥ يونيو', '١٠:٣٠ ص', '١١:٣٠ ص', '2026-06-25T10:30', '2026-06-25T11:30'],
    ['he', 'יום חמישי, 25 ביוני', '10:30', '11:30', '2026-06-25T10:30', '2026-06-25T11:30'],
  ])('in %s says that "%s %s – %s" is %s to %s', (lang, date, from, to, start, end) => {
    expect(onlyDraft(timeLine(date, from, to), { lang })).toMatchObject({ start, end, allDay: false });
  });

  it('takes the year in which the weekday fits and which is nearest to the days in the grid', () => {
    const grid = '<div data-datekey="28322"></div>';
    showPage(account() + grid + bubble(timeLine('Saturday, January 2', '9', '10am')), { family: 'EVENT' });
    expect(read().drafts[0]).toMatchObject({ start: '2027-01-02T09:00', end: '2027-01-02T10:00' });
    showPage(account() + bubble(timeLine('Saturday, January 2', '9', '10am')), { family: 'EVENT' });
    expect(read(undefined, Date.UTC(2026, 11, 30)).drafts[0]?.start).toBe('2027-01-02T09:00');
    expect(read('https://calendar.google.com/calendar/u/0/r/week/2021/1/2').drafts[0]?.start).toBe('2021-01-02T09:00');
  });

  it('understands the page in its own language where the account has another', () => {
    expect(onlyDraft(timeLine('Donnerstag, 25. Juni', '10:30', '11:30'), { lang: 'de', locale: 'en' })).toMatchObject({
      start: '2026-06-25T10:30',
    });
  });

  it('reads the whole line where its parts have no names', () => {
    const line =
      '<div jsname="TAmOZ"><button><span>Thursday, June 25</span><span>10:30am – 12pm</span></button> (GMT+02:00)</div>';
    expect(onlyDraft(line)).toMatchObject({ start: '2026-06-25T10:30', end: '2026-06-25T12:00', allDay: false });
    const night = '<div jsname="TAmOZ"><button>June 25, 2026, 10:30pm – June 26, 2026, 12:30am</button></div>';
    expect(onlyDraft(night)).toMatchObject({ start: '2026-06-25T22:30', end: '2026-06-26T00:30' });
  });

  it('takes days without times for whole days, up to midnight after the last', () => {
    const one = '<div jsname="TAmOZ"><button><span data-key="startDate">Thursday, June 25</span></button></div>';
    expect(onlyDraft(one)).toMatchObject({ start: '2026-06-25T00:00', end: '2026-06-26T00:00', allDay: true });
    const two = `<div jsname="TAmOZ"><button><span data-key="startDate">Thursday, June 25</span> – <span data-key="endDate">Friday, June 26</span>
      <span data-key="startTime" style="display:none">9am</span></button></div>`;
    expect(onlyDraft(two)).toMatchObject({ start: '2026-06-25T00:00', end: '2026-06-27T00:00', allDay: true });
  });

  it('reads the fields once they are open, and minds that a hidden end date is an old one', () => {
    const fields = `<div jsname="TAmOZ" style="display:none"><button><span data-key="startDate">Monday, June 1</span><span data-key="startTime">9am</span></button></div>
      <div jsname="L2QMlb"><div jsname="iKdrbf"><input jsname="YPqjbf" data-date="20260625" value="25. Juni"></div>
      <div jsname="B4GDSd"><input jsname="YPqjbf" value="23:15"></div><div jsname="XCHdmd"><input jsname="YPqjbf" value="00:15"></div>
      <div jsname="qPZlPe" style="display:none"><input jsname="YPqjbf" data-date="20260625"></div>
      <label><input type="checkbox"></label></div>`;
    expect(onlyDraft(fields)).toMatchObject({ start: '2026-06-25T23:15', end: '2026-06-26T00:15', allDay: false });
  });

  it('knows a whole day by the one box beside the date', () => {
    const fields = `<div><div jsname="iKdrbf"><input jsname="YPqjbf" data-date="20260625"></div>
      <div jsname="qPZlPe"><input jsname="YPqjbf" data-date="20260626"></div>
      <div jsname="B4GDSd" style="display:none"><input jsname="YPqjbf" value="9:00"></div><label><input type="checkbox" checked></label></div>`;
    expect(onlyDraft(fields)).toMatchObject({ start: '2026-06-25T00:00', end: '2026-06-27T00:00', allDay: true });
  });

  it('leaves unknown what it does not tell', () => {
    expect(onlyDraft('')).toMatchObject({
      guests: [],
      start: null,
      end: null,
      allDay: null,
      recurrence: null,
      description: null,
      location: null,
      hasConference: null,
    });
  });

  it('never takes the label of something folded for its content', () => {
    const folded = `<div jsname="RmhjUd"><button><span data-key="location">Ort hinzufügen</span></button></div>
      <div jsname="hGaP9"><div jsname="OXFAed"><button><span data-key="description">Beschreibung hinzufügen</span></button></div></div>`;
    expect(onlyDraft(folded)).toMatchObject({ description: null, location: null });
    const written = folded
      .replace('Ort hinzufügen', 'Room 4, second floor')
      .replace('Beschreibung hinzufügen', 'Agenda: who decides what?');
    expect(onlyDraft(written)).toMatchObject({
      description: 'Agenda: who decides what?',
      location: 'Room 4, second floor',
    });
  });

  it('reads an open editor line by line', () => {
    const editor = `<div jsname="hGaP9"><div jsname="yrriRe" role="textbox" contenteditable="true"><div>One&nbsp;<b>two</b></div><div><br></div><ul><li>three</li><li>four<br></li></ul>five<br>six</div></div>`;
    expect(onlyDraft(editor)?.description).toBe('One two\n\nthree\nfour\nfive\nsix');
    expect(onlyDraft(editor.replace(/<div>One.*six/, '<div><br></div>'))?.description).toBe('');
  });

  it('reads the chosen repetition', () => {
    const choice = (value: string) =>
      `<div jsname="T7keRc"><ul><li data-value='["x"]' aria-selected="false"></li><li data-value='${value}' aria-selected="true"></li></ul></div>`;
    expect(onlyDraft(choice('[0,{},null,"RRULE:FREQ=WEEKLY;BYDAY=TH"]'))?.recurrence).toBe(
      'RRULE:FREQ=WEEKLY;BYDAY=TH',
    );
    expect(onlyDraft(choice('[0,[1],null,"FREQ=DAILY"]'))?.recurrence).toBe('RRULE:FREQ=DAILY');
    expect(onlyDraft(choice('[0,null,null,null]'))?.recurrence).toBeNull();
    expect(onlyDraft(choice('C7uZwb'))?.recurrence).toBeNull();
  });

  it('counts neither rooms, suggestions, members of a group nor nonsense as guests', () => {
    const guests = `<div data-email="team@example.com" data-is-expandable="true"><div data-email="member@example.com"></div></div>
      <div role="listbox"><div role="option" data-email="suggested@example.com"></div></div>
      <div id="xRmLst"><div><div data-email="room1@example.com"></div></div></div>
      <div data-email="c_1@resource.calendar.google.com"></div><div data-email="&lt;img src=x&gt;"></div><div data-email="a b@c"></div>
      <div data-email="team@example.com"></div>`;
    expect(onlyDraft(guests)?.guests).toEqual([{ email: 'team@example.com', optional: false }]);
  });

  it('leaves out the organiser also where only the row says so, in its own language', () => {
    const guests = `<div data-email="boss@example.com" aria-label="Boss, Zugesagt, Organisator"></div><div data-email="x@example.com" aria-label="Organisator GmbH"></div>`;
    expect(onlyDraft(guests, { lang: 'de' })?.guests).toEqual([{ email: 'x@example.com', optional: false }]);
  });

  it('understands dates of a page that does not tell its language', () => {
    showPage(bubble(timeLine('Donnerstag, 25. Juni', '10:30', '11:30')), { family: 'EVENT', lang: '' });
    expect(read().drafts[0]?.start).toBe('2026-06-25T10:30');
  });

  it('is not kept busy by a page that writes a book where a date belongs', () => {
    const began = performance.now();
    expect(onlyDraft(timeLine('a, '.repeat(100_000), '1 '.repeat(100_000), 'x'))?.start).toBeNull();
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('names the zone of its one line where that is another than the person’s', () => {
    const line = (zone: string) =>
      `<div jsname="TAmOZ"><button><span data-key="startDate">Thursday, June 25</span><span data-key="startTime">9am</span><span>${zone}</span></button></div>`;
    expect(onlyDraft(line('(GMT-04:00) Eastern Time - New York'))?.timeZone).toBe('America/New_York');
    expect(onlyDraft(line('(GMT+02:00) Central European Time · Does not repeat'))?.timeZone).toBe('Europe/Berlin');
    expect(onlyDraft(line('(GMT+05:30) Somewhere else'))?.timeZone).toBeNull();
    expect(onlyDraft(line('Time zone · Does not repeat'))?.timeZone).toBe('Europe/Berlin');
  });

  it('tells its tabs apart in the form of 2020, where the panel has the name', () => {
    const old = (style: string) =>
      bubble(timeLine('Thursday, June 25', '10', '11am'))
        .replace('id="tabEvent" aria-selected="true"', 'aria-selected="true"')
        .replace('jsname="PAiuue" aria-labelledby="tabEvent"', `jsname="PAiuue" id="tabEvent" ${style}`);
    showPage(account() + old(''), { family: 'EVENT' });
    expect(read().drafts).toHaveLength(1);
    showPage(account() + old('style="display:none"'), { family: 'EVENT' });
    expect(read().drafts).toEqual([]);
  });

  it('leaves out the owner of the chosen calendar, who need not be the account', () => {
    const calendar = `<div id="xCalSel"><div data-value="${btoa('boss@example.com')}" aria-selected="true"></div></div>
      <div data-email="boss@example.com"></div><div data-email="ada@example.com"></div>`;
    expect(onlyDraft(calendar)?.guests).toEqual([{ email: 'ada@example.com', optional: false }]);
  });

  it('is no draft of an event on any tab but the event’s', () => {
    showPage(account() + bubble(timeLine('Thursday, June 25', '10', '11am'), { tab: 'false' }), { family: 'EVENT' });
    expect(read()).toMatchObject({ surface: 'bubble', drafts: [] });
  });

  it('is looked for among the dialogs that can be seen', () => {
    const hidden = bubble('', { title: 'Old', attributes: 'style="display:none"' });
    showPage(account() + hidden + bubble('', { title: 'New' }) + hidden, { family: 'EVENT' });
    expect(read().drafts.map((draft) => draft.title)).toEqual(['New']);
  });

  it('is still found, and read, when its scroll area, tabs and names are gone', () => {
    const plain = `<div role="dialog" data-chips-dialog="true"><input type="text" value="Sync"><input role="combobox" type="text">
      <button jsname="x8hlje">s</button></div>`;
    showPage(account() + plain, { family: 'EVENT' });
    expect(read(undefined, NOW).drafts[0]).toMatchObject({ title: 'Sync', isEvent: true, hasSave: true });
  });
});
