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
  dismiss: (question: string) => `Leave out of this mail: ${question}`,
  dismissTip: 'Leave out of this mail',
  leftOutHere: 'Left out of this mail.',
  leftOutAlways: 'Left out of every mail.',
  always: 'Always leave out',
  undo: 'Undo',
  more: (count: number) => `${count} more`,
  leftOut: (count: number) => `${count} left out`,
  bringBack: 'Bring back',
  bringBackOf: (title: string) => `Bring back: ${title}`,
  here: 'in this mail',
  everywhere: 'in every mail',
  clear: 'A reader has what they need.',
  nothing: 'Nothing to check yet.',
  nothingMore: 'Write, and look again when you like.',
  expected: (from: string, by: string | null) =>
    by === null ? `Reply expected from ${from}` : `Reply expected from ${from} by ${by}`,
  notExpected: (from: string) => `No reply expected from ${from}`,
  expectedSwitch: 'Expect a reply',
} as const;
