import type { Locator, Page } from '@playwright/test';
import {
  answer,
  body,
  fillScreen,
  INBOX,
  mark,
  newMail,
  openThread,
  panel,
  popOut,
  subject,
  write,
} from '../drive/gmail.ts';
import { tabTo } from '../drive/keys.ts';
import { expect, test } from '../workspace.ts';

const JONAS = 'jonas.weber@fernweg.example';
const DANA = 'dana.okafor@fernweg.example';
const ASKING =
  'Hello both,\nplease find the price list attached. Could you check the numbers and tell me what you think?\nThanks';
const TELLING =
  'The new elevation model is in the build since Monday. It is slower on old phones than we had hoped. Nobody knows how long the battery lasts with it. The tiles for the Alps are twice as large now.';
/** Work that is to be handed back: that wants a day in an answer, too. */
const WORK = 'Could you review the numbers in the price list for spring and send me what you think of them?';

const hint = (root: Locator, question: string): Locator => panel(root).getByRole('group', { name: question });
const hints = (root: Locator): Locator => panel(root).locator('[data-hint]');

/** The stroke of our icon of a tick. */
const TICK = 'M4.5 10.5l3.6 3.6 7.4-8.2';

/** Each form in which Gmail lets one write, open and ready. */
const FORMS: Readonly<Record<string, (page: Page) => Promise<Locator>>> = {
  popup: newMail,
  'full screen': async (page) => {
    await newMail(page);
    return fillScreen(page);
  },
  'window of its own': async (page) => {
    await newMail(page);
    return popOut(page);
  },
  'reply below a message': async (page) => {
    await openThread(page, 'Support macros');
    return answer(page);
  },
};

for (const [form, openForm] of Object.entries(FORMS)) {
  test(`In a ${form}, the mark stands beside Send and counts what a reader would have to ask`, async ({ open }) => {
    const root = await openForm(await open(INBOX));
    await expect(mark(root)).toHaveAccessibleName('Context: nothing to check yet');
    expect(await besideSend(root)).toBe(true);

    if (await subject(root).isVisible()) await subject(root).fill('Price list for spring');
    await write(root, { text: WORK });
    await expect(mark(root)).toHaveAccessibleName('Context: 1 thing a reader would have to ask');
    await mark(root).click();
    await hint(root, 'By when do you need it?').getByRole('button', { name: 'Add a date' }).click();
    await expect(body(root)).toContainText('Could you reply by');
    await expect(hints(root)).toHaveCount(0);
    await expect(mark(root)).toHaveAccessibleName('Context: a reader has what they need');
    // A tick where the number stood.
    await expect(mark(root)).toHaveText('');
    await expect(mark(root).locator('svg')).toBeVisible();
    await expect(mark(root).locator('path')).toHaveAttribute('d', TICK);
  });
}

/** Whether the mark stands in Send's line, close behind its buttons. */
async function besideSend(root: Locator): Promise<boolean> {
  const own = await mark(root).boundingBox();
  const its = await root.locator('.dC').boundingBox();
  if (own === null || its === null) return false;
  const gap = own.x - (its.x + its.width);
  return gap >= 0 && gap < 40 && Math.abs(own.y + own.height / 2 - (its.y + its.height / 2)) < 8;
}

test('A mail to several people without date, owner, document and subject is told so, most useful first', async ({
  open,
}) => {
  const page = await open(INBOX);
  const root = await newMail(page);
  await write(root, { to: [JONAS, DANA], subject: 'Hi', text: ASKING });
  await expect(mark(root)).toHaveAccessibleName('Context: 4 things a reader would have to ask');
  await mark(root).click();
  const questions = hints(root).getByRole('heading');
  const first = ['Where is the document?', 'By when do you need it?', 'Is this for me, or for one of the others?'];
  await expect(questions).toHaveText(first);
  await panel(root).getByRole('button', { name: '1 more' }).click();
  await expect(questions).toHaveText([...first, 'What is this about?']);

  await test.step('each fix does its part', async () => {
    await hint(root, 'By when do you need it?').getByRole('button', { name: 'Add a date' }).click();
    await expect(hint(root, 'By when do you need it?')).toHaveCount(0);
    await expect(body(root)).toContainText(/you think\?\s*Could you reply by .*Thanks/s);
    await hint(root, 'Is this for me').getByRole('button', { name: 'Ask Jonas' }).click();
    await expect(body(root)).toContainText('Jonas, could you take this on?');
    await hint(root, 'What is this about?').getByRole('button', { name: 'Change the subject' }).click();
    await expect(subject(root)).toBeFocused();
    await subject(root).fill('');
    await mark(root).click();
    await expect(hint(root, 'What is this about?')).toContainText('The subject is empty.');
    await hint(root, 'What is this about?').getByRole('button', { name: 'Write a subject' }).click();
    await expect(subject(root)).toBeFocused();
    await page.keyboard.type('Price list for spring');
    await root.locator('input[name="Filedata"]').setInputFiles({
      name: 'prices.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF'),
    });
    await expect(mark(root)).toHaveAccessibleName('Context: a reader has what they need');
  });
});

