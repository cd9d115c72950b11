import { describe, expect, it } from 'vitest';
import type { RequestKind } from '../../../../../lib/text/languages/lexicon.ts';
import { readText } from '../../../../../lib/text/read-text.ts';

const kindOf = (text: string): RequestKind | undefined => readText(text).requests[0]?.kind;

/** Each way of asking, with sentences that do so and sentences that only look like it. */
const GROUPS: readonly { what: string; kind: RequestKind; does: readonly string[]; not: readonly string[] }[] = [
  {
    what: 'an instruction',
    kind: 'direct',
    does: [
      'Please sign the second page.',
      'Tell Dan that the boat is late.',
      'If you have a moment, look at the draft.',
      'Bo, just call the harbour and ask.',
      'Don’t change the prices for now.',
      'Go ahead and book the huts.',
      'When you get a minute, call me.',
      'Stop by on your way home.',
    ],
    not: [
      'Please find the price list below.',
      'Prices to please every guest.',
      'She will tell Dan about the boat.',
      'Call with the harbour at nine.',
      'Have a lovely trip.',
      'Please accept my apologies.',
      'They did not change the prices.',
      'Sent from the harbour.',
    ],
  },
  {
    what: 'a question whether the reader would',
    kind: 'direct',
    does: [
      'Could you, please, join us?',
      'Would you mind waiting a day?',
      'Can someone take the notes?',
      'Are you able to come on Monday?',
      'Can I have the key on Friday?',
      'Will you bring the maps',
      'Could one of you check the oars?',
      'Would you all be so kind as to sign?',
    ],
    not: [
      'As you can see, the boat is red.',
      'What can you see from there is the harbour.',
      'I asked whether she could.',
      'You could hear the sea.',
      'Nobody would know.',
      'He said that you could.',
      'The boat that I could use was gone.',
      'They can use it.',
    ],
  },
  {
    what: 'a question that lost its mark',
    kind: 'question',
    does: [
      'Do you know if Skipper is coming.',
      'Did you ever send the copies of the list.',
      'What do you think of the new oars',
      'Is it possible to leave on Sunday',
      'Have you heard from the harbour',
      'How does that sound to Bo',
      'So when would you need the boat',
      'Where do we leave the key',
    ],
    not: [
      'What you do is your thing.',
      'Whoever you are, welcome.',
      'Is all.',
      'All he had was a seat.',
      'That is what they did.',
      'Nobody knew where we were.',
      'How it went is in the notes.',
      'Did it.',
    ],
  },
  {
    what: 'something needed or wished for',
    kind: 'indirect',
    does: [
      'We still need your numbers.',
      'I would appreciate your comments.',
      'It would be great if Bo could come.',
      'I was wondering whether the boat is free.',
      'Any news from the harbour, by the way?',
      'I suggest that we take the second boat.',
      'You may want to look at page two.',
      'Any help with the oars is appreciated.',
      'I am writing to request a new key.',
      'I hope you can join us.',
    ],
    not: [
      'Thanks for your numbers.',
      'The boat would be late.',
      'I wonder at the sea.',
      'There is no news.',
      'You may be right.',
      'Your help was very useful.',
      'I hope you had a good trip.',
      'They need it.',
    ],
  },
  {
    what: 'a proposal to do something together',
    kind: 'proposal',
    does: [
      'Let’s regroup on Monday.',
      'We should talk about the boats.',
      'Maybe we could have lunch.',
      'I would like to discuss the prices with you.',
      'Why don’t we take the train?',
      'Shall we meet at the harbour?',
      'We need to find a second boat.',
      'You and I need to talk.',
    ],
    not: [
      'We talked about the boats.',
      'They will meet in May.',
      'The boat that we can use is red.',
      'She would like it.',
      'It is what we discuss in the notes.',
      'The shop lets boats.',
      'He knows why.',
      'The talk was long.',
    ],
  },
  {
    what: 'an offer to talk or to meet',
    kind: 'offer',
    does: [
      'I’ll call you on Friday.',
      'I am available on Monday after ten.',
      'Thursday works for me.',
      'Happy to talk it through.',
      'Tomorrow at 10 is good.',
      'I can meet around noon.',
      'I will get back to you on Monday.',
      'Glad to meet for coffee.',
    ],
    not: [
      'I called her on Friday.',
      'The boat is available.',
      'He works at the harbour.',
      'I am happy with it.',
      'The talk on Thursday was good.',
      'I met Bo at noon.',
      'She got it back on Monday.',
      'We are glad.',
    ],
  },
];

describe.each(GROUPS)('$what', ({ kind, does, not }) => {
  it.each(does)('is heard in %j', (text) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each(not)('is not heard in %j', (text) => {
    expect(kindOf(text)).toBeUndefined();
  });
});

describe('courtesy, habit and notice', () => {
  it.each([
    'Let me know if you have any questions.',
    'If you have any questions, please call me.',
    'Should you need anything else, just ask.',
    'Please don’t hesitate to contact us.',
    'To ensure delivery, please add us to your address book.',
    'If you no longer wish to receive these mails, please write to us.',
    'Thanks for letting me know.',
    'How are you doing?',
    'Please note that we are closed.',
    'Enjoy the long weekend!',
    'Please don’t think about work now.',
    'Please take the time you need.',
  ])('ask for nothing: %j', (text) => {
    expect(kindOf(text)).toBeUndefined();
  });

  it.each([
    'Let me know if you want another boat.',
    'If you are free on Monday, please call me.',
    'Could you add us to the list?',
    'Please take the time you need and send me the list on Monday.',
    'How are the boats paid for?',
    'Have a look at page two.',
    'I hope that you will be able to come.',
    'Please contact the harbour.',
  ])('are not seen in %j', (text) => {
    expect(kindOf(text)).toBeDefined();
  });
});

describe('a request on the line of the greeting', () => {
  it.each([
    ['Hi Ada, could you come?', 'could you come?'],
    ['Hey what do you think of this one, Bo', 'Hey what do you think of this one, Bo'],
    ['Good morning can I get the key please', 'Good morning can I get the key please'],
  ])('of %j is heard', (text, request) => {
    expect(readText(text).requests.map((found) => found.text)).toEqual([request]);
  });
});
