import type { ChangesView, DraftView, ListName, ListView, SendView, StartView, ThreadView } from '../wire.ts';

/** What a page saves and sends of a draft. */
export type DraftInput = Omit<DraftView, 'legacy' | 'threadLegacy'>;

export type Mark = 'read' | 'unread' | 'archive' | 'inbox' | 'bin';

/** The page's requests to its own server, under the account's path. Null where the thing is not there. */
export interface MailServer {
  start(): Promise<StartView>;
  list(name: ListName, query?: string): Promise<ListView>;
  thread(id: string): Promise<ThreadView | null>;
  draft(id: string): Promise<DraftView | null>;
  save(draft: DraftInput): Promise<DraftView>;
  discard(id: string): Promise<void>;
  send(draft: DraftInput, options: { readonly archive: boolean; readonly at: number | null }): Promise<SendView>;
  undo(id: string): Promise<DraftView | null>;
  mark(thread: string, as: Mark): Promise<void>;
  changes(since: number): Promise<ChangesView>;
}

/** `base` is the account's path, such as `/mail/u/0/`; `query` what the page was opened with, for its variant and language. */
export function mailServer(base: string, query: string): MailServer {
  const ask = async <Answer>(path: string): Promise<Answer | null> => {
    const response = await fetch(`${base}i/${path}`);
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  };
  const sure = async <Answer>(path: string): Promise<Answer> => {
    const answer = await ask<Answer>(path);
    if (answer === null) throw new Error(`${path}: not there`);
    return answer;
  };
  const post = async <Answer>(path: string, body: unknown): Promise<Answer | null> => {
    const response = await fetch(`${base}i/${path}`, { method: 'POST', body: JSON.stringify(body), keepalive: true });
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  };
  const posted = async <Answer>(path: string, body: unknown): Promise<Answer> => {
    const answer = await post<Answer>(path, body);
    if (answer === null) throw new Error(`${path}: not there`);
    return answer;
  };
  return {
    start: () => sure(`start${query}`),
    list: (name, text = '') => sure(`list?${new URLSearchParams({ list: name, q: text })}`),
    thread: (id) => ask(`thread?${new URLSearchParams({ id })}`),
    draft: (id) => ask(`draft?${new URLSearchParams({ id })}`),
    save: (draft) => posted('draft', draft),
    discard: async (id) => void (await post('discard', { id })),
    send: (draft, options) => posted('send', { draft, ...options }),
    undo: (id) => post('undo', { id }),
    mark: async (thread, as) => void (await post('mark', { thread, do: as })),
    changes: (since) => sure(`changes?since=${since}`),
  };
}
