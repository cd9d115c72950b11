import '../../components/kit/tokens.css';
import '../../components/kit/controls.css';
import '../../components/kit/fields.css';
import '../../components/replies/replies.css';
import '../../components/workspace/workspace.css';
import '../../components/agenda/agenda.css';
import '../../components/settings/settings.css';
import '../../components/settings/connect/connect.css';
import '../../components/settings/focus/focus.css';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { systemTheme } from '../../components/kit/theme.ts';
import { hashOf, type Route, routeOf } from '../../components/workspace/routes.ts';
import { Workspace } from '../../components/workspace/Workspace.tsx';
import { ask } from '../../lib/ask.ts';
import { OFFERED } from '../../lib/connections.ts';
import { DEFAULT_SETTINGS, watchSettings } from '../../lib/settings.ts';
import { openStore } from '../../lib/store/store.ts';
import { saveFile } from './save-file.ts';

/** Times are told to the minute. */
const TICK = 20_000;

const closing = new AbortController();
const now = signal(Date.now());
const settings = signal(DEFAULT_SETTINGS);
const theme = systemTheme(closing.signal);
const route = signal(routeOf(location.hash));
// The words are English, so the times are too; which English is the person's own.
const locale = navigator.languages.find((language) => language.startsWith('en')) ?? 'en-GB';

effect(() => document.documentElement.setAttribute('theme', theme.value));
watchSettings((next) => {
  settings.value = next;
}, closing.signal);
setInterval(() => {
  now.value = Date.now();
}, TICK);
addEventListener('hashchange', () => {
  route.value = routeOf(location.hash);
});

function go(to: Route): void {
  location.hash = hashOf(to);
}

const store = openStore();
const View = () => (
  <Workspace
    store={store}
    ask={ask}
    settings={settings.value}
    offered={OFFERED}
    route={route.value}
    now={now.value}
    locale={locale}
    onGo={go}
    onFile={saveFile}
    onRetry={() => location.reload()}
  />
);
const root = document.getElementById('workspace');
if (root) render(<View />, root);
