import { beforeEach, describe, expect, it } from 'vitest';
import { GMAIL, MIRA, NOW, openDesk, PRIVATE } from './desk.ts';

describe('the vacation responder of the practice Gmail', () => {
  let desk: ReturnType<typeof openDesk>;
  beforeEach(() => {
    desk = openDesk();
  });
  const put = (body: unknown, account = MIRA) =>
    desk.ask('gmail.settings.basic', `${GMAIL}/settings/vacation`, { method: 'PUT', body, account });
  const read = async () => (await desk.ask('gmail.settings.basic', `${GMAIL}/settings/vacation`)).json;

  it('is off at first, and keeps all of what it is given', async () => {
    expect((await read()).enableAutoReply).toBe(false);
    const vacation = {
      enableAutoReply: true,
      responseSubject: 'Later',
      responseBodyPlainText: 'At four.',
      startTime: NOW,
      endTime: String(NOW + 1),
    };
    const answer = await put(vacation);
    expect(answer.json).toMatchObject({ ...vacation, startTime: String(NOW) });
    expect(await read()).toEqual(answer.json);
  });

  it('forgets what a later update does not say', async () => {
    await put({ enableAutoReply: true, responseSubject: 'Later', restrictToContacts: true });
    await put({ enableAutoReply: true, responseSubject: 'Soon' });
    expect(await read()).toMatchObject({ responseSubject: 'Soon', restrictToContacts: false });
  });

  it.each([
    ['nothing to say', { enableAutoReply: true, responseSubject: ' ' }, MIRA],
    ['an end before its start', { startTime: '20', endTime: '10' }, MIRA],
    ['a domain that the account has not', { restrictToDomain: true }, PRIVATE],
    ['unknown fields', { enabled: true }, MIRA],
  ])('refuses %s', async (_what, body, account) => {
    expect((await put(body, account)).status).toBe(400);
  });
});
