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
import { INFORMING, NOT_REQUESTS, REQUESTS } from './requests.ts';
import { VAGUE_SUBJECTS } from './subjects.ts';
import { NOT_URGENT, URGENCY } from './urgency.ts';

/** Japanese. Words stand without spaces, so patterns are met wherever they stand, and the end of a sentence tells most. */
export const JAPANESE: Lexicon = {
  id: 'ja',
  greeting:
    /^\s*(?:[^。、はがをのにへと\n]{1,24}(?:様|さま|さん|殿|御中|先生|各位|部長|課長)(?:[、,，]|\s*$)|(?:皆様|皆さま|みなさま|皆さん|みなさん|各位)(?:[、,，へ]|\s*$)|(?:こんにちは|おはようございます|こんばんは|お疲れさま|お疲れ様)(?:です|でございます)?(?:[。、!！]|\s*$))\s*(.*)$/u,
  closing:
    /^\s*(?:(?:以上、?)?(?:どうぞ|どうか|何卒|今後とも|引き続き)?、?(?:よろしく|宜しく)(?:お願い(?:(?:いた|致)?します|申し上げます)|です)?|敬具|草々|かしこ|以上|取り急ぎ(?:ご連絡|お礼|ご報告|用件)まで)[。.!！\s]{0,4}$/u,
  abbreviation: /(?<!\p{L})\p{Script=Latin}\.\s*$/u,
  requests: REQUESTS,
  notRequests: NOT_REQUESTS,
  informing: INFORMING,
  everyone: /(?:皆様|皆さま|みなさま|皆さん|みなさん|全員|各自|各位|それぞれ|一人ひとり)/u,
  eachOwn: /(?:各自|それぞれ|ご自身|ご自分|ご都合|出欠|ご意見|ご記入|ご回答|ご参加|お越しください)/u,
  anytime:
    /(?:急ぎ(?:で(?:は|じゃ)?(?:あり|ござい)ません|ません|ではない)|お手すき|お時間(?:の)?(?:ある|あります)(?:とき|時|際)|いつでも|時間(?:の|が)(?:ある|空い))/u,
  informingSubject:
    /(?:議事録|メモ|報告|お知らせ|通知|連絡|共有|結果|ご案内|まとめ|ステータス|進捗|数字|請求書|確認書|リマインド|お礼|御礼|ようこそ|決定)/u,
  vagueSubjects: VAGUE_SUBJECTS,
  documents: DOCUMENTS,
  placedDocuments: PLACED_DOCUMENTS,
  notDocuments: NOT_DOCUMENTS,
  urgency: URGENCY,
  notUrgent: NOT_URGENT,
  deadlineBefore: DATES.deadlines.before,
  deadlineAround: DATES.deadlines.around,
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
