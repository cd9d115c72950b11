import type { DateLexicon } from '../../dates/lexicon.ts';
import { NO_DATES } from '../../dates/no-dates.ts';
import { type Piece, readPieces } from '../../dates/pieces.ts';
import type { Part, Unit } from '../../dates/senses.ts';
import type { DayRef } from '../../dates/times.ts';

/** A number in digits of either width or in kanji, at most 99 in the latter. */
const N = '(?:[0-9０-９]{1,4}|[一二三四五六七八九十〇]{1,3})';
const KANJI = '〇一二三四五六七八九';
const WEEKDAYS = '月火水木金土日';

function numberOf(text: string | undefined): number {
  const word = (text ?? '').replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (/^\d+$/.test(word)) return Number(word);
  const ten = word.indexOf('十');
  if (ten === -1) return [...word].reduce((sum, digit) => sum * 10 + KANJI.indexOf(digit), 0);
  const tens = ten === 0 ? 1 : KANJI.indexOf(word.charAt(ten - 1));
  const ones = word.charAt(ten + 1);
  return tens * 10 + (ones === '' ? 0 : KANJI.indexOf(ones));
}

const UNITS: Readonly<Record<string, Unit>> = {
  秒: 'second',
  分: 'minute',
  時間: 'hour',
  日: 'day',
  営業日: 'workday',
  週: 'week',
  月: 'month',
  年: 'year',
  期: 'quarter',
};

function unitOf(text: string | undefined): Unit {
  const name =
    Object.keys(UNITS).find((unit) => (text ?? '').includes(unit) && unit.length > 1) ?? (text ?? '').charAt(0);
  return UNITS[name] ?? (/[かヶヵカケ]/.test(text ?? '') ? 'month' : 'day');
}

const PARTS: Readonly<Record<string, Part>> = {
  午前: 'morning',
  午前中: 'morning',
  朝: 'morning',
  昼: 'lunch',
  お昼: 'lunch',
  午後: 'afternoon',
  夕方: 'evening',
  晩: 'evening',
  夜: 'night',
  深夜: 'night',
};

const DAYS: Readonly<Record<string, number>> = {
  今日: 0,
  本日: 0,
  きょう: 0,
  当日: 0,
  明日: 1,
  あした: 1,
  あす: 1,
  翌日: 1,
  明後日: 2,
  あさって: 2,
  昨日: -1,
  きのう: -1,
  一昨日: -2,
  おととい: -2,
};

const SHIFTS: Readonly<Record<string, number>> = {
  今: 0,
  本: 0,
  来: 1,
  翌: 1,
  再来: 2,
  先: -1,
  昨: -1,
  去: -1,
  前: -1,
};

const HOLIDAYS: Readonly<Record<string, string>> = {
  元日: 'newYear',
  元旦: 'newYear',
  お正月: 'newYear',
  正月: 'newYear',
  年末年始: 'newYear',
  大晦日: 'newYearsEve',
  クリスマスイブ: 'christmasEve',
  クリスマス: 'christmas',
  ゴールデンウィーク: 'goldenWeek',
  お盆: 'obon',
};

const day = (ref: DayRef): Piece => ({ day: ref });
const stretch = (unit: Unit, shift: number): DayRef => ({ is: 'stretch', unit, shift, count: 1 });
const dated = (month: number | null, date: number, year: number | null): DayRef => ({
  is: 'date',
  day: date,
  month,
  year,
  other: null,
});

/** An edge such as the end of a month, or the whole where none is named. */
function edged(of: DayRef, edge: string | undefined): DayRef {
  if (edge === undefined || edge === '' || edge === '中' || edge === '内') return of;
  const isEnd = edge === '末' || edge === '下旬';
  return { is: 'edge', edge: isEnd ? 'end' : edge === '中旬' ? 'middle' : 'start', of };
}

/** Years of the present era begin in 2019. */
const REIWA = 2_018;

