import { calendarMethods } from '../contract/calendar.ts';
import { gmailMethods } from '../contract/gmail.ts';

const PREFIX = 'https://www.googleapis.com/auth/';
/** Who somebody is; nothing that they have. */
const IDENTITY = ['openid', 'email', 'profile', `${PREFIX}userinfo.email`, `${PREFIX}userinfo.profile`];

/** A scope without what they all begin with. */
export const shortScope = (scope: string): string => (scope.startsWith(PREFIX) ? scope.slice(PREFIX.length) : scope);
const longScope = (short: string): string => (short.includes(':') ? short : PREFIX + short);

const known = new Set([
  ...IDENTITY,
  ...[...Object.values(gmailMethods), ...Object.values(calendarMethods)].flatMap(({ scopes }) => scopes.map(longScope)),
  longScope('drive.appdata'),
]);

export const isKnownScope = (scope: string): boolean => known.has(scope);
export const isIdentityScope = (scope: string): boolean => IDENTITY.includes(scope);

/** What Google writes of granted scopes: `email` also under its long name, the rest in an order of its own. */
export function writtenScopes(scopes: Iterable<string>): string[] {
  const all = new Set(scopes);
  if (all.has('email')) all.add(`${PREFIX}userinfo.email`);
  if (all.has('profile')) all.add(`${PREFIX}userinfo.profile`);
  return [...all].sort();
}

const WORDS: Readonly<Record<string, string>> = {
  'gmail.metadata': 'View your email message metadata such as labels and headers, but not the email body',
  'gmail.readonly': 'View your email messages and settings',
  'gmail.settings.basic': 'See, edit, create, or change your email settings and filters in Gmail',
  'calendar.events.owned': 'See, create, change, and delete events on Google calendars you own',
  'calendar.freebusy': 'View your availability in your calendars',
  'calendar.events.freebusy': 'See the availability on Google calendars you have access to',
  'calendar.calendars.readonly':
    'See the title, description, default time zone, and other properties of your calendars',
};

/** What the consent page says of a scope. */
export const scopeWords = (scope: string): string => WORDS[shortScope(scope)] ?? `Use ${shortScope(scope)}`;
