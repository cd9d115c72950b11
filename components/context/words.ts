import type { Fix } from '../../lib/context/hint.ts';
import type { Scope } from './Panel.tsx';

export const WORDS = {
  mark: {
    nothing: 'Context: nothing to check yet',
    notice: 'Context: something to know about this mail',
    clear: 'Context: a reader has what they need',
    hints: (count: number) =>
      count === 1
        ? 'Context: 1 thing a reader would have to ask'
        : `Context: ${count} things a reader would have to ask`,
  },
  panel: 'What a reader would have to ask',
  close: 'Close',
  list: 'What a reader would have to ask, most useful first',
  quoted: (text: string) => `“${text}”`,
  practice: (name: string) => `Practice: ${name}.`,
  dismiss: (question: string) => `Leave out of this mail: ${question}`,
  leaveOut: 'Leave out',
  leftOutOf: {
    here: 'Left out for these words.',
    mail: 'Left out of this mail.',
    always: 'Left out of every mail.',
  } satisfies Record<Scope, string>,
  onlyHere: 'Only here',
  onlyHereOf: 'Only here: leave it out for these words alone',
  always: 'Always',
  alwaysOf: 'Always leave out',
  undo: 'Undo',
  undoOf: (fix: string) => `Undo: ${fix}`,
  done: {
    insert: 'Added to your mail.',
    replace: 'Changed in your mail.',
    'move-to-cc': 'Moved to Cc.',
    focus: '',
  } satisfies Record<Fix['kind'], string>,
  more: (count: number) => `${count} more`,
  leftOut: (count: number) => `${count} left out`,
  bringBack: 'Bring back',
  bringBackOf: (title: string) => `Bring back: ${title}`,
  scopes: {
    here: 'for some words here',
    mail: 'in this mail',
    always: 'in every mail',
  } satisfies Record<Scope, string>,
  clear: 'A reader has what they need.',
  nothing: 'Nothing to check yet.',
  nothingMore: 'Write, and look again when you like.',
  expected: (from: string, by: string | null) =>
    by === null ? `Reply expected from ${from}` : `Reply expected from ${from} by ${by}`,
  usualDay: 'Your mail names no day, so this is two working days.',
  notExpected: (from: string) => `No reply expected from ${from}`,
  inTheirDay: (when: string) => `That is ${when}.`,
  expectedSwitch: 'Expect a reply',
  changeDue: 'Change',
  changeDueOf: 'Change by when the reply is expected',
  changeFromOf: 'Change from whom and by when the reply is expected',
  fromChoices: 'From whom',
  everyone: 'Everyone',
  somebody: 'Somebody has to be left. To wait for nobody, turn the reply off.',
  pastDay: 'That day is over, so nothing was changed. Choose a later one.',
  dueChoices: 'By when',
  dueChoice: (label: string, when: string) => `${label}: ${when}`,
  dueDate: 'On a date',
} as const;
