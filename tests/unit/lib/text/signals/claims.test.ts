import { describe, expect, it } from 'vitest';
import { readText } from '../../../../../lib/text/read-text.ts';

describe('urgency', () => {
  it.each([
    'Need this asap please.',
    'Production is down and orders are lost.',
    'I’m blocked until you sign it.',
    'This can’t wait until tomorrow.',
    'Please stop the press immediately.',
  ])('is claimed: %j', (text) => {
    expect(readText(text).urgency).toHaveLength(1);
  });

  it.each([
    'How urgent is this?',
    'I’ll get back to you as soon as possible.',
    'Report accidents immediately if you see one.',
    'I can’t wait to see you.',
    'The server was down on Tuesday, it is fixed.',
    'Mia said the client called it urgent last week.',
    'For urgent matters call the porter.',
  ])('is not claimed: %j', (text) => {
    expect(readText(text).urgency).toEqual([]);
  });
});

describe('sensitive matter', () => {
  it.each([
    'My father passed away on Sunday.',
    'I’ve been diagnosed with cancer.',
    'I have decided to resign.',
    'We can’t give you the raise this year.',
    'He keeps shouting at me in front of the others.',
    'I’m sorry that I snapped at you yesterday.',
    'Your application was not successful.',
    'Sadly Jonas has died after a long illness.',
  ])('is told: %j', (text) => {
    expect(readText(text).sensitive).toHaveLength(1);
  });

  it.each([
    'The primary died at two and the failover hung.',
    'In the training you learn how to handle conflicts.',
    'Sorry for the late reply.',
    'The salaries are paid on the 25th.',
    'I have a cold and work from home.',
    'The pitch was brutal but fun.',
    'Please dismiss the warning.',
    'They let me go home early.',
  ])('is not told: %j', (text) => {
    expect(readText(text).sensitive).toEqual([]);
  });
});

describe('commitments and vagueness', () => {
  it('finds what is promised and what is left open', () => {
    expect(readText('I’ll send you the plan on Monday.').commitments).toHaveLength(1);
    expect(readText('I will be away.').commitments).toEqual([]);
    expect(readText('We should talk about a few things at some point.').vagueness).toHaveLength(1);
  });
});
