import type { Lexicon } from '../lexicon.ts';
import { CONVERSATION } from './conversation.ts';
import { DATES } from './dates.ts';

/** German, the basics: its letters end words as others do only in a regular expression that knows Unicode, hence the `u` flag. */
export const GERMAN: Lexicon = {
  id: 'de',
  greeting:
    /^\s*(?:(?:hallo|hi|hey|liebe[rs]?|sehr geehrte[rs]?|guten (?:morgen|tag|abend)|moin|servus|grüezi)(?!\p{L})[^.!?:;\n]{0,60}?(?:[,!]|$)|(?:zusammen|team|ihr lieben),)\s*(.*)$/iu,
  closing:
    /^\s*(?:(?:mit )?(?:freundlichen|besten|herzlichen|lieben|vielen|schönen|viele|beste|liebe|herzliche|freundliche|schöne) (?:grüßen?|dank)|(?:vielen |herzlichen |besten )?danke?(?: (?:dir|ihnen|euch|im voraus|schon mal|und .{0,30}))?|gruß|grüße|lg|vg|mfg|bis (?:bald|dann|morgen))\s*[,.!]?\s*$/iu,
  abbreviation:
    /(?:(?<!\p{L})(?:z\.\s?b|d\.\s?h|u\.\s?a|bzw|ca|dr|prof|hr|fr|nr|str|usw|evtl|ggf|inkl|vgl|jan|feb|apr|jun|jul|aug|sept?|okt|nov|dez)|(?<!\p{L})\p{L}|(?<![\d.])\d{1,2})\.\s*$/iu,
  requests: [
    {
      kind: 'proposal',
      pattern:
        /(?<!\p{L})(?:wollen|sollen|könnten) wir(?!\p{L})[^?]{2,}\?|(?<!\p{L})lass(?:t|en sie)? uns (?!wissen)/iu,
    },
    {
      kind: 'direct',
      pattern:
        /(?<!\p{L})(?:kannst|könntest|würdest|magst|willst) du(?!\p{L})|(?<!\p{L})(?:können|könnten|würden|möchten) sie (?!sich vorstellen)|(?<!\p{L})(?:könnt|könntet|würdet) ihr(?!\p{L})|(?<!\p{L})(?:kann|könnte) (?:jemand|einer von euch|wer)(?!\p{L})/iu,
    },
    {
      kind: 'direct',
      pattern:
        /(?<!\p{L})bitte (?:\p{L}+ ){0,12}\p{L}+en?(?!\p{L})|(?<!\p{L})(?:schick|sende?|gib|sag|prüfe?|schau|bestätige?)(?:t|en sie)? (?:mir|uns|bitte|das|die|den|es)(?!\p{L})/iu,
    },
    {
      kind: 'direct',
      pattern:
        /(?<!\p{L})(?:gib|gebt|geben sie) (?:mir|uns) (?:bitte )?(?:kurz )?(?:bescheid|rückmeldung)|(?<!\p{L})lass(?:t|en sie)? (?:mich|es mich|uns|es uns) (?:bitte |kurz )?wissen/iu,
    },
    {
      kind: 'indirect',
      pattern:
        /(?<!\p{L})(?:ich|wir) (?:bräuchten?|brauchen?|benötigen?) (?:\p{L}+ ){0,3}(?:von (?:dir|euch|ihnen)|deine?n?|eure?n?|ihre?n?|rückmeldung|feedback|antwort|freigabe)(?!\p{L})|(?<!\p{L})(?:brauche|brauchen|benötige|benötigen) (?:ich|wir) (?:\p{L}+ ){0,3}(?:von (?:dir|euch|ihnen)|deine?n?|eure?n?|ihre?n?)(?!\p{L})/iu,
    },
    {
      kind: 'indirect',
      pattern:
        /(?<!\p{L})(?:es wäre|wäre es|das wäre) (?:\p{L}+ ){0,2}(?:toll|gut|schön|hilfreich|super|nett|prima|klasse)[, ]|(?<!\p{L})(?:ich|wir) (?:wäre|wären|würden?) (?:\p{L}+ ){0,4}(?:dankbar|freuen),? (?:wenn|über (?:eine|deine|ihre))/iu,
    },
    {
      kind: 'indirect',
      pattern:
        /(?<!\p{L})gibt es (?:schon )?(?:etwas )?neu(?:es|igkeiten)|(?<!\p{L})was (?:hältst du|haltet ihr|halten sie|meinst du|meint ihr|meinen sie|denkst du|denken sie)(?!\p{L})/iu,
    },
  ],
  notRequests: [
    /(?<!\p{L})bitte (?:antworten sie nicht|nicht antworten|beachten|beachte|entschuldig|verzeih|nicht wundern|keine umstände|nehmen sie zur kenntnis)/iu,
    /(?<!\p{L})(?:bei|falls|wenn|sollten?) (?:\p{L}+ ){0,4}(?:fragen|rückfragen|probleme|problemen|unklar)/iu,
    /(?<!\p{L})wie geht(?:'s| es)(?!\p{L})|(?<!\p{L})(?:ich hoffe|hoffentlich)(?!\p{L})/iu,
    /(?<!\p{L})(?:ich|wir) freuen? (?:mich|uns) (?:auf|schon)/iu,
    /^\W*(?:vielen |herzlichen )?danke? (?:für|dass)/iu,
  ],
  informing:
    /(?<!\p{L})(?:zur (?:info|information|kenntnis)|nur zur info|zu deiner information|kein handlungsbedarf|keine (?:antwort|rückmeldung) (?:nötig|erforderlich)|vielen dank|danke für|herzlichen glückwunsch|willkommen|ich werde|wir freuen uns, (?:ihnen|euch|dir))(?!\p{L})/iu,
  everyone: /(?<!\p{L})(?:ihr alle|jeder von euch|alle|jede und jeder|ihr beide|zusammen)(?!\p{L})/iu,
  anytime:
    /(?<!\p{L})(?:keine eile|eilt nicht|wenn (?:du|ihr|sie) (?:mal )?(?:zeit|luft)|bei gelegenheit|irgendwann)(?!\p{L})/iu,
  informingSubject:
    /(?<!\p{L})(?:protokoll|notizen|stand|status|bericht|zahlen|ergebnisse?|zusammenfassung|neuigkeiten|ankündigung|entscheidung|info|rechnung|bestätigung|erinnerung|danke|willkommen)(?!\p{L})/iu,
  documents: [
    /(?<!\p{L})(?:anbei|im anhang|in der anlage|angehängt|beigefügt|beiliegend|als anhang|siehe anhang)(?!\p{L})/iu,
  ],
  notDocuments: [
    /(?<!\p{L})(?:nicht|kein|keinen|dein|deinem|ihr|ihrem|eurem|bitte) (?:\p{L}+ ){0,3}(?:anhang|angehängt|beigefügt|anhängen|beifügen)/iu,
    /(?<!\p{L})(?:du|ihr|sie) (?:\p{L}+ ){0,4}(?:angehängt|beigefügt)/iu,
  ],
  urgency:
    /(?<!\p{L})(?:dringend|eilig|eilt|sofort|umgehend|unverzüglich|schnellstmöglich|so schnell wie möglich|asap)(?!\p{L})/iu,
  notUrgent:
    /(?<!\p{L})(?:nicht|nichts|kein|keine|wenig|weniger) (?:\p{L}+ ){0,2}(?:dringend|dringendes|eilig|eile|sofort)(?!\p{L})|eilt nicht/iu,
  deadlineBefore:
    /(?<!\p{L})(?:bis|vor|spätestens(?: am| bis)?|fällig(?: am)?|frist:?|rechtzeitig (?:zum|zur))\s*(?:zum |zur |den |dem |der |am |spätestens |einschließlich |ende )*$/iu,
  deadlineAround: /(?<!\p{L})(?:spätestens|frist|fällig|deadline)(?!\p{L})/iu,
  dates: DATES,
  conversation: CONVERSATION,
};
