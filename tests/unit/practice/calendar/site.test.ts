import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../../../practice/calendar/site.ts';
import type { SiteResponse } from '../../../../practice/server/types.ts';

const calendar = createCalendar({ now: () => new Date('2026-11-18T09:00:00Z') });

async function get(path: string): Promise<SiteResponse> {
  const url = new URL(path, 'https://calendar.google.com');
  const answer = await calendar.site.answer({ method: 'GET', url, headers: {}, body: '' });
  if (!answer) throw new Error(`no answer to ${path}`);
  return answer;
}

async function control(method: string, path: string, body: unknown = {}) {
  const url = new URL(path, 'http://127.0.0.1');
  const answer = await calendar.control({ method, url, headers: {}, body: JSON.stringify(body) });
  return { status: answer?.status, body: JSON.parse(answer?.body ?? 'null') };
}

describe('addresses of the stand-in calendar', () => {
  it.each([
    ['/calendar/render?action=TEMPLATE&text=Plan', '/calendar/u/0/r/eventedit?action=TEMPLATE&text=Plan'],
    ['/calendar/r/eventedit?text=Plan', '/calendar/u/0/r/eventedit?text=Plan'],
    ['/calendar/r?authuser=mira@adler.example', '/calendar/u/1/r?authuser=mira@adler.example'],
    ['/calendar/u/1', '/calendar/u/1/r'],
    ['/', '/calendar/u/0/r'],
  ])('%s leads to %s', async (asked, location) => {
    expect(await get(asked)).toMatchObject({ status: 302, headers: { location } });
  });

  it.each([
    ['/calendar/u/0/r', 'mira.adler@fernweg.example'],
    ['/calendar/u/1/r/week', 'mira@adler.example'],
    ['/calendar/u/7/r', 'mira.adler@fernweg.example'],
  ])('%s is the page of %s', async (path, email) => {
    const { status, body } = await get(path);
    expect(status).toBe(200);
    expect(body).toContain(`<div id="xUserEmail">${email}</div>`);
  });

  it('give a page that may run its own scripts only, and turn no string into markup', async () => {
    const { headers, body } = await get('/calendar/u/0/r/eventedit');
    const policy = String(headers?.['content-security-policy']);
    expect(policy).toContain("style-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(body).toContain('data-viewfamily="EVENT_EDIT"');
    expect(body).not.toMatch(/\sstyle=/);
  });

  it('name classes differently in each variant', async () => {
    const [older, newer] = await Promise.all(
      ['2020', '2026'].map((year) => get(`/calendar/_/style.css?variant=${year}`)),
    );
    expect(older?.body).not.toContain('.chip');
    expect(newer?.body?.split('{')[0]).not.toBe(older?.body?.split('{')[0]);
  });

  it('may be kept by a browser, at an address that changes with the files', async () => {
    const [script = ''] = /\/calendar\/_\/~\w+\/client\/main\.ts/.exec((await get('/calendar/u/0/r')).body ?? '') ?? [];
    const kept = await get(script);
    expect(kept.body).toBe((await get('/calendar/_/client/main.ts')).body);
    expect(kept.headers?.['cache-control']).toContain('immutable');
    expect((await get('/calendar/_/client/main.ts')).headers?.['cache-control']).toBe('no-store');
  });

  it("serve nothing beside the page's own modules", async () => {
    const url = (path: string) => ({
      method: 'GET',
      url: new URL(path, 'https://calendar.google.com'),
      headers: {},
      body: '',
    });
    expect(await calendar.site.answer(url('/calendar/_/server/store.ts'))).toBeNull();
    expect(await calendar.site.answer(url('/calendar/_/client/%2e%2e/site.ts'))).toBeNull();
    expect((await get('/calendar/_/model/zone.ts')).body).not.toContain('LocalDateTime');
  });
});

describe('the control endpoint', () => {
  it('adds an event, and forgets it on a reset', async () => {
    const event = { title: 'Past one', start: '2026-11-17T10:00', end: '2026-11-17T11:00' };
    const { body } = await control('POST', '/calendar/events', { event });
    const titles = async (): Promise<string[]> =>
      (await control('GET', '/calendar/state')).body.events.map((one: { title: string }) => one.title);
    expect(body.id).toBeTypeOf('string');
    expect(await titles()).toContain('Past one');
    await control('POST', '/calendar/reset');
    expect(await titles()).not.toContain('Past one');
  });

  it('changes the zone of an account', async () => {
    const changed = await control('POST', '/calendar/settings', { account: '1', timeZone: 'Asia/Tokyo' });
    expect(changed.body.account).toMatchObject({ email: 'mira@adler.example', timeZone: 'Asia/Tokyo' });
    expect((await control('POST', '/calendar/settings', { timeZone: 'Nowhere' })).status).toBe(400);
  });
});