/** What Japanese names times with, the first that fits going first. Kanji numbers end where another kanji would go on. */
const RULES: readonly { readonly pattern: RegExp; read(groups: readonly (string | undefined)[]): Piece | null }[] = [
  {
    pattern: new RegExp(
      `(?<![0-9０-９])(?:(令和)?(${N})年)?(${N})月(${N})日(?!間|以内)(?:[（(][月火水木金土日][)）])?`,
      'gu',
    ),
    read: ([era, year, month, date]) => {
      const named = year === undefined ? null : numberOf(year) + (era === undefined ? 0 : REIWA);
      return day(dated(numberOf(month), numberOf(date), named));
    },
  },
  {
    pattern: /(?<![\d/.-])(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?![\d/.-])(?:[（(][月火水木金土日][)）])?/gu,
    read: ([year, month, date]) => day(dated(Number(month), Number(date), Number(year))),
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})\/(\d{1,2})(?![\d/.-])(?:[（(][月火水木金土日][)）])?/gu,
    read: ([month, date]) =>
      Number(month) > 12 || Number(date) > 31 ? null : day(dated(Number(month), Number(date), null)),
  },
  {
    pattern: new RegExp(`(${N})(分|時間|営業日|日|週間|[かヶヵカケ]月|年)(半)?(?:以上)?(後|前|以内|間以内|内)`, 'gu'),
    read: ([count, unit, half, sign]) =>
      day({
        is: 'counted',
        amounts: [{ count: numberOf(count) + (half === undefined ? 0 : 0.5), unit: unitOf(unit) }],
        sign: sign === '前' ? -1 : 1,
        from: null,
      }),
  },
  {
    pattern: new RegExp(`(${N})(分間|時間|日間|週間|[かヶヵカケ]月間?|年間)(半)?`, 'gu'),
    read: () => ({ kind: 'length' }),
  },
  {
    pattern: /(?:毎(?:日|週|月|年|朝|晩)|隔週)(?:の?[月火水木金土日]曜日?)?/gu,
    read: () => ({ kind: 'repeat' }),
  },
  {
    pattern: /(今日|本日|きょう|当日|明後日|明日|あした|あす|翌日|あさって|一昨日|昨日|きのう|おととい)中?/gu,
    read: ([word]) => day({ is: 'days', days: DAYS[word ?? ''] ?? 0 }),
  },
  {
    pattern: /(今朝|今夜|今晩|昨夜|昨晩|明朝|明晩)/gu,
    read: ([word = '']) => ({
      day: { is: 'days', days: word.startsWith('今') ? 0 : word.startsWith('昨') ? -1 : 1 },
      part: word.endsWith('朝') ? 'morning' : 'evening',
    }),
  },
  { pattern: /(?:今|来|再来|先)?(?:週末)/gu, read: () => day(stretch('weekend', 0)) },
  {
    pattern: /(再来|今|来|先|翌|本)(週|月|年度|年|期)(末|中旬|上旬|下旬|初め|明け|中|内|頭)?/gu,
    read: ([shift, unit = '', edge]) => day(edged(stretch(unitOf(unit), SHIFTS[shift ?? ''] ?? 0), edge)),
  },
  { pattern: /(?:昨年|去年|一昨年)/gu, read: () => day(stretch('year', -1)) },
  {
    pattern: /(月|年度|年|四半期|期)末(?!年始)/gu,
    read: ([unit = '']) => day(edged(stretch(unit.startsWith('四') ? 'quarter' : unitOf(unit), 0), '末')),
  },
  { pattern: /月初|週明け|週初め/gu, read: () => day(edged(stretch('week', 1), '初め')) },
  {
    pattern: /(元日|元旦|お正月|正月|年末年始|大晦日|クリスマスイブ|クリスマス|ゴールデンウィーク|お盆)/gu,
    read: ([name = '']) => day({ is: 'holiday', name: HOLIDAYS[name] ?? '', year: null, shift: null }),
  },
  {
    pattern: new RegExp(`(?:第(${N})四半期|[QＱ]([1-4])(?!\\d))`, 'gu'),
    read: ([first, second]) => day({ is: 'quarter', quarter: numberOf(first ?? second), year: null }),
  },
  { pattern: /(上|下)(?:半)?期/gu, read: ([half]) => day({ is: 'halfYear', half: half === '上' ? 1 : 2, year: null }) },
  {
    pattern: /([月火水木金土日])曜日?/gu,
    read: ([name = '']) => day({ is: 'weekday', weekday: WEEKDAYS.indexOf(name) + 1, shift: null }),
  },
  {
    pattern: new RegExp(`(午前|午後|朝|夜|夕方|深夜|昼)?(?:の)?(${N})時(?!間)(?:(半)|(${N})分)?`, 'gu'),
    read: ([part, hour, half, minute]) => clock(part, numberOf(hour), half === undefined ? numberOf(minute) : 30),
  },
  {
    pattern: /(午前|午後)?(?<![\d:])(\d{1,2}):(\d{2})(?![\d:])/gu,
    read: ([part, hour, minute]) => clock(part, Number(hour), Number(minute)),
  },
  { pattern: /正午/gu, read: () => ({ clock: 12 * 60 }) },
  { pattern: /(午前中|午前|午後|夕方|深夜)/gu, read: ([part = '']) => ({ part: PARTS[part] ?? 'morning' }) },
  {
    pattern: /(朝|夜|晩|お昼)(?=に|まで|から|は|の)/gu,
    read: ([part = '']) => ({ part: PARTS[part] ?? 'morning', isWeak: true }),
  },
  {
    pattern: new RegExp(`(令和)?([12]\\d{3}|${N})年(?!間|後|前|目|生)(度)?(?:(${N})月)?`, 'gu'),
    read: ([era, year, , month]) => {
      const named = numberOf(year) + (era === undefined ? 0 : REIWA);
      if (named < 1_900 || named > 2_199) return null;
      if (month !== undefined) return day({ is: 'month', month: numberOf(month), year: named, shift: null });
      return day({ is: 'year', year: named, count: 1 });
    },
  },
  {
    pattern: /(?<![\d０-９])(\d{1,2}|[０-９]{1,2})月(末|中旬|上旬|下旬|初め|頭|中)?(?!\d|日)/gu,
    read: ([month, edge]) => {
      const number = numberOf(month);
      if (number < 1 || number > 12) return null;
      return day(edged({ is: 'month', month: number, year: null, shift: null }, edge));
    },
  },
  {
    pattern: /(?<![\d０-９])(\d{1,2}|[０-９]{1,2})日(?!間|後|前|目|以内|以上|分|ほど|本)/gu,
    read: ([date]) => (numberOf(date) > 31 ? null : day(dated(null, numberOf(date), null))),
  },
  {
    pattern:
      /(十[一二三四五六七八九]?|二十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])月(?!\p{Script=Han}|曜)/gu,
    read: ([month]) =>
      numberOf(month) > 12 ? null : day({ is: 'month', month: numberOf(month), year: null, shift: null }),
  },
  {
    pattern: /(春|夏|秋|冬)(?=に(?!\p{Script=Han}{2})|頃|休み|まで|から)/gu,
    read: ([season = '']) => day({ is: 'season', season: '春夏秋冬'.indexOf(season) + 1, year: null, shift: null }),
  },
];

