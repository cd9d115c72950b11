/** What a compose may have to tell the person: what happened, what was kept, what to do. */
export const NOTICES = {
  wrongAccount: (meant: string, shown: string) =>
    `The agenda is for a mail from ${meant}, but this is the mailbox of ${shown}. It was not filled in and is kept: sign in as ${meant} and choose Write instead again.`,
  notFilled:
    'The agenda could not be put into this mail. It is kept, and your event is unchanged: choose Write instead again.',
  leftOut: (count: number) =>
    count === 1
      ? 'One guest had no room in this mail’s address line. Please add them yourself: the agenda names everyone.'
      : `${count} guests had no room in this mail’s address line. Please add them yourself: the agenda names everyone.`,
  notNudged: 'You have begun an answer here already, so the reminder was not put in.',
  notKept: 'This mail was sent. Its pending reply could not be kept yet, and will be tried again.',
} as const;

/** What is said where a reminder waits for its thread to be opened. */
export const REMINDER = {
  waits: 'Open the thread here, and the reminder is written into it. Is it not among these?',
  writeNew: 'Write a new mail instead',
  dismiss: 'Dismiss',
} as const;

/** What is said of the reply that a mail waits for. */
export const EXPECTED = {
  nextDay: 'Next working day',
  twoDays: 'In two working days',
  nextWeek: 'Next week',
  theirs: (when: string, name: string) => `${when} for ${name}`,
} as const;
