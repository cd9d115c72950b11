import { describe, expect, it } from 'vitest';
import { requestWithoutDate } from '../../../../lib/context/rules/request-without-date.ts';
import { tenseMatter } from '../../../../lib/context/rules/tense-matter.ts';
import { isToList } from '../../../../lib/context/to-list.ts';
import { ADA, fires, message } from './samples.ts';

const at = (email: string) => ({ email, name: null });

describe('a mail to a mailing list', () => {
  it.each([
    ['gardeners@lists.quince.example', null],
    ['gardeners@list.quince.example', null],
    ['gardeners@groups.io', null],
    ['gardeners@googlegroups.com', null],
    ['pump-users@quince.example', null],
    ['pump-devel@quince.example', null],
    ['pump-talk@quince.example', null],
    ['elm_street-discuss@quince.example', null],
    ['choir-l@quince.example', null],
    ['gardeners@quince.example', '[Gardeners] Pears'],
    ['gardeners@quince.example', 'Re: [Gardeners] Pears'],
  ])('is told by %s under %j', (email, subject) => {
    expect(isToList(message('Hello', { to: [at(email)], subject }))).toBe(true);
    expect(isToList(message('Hello', { cc: [at(email)], subject }))).toBe(true);
  });

  it.each([
    ['ada@larch.example', '[Larch] The offer'],
    ['listeners@radio.example', 'The offer'],
    ['users@larch.example', 'The offer'],
    ['dev@larch.example', 'The offer'],
    ['paul@larch.example', 'The offer'],
    ['team@larch.example', '[team-x] The offer'],
    ['anna.listle@larch.example', null],
    ['sales@groupama.example', null],
  ])('is not %s under %j', (email, subject) => {
    expect(isToList(message('Hello', { to: [at(email)], subject }))).toBe(false);
  });

  it('is asked for no date, and for no call', () => {
    const list = { to: [ADA], cc: [at('pump-users@quince.example')] };
    const request = 'Could you send me the drawings of the old pump, please? I could not find them anywhere.';
    expect(fires(requestWithoutDate, request)).toBe(true);
    expect(fires(requestWithoutDate, request, list)).toBe(false);
    expect(fires(tenseMatter, 'You went behind my back with this.', list)).toBe(false);
  });
});
