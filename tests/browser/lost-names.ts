import { expect, type Page } from '@playwright/test';
import { clientModule } from '../../practice/server/client-module.ts';
import { keptSettings } from './kept.ts';

/** What is taken away: in which of the page's own scripts, which text, and what stands there instead. */
export type Loss = readonly [file: string, gone: string, instead: string];

/** Lets a page load its scripts with some of its own words changed. */
export async function lose(page: Page, directory: string, losses: readonly Loss[]): Promise<void> {
  for (const file of new Set(losses.map(([name]) => name))) {
    await page.route(`**/${file}`, async (route) => {
      const served = await clientModule(directory, file);
      let body = served?.body ?? '';
      for (const [name, gone, instead] of losses) {
        if (name !== file) continue;
        if (!body.includes(gone)) throw new Error(`${file} has no ${gone}`);
        body = body.replaceAll(gone, instead);
      }
      await route.fulfill({ status: 200, contentType: 'text/javascript; charset=utf-8', body });
    });
  }
}

/** What of ours stands in a page: `whole` with something to see in it, `empty` where nothing was drawn, `half` otherwise. */
export const drawn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('unhurried-'))
      .map((host) => {
        const parts = [...(host.shadowRoot?.querySelectorAll('button, h2') ?? [])];
        if (parts.length === 0) return host.shadowRoot?.childElementCount === 0 ? 'empty' : 'half';
        return parts.some((part) => part.checkVisibility()) ? 'whole' : 'half';
      }),
  );

/** The misses of one site that are on record, once the page has been left. */
export async function misses(page: Page, own: Page, site: 'gmail' | 'calendar'): Promise<string[]> {
  await page.goto('about:blank');
  let record: unknown;
  await expect
    .poll(async () => {
      record = (await keptSettings(own))[`health.${site}`];
      return record;
    })
    .toBeDefined();
  // Names of our own and counts: nothing that anybody has written.
  expect(JSON.stringify(record)).not.toMatch(/elevation|numbers|jonas|weekly|@/i);
  const { misses: counts } = record as { misses: Record<string, number> };
  for (const [name, count] of Object.entries(counts)) {
    expect(name).toMatch(/^[a-z]+(\.[a-zA-Z]+)+$/);
    expect(count).toBeGreaterThan(0);
  }
  return Object.keys(counts);
}
