import { describe, expect, it } from 'vitest';
import { urgencyClaimed } from '../../../../../lib/context/rules/urgency-claimed.ts';
import { fires } from '../samples.ts';

describe('urgency-claimed', () => {
  it.each([
    'This is urgent, please send me the figures.',
    'Can you look at it asap?',
    'We need your answer as soon as possible.',
    'Please call me immediately.',
    'Das ist dringend, bitte schicken Sie uns die Zahlen.',
  ])('asks how soon: %j', (text) => {
    expect(fires(urgencyClaimed, text)).toBe(true);
  });

  it.each([
    'This is urgent, please send me the figures by noon.',
    'It is urgent: the deadline is tomorrow at 10 am.',
    'Nothing urgent, whenever you have time.',
    'No rush at all, it is not urgent.',
    'Could you send me the figures?',
    'If anything is urgent, call me.',
    '',
    '> This is urgent.',
  ])('is silent on %j', (text) => {
    expect(fires(urgencyClaimed, text)).toBe(false);
  });
});
