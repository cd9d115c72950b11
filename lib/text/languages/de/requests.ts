import type { RequestPattern } from '../lexicon.ts';

/** A pattern of whole words: only a regular expression that knows Unicode sees where German ones end. */
const words = (source: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${source})(?!\p{L})`, 'iu');
/** The same at the beginning of a sentence or after a comma, also after a name: *Ada, schick mir …*. */
const begins = (source: string): RegExp =>
  new RegExp(String.raw`(?:^\W*|[,;:–—] ?(?:und |dann |also )?)(?:\p{Lu}\p{L}+, )?(?:${source})(?!\p{L})`, 'iu');
const FEW = String.raw`(?:\p{L}+,? ){0,3}`;
const YOUR = '(?:deine?[nmrs]?|eure?[nmrs]?|ihre?[nmrs]?)';
const FROM_YOU = '(?:von (?:dir|euch|ihnen)|bei (?:dir|euch|ihnen))';
/** Verbs of work in the form in which one asks a friend: *schick*, *prüfe*; most take *-e*, *-t* or *-en Sie*. */
const VERBS =
  'schick|send|gib|gebt|geb|sag|schreib|prüf|schau|guck|seht|sieh|bestätig|melde|meld|ruf|leit|trag|nenn|teil|mach|nimm|nehmt|nehm|bring|stell|lad|füll|unterschreib|lies|lest|les|denk|vergiss|vergesst|achte|acht|klär|frag|warte|wart|halt|kopier|lösch|änder|ergänz|aktualisier|überleg|komm|organisier|reservier|buch|bestell|bereite|bereit|antworte|sprich|sprecht|stimm|setz|leg|probier|versuch|hol|kümmer|gebrauch|benutz|verwend|hör|such|check|update|reich';

export const REQUESTS: readonly RequestPattern[] = [
  // "Lass uns reden", "wollen wir …", "ich schlage vor", "wir sollten uns treffen"
  { kind: 'proposal', pattern: words('lass(?:t|en sie)? uns (?!wissen|in ruhe).*') },
  {
    kind: 'proposal',
    pattern: words(
      String.raw`(?:wollen|sollen|könnten|können|sollten|müssen|müssten) wir (?:[^?]{2,}\?|${FEW}(?:reden|sprechen|treffen|telefonieren|besprechen|abstimmen|klären).*)`,
    ),
  },
  {
    kind: 'proposal',
    pattern: words(
      String.raw`wir (?:sollten|könnten|müssen|müssten|können|wollten) (?:\p{L}+,? ){0,6}(?:reden|sprechen|treffen|telefonieren|besprechen|zusammensetzen|abstimmen|austauschen|diskutieren|klären|entscheiden|anschauen|überlegen)`,
    ),
  },
  {
    kind: 'proposal',
    pattern: words(
      "(?:ich|wir) (?:schlagen?|würden?) (?:[^.?]{0,40} )?(?:vor|vorschlagen)|mein vorschlag|wie wäre es|wie wär(?:e|’s|'s)|was hältst du davon|treffen wir uns|sprechen wir|reden wir",
    ),
  },
  {
    kind: 'proposal',
    pattern: words(
      String.raw`(?:ich|wir) (?:würden?|möchten?|wollten?|muss|müssen) (?:gern(?:e)? )?(?:\p{L}+,? ){0,5}(?:mit (?:dir|euch|ihnen)) (?:\p{L}+,? ){0,5}(?:reden|sprechen|besprechen|treffen|abstimmen|telefonieren|klären|durchgehen)`,
    ),
  },
  // "Kannst du …", "könnten Sie …", also as one word and without a question mark
  {
    kind: 'direct',
    pattern: words(
      '(?:kannst|könntest|würdest|magst|willst|möchtest|hättest|hast|bist|wärst|schaffst|machst|schickst|gibst|sagst|denkst|bringst|übernimmst|kommst) (?:du|ihr)|(?:kannste|könnteste|haste|machste|schickste|willste)',
    ),
  },
  { kind: 'direct', pattern: words('(?:können|könnten|würden|möchten|hätten|wären) sie (?!sich vorstellen).*') },
  { kind: 'direct', pattern: words('(?:könnt|könntet|würdet|wollt|mögt|habt|hättet|wärt) ihr') },
  {
    kind: 'direct',
    pattern: words('(?:kann|könnte|würde|mag|möchte|hat) (?:jemand|einer von euch|eine von euch|wer|irgendwer)'),
  },
  {
    kind: 'direct',
    pattern: words('(?:darf|dürfte|kann|könnte) ich (?:sie|dich|euch|ihnen|dir) (?:\\p{L}+ ){0,4}(?:bitten|fragen)'),
  },
  // "bitte schicken", "schick mir"
  {
    kind: 'direct',
    pattern: words(String.raw`bitte (?:[\p{L}\p{N}"„“.-]+,? ){0,14}\p{L}+(?:en?|t|st|n|m|r|s|f|k|g|p|ch|l|b|d)`),
  },
  { kind: 'direct', pattern: /(?<!\p{L})bitte[!.]?\s*$/iu },
  {
    kind: 'direct',
    pattern: begins(
      `(?:${VERBS})(?:e|t|et|en sie|n sie)? (?:mir|uns|mich|ihm|ihr|ihnen|doch|bitte|mal|kurz|das|die|den|dem|der|es|dich|euch|dran|daran|noch|nochmal|dir|einfach|auch|gern|gerne|nicht|ein|eine|einen)`,
    ),
  },
  {
    kind: 'direct',
    pattern: words(
      '(?:gib|gebt|geben sie) (?:mir|uns) (?:bitte |kurz |gern |gerne )*(?:bescheid|rückmeldung)|lass(?:t|en sie)? (?:mich|es mich|uns|es uns) (?:bitte |kurz |gern |gerne )*wissen|sag(?:t|en sie)? (?:mir|uns|bitte|kurz|einfach) .*',
    ),
  },
  // "Du müsstest noch", "Ihr solltet", "die Tickets müssten von dir freigegeben werden"
  {
    kind: 'indirect',
    pattern: words(
      '(?:du|ihr) (?:müsstest|müsstet|solltest|solltet|könntest|könntet|musst|müsst)|(?:müsstest|müsstet|solltest|solltet|musst|müsst) (?:du|ihr)|sie (?:müssten|sollten) (?:bitte|noch|nur|unbedingt|sich)',
    ),
  },
  {
    kind: 'indirect',
    pattern: words(
      String.raw`(?:müssten?|müssen|muss|sollten?|soll) (?:\p{L}+ ){0,5}${FROM_YOU} (?:\p{L}+ ){0,3}\p{L}+ werden`,
    ),
  },
  // "Ich brauche noch deine Zahlen", "mir fehlen noch die Zahlen", "wir warten auf euch"
  {
    kind: 'indirect',
    pattern: words(
      String.raw`(?:ich|wir) (?:bräuchten?|brauchen?|benötigen?|benötigte) (?:\p{L}+ ){0,4}(?:${FROM_YOU}|${YOUR}|rückmeldung|feedback|antwort|freigabe|bis|noch|jemanden|hilfe)`,
    ),
  },
  {
    kind: 'indirect',
    pattern: words(
      String.raw`(?:bräuchte|brauche|brauchen|benötige|benötigen|bräuchten) (?:ich|wir) (?:\p{L}+ ){0,4}(?:${FROM_YOU}|${YOUR}|bis|noch)`,
    ),
  },
  { kind: 'indirect', pattern: words('(?:mir|uns) (?:fehl(?:t|en)|ist unklar)|(?:fehlt|fehlen) (?:mir|uns)') },
  {
    kind: 'indirect',
    pattern: words(String.raw`(?:ich|wir) warten? (?:\p{L}+ ){0,2}auf (?:${YOUR}|dich|euch|sie|eine|die|das|den)`),
  },
  // "Es wäre toll, wenn …", "ich wäre dankbar", "ich würde mich freuen"
  {
    kind: 'indirect',
    pattern: words(
      String.raw`(?:es |das )?wäre?(?: es| das)? (?:\p{L}+ ){0,2}(?:toll|gut|schön|hilfreich|super|nett|prima|klasse|lieb|ideal|großartig|wichtig|spitze|perfekt|am besten)`,
    ),
  },
  {
    kind: 'indirect',
    pattern: words(
      String.raw`(?:wäre|wären|würde|würden) (?:ich|wir)? ?(?:\p{L}+ ){0,5}(?:dankbar|verbunden|freuen),? (?:wenn|über|für|falls)`,
    ),
  },
  {
    kind: 'indirect',
    pattern: words(
      String.raw`(?:ich |wir )?(?:bitten?|ersuchen?) (?:ich |wir )?(?:sie|dich|euch|um|höflich|freundlich|daher|dringend)|wird gebeten|wird (?:\p{L}+ ){0,2}erbeten|um (?:\p{L}+ ){0,6}(?:wird )?gebeten`,
    ),
  },
  // "Ich wollte fragen, ob", "mich würde interessieren", "ich frage mich", "gibt es Neues"
  {
    kind: 'indirect',
    pattern: words(
      '(?:ich |wir )?(?:wollten?|möchten?|würden?)(?: ich| wir)? (?:\\p{L}+ ){0,4}(?:fragen|nachfragen|nachhören|nachhaken|wissen|erfahren|hören|anfragen|erinnern|bitten)',
    ),
  },
  {
    kind: 'indirect',
    pattern: words(
      '(?:mich|uns) (?:würde |interessiert|interessieren).*|(?:würde|täte) (?:mich|uns) interessieren|(?:ich )?frage mich|(?:ich )?(?:bin|wäre) (?:mir )?(?:nicht sicher|unsicher), ob (?:du|ihr|sie).*',
    ),
  },
  {
    kind: 'indirect',
    pattern: words(
      "gibt (?:es|'s) (?:schon |da schon |inzwischen )?(?:etwas |was )?(?:neu(?:es|igkeiten)|einen neuen stand)|was (?:hältst du|haltet ihr|halten sie|meinst du|meint ihr|meinen sie|denkst du|denken sie)|wie (?:ist der stand|sieht es (?:aus|mit)|weit (?:bist|seid|sind))",
    ),
  },
  {
    kind: 'indirect',
    pattern: words('(?:wenn|falls) (?:du|ihr|sie) (?:\\p{L}+ ){0,5}(?:könntest|könntet|könnten|würdest|würdet)'),
  },
  // Offers to talk, and of a time for it
  {
    kind: 'offer',
    pattern: words(
      String.raw`(?:ich|wir) (?:rufe?n?|melden?|komme?n?) (?:dich|euch|sie|ihnen|mich|uns|gern|gerne)? ?(?:\p{L}+ ){0,4}(?:an|bei (?:dir|euch|ihnen)|vorbei)|(?:montag|dienstag|mittwoch|donnerstag|freitag|morgen|\d{1,2} uhr) (?:\p{L}+ ){0,3}(?:passt|ginge|geht|würde passen|wäre gut)|(?:gerne?|jederzeit) (?:\p{L}+ ){0,3}(?:telefonieren|sprechen|treffen)`,
    ),
  },
];

