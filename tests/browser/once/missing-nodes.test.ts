import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { PracticeWorkspace } from '../../../practice/workspace.ts';
import { openBubble, prefilled, WEEK } from '../drive/calendar.ts';
import { INBOX } from '../drive/gmail.ts';
import { drawn, type Loss, lose, misses } from '../lost-names.ts';
import { expect, test } from '../workspace.ts';

/**
 * Google changes its pages without a word. Here the page's own scripts are served with names taken away that we go by: one
 * of a kind, so that a fallback has to do, and all of a kind, so that the feature has to rest.
 */

const GMAIL = path.resolve(import.meta.dirname, '../../../practice/gmail/client');
const CALENDAR = path.resolve(import.meta.dirname, '../../../practice/calendar');

const MARKUP = 'compose/markup.ts';
const BAR = 'compose/bottom-bar.ts';

/** What a Gmail without these names must still do, and what is missed then. Empty: a fallback serves. */
const GMAIL_LOSSES: Readonly<Record<string, { losses: readonly Loss[]; misses: readonly string[]; ours: string[] }>> = {
  'the name of the editor': {
    losses: [[MARKUP, "g_editable: 'true',", '']],
    misses: [],
    ours: ['whole'],
  },
  'the group around Send': {
    losses: [
      [BAR, "div('dC',", "div('q1',"],
      [BAR, "class: 'IZ'", "class: 'q2'"],
    ],
    misses: ['compose.sendGroup'],
    ours: ['whole'],
  },
  'every sign of Send': {
    losses: [
      [BAR, "div('dC',", "div('q1',"],
      [BAR, "class: 'IZ'", "class: 'q2'"],
      [BAR, 'aoO v7', 'v7'],
    ],
    misses: ['compose.sendGroup', 'compose.send'],
    ours: [],
  },
  'both subjects': {
    losses: [
      [MARKUP, "name: 'subjectbox'", "name: 'q3'"],
      ['compose/hidden-fields.ts', "'subject',", "'q4',"],
    ],
    misses: ['compose.subject'],
    ours: ['whole'],
  },
  'every sign of an editor': {
    losses: [
      [MARKUP, "g_editable: 'true',", ''],
      [MARKUP, "role: 'textbox',", ''],
      [MARKUP, 'Am Al editable', 'q5'],
      [MARKUP, 'Am aiL Al editable', 'q5'],
    ],
    misses: [],
    ours: [],
  },
};

for (const [name, { losses, misses: missed, ours }] of Object.entries(GMAIL_LOSSES)) {
  test(`A Gmail without ${name} is written in and sent as ever`, async ({ chromium, practice }) => {
    const page = await chromium.context.newPage();
    await lose(page, GMAIL, losses);
    await page.goto(INBOX);
    await page.locator('.T-I.T-I-KE').click();
    const root = page.locator('.M9:visible');
    await root.locator('div[name="to"] input').first().fill('jonas.weber@fernweg.example');
    await page.keyboard.press('Enter');
    await root.getByPlaceholder('Subject').fill('Elevation model');
    await root.locator('[contenteditable="true"]').press('ControlOrMeta+Home');
    await page.keyboard.insertText('Could you check the numbers and tell me what you think?');
    await expect.poll(() => drawn(page)).toEqual(ours);
    await sendAndArrive(root, practice);
    await expect.poll(() => drawn(page)).toEqual([]);
    const own = await chromium.openExtensionPage('popup.html');
    if (missed.length > 0) expect(await misses(page, own, 'gmail')).toEqual(expect.arrayContaining([...missed]));
  });
}

/** Presses Send, by its words, and sees that the mail has gone as it was written. */
async function sendAndArrive(root: Locator, practice: PracticeWorkspace): Promise<void> {
  await root.getByRole('button', { name: /^Send/ }).first().click();
  await expect(root).toBeHidden();
  await expect
    .poll(async () =>
      JSON.stringify(((await practice.control('GET', '/mail/state')) as { threads: unknown[] }).threads.at(-1)),
    )
    .toMatch(/Elevation model.*Could you check the numbers and tell me what you think\?/);
}

const POPUP = 'client/popup.ts';
const HIDDEN = 'client/dialogs/hidden.ts';
const BUBBLE = 'client/bubble/bubble.ts';
const EDITOR = 'client/editor/page.ts';

