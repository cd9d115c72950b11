import type { Page } from '@playwright/test';
import type { OpenChromium } from '../../../practice/browser/chromium.ts';
import { backstage } from '../background.ts';
import { card, prefilled } from '../drive/calendar.ts';
import { body, compose, INBOX, newMail, send, toast, write } from '../drive/gmail.ts';
import { kept } from '../kept.ts';
import { expect, test } from '../workspace.ts';

const JONAS = 'jonas.weber@fernweg.example';
const MEETING = prefilled({
  text: 'Weekly status update',
  dates: '20261210T140000/20261210T150000',
  add: JONAS,
  details: 'The winter tiles are late. What do we ship first?',
});

/** How long a storm lasts, in milliseconds: less than a page goes on asking a background that is silent. */
const STORM = 500;

/** What a test does to the background, besides stopping it once. */
async function killer(chromium: OpenChromium) {
  const { own, session, stop, stopNow } = await backstage(chromium);
  return {
    own,
    stop,
    stopNow,
    /** Stops it whenever it has come up again, some hundred times, until a while after `first` has come true. */
    async storm(first: Promise<unknown>): Promise<void> {
      let end = Number.POSITIVE_INFINITY;
      const over = () => {
        end = performance.now() + STORM;
      };
      first.then(over, over);
      while (performance.now() < end) await stopNow();
      await first;
    },
    /** Resolves the moment that the browser has made a tab, long before anything is in it. */
    async tabMade(): Promise<void> {
      const known = new Set<string>();
      let isListening = false;
      const made = new Promise<void>((resolve) => {
        session.on('Target.targetCreated', ({ targetInfo }) => {
          if (isListening && targetInfo.type === 'page' && !known.has(targetInfo.targetId)) resolve();
          known.add(targetInfo.targetId);
        });
      });
      await session.send('Target.setDiscoverTargets', { discover: true });
      isListening = true;
      await made;
    },
  };
}

/** Resolves as soon as the background has committed a row to a table: the page itself looks all the time. */
async function committed(own: Page, table: 'handoffs' | 'sends'): Promise<void> {
  await own.evaluate(async (name) => {
    const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('unhurried'));
    const end = performance.now() + 10_000;
    const count = () => settled(database.transaction(name).objectStore(name).count());
    while ((await count()) === 0 && performance.now() < end);
    database.close();
  }, table);
}

const writeInstead = (calendar: Page) => card(calendar).getByRole('button', { name: 'Write instead' });
const mailTabs = (chromium: OpenChromium): Page[] =>
  chromium.context.pages().filter((tab) => tab.url().startsWith('https://mail.google.com/'));

/** When the background is stopped around a press of *Write instead*. */
const AROUND_WRITE_INSTEAD: Readonly<Record<string, (parts: Parts, press: () => Promise<void>) => Promise<void>>> = {
  'just before the click': async ({ stop }, press) => {
    await stop();
    await press();
  },
  'again and again from the click on': async ({ storm }, press) => {
    await storm(press());
  },
  'once the agenda is stored': async ({ own, stopNow }, press) => {
    await Promise.all([press(), committed(own, 'handoffs').then(stopNow)]);
  },
  'when the tab opens': async ({ tabMade, stopNow }, press) => {
    await Promise.all([press(), tabMade().then(stopNow)]);
  },
};

type Parts = Awaited<ReturnType<typeof killer>>;

for (const [moment, around] of Object.entries(AROUND_WRITE_INSTEAD)) {
  test(`A background stopped ${moment} still opens one compose, and fills it once`, async ({ open, chromium }) => {
    const calendar = await open(MEETING);
    await expect(writeInstead(calendar)).toBeVisible();
    const parts = await killer(chromium);
    const opened = chromium.context.waitForEvent('page');
    await around(parts, () => writeInstead(calendar).click());
    const mail = await opened;
    await expect(body(compose(mail))).toContainText('The winter tiles are late.');
    await expect(card(calendar)).toContainText('Your agenda is open in Gmail. The event is unchanged.');
    await expect(body(compose(mail)).getByText('Background', { exact: true })).toHaveCount(1);
    expect(mailTabs(chromium)).toEqual([mail]);
    await expect.poll(async () => (await kept(parts.own)).agendas.map(({ state }) => state)).toEqual(['filled']);
  });
}

/** When the background is stopped around a press of Send. */
const AROUND_SEND: Readonly<Record<string, (parts: Parts, press: () => Promise<void>, mail: Page) => Promise<void>>> = {
  'just before Send': async ({ stop }, press) => {
    await stop();
    await press();
  },
  'again and again until Gmail has said that it was sent': async ({ storm }, press, mail) => {
    await storm(press().then(() => toast(mail).waitFor()));
  },
  'once the send is stored': async ({ own, stopNow }, press) => {
    await Promise.all([press(), committed(own, 'sends').then(stopNow)]);
  },
};

for (const [moment, around] of Object.entries(AROUND_SEND)) {
  test(`A background stopped ${moment} keeps the pending reply once`, async ({ open, chromium, openPopup }) => {
    const mail = await open(INBOX);
    const root = await newMail(mail);
    await write(root, {
      to: [JONAS],
      subject: 'Elevation model',
      text: 'Could you check the numbers and tell me what you think?',
    });
    const parts = await killer(chromium);
    await around(parts, () => send(root).click(), mail);
    await expect.poll(async () => (await kept(parts.own)).sends.length).toBe(1);
    const popup = await openPopup();
    await expect(popup.getByRole('button', { name: 'Elevation model' }).first()).toBeVisible();
    expect(await kept(parts.own)).toMatchObject({
      sends: [{ state: 'sent' }],
      pendingReplies: [{ subject: 'Elevation model', state: { kind: 'waiting' }, people: [{ email: JONAS }] }],
    });
  });
}

test('An agenda’s mail that is sent while the background dies still lets the event go', async ({ open, chromium }) => {
  const calendar = await open(MEETING);
  const { own, stopNow } = await killer(chromium);
  const opened = chromium.context.waitForEvent('page');
  await writeInstead(calendar).click();
  const mail = await opened;
  await expect(body(compose(mail))).toContainText('The winter tiles are late.');
  await Promise.all([send(compose(mail)).click(), committed(own, 'sends').then(stopNow)]);
  await expect(card(calendar)).toContainText('Sent. You can discard this draft event.');
  expect(await kept(own)).toMatchObject({
    agendas: [{ state: 'sent' }],
    pendingReplies: [{ agendaId: expect.any(String), state: { kind: 'waiting' } }],
  });
});
