import { describe, expect, it } from 'vitest';
import { noBackground } from '../../../../../lib/context/rules/no-background.ts';
import { ADA, BO, MIA, message, situation } from '../samples.ts';

const thread = { senders: [ADA.email, MIA.email], people: [ADA.email, MIA.email] };
const look = (text: string, change = {}, around = {}) =>
  noBackground.look(message(text, { isReply: true, cc: [BO], ...change }), { ...situation, thread, ...around });

describe('no-background', () => {
  it.each([
    'Yes, the second offer is fine for me.',
    'Could you send the numbers by Friday?',
    'Hi Ada,\n\nthat works for me, thank you.',
    'Ja, das zweite Angebot ist gut für mich.',
    'I would rather take the first one, since it is quicker.',
    'Let us keep it as it is until the spring.',
    'Oui, la deuxième offre me convient très bien.',
    'Please go on with the second one, and tell the others.',
  ])('asks what led to this for somebody new: %j', (text) => {
    expect(look(text)).not.toBeNull();
  });

  it.each([
    ['Hi Ada, hi Bo,\n\nthe second offer is fine.', 'greeted'],
    ['Bo, we are choosing between two offers. The second is fine.', 'spoken to'],
    ['I am adding a colleague who knows the printers well.', 'introduced'],
    ['+ Bo. The second offer is fine for me.', 'introduced'],
    ['For context: we have two offers since Monday.', 'background'],
    ['Ich nehme den Einkauf dazu, damit das schneller geht.', 'introduced'],
    ['Yes!', 'too short to tell'],
    ['', 'nothing'],
  ])('is silent on %j (%s)', (text) => {
    expect(look(text)).toBeNull();
  });

  it('knows who was there, and the writer', () => {
    expect(look('Yes, the second offer is fine.', { cc: [ADA, MIA] })).toBeNull();
    expect(look('Yes, the second offer is fine.', {}, { thread: { ...thread, people: [BO.email] } })).toBeNull();
  });

  it('knows nothing of new mails, nor where no thread is known', () => {
    expect(look('Yes, the second offer is fine.', { isReply: false })).toBeNull();
    expect(look('Yes, the second offer is fine.', {}, { thread: null })).toBeNull();
  });

  it('begins the background and leaves the rest to the writer', () => {
    const fix = look('Yes, the second offer is fine.')?.fix;
    expect(fix).toMatchObject({ kind: 'insert', text: 'Bo, the background in short: ', isBeginning: true });
    if (fix?.kind === 'insert') expect(look(`Yes, the second offer is fine.\n\n${fix.text}`)).toBeNull();
  });
});