const BUBBLE_LOSSES: Readonly<Record<string, { losses: readonly Loss[]; misses: readonly string[]; ours: string[] }>> =
  {
    'the mark of its popup': {
      losses: [
        [POPUP, "'data-chips-dialog': 'true',", ''],
        [HIDDEN, ", 'data-chips-dialog': 'true'", ''],
      ],
      misses: [],
      ours: ['whole'],
    },
    'the name of what scrolls, and the footer': {
      losses: [
        [BUBBLE, "'data-bubble-scrollable-root': ''", "'data-q': ''"],
        [BUBBLE, "jsname: 'c6xFrd'", "jsname: 'q6'"],
        [BUBBLE, "jsname: 'x8hlje'", "jsname: 'q7'"],
      ],
      misses: ['bubble.save'],
      ours: ['whole'],
    },
    'every sign that it is one': {
      losses: [
        [POPUP, "'data-chips-dialog': 'true',", ''],
        [HIDDEN, ", 'data-chips-dialog': 'true'", ''],
        [BUBBLE, "jsname: 'SF0uGd'", "jsname: 'q8'"],
      ],
      misses: [],
      ours: [],
    },
  };

for (const [name, { losses, misses: missed, ours }] of Object.entries(BUBBLE_LOSSES)) {
  test(`A bubble of Calendar without ${name} is filled in and saved as ever`, async ({ chromium, practice }) => {
    const page = await chromium.context.newPage();
    await lose(page, CALENDAR, losses);
    await page.goto(WEEK);
    const bubble = await openBubble(page);
    await asAPersonTypes(bubble.getByPlaceholder('Add title'), 'Weekly status update');
    await bubble.getByRole('combobox', { name: 'Guests' }).fill('jonas.weber@fernweg.example');
    await page.keyboard.press('Enter');
    await expect.poll(() => drawn(page)).toEqual(ours);
    await bubble.getByRole('button', { name: 'Save' }).click();
    await savedEvent(page, practice);
    await expect.poll(() => drawn(page)).toEqual([]);
    const own = await chromium.openExtensionPage('popup.html');
    if (missed.length > 0) expect(await misses(page, own, 'calendar')).toEqual(expect.arrayContaining([...missed]));
  });
}

const PAGE_LOSSES: Readonly<Record<string, { losses: readonly Loss[]; misses: readonly string[]; ours: string[] }>> = {
  'the names of title and Save': {
    losses: [
      [EDITOR, "id: 'xTiIn',", ''],
      [EDITOR, "jsname: 'GYcwYe'", "jsname: 'q9'"],
      [EDITOR, "id: 'xSaveBu',", ''],
      [EDITOR, "jsname: 'x8hlje',", ''],
    ],
    misses: ['page.save'],
    ours: ['whole'],
  },
  'every place that a card may stand in': {
    losses: [
      [EDITOR, "panel('tabEventDetails')", 'panel(null)'],
      [EDITOR, "panel('tabGuests')", 'panel(null)'],
      ['client/editor/details-tab.ts', "id: 'xNtList'", "id: 'q10'"],
      ['client/editor/conference-row.ts', "jsname: 'WwTOGd'", "jsname: 'q11'"],
      ['client/editor/guests-side.ts', "id: 'xGstLst'", "id: 'q12'"],
    ],
    misses: ['page.place'],
    ours: [],
  },
};

for (const [name, { losses, misses: missed, ours }] of Object.entries(PAGE_LOSSES)) {
  test(`An edit page of Calendar without ${name} is filled in and saved as ever`, async ({ chromium, practice }) => {
    const page = await chromium.context.newPage();
    await lose(page, CALENDAR, losses);
    await page.goto(
      prefilled({ text: 'Weekly', dates: '20261210T140000/20261210T150000', add: 'jonas.weber@fernweg.example' }),
    );
    await asAPersonTypes(page.getByPlaceholder('Add title').and(page.locator(':visible')), 'Weekly status update');
    await expect.poll(() => drawn(page)).toEqual(ours);
    await page.getByRole('button', { name: 'Save' }).click();
    await savedEvent(page, practice);
    await expect.poll(() => drawn(page)).toEqual([]);
    const own = await chromium.openExtensionPage('popup.html');
    expect(await misses(page, own, 'calendar')).toEqual(expect.arrayContaining([...missed]));
  });
}

/** A form gets a second to load before anything missing in it counts; a person takes longer to fill it in. */
const asAPersonTypes = (input: Locator, text: string): Promise<void> =>
  input.clear().then(() => input.pressSequentially(text, { delay: 120 }));

/** Answers Calendar's question about invitations, and sees that the event is kept as it was written. */
async function savedEvent(page: Page, practice: PracticeWorkspace): Promise<void> {
  await page
    .getByRole('button', { name: 'Don’t send' })
    .or(page.getByRole('button', { name: "Don't send" }))
    .click();
  await expect
    .poll(async () => {
      const { events } = (await practice.control('GET', '/calendar/state')) as {
        events: { title: string; guests: { email: string }[] }[];
      };
      return events.filter(({ title, guests }) => title === 'Weekly status update' && guests.length > 0).length;
    })
    .toBeGreaterThan(0);
}
