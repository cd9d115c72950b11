import type { GoogleAccount } from '../accounts.ts';
import { calendarMethods as methods } from '../contract/calendar.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { refuse } from '../http/errors.ts';

interface Setting {
  readonly kind: 'calendar#setting';
  readonly etag: string;
  readonly id: string;
  readonly value: string;
}

/** What somebody has set in Calendar's own settings. */
function settingsOf({ calendar }: GoogleAccount): Setting[] {
  if (!calendar) return [];
  const values = {
    autoAddHangouts: 'false',
    defaultEventLength: '60',
    format24HourTime: 'true',
    hideInvitations: 'false',
    hideWeekends: 'false',
    locale: 'en',
    showDeclinedEvents: 'true',
    timezone: calendar.timeZone,
    weekStart: String(calendar.store.weekStart),
  };
  return Object.entries(values).map(([id, value]) => ({
    kind: 'calendar#setting',
    etag: `"${id}${value}"`,
    id,
    value,
  }));
}

export const settingEndpoints: readonly Endpoint[] = [
  endpoint(methods.listSettings, ({ account }) => ({
    kind: 'calendar#settings' as const,
    etag: `"settings"`,
    items: settingsOf(account),
  })),
  endpoint(methods.getSetting, ({ account, parameters }) => {
    const setting = settingsOf(account).find(({ id }) => id === parameters.setting);
    if (!setting) throw refuse(404, 'notFound', 'Not Found');
    return setting;
  }),
];
