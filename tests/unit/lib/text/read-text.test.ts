import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT, readText } from '../../../../lib/text/read-text.ts';

const requests = (text: string): readonly string[] => readText(text).requests.map((request) => request.text);

describe('requests', () => {
  it.each([
    'Could you send me the numbers?',
    'Can you have a look at the draft by Friday?',
    'Please review the attached contract.',
    'Would you mind moving our call?',
    'Let me know whether Tuesday works for you.',
    'Send me the slides when they are ready.',
    'Ada, check the second page.',
    'I would appreciate your comments on the plan.',
    'It would be great if you could join.',
    'I was wondering if you had seen the report.',
    'Any update on the invoice?',
    'We still need your signature.',
    'Are you free on Thursday afternoon?',
    'Which of the two do you prefer?',
    'Have a look at the second page.',
    'Don’t forget to sign the form.',
    "Let's meet on Thursday.",
    'I need you to call the supplier.',
    'Kannst du mir die Zahlen schicken?',
    'Bitte schicken Sie uns den Vertrag zurück.',
    'Wir brauchen noch deine Freigabe und die Zahlen von euch.',
    'Gib mir bitte kurz Bescheid, ob das für dich so passt.',
    'Was hältst du von der neuen Seite und von dem Text?',
  ])('finds one in %j', (text) => {
    expect(requests(text)).toHaveLength(1);
  });

  it.each([
    'Please find the report attached.',
    'please find the price list attached',
    'Please note that the office is closed on Monday.',
    'Let me know if you have any questions.',
    'If you have questions, please let me know.',
    'Please do not hesitate to contact me.',
    'Thanks for sending the numbers.',
    'Looking forward to your reply.',
    'How are you?',
    'Hope you had a nice weekend.',
    'Have a good weekend.',
    'Enjoy your well-earned holiday!',
    'Take care, Dana',
    'Keep up the good work.',
    'I sent you the numbers yesterday.',
    'She can let me know on Monday.',
    'He asked whether we could come.',
    'The page is at https://a.example/?q=please+send',
    'Call with Ada on Monday.',
    'Review of the third quarter',
    'Vielen Dank für die Zahlen und die Mühe.',
    'Bei Fragen bitte einfach melden, ich bin die ganze Woche da.',
    'Bitte beachten Sie, dass wir am Montag geschlossen haben.',
    '',
  ])('finds none in %j', (text) => {
    expect(requests(text)).toEqual([]);
  });
});

describe('own words', () => {
  it('reads neither quotes, nor a signature, nor what was forwarded', () => {
    const text =
      'Thanks, all clear.\n> Could you send the numbers?\n\nOn Mon, 23 Nov 2026 at 10:00, Ada <ada@larch.example> wrote:\nCan you call me?';
    expect(requests(text)).toEqual([]);
    expect(requests('All clear.\n-- \nMia\nPlease consider the environment?')).toEqual([]);
    expect(requests('See below.\n\n---------- Forwarded message ---------\nFrom: Bo\nCan you call me?')).toEqual([]);
  });

  it('takes greeting and closing for what they are', () => {
    const { greeting, sentences } = readText(
      'Hi Ada,\n\nthe page is live.\n\nBest regards,\nMia Sand\nPlease print less?',
    );
    expect(greeting).toBe('Hi Ada,');
    expect(sentences.map(({ text }) => text)).toEqual(['the page is live.']);
  });

  it('says where what is said ends: before the closing, and before nothing else', () => {
    const said = (text: string): string => text.slice(0, readText(text).end);
    expect(said('Hi Ada,\n\nCould you look?\n\nThanks\nBo')).toBe('Hi Ada,\n\nCould you look?');
    expect(said('Could you look?  \n')).toBe('Could you look?');
    expect(said('Thanks')).toBe('Thanks');
    expect(said('')).toBe('');
  });

  it('reads on after a greeting on the same line, at the right place', () => {
    const text = 'Hi Ada, could you send me the numbers?';
    const [request] = readText(text).requests;
    expect(text.slice(request?.start, request?.end)).toBe('could you send me the numbers?');
  });

  it('goes on over a wrapped line with the number that begins it, and begins a new one at a list or a table', () => {
    const went = 'Let me know soon if that is wrong for you, since we are shipping\n2.40 today to everybody.';
    expect(readText(went).sentences).toHaveLength(1);
    const list = 'These are all the points that I would like to talk about\n1. the pump\n2. the pond';
    expect(readText(list).sentences).toHaveLength(3);
    const rows = 'Here are the numbers that we have counted in the last year:\n2025 less than before\n2026 more';
    expect(readText(rows).sentences).toHaveLength(3);
  });

  it('keeps sentences whole over abbreviations and lines that a program wrapped', () => {
    const wrapped = 'We met Dr. Larch, e.g. about the long report on the third quarter that\nshe wrote. It was good.';
    expect(readText(wrapped).sentences.map(({ text }) => text)).toEqual([
      'We met Dr. Larch, e.g. about the long report on the third quarter that she wrote.',
      'It was good.',
    ]);
  });

  it('takes a day that begins a line in German for no mark of a list', () => {
    const read = (text: string) => readText(text).sentences.map((sentence) => sentence.isListItem);
    expect(read('Die Termine für euch:\n24. Nov. Abgabe der Zahlen\n3. 12. Feier')).toEqual([false, false, false]);
    expect(read('Die Punkte für euch:\n1. Zahlen prüfen\n2. Bericht für Maria schreiben')).toEqual([false, true, true]);
  });

  it('takes each item of a list by itself, without its mark', () => {
    const { sentences } = readText('Two things:\n- send the deck\n2) check the price');
    expect(sentences.map(({ text, isListItem }) => [text, isListItem])).toEqual([
      ['Two things:', false],
      ['send the deck', true],
      ['check the price', true],
    ]);
  });
});

