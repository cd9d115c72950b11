import { describe, expect, it } from 'vitest';
import { createSends } from '../../../entrypoints/gmail.content/sends.ts';
import type { Ask } from '../../../lib/ask.ts';
import type { ComposeReading } from '../../../lib/pages/gmail/types.ts';

const JONAS = { email: 'jonas@fernweg.example', name: 'Jonas' };

const reading: ComposeReading = {
  form: 'popup',
  subject: 'Paper order',
  ownText: 'Could you confirm the order by Thursday?',
  to: [JONAS],
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
  draft: { kind: 'client', token: 'msg-a:r1' },
  hasSend: true,
};

interface Asked {
  readonly type: string;
  readonly id?: string;
}

/** A background that keeps what it is asked; `mail-sent` is answered only when `answer` is called. */
function slowBackground() {
  const asked: Asked[] = [];
  let answer = () => {};
  const ask = ((request: Asked) => {
    asked.push(request);
    if (request.type !== 'mail-sent') return Promise.resolve({ ok: true, value: null });
    return new Promise((resolve) => {
      answer = () => resolve({ ok: true, value: { replyId: 'x' } });
    });
  }) as unknown as Ask;
  return { ask, asked, answer: () => answer() };
}

describe('a sent mail', () => {
  it('that only proposes an agenda asks its own question', async () => {
    const { ask, asked, answer } = slowBackground();
    const sends = createSends(
      ask,
      () => 'mira@fernweg.example',
      () => 1_000,
    );
    const ownText = 'Might it work in writing?\nShall I start the mail, or would you rather meet? Either is fine.';
    const agenda = { id: 'a1', isProposal: true };
    void sends.sent({ reading: { ...reading, ownText }, expected: null, agenda, isUnawaited: true });
    answer();
    expect(asked).toMatchObject([
      {
        agendaId: 'a1',
        isProposal: true,
        isUnawaited: true,
        asked: 'Shall I start the mail, or would you rather meet?',
      },
    ]);
  });

  it('is told with whose mailbox it left, what it asks, and of whom', async () => {
    const { ask, asked, answer } = slowBackground();
    const sends = createSends(
      ask,
      () => 'mira@fernweg.example',
      () => 1_000,
    );
    const sent = sends.sent({
      reading,
      expected: { asked: 'Confirm the order', due: 9, from: [JONAS], isOn: true },
      agenda: null,
    });
    answer();
    await sent;
    expect(asked[0]).toMatchObject({
      type: 'mail-sent',
      account: 'mira@fernweg.example',
      to: [JONAS],
      asked: 'Confirm the order',
      due: 9,
      sentAt: 1_000,
    });
  });

  it('waits for nothing where the person expects no reply', async () => {
    const { ask, asked, answer } = slowBackground();
    const sends = createSends(
      ask,
      () => 'mira@fernweg.example',
      () => 0,
    );
    const expected = { asked: 'Confirm the order', due: 9, from: [JONAS], isOn: false };
    const sent = sends.sent({ reading, expected, agenda: null });
    answer();
    await sent;
    expect(asked[0]).toMatchObject({ asked: null, due: null });
  });

  it('waits where the account is unknown, and is told with its own time once that is known', async () => {
    const { ask, asked } = slowBackground();
    let [account, time]: [string | null, number] = [null, 1_000];
    const sends = createSends(
      ask,
      () => account,
      () => time,
    );
    expect(await sends.sent({ reading, expected: null, agenda: null })).toBeNull();
    sends.settle();
    // The background knows of it, should this page be gone before its mailbox is known.
    expect(asked).toMatchObject([{ type: 'mail-sent-early', subject: 'Paper order', sentAt: 1_000 }]);
    [account, time] = ['mira@fernweg.example', 9_000];
    sends.settle();
    sends.settle();
    expect(asked.slice(1)).toMatchObject([{ type: 'mail-sent', account: 'mira@fernweg.example', sentAt: 1_000 }]);
    expect(asked[1]?.id).toBe(asked[0]?.id);
  });

  it('that was taken back while the account was unknown is not told again', async () => {
    const { ask, asked } = slowBackground();
    let account: string | null = null;
    const sends = createSends(
      ask,
      () => account,
      () => 0,
    );
    await sends.sent({ reading, expected: null, agenda: null });
    await sends.undone();
    account = 'mira@fernweg.example';
    sends.settle();
    expect(asked.map(({ type }) => type)).toEqual(['mail-sent-early', 'send-undone']);
    expect(asked[1]?.id).toBe(asked[0]?.id);
  });

  it('is taken back only after it was recorded, under the same id', async () => {
    const { ask, asked, answer } = slowBackground();
    const sends = createSends(
      ask,
      () => 'mira@fernweg.example',
      () => 0,
    );
    void sends.sent({ reading, expected: null, agenda: null });
    const undone = sends.undone();
    expect(asked.map(({ type }) => type)).toEqual(['mail-sent']);
    answer();
    await undone;
    expect(asked.map(({ type }) => type)).toEqual(['mail-sent', 'send-undone']);
    expect(asked[1]?.id).toBe(asked[0]?.id);
  });

  it('that is still being read is told when it has been, with the time at which it was sent', async () => {
    const { ask, asked, answer } = slowBackground();
    let time = 1_000;
    const sends = createSends(
      ask,
      () => 'mira@fernweg.example',
      () => time,
    );
    const expected = { asked: 'Confirm the order', due: 9, from: [JONAS], isOn: true };
    const sent = sends.sent(Promise.resolve({ reading, expected, agenda: null }));
    const undone = sends.undone();
    time = 9_000;
    expect(asked).toEqual([]);
    await Promise.resolve();
    await Promise.resolve();
    answer();
    await Promise.all([sent, undone]);
    expect(asked).toMatchObject([
      { type: 'mail-sent', asked: 'Confirm the order', sentAt: 1_000 },
      { type: 'send-undone' },
    ]);
    expect(asked[1]?.id).toBe(asked[0]?.id);
  });

  it('is taken back once, however often the toast is pressed', async () => {
    const { ask, asked, answer } = slowBackground();
    const sends = createSends(
      ask,
      () => 'mira@fernweg.example',
      () => 0,
    );
    void sends.sent({ reading, expected: null, agenda: null });
    answer();
    await Promise.all([sends.undone(), sends.undone()]);
    expect(asked.filter(({ type }) => type === 'send-undone')).toHaveLength(1);
  });
});
