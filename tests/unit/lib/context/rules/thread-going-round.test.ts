import { describe, expect, it } from 'vitest';
import { threadGoingRound } from '../../../../../lib/context/rules/thread-going-round.ts';
import { ADA, MIA, message, situation } from '../samples.ts';

/** A conversation of two that the other has written in last; with the next mail, somebody has come back so many times. */
const talk = (turns: number) => ({
  senders: Array.from({ length: turns + 1 }, (_, n) => ((turns - n) % 2 === 0 ? ADA.email : MIA.email)),
  people: [ADA.email, MIA.email],
});
const look = (text: string, turns: number, change = {}) =>
  threadGoingRound.look(message(text, { isReply: true, ...change }), { ...situation, thread: talk(turns) });

describe('thread-going-round', () => {
  it.each([
    ['As I said, the numbers are in the second sheet.', 3],
    ['That is not what I meant.', 3],
    ['I still don’t see why we need this.', 4],
    ['I think this is a misunderstanding.', 3],
    ['Wie ich schon geschrieben habe, sind die Zahlen nicht in der Tabelle.', 3],
    ['So habe ich das nicht gemeint.', 3],
    ['Could you explain the second sheet?', 6],
    ['What do you mean by the second sheet?', 8],
  ])('suggests to talk: %j after %i turns', (text, turns) => {
    expect(look(text, turns)).not.toBeNull();
  });

  it.each([
    ['As I said, the numbers are in the second sheet.', 2, 'early'],
    ['Could you explain the second sheet?', 5, 'a question is no repetition'],
    ['Thanks, that settles it!', 9, 'it is settled'],
    ['Thanks once again for the numbers.', 4, 'a courtesy'],
    ['As I said, the numbers are wrong. Can we have a quick call?', 5, 'a call is proposed'],
    ['The numbers are in the second sheet.', 4, 'nothing comes back'],
    ['Das passt so, danke für die Zahlen.', 6, 'it is settled'],
    ['', 9, 'nothing'],
  ])('is silent on %j after %i turns (%s)', (text, turns) => {
    expect(look(text, turns)).toBeNull();
  });

  it('knows nothing of a new mail, nor where no thread is known', () => {
    expect(look('As I said, no.', 5, { isReply: false })).toBeNull();
    expect(threadGoingRound.look(message('As I said, no.', { isReply: true }), situation)).toBeNull();
  });

  it('counts several mails of one side in a row once', () => {
    const senders = [ADA.email, ADA.email, ADA.email, ADA.email, MIA.email, MIA.email];
    const thread = { senders, people: [] };
    expect(threadGoingRound.look(message('As I said, no.', { isReply: true }), { ...situation, thread })).toBeNull();
  });

  it('counts no round where each of many says something once', () => {
    const senders = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `${name}@larch.example`);
    const thread = { senders, people: senders };
    const text = 'As I said, could you explain the second sheet?';
    expect(threadGoingRound.look(message(text, { isReply: true }), { ...situation, thread })).toBeNull();
  });

  it('is content once its own fix is in', () => {
    const fix = look('As I said, no.', 4)?.fix;
    if (fix?.kind !== 'insert') return expect.fail('no fix to insert');
    expect(look(`As I said, no.\n\n${fix.text}`, 4)).toBeNull();
  });
});
