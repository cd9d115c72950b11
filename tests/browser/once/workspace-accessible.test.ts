import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../workspace.ts';

const PAGES = ['#/agendas', '#/replies', '#/replies/closed', '#/settings/hints', '#/data', '#/account'];

for (const theme of ['light', 'dark'] as const) {
  test(`The pages of the workspace are accessible in the ${theme}`, async ({ chromium }) => {
    const page = await chromium.openExtensionPage('workspace.html');
    await page.emulateMedia({ colorScheme: theme });
    for (const address of PAGES) {
      await test.step(address, async () => {
        await page.goto(new URL(address, page.url()).href);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page, 'html');
      });
    }

    await test.step('the editor', async () => {
      await page.goto(new URL('#/agendas', page.url()).href);
      await page.getByRole('button', { name: 'New agenda' }).click();
      await page.getByLabel('Your Gmail address').fill('mira.adler@fernweg.example');
      await page.getByLabel('Your Gmail address').press('Enter');
      await page.getByLabel('Title', { exact: true }).fill('Spring launch');
      await page.getByRole('radio', { name: 'In a meeting' }).click();
      await page.getByLabel('Day', { exact: true }).waitFor();
      await expectAccessible(page, 'html');
    });
  });
}
