import type { Spec } from '../find.ts';

/**
 * All that we look for in Calendar, each by id, then `data-*`, then `jsname`, role and structure. Labels are
 * translated, classes and generated ids change with every release: none of them stands here.
 */

/** The shell that quick-create and details share. Calendar keeps hidden ones about. */
export const DIALOG: Spec = {
  name: 'dialog',
  selectors: ['[role="dialog"][data-chips-dialog="true"]', '[role="dialog"]:has([jsname="SF0uGd"])'],
  optional: true,
};

export const DETAILS = {
  root: { name: 'details.root', selectors: ['#xDetDlg'], optional: true },
  event: { name: 'details.event', selectors: ['#xDetDlg[data-eventid]', '[data-eventid]'] },
  content: {
    name: 'details.content',
    selectors: [
      '#xDetDlg [jsname="sV9x3c"]',
      '[jsname="sV9x3c"]',
      ':has(> :is(#xDetDlgWhen, #xDetDlgCal, #xDetDlgNot))',
      ':has(> * > #xDetDlgWhen)',
    ],
  },
  when: { name: 'details.when', selectors: ['#xDetDlgWhen'] },
  title: {
    name: 'details.title',
    selectors: ['#xDetDlgWhen [role="heading"]', '#rAECCd', '#xDetDlg [role="heading"]'],
  },
  guests: { name: 'details.guests', selectors: ['[role="treeitem"][data-email]', '[data-email]'], optional: true },
  attendees: { name: 'details.attendees', selectors: ['#xDetDlgAtt', '[jsname="bA8IK"]'], optional: true },
  organiser: {
    name: 'details.organiser',
    selectors: ['#xDtlDlgOrg[data-email]', '#xDtlDlgOrg [data-email]'],
    optional: true,
  },
  /** Yes, No, Maybe: only who was invited sees them. */
  respond: { name: 'details.respond', selectors: ['#xRsvpYesBu', '#xRsvpNoBu', '#xRsvpMaybeBu'], optional: true },
  description: { name: 'details.description', selectors: ['#xDetDlgDesc'], optional: true },
  location: { name: 'details.location', selectors: ['#xDetDlgLoc'], optional: true },
  video: { name: 'details.video', selectors: ['#xDetDlgVideo'], optional: true },
  calendar: { name: 'details.calendar', selectors: ['#xDetDlgCal'], optional: true },
} satisfies Record<string, Spec>;

