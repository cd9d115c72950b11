import { type CalendarPage, readCalendarPage } from '../../../../../lib/pages/calendar/read.ts';
import type { Health } from '../../../../../lib/pages/health.ts';

/** Puts markup into the test's own document, which a parsed document is not: it has no view, and draws nothing. */
export function showPage(
  body: string,
  { family, lang = 'en' }: { family?: string | undefined; lang?: string | undefined } = {},
): void {
  const parsed = new DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, 'text/html');
  document.documentElement.lang = lang;
  document.body.replaceChildren(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  if (family === undefined) document.body.removeAttribute('data-viewfamily');
  else document.body.setAttribute('data-viewfamily', family);
}

export function account(email = 'ada@example.com', zone = 'Europe/Berlin', locale = 'en'): string {
  return `<div id="xUserInfo" style="display:none"><div id="xUserEmail">${email}</div><div id="xUserName">Ada</div>
    <div id="xTimezone">${zone}</div><div id="xGmtOffset">60</div><div id="xUserLocale">${locale}</div></div>`;
}

/** A quick-create bubble; `inside` is what its event panel holds. */
export function bubble(inside: string, { title = 'Budget', tab = 'true', attributes = '' } = {}): string {
  return `<div role="dialog" data-chips-dialog="true" ${attributes}><span jsname="bN97Pc"><div jsname="SF0uGd" data-eventid="dW5zYXZlZA" data-loggingid="1">
    <header><button id="close-button">x</button></header>
    <div data-bubble-scrollable-root="">
      <div jsname="GYcwYe"><input type="text" jsname="YPqjbf" value="${title}"></div>
      <div role="tablist" jsname="I0Fcpe"><button role="tab" id="tabEvent" aria-selected="${tab}">Event</button>
        <button role="tab" id="tabTask" aria-selected="${tab === 'true' ? 'false' : 'true'}">Task</button></div>
      <div role="tabpanel" jsname="PAiuue" aria-labelledby="tabEvent">${inside}</div>
    </div></div>
    <div jsname="c6xFrd"><button jsname="rhPddf">More</button><button jsname="x8hlje">Save</button></div></span></div>`;
}

/** The line in a bubble that shows when, before its fields are opened. */
export function timeLine(date: string, start: string, end: string): string {
  return `<div jsname="TAmOZ"><button><span data-key="startDate">${date}</span><span data-key="startTime">${start}</span> –
    <span data-key="endTime">${end}</span></button></div>`;
}

/** The full page of an event; `parts` replaces single pieces. */
export function editPage(parts: Partial<Record<'title' | 'time' | 'left' | 'right', string>> = {}): string {
  const {
    title = '<input id="xTiIn" type="text" data-initial-value="Plan the launch" value="Plan the launch">',
    time = timeFields(),
    left = leftPanel(),
    right = '<div id="tabGuests"><input type="text" role="combobox"><div id="xGstLst"><div></div></div></div>',
  } = parts;
  return `<div id="YPCqFe"><div role="main"><div jsname="nB7Rvb"><button id="xCancelBu">x</button>${title}<button id="xSaveBu" jsname="x8hlje">s</button>
    <div id="xDaRaSel">${time}</div><div jsname="tDXc4"><div role="tablist"><div role="tab" id="xEvtTab"></div></div>${left}</div>
    <div jsname="Li0BSb">${right}</div></div></div></div>`;
}

export function timeFields({
  startDate = '20260625',
  endDate = '20260625',
  startTime = '10:30am',
  endTime = '11:30am',
  allDay = '<div id="xAlDaCbx" role="checkbox" aria-checked="false"></div>',
} = {}): string {
  return `<div jsname="L2QMlb">
    <div jsname="iKdrbf"><input id="xStDaIn" jsname="YPqjbf" data-date="${startDate}" value="shown in some language"></div>
    <div jsname="B4GDSd"><input id="xStTiIn" jsname="YPqjbf" data-initial-value="${startTime}" value="${startTime}"></div>
    <div jsname="XCHdmd"><input id="xEnTiIn" jsname="YPqjbf" data-initial-value="${endTime}" value="${endTime}"></div>
    <div jsname="qPZlPe"><input id="xEnDaIn" jsname="YPqjbf" data-date="${endDate}" value="shown in some language"></div></div>${allDay}`;
}

export function leftPanel({ location = '', description = '<div><br></div>' } = {}): string {
  return `<span role="tabpanel" jsname="PAiuue" id="tabEventDetails">
    <div jsname="WwTOGd"><div aria-hidden="true"></div><div id="xRTCIn"><div role="button" id="xAddRtcSel" data-solution="W1szXV0.">Add call</div></div></div>
    <div><div aria-hidden="true"></div><div id="xLocIn"><input type="text" jsname="YPqjbf" disabled aria-hidden="true" data-initial-value="">
      <input type="text" jsname="YPqjbf" role="combobox" value="${location}" data-initial-value="${location}"></div></div>
    <div><div aria-hidden="true"></div><div id="xNtList"></div></div>
    <div><div aria-hidden="true"></div><div id="xDesc"><div><div role="toolbar" jsname="INgbqf"><div role="button">B</div></div>
      <div id="xDescIn"><div jsname="V67aGc">Add description</div>
        <div jsname="yrriRe" id="T2Ybvb7" role="textbox" contenteditable="true" g_editable="true">${description}</div></div></div></div></div></span>`;
}

/** A health record that keeps what it is told. */
export function listening(): Health & { readonly misses: string[]; readonly fallbacks: string[] } {
  const misses: string[] = [];
  const fallbacks: string[] = [];
  return {
    misses,
    fallbacks,
    miss: (name) => misses.push(name),
    fallback: (name, index) => fallbacks.push(`${name}#${index + 1}`),
  };
}

/** 20 June 2026: dates without a year belong around here. */
export const NOW = Date.UTC(2026, 5, 20, 9);

export function read(address = 'https://calendar.google.com/calendar/u/0/r/week', now = NOW): CalendarPage {
  return readCalendarPage(document, new URL(address), listening(), now);
}
