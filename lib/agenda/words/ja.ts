import type { AgendaWords } from './words.ts';

const WHY = 'ご都合のよいときに読んで考えていただけますし、決まったことは後から誰でも確認できます。';

export const japanese: AgendaWords = {
  locale: 'ja-JP',
  quoted: (title) => `「${title}」`,
  zone: (city) => `${city}時間`,
  greeting: {
    named: (names) => names.map((name) => `${name}さん`).join('、'),
    one: 'こんにちは。',
    all: '皆さん',
  },
  thanks: (name) => (name === null ? 'よろしくお願いいたします。' : `よろしくお願いいたします。\n${name}`),
  mail: {
    subject: (title, by) => `${title ?? '決めたいこと'}（書面にて${by === null ? '' : `、${by}まで`}）`,
    settle: (named) => `${named ?? 'この件'}を書面で進めたいと思います。${WHY}`,
    instead: (named, when) =>
      `${named ?? 'この件'}について会議${when === null ? '' : `（${when}）`}を開くつもりでしたが、書面で進めたいと思います。${WHY}`,
    meetingWas: (minutes, day, time) => `${day} ${time}から${minutes}分`,
    wanted: {
      decide: '決定をお願いします。',
      review: 'コメントをお願いします。',
      ideas: 'アイデアをお願いします。',
      inform: '情報共有です。質問も歓迎します。',
    },
    owner: (name) => `担当：${name}。`,
    gaps: { background: '［回答の前に知っておいていただきたいこと］', topic: '［決めたいこと］' },
    background: '背景',
    topic: '議題',
    topics: '議題',
    documents: '資料',
    replyBy: (when, isToSeveral) => `${isToSeveral ? '皆さんそれぞれ、' : ''}${when}までにご返信ください。`,
    replyInTime: 'お考えがまとまりましたらご返信ください。',
    replyHow: (hasSeveralTopics) =>
      `${hasSeveralTopics ? '議題の番号を添えて、' : ''}全員に返信してください。一行で十分ですし、「問題ありません」だけでも結構です。やはり話したほうがよいと思われる場合はお知らせください。時間を調整します。`,
    contact: (words) => `こちらでも連絡がつきます：${words}`,
    before: {
      subject: (title, day) => `議題：${title ?? '会議'}${day === null ? '' : `（${day}）`}`,
      here: (named, when) =>
        `${named ?? '会議'}${when === null ? '' : `（${when}）`}の議題をお送りします。準備にお使いください。`,
      missing: (by) => `足りないものがあれば、${by}までに追加してください。`,
    },
  },
  agenda: {
    feedback: { decide: '決定', review: 'コメント', ideas: 'アイデア', inform: '情報共有' },
    untitled: '無題の議題',
    untitledTopic: '無題',
    objectives: '目的と背景',
    topics: '議題',
    documents: '資料',
    when: '日時',
    replyBy: '返信期限',
    lead: '進行',
    contact: '連絡先',
    attendees: '参加者',
    owner: '担当',
    endOfDay: '終業まで',
    answers: { title: '回答', answered: '回答済み', missing: '未回答', general: '全般' },
  },
  plan: {
    heading: '議題',
    lead: '進行',
    questions: '事前の質問',
    attendees: '参加者',
    optional: '任意',
    objectives: '目的',
    plan: '進行表',
    planIn: (city) => `進行表（${city}時間）`,
    why: 'この会議の目的',
    closing: '決定事項と、誰がいつまでに何をするか',
    goals: { decide: '決定', review: '全員の意見', ideas: 'アイデア出し', inform: '共有' },
  },
  proposal: {
    subject: (named) => `${named ?? 'この件'}は書面で進められますか？`,
    thanks: (named, when) =>
      `${named ?? '会議'}${when === null ? '' : `（${when}）`}へのご招待ありがとうございます。お役に立ちたいと思っています。`,
    might: '書面で進めることはできますか？ 招待された全員に、次のようなメールをお送りします。',
    asks: {
      decide: 'それぞれがどちらを選ぶか、理由とともに書く',
      review: 'それぞれが数行でコメントする',
      ideas: 'それぞれがアイデアを加える',
      inform: '情報を持っている人が書く',
    },
    everyone: (by) =>
      `${by === null ? '' : `${by}までに、`}それぞれ都合のよいときに回答し、すべてそろったところで決めていただけます。`,
    keep: ['残るもの：', '全員の意見、答える前に考える時間、何がなぜ決まったかの記録。'],
    lose: ['失うもの：', '顔を合わせることと、素早いやり取り。それが必要でしたら、会議にしましょう。'],
    people: (count) => `${count}人`,
    takes: (cost) => `会議には${cost}かかります。`,
    shall: 'メールを始めてもよろしいですか、それとも会議のほうがよろしいですか？ どちらでも構いません。',
  },
  purpose: 'この会議が終わるときには、',
  notes: (names) => `会議後のメモを${names ?? '任意参加の方全員'}にお送りします。参加は任意です。`,
};
