import '../../../../lib/text/languages/all.ts';
import { describe, expect, it } from 'vitest';
import { feedbackOf } from '../../../../lib/agenda/feedback.ts';
import { sortDescription } from '../../../../lib/agenda/topics.ts';

describe('a description', () => {
  it.each([
    ['en', 'The winter tiles are late. What do we ship first?', 'What do we ship first?'],
    ['de', 'Die Kacheln haben nicht die Qualität. Was liefern wir zuerst aus?', 'Was liefern wir zuerst aus?'],
    ['de', 'Es geht um die Kacheln vom 3. Dezember, d. h. um alle. Wer prüft sie?', 'Wer prüft sie?'],
    ['fr', 'Les tuiles d’hiver n’ont pas la qualité. Que livrons-nous en premier ?', 'Que livrons-nous en premier ?'],
    ['es', 'Los azulejos de invierno llegan tarde. ¿Qué enviamos primero?', '¿Qué enviamos primero?'],
    ['pt', 'Os azulejos de inverno estão atrasados. O que enviamos primeiro?', 'O que enviamos primeiro?'],
    ['ja', '冬のタイルが遅れています。何を先に出荷しますか？', '何を先に出荷しますか？'],
  ])('in %s is taken apart as that language is: “%s”', (_language, description, question) => {
    const { topics, background } = sortDescription(description, []);
    expect(topics).toEqual([{ title: question, owner: null, feedback: 'decide' }]);
    expect(background).toBe(description.replace(question, '').trim());
  });

  it.each(['@Jonas', '@Jonas Weber', '(Jonas)', 'Jonas', '– Jonas', '- Jonas Weber', '— Jonas.'])(
    'gives a question to “%s” behind it',
    (name) => {
      const jonas = { email: 'jonas.weber@fernweg.example', name: 'Jonas Weber' };
      const { topics, background } = sortDescription(`The tiles are late.\nWhat do we ship first? ${name}\nRead on.`, [
        jonas,
      ]);
      expect(topics).toEqual([{ title: 'What do we ship first?', owner: jonas, feedback: 'decide' }]);
      expect(background).toBe('The tiles are late.\n\nRead on.');
      expect(sortDescription('What do we ship first? Jonas knows.', [jonas]).topics).toEqual([
        { title: 'What do we ship first?', owner: null, feedback: 'decide' },
      ]);
    },
  );

  it('keeps what several people, or a few words, say of a question behind a dash', () => {
    const people = [
      { email: 'jonas.weber@fernweg.example', name: 'Jonas Weber' },
      { email: 'dana.okafor@fernweg.example', name: 'Dana Okafor' },
    ];
    const { topics } = sortDescription('Which first? – Jonas and Dana\nWhich date? – before the fair', people);
    expect(topics.map(({ title, owner }) => [title, owner])).toEqual([
      ['Which first? – Jonas and Dana', null],
      ['Which date? – before the fair', null],
    ]);
    const told = 'We wondered what first? – and nobody who was there had anything that they could say to it.';
    expect(sortDescription(told, people)).toEqual({ topics: [], background: told });
  });

  it.each([
    ['de', 'Zur Kenntnis: der neue Lieferant', 'inform'],
    ['de', 'Wie können wir die Lieferung beschleunigen?', 'ideas'],
    ['de', 'Warum sind wir unter Plan?', 'review'],
    ['de', 'Liefern wir zuerst nach Wien?', 'decide'],
    ['de', 'Das Budget für Wien', 'review'],
    ['de', 'FYI: neuer Lieferant', 'inform'],
    ['fr', 'Bilan du trimestre', 'inform'],
    ['fr', 'Des idées pour le salon', 'ideas'],
    ['fr', 'Quel fournisseur ?', 'decide'],
    ['es', 'Propuestas para la feria', 'ideas'],
    ['es', '¿Por qué vamos con retraso?', 'review'],
    ['es', '¿Quién lo aprueba?', 'decide'],
    ['pt', 'Novidades da equipe', 'inform'],
    ['pt', 'Sugestões para a feira', 'ideas'],
    ['pt', 'Quando lançamos?', 'decide'],
    ['ja', '来期の共有', 'inform'],
    ['ja', '名前のアイデア', 'ideas'],
    ['ja', 'どの案にするか', 'decide'],
  ] as const)('in %s asks with “%s” for what it asks', (language, words, feedback) => {
    expect(feedbackOf(words, language)).toBe(feedback);
    expect(feedbackOf(words)).toBe(feedback);
  });
});
