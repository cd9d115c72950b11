import type { ComponentChildren } from 'preact';
import { AgendaEditor, type AgendaEditorProps } from '../../components/agenda/AgendaEditor.tsx';
import { AgendaList } from '../../components/agenda/AgendaList.tsx';
import agendaStyles from '../../components/agenda/agenda.css?inline';
import { Contributions } from '../../components/agenda/Contributions.tsx';
import type { LoadedAgendas } from '../../components/agenda/live.ts';
import fieldStyles from '../../components/kit/fields.css?inline';
import type { BarMessage } from '../../components/replies/Bar.tsx';
import { RepliesPage } from '../../components/replies/RepliesPage.tsx';
import repliesStyles from '../../components/replies/replies.css?inline';
import type { Clock, Loaded } from '../../components/replies/state.ts';
import { AccountPage, type AccountPageProps } from '../../components/settings/connect/AccountPage.tsx';
import type { Listed } from '../../components/settings/connect/AccountSheet.tsx';
import connectStyles from '../../components/settings/connect/connect.css?inline';
import { DataPage } from '../../components/settings/DataPage.tsx';
import type { RestoreState } from '../../components/settings/restore-state.ts';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import type { SettingsSection } from '../../components/settings/sections.ts';
import settingsStyles from '../../components/settings/settings.css?inline';
import { SWITCHABLE } from '../../components/settings/switchable.ts';
import { hashOf, type Route } from '../../components/workspace/routes.ts';
import { Shell } from '../../components/workspace/Shell.tsx';
import workspaceStyles from '../../components/workspace/workspace.css?inline';
import type { Agenda } from '../../lib/agenda/agenda.ts';
import { answersDocument } from '../../lib/agenda/answers.ts';
import { freshAgenda } from '../../lib/agenda/fresh.ts';
import { DEFAULT_HOURS } from '../../lib/hours/working.ts';
import { DEFAULT_URGENT, type UrgentSettings } from '../../lib/replies/urgent.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings.ts';
import type { Backup } from '../../lib/store/backup/file.ts';
import { MANY, NOW, REPLIES, ZONE } from './samples.ts';
import type { Scene } from './scene.ts';
import { AGENDA, ANSWERS, CLOSED, CONTRIBUTIONS, LONG, MANY_ROWS, MEETING, ROWS } from './workspace-samples.ts';

const nothing = () => {};
const ME = 'me@harbour.example';
const clock: Clock = { now: NOW, timeZone: ZONE, locale: 'en-GB', hours: DEFAULT_HOURS };
const WIDE = { width: 1_200, height: 800 };
const NARROW = { width: 320 };

function scene(
  name: string,
  route: Route,
  view: () => ComponentChildren,
  some: Partial<Scene> = {},
  message: BarMessage | null = null,
): Scene {
  return {
    name: `workspace-${name}`,
    ...WIDE,
    tag: 'unhurried-workspace',
    styles: [fieldStyles, repliesStyles, workspaceStyles, agendaStyles, settingsStyles, connectStyles],
    view: () => (
      <Shell route={route} hasAccounts message={message} onDismiss={nothing}>
        {view()}
      </Shell>
    ),
    ...some,
  };
}

/** Each also on the narrowest screen. */
const both = (name: string, route: Route, view: () => ComponentChildren, some: Partial<Scene> = {}): Scene[] => [
  scene(name, route, view, some),
  scene(`${name}-narrow`, route, view, { ...some, ...NARROW, height: 0 }),
];

const list =
  (loaded: LoadedAgendas, knows = true) =>
  () => (
    <AgendaList
      loaded={loaded}
      clock={clock}
      hrefOf={(id) => hashOf({ page: 'agenda', id })}
      onNew={async () => knows}
      onDuplicate={nothing}
      onDelete={nothing}
      onNeedAll={nothing}
      onRetry={nothing}
    />
  );
const ready = (rows: typeof ROWS): LoadedAgendas => ({
  kind: 'ready',
  rows,
  isPartial: false,
  replies: ANSWERS,
  contributions: new Map([['c', CONTRIBUTIONS]]),
});

