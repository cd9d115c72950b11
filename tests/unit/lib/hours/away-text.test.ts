import { describe, expect, it } from 'vitest';
import { answerAt, DEFAULT_AWAY } from '../../../../lib/hours/away-settings.ts';
import { DEFAULT_AWAY_TEXT, fillBlanks, fillingOf, unknownBlanks } from '../../../../lib/hours/away-text.ts';
import { DEFAULT_MAIL_TIMES } from '../../../../lib/hours/mail-times.ts';
import { DEFAULT_HOURS } from '../../../../lib/hours/working.ts';

const mailTimes = { ...DEFAULT_MAIL_TIMES, timeZone: 'Europe/Berlin' };
const NEXT = Date.parse('2026-11-25T10:00+01:00');

describe('the text of an automatic answer', () => {
  it('names the mail times, the next of them and the urgent route', () => {
    const filling = fillingOf(mailTimes, NEXT, 'call me on 030 1234', 'en-GB');
    expect(fillBlanks(DEFAULT_AWAY_TEXT, filling)).toBe(
      [
        'Hello,',
        '',
        'thank you for your mail. I read mail at set times: 10:00 and 15:30 (Berlin).',
        'The next time is Wednesday 25 November, 10:00.',
        'If it is urgent: call me on 030 1234',
        '',
        'This is an automatic answer.',
      ].join('\n'),
    );
  });

  it('leaves out the lines that nothing is known for', () => {
    const filling = fillingOf({ ...mailTimes, times: [] }, null, '  ', 'en-GB');
    expect(fillBlanks(DEFAULT_AWAY_TEXT, filling)).toBe('Hello,\n\nThis is an automatic answer.');
  });

  it('is written in the language of one’s choice', () => {
    const filling = fillingOf(mailTimes, NEXT, '', 'de');
    expect(fillBlanks('Das nächste Mal: { Next  mail time }', filling)).toBe(
      'Das nächste Mal: Mittwoch, 25. November, 10:00',
    );
    expect(fillBlanks('{mail times}', filling)).toBe('10:00 und 15:30');
  });

  it('tells what looks like a blank and is none', () => {
    expect(unknownBlanks('Hi {name}, {next mail time}, {name}')).toEqual(['{name}']);
    expect(fillBlanks('Hi {name}', fillingOf(mailTimes, null, '', 'en-GB'))).toBe('Hi {name}');
  });

  it('takes what somebody typed for text, whatever it looks like', () => {
    const filling = fillingOf(mailTimes, NEXT, '$& {zone} \\1', 'en-GB');
    expect(fillBlanks('Urgent: {urgent route}', filling)).toBe('Urgent: $& {zone} \\1');
  });
});

describe('whether anything is answered', () => {
  const plan = { autoresponder: { ...DEFAULT_AWAY, isOn: true }, mailTimes, hours: DEFAULT_HOURS };
  const evening = Date.parse('2026-11-24T19:00+01:00');
  it('is so in the times away, while it is on and has a text', () => {
    expect(answerAt(evening, plan, 'Europe/Berlin')?.text).toContain('The next time is Wednesday 25 November, 10:00.');
    expect(answerAt(Date.parse('2026-11-24T12:00+01:00'), plan, 'Europe/Berlin')).toBeNull();
    const off = { ...plan, autoresponder: { ...plan.autoresponder, isOn: false } };
    expect(answerAt(evening, off, 'Europe/Berlin')).toBeNull();
    const empty = { ...plan, autoresponder: { ...plan.autoresponder, text: ' \n{urgent route}' } };
    expect(answerAt(evening, empty, 'Europe/Berlin')).toBeNull();
  });
});
