import { folded } from '../text/languages/phrases.ts';
import { ownDescription } from './description.ts';
import { firstMatch } from './situations/known-words.ts';

/** Characters of a description that are looked at. */
const LONGEST = 10_000;
const LIST_ITEM =
  /^\s*(?:[-*•·–—▪◦‣○●・]\s+\S|[(]?(?:\d{1,2}|[a-z])[.)]\s+\S|\d{1,2}[．、]\s*\S|[①-⑳]\s*\S|(?:TOP|No\.?|Item|Punkt)\s?\d{1,2}\b)/iu;
const CLOCK = '(?:\\d{1,2}[:.]\\d{2}|\\d{1,2}\\s?h\\s?\\d{0,2}|\\d{1,2}時\\d{0,2}分?|\\d{1,2}\\s?[ap]m)';
/** A line that begins with its time, or its share of minutes. */
const TIMED_START = new RegExp(
  `^(?:[-*•]\\s{0,3})?(?:${CLOCK}(?:\\s?uhr)?|\\d{1,3}\\s?(?:min(?:utes?|uten)?|['′]))(?:\\s{0,3}[-–—]\\s{0,3}${CLOCK})?\\s{0,3}(?:[:–—-]\\s{0,3})?(?<=\\s)\\p{L}`,
  'iu',
);
/** Minutes beside a topic, wherever in a line. */
const MINUTES = /(?:^|[\s([,–-])\d{1,3}\s?(?:min(?:ute|uten|utes|utos|s)?\b|['′]|分)/giu;
/** Numbers that count topics within one line: *1) prices 2) staff*. */
const COUNTED = /(?:^|[\s:;,])(?:\d{1,2}[.)]|[①-⑳])\s*(?=\p{L})/gu;
/** Topics within one line, each after its lead: *Grace: system design, Kofi: debugging*. */
const LED = /(?:^|[.;,]\s)\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{0,20})?:\s\p{L}/gu;
/** Heads of lists that hold no topics. */
const OTHER_LIST =
  /^(?:please )?(?:bring|to bring|what to bring|attendees?|participants?|guests?|invited|links?|documents?|files?|materials?|dial[- ]?in|how to join|join|contacts?|address|directions|teilnehmer(?:innen)?|mitbringen|bitte mitbringen|unterlagen|participants|à apporter|documents|asistentes|traer|documentos|participantes|trazer|参加者|持ち物|資料)\s*[:：]?\s*$/iu;
/** A line that is a topic by itself: a few words, no sentence. */
const isTopicLine = (line: string): boolean =>
  line.length <= 60 &&
  line.split(/\s+/).length <= 9 &&
  /^[\p{Lu}\p{Lo}\d“"«]/u.test(line) &&
  !/[.!…。]$/.test(line) &&
  !line.includes('://') &&
  !line.includes('@');

/** Whether a description sets two or more topics out: as a list, under a heading, or each with its time or its lead. */
export function hasAgendaIn(description: string | null): boolean {
  const lines = ownDescription(description)
    .slice(0, LONGEST)
    .split('\n')
    .map((line) => line.trim());
  let isOther = false;
  let isUnderHeading = false;
  let items = 0;
  let plain = 0;
  let run = 0;
  let timed = 0;
  for (const line of lines) {
    if (line === '') {
      run = 0;
      continue;
    }
    const isItem = LIST_ITEM.test(line);
    if (!isItem && OTHER_LIST.test(line)) isOther = true;
    else if (!isItem && firstMatch(folded(line), ({ agendaHeading }) => agendaHeading) !== null) {
      isUnderHeading = true;
      isOther = false;
      continue;
    } else if (!isItem && line.endsWith(':')) isOther = false;
    if (isOther) continue;
    if (TIMED_START.test(line)) timed += 1;
    if (isItem) items += 1;
    if (isUnderHeading && !isItem && isTopicLine(line)) plain += 1;
    run = !isItem && isTopicLine(line) ? run + 1 : 0;
    if (run >= 3) return true;
    if (
      (line.match(MINUTES)?.length ?? 0) >= 2 ||
      (line.match(COUNTED)?.length ?? 0) >= 2 ||
      (line.match(LED)?.length ?? 0) >= 2
    )
      return true;
  }
  return items >= 2 || timed >= 2 || items + plain >= 2;
}
