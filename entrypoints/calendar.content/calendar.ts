import { ask } from '../../lib/ask.ts';
import { readCalendarAccount } from '../../lib/pages/calendar/account.ts';
import { watchCalendarTheme } from '../../lib/pages/calendar/theme.ts';
import { watchCalendar } from '../../lib/pages/calendar/watch.ts';
import { createHealthRecord } from '../../lib/pages/health.ts';
import { onPush } from '../../lib/push.ts';
import { createAgendaNews } from './agenda-news.ts';
import { attachCard } from './draft-card.tsx';

/** Everything that runs in Calendar, until `until` aborts. */
export function startCalendar(document: Document, until: AbortSignal): void {
  const news = createAgendaNews(ask, document, until);
  onPush((push) => news.sent(push.agendaId), until);
  const health = createHealthRecord((counts) => void ask({ type: 'health', site: 'calendar', ...counts }), until);
  const theme = watchCalendarTheme(document, until);
  watchCalendar({
    document,
    health,
    signal: until,
    listener: {
      onDraft: (draft) =>
        attachCard(draft, {
          ask,
          theme,
          account: () => readCalendarAccount(document),
          onAgendaSent: news.onAgendaSent,
        }),
      onDetails: () => {},
    },
  });
}
