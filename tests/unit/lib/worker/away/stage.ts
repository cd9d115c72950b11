import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeConnections, withUse } from '../../../../../lib/connections.ts';
import type { Answer } from '../../../../../lib/google/answer.ts';
import type { Vacation, VacationSettings } from '../../../../../lib/google/gmail/vacation.ts';
import { googleIn } from '../../../../../lib/google/google.ts';
import { type AwaySettings, DEFAULT_AWAY } from '../../../../../lib/hours/away-settings.ts';
import { changeSettings } from '../../../../../lib/settings.ts';
import { awayRow } from '../../../../../lib/store/away.ts';
import { Store } from '../../../../../lib/store/store.ts';
import type { Worker } from '../../../../../lib/worker/worker.ts';
import type { Life } from '../replies/mortal.ts';
import { MIRA, nowhere } from '../scene.ts';

export { MIRA };
export const MINUTE = 60_000;
/** A time on the wall in Berlin, in November. */
export const berlin = (local: string): number => Date.parse(`${local}+01:00`);
export const EVENING = berlin('2026-11-24T19:00');
export const MORNING = berlin('2026-11-25T09:10');
export const NEXT_EVENING = berlin('2026-11-25T19:00');

/** A text that somebody has once written and turned off. */
export const BEFORE: VacationSettings = {
  enableAutoReply: false,
  responseSubject: 'In the mountains',
  responseBodyPlainText: 'Back on Monday.\r\nMira',
  responseBodyHtml: '<div>Back on Monday.<br>Mira</div>',
  restrictToContacts: true,
  restrictToDomain: false,
  startTime: '1751320800000',
  endTime: '1751839200000',
};

/** Gmail's automatic answer of one account, and all that was written there by us. */
export class FakeVacation {
  current: VacationSettings;
  calls = 0;
  readonly written: VacationSettings[] = [];
  /** Of what each write of ours took the place. */
  readonly replaced: VacationSettings[] = [];
  /** What Gmail makes of what is written. */
  make: (settings: VacationSettings) => VacationSettings = (settings) => settings;
  /** Refuses a call, by its number from 1; `isDone` where it is carried out all the same. */
  refuse: (call: number, kind: 'read' | 'write') => { answer: Answer<never>; isDone?: boolean } | null = () => null;

  constructor(current: VacationSettings = BEFORE) {
    this.current = current;
  }

  get vacation(): Vacation {
    return {
      read: async () => {
        this.calls += 1;
        return this.refuse(this.calls, 'read')?.answer ?? { kind: 'ok', value: this.current };
      },
      write: async (settings) => {
        this.calls += 1;
        const refused = this.refuse(this.calls, 'write');
        if (refused !== null && refused.isDone !== true) return refused.answer;
        this.written.push(settings);
        this.replaced.push(this.current);
        this.current = this.make(settings);
        return refused?.answer ?? { kind: 'ok', value: this.current };
      },
    };
  }
}

/** Calls that live a life. */
export function mortal(vacation: Vacation, life: Life): Vacation {
  const lived = async <Value>(call: () => Promise<Value>): Promise<Value> => {
    life.step();
    const value = await call();
    life.step();
    return value;
  };
  return {
    read: (signal) => lived(() => vacation.read(signal)),
    write: (settings, signal) => lived(() => vacation.write(settings, signal)),
  };
}

/** A clock that many workers share. */
export interface Clock {
  now: number;
}

/** One worker over a store; another one over the same name is the next, after the browser has ended this one. */
export function worker(name: string, clock: Clock, vacationOf: (account: string) => Vacation): Worker {
  return {
    store: new Store(name),
    now: () => clock.now,
    readFeed: async () => ({ kind: 'signed-out' }),
    google: { ...googleIn(nowhere()), vacation: vacationOf },
  };
}

export const answering = (parts: Partial<AwaySettings> = {}) =>
  changeSettings({ timeZone: 'Europe/Berlin', autoresponder: { ...DEFAULT_AWAY, isOn: true, ...parts } });

/** A browser in which Mira is connected and wants her answer. */
export async function begin(...others: readonly string[]): Promise<void> {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Unhurried', version: '1' });
  fakeBrowser.permissions.remove = async () => true;
  for (const account of [MIRA, ...others]) {
    await changeConnections(withUse(account, `id of ${account}`, 'autoresponder', EVENING));
  }
  await answering();
}

/** Where an account's answer stands, apart from when it came to stand there. */
export async function stand({ store }: Pick<Worker, 'store'>, account = MIRA) {
  const { ours, skipped, last } = await awayRow(store, account);
  return { ours, skipped, outcome: last?.outcome ?? null };
}
