import type { Answers } from '../../../lib/messages.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
const blocks = (number: number): string => count(number, 'block', 'blocks');

/** *45 min*, *2 h*, *1 h 30 min*. */
export function writeMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : '']
    .filter((one) => one !== '')
    .join(' ');
}

type Refusal = Exclude<Answers['tend-focus']['outcome'], 'done'>;

const UNREACHED = 'Your calendar could not be reached.';
/** Why the calendar was not seen or changed. */
export const REFUSALS: Readonly<Record<Refusal, string>> = {
  'signed-out': 'Google wants you to sign in again.',
  forbidden:
    'Google refuses it for this calendar. Either the Google Calendar API is not turned on for your client id’s project, or an administrator forbids it.',
  busy: 'Google is too busy just now.',
  offline: UNREACHED,
  gone: UNREACHED,
  unreadable: 'What came back from your calendar made no sense.',
};

export const WORDS = {
  title: (account: string) => `Time for focus: ${account}`,
  about:
    'Blocks go where your calendar is free, inside your working hours: never over a meeting, never over a mail time. One that a meeting comes to lie over is moved, or let go. A block that you move, change or delete yourself is yours, and left so. Where Calendar has focus time of its own, Google Chat keeps quiet meanwhile.',
  loading: 'Looking at your calendar…',
  unread: 'The blocks could not be read.',
  waits: 'What is to be changed there waits, and is tried again by itself.',
  again: 'Look again',
  signIn: 'Sign in again',
  wishes: {
    minutes: 'Time a day',
    shortest: 'Shortest block',
    days: 'On these days',
  },
  proposed: {
    title: 'For the coming week',
    put: (number: number) => `Put ${blocks(number)} in my calendar`,
    putting: 'Putting them there…',
    choose: (when: string) => `Put there: ${when}`,
    none: 'The coming week has its time for focus, or no room for another block. Shorter ones may still fit.',
    enough: 'There is nothing more to propose for the coming week.',
    noDay: 'No day is chosen, so nothing is proposed.',
  },
  standing: {
    title: 'In your calendar',
    kinds: { focus: 'Focus', mail: 'Mail' },
    states: {
      wanted: 'on its way',
      there: '',
      leaving: 'being taken out',
      theirs: 'changed by you: stays as you put it',
    },
    plain: 'Your account has no focus time of Calendar’s own, so these are ordinary busy events.',
    takeBack: (number: number) => `Take ${number === 1 ? 'the block' : `all ${number} blocks`} back`,
  },
  automatic: 'Fill each coming week by itself',
  automaticAbout: 'As days come near, each gets what it lacks, without asking.',
  mailTimes: 'Show my mail times in my calendar',
  mailTimesAbout: 'As half an hour each, which blocks nobody: others see when you read mail.',
  when: (day: string, start: string, end: string) => `${day}, ${start} to ${end}`,
  undo: 'Undo',
  done: {
    put: (number: number) => `${blocks(number)} put in your calendar.`,
    taken: (number: number, theirs: number) =>
      `${blocks(number)} taken out of your calendar.${theirs === 0 ? '' : ` ${theirs} that you changed ${theirs === 1 ? 'stays' : 'stay'}: delete ${theirs === 1 ? 'it' : 'them'} in Calendar if you like.`}`,
    undone: 'Undone.',
    later: (refusal: Refusal) => `${REFUSALS[refusal]} It is kept here, and done as soon as that works.`,
  },
  hours: {
    title: (account: string) => `Working hours: ${account}`,
    about:
      'What your calendar is set to. Everything here goes by your own settings; they change only when you press the button.',
    loading: 'Reading your calendar’s hours…',
    unread: 'The hours could not be read.',
    none: 'Your calendar names no working hours. Google has them for accounts of organisations only, and only where they are turned on in Calendar’s settings.',
    theirs: 'Calendar',
    ours: 'Your settings',
    line: (days: string, start: string, end: string, zone: string) => `${days}, ${start} to ${end}, ${zone}`,
    noHours: (zone: string) => `no hours, ${zone}`,
    rough:
      'Days that differ there, or have a break, become one stretch a day here, from the first beginning to the last end.',
    same: 'They are the same.',
    use: 'Use these hours',
    useZone: 'Use this time zone',
    used: 'Your settings have them now.',
    usedIn: (zone: string) => `Your settings have them now. They count by the clock of ${zone}.`,
    failed: 'That was not saved: this browser’s storage did not answer. Try again.',
  },
} as const;
