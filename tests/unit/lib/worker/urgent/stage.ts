import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeConnections, withUse } from '../../../../../lib/connections.ts';
import type { Mailbox } from '../../../../../lib/google/gmail/mailbox.ts';
import { googleIn } from '../../../../../lib/google/google.ts';
import { DEFAULT_URGENT, type UrgentSettings } from '../../../../../lib/replies/urgent.ts';
import { changeSettings } from '../../../../../lib/settings.ts';
import type { Worker } from '../../../../../lib/worker/worker.ts';
import { FakeGmail } from '../replies/gmail.ts';
import { type Clock, worker as keeper } from '../replies/stage.ts';
import { JONAS, MIRA, NOW, nowhere } from '../scene.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** Friday, one o'clock in Berlin. */
export const START = NOW;

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/** The browser's notifications: what stands there now, and every one that ever popped up. */
export class Notices {
  readonly standing = new Map<string, Shown>();
  readonly popped: Shown[] = [];
  /** Called before and after each call. */
  step: () => void = () => {};

  attach(): void {
    const mortal =
      <Values extends readonly unknown[], Value>(call: (...values: Values) => Value) =>
      async (...values: Values): Promise<Value> => {
        this.step();
        const value = call(...values);
        this.step();
        return value;
      };
    Object.assign(fakeBrowser.notifications, {
      create: mortal((id: string, { title = '', message = '' }: { title?: string; message?: string }) => {
        this.standing.set(id, { id, title, message });
        this.popped.push({ id, title, message });
        return id;
      }),
      clear: mortal((id: string) => this.standing.delete(id)),
      getAll: mortal(() => Object.fromEntries(this.standing)),
    });
  }

  get messages(): readonly string[] {
    return this.popped.map(({ title, message }) => `${title}: ${message}`);
  }
}

export const ON: UrgentSettings = { ...DEFAULT_URGENT, isOn: true, senders: [JONAS.email], isAlways: true };

/** A connected account whose person waits for Jonas, from Berlin. */
export async function setUp(
  urgent: UrgentSettings = ON,
): Promise<{ gmail: FakeGmail; clock: Clock; notices: Notices }> {
  fakeBrowser.reset();
  const notices = new Notices();
  notices.attach();
  fakeBrowser.permissions.contains = vi.fn(async () => true);
  await changeConnections(withUse(MIRA, '1', 'replies', START));
  await changeSettings({ urgent, timeZone: 'Europe/Berlin', hours: { days: [1, 2, 3, 4, 5], start: 540, end: 1_050 } });
  return { gmail: new FakeGmail(), clock: { now: START }, notices };
}

/** A worker of its own on the store of that name. */
export function workerOn(name: string, clock: Clock, mailbox: () => Mailbox): Worker {
  return {
    ...keeper(name, clock),
    readFeed: async () => ({ kind: 'signed-out' }),
    google: { ...googleIn(nowhere()), mailbox },
  };
}

/** Where the looks stand, apart from when. */
export async function standing({ store }: Worker) {
  return (await store.urgent.toArray()).map(({ cursor, failures, outcome, looks, untold, told }) => {
    const itsTold = told.map(({ at: _at, ...one }) => one).toSorted((a, b) => (a.message < b.message ? -1 : 1));
    return { cursor, failures, outcome, looks, untold, told: itsTold };
  });
}

export { FakeGmail, JONAS, MIRA };
