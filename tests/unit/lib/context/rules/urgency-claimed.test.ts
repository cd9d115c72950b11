import { describe, expect, it } from 'vitest';
import { urgencyClaimed } from '../../../../../lib/context/rules/urgency-claimed.ts';
import { fires, message, situation } from '../samples.ts';

describe('urgency-claimed', () => {
  it.each([
    'This is urgent, please send me the figures.',
    'Can you look at it asap?',
    'We need your answer as soon as possible.',
    'Please call the supplier immediately.',
    'Das ist dringend, bitte schicken Sie uns die Zahlen.',
    'URGENT: please sign the contract.',
    'C’est urgent, merci d’envoyer le contrat signé.',
    'Es muy urgente, por favor envíanos el contrato firmado.',
  ])('asks how soon: %j', (text) => {
    expect(fires(urgencyClaimed, text)).toBe(true);
  });

  it('takes the word of a new subject, which it shows', () => {
    const change = { subject: 'URGENT' };
    const hint = urgencyClaimed.look(message('Please call the customer in Porto.', change), situation);
    expect(hint).toMatchObject({ span: null, why: expect.stringContaining('“URGENT”') });
    expect(fires(urgencyClaimed, 'The labels in Porto are fine again.', change)).toBe(false);
    expect(fires(urgencyClaimed, 'Please call them.', { ...change, isReply: true })).toBe(false);
  });

  it.each([
    'Please call me immediately.',
    'The checkout is down. Please give me a ring right away on 555 0134.',
    'This is urgent. Can we talk on the phone?',
    'Das ist dringend, bitte ruf mich an.',
    'C’est urgent, peux-tu m’appeler ?',
  ])('is silent where the mail itself asks for a call: %j', (text) => {
    expect(fires(urgencyClaimed, text)).toBe(false);
  });

  it('is silent where whoever feels like it is asked, and in a long tale', () => {
    const open = 'I desperately need an answer. Can anyone point me to the right shop?';
    expect(fires(urgencyClaimed, open)).toBe(false);
    const tale = 'The harbour was quiet that day and nothing moved. '.repeat(40);
    expect(fires(urgencyClaimed, `${tale}This is urgent, please send me the figures.`)).toBe(false);
  });

  it.each([
    'This is urgent, please send me the figures by noon.',
    'It is urgent: the deadline is tomorrow at 10 am.',
    'Let me know asap if that is wrong, since we ship it today!',
    'We need your answer as soon as possible: the doors open at five.',
    'Nothing urgent, whenever you have time.',
    'No rush at all, it is not urgent.',
    'Could you send me the figures?',
    'If anything is urgent, call me.',
    '',
    '> This is urgent.',
  ])('is silent on %j', (text) => {
    expect(fires(urgencyClaimed, text)).toBe(false);
  });
});
