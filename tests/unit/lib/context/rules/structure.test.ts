import { describe, expect, it } from 'vitest';
import { longWithoutStructure } from '../../../../../lib/context/rules/long-without-structure.ts';
import { severalMatters } from '../../../../../lib/context/rules/several-matters.ts';
import { fires } from '../samples.ts';

describe('several-matters', () => {
  it.each([
    'Could you send me the numbers?\n\nOn another note, can you book the room?',
    'Please check the contract.\n\nBy the way, could you call the supplier?',
    'Which price do you prefer?\n\nSeparately: when do we move?\n\nCould you tell the others?',
    'Can you send the deck?\n\nOne more thing: please sign the form.',
    'Kannst du mir die Zahlen schicken?\n\nÜbrigens, könntest du noch den Raum buchen?',
    'Pourrais-tu m’envoyer le devis signé ?\n\nPar ailleurs, peux-tu réserver la salle ?',
    '¿Me puedes enviar el contrato firmado?\n\nPor cierto, ¿puedes reservar la sala para el jueves?',
    'Você pode me enviar o contrato assinado?\n\nMudando de assunto, você pode reservar a sala?',
    '請求書を送っていただけますか。\n\n別件ですが、会議室を予約していただけますか。',
  ])('sees the second matter in %j', (text) => {
    expect(fires(severalMatters, text)).toBe(true);
  });

  it.each([
    'Could you send me the numbers? Could you also check the price?',
    'Could you send me the numbers?\n\nBy the way, the cake was lovely.',
    'By the way, could you send me the numbers?',
    'Could you send me the plan?\n\nBy the way, I saw your shop. It looks fine. The door is new. Is it oak?',
    'Pourrais-tu m’envoyer le devis ? Peux-tu aussi vérifier le prix ?',
    'Pourrais-tu m’envoyer le devis signé ?\n\nAu fait, le gâteau était délicieux.',
    '¿Me puedes enviar el contrato?\n\nPor cierto, la tarta estaba muy rica.',
    'Você pode me enviar o contrato assinado?\n\nA propósito, o bolo estava ótimo.',
    '請求書を送っていただけますか。\n\nちなみに、昨日の会は楽しかったです。',
    'Please check:\n- the price\n- the name',
    'The talk went well.\n\nOn another note, can you book the room?',
    'He said that we met separately. Could you call him? Could you call her?',
    '',
    'One more thing',
  ])('sees one matter, or none, in %j', (text) => {
    expect(fires(severalMatters, text)).toBe(false);
  });
});

describe('long-without-structure', () => {
  const sentence = 'We looked at the price of the second supplier and found it higher than the first one. ';
  const block = sentence.repeat(20);

  it.each([
    ['one block', block],
    ['two long blocks', `${sentence.repeat(10)}\n\n${sentence.repeat(10)}`],
    ['after a greeting', `Hi Ada,\n\n${block}\n\nBest,\nMia`],
    ['above a short end', `${block}\n\nThat is all.`],
    ['above a short quote', `${block}\n\n> Thanks`],
    ['with lines broken in the middle', sentence.trim().concat('\n').repeat(20)],
    [
      'in German',
      'Wir haben den Preis des zweiten Lieferanten angesehen und fanden ihn höher als den ersten. '.repeat(22),
    ],
    [
      'with figures',
      'In 2025 we sold 1,200 boxes in Porto and 900 in Lisbon, which is 14 % more than before. '.repeat(20),
    ],
  ])('asks for the gist of %s', (_, text) => {
    expect(fires(longWithoutStructure, text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a short mail', sentence.repeat(3)],
    ['many short paragraphs', `${sentence}\n\n`.repeat(20)],
    ['a list', `${block}\n- one\n- two`],
    ['a long quote', `Thanks!\n> ${block}`],
    ['a numbered list', `${block}\n1. one\n2. two`],
    [
      'a long forward',
      `See below.\n\n---------- Forwarded message ---------\nFrom: Ada <ada@larch.example>\n\n${block}`,
    ],
    ['two paragraphs of a fair length', `${sentence.repeat(4)}\n\n${sentence.repeat(4)}`],
  ])('is silent on %s', (_, text) => {
    expect(fires(longWithoutStructure, text)).toBe(false);
  });
});
