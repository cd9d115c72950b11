import { describe, expect, it } from 'vitest';
import { tenseMatter } from '../../../../../lib/context/rules/tense-matter.ts';
import { fires, message, situation } from '../samples.ts';

describe('tense-matter', () => {
  it.each([
    'I am sorry to say that we have to let you go at the end of the month.',
    'Your position has been made redundant.',
    'I have decided to resign.',
    'Your tone in the meeting was unacceptable.',
    'I’m really disappointed that you went to the press without us.',
    'You went behind my back with this.',
    'You never listen to what we say.',
    'This is unacceptable.',
    'Take this as a final warning.',
    'I have lost all trust in you.',
    'I want to apologise for how I spoke to you on the phone yesterday.',
    'Our colleague Joan passed away on Sunday.',
    'We will not be able to give you the raise this year.',
    'I am sorry that we can’t give you the job.',
    'We cannot offer Ilya a place this year.',
    'We have decided to let twelve of our colleagues go.',
    'We are laying off twelve people next month.',
    'Forty people will lose their jobs when the plant closes.',
    'I am so sorry to hear about your father’s death.',
    'We all think of you after your mother’s passing.',
    'Thank you for telling me about the diagnosis.',
    'Joan had an accident on her way home and is in hospital.',
    'I am sorry that we will not continue after your probation.',
    'I am sorry to tell you that we have chosen another candidate for the post.',
    'Harlow called this morning: they go with another agency from January.',

    'Wir müssen leider zwölf Kollegen entlassen.',
    'Zwölf Mitarbeiter verlieren ihren Arbeitsplatz, und wir können es nicht ändern.',
    'Nous devons nous séparer de douze collègues.',
    'J’ai appris avec tristesse le décès de ton père.',
    'Hola Ana: lo siento, pero tenemos que despedir a doce compañeros y no lo sabe nadie.',
    'Olá Ana, vamos ter de despedir doze colegas e ainda não sabem.',
    '12名の方に退職していただくことになりました。',
    'Ich bin wirklich enttäuscht, dass du das nicht mit uns besprochen hast.',
    'Das ist inakzeptabel.',
    'Wir müssen uns von dir trennen.',
  ])('suggests to talk about %j', (text) => {
    expect(fires(tenseMatter, text)).toBe(true);
  });

  it.each([
    'I am disappointed to miss the party.',
    'I can’t give you an ETA before the tests are done.',
    'We cannot offer you the exact case, only the rule.',
    'I get more than a few such mails a day.',
    'It seems that the inventor of the lift has passed away.',
    'Why won’t they let you go to the conference?',
    'The performance of the site is poor since Monday.',
    'Your tone in the article is lovely.',
    'The build is broken again, and the tests are red!!!',
    'You always have the best ideas.',
    'I’m afraid that the parcel is late.',
    'The customers were upset about the price.',
    'This is not what we agreed on, so please check the price again.',
    'Twelve of our colleagues go to the fair in May.',
    'We let some people go home early because of the snow.',
    'Let most of the staff go early on Friday.',
    'The king’s death in act three is cut.',
    'Our daughter’s passing grade came on Monday.',
    'I heard about your new office.',
    'We have chosen another venue for the party.',
    'They went with another date for the fair, and moved to a different hall.',
    'The new wing is in hospital design now, and it is fun.',
    'Zwölf Kollegen fahren zur Messe.',
    'Je tiens à vous remercier pour votre aide.',
    'Trois collègues ont perdu leur badge.',
    'Hola Ana: vamos a despedir el año con una cena en la oficina.',
    'Das Konto ist gesperrt, die Warnung kam am Montag.',
    '',
  ])('is silent on %j', (text) => {
    expect(fires(tenseMatter, text)).toBe(false);
  });

  it('is silent where a call is proposed, as its own fix does', () => {
    const text = 'I am disappointed with how you handled this.';
    const fix = tenseMatter.look(message(text), situation)?.fix;
    expect(fix).toMatchObject({ kind: 'insert', label: 'Propose a call' });
    if (fix?.kind === 'insert') expect(fires(tenseMatter, `${text}\n\n${fix.text}`)).toBe(false);
    expect(fires(tenseMatter, 'Ich bin enttäuscht von dir. Können wir telefonieren?')).toBe(false);
  });
});
