import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../../../lib/agenda/render.ts';
import { nudgeBlocks } from '../../../../lib/replies/nudge.ts';
import type { PendingReply } from '../../../../lib/replies/pending.ts';

const reply: PendingReply = {
  id: 'r1',
  account: 'mia@quince.example',
  direction: 'theirs',
  people: [{ email: 'ada@larch.example', name: 'Ada Lovelace' }],
  subject: 'Numbers',
  asked: 'Could you send me the numbers of Lisbon?',
  thread: null,
  message: null,
  sentAt: Date.parse('2026-11-12T10:00Z'),
  due: null,
  state: { kind: 'waiting' },
  agendaId: null,
};
const text = (change: Partial<PendingReply> = {}) => toPlainText(nudgeBlocks({ ...reply, ...change }, 'Europe/Berlin'));

describe('a nudge', () => {
  it('greets, says what was asked and when, and leaves a way out', () => {
    expect(text()).toMatch(
      /^Hi Ada,\n+a gentle reminder of what I asked on Thursday 12 November:\n+“Could you send me the numbers of Lisbon\?”\n+Is there anything you need from me/,
    );
  });

  it('speaks the language of the question', () => {
    expect(text({ asked: 'Kannst du mir bitte die Zahlen für Lissabon schicken?' })).toMatch(
      /^Hallo Ada,\n+eine kleine Erinnerung an meine Frage vom Donnerstag, 12\. November:/,
    );
  });

  it('names nobody where several are asked', () => {
    expect(text({ people: [...reply.people, { email: 'bo@larch.example', name: 'Bo' }] })).toMatch(/^Hello,/);
  });

  it('does without a question', () => {
    expect(text({ asked: null })).toContain('a gentle reminder of my mail of Thursday 12 November.');
  });
});
