import type { FixLines, FixWords } from '../fix-words.ts';

/** To one whom the writer calls *du*. */
const FAMILIAR: FixLines = {
  reply: 'Kannst du mir bis {day} (Tagesende) antworten?',
  opinion: 'Kannst du mir bis {day} (Tagesende) sagen, was du davon hältst?',
  latest: 'Bis {day} (Tagesende) wäre es noch rechtzeitig.',
  owner: '{name}, kannst du das übernehmen?',
  call: 'Können wir darüber kurz telefonieren? Sag mir, wann es dir passt.',
  background: '{name}, kurz zum Hintergrund: ',
  link: 'Hier ist der Link: ',
  access: 'Falls sich der Link bei dir nicht öffnet, genügt ein Wort und ich gebe ihn frei.',
};

/** To several such. */
const TO_SEVERAL: FixLines = {
  ...FAMILIAR,
  reply: 'Könnt ihr mir bis {day} (Tagesende) antworten?',
  opinion: 'Könnt ihr mir bis {day} (Tagesende) sagen, was ihr davon haltet?',
  call: 'Können wir darüber kurz telefonieren? Sagt mir, wann es euch passt.',
  access: 'Falls sich der Link bei euch nicht öffnet, genügt ein Wort und ich gebe ihn frei.',
};

/** To one or several whom the writer calls *Sie*. */
const FORMAL: FixLines = {
  ...FAMILIAR,
  reply: 'Könnten Sie mir bis {day} (Tagesende) antworten?',
  opinion: 'Könnten Sie mir bis {day} (Tagesende) sagen, was Sie davon halten?',
  owner: '{name}, könnten Sie das übernehmen?',
  call: 'Können wir darüber kurz telefonieren? Sagen Sie mir gern, wann es Ihnen passt.',
  access: 'Falls sich der Link bei Ihnen nicht öffnet, genügt ein Wort und ich gebe ihn frei.',
};

/** *Sie* and its forms inside a sentence, where the capital tells them from *sie*, or the salutation that goes with them. */
const IS_FORMAL = /[\p{L},] (?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)(?!\p{L})|geehrte/u;

export const FIXES: FixWords = {
  locale: 'de-DE',
  lines: (text, readers) => (IS_FORMAL.test(text) ? FORMAL : readers > 1 ? TO_SEVERAL : FAMILIAR),
  laterDay: {
    by: 'bis {day}',
    before:
      /(?<!\p{L})(?:(?:noch )?vor|bis|spätestens|innerhalb von|binnen)(?: (?:zum|zur|am|um|dem|der|den|spätestens))*\s*$/iu,
  },
};
