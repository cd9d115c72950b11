import { describe, expect, it } from 'vitest';
import { hashOf, type Route, routeOf } from '../../../../components/workspace/routes.ts';

describe('an address in the workspace', () => {
  const routes: readonly Route[] = [
    { page: 'agendas' },
    { page: 'agenda', id: 'a1' },
    { page: 'agenda', id: 'with/slash and %' },
    { page: 'replies', isClosed: false },
    { page: 'replies', isClosed: true },
    { page: 'settings' },
    { page: 'settings', section: 'hints' },
    { page: 'account' },
    { page: 'data' },
  ];

  it.each(routes)('leads back to where it was made: %j', (route) => {
    expect(routeOf(hashOf(route))).toEqual(route);
  });

  it('names a section of the settings that is there, or the settings', () => {
    expect(routeOf('#/settings/nowhere')).toEqual({ page: 'settings' });
  });

  it.each(['', '#', '#/', '#/nowhere', '#/agendas/', '#/agendas/%E0%A4%A'])('%j leads to the agendas', (hash) => {
    expect(routeOf(hash)).toEqual({ page: 'agendas' });
  });
});