test('A mail that tells much and asks nothing is told so, and what is added stands before the signature', async ({
  open,
}) => {
  const root = await newMail(await open(INBOX));
  await write(root, { to: [JONAS], subject: 'Elevation model', text: TELLING });
  await mark(root).click();
  await hint(root, 'What would you like me to do?').getByRole('button', { name: 'Ask for their view' }).click();
  await expect(body(root)).toContainText(/twice as large now\.\s*Could you tell me what you think by .*Mira Adler/s);
  await body(root).press('ControlOrMeta+z');
  await expect(body(root)).not.toContainText('Could you tell me');
  await expect(body(root)).toContainText('twice as large now.');
});

test('A hint is left out for some words, of one mail, of every mail, and brought back where it was, by keys', async ({
  open,
}) => {
  const page = await open(INBOX);
  const first = await newMail(page);
  await write(first, { to: [JONAS], subject: 'Elevation model', text: ASKING });
  await mark(first).click();
  const question = 'By when do you need it?';
  const leaveOut = (root: Locator) =>
    hint(root, question).getByRole('button', { name: `Leave out of this mail: ${question}` });

  await leaveOut(first).click();
  await expect(hint(first, question)).toHaveCount(0);
  await panel(first).getByRole('button', { name: 'Undo' }).click();
  await expect(hint(first, question)).toBeVisible();

  await test.step('for these words alone: it comes back when they change, or another place calls for it', async () => {
    const told = hint(first, question);
    await expect(told).toContainText('“Could you check the numbers');
    await leaveOut(first).click();
    await panel(first).getByRole('button', { name: 'Only here' }).click();
    await expect(panel(first)).toContainText('Left out for these words.');
    await expect(told).toHaveCount(0);
    await body(first).press('ControlOrMeta+Home');
    await page.keyboard.type('Please send me the plan of the stand. ');
    await expect(told).toContainText('“Please send me the plan of the stand.”');
    await leaveOut(first).click();
    await panel(first).getByRole('button', { name: 'Only here' }).click();
    await expect(told).toHaveCount(0);
    await body(first).press('ControlOrMeta+Home');
    await page.keyboard.type('Jonas: ');
    await expect(told).toContainText('Please send me the plan of the stand.”');
    for (let letters = 0; letters < 7; letters += 1) await page.keyboard.press('Backspace');
    await expect(told).toHaveCount(0);
    await panel(first).getByRole('button', { name: 'Undo' }).click();
    await expect(told).toContainText('“Please send me the plan of the stand.”');
  });

  await leaveOut(first).click();
  await panel(first).getByRole('button', { name: 'Always leave out' }).click();
  await expect(panel(first)).toContainText('Left out of every mail.');

  const second = await newMail(page);
  await write(second, { to: [DANA], subject: 'Elevation model', text: ASKING });
  await expect(mark(second)).toHaveAccessibleName('Context: 1 thing a reader would have to ask');
  await mark(second).click();
  await tabTo(page, panel(second).getByRole('button', { name: '1 left out' }), 12);
  await page.keyboard.press('Enter');
  await tabTo(page, panel(second).getByRole('button', { name: /^Bring back: / }), 4);
  await page.keyboard.press('Enter');
  await expect(hint(second, question)).toBeVisible();
  await expect(panel(second).locator(':focus')).toHaveCount(1);
});

test('The words that a hint is about are highlighted in the mail, which stays as it is', async ({ open }) => {
  const page = await open(INBOX);
  const root = await newMail(page);
  await write(root, { to: [JONAS], subject: 'Elevation model', text: ASKING });
  const before = await body(root).innerHTML();
  await mark(root).click();
  await hint(root, 'By when do you need it?').hover();
  const highlighted = () =>
    page.evaluate(() => [...(CSS.highlights.get('unhurried-hint') ?? [])].map((range) => String(range)));
  await expect.poll(highlighted).toEqual([expect.stringContaining('Could you check the numbers')]);
  await page.keyboard.press('Escape');
  await expect.poll(highlighted).toEqual([]);
  expect(await body(root).innerHTML()).toBe(before);
});

for (const kind of ['reply', 'forward'] as const) {
  test(`What a ${kind} quotes, and its signature, raise nothing`, async ({ open }) => {
    const page = await open(INBOX);
    await openThread(page, 'Price list for spring');
    const root = await answer(page, kind);
    const quote = root.locator('.ajR:visible');
    if (kind === 'reply') await quote.click();
    await expect(body(root)).toContainText('Could you say yes or no');
    await expect(mark(root)).toHaveAccessibleName('Context: nothing to check yet');
    await write(root, { text: 'Thank you, that helps.' });
    await expect(mark(root)).toHaveAccessibleName('Context: a reader has what they need');
    await mark(root).click();
    await expect(hints(root)).toHaveCount(0);
  });
}
