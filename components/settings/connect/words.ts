import type { Answers } from '../../../lib/messages.ts';

const NOTHING = 'Nothing was connected.';
/** After somebody said yes to something that is not used. */
const LISTED = 'Google may list what was allowed there: you can take it back at Google, below.';

/** What Google's own codes mean to the person; others are told as they are. */
const REFUSALS: Readonly<Record<string, string>> = {
  page_not_loaded:
    'Google does not know this client id, or the address to register is not registered with it. A new client can take some minutes to be known.',
  admin_policy_enforced: 'The administrator of this account does not allow it.',
  org_internal: 'This client id is only for accounts of the organisation that it was made in.',
  invalid_scope: 'Google does not know what was asked for. The API may not be turned on for this client id’s project.',
};

/** How connecting ended. */
function connected(answer: Answers['connect'], meant: string | null): string {
  switch (answer.outcome) {
    case 'connected':
      return `${answer.account} is connected.`;
    case 'closed':
      return `Google’s window was closed before it was done. ${NOTHING} If it showed an error, the client id above is the first thing to check.`;
    case 'denied':
      return `You did not allow it. ${NOTHING}`;
    case 'not-granted':
      return `The box beside this access was not ticked. ${NOTHING} Try again and leave it ticked. ${LISTED}`;
    case 'no-client':
      return `There is no client id yet. ${NOTHING}`;
    case 'not-permitted':
      return `The browser did not let Unhurried ask Google. ${NOTHING}`;
    case 'foreign':
      return `What came back was no answer to this question. ${NOTHING} Try again.`;
    case 'offline':
      return `Google did not answer. ${NOTHING} Try again once you are online.`;
    case 'busy':
      return `Google is too busy to say whose account it is. ${NOTHING} Try again later.`;
    case 'failed':
      return `Google did not say whose account it is. ${NOTHING} Try again.`;
    case 'other-account':
      return `You signed in with ${answer.account}, and ${meant ?? 'another account'} was meant. ${NOTHING} ${LISTED}`;
    case 'refused':
      return `${REFUSALS[answer.error] ?? `Google refused it, in its own words: ${answer.error}.`} ${NOTHING}`;
  }
}

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** What each of Google’s scopes lets us do, and what of that is done. */
export const SCOPES: Readonly<Record<string, string>> = {
  'gmail.metadata': 'see who wrote to whom, when, and the subject: never what a mail says',
  'gmail.settings.basic': 'change Gmail’s settings, of which it uses the automatic answer',
  'calendar.events.owned': 'see and change the events of your own calendars, of which it changes those that it made',
  'calendar.freebusy': 'see when you are free',
  'calendar.calendars.readonly': 'see your calendar’s working hours and time zone',
  'gmail.readonly': 'read all your mail, of which it reads the answers to your agendas',
};

