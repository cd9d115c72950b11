import { describe, expect, it } from 'vitest';
import { readContext } from '../../../../../lib/context/registry.ts';
import { dateTooSoon } from '../../../../../lib/context/rules/date-too-soon.ts';
import { ADA, fires, message, situation } from '../samples.ts';

/** Monday 16:30 in Berlin, an hour before the end of work. */
const late = { ...situation, now: Date.parse('2026-11-23T15:30Z') };
const look = (text: string, change = {}, around = late) => dateTooSoon.look(message(text, change), around);

describe('date-too-soon', () => {
  it.each([
    'Could you send me the numbers by end of day?',
    'Please send me the contract today.',
    'Can you review the deck by tomorrow, 10am?',
    'I need your figures. The deadline is today at 17:00.',
    'Please answer within an hour.',
    'Could you send me the notes of the call within the hour?',
    'Any chance you could send me the deck by 17:30?',
    'Pourrais-tu m’envoyer le devis avant ce soir ?',
    'Hola Ana: ¿podrías enviarme el contrato firmado antes de las 17:00?',
    'Kannst du mir die Zahlen bitte bis heute Abend schicken?',
    'Bitte schicken Sie uns den Vertrag noch heute zurück.',
  ])('asks for more time late in the day: %j', (text) => {
    expect(look(text)).not.toBeNull();
  });

  it.each([
    ['Could you send me the numbers by Thursday?', 'days are left'],
    ['Could you send me the numbers by end of day tomorrow?', 'a working day is left'],
    ['Are you free for a call today at 17:00?', 'an appointment'],
    ['Hast du heute Zeit zu telefonieren?', 'an appointment'],
    ['The numbers came today. Could you look at them by Friday?', 'the other date is no deadline'],
    ['I finished it today.', 'nothing is asked'],
    ['Could you be there today at 17:00?', 'an appointment'],
    ['Please send me the list by 16:00 tomorrow.', 'hours are left'],
    ["How's 5 PM today?", 'a question about a time'],
    ['', 'nothing'],
  ])('is silent on %j (%s)', (text) => {
    expect(look(text)).toBeNull();
  });

  it('takes a time that is over today for that of tomorrow', () => {
    const now = Date.parse('2026-11-23T17:30Z');
    const ask = (time: string) => look(`Could you send me the numbers by ${time}?`, {}, { ...situation, now });
    expect(ask('9:30')).not.toBeNull();
    expect(ask('16:00')).toBeNull();
  });

  it('leaves the dates of a long text alone that stand far from what is asked', () => {
    const tale = 'The ferry was to leave within the hour, and nobody had told the captain of the storm. '.repeat(9);
    expect(look(`Could you tell me what you think of this?\n\n${tale}`)).toBeNull();
    expect(look(`Could you send me your thoughts within the hour?\n\n${tale}`)).not.toBeNull();
  });

  it('takes the same words in the morning for enough time', () => {
    expect(fires(dateTooSoon, 'Could you send me the numbers by end of day?')).toBe(false);
  });

  it('expects less of people who are talking already', () => {
    const now = Date.parse('2026-11-23T14:30Z');
    const text = 'Could you send me the numbers by end of day?';
    expect(look(text, {}, { ...situation, now })).not.toBeNull();
    expect(look(text, { isReply: true }, { ...situation, now })).toBeNull();
  });

  it('counts in the reader’s day where it is known, and says when that is', () => {
    const colleagues = { [ADA.email]: { zone: 'Asia/Tokyo' } };
    const text = 'Could you send me the numbers by end of day?';
    const hint = look(text, {}, { ...situation, colleagues });
    expect(hint?.why).toMatch(
      /^For Ada that is tomorrow, 0?1:30 AM, outside their hours, and leaves no working time\./,
    );
  });

  it('offers a fair day in the place of the one named, and is content with it', () => {
    const text = 'Could you send me the numbers today?';
    const hint = look(text);
    expect(hint?.fix).toMatchObject({ kind: 'replace', text: 'by Wednesday 25 November' });
    if (hint?.fix?.kind !== 'replace') return;
    const { span, text: day } = hint.fix;
    const fixed = text.slice(0, span.start) + day + text.slice(span.end);
    expect(fixed).toBe('Could you send me the numbers by Wednesday 25 November?');
    expect(readContext(message(fixed), late, new Set())).toEqual([]);
  });

  it('brings no second “by”', () => {
    const fix = look('Could you send me the numbers by end of day?')?.fix;
    expect(fix).toMatchObject({ text: 'Wednesday 25 November' });
  });
});
