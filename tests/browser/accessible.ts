import { expect, type Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';

declare const window: Window & { readonly axe: typeof axe };

/** The rules of WCAG 2.2 AA and what is thought good besides. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails with what axe finds wrong in `within`, shadow roots and colours included. Google's own page around it is not ours
 * to judge. By evaluation: a page's policy forbids a script tag.
 */
export async function expectAccessible(page: Page, within: string): Promise<void> {
  await page.evaluate(axe.source);
  const results: AxeResults = await page.evaluate(
    ([selector, tags]) =>
      window.axe.run(
        { include: [selector] },
        // In a page of Google's there are no landmarks to stand in, and a control has to take its place in Gmail's own tab
        // order, which is numbered.
        { runOnly: [...tags], rules: { region: { enabled: false }, tabindex: { enabled: false } } },
      ),
    [within, TAGS] as const,
  );
  const wrong = results.violations.map(({ id, nodes }) => ({
    id,
    at: nodes.map(({ html, any }) => [html, any[0]?.message]),
  }));
  expect(wrong).toEqual([]);
  expect(results.passes.length, 'rules that had something to look at').toBeGreaterThan(5);
}
