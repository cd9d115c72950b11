import type { AgendaRow } from '../../lib/store/rows.ts';

function textOf({ agenda }: AgendaRow): string {
  const people = [agenda.lead, ...agenda.attendees].map(({ name, email }) => `${name ?? ''} ${email}`);
  const topics = agenda.topics.map(({ title }) => title);
  return [agenda.title, agenda.background, ...people, ...topics, ...agenda.documents].join('\n').toLocaleLowerCase();
}

/** Agendas whose words, people or topics contain every word of the query, whatever its case. */
export function searchAgendas(rows: readonly AgendaRow[], query: string): readonly AgendaRow[] {
  const words = query.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = textOf(row);
    return words.every((word) => text.includes(word));
  });
}