describe('documents', () => {
  it.each([
    'I have attached the report.',
    'Please find attached the report.',
    'The deck is attached.',
    'Attached: the contract.',
    'See the attachment for details.',
    'I’m attaching the slides.',
    'Anbei die Unterlagen für das Treffen mit dem Kunden.',
    'Der Vertrag ist im Anhang, und die Rechnung auch.',
  ])('are promised in %j', (text) => {
    expect(readText(text).documents).toHaveLength(1);
  });

  it.each([
    'The report that you attached is fine.',
    'Could you attach the report?',
    'Nothing is attached to this.',
    'She got attached to the old office.',
    'There was no attachment in your mail.',
    'Please attach your CV.',
    'It is attached to the ticket.',
    'Im Anhang deiner Mail war nichts, und in dem von Bo auch nicht dein Anhang.',
  ])('are not promised in %j', (text) => {
    expect(readText(text).documents).toEqual([]);
  });
});

describe('urgency', () => {
  it.each([
    ['This is urgent.', 1],
    ['Please answer asap.', 1],
    ['We need it immediately.', 1],
    ['It is not urgent.', 0],
    ['No rush, nothing urgent here.', 0],
    ['Der Vertrag ist dringend, und wir sind spät dran mit dem Druck.', 1],
    ['Das ist nicht dringend und kann bis zur nächsten Woche warten.', 0],
  ])('of %j is found %i times', (text, count) => {
    expect(readText(text).urgency).toHaveLength(count);
  });
});

describe('any text', () => {
  it('gives spans that hold exactly the words they name', () => {
    const words = fc.constantFrom(
      'please',
      'send',
      'you',
      'could',
      'attached',
      'urgent',
      'Hi Ada,',
      '\n',
      '\n\n',
      '- ',
      '? ',
      '. ',
      'é😀',
      '> ',
      'bitte',
      '是',
      '\u202e',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const { sentences, requests: asked, documents, urgency, informing } = readText(text);
        for (const found of [
          ...sentences,
          ...asked,
          ...documents,
          ...urgency,
          ...(informing === null ? [] : [informing]),
        ]) {
          expect(text.slice(found.start, found.end).replaceAll('\n', ' ').replaceAll('’', "'")).toBe(found.text);
        }
      }),
    );
  });

  it.each([
    ['spaces', ' '.repeat(LONGEST_TEXT)],
    ['one endless word', 'a'.repeat(LONGEST_TEXT)],
    ['please without end', 'please '.repeat(LONGEST_TEXT / 7)],
    ['commas', 'and, so, then, '.repeat(LONGEST_TEXT / 15)],
    ['quotes', '> > > '.repeat(LONGEST_TEXT / 6)],
    ['line breaks', '\n'.repeat(LONGEST_TEXT)],
    ['links', 'http://'.repeat(LONGEST_TEXT / 7)],
    ['abbreviations', 'e.g. '.repeat(LONGEST_TEXT / 5)],
    ['short lines that look like lists', '- a\n'.repeat(LONGEST_TEXT / 4)],
    ['German words', 'bitte die '.repeat(LONGEST_TEXT / 10)],
    ['digits', '1.1.1.'.repeat(LONGEST_TEXT / 6)],
  ])('is read in time linear to its length: %s', (_, text) => {
    const time = (length: number): number => {
      const started = performance.now();
      readText(text.slice(0, length));
      return performance.now() - started;
    };
    time(2_000);
    // Generous, for a busy machine; backtracking would take minutes.
    expect(time(text.length)).toBeLessThan(3_000);
  });

  it('reads no further than its limit, and says so', () => {
    const reading = readText(`${'word '.repeat(LONGEST_TEXT / 5)}. Could you send it?`);
    expect(reading.isCut).toBe(true);
    expect(reading.requests).toEqual([]);
  });
});
