import { describe, expect, it } from 'vitest';
import { tellLanguage } from '../../../../../lib/text/languages/tell.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'Could you send me the numbers for the third quarter?'],
    ['en', 'The boat is at the jetty, and the keys are in the box.'],
    ['de', 'Kannst du mir bitte die Zahlen bis Freitag schicken?'],
    ['de', 'Anbei die Unterlagen für das Treffen mit dem Kunden.'],
    ['fr', 'Pouvez-vous nous envoyer les chiffres avant la réunion de jeudi ?'],
    ['fr', "J'ai bien reçu votre message et je vous en remercie."],
    ['es', '¿Me puedes enviar el informe antes del jueves, por favor?'],
    ['es', 'La reunión se ha cancelado porque no hay quórum en la sala.'],
    ['pt', 'Você pode me enviar o relatório até quinta-feira, por favor?'],
    ['pt', 'A reunião foi adiada e não há nova data para ela.'],
    // Hardly more than a time.
    ['en', 'Due Friday 5pm ET.'],
    ['en', "Let's meet 3pm EST tomorrow"],
    ['en', 'Please tag him.'],
    ['en', 'It went to Mars.'],
    ['de', 'in 5 Minuten'],
    ['de', 'Das gilt hier.'],
    ['fr', 'Ce sera prêt.'],
    ['fr', 'avec vous ce week-end'],
    ['es', 'la segunda propuesta'],
    ['de', 'um Mitternacht'],
    ['de', 'morgen gegen 14 Uhr'],
    ['de', 'Donnerstagvormittag um 9'],
    ['fr', 'demain à 8 heures'],
    ['es', 'mañana a las 8'],
    ['pt', 'amanhã às 8 horas'],
    ['ja', '木曜日までに資料を送っていただけますか。'],
    ['ja', 'お世話になっております。Q3 の数字をご確認ください。'],
    // The words of an address are nobody's.
    ['ja', '資料です https://docs.google.com/document/d/1abc/edit?usp=sharing'],
  ])('is told to be %s in %j', (id, text) => {
    expect(tellLanguage(text)).toEqual({ id, isSure: true });
  });

  it.each([
    'Kun je me de cijfers van het derde kwartaal sturen? Ik heb ze niet.',
    'Ti ho mandato il documento che hai chiesto, ma non è la versione finale.',
    'Kan du skicka siffrorna till mig? Jag har inte fått dem och det är bråttom.',
    'Wysłałem to do nich już wczoraj, ale nie wiem, czy jest w systemie.',
    'morgen om 8 uur',
    'domani alle 8',
    'Не могли бы вы прислать мне цифры до четверга?',
    '请在星期四之前把数据发给我。',
    'هل يمكنك إرسال الأرقام قبل يوم الخميس؟',
  ])('is told to be none that is read here in %j', (text) => {
    expect(tellLanguage(text).id).toBeNull();
  });

  it.each(['', 'ok', 'Q3 numbers', '1234', 'Larch Fernweg GmbH'])('is only guessed to be English in %j', (text) => {
    expect(tellLanguage(text)).toEqual({ id: 'en', isSure: false });
  });
});
