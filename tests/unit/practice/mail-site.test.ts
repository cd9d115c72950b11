import { beforeEach, describe, expect, it } from 'vitest';
import { createGmail } from '../../../practice/gmail/site.ts';
import { control, visit } from './mail-request.ts';

const DELEGATED = '/mail/b/AEoRXRTmH3p9Fernweg0Support/u/0/';

describe('the addresses of the stand-in Gmail', () => {
  let gmail: ReturnType<typeof createGmail>;
  beforeEach(() => {
    gmail = createGmail({ now: () => Date.parse('2026-11-24T10:00:00Z') });
  });
  const location = async (path: string) => (await visit(gmail, path)).headers?.location;

  it('serves a page with Trusted Types, scripts by nonce, and no inline style', async () => {
    const page = await visit(gmail, '/mail/u/0/');
    const policy = String(page.headers?.['content-security-policy']);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe-inline');
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(page.body).toContain(`nonce="${nonce}"`);
    expect(page.body).not.toMatch(/<style|\sstyle=|\son\w+=/);
    expect(page.body).toContain('<body></body>');
  });

  it('leads an address by authuser to its account, and a stranger to the first one without a word', async () => {
    expect(await location('/mail/?authuser=mira@adler.example&view=cm&su=a%26b')).toBe('/mail/u/1/?view=cm&su=a%26b');
    expect(await location('/mail/u/0/?authuser=mira@adler.example')).toBe('/mail/u/1/');
    expect(await location('/mail/u/1/?authuser=stranger@example.org')).toBe('/mail/u/0/');
    expect(await location('/')).toBe('/mail/u/0/');
    expect(await location('/mail/u/7/')).toBe('/mail/u/0/');
  });

  it('leads a link of the unread feed to the message', async () => {
    const link = '/mail/u/0?account_id=mira@adler.example&message_id=16f438e906b36dac&view=conv&extsrc=atom';
    expect(await location(link)).toBe('/mail/u/1/#inbox/16f438e906b36dac');
  });

  it('has the delegated mailbox under its own path', async () => {
    expect((await visit(gmail, DELEGATED)).status).toBe(200);
    expect((await visit(gmail, `${DELEGATED}i/start`)).body).toContain('support@fernweg.example');
  });

  it('remembers variant, language and theme in cookies, and the theme in the style sheet only', async () => {
    const page = await visit(gmail, '/mail/u/0/?variant=2020&hl=de&theme=dark');
    expect(String(page.headers?.['set-cookie'])).toMatch(/variant=2020.*hl=de.*theme=dark/);
    expect(page.body).toContain('theme-dark.css');
    expect(page.body).toContain('lang="de"');
    const cookie = 'practice_variant=2020; practice_hl=de; practice_theme=dark';
    expect((await visit(gmail, '/mail/u/0/i/start', undefined, { cookie })).body).toContain('"variant":"2020"');
  });

  it('serves its scripts as JavaScript and nothing outside their folder', async () => {
    const script = await visit(gmail, '/mail/_/client/compose/keys.ts');
    expect(script.headers?.['content-type']).toContain('text/javascript');
    expect(script.body).not.toContain(': HTMLElement)');
    expect((await visit(gmail, '/mail/_/client/..%2Fsite.ts')).status).toBe(404);
  });

  it('lets a browser keep its own files, at an address that changes with them', async () => {
    const page = await visit(gmail, '/mail/u/0/');
    const [address = ''] = /\/mail\/_\/client\/~\w+\/main\.ts/.exec(page.body ?? '') ?? [];
    const kept = await visit(gmail, address);
    const named = await visit(gmail, '/mail/_/client/main.ts');
    expect(kept.body).toBe(named.body);
    expect(kept.headers?.['cache-control']).toContain('immutable');
    expect(named.headers?.['cache-control']).toBe('no-store');
    expect((await visit(gmail, address.replace('main.ts', '..%2Fsite.ts'))).status).toBe(404);
  });

  it('refuses the unread feed where nobody is signed in', async () => {
    expect((await visit(gmail, '/mail/u/2/feed/atom')).status).toBe(401);
    await control(gmail, '/mail/settings', { feed: 'signed-out' });
    expect((await visit(gmail, '/mail/u/0/feed/atom')).status).toBe(401);
  });

  it('can be away, or answer the feed with a sign-in page', async () => {
    await control(gmail, '/mail/settings', { feed: 'offline' });
    expect((await visit(gmail, '/mail/u/0/feed/atom')).status).toBe(503);
    await control(gmail, '/mail/settings', { feed: 'html' });
    const page = await visit(gmail, '/mail/u/0/feed/atom');
    expect(page.status).toBe(200);
    expect(page.headers?.['content-type']).toContain('text/html');
  });
});
