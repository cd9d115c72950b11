import type { Lexicon } from '../lexicon.ts';
import {
  COMMISSION,
  COMMITMENT,
  DELIVERY,
  NO_COMMISSION,
  OPEN_MATTER,
  TO_ANYONE,
  TO_SOMEBODY,
  VAGUE,
} from './commissions.ts';
import { CONVERSATION } from './conversation.ts';
import { DATES } from './dates.ts';
import { DOCUMENTS, NOT_DOCUMENTS, PLACED_DOCUMENTS } from './documents.ts';
import { FIXES } from './fixes.ts';
import { MEETINGS } from './meetings.ts';
import { NOT_REQUESTS, REQUESTS } from './requests.ts';
import { VAGUE_SUBJECTS } from './subjects.ts';
import { NOT_URGENT, URGENCY } from './urgency.ts';

/** German, the basics: its letters end words as others do only in a regular expression that knows Unicode, hence the `u` flag. */
export const GERMAN: Lexicon = {
  id: 'de',
  greeting:
    /^\s*(?:(?:hallo|hi|hey|liebe[rs]?|sehr geehrte[rs]?|guten (?:morgen|tag|abend)|moin|servus|grüezi)(?!\p{L})[^.!?:;\n]{0,60}?(?:[,!]|$)|(?:zusammen|team|ihr lieben),)\s*(.*)$/iu,
  closing:
    /^\s*(?:(?:mit )?(?:freundlichen|besten|herzlichen|lieben|vielen|schönen|viele|beste|liebe|herzliche|freundliche|schöne) (?:grüßen?|dank)|(?:vielen |herzlichen |besten )?danke?(?: (?:dir|ihnen|euch|im voraus|schon mal|und .{0,30}))?|gruß|grüße|lg|vg|mfg|bis (?:bald|dann|morgen))[\s,.!]{0,10}$/iu,
  abbreviation:
    /(?:(?<!\p{L})(?:z\.\s?b|d\.\s?h|u\.\s?a|bzw|ca|dr|prof|hr|fr|nr|str|usw|evtl|ggf|inkl|vgl|jan|feb|apr|jun|jul|aug|sept?|okt|nov|dez)|(?<!\p{L})\p{L}|(?<![\d.])\d{1,2})\.\s*$/iu,
  requests: REQUESTS,
  notRequests: NOT_REQUESTS,
  informing:
    /(?<!\p{L})(?:zur (?:info|information|kenntnis)|nur zur info|zu deiner information|kein handlungsbedarf|keine (?:antwort|rückmeldung) (?:nötig|erforderlich)|vielen dank|danke für|herzlichen glückwunsch|willkommen|ich werde|wir freuen uns, (?:ihnen|euch|dir))(?!\p{L})/iu,
  everyone: /(?<!\p{L})(?:ihr alle|jeder von euch|alle|jede und jeder|ihr beide|zusammen)(?!\p{L})/iu,
  eachOwn:
    /(?<!\p{L})(?:(?:änderungen|korrekturen|anmerkungen|ergänzungen|kommentare|rückmeldungen|fragen|ideen|einwände|vorschläge|wünsche) (?:\p{L}+ ){0,5}an (?:mich|uns)|(?:euer|eure[nmrs]?|ihren? eigenen?) (?!(?:\p{L}+ )?(?:hilfe|unterstützung|aufmerksamkeit|geduld|rat|team|abteilung|büro)(?!\p{L}))\p{L}+|(?:tragt|meldet) (?:euch|sich)|tragen sie sich|melden sie sich|stimmt (?:\p{L}+ ){0,4}ab|lest|kommt|füllt (?:\p{L}+ ){0,6}aus|füllen sie (?:\p{L}+ ){0,6}aus|bringt (?!den|die|das|ihn|sie|es))(?!\p{L})/iu,
  anytime:
    /(?<!\p{L})(?:keine eile|eilt nicht|wenn (?:du|ihr|sie) (?:mal )?(?:zeit|luft)|bei gelegenheit|irgendwann)(?!\p{L})/iu,
  informingSubject:
    /(?<!\p{L})(?:protokoll|notizen|stand|status|bericht|zahlen|ergebnisse?|zusammenfassung|neuigkeiten|ankündigung|entscheidung|info|rechnung|bestätigung|erinnerung|danke|willkommen)(?!\p{L})/iu,
  vagueSubjects: VAGUE_SUBJECTS,
  documents: DOCUMENTS,
  placedDocuments: PLACED_DOCUMENTS,
  notDocuments: NOT_DOCUMENTS,
  urgency: URGENCY,
  notUrgent: NOT_URGENT,
  deadlineBefore:
    /(?<!\p{L})(?:bis|vor|spätestens(?: am| bis)?|fällig(?: am)?|frist:?|rechtzeitig (?:zum|zur))\s*(?:zum |zur |den |dem |der |am |spätestens |einschließlich |ende )*$/iu,
  deadlineAround: /(?<!\p{L})(?:spätestens|frist|fällig|deadline)(?!\p{L})/iu,
  dates: DATES,
  conversation: CONVERSATION,
  fixes: FIXES,
  commission: COMMISSION,
  noCommission: NO_COMMISSION,
  delivery: DELIVERY,
  openMatter: OPEN_MATTER,
  commitment: COMMITMENT,
  vague: VAGUE,
  toAnyone: TO_ANYONE,
  toSomebody: TO_SOMEBODY,
  meetings: MEETINGS,
};
