const WORK =
  '(?:\\p{L}*(?:schick|send|leit|teil|lad|prüf|les|schau|kontrollier|korrigier|übersetz|aktualisier|änder|ergänz|überarbeit|vorbereit|schreib|erstell|entwerf|sammel|organisier|plan|buch|reservier|bestell|bezahl|zahl|überweis|druck|unterschreib|unterzeichn|freigeb|genehmig|bestätig|entscheid|wähl|ausfüll|fertig|übernehm|kümmer|klär|regel|ruf|meld|antwort|liefer|bring|geb|gib|trag|eintrag|leg|stell|mach|such|find|besorg|hol|frag|informier|einlad|lös|reparier|test|kommentier|abstimm|beantwort|zurück)\\p{L}*)';
const YOU =
  '(?:(?:kannst|könntest|würdest|magst|willst) du|(?:können|könnten|würden|möchten) sie|(?:könnt|könntet|würdet|wollt) ihr|(?:kann|könnte|mag) (?:jemand|einer von euch|wer|eine von euch))';

/** A request that hands the reader a piece of work. */
export const COMMISSION = new RegExp(
  [
    `(?<!\\p{L})${YOU} [^.!?]{0,160}(?<!\\p{L})${WORK}`,
    `(?<!\\p{L})bitte (?:[^.!?]{0,160} )?${WORK}`,
    `(?<!\\p{L})${WORK} (?:sie |ihr |mir |uns |dir )*(?:[^.!?]{0,80} )?bitte(?!\\p{L})`,
    `(?<!\\p{L})(?:ich|wir) (?:noch |auch |jetzt )*(?:bräuchten?|brauchen?|benötigen?)(?!\\p{L})|(?<!\\p{L})(?:brauche|brauchen|benötige|benötigen|bräuchte|bräuchten) (?:ich|wir)(?!\\p{L})|(?<!\\p{L})(?:mir|uns) (?:fehlt|fehlen) (?:noch )?(?:dein|deine|eure|ihre?|von)`,
    `(?<!\\p{L})(?:gib|gebt|geben sie) (?:mir|uns) (?:bitte )?(?:kurz )?(?:bescheid|rückmeldung)|(?<!\\p{L})(?:schick|schickt|schicken sie|sende|senden sie) (?:mir|uns)(?!\\p{L})`,
    `(?<!\\p{L})wer (?:kann|könnte|übernimmt|macht|kümmert|geht|nimmt)(?!\\p{L})`,
  ].join('|'),
  'iu',
);

/** An offer, a condition, directions for whoever wants to. */
export const NO_COMMISSION =
  /^\W*(?:falls|wenn|bei (?:fragen|rückfragen|interesse)|sollten?|für (?:weitere|mehr|rückfragen)|um \p{L}+)(?!\p{L})|(?<!\p{L})(?:falls du|wenn du (?:magst|willst|möchtest)|wer interesse hat)(?!\p{L})/iu;

/** The same, where it is handed back. */
export const DELIVERY =
  /(?<!\p{L})(?:zu|zurück|über)?(?:schick|send|liefer|prüf|unterschreib|unterzeichn|freigeb|genehmig|ausfüll|überarbeit|übersetz|erstell|vorbereit|schreib|bestell|buch|organisier|überweis|bezahl|übernehm|zusammenstell|fertig|brauche|bräuchte|benötig)\p{L}*|(?<!\p{L})(?:(?:kannst|könntest|würdest) du|(?:können|könnten|würden) sie|(?:könnt|könntet|würdet) ihr) (?![^.!?]{0,80}(?:erklären|verraten|vorstellen|sagen)(?!\p{L}))/iu;

/** A trouble or a choice that wants an answer. */
export const OPEN_MATTER =
  /(?<!\p{L})(?:besorgt|sorgen|unklar|weiß nicht (?:wie|was|ob)|(?:zwei|drei|mehrere|einige|folgende) (?:möglichkeiten|wege|varianten|optionen|angebote)|müssen (?:wir )?(?:\p{L}+ )?(?:entscheiden|uns einigen|handeln)|entschieden werden|läuft (?:\p{L}+ )?aus|im verzug|über (?:dem )?budget|niemand (?:ist|hat|weiß)|teurer aber|billiger aber)(?!\p{L})/iu;

/** Whoever feels like it. */
export const TO_ANYONE =
  /(?<!\p{L})(?:jemand|irgendwer|irgendjemand|einer von euch|eine von euch|wer von euch|freiwillige\p{L}*|wer (?:kann|könnte|mag|möchte|hat lust))(?!\p{L})/iu;

/** A person is spoken to, or named as the one who is to act. Nouns have capitals too, so only where a name stands alone. */
export const TO_SOMEBODY =
  /^@?(?!(?:Bitte|Danke|Hallo|Hi|Liebe|Also|Dann|Außerdem|Zudem|Ja|Nein|Gut|Ok|Leider|Übrigens|Frage|Achtung|Wichtig|Alle|Team|Heute|Morgen)(?!\p{L}))\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, (?:kannst|könntest|würdest|magst|bitte|schick|machst|übernimmst|kümmerst)|(?<!\p{L})(?:[Kk]ann|[Kk]önnte|[Ss]oll|[Ww]ird) \p{Lu}\p{Ll}+ (?:bitte|das|die|den|sich)(?!\p{L})/u;

/** The writer promises to do something. */
export const COMMITMENT =
  /(?<!\p{L})(?:ich|wir) (?:werde|werden|schicke?n?|sende?n?|melde?n?|kümmere?n?|prüfe?n?|kläre?n?|schaue?n?|bereite?n?|liefere?n?) (?:\p{L}+ ){0,6}(?:schicken|senden|melden|kümmern|prüfen|klären|darum|nach|mich|uns|dir|euch|ihnen)(?!\p{L})/iu;

/** What or when stays open. */
export const VAGUE =
  /(?<!\p{L})(?:bald|demnächst|irgendwann|in kürze|zeitnah|gelegentlich|bei gelegenheit|mal wieder|später mal|über kurz oder lang|irgendwie|ein paar (?:dinge|sachen|punkte)|einige (?:dinge|sachen|punkte)|verschiedene (?:dinge|sachen|punkte))(?!\p{L})/iu;
