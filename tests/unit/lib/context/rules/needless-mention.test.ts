import { describe, expect, it } from 'vitest';
import { needlessMention } from '../../../../../lib/context/rules/needless-mention.ts';
import { ADA, BO, fires, message, situation } from '../samples.ts';

const AT = { text: '@Bo Lind', email: BO.email };
const change = { to: [ADA, BO], mentions: [AT] };

describe('needless-mention', () => {
  it.each([
    'As @Bo Lind said, the numbers are late.',
    'I talked to @Bo Lind about this, and we agree.',
    "We take @Bo Lind's idea for the page.",
    'According to @Bo Lind the numbers are late.',
    'cc @Bo Lind',
    'I spoke with @Bo Lind on Monday, and the numbers come later.',
    'Wie @Bo Lind schon sagte, kommen die Zahlen später und das ist nicht gut.',
    'Das ist die Idee von @Bo Lind und sie ist gut.',
  ])('asks what is wanted of somebody spoken of: %j', (text) => {
    expect(fires(needlessMention, text, change)).toBe(true);
  });

  it.each([
    ['@Bo Lind could you check the numbers by Friday?', 'asked'],
    ['@Bo Lind will send the numbers by Friday.', 'given something to do'],
    ['Thanks @Bo Lind for the numbers!', 'thanked'],
    ['As @Bo Lind said, the numbers are late. @Bo Lind, can you send them?', 'also asked'],
    ['As @Bo Lind said, can you send the numbers?', 'in a request'],
    ['@Bo Lind, what do you think of the numbers?', 'asked what he thinks'],
    ['@Bo Lind please see the second sheet and tell me whether it is right.', 'asked'],
    ['The numbers are late.', 'not in the text any more'],
  ])('is silent on %j (%s)', (text) => {
    expect(fires(needlessMention, text, change)).toBe(false);
  });

  it('calls nobody without a mention of the page’s own', () => {
    expect(fires(needlessMention, 'As @Bo Lind said, the numbers are late.', { mentions: [] })).toBe(false);
  });

  it('offers Cc where others are in To', () => {
    const look = (more: object) => needlessMention.look(message('As @Bo Lind said, they are late.', more), situation);
    expect(look(change)?.fix).toEqual({ kind: 'move-to-cc', label: 'Move Bo to Cc', people: [BO.email] });
    expect(look({ to: [BO], mentions: [AT] })?.fix).toBeNull();
  });
});
