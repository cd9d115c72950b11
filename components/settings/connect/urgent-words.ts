/** The part of the page about urgent senders. */
export const URGENT = {
  title: 'Urgent senders',
  about:
    'Everybody else’s mail waits for your mail times. For the senders that you name here, Unhurried asks Gmail in between, and tells you at once who wrote and about what: once a thread, until you have been there. Your browser will ask whether Unhurried may notify you.',
  turn: 'Tell me at once of mail from these senders',
  failed: 'The browser did not allow it. Nothing was changed.',
  senders: 'Senders',
  none: 'Name somebody first: without a sender nothing is looked for.',
  remove: (sender: string) => `Remove ${sender}`,
  new: 'Address or domain',
  hint: 'Such as ada@firm.example, or firm.example for everybody there.',
  add: 'Add',
  wrong: {
    'no-sender': 'That is neither an address nor a domain. Write it like ada@firm.example or firm.example.',
    twice: 'That sender is on the list already.',
    'too-many': 'The list is full. Whoever is not on it waits for your next mail time.',
  },
  every: 'Look',
  minutes: (minutes: number) => (minutes === 60 ? 'every hour' : `every ${minutes} minutes`),
  always: 'Outside my working hours, too',
  seen: 'Sender and subject stand in the notification, where others may see them on a locked screen.',
  cost: (units: number) =>
    `About ${units.toLocaleString('en')} units of Google’s quota a day, and 20 for each mail that comes.`,
} as const;
