import { describe, expect, it } from 'vitest';
import { readText } from '../../../../../lib/text/read-text.ts';

const documents = (text: string) => readText(text).documents;

describe('documents', () => {
  it.each([
    'I’m attaching the floor plan of the new office.',
    'Please find the invoice enclosed.',
    'Here is the contract for the bakery.',
    'Forwarding you the letter of the insurer.',
    'PFA, let me know what you think.',
    'Slides for the kick-off are here: https://docs.larch.example/1',
    'Notes from the visit: https://docs.larch.example/2',
    'Sorry, I forgot to attach it.',
  ])('come along: %j', (text) => {
    expect(documents(text)).toMatchObject([{ isElsewhere: false }]);
  });

  it.each([
    'I’ve put the slides in the shared folder for you.',
    'The wording is pasted below.',
    'Here are the numbers of the week.',
  ])('stand elsewhere or in the mail itself: %j', (text) => {
    expect(documents(text)).toMatchObject([{ isElsewhere: true }]);
  });

  it.each([
    'Thanks for the report you attached.',
    'Could you attach the signed contract?',
    'I will send the deck tomorrow.',
    'There was no file attached.',
    'The garden is enclosed by a wall.',
    'It comes with a warning attached.',
    'Here is what I think of it.',
    'She is very attached to the old logo.',
  ])('do not come along: %j', (text) => {
    expect(documents(text)).toEqual([]);
  });
});
