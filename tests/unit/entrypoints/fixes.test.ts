import { describe, expect, it } from 'vitest';
import { applyFix } from '../../../entrypoints/gmail.content/fixes.ts';
import type { Fix } from '../../../lib/context/hint.ts';
import type { Compose, ComposeReading } from '../../../lib/pages/gmail/types.ts';
import type { Person } from '../../../lib/text/message.ts';

const person = (email: string): Person => ({ email, name: null });
const ADD = { kind: 'insert', label: '', text: 'Could you reply by Friday?' } as const satisfies Fix;
const MOVE = { kind: 'move-to-cc', label: '', people: ['tom@x.example', 'dana@x.example'] } as const satisfies Fix;

/** A mail of plain words, with what a compose does to it. */
function mailOf(ownText: string, to: readonly string[] = [], cc: readonly string[] = []) {
  let text = ownText;
  const people = { to: [...to], cc: [...cc] };
  const read = () =>
    ({ ownText: text, to: people.to.map(person), cc: people.cc.map(person) }) as unknown as ComposeReading;
  const put = (start: number, end: number, words: string) => {
    text = text.slice(0, start) + words + text.slice(end);
    return true;
  };
  const compose = {
    read,
    insert: () => put(text.length, text.length, `\n\n${ADD.text}`),
    replace: ({ start, end }: { start: number; end: number }, words: string) => put(start, end, words),
    takeOut: ({ start, end }: { start: number; end: number }) => put(text.slice(0, start).trimEnd().length, end, ''),
    async moveTo(field: 'to' | 'cc', emails: readonly string[]) {
      const other = field === 'to' ? 'cc' : 'to';
      people[other] = people[other].filter((email) => !emails.includes(email));
      people[field] = [...new Set([...people[field], ...emails])];
      return true;
    },
    focus: () => {},
  } as unknown as Compose;
  return {
    people,
    text: () => text,
    /** What the person writes meanwhile. */
    write: (change: (before: string) => string) => {
      text = change(text);
    },
    async fix(fix: Fix) {
      const change = await applyFix(compose, fix, read());
      if (change === null) throw new Error('nothing changed');
      return { stands: () => change.stands(read()), undo: () => change.undo() };
    },
  };
}

describe('undoing a fix', () => {
  it.each([
    ['nothing', (text: string) => text, 'Here are the numbers.'],
    ['a line after it', (text: string) => `${text}\nThanks`, 'Here are the numbers.\nThanks'],
    ['a line before all', (text: string) => `Hello!\n${text}`, 'Hello!\nHere are the numbers.'],
  ])('takes an added line out, where since then was written: %s', async (_what, change, left) => {
    const mail = mailOf('Here are the numbers.');
    const added = await mail.fix(ADD);
    mail.write(change);
    await added.undo();
    expect(mail.text()).toBe(left);
    expect(added.stands()).toBe(false);
  });

  it('is over once the person has written that line anew, or taken it out', async () => {
    const mail = mailOf('Here are the numbers.');
    const added = await mail.fix(ADD);
    expect(added.stands()).toBe(true);
    mail.write((text) => text.replace('reply', 'answer'));
    expect(added.stands()).toBe(false);
    await added.undo();
    expect(mail.text()).toContain('Could you answer by Friday?');
  });

  it('never takes out the same words where they stood before', async () => {
    const mail = mailOf(`${ADD.text} Here are the numbers.`);
    const added = await mail.fix(ADD);
    mail.write((text) => text.slice(0, text.lastIndexOf(ADD.text)).trimEnd());
    expect(added.stands()).toBe(false);
    await added.undo();
    expect(mail.text()).toBe(`${ADD.text} Here are the numbers.`);
  });

  it('puts replaced words back where they stood, among others like the new ones', async () => {
    const mail = mailOf('By Friday: the list. The rest within an hour. By Friday: the end.');
    const start = mail.text().indexOf('within an hour');
    const changed = await mail.fix({ kind: 'replace', label: '', span: { start, end: start + 14 }, text: 'By Friday' });
    mail.write((text) => `Hello! ${text}`);
    await changed.undo();
    expect(mail.text()).toBe('Hello! By Friday: the list. The rest within an hour. By Friday: the end.');
  });

  it('brings back to To who was moved, but for whom the person has since taken out', async () => {
    const mail = mailOf('', ['jonas@x.example', 'tom@x.example', 'dana@x.example'], ['noa@x.example']);
    const moved = await mail.fix(MOVE);
    expect(mail.people.to).toEqual(['jonas@x.example']);
    mail.people.cc = mail.people.cc.filter((email) => email !== 'dana@x.example');
    await moved.undo();
    expect(mail.people).toEqual({ to: ['jonas@x.example', 'tom@x.example'], cc: ['noa@x.example'] });
    expect(moved.stands()).toBe(false);
  });
});