export const WORDS = {
  title: 'Connected account',
  leadIn:
    'Everything in Unhurried works without an account. Connecting one lets the background do for your whole mailbox, at your mail times, what it otherwise does only for the pages that you open. You connect one thing at a time, and each can be taken back.',
  not: 'It sends no mail itself, and nothing goes to anybody but Google. No password and no lasting key is kept: what Google hands out is good for about an hour and is gone when the browser closes.',
  loading: 'Loading…',
  unread: 'The connected accounts could not be read.',
  again: 'Try again',
  client: {
    title: 'Your own client id',
    about:
      'Unhurried has no server, so it is you who is known to Google: by a client id that you make once, free of charge. It is no secret.',
    how: 'How to make one',
    console: 'Google’s console',
    steps: [
      'Open Google’s console (console.cloud.google.com) and make a project. Any name will do.',
      'Under APIs & Services, turn on the Gmail API. For focus blocks and working hours, turn on the Google Calendar API, too.',
      'Under Google Auth Platform, press Get started. Give the app a name, such as Unhurried, and your address. As the audience choose Internal where that is offered, External otherwise.',
      'With External, open Audience and add each address that you want to connect as a test user. Google may ask for your consent anew every seven days as long as the app is in testing; publishing it ends that, and Google then warns that it has not verified the app, which is yours.',
      'Under Clients, create a client of the type Web application. Under Authorized redirect URIs, add the address to register that stands below, exactly as it is.',
      'Copy the client id that Google shows, and paste it here. The secret beside it is not needed.',
    ],
    redirect: 'Address to register',
    redirectHint: 'It belongs to this installation in this browser.',
    copy: 'Copy the address',
    copied: 'Copied.',
    notCopied: 'The browser did not copy it. It is marked now: copy it with your keyboard.',
    label: 'Client id',
    hint: 'It ends in .apps.googleusercontent.com.',
    browser: (hosts: readonly string[]) =>
      `To check it, your browser will ask whether Unhurried may reach ${hosts.join(' and ')}. That is given back at once.`,
    check: 'Check with Google',
    checking: 'Asking Google…',
    found: {
      known: 'Google knows this client id and the address.',
      unknown:
        'Google did not come back: it does not know this client id, or the address to register is not registered with it. What was just made can take some minutes.',
      offline: 'Google did not answer. Try again once you are online.',
      'not-permitted': 'The browser did not let Unhurried ask Google. Check again, and allow it there.',
    } satisfies Record<Answers['check-client']['found'], string>,
    changed: 'Accounts that were connected with another client id have to be connected again.',
  },
  offers: {
    title: 'What can be connected',
    browser: 'Your browser will ask whether Unhurried may reach:',
    google: 'Google will ask whether Unhurried may:',
    connect: 'Connect an account…',
    connectFor: (name: string) => `Connect an account…: ${name}`,
    busy: 'In Google’s window…',
    noClient: 'This takes a client id: paste it above first.',
  },
  account: {
    none: 'No account is connected.',
    since: (day: string) => `Connected since ${day}`,
    takenBack: 'Taken back: not used here. Google still lists it.',
    notYet: 'Not connected',
    takeBack: 'Take back',
    signIn: 'Sign in again',
    connect: 'Connect',
    named: (words: string, name: string) => `${words}: ${name}`,
    quota: 'What Google allows, and what was spent of it',
    spent: (today: number, month: number) =>
      `Of Google’s quota for Gmail, ${count(today, 'unit', 'units')} spent today, ${count(month, 'unit', 'units')} in 31 days. Google allows 6,000 in each minute.`,
    spentCalendar: (today: number, month: number) =>
      `Calendar: ${count(today, 'request', 'requests')} today, ${count(month, 'request', 'requests')} in 31 days. Google allows 600 in each minute.`,
    disconnect: 'Disconnect…',
    sure: (account: string) =>
      `Disconnect ${account}? Google takes back all that it granted to this client id, and the account is forgotten here. What only its mail told of goes, too; agendas, and replies that you saw yourself, stay.`,
    yes: 'Yes, disconnect',
    no: 'Keep it connected',
    disconnecting: 'Telling Google…',
    alsoBlocks: (number: number) => `Take ${count(number, 'block', 'blocks')} out of the calendar first`,
    sureFocus:
      'Take it back? Nothing here reaches the blocks in your calendar any more then. They stay there unless they are taken out first.',
    yesFocus: 'Yes, take back',
    noFocus: 'Keep it',
    grants: 'Review its access at Google',
  },
  digest: {
    title: 'One notification a mail time',
    about:
      'After mail was read it counts what there is to do, and names nobody. Your browser will ask whether Unhurried may notify you.',
    failed: 'The browser did not allow it. Nothing was changed.',
  },
  done: {
    connected,
    noAccess: `The browser was not allowed to reach Google’s APIs. ${NOTHING}`,
    takenBack: (name: string) =>
      `“${name}” is taken back: its token is forgotten here, and nothing uses it. Google still lists it, since it takes back only everything at once: disconnect the account for that.`,
    answering: (ends: string | null, isKept: boolean) =>
      `${ends === null ? 'Unhurried’s automatic answer has ended, but what was in Gmail before could not be put back.' : `Unhurried’s automatic answer could not be taken out of Gmail: it ends by itself ${ends}, or in Gmail’s settings.`} ${isKept ? 'What was there before is kept: connect the account for this again, and it is put back.' : 'Look into Gmail’s settings yourself.'}`,
    disconnected: (account: string) =>
      `${account} is disconnected. Google has taken back what it granted, and nothing of it is kept here.`,
    blocksLeft:
      'The blocks could not be taken out of the calendar now, so everything was left as it was. Try again, or leave them there.',
    forgotten: (account: string) =>
      `${account} is forgotten here, but Google could not be told. Take the access back at Google yourself, by the link below.`,
  },
} as const;
