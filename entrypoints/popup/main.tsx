import '../../components/kit/tokens.css';
import '../../components/kit/controls.css';
import '../../components/replies/replies.css';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { systemTheme } from '../../components/kit/theme.ts';
import { LivePopup } from '../../components/replies/LivePopup.tsx';
import { ask } from '../../lib/ask.ts';
import { DEFAULT_SETTINGS, watchSettings } from '../../lib/settings.ts';
import { openStore } from '../../lib/store/store.ts';

/** Times are told to the minute. */
const TICK = 20_000;

const closing = new AbortController();
const now = signal(Date.now());
const settings = signal(DEFAULT_SETTINGS);
const theme = systemTheme(closing.signal);
// The words are English, so the times are too; which English is the person's own.
const locale = navigator.languages.find((language) => language.startsWith('en')) ?? 'en-GB';

effect(() => document.documentElement.setAttribute('theme', theme.value));
watchSettings((next) => {
  settings.value = next;
}, closing.signal);
setInterval(() => {
  now.value = Date.now();
}, TICK);

/** In Firefox a popup stays until it is told to go. */
async function openWorkspace(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/workspace.html') });
  window.close();
}

const store = openStore();
const View = () => (
  <LivePopup
    store={store}
    ask={ask}
    settings={settings.value}
    now={now.value}
    locale={locale}
    onOpened={() => window.close()}
    onOpenWorkspace={() => void openWorkspace()}
    onRetry={() => location.reload()}
  />
);
const root = document.getElementById('popup');
if (root) render(<View />, root);
