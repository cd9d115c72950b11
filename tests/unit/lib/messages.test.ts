import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { RequestSchema } from '../../../lib/messages.ts';

describe('a request to the background', () => {
  it('is refused when its type is unknown', () => {
    expect(v.safeParse(RequestSchema, { type: 'make-coffee' }).success).toBe(false);
  });

  it('is refused when a health record names anything but our own selectors', () => {
    const report = { type: 'health', site: 'gmail', misses: { 'Dear Dana, about your pay': 1 }, fallbacks: {} };
    expect(v.safeParse(RequestSchema, report).success).toBe(false);
    expect(v.safeParse(RequestSchema, { ...report, misses: { 'compose.subject': 1 } }).success).toBe(true);
  });

  it('keeps accounts by address in lower case', () => {
    const parsed = v.parse(RequestSchema, { type: 'claim-handoff', account: 'Mira@Fernweg.Example' });
    expect(parsed).toEqual({ type: 'claim-handoff', account: 'mira@fernweg.example' });
  });
});
