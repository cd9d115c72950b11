import { joined } from './joined.ts';
import type { AgendaWords } from './words.ts';

const WHY = 'you can read and think when it suits you, and what we settle stays where everyone can find it.';

export const english: AgendaWords = {
  locale: 'en-GB',
  quoted: (title) => `“${title}”`,
  zone: (city) => `${city} time`,
  greeting: { named: (names) => `Hi ${joined(names, ' and ')},`, one: 'Hello,', all: 'Hi all,' },
  thanks: (name) => (name === null ? 'Thank you!' : `Thank you,\n${name}`),
  mail: {
    subject: (title, by) => `${title ?? 'Something to settle'} – in writing${by === null ? '' : `, by ${by}`}`,
    settle: (named) => `I’d like to settle ${named ?? 'this'} in writing: ${WHY}`,
    instead: (named, when) =>
      `I was about to call a meeting on ${named ?? 'this'}${when === null ? '' : ` (${when})`}, and would rather do it in writing: ${WHY}`,
    meetingWas: (minutes, day, time) => `${minutes} minutes on ${day}, ${time}`,
    wanted: {
      decide: 'Wanted: a decision.',
      review: 'Wanted: your comments.',
      ideas: 'Wanted: your ideas.',
      inform: 'For your information; questions are welcome.',
    },
    owner: (name) => `Owner: ${name}.`,
    gaps: {
      background: '[What everyone should know before they answer]',
      topic: '[What you would like to settle]',
    },
    background: 'Background',
    topic: 'Topic',
    topics: 'Topics',
    documents: 'Documents',
    replyBy: (when, isToSeveral) =>
      `${isToSeveral ? 'I’d like an answer from each of you' : 'Please reply'} by ${when}.`,
    replyInTime: 'Please reply when you have had time to think about it.',
    replyHow: (hasSeveralTopics) =>
      `${hasSeveralTopics ? 'Reply to all, by topic number' : 'Reply to all'}; a line is enough, and “fine with me” is an answer too. If you think we should talk after all, say so and I’ll find a time.`,
    contact: (words) => `You can also reach me here: ${words}`,
    before: {
      subject: (title, day) => `Agenda: ${title ?? 'our meeting'}${day === null ? '' : `, ${day}`}`,
      here: (named, when) =>
        `Here is the agenda for ${named ?? 'our meeting'}${when === null ? '' : ` on ${when}`}, so that you can prepare.`,
      missing: (by) => `Please add what is missing by ${by}.`,
    },
  },
  agenda: {
    feedback: { decide: 'Decision', review: 'Comments', ideas: 'Ideas', inform: 'For information' },
    untitled: 'Untitled agenda',
    untitledTopic: 'Untitled',
    objectives: 'Objectives and background',
    topics: 'Topics',
    documents: 'Documents',
    when: 'When',
    replyBy: 'Reply by',
    lead: 'Lead',
    contact: 'How to reach them',
    attendees: 'Attendees',
    owner: 'owner',
    endOfDay: 'end of day',
    answers: { title: 'Answers', answered: 'Answered', missing: 'Not yet', general: 'In general' },
  },
  plan: {
    heading: 'Agenda',
    lead: 'Lead',
    questions: 'Questions before',
    attendees: 'Attendees',
    optional: 'optional',
    objectives: 'Objectives',
    plan: 'Plan',
    planIn: (city) => `Plan (times in ${city})`,
    why: 'Why we are here',
    closing: 'Decisions, and who does what by when',
    goals: { decide: 'Decide', review: 'Hear everyone on', ideas: 'Collect ideas', inform: 'Know' },
  },
  proposal: {
    subject: (named) => `Could we do ${named ?? 'this'} in writing?`,
    thanks: (named, when) =>
      `Thank you for inviting me to ${named ?? 'the meeting'}${when === null ? '' : ` (${when})`}. I’d like to help with it.`,
    might: 'Might it work in writing? I would start a mail like this to everyone invited:',
    asks: {
      decide: 'each says which way, and why',
      review: 'each comments in a few lines',
      ideas: 'each adds ideas',
      inform: 'whoever has the news writes it down',
    },
    everyone: (by) =>
      `Everyone answers when it suits their day${by === null ? '' : ` by ${by}`}, and you decide with all of it before you.`,
    keep: [
      'What we would keep:',
      'everybody’s view, time to think before answering, and a record of what was settled and why.',
    ],
    lose: [
      'What we would lose:',
      'seeing each other, and quick turns back and forth. If that is what it needs, let’s meet.',
    ],
    people: (count) => (count === 1 ? '1 person' : `${count} people`),
    takes: (cost) => `The meeting would take ${cost}.`,
    shall: 'Shall I start the mail, or would you rather meet? Either is fine with me.',
  },
  purpose: 'At the end of this meeting we will have ',
  notes: (names) => `Notes afterwards go to ${names ?? 'everybody who is optional'}; whether to come is up to them.`,
};
