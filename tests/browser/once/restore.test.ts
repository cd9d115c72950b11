import { readFile } from 'node:fs/promises';
import { makeAgenda } from '../drive/agenda.ts';
import { kept } from '../kept.ts';
import { reply } from '../stored.ts';
import { expect, test } from '../workspace.ts';

test('An agenda is written, exported, erased and restored, never over a newer one, and prints as a document', async ({
  chromium,
}) => {
  const page = await chromium.openExtensionPage('workspace.html');
  await makeAgenda(page, 'Spring launch');

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^## Spring launch[\s\S]*Which date\?/);

  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article');
  await expect(paper).toContainText('Which date? – Decision; owner: Jonas Weber');
  await expect(page.getByLabel('Title', { exact: true })).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(paper).toBeHidden();

  await page.getByRole('button', { name: 'Duplicate' }).click();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Spring launch (copy)');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const deleted = page.getByText('“Spring launch (copy)” was deleted.');
  await expect(deleted).toBeVisible();
  await page.getByRole('link', { name: 'Your data' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^unhurried-\d{4}-\d{2}-\d{2}\.json$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    format: 'unhurried-backup',
    agendas: [{ agenda: { title: 'Spring launch' } }],
  });

  await page.getByRole('button', { name: 'Erase everything…' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  // Its Undo would bring back what was erased.
  await expect(deleted).toHaveCount(0);
  await page.getByRole('link', { name: 'Agendas' }).click();
  await expect(page.getByText('No agendas yet.')).toBeVisible();

  await page.getByRole('link', { name: 'Your data' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'wrong.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"name":"something else"}'),
  });
  await expect(page.getByText('This is no file that Unhurried exported. Nothing was changed.')).toBeVisible();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByRole('row', { name: /^Agendas 1 0 0 0/ })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.getByRole('row', { name: /^Agendas 1 0 0 0/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByRole('button', { name: 'Restore 1 thing' }).click();
  await expect(page.getByText('1 thing was restored.')).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('link', { name: 'Agendas' }).click();
  await expect(page.getByRole('link', { name: /Spring launch/ })).toBeVisible();

  await test.step('a file from elsewhere is merged by id and time', async () => {
    const exported = JSON.parse(text);
    const [spring] = exported.agendas;
    const agenda = (id: string, title: string, later = 0) => {
      const updatedAt = spring.updatedAt + later;
      return { ...spring, id, updatedAt, agenda: { ...spring.agenda, id, title } };
    };
    const asked = reply('Price list', 'Jonas Weber', { sentAt: spring.updatedAt });
    /** Chooses a file with the keyboard and gives what its preview says of agendas and replies. */
    const choose = async (some: object): Promise<void> => {
      await page.getByRole('link', { name: 'Your data' }).click();
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Choose a file…' }).press('Enter'),
      ]);
      const buffer = Buffer.from(JSON.stringify({ ...exported, ...some }));
      await chooser.setFiles({ name: 'backup.json', mimeType: 'application/json', buffer });
    };
    const told = (kind: string, counts: string) =>
      expect(page.getByRole('row', { name: new RegExp(`^${kind} ${counts}`) })).toBeVisible();

    await choose({ agendas: [agenda('c', 'Cover text'), agenda('d', 'Desk plan')], replies: [asked] });
    await page.getByRole('button', { name: 'Restore 3 things' }).press('Enter');
    await expect(page.getByText('3 things were restored.')).toBeVisible();
    await page.getByRole('link', { name: 'Agendas' }).click();
    await page.getByRole('link', { name: /Spring launch/ }).click();
    await page.getByLabel('Title', { exact: true }).fill('Summer launch');
    await expect(page.getByText(/^Saved \d/)).toBeVisible();
    await page.goto(page.url().replace(/#.*/, '#/replies'));
    await page.getByTitle('Open the thread').focus();
    await page.keyboard.press('d');
    await expect(page.getByText('Marked done.')).toBeVisible();

    const other = {
      agendas: [
        spring,
        agenda('n', 'New desks'),
        agenda('c', 'Cover text, once more', 60_000),
        agenda('d', 'Desk plan'),
      ],
      replies: [asked],
    };
    await choose(other);
    for (const column of ['New', 'Newer in the file', 'Newer here', 'The same']) {
      await expect(page.getByRole('columnheader', { name: column, exact: true })).toBeVisible();
    }
    await told('Agendas', '1 1 1 1');
    await told('Pending replies', '0 0 1 0');
    await page.getByRole('button', { name: 'Restore 2 things' }).press('Enter');
    await expect(page.getByText('2 things were restored.')).toBeVisible();
    await choose(other);
    await told('Agendas', '0 0 1 3');
    await expect(page.getByText(/There is nothing to restore\.$/)).toBeVisible();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(page.getByRole('table')).toHaveCount(0);

    await page.getByRole('link', { name: 'Agendas' }).click();
    for (const title of [/Summer launch/, /New desks/, /Cover text, once more/, /Desk plan/]) {
      await expect(page.getByRole('link', { name: title })).toBeVisible();
    }
    await expect(page.getByRole('link', { name: /Spring launch/ })).toHaveCount(0);
    expect((await kept(page)).pendingReplies).toMatchObject([{ id: 'Price list', state: { kind: 'done' } }]);
  });
});
