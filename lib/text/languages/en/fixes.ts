import type { FixLines, FixWords } from '../fix-words.ts';

const LINES: FixLines = {
  reply: 'Could you reply by {day}, end of day?',
  opinion: 'Could you tell me what you think by {day}, end of day?',
  latest: 'By {day}, end of day, would still be in time.',
  owner: '{name}, could you take this on?',
  call: 'Could we talk about this on a call? Tell me when it suits you.',
  background: '{name}, the background in short: ',
  link: 'Here is the link: ',
  access: 'I will share it with you at once if the link does not open.',
};

export const FIXES: FixWords = {
  locale: 'en-GB',
  lines: () => LINES,
  laterDay: { by: 'by {day}', before: /\bwithin\s*$/i },
};
