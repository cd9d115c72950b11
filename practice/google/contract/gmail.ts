import * as schemas from './gmail-schemas.ts';
import { method } from './method.ts';

const ALL = 'https://mail.google.com/';
const READERS = [ALL, 'gmail.metadata', 'gmail.modify', 'gmail.readonly'];
const ADDON = ['action', 'metadata', 'readonly'].map((name) => `gmail.addons.current.message.${name}`);
const USER = '/gmail/v1/users/{userId}';

const reads = { api: 'gmail', http: 'GET', lists: [], body: null } as const;

/** The methods of Gmail's API that the stand-in knows, with the units that Google takes for each. */
export const gmailMethods = {
  profile: method({
    ...reads,
    id: 'gmail.users.getProfile',
    path: `${USER}/profile`,
    scopes: [ALL, 'gmail.compose', 'gmail.metadata', 'gmail.modify', 'gmail.readonly'],
    units: 1,
    query: schemas.NoQuery,
    answer: schemas.Profile,
  }),
  history: method({
    ...reads,
    id: 'gmail.users.history.list',
    path: `${USER}/history`,
    scopes: READERS,
    units: 2,
    query: schemas.HistoryQuery,
    lists: ['historyTypes'],
    answer: schemas.HistoryList,
  }),
  listMessages: method({
    ...reads,
    id: 'gmail.users.messages.list',
    path: `${USER}/messages`,
    scopes: READERS,
    units: 5,
    query: schemas.ListQuery,
    lists: ['labelIds'],
    answer: schemas.MessageList,
  }),
  getMessage: method({
    ...reads,
    id: 'gmail.users.messages.get',
    path: `${USER}/messages/{id}`,
    scopes: [...READERS, ...ADDON],
    units: 20,
    query: schemas.MessageQuery,
    lists: ['metadataHeaders'],
    answer: schemas.Message,
  }),
  listThreads: method({
    ...reads,
    id: 'gmail.users.threads.list',
    path: `${USER}/threads`,
    scopes: READERS,
    units: 10,
    query: schemas.ListQuery,
    lists: ['labelIds'],
    answer: schemas.ThreadList,
  }),
  getThread: method({
    ...reads,
    id: 'gmail.users.threads.get',
    path: `${USER}/threads/{id}`,
    scopes: [...READERS, ...ADDON],
    units: 40,
    query: schemas.ThreadQuery,
    lists: ['metadataHeaders'],
    answer: schemas.Thread,
  }),
  getVacation: method({
    ...reads,
    id: 'gmail.users.settings.getVacation',
    path: `${USER}/settings/vacation`,
    scopes: [ALL, 'gmail.modify', 'gmail.readonly', 'gmail.settings.basic'],
    units: 1,
    query: schemas.NoQuery,
    answer: schemas.Vacation,
  }),
  updateVacation: method({
    api: 'gmail',
    http: 'PUT',
    lists: [],
    id: 'gmail.users.settings.updateVacation',
    path: `${USER}/settings/vacation`,
    scopes: ['gmail.settings.basic'],
    units: 5,
    query: schemas.NoQuery,
    body: schemas.Vacation,
    answer: schemas.Vacation,
  }),
} as const;
