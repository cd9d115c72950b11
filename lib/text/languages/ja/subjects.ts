import { subjectsOf } from '../vague-subjects.ts';

/** Subjects that say nothing about what the mail is about. */
export const VAGUE_SUBJECTS = subjectsOf(
  '質問|ご質問|質問です|お知らせ|ご連絡|連絡|お願い|お願いです|確認|ご確認|ご確認のお願い|確認のお願い|相談|ご相談|ご相談です|打ち合わせ|打合せ|会議|ミーティング|資料|書類|添付|重要|至急|緊急|大至急|件名なし|(件名なし)|無題',
  'お疲れ様です|お世話になっております|こんにちは|報告|ご報告|依頼|ご依頼|共有|参考|その他',
);
