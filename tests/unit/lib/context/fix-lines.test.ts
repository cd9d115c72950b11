import { describe, expect, it } from 'vitest';
import '../../../../lib/text/languages/all.ts';
import type { Fix, Hint, Situation } from '../../../../lib/context/hint.ts';
import { readContext } from '../../../../lib/context/registry.ts';
import type { Message } from '../../../../lib/text/message.ts';
import { ADA, BO, MIA, message, situation } from './samples.ts';

const STRANGER = { email: 'kai@elm.example', name: 'Kai Moss' };
const late: Situation = { ...situation, now: Date.parse('2026-11-23T14:30Z') };
const thread = (senders: readonly string[]): Situation => ({
  ...situation,
  thread: { senders, people: [MIA.email, ADA.email] },
});
const TO_AND_FRO = [ADA, MIA, ADA, MIA, ADA, MIA, ADA, MIA].map(({ email }) => email);

type Change = Partial<Message>;
const hintsOf = (text: string, change: Change = {}, about = situation): readonly Hint[] =>
  readContext(message(text, change), about, new Set());

/** The fix of a rule that writes words. */
function written(rule: string, text: string, change: Change = {}, about = situation): Fix & { readonly text: string } {
  const hint = hintsOf(text, change, about).find((one) => one.rule === rule);
  const fix = [hint?.fix, hint?.otherFix].find((one) => one != null && 'text' in one);
  if (fix == null || !('text' in fix)) return expect.fail(`${rule} writes nothing into ${text}`);
  return fix;
}

/** What a mail is once a fix is in, as the pages put it there. */
function fixed(text: string, fix: Fix & { readonly text: string }): string {
  if (fix.kind === 'replace') return text.slice(0, fix.span.start) + fix.text + text.slice(fix.span.end);
  return `${text}\n\n${fix.text}`;
}

/** By language: a mail that asks, and the line that is offered for its day. */
const REPLY = [
  ['en', 'Could you send me the numbers of Lisbon?', 'Could you reply by Wednesday 25 November, end of day?'],
  [
    'de',
    'Kannst du mir bitte die Zahlen für das dritte Quartal schicken?',
    'Kannst du mir bis Mittwoch, 25. November (Tagesende) antworten?',
  ],
  [
    'de, formal',
    'Könnten Sie mir bitte die Zahlen für das dritte Quartal schicken?',
    'Könnten Sie mir bis Mittwoch, 25. November (Tagesende) antworten?',
  ],
  [
    'fr',
    'Pourrais-tu m’envoyer les chiffres du projet de Lisbonne ?',
    'Serait-il possible de me répondre au plus tard le mercredi 25 novembre, en fin de journée ?',
  ],
  [
    'es',
    'Por favor, ¿puedes enviarme las cifras del proyecto de Lisboa?',
    '¿Sería posible recibir una respuesta a más tardar el miércoles 25 de noviembre, al final del día?',
  ],
  [
    'pt',
    'Você pode me enviar os números do projeto de Lisboa, por favor?',
    'Seria possível ter uma resposta até quarta-feira, 25 de novembro, no fim do dia?',
  ],
  ['ja', 'リスボンの企画の見積書を送っていただけますか。', '11月25日水曜日までにご返信いただけますでしょうか。'],
] as const;

