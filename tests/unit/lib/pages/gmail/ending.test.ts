import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEnding, type Ending, PATIENCE } from '../../../../../lib/pages/gmail/ending.ts';
import type { ComposeEnd, ComposeReading, SendHow } from '../../../../../lib/pages/gmail/types.ts';

const READING: ComposeReading = {
  form: 'popup',
  subject: 'Plan',
  ownText: '',
  to: [],
  cc: [],
  bcc: [],
  attachments: [],
  driveLinks: [],
  links: [],
  mentions: [],
  isReply: false,
  hasQuote: false,
  hasSignature: false,
  thread: null,
  draft: null,
  hasSend: true,
};
const LONG = 60_000;

describe('how a compose ends', () => {
  let ends: ComposeEnd[] = [];
  let stop = new AbortController();
  let ending: Ending;
  beforeEach(() => {
    vi.useFakeTimers();
    ends = [];
    stop = new AbortController();
    ending = createEnding(
      (end) => ends.push(end),
      () => Date.now(),
      stop.signal,
    );
  });
  afterEach(() => void vi.useRealTimers());
  const pass = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);
  const kinds = () => ends.map(({ kind }) => kind);
  /** The person presses Send, or what else sends: each press has a number of its own. */
  const sending = (how: SendHow, reading: ComposeReading, press = 1): boolean => ending.sending(how, reading, press);

  it('is sent when it goes after Send, told once though several events were raised', () => {
    expect(sending('send', READING)).toBe(true);
    expect(sending('send', READING)).toBe(false);
    ending.gone();
    expect(ends).toEqual([]);
    pass(LONG);
    expect(ends).toEqual([{ kind: 'sent', how: 'send', reading: READING }]);
  });

  it('is sent as soon as the toast says so', () => {
    sending('send', READING);
    ending.gone();
    ending.confirm();
    expect(kinds()).toEqual(['sent']);
    pass(LONG);
    expect(kinds()).toEqual(['sent']);
  });

  it('is no end at all when Gmail asks and the compose stays', () => {
    sending('send', READING);
    ending.alert(true);
    pass(LONG);
    ending.alert(false);
    pass(LONG);
    expect(ends).toEqual([]);
    ending.leaving('closed');
    ending.gone();
    pass(LONG);
    expect(kinds()).toEqual(['closed']);
  });

  it('takes a press after a refusal for a new one, however soon it comes', () => {
    sending('send', READING);
    ending.alert(true);
    ending.alert(false);
    pass(100);
    const second = { ...READING, subject: 'Plan, to somebody' };
    expect(sending('send', second, 2)).toBe(true);
    expect(sending('send', second, 2)).toBe(false);
    ending.gone();
    pass(LONG);
    expect(ends).toEqual([{ kind: 'sent', how: 'send', reading: second }]);
  });

  it.each([
    ['neither the question nor its answer was seen', () => {}],
    ['the answer was not seen yet', () => ending.alert(true)],
    [
      'the compose had gone and was not seen to be back',
      () => {
        ending.gone();
        pass(400);
      },
    ],
  ])('takes the newer press at its word where %s', (_, late) => {
    sending('send', READING, 1);
    late();
    pass(100);
    const second = { ...READING, subject: 'Plan, to somebody' };
    expect(sending('send', second, 2)).toBe(true);
    // Now the page is looked at.
    ending.back();
    ending.alert(false);
    pass(500);
    ending.gone();
    pass(LONG);
    expect(ends).toEqual([{ kind: 'sent', how: 'send', reading: second }]);
  });

  it('ends with its compose after a refusal, though the alert was still shown when the compose came back', () => {
    sending('send', READING);
    ending.gone();
    ending.alert(true);
    ending.back();
    ending.alert(false);
    ending.leaving('discarded');
    ending.gone();
    pass(LONG);
    expect(kinds()).toEqual(['discarded']);
  });

  it('is sent when the question is answered with yes', () => {
    sending('send', READING);
    ending.alert(true);
    pass(LONG);
    ending.alert(false);
    ending.gone();
    pass(LONG);
    expect(kinds()).toEqual(['sent']);
  });

  it('is not sent when the refusal comes after the compose has gone', () => {
    sending('send', READING);
    ending.gone();
    pass(400);
    ending.alert(true);
    pass(LONG);
    expect(ends).toEqual([]);
    ending.alert(false);
    pass(LONG);
    expect(kinds()).toEqual(['closed']);
  });

  it('goes on when the compose comes back after a refusal', () => {
    sending('send', READING);
    ending.gone();
    pass(400);
    ending.back();
    pass(LONG);
    expect(ends).toEqual([]);
    ending.gone();
    pass(LONG);
    expect(kinds()).toEqual(['closed']);
  });

  it('is over when its draft opens again elsewhere', () => {
    sending('send', READING);
    ending.gone();
    ending.reopened();
    pass(LONG);
    expect(kinds()).toEqual(['closed']);
  });

  it('is discarded or closed as the person did', () => {
    ending.leaving('discarded');
    ending.gone();
    pass(LONG);
    expect(kinds()).toEqual(['discarded']);
  });

  it('is closed when nothing tells why it went', () => {
    ending.gone();
    pass(LONG);
    expect(kinds()).toEqual(['closed']);
  });

  it('goes on while a popup becomes full screen', () => {
    ending.gone();
    pass(PATIENCE.move / 2);
    ending.back();
    pass(LONG);
    expect(ends).toEqual([]);
  });

  it('waits for a time to be chosen, and knows a schedule that was given up', () => {
    sending('schedule', READING);
    pass(5 * LONG);
    ending.gone();
    pass(LONG);
    expect(ends).toEqual([{ kind: 'sent', how: 'schedule', reading: READING }]);
  });

  it('is closed when a schedule was given up and the compose closed', () => {
    sending('schedule', READING);
    pass(LONG);
    ending.leaving('closed');
    ending.gone();
    pass(LONG);
    expect(kinds()).toEqual(['closed']);
  });

  it('tells a send before the window closes, and nothing that was not one', () => {
    ending.flush();
    expect(ends).toEqual([]);
    sending('send', READING);
    ending.flush();
    expect(kinds()).toEqual(['sent']);
  });

  it('tells nothing once the adapter has ended', () => {
    sending('send', READING);
    ending.gone();
    stop.abort();
    pass(LONG);
    expect(ends).toEqual([]);
  });
});