const editor =
  (agenda: Agenda, some: Partial<AgendaEditorProps> = {}) =>
  () => (
    <AgendaEditor
      content={{ account: ME, agenda }}
      mail="writing"
      save={{ kind: 'saved', at: NOW }}
      canUndo
      canRedo={false}
      clock={clock}
      accounts={[ME]}
      listHref="#/agendas"
      onChange={nothing}
      onUndo={nothing}
      onRedo={nothing}
      onRetry={nothing}
      onKeepMine={nothing}
      onTakeTheirs={nothing}
      onLeave={nothing}
      onOpenGmail={nothing}
      onCopy={nothing}
      onPrint={nothing}
      onDuplicate={nothing}
      onDelete={nothing}
      {...some}
    />
  );

const replies =
  (loaded: Loaded, isClosed = false) =>
  () => (
    <RepliesPage
      loaded={loaded}
      closed={CLOSED}
      isClosed={isClosed}
      hrefs={{ open: '#/replies', closed: '#/replies/closed' }}
      clock={clock}
      mail={{ next: NOW + 15_000_000, isChecking: false, last: { kind: 'checked', at: NOW - 4_800_000, answered: 1 } }}
      onChange={nothing}
      onOpen={nothing}
      onNudge={nothing}
      onUndo={null}
      onCheckNow={nothing}
      onNeedAll={nothing}
      onRetry={nothing}
      onMoreClosed={null}
    />
  );
const loadedReplies = (all: typeof REPLIES): Loaded => {
  return { kind: 'ready', replies: all, isPartial: { theirs: false, mine: false } };
};

const settings =
  (some: Partial<Settings> = {}, section?: SettingsSection) =>
  () => (
    <SettingsPage
      section={section}
      settings={{ ...DEFAULT_SETTINGS, ...some }}
      browserZone={ZONE}
      locale="en-GB"
      rules={SWITCHABLE}
      onSave={async () => true}
      onTurn={async () => true}
      onForgetColleague={async () => true}
    />
  );

