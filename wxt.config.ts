import { defineConfig } from 'wxt';

/** The addresses of Gmail and Calendar: all that an install asks for. */
const ORIGINS = ['https://mail.google.com', 'https://calendar.google.com'];
/** Google's APIs: asked for only when somebody connects an account, and given back with it. */
const API_ORIGINS = ['https://gmail.googleapis.com', 'https://www.googleapis.com', 'https://oauth2.googleapis.com'];
const hostsOf = (origins: readonly string[]): string[] => origins.map((origin) => `${origin}/*`);

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Unhurried',
    description: 'Replace a meeting, or a hurried message, with writing that works.',
    permissions: ['storage', 'alarms', 'scripting', ...(browser === 'firefox' ? ['identity'] : [])],
    host_permissions: hostsOf(ORIGINS),
    // No `key`: the sign-in's redirect address follows the extension's id, and the page for connecting shows the very one.
    optional_permissions: ['notifications', ...(browser === 'firefox' ? [] : (['identity'] as const))],
    optional_host_permissions: hostsOf(API_ORIGINS),
    // Holds for our own pages and the background what PRIVACY.md promises: nobody but Google is asked. A policy cannot
    // grow when an account is connected, so Google's APIs stand in it from the start.
    content_security_policy: {
      extension_pages: `script-src 'self'; object-src 'none'; connect-src 'self' ${[...ORIGINS, ...API_ORIGINS].join(' ')}`,
    },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: { default_title: 'Unhurried: pending replies' },
    options_ui: { page: 'workspace.html', open_in_tab: true },
    minimum_chrome_version: '120',
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'unhurried@unhurried.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
