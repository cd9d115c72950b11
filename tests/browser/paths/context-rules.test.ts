import type { Locator, Page } from '@playwright/test';
import {
  answer,
  body,
  copyTo,
  INBOX,
  mark,
  newMail,
  openThread,
  panel,
  recipients,
  send,
  subject,
  turnToPlainText,
  write,
} from '../drive/gmail.ts';
import { tabTo } from '../drive/keys.ts';
import { expect, test } from '../workspace.ts';

const JONAS = 'jonas.weber@fernweg.example';
const DANA = 'dana.okafor@fernweg.example';
const TOM = 'tom.lindqvist@fernweg.example';
const PRIYA = 'priya.raman@fernweg.example';
const NOA = 'noa.levi@harim.example';

const hint = (root: Locator, question: string): Locator => panel(root).getByRole('group', { name: question });

/** Opens the panel once the mark shows that there is something in it. */
async function look(root: Locator): Promise<void> {
  await expect(mark(root)).toHaveAccessibleName(/^Context: \d+ things?/);
  await mark(root).click();
  await expect(panel(root)).toBeVisible();
}

async function writeNew(page: Page, to: readonly string[], text: string): Promise<Locator> {
  const root = await newMail(page);
  await write(root, { to, subject: 'Price list for spring', text });
  await look(root);
  return root;
}

test('A date too soon becomes a fair one in the same words, and undo takes it back', async ({ open }) => {
  const page = await open(INBOX);
  const root = await writeNew(page, [JONAS], 'Could you check the numbers within an hour?');
  await hint(root, 'Can I make that in my working day?')
    .getByRole('button', { name: /^Make it / })
    .click();
  await expect(body(root)).toContainText(/Could you check the numbers by \w+day \d{1,2} \w+\?/);
  await expect(mark(root)).toHaveAccessibleName('Context: a reader has what they need');
  await body(root).press('ControlOrMeta+Home');
  await page.keyboard.type('Hello, ');
  await panel(root)
    .getByRole('button', { name: /^Undo: Make it / })
    .click();
  await expect(body(root)).toContainText('within an hour?');
  await expect(body(root)).toContainText('Hello, ');
  await body(root).press('ControlOrMeta+z');
  await expect(body(root)).toContainText(/check the numbers by \w+day/);

  await test.step('in a mail of plain text, too, one after the other and by keyboard', async () => {
    const plain = await newMail(page);
    await write(plain, { to: [JONAS, DANA], subject: 'Price list for spring', text: '' });
    const field = await turnToPlainText(plain);
    const written = 'Hello,\n\nCould you check the numbers within an hour?\n\nThanks\n\n-- \nMira';
    await field.focus();
    await page.keyboard.insertText(written);
    await expect(mark(plain)).toHaveAccessibleName(/^Context: 2 things/);
    await mark(plain).press('Enter');
    await expect(hint(plain, 'Is this for me, or for one of the others?')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue(/an hour\?\n\nJonas, could you take this on\?\n\nThanks\n\n-- \nMira$/);
    await expect(hint(plain, 'Can I make that in my working day?')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue(/^Hello,\n\nCould you check the numbers by \w+day \d{1,2} \w+\?\n\nJonas, could/);
    for (const undo of [/^Undo: Make it /, 'Undo: Ask Jonas']) {
      await expect(panel(plain).getByRole('button', { name: undo })).toBeVisible();
      await tabTo(page, panel(plain).getByRole('button', { name: undo }), 8);
      await page.keyboard.press('Enter');
      await expect(panel(plain).getByRole('button', { name: undo })).toBeHidden();
    }
    await expect(field).toHaveValue(written);
  });
});

test('A link that only the writer can open is asked about, and the words are marked, by mouse and by keys', async ({
  open,
}) => {
  const page = await open(INBOX);
  const root = await writeNew(page, [JONAS], 'The new map runs on http://localhost:3000/map since Monday.');
  await hint(root, 'Where can I open this?').hover();
  await expect(hint(root, 'Where can I open this?')).toContainText('“http://localhost:3000/map”');
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('unhurried-hint') ?? [])].map((range) => String(range)));
  await expect.poll(marked).toEqual(['http://localhost:3000/map']);
  await expect(hint(root, 'Where can I open this?')).toContainText(/Practice: .+\./);
  // Drawn, not only named; and by keys as well.
  const drawn = await body(root).evaluate(
    (node) => getComputedStyle(node, '::highlight(unhurried-hint)').backgroundColor,
  );
  expect(drawn).toBe('rgb(211, 227, 253)');
  await page.mouse.move(0, 0);
  await expect.poll(marked).toEqual([]);
  await tabTo(page, panel(root).getByRole('button', { name: 'Close' }), 8, 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect.poll(marked).toEqual(['http://localhost:3000/map']);
});

