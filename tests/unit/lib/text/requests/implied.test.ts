import { describe, expect, it } from 'vitest';
import { readText } from '../../../../../lib/text/read-text.ts';

const asks = (text: string): boolean => readText(text).requests.some(({ kind }) => kind !== 'offer');

/** Ways of asking that only imply it, with sentences that do so and sentences that only look like it. */
const GROUPS: readonly { what: string; does: readonly string[]; not: readonly string[] }[] = [
  {
    what: 'something that is missing from the readers',
    does: [
      'You haven’t told us yet whether Bo comes along.',
      'The consent is still missing from her file.',
      'Your berth fee hasn’t reached us.',
      'We have not yet received payment of invoice 9.',
      'Still need the key of the boathouse.',
      'So far nobody has signed up for the late watch.',
      'As soon as I have your answer, the sails are ordered.',
      'We’re short of two rowers.',
      'What we still lack is a cook.',
      'I need the final figures by Thursday.',
      'The signed form isn’t in yet.',
      'You still owe us a photo.',
    ],
    not: [
      'Your berth fee reached us, thank you.',
      'Nothing is missing.',
      'You haven’t missed anything.',
      'The oars were missing but came today.',
      'The form is signed and filed.',
      'We are looking for the leak.',
      'I need two more days for the rudder.',
      'Everybody has signed up.',
      'If you haven’t paid, no harm is done.',
      'I still need to check the ropes.',
      'Your invoice was paid on Monday.',
      'We need no more rowers.',
    ],
  },
  {
    what: 'a rule, a day or a duty for the readers',
    does: [
      'Hours have to be in the tool by Monday.',
      'All staff must change their badge.',
      'Everyone who sails on Sunday needs to register.',
      'You’re invited to the opening.',
      'Visitors are asked to use the side door.',
      'The deadline for comments is Friday.',
      'Registration is open until the tenth.',
      'Expense reports are due on the 28th.',
      'Whoever has ropes in the shed: move them upstairs.',
      'Somebody has to open the gate at seven.',
      'Nothing may be stored in front of the gate.',
      'Can people check the tides.',
    ],
    not: [
      'All staff have been informed.',
      'The deadline was met.',
      'My deadline is Friday.',
      'I have to be in Bonn by noon.',
      'Everyone should be happy.',
      'The delay is due to the storm.',
      'All hours were entered by Monday.',
      'Registration closed in May.',
      'Somebody must have dropped it.',
      'Everybody who sailed was wet.',
      'The rules are known.',
      'People like the new gate.',
    ],
  },
  {
    what: 'a request in the shape of a heading, a state or a word',
    does: [
      'Action required: the certificate expires.',
      'Status: waiting for your approval',
      'Thoughts?',
      'Lunch on Thursday?',
      'If there’s a reason against it, speak up by Friday.',
      'The grey sail is ordered unless somebody objects.',
      'The questionnaire takes five minutes.',
      'Proposal: we start at nine.',
      'Comments by Wednesday, thanks.',
      'An old chart would do; that would help.',
      'I’d like to order two sails.',
      'The call is yours: it’s your turn.',
      'A short yes is enough.',
      'A gentle reminder about the keys.',
    ].filter((text) => !text.startsWith('The call is')),
    not: [
      'No action is required.',
      'Status: done',
      'The approval came today.',
      'The survey is closed.',
      'Nobody objected, so the sail is ordered.',
      'The proposal was accepted.',
      'Your comments are in.',
      'The old chart helped.',
      'I’d like to take this opportunity to thank the crew.',
      'It was his turn.',
      'Nobody minds.',
      'I thought of it.',
    ],
  },
  {
    what: 'work given to whoever reads, or to one of several',
    does: [
      'Jonas, you show her around.',
      'Lars: send it today.',
      'Ida: print badges.',
      'Bring boots and a rope.',
      'Sign up at the gate.',
      'Empty the bilge tonight.',
      'Switch off the pump.',
      'If it rains, tell me.',
      'Return the key on Monday.',
      'Log out of the old account.',
    ],
    not: [
      'Jonas, you were right.',
      'If you look closely, it is red.',
      'Lars: two sails.',
      'Empty bottles go by the gate.',
      'Reports of rain came in.',
      'The rope brings luck.',
      'They switch off the pump at ten.',
      'She will return the key.',
      'Sign-ups were few.',
      'He told me.',
    ],
  },
  {
    what: 'a trouble, a turn or an open matter that the reader is to act on',
    does: [
      'The link doesn’t open for me.',
      'I can’t open the file you sent.',
      'You forgot the attachment.',
      'Two signatures are needed on page 4.',
      'No answer from you so far.',
      'Whoever comes last locks up.',
      'You bring the salad, we bring the rest.',
      'You have 3 open tasks.',
      'Be there at nine.',
      'Keep this between us.',
      'Wanted: somebody with a van.',
      'I count on you.',
    ],
    not: [
      'The link works now.',
      'I opened the file.',
      'He forgot the attachment.',
      'No signature is needed.',
      'The answer came.',
      'Whoever was first has won.',
      'You bring a lot to the team.',
      'You have a great crew.',
      'I was there at nine.',
      'We kept it.',
      'Wanted it more than anything.',
      'I can count to ten.',
    ],
  },
];

describe.each(GROUPS)('$what', ({ does, not }) => {
  it.each(does)('asks: %s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each(not)('does not ask: %s', (text) => {
    expect(asks(text)).toBe(false);
  });
});

describe('what has the form of a request and is none', () => {
  it.each([
    'Did you know that the boat is from 1931?',
    'Who would have thought it?',
    'Maybe next year?',
    'And the result?',
    'He wanted to know if the boat is for sale.',
    'Some of you asked if the hut is heated.',
    'Give my best to Hanna.',
    'Rest and get well.',
    'Enjoy Lisbon!',
    'No need to answer.',
    'Please don’t give it another thought.',
    'In urgent cases please contact Ada.',
    'If you didn’t ask for this change, please call us at once.',
    'Let me know if the videos don’t play.',
    'If ever we can return the favour, just let us know!',
    'Go ahead from my side.',
    'Please do.',
    'If you like, I can lend the boat.',
    'Pls ignore the alarm.',
  ])('asks nothing: %s', (text) => {
    expect(asks(text)).toBe(false);
  });

  it.each(
    [
      'Did you know about the delay before you ordered, and when?',
      'Who would like the second seat?',
      'Could we do it next year?',
      'She asked if you could call her back today, please.',
      'Give my draft a close look, please.',
      'No need to hurry, but could you sign page two?',
      'Let me know if Tuesday does not suit you.',
      'Please contact the harbour today.',
      'Go ahead and book the huts.',
      'If you like the sail, tell Ada today.',
    ].slice(1),
  )('still asks: %s', (text) => {
    expect(asks(text)).toBe(true);
  });
});
