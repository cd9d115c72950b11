import type { OpenChromium } from '../../practice/browser/chromium.ts';

/** Runs in the background: a minute goes by in a moment, chance says 0, and silence is noticed as soon as a test likes. */
function hurry(): void {
  const [now, timeout] = [Date.now, AbortSignal.timeout];
  let later = 0;
  let factor = 1;
  Date.now = () => now() + later;
  Math.random = () => 0;
  AbortSignal.timeout = (milliseconds) => timeout.call(AbortSignal, milliseconds * factor);
  Object.assign(globalThis, {
    passTime: ({ milliseconds, until, patience }: { milliseconds: number; until: number; patience: number }) => {
      later += Math.max(milliseconds, until - Date.now());
      factor = patience;
    },
  });
}

export interface Passing {
  /** How much time; by default more than the minute for which the ledger of units looks back. */
  readonly milliseconds?: number;
  /** It gets at least so late. Epoch milliseconds. */
  readonly until?: number;
  /** The part of the usual time for which an answer is waited for. */
  readonly patience?: number;
}

/** Lets time go by for the background, as long as it lives. */
export async function passTime(chromium: OpenChromium, passing: Passing = {}): Promise<void> {
  const background = await chromium.background();
  if (!(await background.evaluate(() => 'passTime' in globalThis))) await background.evaluate(hurry);
  await background.evaluate((how) => Reflect.get(globalThis, 'passTime')(how), {
    milliseconds: 70_000,
    until: 0,
    patience: 1,
    ...passing,
  });
}
