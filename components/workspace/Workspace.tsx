import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Ask } from '../../lib/ask.ts';
import type { Capability } from '../../lib/google/capabilities.ts';
import { changeSettingsFrom, type Settings, zoneOf } from '../../lib/settings.ts';
import type { AgendaRow } from '../../lib/store/rows.ts';
import type { Store } from '../../lib/store/store.ts';
import { agendaActions } from '../agenda/actions.ts';
import { LiveAgendas } from '../agenda/LiveAgendas.tsx';
import { LiveEditor } from '../agenda/LiveEditor.tsx';
import type { BarMessage } from '../replies/Bar.tsx';
import { LiveReplies } from '../replies/LiveReplies.tsx';
import type { Clock } from '../replies/state.ts';
import { LiveAccounts } from '../settings/connect/LiveAccounts.tsx';
import { LiveData } from '../settings/LiveData.tsx';
import { SettingsPage } from '../settings/SettingsPage.tsx';
import { SWITCHABLE } from '../settings/switchable.ts';
import { hashOf, type Route } from './routes.ts';
import { Shell } from './Shell.tsx';
import { WORDS } from './words.ts';

export interface WorkspaceProps {
  readonly store: Store;
  readonly ask: Ask;
  readonly settings: Settings;
  /** What an account can be connected for. */
  readonly offered: readonly Capability[];
  readonly route: Route;
  /** Epoch milliseconds, moving on while the page is open. */
  readonly now: number;
  /** BCP 47. */
  readonly locale: string;
  readonly onGo: (route: Route) => void;
  /** Gives a text to the person as a file. */
  readonly onFile: (name: string, text: string) => void;
  /** The store could not be read, and the person wants it tried again. */
  readonly onRetry: () => void;
}

const HREFS = {
  open: hashOf({ page: 'replies', isClosed: false }),
  closed: hashOf({ page: 'replies', isClosed: true }),
};

/** The workspace on the extension's own store. */
export function Workspace(props: WorkspaceProps) {
  const { store, ask, settings, offered, now, locale, onGo } = props;
  // Without anything to connect an account for, that page is nowhere.
  const route: Route = props.route.page === 'account' && offered.length === 0 ? { page: 'agendas' } : props.route;
  const message = useSignal<BarMessage | null>(null);
  const clock: Clock = { now, timeZone: zoneOf(settings), locale, hours: settings.hours };
  const latest = useRef(clock);
  latest.current = clock;
  const say = (next: BarMessage) => {
    message.value = next;
  };
  const sayNothing = () => {
    message.value = null;
  };
  const actions = useMemo(() => {
    const onOpen = (id: string) => onGo({ page: 'agenda', id });
    return agendaActions({ store, ask, clock: () => latest.current, onSay: say, onOpen });
  }, []);
  useEffect(() => {
    document.title = WORDS.title(WORDS.pages[route.page]);
  }, [route.page]);
  const deleteAndLeave = async (row: AgendaRow) => {
    if (await actions.delete(row)) onGo({ page: 'agendas' });
  };
  return (
    <Shell route={route} hasAccounts={offered.length > 0} message={message.value} onDismiss={sayNothing}>
      {route.page === 'agendas' && (
        <LiveAgendas
          store={store}
          clock={clock}
          hrefOf={(id) => hashOf({ page: 'agenda', id })}
          onNew={actions.make}
          onDuplicate={(row) => void actions.duplicate(row)}
          onDelete={(row) => void actions.delete(row)}
          onRetry={props.onRetry}
        />
      )}
      {route.page === 'agenda' && (
        <LiveEditor
          key={route.id}
          id={route.id}
          store={store}
          ask={ask}
          clock={clock}
          listHref={hashOf({ page: 'agendas' })}
          onLeave={() => onGo({ page: 'agendas' })}
          onDuplicate={(row) => void actions.duplicate(row)}
          onDelete={(row) => void deleteAndLeave(row)}
          onSay={say}
        />
      )}
      {route.page === 'replies' && (
        <LiveReplies
          store={store}
          ask={ask}
          clock={clock}
          isClosed={route.isClosed}
          hrefs={HREFS}
          message={message.value}
          onSay={say}
          onRetry={props.onRetry}
        />
      )}
      {route.page === 'settings' && (
        <SettingsPage
          section={route.section}
          settings={settings}
          browserZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
          locale={locale}
          rules={SWITCHABLE}
          onSave={changeSettingsFrom}
          onTurn={async (rule, isOn) => (await ask({ type: 'turn-rule', rule, isOn })).ok}
          onForgetColleague={async (email) => (await ask({ type: 'set-colleague', email, colleague: null })).ok}
        />
      )}
      {route.page === 'account' && (
        <LiveAccounts ask={ask} settings={settings} offered={offered} clock={clock} onSave={changeSettingsFrom} />
      )}
      {route.page === 'data' && (
        <LiveData store={store} ask={ask} clock={clock} onFile={props.onFile} onErased={sayNothing} />
      )}
    </Shell>
  );
}
