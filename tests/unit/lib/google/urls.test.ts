import { describe, expect, it } from 'vitest';
import { composeUrl, threadUrl } from '../../../../lib/google/urls.ts';

const people = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ email: `guest.number.${i}@a-long-company-name.example`, name: null }));

describe('composeUrl', () => {
  it("opens the same account's compose with recipients and subject", () => {
    const { url, leftOut } = composeUrl('mira@fernweg.example', people(2), 'Q3 & “plan” + 50 %: #1?');
    const { origin, pathname, searchParams } = new URL(url);
    expect(origin + pathname).toBe('https://mail.google.com/mail/');
    expect(Object.fromEntries(searchParams)).toEqual({
      authuser: 'mira@fernweg.example',
      view: 'cm',
      fs: '1',
      tf: '1',
      su: 'Q3 & “plan” + 50 %: #1?',
      to: 'guest.number.0@a-long-company-name.example,guest.number.1@a-long-company-name.example',
    });
    expect(leftOut).toEqual([]);
  });

  it('writes spaces and plus signs so that nobody mistakes one for the other', () => {
    const { url } = composeUrl('mira+work@fernweg.example', [], 'a b');
    expect(url).toContain('su=a%20b');
    expect(url).toContain('authuser=mira%2Bwork%40fernweg.example');
  });

  it('tells what it opened the compose with: one line, cut where it is too long for an address', () => {
    expect(composeUrl('mira@fernweg.example', [], ' Plan\n for  Q3 ').subject).toBe('Plan for Q3');
    const long = composeUrl('mira@fernweg.example', people(40), '🍜 計画 '.repeat(200));
    expect(long.url.length).toBeLessThanOrEqual(4_000);
    expect(long.subject.length).toBeGreaterThan(100);
    expect(new URL(long.url).searchParams.get('su')).toBe(long.subject);
    expect(composeUrl('mira@fernweg.example', [], 'half \ud83c a sign').url).toContain('half');
  });

  it('has room for forty guests, and names those for whom there is none', () => {
    expect(composeUrl('mira@fernweg.example', people(40), 'Plan').leftOut).toEqual([]);
    const guests = people(500);
    const { url, leftOut } = composeUrl('mira@fernweg.example', guests, 'Plan');
    expect(url.length).toBeLessThanOrEqual(4_000);
    const to = new URL(url).searchParams.get('to')?.split(',') ?? [];
    expect([...to, ...leftOut.map((person) => person.email)]).toEqual(guests.map((person) => person.email));
  });
});

describe('threadUrl', () => {
  const jonas = { email: 'jonas@fernweg.example', name: 'Jonas' };

  it('opens a thread by its API id, in the account that it belongs to', () => {
    const url = threadUrl('mira@fernweg.example', { kind: 'api', id: '18c2a5f0b1d3e4f7' }, 'Budget', [jonas]);
    expect(url).toBe('https://mail.google.com/mail/?authuser=mira%40fernweg.example#all/18c2a5f0b1d3e4f7');
  });

  it('searches where only an id of the page is known', () => {
    const url = threadUrl('mira@fernweg.example', { kind: 'client', token: 'r-1' }, 'The "big" plan', [jonas]);
    expect(decodeURIComponent(new URL(url).hash)).toBe(
      '#search/{from:jonas@fernweg.example to:jonas@fernweg.example} subject:"The big plan"',
    );
  });
});