export const BUBBLE = {
  /** Wears `data-eventid` also for an event that nobody has saved. */
  form: { name: 'bubble.form', selectors: ['[jsname="SF0uGd"]'], optional: true },
  title: {
    name: 'bubble.title',
    selectors: [
      '[jsname="GYcwYe"] input',
      '[jsname="Y9wHSb"] input[type="text"]',
      'input[autofocus]:not([role="combobox"])',
      'input[type="text"]:not([role="combobox"], [disabled], [aria-hidden="true"], [data-date])',
    ],
  },
  tab: { name: 'bubble.tab', selectors: ['#tabEvent[role="tab"]'], optional: true },
  otherTabs: {
    name: 'bubble.otherTabs',
    selectors: ['[role="tab"][id^="tab"]:not(#tabEvent)'],
    optional: true,
  },
  /** The event's own among the panels, of which all but one are hidden. */
  panel: {
    name: 'bubble.panel',
    selectors: ['[role="tabpanel"][aria-labelledby="tabEvent"]', '#tabEvent[role="tabpanel"]'],
    optional: true,
  },
  collapsedTime: {
    name: 'bubble.collapsedTime',
    selectors: ['[jsname="TAmOZ"]', ':has(> [data-key="startDate"])', ':has(> [data-key="startTime"])'],
    optional: true,
  },
  startDateText: { name: 'bubble.startDateText', selectors: ['[data-key="startDate"]'], optional: true },
  endDateText: { name: 'bubble.endDateText', selectors: ['[data-key="endDate"]'], optional: true },
  startTimeText: { name: 'bubble.startTimeText', selectors: ['[data-key="startTime"]'], optional: true },
  endTimeText: { name: 'bubble.endTimeText', selectors: ['[data-key="endTime"]'], optional: true },
  location: {
    name: 'bubble.location',
    selectors: [
      '#xLocIn input[role="combobox"]:not([disabled])',
      '[jsname="TmcEkb"] input[role="combobox"]:not([disabled])',
      '[jsname="yNrILb"] input[role="combobox"]:not([disabled])',
      '[jsname="TmcEkb"] input:not([disabled])',
    ],
    optional: true,
  },
  locationOpener: { name: 'bubble.locationOpener', selectors: ['[data-key="location"]'], optional: true },
  description: {
    name: 'bubble.description',
    selectors: [
      '[jsname="hGaP9"] [jsname="yrriRe"]',
      '[jsname="PAiuue"] [jsname="yrriRe"]',
      '[jsname="yrriRe"]',
      '[role="textbox"][contenteditable="true"]',
    ],
    optional: true,
  },
  descriptionOpener: {
    name: 'bubble.descriptionOpener',
    selectors: ['[data-key="description"]', '[jsname="hGaP9"] [jsname="OXFAed"] :is(button, [role="button"])'],
    optional: true,
  },
  guests: { name: 'bubble.guests', selectors: ['[data-email]'], optional: true },
  guestInput: {
    name: 'bubble.guestInput',
    selectors: [
      '[jsname="PAiuue"] input[role="combobox"]',
      '[role="tabpanel"] input[role="combobox"]',
      'input[role="combobox"], input[aria-autocomplete="list"]',
    ],
    optional: true,
  },
  zone: {
    name: 'bubble.zone',
    selectors: ['[jsname="hf42V"] [jsname="V67aGc"]', '[jsname="hf42V"]', '[jsname="L2QMlb"] [jsname="PH80Af"]'],
    optional: true,
  },
  conference: { name: 'bubble.conference', selectors: ['#xRTCIn', '[jsname="WwTOGd"]'], optional: true },
  calendar: { name: 'bubble.calendar', selectors: ['#xCalSel'], optional: true },
  allDay: {
    name: 'bubble.allDay',
    selectors: ['[jsname="wU3vpb"] [jscontroller="etBPYb"] input[type="checkbox"]', '#xAlDaCbx'],
    optional: true,
  },
  scroll: { name: 'bubble.scroll', selectors: ['[data-bubble-scrollable-root]'], optional: true },
  footer: { name: 'bubble.footer', selectors: ['[jsname="c6xFrd"]', ':has(> [jsname="x8hlje"])'], optional: true },
  save: { name: 'bubble.save', selectors: ['[jsname="x8hlje"]'] },
  close: { name: 'bubble.close', selectors: ['[data-id="TvD9Pc"]', 'header button'], optional: true },
} satisfies Record<string, Spec>;

/** Any of these shows that the page's form has begun to load. */
export const PAGE_PIECES = [
  ...['#xTiIn', '#xSaveBu', '#xDaRaSel', '#xStDaIn', '#tabEventDetails', '#xDesc'],
  '[jsname="nB7Rvb"]',
];

export const PAGE = {
  root: {
    name: 'page.root',
    selectors: ['#YPCqFe [role="main"]', '[jsname="nB7Rvb"]', '[role="main"]'],
    optional: true,
  },
  /** `data-is-create` tells a new event (`true`) from an existing one (`false`). */
  kind: { name: 'page.kind', selectors: ['[data-is-create]'], optional: true },
  kindTab: { name: 'page.kindTab', selectors: ['#tabEvent[role="tab"]'], optional: true },
  kindPanel: { name: 'page.kindPanel', selectors: ['#tabEvent[role="tabpanel"]'], optional: true },
  title: { name: 'page.title', selectors: ['#xTiIn', '[jsname="GYcwYe"] input', '[role="main"] input[type="text"]'] },
  location: {
    name: 'page.location',
    selectors: [
      '#xLocIn input[jsname="YPqjbf"][role="combobox"]',
      '#xLocIn input:not([disabled])',
      '[jsname="yNrILb"] input[role="combobox"]:not([disabled])',
    ],
  },
  readOnlyLocation: { name: 'page.readOnlyLocation', selectors: ['#xOnCal'], optional: true },
  description: {
    name: 'page.description',
    selectors: [
      '#xDescIn [jsname="yrriRe"]',
      '#xDescIn [role="textbox"][contenteditable]',
      '#xDesc [role="textbox"][contenteditable]',
      '[jsname="yrriRe"][role="textbox"]',
    ],
  },
  readOnlyDescription: { name: 'page.readOnlyDescription', selectors: ['#xDesc > div'], optional: true },
  guests: {
    name: 'page.guests',
    selectors: [
      '#xGstLst [data-email]',
      '#tabGuests [data-email]',
      '[role="main"] [role="tree"] [data-email]',
      '[role="main"] [data-email]',
      '[data-email]',
    ],
    optional: true,
  },
  guestList: { name: 'page.guestList', selectors: ['#xGstLst', '#tabGuests'] },
  guestInput: {
    name: 'page.guestInput',
    selectors: [
      '#tabGuests input:not([disabled])',
      '[jsname="Li0BSb"] input[role="combobox"]',
      'input[role="combobox"]',
    ],
    optional: true,
  },
  zone: {
    name: 'page.zone',
    selectors: ['[jsname="L2QMlb"] [jsname="PH80Af"]', '#xDaRaSel [jsname="PH80Af"]'],
    optional: true,
  },
  conference: { name: 'page.conference', selectors: ['#xRTCIn', '[jsname="WwTOGd"]'] },
  addConference: {
    name: 'page.addConference',
    selectors: ['#xAddRtcSel', '[jsname="dpGXNd"][data-solution]'],
    optional: true,
  },
  calendar: { name: 'page.calendar', selectors: ['#xCalSel'], optional: true },
  allDay: { name: 'page.allDay', selectors: ['#xAlDaCbx'] },
  save: { name: 'page.save', selectors: ['#xSaveBu', '[jsname="x8hlje"]'] },
  cancel: { name: 'page.cancel', selectors: ['#xCancelBu'] },
  notifications: { name: 'page.notifications', selectors: ['#xNtList'], optional: true },
  meetRow: { name: 'page.meetRow', selectors: ['[jsname="WwTOGd"]'], optional: true },
  details: { name: 'page.details', selectors: ['#tabEventDetails'], optional: true },
} satisfies Record<string, Spec>;