const CLIENT = '482210563117-unhurriedpractice0workspace.apps.googleusercontent.com';
const account =
  (some: Partial<AccountPageProps> = {}) =>
  () => (
    <AccountPage
      listing={{
        kind: 'ready',
        value: { redirect: 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/', accounts: [] },
      }}
      clientId={CLIENT}
      offered={['replies']}
      clock={clock}
      busy={null}
      digest={{ isOn: true, onTurn: async () => true }}
      notice={null}
      onSave={async () => true}
      onCheck={async () => 'unknown'}
      onReload={nothing}
      onConnect={nothing}
      onTakeBack={nothing}
      onDisconnect={nothing}
      {...some}
    />
  );
const connected: AccountPageProps['listing'] = {
  kind: 'ready',
  value: {
    redirect: 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/',
    accounts: [
      {
        account: 'me@harbour.example',
        uses: [{ capability: 'replies', since: NOW - 86_400_000, isOn: true }],
        reading: { state: 'read', readAt: NOW - 3_600_000, listed: null },
        today: { gmail: 82, calendar: 0 },
        month: { gmail: 2_310, calendar: 14 },
      },
      {
        account: 'a.person.with.quite.a.long.name@department.of.long.names.harbour.example',
        uses: [{ capability: 'replies', since: NOW, isOn: false }],
        reading: null,
        today: { gmail: 1, calendar: 0 },
        month: { gmail: 1, calendar: 0 },
      },
    ],
  },
};

/** The account's page with its mail read in that way. */
const reading =
  (some: Partial<NonNullable<Listed['reading']>>, urgent: Partial<UrgentSettings> = {}) =>
  () => {
    const its: NonNullable<Listed['reading']> = { state: 'read', readAt: NOW - 3_600_000, listed: null, ...some };
    const [first] = connected.kind === 'ready' ? connected.value.accounts : [];
    if (first === undefined || connected.kind !== 'ready') return null;
    const settings = { ...DEFAULT_SETTINGS, urgent: { ...DEFAULT_URGENT, ...urgent } };
    return account({
      listing: { kind: 'ready', value: { ...connected.value, accounts: [{ ...first, reading: its }] } },
      urgent: {
        settings,
        isOn: settings.urgent.isOn,
        onTurn: async () => true,
        onSave: async () => true,
      },
      onReadNow: nothing,
    })();
  };
const SENDERS = [
  'jonas.weber@harbour.example',
  'customs.example',
  'alarms@a-long-name-of-monitoring.department.harbour.example',
];

const NO_BACKUP: Backup = {
  agendas: [],
  replies: [],
  choices: [],
  settings: {},
  health: { gmail: { misses: {}, fallbacks: {} }, calendar: { misses: {}, fallbacks: {} } },
};
const data = (state: RestoreState) => () => (
  <DataPage
    restore={{ state, clock, onChoose: nothing, onGo: nothing, onCancel: nothing }}
    onExport={async () => 'unhurried-2026-11-23.json'}
    onErase={async () => ({ kind: 'erased', answering: [] })}
  />
);
const preview: RestoreState = {
  kind: 'preview',
  backup: NO_BACKUP,
  exportedAt: NOW - 3 * 86_400_000,
  preview: {
    agendas: { new: 3, newer: 1, older: 2, same: 14 },
    replies: { new: 120, newer: 4, older: 0, same: 1_032 },
    choices: { new: 0, newer: 0, older: 0, same: 41 },
    settings: { new: 1, newer: 0, older: 2, same: 0 },
  },
  unreadable: { agendas: 1, replies: 0, choices: 0, settings: 0 },
};

const AGENDAS: Route = { page: 'agendas' };
const ONE: Route = { page: 'agenda', id: 'a' };
const OPEN: Route = { page: 'replies', isClosed: false };
const SHUT: Route = { page: 'replies', isClosed: true };
const SETTINGS: Route = { page: 'settings' };
const ACCOUNT: Route = { page: 'account' };
const DATA: Route = { page: 'data' };
const tall = { height: 0 };
const fresh = freshAgenda({
  lead: { email: 'me@harbour.example', name: null },
  now: NOW,
  timeZone: ZONE,
  hours: DEFAULT_HOURS,
});
const colleagues = {
  'jonas@harbour.example': { timeZone: 'America/New_York', hours: { days: [1, 2, 3, 4, 5], start: 540, end: 1_020 } },
};

export const WORKSPACE_SCENES: readonly Scene[] = [
  ...both('agendas', AGENDAS, list(ready(ROWS))),
  ...both('agendas-empty', AGENDAS, list(ready([]))),
  scene('agendas-one', AGENDAS, list(ready(ROWS.slice(0, 1)))),
  scene('agendas-many', AGENDAS, list(ready(MANY_ROWS))),
  scene('agendas-failed', AGENDAS, list({ kind: 'failed', failure: 'storage' })),
  scene(
    'agendas-deleted',
    AGENDAS,
    list(ready(ROWS)),
    {},
    { text: '“Who takes the desk?” was deleted.', onUndo: nothing },
  ),
  ...both('agendas-account', AGENDAS, list(ready([]), false), { press: ['New agenda', 'Start'] }),
  ...both('editor', ONE, editor(AGENDA), tall),
  ...both('editor-fresh', ONE, editor(fresh), tall),
  ...both('editor-meeting', ONE, editor(MEETING), tall),
  ...both(
    'editor-answers',
    ONE,
    editor(AGENDA, {
      mail: 'sent',
      answers: answersDocument(AGENDA, ME, CONTRIBUTIONS),
      beneath: <Contributions agenda={AGENDA} account={ME} rows={CONTRIBUTIONS} clock={clock} />,
    }),
    tall,
  ),
  scene('paper-answers', ONE, editor(AGENDA, { answers: answersDocument(AGENDA, ME, CONTRIBUTIONS) }), {
    ...tall,
    width: 700,
    isOnPaper: true,
  }),
  ...both('editor-long', ONE, editor(LONG, { mail: 'sent' }), tall),
  scene('editor-failed', ONE, editor(AGENDA, { save: { kind: 'failed', failure: 'storage-full' } })),
  ...both('editor-conflict', ONE, editor(AGENDA, { save: { kind: 'conflict' } })),
  scene('editor-gone', ONE, editor(AGENDA, { save: { kind: 'gone' } })),
  ...both('replies', OPEN, replies(loadedReplies(REPLIES))),
  ...both('replies-empty', OPEN, replies(loadedReplies([]))),
  scene('replies-many', OPEN, replies(loadedReplies(MANY))),
  scene('replies-failed', OPEN, replies({ kind: 'failed', failure: 'storage' })),
  ...both('replies-closed', SHUT, replies(loadedReplies([]), true)),
  ...both('settings', SETTINGS, settings({ colleagues, hourlyRate: { amount: 72.5, currency: 'EUR' } }), tall),
  ...both('settings-rules', SETTINGS, settings({ rulesOff: ['vague-subject', 'date-too-soon'] }, 'hints'), tall),
  scene('settings-sections-narrow', SETTINGS, settings(), { ...NARROW, height: 640, press: ['Section Mail times'] }),
  scene('settings-wrong', SETTINGS, settings({ mailTimes: { times: [], days: [] } }), { press: ['Add'], height: 900 }),
  ...both('account-new', ACCOUNT, account({ clientId: null }), tall),
  ...both(
    'account',
    ACCOUNT,
    account({ listing: connected, notice: { isGood: true, text: 'me@harbour.example is connected.' } }),
    tall,
  ),
  ...both('account-disconnect', ACCOUNT, account({ listing: connected }), {
    press: ['Disconnect…: me@harbour.example'],
    ...tall,
  }),
  scene(
    'account-refused',
    ACCOUNT,
    account({ notice: { isGood: false, text: 'You did not allow it. Nothing was connected.' } }),
    { press: ['Check with Google'], ...tall },
  ),
  scene(
    'account-reading-list',
    ACCOUNT,
    reading({ state: 'under-way', readAt: null, listed: 1_200, step: { kind: 'listing' } }),
    tall,
  ),
  ...both(
    'account-reading-heads',
    ACCOUNT,
    reading(
      { state: 'under-way', readAt: null, step: { kind: 'looking', read: 900, of: 1_245 } },
      { isOn: true, senders: SENDERS },
    ),
    tall,
  ),
  scene('account-reading-changes', ACCOUNT, reading({ state: 'under-way', step: { kind: 'changes' } }), tall),
  ...both(
    'account-reading-done',
    ACCOUNT,
    reading(
      {
        last: { changes: 61, answered: 2, noticed: 1, units: 48 },
        urgent: { outcome: 'read', lookedAt: NOW - 600_000, retry: null },
      },
      { isOn: true, senders: SENDERS },
    ),
    tall,
  ),
  scene(
    'account-reading-offline',
    ACCOUNT,
    reading(
      {
        state: 'waiting',
        why: 'offline',
        retry: NOW + 300_000,
        listed: 1_200,
        urgent: { outcome: 'offline', lookedAt: NOW - 600_000, retry: NOW + 60_000 },
      },
      { isOn: true },
    ),
    tall,
  ),
  scene('account-reading-signed-out', ACCOUNT, reading({ state: 'signed-out', why: 'signed-out', retry: null }), tall),
  scene('account-failed', ACCOUNT, account({ listing: { kind: 'failed', failure: 'storage' } })),
  ...both('data', DATA, data({ kind: 'idle' })),
  ...both('data-preview', DATA, data(preview)),
  scene('data-foreign', DATA, data({ kind: 'problem', problem: 'foreign' })),
  scene('data-restoring', DATA, data({ kind: 'restoring', part: 0.4 })),
  scene('data-done', DATA, data({ kind: 'done', count: 128 }), { press: ['Export a file'] }),
  ...both('data-erase', DATA, data({ kind: 'idle' }), { press: ['Erase everything…'] }),
];
