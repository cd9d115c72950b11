import { useEffect, useMemo } from 'preact/hooks';
import type { Store } from '../../lib/store/store.ts';
import { AgendaList, type AgendaListProps } from './AgendaList.tsx';
import { liveAgendas } from './live.ts';

/** The list of agendas on the store. */
export function LiveAgendas({ store, ...props }: Omit<AgendaListProps, 'loaded' | 'onNeedAll'> & { store: Store }) {
  const closing = useMemo(() => new AbortController(), []);
  const { loaded, needAll } = useMemo(() => liveAgendas(store, closing.signal), []);
  useEffect(() => () => closing.abort(), []);
  return <AgendaList {...props} loaded={loaded.value} onNeedAll={needAll} />;
}
