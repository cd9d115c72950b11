import { expect } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { DEFAULT_AWAY } from '../../../lib/hours/away-settings.ts';
import type { AwayRow } from '../../../lib/store/away-rows.ts';
import type { VacationBody } from '../../../practice/google/contract/gmail-schemas.ts';
import { MIRA } from '../account.ts';
import { passTime } from '../hurry.ts';
import { setSetting } from '../kept.ts';
import { type Row, readRows, writeRows } from '../tables.ts';
import { ring, ringsAt, type Scene, type Story, start } from './story.ts';

declare const chrome: typeof browser;

/** The automatic answer: it is turned on, gets another text, and is turned off. */

/** What Mira has written in Gmail for her next holiday, and turned off. */
const HAD: VacationBody = {
  enableAutoReply: false,
  responseSubject: 'In the mountains',
  responseBodyPlainText: 'Back on Monday.',
  responseBodyHtml: '<div>Back on <b>Monday</b>.</div>',
  restrictToContacts: true,
  restrictToDomain: false,
  startTime: '1751320800000',
  endTime: '1751839200000',
};

const QUICKLY = { intervals: [10, 20, 40] };
const ALARM = 'away';
const LATER = /^Gmail could not be asked\. It is tried again by itself; what was there before is kept\.$/;
/** What the page says of a run that could not end. */
const SAID: Readonly<Record<string, RegExp>> = {
  'signed-out': /^Google wants you to sign in again\./,
  forbidden: /^Google does not let Unhurried change this account’s automatic answer\./,
  refused: /^Gmail does not take this answer\. .+ What was there before stays\.$/,
  busy: LATER,
  offline: LATER,
  unreadable: LATER,
  gone: LATER,
};

/** What the person wants, and how a run for it ends. */
interface Wish {
  readonly name: string;
  readonly isOn: boolean;
  readonly text: string;
  readonly outcome: 'on' | 'off';
}
const FIRST = 'I read mail next: {next mail time}.';
const SECOND = 'Later: {next mail time}.';
const OFF: Wish = { name: 'off', isOn: false, text: FIRST, outcome: 'off' };
const WISHES: readonly Wish[] = [
  { name: 'the answer is turned on', isOn: true, text: FIRST, outcome: 'on' },
  { name: 'the answer gets another text', isOn: true, text: SECOND, outcome: 'on' },
  { name: 'the answer is turned off', isOn: false, text: SECOND, outcome: 'off' },
];

/** What stands before a run. */
interface Before {
  readonly rows: readonly Row[];
  readonly vacation: VacationBody;
}

export function answerStories(scene: Scene): readonly Story[] {
  const { practice, chromium, own, page } = scene;
  const account = practice.google.account(MIRA);
  if (account === undefined) throw new Error('Mira has no account.');
  account.vacation = HAD;
  const part = page.getByRole('region', { name: 'Automatic answer' });

  const rows = async () => (await readRows(own, ['away'])).away ?? [];
  const row = async (): Promise<AwayRow | undefined> => (await rows())[0] as unknown as AwayRow | undefined;
  const outcome = async () => (await row())?.last?.outcome;
  /** The answer that stands, where Gmail has said that it does. */
  const answers = async () => (await row())?.ours?.kept?.responseBodyPlainText ?? '';
  const want = ({ isOn, text }: Wish) =>
    setSetting(own, 'autoresponder', { ...DEFAULT_AWAY, isOn, when: 'between', text });
  const ended = (how: string) => expect.poll(outcome, QUICKLY).toBe(how);

  const storyOf = (wish: Wish, beforeIt: Wish): Story => {
    let before: Before = { rows: [], vacation: HAD };
    const story: Story = {
      name: wish.name,
      path: '/settings/vacation',
      outcome: wish.outcome,
      async prepare() {
        before = { rows: await rows(), vacation: account.vacation };
      },
      async begin() {
        account.vacation = before.vacation;
        // What is wanted then stands already, and was seen just now, so that nothing is asked of Gmail.
        const at = await (await chromium.background()).evaluate(() => Date.now());
        await writeRows(own, { away: before.rows.map((one) => ({ ...one, last: { outcome: beforeIt.outcome, at } })) });
        await want(beforeIt);
        // A look that comes of this must not be under way when the run begins.
        await ring(own);
      },
      start: () => want(wish),
      async ended(how) {
        await ended(how);
        // The answer before it stood just as well.
        if (how === 'on') await expect.poll(answers, QUICKLY).toContain(wish.text.replace(/\{.*/, ''));
      },
      async standing() {
        const { ours = null, skipped = null, last = null } = (await row()) ?? {};
        return { ours, skipped, outcome: last?.outcome ?? null, gmail: account.vacation };
      },
      async said(how) {
        const { ours = null } = (await row()) ?? {};
        const stands = wish.isOn && ours?.kept != null;
        await expect(
          part.getByText(stands ? /^Gmail answers until/ : wish.isOn || how !== 'refused' ? (SAID[how] ?? how) : LATER),
        ).toBeVisible();
      },
      async mend(how) {
        // What Gmail does not take is not asked of it again by itself, but when the person changes something.
        if (how === 'refused' && wish.isOn) {
          await want(OFF);
          await expect.poll(async () => (await row())?.ours ?? null, QUICKLY).toBeNull();
          await want(wish);
          return;
        }
        expect(await ringsAt(own, ALARM)).not.toBeNull();
        await passTime(chromium, { until: (await row())?.retry ?? 0, milliseconds: 1_000 });
        await ring(own);
      },
      async resume(isGone) {
        // One that is gone is followed by one that looks at once; one that lives comes back. Without an alarm neither does.
        if ((await ringsAt(own, ALARM)) !== null) await (isGone ? start(own) : ring(own));
      },
      instead: (_place, { name }) => (name === '400' ? { outcome: 'refused' } : undefined),
    };
    return story;
  };
  return WISHES.map((wish, index) => storyOf(wish, WISHES[index - 1] ?? OFF));
}
