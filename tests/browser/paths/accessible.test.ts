import { expectAccessible } from '../accessible.ts';
import { addGuest, card, openBubble, prefilled, titleInput, WEEK } from '../drive/calendar.ts';
import { INBOX, mark, newMail, openThread, panel, send, toast, write } from '../drive/gmail.ts';
import { replies, show } from '../drive/popup.ts';
import { expect, test } from '../workspace.ts';

const JONAS = 'jonas.weber@fernweg.example';
const DANA = 'dana.okafor@fernweg.example';
const ASKING =
  'Hello both,\nplease find the price list attached. Could you check the numbers and tell me what you think?';

test('The card is accessible, small and open, in the bubble and on the page', async ({ open }) => {
  const page = await open(WEEK);
  const root = await openBubble(page);
  await titleInput(page).fill('Weekly status update');
  for (const address of [JONAS, DANA]) await addGuest(root, address);
  await card(page).getByRole('button', { name: 'Write instead' }).waitFor();
  await expectAccessible(page, 'unhurried-card');
  await card(page).getByRole('button', { name: 'Show the seven questions' }).click();
  await card(page).getByRole('radio', { name: 'Yes' }).first().click();
  await card(page).getByText('Your answer').waitFor();
  await expectAccessible(page, 'unhurried-card');

  const edit = await open(prefilled({ text: 'Kick-off', dates: '20261210T140000/20261210T150000', add: JONAS }));
  await card(edit).getByRole('button', { name: 'Show the seven questions' }).click();
  await expectAccessible(edit, 'unhurried-card');
});

test('The mark and its panel are accessible, with hints and with one left out', async ({ open }) => {
  const page = await open(INBOX);
  const root = await newMail(page);
  await expectAccessible(page, 'unhurried-context');
  await write(root, { to: [JONAS, DANA], subject: 'Hi', text: ASKING });
  await expect(mark(root)).toHaveAccessibleName(/things a reader/);
  await mark(root).click();
  await panel(root).getByRole('group').first().waitFor();
  await expectAccessible(page, 'unhurried-context');
  await panel(root)
    .getByRole('button', { name: /^Leave out of this mail/ })
    .first()
    .click();
  await panel(root).getByText('Left out of this mail.').waitFor();
  await expectAccessible(page, 'unhurried-context');
});

test('The popup is accessible, empty, with replies, and while one is put off', async ({ open, openPopup }) => {
  const page = await open(INBOX);
  const popup = await openPopup();
  await popup.getByText('You wait for nobody.').waitFor();
  await expectAccessible(popup, 'html');
  for (const text of [ASKING, `${ASKING} I need it by tomorrow.`]) {
    const root = await newMail(page);
    await write(root, { to: [JONAS], subject: 'Price list for spring', text });
    await send(root).click();
    await expect(root).toBeHidden();
    await toast(page).waitFor();
  }
  await expect(replies(popup)).toHaveCount(2);
  await expectAccessible(popup, 'html');
  await replies(popup).first().hover();
  await replies(popup)
    .first()
    .getByRole('button', { name: /^Snooze: / })
    .click();
  await popup.getByRole('button', { name: /^Tomorrow, / }).waitFor();
  await expectAccessible(popup, 'html');
  await openThread(page, 'Price list for spring: your OK');
  await show(popup, 'I owe');
  await expect(replies(popup)).toHaveCount(1);
  await expectAccessible(popup, 'html');
});
