import { describe, expect, it } from 'vitest';
import { whenText } from '../../../../components/replies/when.ts';
import { CLOCK, DAY, HOUR, NOW, reply } from './sample.ts';

describe('whenText', () => {
  it.each([
    ['since 09:20', { due: NOW - 2 * HOUR }],
    ['since yesterday', { due: NOW - DAY }],
    ['3 days overdue', { due: NOW - 3 * DAY }],
    ['due 17:20', { due: NOW + 6 * HOUR }],
    ['due tomorrow, 11:20', { due: NOW + DAY }],
    ['due Thursday, 11:20', { due: NOW + 3 * DAY }],
    ['due 3 Dec', { due: NOW + 10 * DAY }],
    ['since 21 Nov', {}],
    ['until tomorrow, 11:20', { due: NOW - DAY, state: { kind: 'snoozed' as const, until: NOW + DAY } }],
    ['since yesterday', { due: NOW - DAY, state: { kind: 'snoozed' as const, until: NOW - HOUR } }],
  ])('says “%s”', (text, some) => {
    expect(whenText(reply('a', some), CLOCK).replace(/\b(\d):/, '0$1:')).toBe(text);
  });
});
