import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { isStorageFull } from '../../../../lib/store/full.ts';

describe('isStorageFull', () => {
  const quota = new DOMException('No space', 'QuotaExceededError');

  it.each([
    ['the browser itself', quota],
    ['Dexie', new Dexie.QuotaExceededError('no room')],
    ['an abort that it caused', new Dexie.AbortError('aborted', quota)],
    ['one write of many', Object.assign(new Error('bulk'), { failures: [new Error('x'), quota] })],
    ['extension storage', new Error('QUOTA_BYTES quota exceeded')],
  ])('knows it from %s', (_who, error) => {
    expect(isStorageFull(error)).toBe(true);
  });

  it.each([
    ['another abort', new Dexie.AbortError('aborted', new Error('x'))],
    ['nothing', null],
    ['a word', 'QuotaExceededError'],
    ['an error that names itself as its reason', Object.assign(new Error('x'), { name: 'Loop' })],
  ])('does not see it in %s', (_what, error) => {
    if (error instanceof Error && error.name === 'Loop') Object.assign(error, { inner: error });
    expect(isStorageFull(error)).toBe(false);
  });
});
