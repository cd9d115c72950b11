import type { Agenda } from '../../../../lib/agenda/agenda.ts';
import type { AgendaRow } from '../../../../lib/store/rows.ts';
import { DAY, NOW } from '../replies/sample.ts';

export const ME = { email: 'me@harbour.example', name: 'Mia Lindqvist' };
export const JONAS = { email: 'jonas@harbour.example', name: 'Jonas Weber' };

export const AGENDA: Agenda = {
  title: 'Spring launch',
  background: 'Two offers, three dates.',
  lead: ME,
  attendees: [ME, JONAS],
  topics: [
    { title: 'Which date?', owner: JONAS, feedback: 'decide' },
    { title: 'What else?', owner: null, feedback: 'ideas' },
  ],
  replyBy: NOW + 2 * DAY,
  timeZone: 'Europe/Berlin',
  documents: ['https://docs.example.org/offers'],
};

export const row = (id: string, some: Partial<AgendaRow> = {}, agenda: Partial<Agenda> = {}): AgendaRow => ({
  id,
  account: ME.email,
  agenda: { ...AGENDA, ...agenda },
  state: 'writing',
  thread: null,
  createdAt: NOW - DAY,
  updatedAt: NOW - DAY,
  revision: 1,
  ...some,
});