test('A document for somebody outside is asked about, for a colleague it is not', async ({ open }) => {
  const page = await open(INBOX);
  const text = 'The draft is at https://docs.google.com/document/d/1abc/edit and grows every day.';
  const root = await writeNew(page, [NOA], text);
  await expect(hint(root, 'Is this shared with anyone outside?')).toContainText(NOA);
  const inside = await newMail(page);
  await write(inside, { to: [JONAS], subject: 'Draft', text });
  await expect(mark(inside)).toHaveAccessibleName('Context: a reader has what they need');
});

test('Those who are not asked move to Cc, and the mail goes to them there', async ({ open, practice }) => {
  const page = await open(INBOX);
  const others = [DANA, TOM, PRIYA];
  const text = 'Jonas, could you check the numbers by 24 December 2029?';
  const root = await writeNew(page, [JONAS, ...others], text);
  const move = hint(root, 'Do I have to do anything?').getByRole('button', { name: 'Move 3 to Cc' });
  const areMoved = async () => {
    await expect.poll(() => recipients(root, 'to')).toEqual([JONAS]);
    expect(await recipients(root, 'cc')).toEqual(others);
    await expect(mark(root)).toHaveAccessibleName('Context: a reader has what they need');
  };
  await move.click();
  await areMoved();
  const undo = panel(root).getByRole('button', { name: 'Undo: Move 3 to Cc' });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => recipients(root, 'to')).toEqual([JONAS, ...others]);
  expect(await recipients(root, 'cc')).toEqual([]);
  await expect(undo).toBeHidden();
  await move.press('Enter');
  await areMoved();
  await send(root).click();
  await expect(root).toBeHidden();
  expect(JSON.stringify(await practice.control('GET', '/mail/state'))).toContain(text);
});

test('Somebody only spoken of is not called by a mention', async ({ open }) => {
  const page = await open(INBOX);
  const root = await newMail(page);
  await write(root, { to: [DANA], subject: 'Price list for spring', text: 'As ' });
  await page.keyboard.type('@jonas');
  await page.keyboard.press('Enter');
  await page.keyboard.type('said, the numbers are late and we can wait.');
  await look(root);
  await hint(root, 'Do you want something of me?').getByRole('button', { name: 'Move Jonas to Cc' }).click();
  await expect.poll(() => recipients(root, 'cc')).toEqual([JONAS]);
  expect(await recipients(root, 'to')).toEqual([DANA]);
});

test('Urgency without a time is asked for one', async ({ open }) => {
  const page = await open(INBOX);
  const root = await writeNew(page, [JONAS], 'This is urgent. Please send me the numbers of the price list.');
  const asked = hint(root, 'How soon is it really needed?');
  await expect(asked).toContainText('urgent');
  await asked.getByRole('button', { name: 'Say by when' }).click();
  await expect(asked).toHaveCount(0);
  await body(root).press('ControlOrMeta+z');
  await expect(body(root)).toContainText('numbers of the price list.');
});

test('Several matters in one mail, a wall of text, and a crowd in Cc are told', async ({ open }) => {
  const page = await open(INBOX);
  const sentence = 'We looked at the price of the second supplier and found it higher than the first one. ';
  const matters = 'Could you send me the numbers by 24 December 2029?\n\nOn another note, can you book the room?';
  const several = await writeNew(page, [JONAS], matters);
  await expect(hint(several, 'Which of these shall I answer first?')).toBeVisible();
  await page.keyboard.press('Escape');
  const long = await writeNew(page, [JONAS], sentence.repeat(20).trim());
  await expect(hint(long, 'What is the gist?')).toBeVisible();

  const other = await open(INBOX);
  const copied = await newMail(other);
  const crowd = Array.from({ length: 8 }, (_, n) => `guest.${n}@fernweg.example`);
  await write(copied, { to: [JONAS], subject: 'Price list for spring', text: '' });
  const entry = await copyTo(copied, ...crowd);
  await write(copied, { text: 'Could you send me the numbers by 24 December 2029?' });
  await look(copied);
  await expect(hint(copied, 'Why do I get this?')).toContainText('8 people get a copy.');
  await other.keyboard.press('Escape');
  await entry.press('Backspace');
  await expect(mark(copied)).toHaveAccessibleName('Context: a reader has what they need');
});

