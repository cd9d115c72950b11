import { describe, expect, it } from 'vitest';
import { vagueSubject } from '../../../../../lib/context/rules/vague-subject.ts';
import { fires } from '../samples.ts';

const TEXT = 'Could you send me the numbers by Thursday?';

describe('vague-subject', () => {
  it.each([
    '',
    '  ',
    'Hi',
    'Question',
    'Quick question!',
    'URGENT',
    'Update',
    'Meeting',
    'Re: ',
    'Kurze Frage',
    'fyi...',
    'Dúvida',
    'Duvida?',
    'Une question',
    'Aujourd’hui',
    'Consulta rápida',
    'Reunion',
    'ご相談',
    '質問です。',
    'Kurze Rückfrage',
    '[Harbour] hi',
    '[Harbour] (no subject)',
  ])('asks what %j is about', (subject) => {
    expect(fires(vagueSubject, TEXT, { subject })).toBe(true);
  });

  it.each([
    'Numbers of the third quarter',
    'Question about the Lisbon contract',
    'Update on the move',
    'Lunch?',
    'Larch',
    '予算',
    'Frage zum Vertrag',
    'Meeting notes 23 Nov',
    'Question sur le bail de Lyon',
    'Duda con la factura 221',
    'Dúvida sobre o contrato',
    '見積書のご確認のお願い',
    '[Harbour] Keys for the gym',
    '[fwd: error in the second build]',
  ])('is content with %j', (subject) => {
    expect(fires(vagueSubject, TEXT, { subject })).toBe(false);
  });

  it('is silent on answers, on pages that show no subject, and before there is a text', () => {
    expect(fires(vagueSubject, TEXT, { subject: '', isReply: true })).toBe(false);
    expect(fires(vagueSubject, TEXT, { subject: null })).toBe(false);
    expect(fires(vagueSubject, 'Hi Ada,', { subject: '' })).toBe(false);
    expect(fires(vagueSubject, '', { subject: '' })).toBe(false);
  });
});
