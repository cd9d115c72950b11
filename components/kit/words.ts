import type { Failure } from '../../lib/messages.ts';

/** What went wrong and what to do about it; the surface adds what was kept. */
export const FAILURES: Readonly<Record<Failure, { readonly happened: string; readonly todo: string }>> = {
  'storage-full': { happened: 'This browser has no room left.', todo: 'Free some space, then try again.' },
  storage: { happened: 'This browser’s storage did not answer.', todo: 'Try again; if it stays, restart the browser.' },
  'signed-out': { happened: 'Nobody is signed in to this account.', todo: 'Sign in to Gmail, then try again.' },
  offline: { happened: 'You are offline.', todo: 'Try again once you are connected.' },
  'not-found': { happened: 'It is not there any more.', todo: 'Look in Gmail or Calendar itself.' },
  refused: { happened: 'The browser refused it.', todo: 'Reload the page, then try again.' },
  unreachable: { happened: 'Unhurried is restarting.', todo: 'Reload the page, then try again.' },
};

/** What keeps the store from answering, as far as that can be told from here. */
export const LONG_WAIT = {
  happened: 'Unhurried’s storage is being waited for.',
  todo: 'If another tab of Unhurried has been open since before an update, close it: then this goes on by itself. Nothing is lost.',
} as const;

/** What is wrong with a date or a time that was typed. */
export const WHEN = {
  wholeDay: 'This day is not whole. Give its day, month and a year of four digits.',
  wholeTime: 'This time is not whole. Give its hour and minutes.',
  farDay: 'Choose a day between the years 2000 and 2199, with all four digits.',
} as const;
