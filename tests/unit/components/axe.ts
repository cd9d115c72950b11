import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with what axe finds wrong with the document. Colours and layout are checked in a real browser, by the gallery. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) }))).toEqual([]);
}
