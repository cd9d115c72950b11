import type { AgendaRow } from '../../lib/store/rows.ts';
import { searcher } from '../kit/search.ts';

/** Agendas whose words, people or topics contain every word of the query, whatever its case and its accents. */
export const searchAgendas = searcher<AgendaRow>(({ agenda }) => {
  const people = [agenda.lead, ...agenda.attendees].map(({ name, email }) => `${name ?? ''} ${email}`);
  const topics = agenda.topics.map(({ title }) => title);
  return [agenda.title, agenda.background, ...people, ...topics, ...agenda.documents].join('\n');
});