function clock(part: string | undefined, hour: number, minute: number): Piece | null {
  if (hour > 24 || minute > 59) return null;
  const isLate =
    part !== undefined && ['午後', '夜', '夕方', '昼'].includes(part) && hour < 12 && !(part === '昼' && hour > 9);
  return { clock: (hour + (isLate ? 12 : 0)) * 60 + minute };
}

/** Between two parts of one time. */
const JOIN = /^(?:の|に|、|\s|[（(][月火水木金土日][)）]){0,2}$/u;
/** Between the two ends of a stretch. */
const RANGE = /^(?:から|〜|～|~|-|ー|–|と)$/u;

/** Japanese is written without spaces, so it is read by patterns and not by words. */
export const DATES: DateLexicon = {
  words: NO_DATES.words,
  read: (text) => readPieces(text, RULES, JOIN, RANGE),
  deadlines: {
    before: /(?:締め?切り?|期限|〆切|納期|期日)(?:日)?(?:は|が|：|:|、)?\s*$/u,
    after:
      /^(?:\s|中|末|頃|ごろ|の[朝夜昼])?(?:まで(?:に|の|です|で|、|。|お|ご|必|$)|迄|必着|締め?切り?|〆切|期限|が(?:締め?切り?|期限|〆切)|以内に)/u,
    inside: /以内$|中$/u,
    around: /遅くとも|締め?切り?|〆切|期限|必着|納期/u,
    request: /ください|下さい|お願い|いただけ|頂け|ほしい|欲しい|もらえ|くれ/u,
    appointment:
      /会議|打ち合わせ|打合せ|ミーティング|面談|お会い|会え|食事|ランチ|訪問|電話|参加|出席|ご都合|空い|お時間/u,
    news: {
      others: /(?:公開|リリース|展開|発表|配信|導入|提供開始)(?:され|する予定|の予定)/,
      ours: /(?:ください|下さい|お願い|ご確認|ご提出|いただけ|いただき|必要)/,
    },
    never:
      /(?:から|休み|休業|不在|出張|営業|開催|休暇|受付中)[^。]{0,20}まで(?!に)|まで(?!に)[^。]{0,12}(?:休み|休業|不在|出張|営業|休暇|かか|続)|(?:ました|でした)(?!ら)/u,
  },
};