test('A tense matter is better talked about, and the proposal can be undone', async ({ open }) => {
  const page = await open(INBOX);
  const root = await writeNew(page, [JONAS], 'I am really disappointed that you sent this to the printer without us.');
  const before = await body(root).innerHTML();
  await hint(root, 'Could we talk about this?').getByRole('button', { name: 'Propose a call' }).click();
  await expect(body(root)).toContainText('Could we talk about this on a call?');
  await expect(hint(root, 'Could we talk about this?')).toHaveCount(0);
  await panel(root).getByRole('button', { name: 'Undo: Propose a call' }).click();
  await expect(hint(root, 'Could we talk about this?')).toBeVisible();
  expect(await body(root).innerHTML()).toBe(before);
  await hint(root, 'Could we talk about this?').getByRole('button', { name: 'Propose a call' }).press('Enter');
  await expect(body(root)).toContainText('Could we talk about this on a call?');
  await body(root).press('ControlOrMeta+z');
  await expect(body(root)).not.toContainText('on a call?');
});

test('A thread that goes round and round is better ended by a call', async ({ open }) => {
  const page = await open(INBOX);
  await openThread(page, 'Call about the hut maps?');
  const root = await answer(page, 'reply-all');
  await write(root, { text: 'As I said, it is only about the scale of the maps.' });
  await look(root);
  await expect(hint(root, 'Shall we talk instead?')).toBeVisible();
});

test('Somebody new in a reply is told what led to it', async ({ open }) => {
  const page = await open(INBOX);
  await openThread(page, 'Support macros');
  const root = await answer(page);
  // Whoever is in the answer by the time that we know of it has been in it from the start.
  await mark(root).waitFor();
  await write(root, { to: [TOM], text: 'They are fine for me, the second one needs a comma.' });
  await look(root);
  await hint(root, 'What led to this?').getByRole('button', { name: 'Tell Tom the background' }).press('Enter');
  await expect(body(root)).toBeFocused();
  await page.keyboard.type('Priya wrote new macros.');
  await expect(body(root)).toContainText(/Tom, the background in short:\s*Priya wrote new macros\./);
  await expect(mark(root)).toHaveAccessibleName('Context: a reader has what they need');
});

test('By keyboard alone: into the panel, from hint to hint, a fix, a dismissal for good, and back', async ({
  open,
}) => {
  const page = await open(INBOX);
  const root = await newMail(page);
  await write(root, { to: [JONAS, DANA], subject: 'Hi', text: 'Could you check the attached numbers for me?' });
  await expect(mark(root)).toHaveAccessibleName(/^Context: \d things/);
  await expect(mark(root)).toHaveText('4');
  await mark(root).focus();
  await page.keyboard.press('Enter');
  const hints = panel(root).getByRole('list').first().getByRole('group');
  await expect(hints).toHaveCount(3);
  await tabTo(page, panel(root).getByRole('button', { name: '1 more' }), 12);
  await page.keyboard.press('Enter');
  await expect(hints).toHaveCount(4);
  await expect(hints.nth(3)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(hint(root, 'Where is the document?')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hint(root, 'By when do you need it?')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(body(root)).toContainText('Could you reply by');
  await expect(hint(root, 'By when do you need it?')).toHaveCount(0);
  await tabTo(page, panel(root).getByRole('button', { name: 'Undo: Add a date' }), 8);
  await page.keyboard.press('Enter');
  await expect(body(root)).not.toContainText('Could you reply by');
  await expect(hint(root, 'By when do you need it?')).toBeVisible();
  await page.keyboard.press('Home');
  const leaveOut = hint(root, 'Where is the document?').getByRole('button', { name: 'Leave out' });
  // Past what mends it: the file attached, or a link.
  await tabTo(page, leaveOut, 6);
  await page.keyboard.press('Enter');
  await expect(hint(root, 'Where is the document?')).toHaveCount(0);
  const undo = panel(root).getByRole('button', { name: 'Undo', exact: true });
  for (const [further, said] of [
    [/^Only here/, 'Left out for these words.'],
    ['Always leave out', 'Left out of every mail.'],
  ] as const) {
    await tabTo(page, panel(root).getByRole('button', { name: further }), 8);
    await page.keyboard.press('Enter');
    await expect(panel(root)).toContainText(said);
    await expect(undo).toBeFocused();
    await tabTo(page, panel(root).getByRole('button', { name: 'Close' }), 20, 'Shift+Tab');
  }
  await tabTo(page, undo, 8);
  await page.keyboard.press('Enter');
  await expect(hint(root, 'Where is the document?')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(root)).toBeHidden();
  await expect(mark(root)).toBeFocused();
  await expect(subject(root)).toHaveValue('Hi');
});