export const NOT_REQUESTS: readonly RegExp[] = [
  words(
    'bitte (?:antworten sie nicht|nicht antworten|beachten|beachte|entschuldig.*|verzeih.*|nicht wundern|keine umstände|nehmen sie zur kenntnis|um (?:verständnis|entschuldigung|nachsicht)|um ihr verständnis)|(?:aber |ja |na )?bitte(?: ?sehr| ?schön)|bitte nicht stören',
  ),
  words(
    String.raw`(?:um|für) (?:\p{L}+ ){0,2}(?:verständnis|entschuldigung|geduld|nachsicht)(?: (?:bitten?|gebeten|wird gebeten).*)?`,
  ),
  // Courtesy at the end
  words(
    String.raw`(?:bei|falls|wenn|sollten?) (?:\p{L}+ ){0,5}(?:fragen|rückfragen|probleme|problemen|unklar|unklarheiten|hilfe)(?: \p{L}+){0,4},? (?:\p{L}+ ){0,4}(?:meld\p{L}*|gern\p{L}*|jederzeit|verfügung|zögern|sag\p{L}*|frag\p{L}*|bescheid|wenden|kontaktieren|erreich\p{L}*|ruf\p{L}*|schreib\p{L}*)`,
  ),
  words(String.raw`(?:steh\p{L}*|zögern) (?:\p{L}+ ){0,6}(?:zur verfügung|nicht)`),
  words("wie geht(?:'s| es)|wie war (?:dein|euer|ihr|der|das)|(?:ich |wir )?hoff(?:e|en|entlich)"),
  words(String.raw`(?:ich|wir) freuen? (?:mich|uns) (?:\p{L}+ ){0,2}(?:auf|schon|sehr)`),
  /^\W*(?:vielen |herzlichen |besten |tausend )?danke? (?:für|dass|noch)/iu,
  // Good wishes
  words(
    "(?:hab(?:t)?|haben sie|genieß(?:t|e)?|genießen sie|komm(?:t)? gut|kommen sie gut|mach(?:t|'s|s)? (?:es )?gut|pass(?:t)? auf|bleib(?:t)? gesund|bleiben sie gesund|gute besserung|schönes wochenende|lass(?:t)? es dir|lass(?:t)? (?:dich|euch))(?: .*)?",
  ),
  words(
    '(?:nimm dir|nehmt euch|nehmen sie sich) (?:\\p{L}+ ){0,4}zeit(?=[.!;–]|\\s*$|,? (?:die (?:du|ihr|sie) |so ?lange?|so viel|für (?:dich|euch|sich|deine|eure|ihre)))|denk(?:e|t|en sie)? (?:\\p{L}+ ){0,3}nicht (?:mehr )?an (?:die arbeit|uns|das büro)|mach(?:e|t|en sie)? (?:dir|euch|sich) (?:\\p{L}+ ){0,3}keine (?:sorgen|gedanken)',
  ),
];
