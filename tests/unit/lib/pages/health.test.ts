import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHealthRecord, type HealthCounts } from '../../../../lib/pages/health.ts';

describe('the health record', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function setUp() {
    const batches: HealthCounts[] = [];
    const stop = new AbortController();
    return { batches, stop, health: createHealthRecord((counts) => batches.push(counts), stop.signal) };
  }

  it('hands over what is new in one batch, and nothing when nothing happened', () => {
    const { batches, health } = setUp();
    health.miss('compose.subject');
    health.miss('compose.subject');
    health.fallback('compose.send', 2);
    expect(batches).toEqual([]);
    vi.advanceTimersByTime(60_000);
    expect(batches).toEqual([{ misses: { 'compose.subject': 2 }, fallbacks: { 'compose.send#3': 1 } }]);
    vi.advanceTimersByTime(600_000);
    expect(batches).toHaveLength(1);
  });

  it('hands over at once what is new when the page may be about to go', () => {
    const { batches, health, stop } = setUp();
    health.flush();
    expect(batches).toEqual([]);
    health.miss('a.b');
    health.flush();
    vi.advanceTimersByTime(60_000);
    expect(batches).toEqual([{ misses: { 'a.b': 1 }, fallbacks: {} }]);
    health.miss('a.b');
    stop.abort();
    health.flush();
    expect(batches).toHaveLength(1);
  });

  it('starts the next batch at nothing and keeps the total', () => {
    const { batches, health } = setUp();
    health.miss('a.b');
    vi.advanceTimersByTime(60_000);
    health.miss('c.d');
    vi.advanceTimersByTime(60_000);
    expect(batches[1]).toEqual({ misses: { 'c.d': 1 }, fallbacks: {} });
    expect(health.total().misses).toEqual({ 'a.b': 1, 'c.d': 1 });
  });

  it('hands over nothing once it has ended', () => {
    const { batches, health, stop } = setUp();
    health.miss('a.b');
    stop.abort();
    health.miss('a.b');
    vi.advanceTimersByTime(60_000);
    expect(batches).toEqual([]);
  });
});
