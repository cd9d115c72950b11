import { agendaSubject } from '../agenda/mail.ts';
import type { RequestOf } from '../messages.ts';
import { agendas } from '../store/agendas.ts';
import type { AgendaRow } from '../store/rows.ts';
import type { Store } from '../store/store.ts';

/** Agendas that are looked through, the last changed first. */
const MOST = 50;

/**
 * The agenda that a sent mail carries where its page could not tell, because its draft was known by no id: one that was
 * opened in Gmail and not sent, with just that subject, and for the people that the mail went to.
 */
export async function agendaOfMail(
  store: Store,
  { account, subject, to }: Pick<RequestOf<'mail-sent'>, 'account' | 'subject' | 'to'>,
): Promise<AgendaRow | null> {
  const wanted = subject.trim();
  if (wanted === '' || to.length === 0) return null;
  const isIt = ({ state, agenda }: AgendaRow): boolean => {
    const people = new Set(agenda.attendees.map(({ email }) => email));
    return state !== 'sent' && agendaSubject(agenda).trim() === wanted && to.every(({ email }) => people.has(email));
  };
  return (await agendas(store, account, MOST)).find(isIt) ?? null;
}
