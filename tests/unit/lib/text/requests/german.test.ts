import { describe, expect, it } from 'vitest';
import { GERMAN } from '../../../../../lib/text/languages/de/index.ts';
import type { RequestKind } from '../../../../../lib/text/languages/lexicon.ts';
import { findRequests } from '../../../../../lib/text/signals/requests.ts';

const kindOf = (text: string): RequestKind | undefined =>
  findRequests([{ text, start: 0, end: text.length, paragraph: 0, isListItem: false }], GERMAN)[0]?.kind;

const GROUPS: readonly {
  what: string;
  kinds: readonly RequestKind[];
  does: readonly string[];
  not: readonly string[];
}[] = [
  {
    what: 'an instruction or a question whether the reader would',
    kinds: ['direct'],
    does: [
      'Könntest du mir die Liste schicken?',
      'Kannste kurz beim Hafen anrufen',
      'Schick mir bitte den Plan.',
      'Prüfen Sie bitte die zweite Seite.',
      'Ada, ruf doch mal beim Hafen an.',
      'Kann jemand das Protokoll übernehmen?',
      'Gebt mir kurz Bescheid, ob es passt.',
      'Würden Sie das Formular unterschreiben?',
    ],
    not: [
      'Bitte beachten Sie unsere neuen Zeiten.',
      'Wie du sehen kannst, ist das Boot rot.',
      'Er hat mir die Liste geschickt.',
      'Das Boot können wir selbst holen.',
      'Hab ein schönes Wochenende!',
      'Nimm dir die Zeit, die du brauchst.',
      'Bitte denk jetzt nicht an die Arbeit.',
      'Bitte antworten Sie nicht auf diese Mail.',
      'Sie prüfen die zweite Seite gerade.',
      'Vielen Dank für den Plan.',
    ],
  },
  {
    what: 'something needed or wished for',
    kinds: ['indirect'],
    does: [
      'Wir brauchen noch deine Zahlen.',
      'Mir fehlen noch zwei Unterschriften.',
      'Es wäre toll, wenn Bo dabei wäre.',
      'Ich wollte fragen, ob das Boot frei ist.',
      'Mich würde interessieren, wie das bei euch läuft.',
      'Um Rückmeldung wird gebeten.',
      'Die Liste müsste noch von dir freigegeben werden.',
      'Du solltest noch mit dem Hafen reden.',
    ],
    not: [
      'Das Boot braucht viel Platz.',
      'Es fehlt an nichts.',
      'Das war wirklich toll.',
      'Sie fragte nach dem Boot.',
      'Wir bitten um Ihr Verständnis.',
      'Wir freuen uns auf die Fahrt.',
      'Die Liste ist freigegeben.',
      'Bei Fragen können Sie sich gern melden.',
    ],
  },
  {
    what: 'a proposal, or an offer to talk',
    kinds: ['proposal', 'offer'],
    does: [
      'Lass uns am Montag reden.',
      'Wollen wir uns am Hafen treffen?',
      'Wir sollten das am Freitag besprechen.',
      'Ich schlage vor, wir nehmen den Zug.',
      'Wie wäre es mit Dienstag?',
      'Ich rufe dich am Freitag an.',
      'Donnerstag um zehn passt mir gut.',
      'Ich würde gern mit Ihnen über die Preise sprechen.',
    ],
    not: [
      'Wir haben am Montag geredet.',
      'Sie treffen sich am Hafen.',
      'Das wollen wir nicht.',
      'Er rief am Freitag an.',
      'Am Dienstag war es schön.',
      'Der Vorschlag liegt beim Hafen.',
      'Wir sprachen lange.',
      'Das Treffen war gut.',
    ],
  },
];

describe.each(GROUPS)('$what in German', ({ kinds, does, not }) => {
  it.each(does)('is heard in %j', (text) => {
    expect(kinds).toContain(kindOf(text));
  });

  it.each(not)('is not heard in %j', (text) => {
    expect(kindOf(text)).toBeUndefined();
  });
});
