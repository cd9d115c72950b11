/** What a connected account can be used for. Each is connected, and taken back, alone. */
export const CAPABILITIES = ['replies', 'autoresponder', 'focus', 'hours', 'contributions'] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** A host as a person knows it, of the form in which the browser is asked for it. */
export const hostName = (host: string): string => new URL(host.replace('*', '')).host;

/** What one capability needs, and why, in words for the person who is asked. */
export interface Needs {
  readonly name: string;
  /** Asked of Google, and nothing beyond: the smallest scopes that its calls accept. */
  readonly scopes: readonly string[];
  /** How Google classes the widest of them. */
  readonly class: 'sensitive' | 'restricted';
  /** Asked of the browser: where its requests go. */
  readonly hosts: readonly string[];
  /** Asked of the browser. Firefox has `identity` from the install and is asked for the hosts alone. */
  readonly permissions: readonly 'identity'[];
  readonly reason: string;
}

const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

/** Told along with each: whose account it is. Without these, some scopes would not let us learn the address. */
export const IDENTITY_SCOPES: readonly string[] = ['openid', 'email'];

const GMAIL_HOST = 'https://gmail.googleapis.com/*';
/** Calendar, and the address of the account. */
const APIS_HOST = 'https://www.googleapis.com/*';
/** Giving access back to Google. */
const REVOKE_HOST = 'https://oauth2.googleapis.com/*';

const MAIL = { hosts: [GMAIL_HOST, APIS_HOST, REVOKE_HOST], permissions: ['identity'] } as const;
const TIME = { hosts: [APIS_HOST, REVOKE_HOST], permissions: ['identity'] } as const;

export const NEEDS: Readonly<Record<Capability, Needs>> = {
  replies: {
    name: 'Track replies in the background',
    scopes: [scope('gmail.metadata')],
    class: 'restricted',
    ...MAIL,
    reason:
      'At your mail times, Unhurried asks Gmail who has answered whom: senders, recipients, subjects and dates. ' +
      'This access cannot show it what a mail says.',
  },
  autoresponder: {
    name: 'Say when you will answer',
    scopes: [scope('gmail.settings.basic')],
    class: 'restricted',
    ...MAIL,
    reason:
      'Unhurried turns Gmail’s own automatic answer on while you are away from mail, and puts back what was there before. ' +
      'This access is to Gmail’s settings; it cannot show any mail.',
  },
  focus: {
    name: 'Keep time for focus in your calendar',
    scopes: [scope('calendar.events.owned'), scope('calendar.freebusy')],
    class: 'sensitive',
    ...TIME,
    reason:
      'Unhurried looks where your calendar is free and puts focus blocks and mail times there. ' +
      'It changes and deletes only the events that it made.',
  },
  hours: {
    name: 'Read your working hours',
    scopes: [scope('calendar.calendars.readonly')],
    class: 'sensitive',
    ...TIME,
    reason:
      'Unhurried reads the working hours and the time zone that your calendar is set to. This access shows it no events.',
  },
  contributions: {
    name: 'Collect contributions in the background',
    scopes: [scope('gmail.readonly')],
    class: 'restricted',
    ...MAIL,
    reason:
      'Unhurried reads the answers to agendas that you sent and puts them together. ' +
      'This access could show it all your mail, so it is off until you ask for it.',
  },
};

/** Needs least of the browser: enough for asking Google whether it knows a client id. */
export const LEAST: Capability = 'hours';

/** The browser's permission for the digest, asked for when that is turned on. */
export const DIGEST_PERMISSION = 'notifications';
/** Where Google lists, and takes back, what somebody has granted. */
export const GRANTS_PAGE = 'https://myaccount.google.com/connections';
