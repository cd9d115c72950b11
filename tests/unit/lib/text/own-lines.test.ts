import { describe, expect, it } from 'vitest';
import { ownLines } from '../../../../lib/text/own-lines.ts';

const own = (text: string): string =>
  ownLines(text)
    .map((line) => line.text)
    .filter((line) => line.trim() !== '')
    .join('|');

const CARD = 'Mira Sand\nLarch Travel GmbH\nTel. +49 30 1234567';

describe('what is quoted', () => {
  it.each([
    ['marked lines', '> Could you come?\nYes, I can.', 'Yes, I can.'],
    ['marked lines with the initials of who wrote them', 'AL> Could you come?\nYes, I can.', 'Yes, I can.'],
    ['a quote with who wrote it above', 'On 3 Mar 2026, Ada wrote:\n> Come?\n\nYes, I can.', 'Yes, I can.'],
    [
      'an attribution that a program wrapped',
      'On Mon, 23 Nov 2026 at 10:00, Ada Larch\n<ada@larch.example> wrote:\n> Come?\nYes, I can.',
      'Yes, I can.',
    ],
    ['a name alone that wrote marked lines', 'Ada Larch writes:\n> Come?\nYes.', 'Yes.'],
    ['a quote below, without marks', 'Yes.\n\nOn 3 Mar 2026, Ada wrote:\nCould you come?', 'Yes.'],
    ['a German one', 'Ja.\n\nAm 3. März 2026 schrieb Ada <ada@larch.example>:\nKommst du?', 'Ja.'],
    ['a French one', 'Oui.\n\nLe 3 mars 2026 à 10:00, Ada <ada@larch.example> a écrit :\nTu viens ?', 'Oui.'],
    ['a Spanish one', 'Sí.\n\nEl 3 mar 2026, Ada <ada@larch.example> escribió:\n¿Vienes?', 'Sí.'],
    ['a Portuguese one', 'Sim.\n\nEm 3 de mar. de 2026, Ada <ada@larch.example> escreveu:\nVocê vem?', 'Sim.'],
    ['a Japanese one', 'はい。\n\n2026年3月3日(火) 10:00 Ada <ada@larch.example>:\n来ますか。', 'はい。'],
    ['a whole mail', 'Yes.\n\n-----Original Message-----\nFrom: Ada\nCould you come?', 'Yes.'],
    ['what a cut line parts off', 'Much respect!\n\n---->8\nCould you come?', 'Much respect!'],
    ['the same, cut with scissors', 'See the end.\n---- 8< ----\nCould you come?', 'See the end.'],
    ['a forwarded mail', 'See below.\n\n---------- Forwarded message ---------\nFrom: Bo\nCome?', 'See below.'],
    ['a block of headers', 'Yes.\n\nFrom: Ada\nSent: Monday\nTo: Bo\nSubject: Boats\n\nCould you come?', 'Yes.'],
    ['marked lines with a name before the mark', '    Ada> Come?\nYes.', 'Yes.'],
    [
      'the end of a marked line that a program wrapped',
      `> ${'We looked at the harbour and it was fine. '.repeat(2)}\nso come\n> tomorrow?\nYes.`,
      'Yes.',
    ],
    ['answers between the parts of a quote', '> One?\nYes.\n> Two?\nNo.', 'Yes.|No.'],
  ])('is left out: %s', (_what, text, expected) => {
    expect(own(text)).toBe(expected);
  });

  it.each([
    'From: now on we meet on Mondays.',
    'The note that Ada wrote: it is long.',
    'As I wrote:\nthe boat is late.',
    'Three things:',
    'On Monday we meet:\nfirst the boats.',
    'Please see what he says:\nit is fine.',
    'a > b is what we want',
    'To: the point.\nWe have no boats.',
  ])('is not %j', (text) => {
    expect(own(text)).toBe(text.replaceAll('\n', '|'));
  });
});

describe('the end of a mail', () => {
  it.each([
    ['a signature', 'All clear.\n-- \nMia\nLarch', 'All clear.'],
    ['a card without a mark', `All clear for Monday.\n\n${CARD}`, 'All clear for Monday.'],
    ['a telephone’s own words', 'All clear.\n\nSent from my iPhone', 'All clear.'],
    [
      'a list’s footer',
      'All clear.\n_______________________________________________\nBoats mailing list',
      'All clear.',
    ],
    ['how to leave a list', 'All clear.\n\nTo unsubscribe, write to boats@larch.example', 'All clear.'],
    [
      'a disclaimer',
      'All clear.\n\nThis e-mail and any files are confidential and intended for the recipient.\nPlease delete it.',
      'All clear.',
    ],
    ['a notice', 'All clear.\n\nCONFIDENTIALITY NOTICE: please do not read.', 'All clear.'],
    ['a German disclaimer', 'Klar.\n\nDiese E-Mail enthält vertrauliche Informationen.', 'Klar.'],
    ['a banner above', 'CAUTION: This mail came from outside.\n\nAll clear.', 'All clear.'],
    ['a key', 'All clear.\n-----BEGIN PGP SIGNATURE-----\nabc', 'All clear.'],
  ])('leaves out %s', (_what, text, expected) => {
    expect(own(text)).toBe(expected);
  });

  it.each([
    'We meet at the office.\n\nBring the boats.\nBring the keys.',
    'Call me at 030 1234567.',
    'This message is short.',
    'The two parts:\n\n----------\n\nfirst part',
    'I sent it from my phone.',
    'Ada, Bo and I will come.\n\nIs that fine?',
    'The contract is confidential.',
    'You received my note, I hope.',
  ])('keeps %j', (text) => {
    expect(own(text)).toBe(
      text
        .split('\n')
        .filter((line) => line !== '')
        .join('|'),
    );
  });
});

describe('what is pasted', () => {
  it.each([
    ['a log', 'See:\n2026-11-20 10:00:01 started\n2026-11-20 10:00:02 failed?\nAny idea?', 'See:|Any idea?'],
    [
      'a stack of calls',
      'See:\nTraceback (most recent call last):\n  File "a.py", line 3\nAny idea?',
      'See:|Any idea?',
    ],
    ['a table', 'Here:\n| hut | beds |\n|-----|------|\n| Ost | 12? |\nFine?', 'Here:|Fine?'],
    ['cells with tabs', 'Here:\nhut\tbeds\tprice\nOst\t12\t30\nFine?', 'Here:|Fine?'],
    ['a program', 'Try:\nconst a = read(b);\nif (a) {\n  send(a);\n}\nDoes it work?', 'Try:|Does it work?'],
    ['what stands in fences', 'Try:\n```\nplease send\n```\nDoes it work?', 'Try:|Does it work?'],
    ['a change', 'See:\n--- a/one\n+++ b/one\n@@ -1 +1 @@\nFine?', 'See:|Fine?'],
    ['headers', 'It says:\nReceived: from a\nMessage-ID: <b@c>\nWhy is that?', 'It says:|Why is that?'],
  ])('is left out: %s', (_what, text, expected) => {
    expect(own(text)).toBe(expected);
  });

  it.each([
    'If you can (I hope so), come.',
    'Where is the boat?',
    'We use a = b here;\nthat is fine.',
    'Select the one that you like.',
    '- one\n- two',
    'Import the file, please.\nThen send it.',
    'INFO for all: we meet on Monday.',
    '```\nan open fence is none',
  ])('is not %j', (text) => {
    expect(own(text)).toBe(text.replaceAll('\n', '|'));
  });
});
