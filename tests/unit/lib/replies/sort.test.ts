import { describe, expect, it } from 'vitest';
import { isOverdue, sortPending } from '../../../../lib/replies/sort.ts';
import { SENT, waiting } from './samples.ts';

const NOW = SENT + 1_000_000;

describe('sortPending', () => {
  it('puts the overdue first, then the due, the undated, the probable, the snoozed, the closed', () => {
    const replies = [
      waiting({ id: 'closed early', state: { kind: 'done', at: SENT } }),
      waiting({ id: 'closed late', state: { kind: 'answered', at: NOW } }),
      waiting({ id: 'snoozed', state: { kind: 'snoozed', until: NOW + 5 } }),
      waiting({ id: 'probably', state: { kind: 'probably', at: NOW } }),
      waiting({ id: 'undated young', sentAt: SENT + 5 }),
      waiting({ id: 'undated old' }),
      waiting({ id: 'due soon', due: NOW + 10 }),
      waiting({ id: 'overdue', due: NOW - 10 }),
      waiting({ id: 'awake again', due: NOW - 20, state: { kind: 'snoozed', until: NOW } }),
    ];
    expect(sortPending(replies, NOW).map(({ id }) => id)).toEqual([
      'awake again',
      'overdue',
      'due soon',
      'undated old',
      'undated young',
      'probably',
      'snoozed',
      'closed late',
      'closed early',
    ]);
  });

  it('calls overdue only what waits and has a time that is past', () => {
    expect(isOverdue(waiting({ due: NOW }), NOW)).toBe(true);
    expect(isOverdue(waiting({ due: NOW + 1 }), NOW)).toBe(false);
    expect(isOverdue(waiting(), NOW)).toBe(false);
    expect(isOverdue(waiting({ due: NOW, state: { kind: 'answered', at: NOW } }), NOW)).toBe(false);
  });
});