const DATES_AND_TIMES = {
  startDate: ['[jsname="iKdrbf"] input[jsname="YPqjbf"]', '[jsname="iKdrbf"] input', '[jsname="iKdrbf"]'],
  endDate: ['[jsname="qPZlPe"] input[jsname="YPqjbf"]', '[jsname="qPZlPe"] input', '[jsname="qPZlPe"]'],
  startTime: ['[jsname="B4GDSd"] input[jsname="YPqjbf"]', '[jsname="B4GDSd"] input', '[jsname="B4GDSd"]'],
  endTime: ['[jsname="XCHdmd"] input[jsname="YPqjbf"]', '[jsname="XCHdmd"] input', '[jsname="XCHdmd"]'],
} as const;

/** The fields of date and time. On the page they have ids; a bubble has them without, once it is opened up. */
export const TIME_FIELDS = {
  bubble: {
    startDate: { name: 'bubble.startDate', selectors: [...DATES_AND_TIMES.startDate, '#xStDaIn'], optional: true },
    endDate: { name: 'bubble.endDate', selectors: [...DATES_AND_TIMES.endDate, '#xEnDaIn'], optional: true },
    startTime: { name: 'bubble.startTime', selectors: [...DATES_AND_TIMES.startTime, '#xStTiIn'], optional: true },
    endTime: { name: 'bubble.endTime', selectors: [...DATES_AND_TIMES.endTime, '#xEnTiIn'], optional: true },
  },
  page: {
    startDate: { name: 'page.startDate', selectors: ['#xStDaIn', ...DATES_AND_TIMES.startDate] },
    endDate: { name: 'page.endDate', selectors: ['#xEnDaIn', ...DATES_AND_TIMES.endDate] },
    startTime: { name: 'page.startTime', selectors: ['#xStTiIn', ...DATES_AND_TIMES.startTime] },
    endTime: { name: 'page.endTime', selectors: ['#xEnTiIn', ...DATES_AND_TIMES.endTime] },
  },
} satisfies Record<'bubble' | 'page', Record<'startDate' | 'endDate' | 'startTime' | 'endTime', Spec>>;

export const RECURRENCE = {
  list: { name: 'recurrence.list', selectors: ['[jsname="T7keRc"]'], optional: true },
  chosen: {
    name: 'recurrence.chosen',
    selectors: ['[jsname="T7keRc"] [data-value][aria-selected="true"]', '[data-value^="["][aria-selected="true"]'],
    optional: true,
  },
} satisfies Record<string, Spec>;

/** The question whether to throw an unsaved event away. */
export const CONFIRM_DISCARD: Spec = { name: 'confirm.discard', selectors: ['#xDiscDiscBu'], optional: true };

/** Everything that names an event, on any surface. */
export const EVENT_TOKENS: Spec = { name: 'grid.event', selectors: ['[data-eventid]'], optional: true };
/** Events on the grid. */
export const CHIPS: Spec = {
  name: 'grid.chip',
  selectors: ['[data-eventid][data-eventchip]', '[role="button"][data-eventid]'],
  optional: true,
};
export const DATE_KEYS: Spec = { name: 'grid.date', selectors: ['[data-datekey]'], optional: true };
