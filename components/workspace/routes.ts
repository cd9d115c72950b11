import { type SettingsSection, sectionNamed } from '../settings/sections.ts';

/** Where in the workspace one is; each has its own address, so that Back and bookmarks work. */
export type Route =
  | { readonly page: 'agendas' }
  | { readonly page: 'agenda'; readonly id: string }
  | { readonly page: 'replies'; readonly isClosed: boolean }
  | { readonly page: 'settings'; readonly section?: SettingsSection }
  | { readonly page: 'account' }
  | { readonly page: 'data' };

/** The route of an address's hash; the agendas for anything else. */
export function routeOf(hash: string): Route {
  const [page = '', rest = ''] = hash.replace(/^#?\/?/, '').split('/');
  switch (page) {
    case 'agendas': {
      const id = decode(rest);
      return id === '' ? { page: 'agendas' } : { page: 'agenda', id };
    }
    case 'replies':
      return { page, isClosed: rest === 'closed' };
    case 'settings': {
      const section = sectionNamed(rest);
      return section === undefined ? { page } : { page, section };
    }
    case 'account':
    case 'data':
      return { page };
    default:
      return { page: 'agendas' };
  }
}

/** The hash of a route. */
export function hashOf(route: Route): string {
  switch (route.page) {
    case 'agenda':
      return `#/agendas/${encodeURIComponent(route.id)}`;
    case 'replies':
      return route.isClosed ? '#/replies/closed' : '#/replies';
    case 'settings':
      return route.section === undefined ? '#/settings' : `#/settings/${route.section}`;
    default:
      return `#/${route.page}`;
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
