import type { AgendaRow } from '../../lib/store/rows.ts';
import { finder } from '../kit/search.ts';

function textOf({ agenda }: AgendaRow): string {
  const people = [agenda.lead, ...agenda.attendees].map(({ name, email }) => `${name ?? ''} ${email}`);
  const topics = agenda.topics.map(({ title }) => title);
  return [agenda.title, agenda.background, ...people, ...topics, ...agenda.documents].join('\n');
}

/** Agendas whose words, people or topics contain every word of the query, whatever its case and its accents. */
export function searchAgendas(rows: readonly AgendaRow[], query: string): readonly AgendaRow[] {
  const isFound = finder(query);
  return isFound === null ? rows : rows.filter((row) => isFound(textOf(row)));
}
