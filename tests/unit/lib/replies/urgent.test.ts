import { describe, expect, it } from 'vitest';
import { isUrgent, readSender, withSender } from '../../../../lib/replies/urgent.ts';

describe('an urgent sender', () => {
  it.each([
    ['ada@firm.example', 'ada@firm.example'],
    [' Ada Stern <ADA@Firm.example>, ', 'ada@firm.example'],
    ['mailto:ada@firm.example', 'ada@firm.example'],
    ['@firm.example', 'firm.example'],
    ['*@firm.example', 'firm.example'],
    ['firm.example', 'firm.example'],
    ['büro.example', 'büro.example'],
    ['firm', null],
    ['', null],
    ['ada@firm', null],
    ['ada stern@firm.example', null],
    ['a@b@firm.example', null],
    ['firm..example', null],
    [`${'x'.repeat(400)}.example`, null],
  ])('is read from what was typed: %j', (typed, sender) => expect(readSender(typed)).toBe(sender));

  it.each([
    ['ada@firm.example', true],
    ['bob@firm.example', false],
    ['bob@customs.example', true],
    ['bob@port.customs.example', true],
    ['bob@notcustoms.example', false],
    ['customs.example@elsewhere.example', false],
  ])('is told by address, domain, and what is below that: %s', (email, is) =>
    expect(isUrgent(email, ['ada@firm.example', 'customs.example'])).toBe(is),
  );

  it('is on the list once, and the list has an end', () => {
    expect(withSender(['firm.example'], '@FIRM.example')).toBe('twice');
    expect(
      withSender(
        Array.from({ length: 50 }, (_, n) => `n${n}.example`),
        'firm.example',
      ),
    ).toBe('too-many');
    expect(withSender([], 'nobody')).toBe('no-sender');
  });
});
