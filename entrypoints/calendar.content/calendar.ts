import { effect, signal, untracked } from '@preact/signals';
import type { CardPlace } from '../../components/checklist/session.ts';
import { sourceOfDetails, sourceOfDraft } from '../../components/checklist/source.ts';
import { ask } from '../../lib/ask.ts';
import { loadLanguages } from '../../lib/language-loading.ts';
import { readCalendarAccount } from '../../lib/pages/calendar/account.ts';
import { watchCalendarTheme } from '../../lib/pages/calendar/theme.ts';
import { watchCalendar } from '../../lib/pages/calendar/watch.ts';
import { createHealthRecord } from '../../lib/pages/health.ts';
import { onPush } from '../../lib/push.ts';
import { DEFAULT_SETTINGS, type Settings, watchSettings } from '../../lib/settings.ts';
import { type AgendaNews, createAgendaNews } from './agenda-news.ts';
import { attachCard } from './card.tsx';

/** Everything that runs in Calendar, until `until` aborts; nothing but a look at the settings while it is turned off there. */
export function startCalendar(document: Document, until: AbortSignal): void {
  const settings = signal<Settings>(DEFAULT_SETTINGS);
  const isOn = signal(false);
  watchSettings((changed) => {
    settings.value = changed;
    isOn.value = !changed.panelOff.includes('calendar');
  }, until);
  let news: AgendaNews | null = null;
  onPush((push) => news?.told(push.agendaId, push.type === 'agenda-sent'), until);
  let running: AbortController | null = null;
  const stop = effect(() => {
    running?.abort();
    running = isOn.value && !until.aborted ? new AbortController() : null;
    const end = running === null ? null : AbortSignal.any([until, running.signal]);
    // What a card reads while it is made is no reason to begin anew.
    news = end === null ? null : untracked(() => watch(document, settings, end));
  });
  until.addEventListener('abort', stop, { once: true });
}

function watch(document: Document, settings: CardPlace['settings'], until: AbortSignal): AgendaNews {
  loadLanguages(ask, until);
  const news = createAgendaNews(ask, document, until);
  const health = createHealthRecord((counts) => void ask({ type: 'health', site: 'calendar', ...counts }), until);
  document.addEventListener('visibilitychange', () => document.hidden && health.flush(), { signal: until });
  const theme = watchCalendarTheme(document, until);
  const place: CardPlace = {
    ask,
    account: () => readCalendarAccount(document),
    settings,
    pageLanguage: document.documentElement.lang,
    now: Date.now,
    until,
    unsaved: new Set(),
    seen: { neighbours: [] },
    onAgendaSent: news.onAgendaSent,
  };
  watchCalendar({
    document,
    health,
    signal: until,
    listener: {
      onDraft: (draft) => attachCard(sourceOfDraft(draft), place, theme),
      onDetails: (details) => attachCard(sourceOfDetails(details), place, theme),
    },
  });
  return news;
}
