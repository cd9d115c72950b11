import { describe, expect, it } from 'vitest';
import { requestWithoutDate } from '../../../../../lib/context/rules/request-without-date.ts';
import { fires, message, situation } from '../samples.ts';

describe('request-without-date', () => {
  it.each([
    'Hi Ada,\n\ncould you send me the numbers?\n\nBest,\nMia',
    'Please review the new price list and tell me what you think.',
    'Let me know whether the second draft works for you.',
    'We met on Monday of last week. Could you send me the notes?',
    'We still need your signature on the contract.',
    'Könnten Sie mir bitte die Zahlen für das dritte Quartal schicken?',
  ])('asks by when: %j', (text) => {
    expect(fires(requestWithoutDate, text)).toBe(true);
  });

  it.each([
    ['', ''],
    ['Could you', 'just begun'],
    ['Could you send me the numbers by Thursday?', 'a date in the sentence'],
    ['Could you send me the numbers? I need them on Thursday.', 'a date beside it'],
    ['Are you free on Thursday afternoon to talk about it?', 'a date is the question'],
    ['Could you send me the numbers before the end of the week?', 'the end of the week'],
    ['Could you send me the numbers?\n\nThe deadline is 4 December.', 'a deadline elsewhere'],
    ['Thanks for the numbers, they look good.', 'nothing is asked'],
    ['Let me know if you have any questions about the numbers.', 'courtesy'],
    ['Could you send me the numbers asap, it is urgent?', 'urgency has its own rule'],
    ['Could you look at the numbers when you get a chance?', 'any time will do'],
    ["Let's meet and talk about the numbers.", 'a proposal'],
    ['Kannst du mir die Zahlen bis Donnerstag schicken?', 'German'],
  ])('is silent on %j (%s)', (text) => {
    expect(fires(requestWithoutDate, text)).toBe(false);
  });

  it('takes a bare question for talk within a conversation, or where it speaks to nobody', () => {
    const text = 'It took longer than planned. What would you do about it?';
    expect(fires(requestWithoutDate, text)).toBe(true);
    expect(fires(requestWithoutDate, text, { isReply: true })).toBe(false);
    expect(fires(requestWithoutDate, 'It took longer than planned. Why use paper at all?')).toBe(false);
    expect(fires(requestWithoutDate, 'It took longer. Could you send the plan?', { isReply: true })).toBe(true);
  });

  it('takes a deadline in the subject', () => {
    const change = { subject: 'Numbers by Thursday' };
    expect(fires(requestWithoutDate, 'Could you send me the numbers?', change)).toBe(false);
  });

  it('marks the request and offers a day in words, two working days ahead', () => {
    const text = 'The board asked. Could you send me the numbers of Lisbon?';
    const hint = requestWithoutDate.look(message(text), situation) ?? expect.fail('silent');
    expect(text.slice(hint.span?.start, hint.span?.end)).toBe('Could you send me the numbers of Lisbon?');
    expect(hint.fix).toMatchObject({
      kind: 'insert',
      text: 'Could you reply by Wednesday 25 November, end of day?',
    });
  });
});
