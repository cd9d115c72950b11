import { describe, expect, it } from 'vitest';
import { noOwner } from '../../../../../lib/context/rules/no-owner.ts';
import { ADA, BO, fires, MIA, message, situation } from '../samples.ts';

const both = { to: [ADA, BO] };

describe('no-owner', () => {
  it.each([
    'Hi all,\n\ncould you send me the numbers?',
    'Please book the room for Thursday.',
    'Hi Ada and Bo,\n\ncan you check the contract by Friday?',
    'Someone called. Can you call back?',
    'Could somebody give me access to the figures?',
    'The office is closed in December. Who takes the phone?',
    'Hi all,\n\nI need your help with the slides. Please update page two.',
    'Hi team,\n\nplease bring the projector on Friday.',
    'Hi there,\n\nplease send me your numbers.',
    'All,\n\nsomeone needs to count the boxes in the cold store.',
    'Hi all,\n\ncan one of you send me your slides?',
    'Hallo zusammen,\n\nbitte bucht den großen Raum für Donnerstag.',
    'Bonjour à tous,\n\npouvez-vous réserver la salle pour jeudi ?',
  ])('asks who is meant: %j', (text) => {
    expect(fires(noOwner, text, both)).toBe(true);
  });

  it.each([
    ['Hi Ada,\n\ncould you send me the numbers?', 'one is greeted'],
    ['Hi both,\n\nAda, could you send me the numbers?', 'one is named'],
    ['Could each of you send me your numbers?', 'each is meant'],
    ['Can everyone tell me what they think of it?', 'all are meant'],
    ['Bo, can you check the contract?\nAda, can you check the price?', 'both are named'],
    ['The numbers are in.', 'nothing is asked'],
    ['Let me know if you have any questions.', 'courtesy'],
    ["Let's meet on Thursday.", 'a proposal to all'],
    ['What do you think of the second page?', 'a question for whoever has an answer'],
    ['Does anyone still have the key?', 'an open call'],
    ['Hi all,\n\nplease fill in your timesheets by Friday.', 'everyone has their own'],
    ['Hi both,\n\nplease bring an example on Wednesday.', 'everyone brings one'],
    ['Dear colleagues,\n\nplease let me know whether you can come.', 'everyone says so for themselves'],
    ['Hallo zusammen,\n\nÄnderungen bitte bis Donnerstag an mich.', 'everyone has their own'],
    ['Hi Ada and Bo,\n\ncould you send me your slides?', 'everyone has their own'],
    ['Hallo zusammen,\n\nbitte tragt eure Urlaubswünsche in die Liste ein.', 'everyone has their own'],
    ['Bonjour à tous,\n\nmerci de me faire part de vos remarques avant vendredi.', 'everyone has their own'],
    ['Hola a todos:\n\nenviadme vuestras facturas antes del jueves, por favor.', 'everyone has their own'],
    ['Olá a todos,\n\npor favor enviem os seus relatórios até sexta-feira.', 'everyone has their own'],
    ['', 'nothing'],
  ])('is silent on %j (%s)', (text) => {
    expect(fires(noOwner, text, both)).toBe(false);
  });

  it('is silent with one reader, not counting the writer, nor one twice', () => {
    expect(fires(noOwner, 'Could you send me the numbers?')).toBe(false);
    expect(fires(noOwner, 'Could you send me the numbers?', { to: [ADA, MIA] })).toBe(false);
    expect(fires(noOwner, 'Could you send me the numbers?', { to: [ADA, ADA] })).toBe(false);
  });

  it('takes a mention for a name', () => {
    const change = { ...both, mentions: [{ text: '@Lovelace', email: ADA.email }] };
    expect(fires(noOwner, 'Could you send me the numbers, @Lovelace?', change)).toBe(false);
  });

  it('offers to name the first', () => {
    const hint = noOwner.look(message('Could you send me the numbers?', both), situation);
    expect(hint?.fix).toEqual({ kind: 'insert', label: 'Ask Ada', text: 'Ada, could you take this on?' });
  });

  it('offers no name where it knows none', () => {
    const to = [
      { email: 'info@larch.example', name: null },
      { email: 'sales@larch.example', name: null },
    ];
    expect(noOwner.look(message('Could you send me the numbers?', { to }), situation)).toMatchObject({ fix: null });
  });
});
