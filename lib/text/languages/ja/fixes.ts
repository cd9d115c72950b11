import type { FixLines, FixWords } from '../fix-words.ts';

const LINES: FixLines = {
  reply: '{day}までにご返信いただけますでしょうか。',
  opinion: '{day}までにご意見をお聞かせいただけますでしょうか。',
  latest: '{day}までにご対応いただければ間に合います。',
  owner: '{name}さん、こちらをお願いできますでしょうか。',
  call: 'この件について、お電話でお話しできますでしょうか。ご都合のよい時間をお知らせください。',
  background: '{name}さん、これまでの経緯を簡単にお伝えしますと、',
  link: 'リンクはこちらです：',
  access: 'リンクが開けない場合は、お知らせいただければすぐに共有いたします。',
};

export const FIXES: FixWords = {
  locale: 'ja-JP',
  lines: () => LINES,
  laterDay: { by: '{day}までに', after: /^(?:の)?(?:(?:まで|中|以内)に|に)(?![はもで])/u },
};
