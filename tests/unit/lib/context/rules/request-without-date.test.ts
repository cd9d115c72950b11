import { describe, expect, it } from 'vitest';
import { requestWithoutDate } from '../../../../../lib/context/rules/request-without-date.ts';
import { fires, message, situation } from '../samples.ts';

describe('request-without-date', () => {
  it.each([
    'Could you send me the log of the pump, and the error message as it stands there?',
    'Can you submit this to Bugzilla, please? I have seen the same here.',
    'Could you please provide the output of the self-test and the version number?',
  ])('asks no day of somebody who is helped: %j', (text) => {
    expect(fires(requestWithoutDate, text, { isReply: true })).toBe(false);
    expect(fires(requestWithoutDate, text)).toBe(true);
  });

  it.each([
    'Hi Ada,\n\ncould you send me the numbers?\n\nBest,\nMia',
    'Please review the new price list and tell me what you think.',
    'Let me know whether the second draft works for you.',
    'We met on Monday of last week. Could you send me the notes?',
    'We still need your signature on the contract.',
    "I'm waiting for your hours so that I can close the books.",
    'It would be great to get your comments on the second draft.',
    'The printer has been broken since Friday. Could you have a look?',
    'The paper needs a second reader. Can you do that?',
    'Could you find out what changed on Friday?',
    'Could you get the fitter back and send me their report?',
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
    ['Well done on the new price list! Let me know when we can celebrate.', 'the answer is a day'],
    ['Could you send me the numbers within the hour?', 'an hour'],
    ['Could we talk about the new price list? Tell me when it suits you.', 'the answer is a time'],
    ['Pourrions-nous parler de la nouvelle liste de prix ?', 'a proposal'],
  ])('is silent on %j (%s)', (text) => {
    expect(fires(requestWithoutDate, text)).toBe(false);
  });

  it.each([
    'It took longer than planned. What would you do about it?',
    'I have read the plan of the new office twice. Why use paper at all?',
    'You need to tell the program to look in the right place for the files.',
    'If you find a better printer, please let me know about it some time.',
    'Can anyone help me with the printer on the third floor?',
    'We meet at noon in the old hall. Let me know if you eat no meat.',
    'Please mail me if you are interested in the old chairs.',
    'Try the other cable first, then check the plug behind the desk.',
  ])('takes %j for talk, advice or an open call', (text) => {
    expect(fires(requestWithoutDate, text)).toBe(false);
  });

  it('counts within a conversation only what is to be handed back, and no short line', () => {
    const change = { isReply: true };
    const told = 'Thanks for your quick answer, it took longer than planned because of the holidays.';
    expect(fires(requestWithoutDate, `${told} Could you send me the plan?`, change)).toBe(true);
    expect(fires(requestWithoutDate, `${told} Could you ask Bo for the plug?`, change)).toBe(true);
    expect(fires(requestWithoutDate, `${told} Please transfer the rest.`, change)).toBe(true);
    expect(fires(requestWithoutDate, `${told} Look at page two for the plan.`, change)).toBe(false);
    expect(fires(requestWithoutDate, `${told} Can you try another plug and see if it works?`, change)).toBe(false);
    expect(fires(requestWithoutDate, `${told} Could you explain what you mean?`, change)).toBe(false);
    expect(fires(requestWithoutDate, 'Could you send me the plan?', change)).toBe(false);
  });

  it('says of a vague word that it leaves the day open', () => {
    const hint = requestWithoutDate.look(message('Could you send me the numbers soon?'), situation);
    expect(hint?.why).toContain('“soon”');
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