describe('what fixes write', () => {
  it.each(REPLY)('asks for an answer by a day (%s)', (_, text, line) => {
    const fix = written('request-without-date', text);
    expect(fix.text).toBe(line);
    expect(hintsOf(fixed(text, fix)).map(({ rule }) => rule)).toEqual([]);
  });

  it.each([
    ['en', 'Could you send me the numbers by Friday?', 'Ada, could you take this on?'],
    ['de', 'Könntest du mir bitte die Zahlen bis Freitag schicken?', 'Ada, kannst du das übernehmen?'],
    [
      'fr',
      'Merci de m’envoyer les chiffres du projet avant vendredi.',
      'Ada, serait-il possible de prendre cela en charge ?',
    ],
    ['es', 'Por favor, ¿puedes enviarme las cifras antes del viernes?', '¿Puede Ada encargarse de esto?'],
    [
      'pt',
      'Você pode me enviar os números do projeto até sexta-feira, por favor?',
      'Ada, seria possível tratar deste assunto?',
    ],
    ['ja', '金曜日までに見積書を送っていただけますか。', 'Adaさん、こちらをお願いできますでしょうか。'],
  ])('asks one of several (%s)', (_, text, line) => {
    const change = { to: [ADA, BO] };
    const fix = written('no-owner', text, change);
    expect(fix.text).toBe(line);
    expect(hintsOf(fixed(text, fix), change).map(({ rule }) => rule)).toEqual([]);
  });

  it.each([
    ['en', 'Please find the report attached.', 'Here is the link: '],
    ['de', 'Im Anhang ist der Bericht für dich.', 'Hier ist der Link: '],
    ['fr', 'Vous trouverez le rapport en pièce jointe.', 'Voici le lien : '],
    ['es', 'Te envío el informe adjunto.', 'Este es el enlace: '],
    ['pt', 'Segue em anexo o relatório que você pediu.', 'Aqui está o link: '],
    ['ja', '報告書を添付しました。', 'リンクはこちらです：'],
  ])('begins a line for a link (%s)', (_, text, line) => {
    expect(written('document-missing', text)).toMatchObject({ kind: 'insert', text: line, isBeginning: true });
    const linked = `${text}\n\n${line}https://docs.google.com/document/d/1`;
    expect(hintsOf(linked, { to: [MIA] }).map(({ rule }) => rule)).toEqual([]);
  });

  it.each([
    ['en', 'I am disappointed with how you handled this.', 'Could we talk about this on a call?'],
    ['de', 'Ich bin wirklich enttäuscht von dir.', 'Können wir darüber kurz telefonieren?'],
    ['fr', 'J’ai appris avec tristesse le décès de ton père.', 'Pourrions-nous en parler au téléphone ?'],
    ['es', 'Lo siento, pero tenemos que despedir a doce compañeros.', '¿Podríamos hablarlo por teléfono?'],
    ['pt', 'Vamos ter de despedir doze colegas e ainda não sabem.', 'Podemos falar sobre o assunto por telefone?'],
    ['ja', '12名の方に退職していただくことになりました。', 'この件について、お電話でお話しできますでしょうか。'],
  ])('proposes a call (%s)', (_, text, line) => {
    const fix = written('tense-matter', text);
    expect(fix.text).toContain(line);
    expect(hintsOf(fixed(text, fix)).map(({ rule }) => rule)).toEqual([]);
  });

  it.each([
    ['en', 'Would you take the second offer?', 'Could we talk about this on a call?'],
    ['ja', 'それは違うと思いますが、どう思いますか？', 'お電話でお話しできますでしょうか。'],
  ])('proposes it where a thread goes round (%s)', (_, text, line) => {
    expect(written('thread-going-round', text, { isReply: true }, thread(TO_AND_FRO)).text).toContain(line);
  });

  it.each([
    ['en', 'Yes, the second offer is fine.', 'Kai, the background in short: '],
    ['de', 'Ja, das zweite Angebot ist gut.', 'Kai, kurz zum Hintergrund: '],
    ['fr', 'Oui, la deuxième offre est bien.', 'Kai, le contexte en bref : '],
    ['es', 'Sí, la segunda oferta está bien.', 'Kai, el contexto en breve: '],
    ['pt', 'Sim, a segunda proposta está boa.', 'Kai, o contexto em resumo: '],
    ['ja', 'はい、二番目の案でお願いします。', 'Kaiさん、これまでの経緯を簡単にお伝えしますと、'],
  ])('begins the background for somebody new (%s)', (_, text, line) => {
    const change = { isReply: true, to: [ADA, STRANGER] };
    const fix = written('no-background', text, change, thread([ADA.email]));
    expect(fix).toMatchObject({ kind: 'insert', text: line, isBeginning: true });
    const after = hintsOf(`${text}\n\n${line}`, change, thread([ADA.email]));
    expect(after.map(({ rule }) => rule)).not.toContain('no-background');
  });

  it.each([
    ['en', 'The draft is here for you to read: ', 'I will share it with you at once'],
    ['de', 'Der Entwurf ist hier für dich: ', 'Falls sich der Link bei dir nicht öffnet'],
    ['fr', 'La version est ici pour vous : ', 'Si le lien ne s’ouvre pas'],
    ['es', 'La versión está aquí para usted: ', 'Si el enlace no se abre'],
    ['pt', 'A versão está aqui para você: ', 'Se o link não abrir'],
    ['ja', '資料はこちらにあります：', 'リンクが開けない場合は'],
  ])('says what to do where a link does not open (%s)', (_, said, line) => {
    const text = `${said}https://docs.google.com/document/d/1`;
    const fix = written('link-out-of-reach', text);
    expect(fix.text).toContain(line);
    expect(hintsOf(fixed(text, fix)).find(({ rule }) => rule === 'link-out-of-reach')?.fix).toBeNull();
  });

  it.each([
    ['en', 'This is urgent, please send me the figures.', 'By Tuesday 24 November, end of day,'],
    ['de', 'Das ist dringend, bitte schicken Sie uns die Zahlen.', 'Bis Dienstag, 24. November (Tagesende)'],
    ['fr', 'C’est urgent, merci de m’envoyer les chiffres.', 'au plus tard le mardi 24 novembre, en fin de journée,'],
    ['es', 'Es urgente, por favor envíame las cifras.', 'A más tardar el martes 24 de noviembre, al final del día,'],
    ['pt', 'É urgente, por favor me envie os números.', 'Até terça-feira, 24 de novembro, no fim do dia,'],
    ['ja', '至急、見積書を送ってください。', '11月24日火曜日までに'],
  ])('says how soon something urgent is needed (%s)', (_, text, line) => {
    const fix = written('urgency-claimed', text);
    expect(fix.text).toContain(line);
    expect(hintsOf(fixed(text, fix)).map(({ rule }) => rule)).toEqual([]);
  });

  it.each([
    ['Could you send me the deck today?', 'Could you send me the deck by Wednesday 25 November?'],
    ['Could you send me the deck by tonight?', 'Could you send me the deck by Wednesday 25 November?'],
    ['Could you send me the deck within 2 hours?', 'Could you send me the deck by Wednesday 25 November?'],
    ['Today, please send me the deck.', 'By Wednesday 25 November, please send me the deck.'],
    ['Bitte schicken Sie uns den Vertrag noch heute zurück.', null],
    ['Bitte schick mir die Zahlen bis heute Abend.', 'Bitte schick mir die Zahlen bis Mittwoch, 25. November.'],
    ['Merci de m’envoyer le devis avant ce soir.', 'Merci de m’envoyer le devis au plus tard le mercredi 25 novembre.'],
    [
      'Peux-tu m’envoyer le devis sous deux heures ?',
      'Peux-tu m’envoyer le devis au plus tard le mercredi 25 novembre ?',
    ],
    [
      'Peux-tu m’envoyer le devis ce soir au plus tard ?',
      'Peux-tu m’envoyer le devis au plus tard le mercredi 25 novembre ?',
    ],
    [
      '¿Podrías enviarme el contrato antes de las 17:00?',
      '¿Podrías enviarme el contrato a más tardar el miércoles 25 de noviembre?',
    ],
    [
      'Por favor, envíame el contrato hoy.',
      'Por favor, envíame el contrato a más tardar el miércoles 25 de noviembre.',
    ],
    [
      'Você pode me enviar o contrato até hoje à noite, por favor?',
      'Você pode me enviar o contrato até quarta-feira, 25 de novembro, por favor?',
    ],
    ['今日中に見積書を送ってください。', '11月25日水曜日までに見積書を送ってください。'],
    ['本日17時までに見積書を送ってください。', '11月25日水曜日までに見積書を送ってください。'],
  ])('puts a later day into %j', (text, better) => {
    const fix = written('date-too-soon', text, {}, late);
    if (better !== null) expect(fixed(text, fix)).toBe(better);
    expect(hintsOf(fixed(text, fix), {}, late).map(({ rule }) => rule)).toEqual([]);
  });

  it.each([
    ['Zou je mij de cijfers van het derde kwartaal kunnen sturen? Het is voor de klant.', 'Dutch'],
    ['Пришлите, пожалуйста, цифры за третий квартал?', 'Russian'],
    ['Lähetätkö luvut ystävällisesti tänään, kiitos, tarvitsen niitä huomenna kokouksessa Helsingissä?', 'Finnish'],
    ['Ráhcadit buot dokumeanttaid?', 'no language'],
  ])('writes nothing into %j (%s)', (text) => {
    const linked = `${text} https://docs.google.com/document/d/1 file:///Users/mia/plan.pdf`;
    const change = { to: [ADA, STRANGER], isReply: true };
    const hints = [...hintsOf(text, change, thread(TO_AND_FRO)), ...hintsOf(linked, change, thread(TO_AND_FRO))];
    expect(hints.length).toBeGreaterThan(0);
    for (const { fix, otherFix } of hints) {
      for (const one of [fix, otherFix]) expect(one == null || !('text' in one)).toBe(true);
    }
  });

  it('speaks to several in German as one does', () => {
    const text = 'Könnt ihr mir bitte alle eure Zahlen für das dritte Quartal schicken?';
    const fix = written('request-without-date', text, { to: [ADA, BO] });
    expect(fix.text).toBe('Könnt ihr mir bis Mittwoch, 25. November (Tagesende) antworten?');
  });

  it('keeps what a name holds as it is', () => {
    const change = { to: [{ email: 'k@elm.example', name: '$&{day} Moss' }, BO] };
    expect(written('no-owner', 'Could you send me the numbers by Friday?', change).text).toBe(
      '$&{day}, could you take this on?',
    );
  });
});
