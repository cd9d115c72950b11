import { describe, expect, it } from 'vitest';
import { isCirculated } from '../../../../lib/context/circulated.ts';
import { readContext } from '../../../../lib/context/registry.ts';
import { message, situation } from './samples.ts';

const ASKS = 'Please send us your photos of the harbour.';

describe('isCirculated', () => {
  it.each([
    `${ASKS}\n\nTo unsubscribe, write to the list.`,
    `THE HARBOUR NEWSLETTER\n\n${ASKS}`,
    `In this issue:\n* the new pier\n\n${ASKS}`,
    `${ASKS}\nPlease read our terms of use.`,
    `${ASKS}\n\nCopyright 2026 The Harbour.`,
    `${ASKS} You are receiving this mail because you watch the page.`,
    'Build 4412 failed. Please check the log. This is an automatic message, do not reply.',
    'Forwarded-by: Ada\n\nA man walks into a bar and asks: could you send me a glass?',
    'Trouble with the traps\n/home/mia/lib/a.sh: no such file\n/home/mia/lib/b.sh: no such file\n/home/mia/lib/c.sh: no such file',
    `https://news.example/harbour\n\n${'The harbour was quiet that day and nothing moved. '.repeat(30)}${ASKS}`,
    `Bitte senden Sie uns Ihre Fotos.\n\nDiese E-Mail wurde automatisch erstellt.`,
    `${'The harbour was quiet that day and nothing moved. '.repeat(400)}${ASKS}`,
  ])('knows what is no letter, and leaves it alone (%#)', (text) => {
    expect(isCirculated(message(text))).toBe(true);
    expect(readContext(message(text, { subject: '' }), situation, new Set())).toEqual([]);
  });

  it.each(['Returned mail: no such person', 'Mail delivery failed', 'The Quay newsletter for May', 'Automatic reply'])(
    'knows it by the subject %j',
    (subject) => expect(isCirculated(message(ASKS, { subject }))).toBe(true),
  );

  it.each([
    ASKS,
    'Could you unsubscribe me from the list of the gym?',
    'Could you read the draft of our newsletter and correct it?',
    'https://wiki.example/plan\n\nCould you read it and tell me what is missing?',
    'The file is at /home/mia/plans/north.\n\nCould you look at it?\n\nBest,\nMia',
    'The draft is at https://docs.example/document/d/1abc/edit and grows every day.',
    'https://docs.example/a/b/1\nhttps://docs.example/a/b/2\nhttps://docs.example/a/b/3\nCould you read them?',
    'Trouble with the trap\n/home/mia/lib/trap.sh: no such file',
    'Please check the copyright of the photos.',
    'Could you send me the issue of May?',
    'The answer comes automatically. Please turn that off.',
    '',
  ])('takes %j for a letter', (text) => {
    expect(isCirculated(message(text))).toBe(false);
  });

  it('takes an answer about such a letter for a letter', () => {
    expect(isCirculated(message(ASKS, { subject: 'Re: The Quay newsletter for May', isReply: true }))).toBe(false);
  });
});
