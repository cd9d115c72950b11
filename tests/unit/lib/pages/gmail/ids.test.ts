import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestId,
  clientToken,
  decodeUrlToken,
  draftIdOf,
  idOf,
  threadOfToken,
  threadOfUrl,
} from '../../../../../lib/pages/gmail/ids.ts';

describe('ids of threads and messages', () => {
  it.each([
    ['#thread-f:1654009536642772396', { kind: 'api', id: '16f438e906b36dac' }],
    ['thread-f:1654009536642772396', { kind: 'api', id: '16f438e906b36dac' }],
    ['#msg-f:1654009536642772396', { kind: 'api', id: '16f438e906b36dac' }],
    ['#thread-f:1654009536642772396|msg-f:1', { kind: 'api', id: '16f438e906b36dac' }],
    ['16f438e906b36dac', { kind: 'api', id: '16f438e906b36dac' }],
    ['#thread-a:r-7681922771531347793', { kind: 'client', token: 'thread-a:r-7681922771531347793' }],
    ['msg-a:r5', { kind: 'client', token: 'msg-a:r5' }],
    ['', null],
    ['undefined', null],
    ['null', null],
    ['#thread-f:', null],
    ['#thread-f:99999999999999999999', null],
    ['"><script>', null],
    [null, null],
    [undefined, null],
  ])('reads %s', (value, id) => {
    expect(idOf(value)).toEqual(id);
  });

  it('prefers what the API knows over what the page made up', () => {
    expect(bestId('#thread-a:r1', null, '16f438e906b36dac')).toEqual({ kind: 'api', id: '16f438e906b36dac' });
    expect(bestId('#thread-a:r1', 'undefined')).toEqual({ kind: 'client', token: 'thread-a:r1' });
    expect(bestId('undefined')).toBeNull();
    expect(clientToken('16f438e906b36dac', '#thread-a:r1')).toBe('thread-a:r1');
  });

  it('calls a draft what the API calls it', () => {
    expect(draftIdOf('#msg-a:r-7673660351152959857')).toEqual({ kind: 'api', id: 'r-7673660351152959857' });
    expect(draftIdOf('#msg-f:1654009536642772396')).toEqual({ kind: 'api', id: '16f438e906b36dac' });
    expect(draftIdOf('undefined')).toBeNull();
  });
});

describe('tokens of the address bar', () => {
  it('names the thread that the server made', () => {
    expect(decodeUrlToken('FMfcgzGkbDWztBnnCgRHzjrvmFqLtcJD')).toBe('f:1709427761848320722');
    expect(threadOfToken('FMfcgzGkbDWztBnnCgRHzjrvmFqLtcJD')).toEqual({ kind: 'api', id: '17b91b7e122902d2' });
  });

  it('reads a thread and a draft in one', () => {
    const token = 'CqMvqmRLbRhtqczNhFhkDQPRFTQBHmDpFpKtPVWGdZHFgscZcWpMKGJpSjgpgpvdSbRMRTSpSxB';
    expect(decodeUrlToken(token)).toBe('f:1689835521506698369+msg-a:r-4437691956637862407');
  });

  it('finds it in a route, and in the address of a pop-out', () => {
    const id = { kind: 'api', id: '17b91b7e122902d2' };
    const token = 'FMfcgzGkbDWztBnnCgRHzjrvmFqLtcJD';
    expect(threadOfUrl(new URL(`https://mail.google.com/mail/u/0/#inbox/${token}`))).toEqual(id);
    expect(threadOfUrl(new URL(`https://mail.google.com/mail/u/0/#search/a+b/${token}?compose=new`))).toEqual(id);
    const popOut = 'https://mail.google.com/mail/u/0/?ui=2&view=btop&th=%23thread-f%3A1709427761848320722';
    expect(threadOfUrl(new URL(popOut))).toEqual(id);
    expect(threadOfUrl(new URL('https://mail.google.com/mail/u/0/#inbox'))).toBeNull();
    expect(threadOfUrl(new URL('https://mail.google.com/mail/u/0/#label/Projektplanung'))).toBeNull();
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        decodeUrlToken(text);
        idOf(text);
        draftIdOf(text);
      }),
    );
    expect(decodeUrlToken('x'.repeat(100_000))).toBeNull();
  });
});
