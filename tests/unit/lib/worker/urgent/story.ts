import { type FakeGmail, HOUR, MINUTE, START } from './stage.ts';

const OTHER = { email: 'lena@elsewhere.example', name: 'Lena' };

/** What happens before each look. */
export const CHAPTERS: readonly ((gmail: FakeGmail) => void)[] = [
  (gmail) => {
    gmail.receive({ at: START, subject: 'Before' });
  },
  (gmail) => {
    const { thread } = gmail.receive({ at: START, subject: 'Down' });
    gmail.receive({ at: START, subject: 'Down', thread });
    gmail.receive({ at: START, subject: 'Newsletter', from: OTHER });
    gmail.receive({ at: START, subject: 'Also down' });
    gmail.archive(gmail.receive({ at: START, subject: 'Put away' }).id);
  },
  (gmail) => {
    const [first] = [...gmail.mails.values()].filter(({ subject }) => subject === 'Down');
    if (first === undefined) throw new Error('No such mail.');
    gmail.relabel(first.id, [], ['UNREAD']);
    gmail.receive({ at: START + HOUR, subject: 'Down again', thread: first.thread });
    gmail.receive({ at: START + HOUR, subject: 'Hello', from: OTHER });
  },
];

/** What pops up in each, in order. */
export const TOLD: readonly (readonly string[])[] = [[], ['Jonas: Down', 'Jonas: Also down'], ['Jonas: Down again']];

/** Between two looks. */
export const BETWEEN = 15 * MINUTE;
