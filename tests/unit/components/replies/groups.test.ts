import { describe, expect, it } from 'vitest';
import { groupReplies, openReplies, searchReplies } from '../../../../components/replies/groups.ts';
import { CLOCK, DAY, HOUR, NOW, reply } from './sample.ts';

const REPLIES = [
  reply('snoozed', { state: { kind: 'snoozed', until: NOW + DAY }, due: NOW - DAY }),
  reply('undated'),
  reply('later', { due: NOW + 2 * DAY }),
  reply('awake', { state: { kind: 'snoozed', until: NOW - HOUR }, due: NOW - HOUR }),
  reply('probably', { state: { kind: 'probably', at: NOW }, due: NOW - DAY }),
  reply('today', { due: NOW + 3 * HOUR }),
  reply('overdue', { due: NOW - DAY }),
  reply('answered', { state: { kind: 'answered', at: NOW } }),
  reply('done', { state: { kind: 'done', at: NOW } }),
  reply('dropped', { state: { kind: 'dropped', at: NOW } }),
  reply('mine', { direction: 'mine' }),
];

describe('openReplies', () => {
  it('gives what is open in one direction, what is due today above what is overdue', () => {
    expect(openReplies(REPLIES, 'theirs', CLOCK).map(({ id }) => id)).toEqual([
      ...['today', 'overdue', 'awake', 'later', 'undated', 'probably', 'snoozed'],
    ]);
    expect(openReplies(REPLIES, 'mine', CLOCK).map(({ id }) => id)).toEqual(['mine']);
  });
});

describe('groupReplies', () => {
  it('puts each under the heading that it belongs to', () => {
    const groups = groupReplies(openReplies(REPLIES, 'theirs', CLOCK), CLOCK);
    expect(groups.map(({ name, replies }) => [name, ...replies.map(({ id }) => id)])).toEqual([
      ['today', 'today'],
      ['overdue', 'overdue', 'awake'],
      ['later', 'later'],
      ['undated', 'undated'],
      ['probably', 'probably'],
      ['snoozed', 'snoozed'],
    ]);
  });

  it('counts days where the person is', () => {
    const late = reply('late', { due: Date.UTC(2026, 10, 23, 23, 30) });
    expect(groupReplies([late], CLOCK)[0]?.name).toBe('later');
    expect(groupReplies([late], { ...CLOCK, timeZone: 'America/New_York' })[0]?.name).toBe('today');
  });
});

describe('searchReplies', () => {
  const replies = [
    reply('a', { people: [{ email: 'jonas@harbour.example', name: 'Jonas Weber' }], subject: 'Budget' }),
    reply('b', { asked: 'Which COLOUR for the harbour map?' }),
    reply('c', { people: [{ email: 'aiko@north.example', name: '山田 愛子' }] }),
    reply('d', { people: [{ email: 'f@west.example', name: 'Léa Fontaine' }], subject: 'Übergabe' }),
  ];

  it.each([
    ['', ['a', 'b', 'c', 'd']],
    ['jonas', ['a']],
    ['WEBER budget', ['a']],
    ['colour', ['b']],
    ['north.example', ['c']],
    ['愛子', ['c']],
    ['lea ubergabe', ['d']],
    ['LÉA', ['d']],
    ['jonas colour', []],
  ])('finds “%s”', (query, ids) => {
    expect(searchReplies(replies, query).map(({ id }) => id)).toEqual(ids);
  });
});
