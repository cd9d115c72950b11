// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Autoresponder } from '../../../../../components/settings/away/Autoresponder.tsx';
import { type Answering, answeringOf } from '../../../../../components/settings/away/state.ts';
import { WORDS } from '../../../../../components/settings/away/words.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../../lib/settings.ts';
import type { AwayRow } from '../../../../../lib/store/away-rows.ts';
import { expectAccessible } from '../../axe.ts';

const MIRA = 'mira@fernweg.example';
const EVENING = Date.parse('2026-11-24T19:00+01:00');
const BERLIN: Settings = { ...DEFAULT_SETTINGS, timeZone: 'Europe/Berlin' };
const ON: Settings = { ...BERLIN, autoresponder: { ...BERLIN.autoresponder, isOn: true } };
const clock = { now: EVENING, timeZone: 'Europe/Berlin', locale: 'en-GB', hours: DEFAULT_SETTINGS.hours };
afterEach(cleanup);

let kept: Settings;
let canSave = true;
const onSignIn = vi.fn();

function Page({ first, state }: { first: Settings; state: Answering }) {
  const [settings, setSettings] = useState(first);
  kept = settings;
  return (
    <Autoresponder
      settings={settings}
      clock={clock}
      answers={[{ account: MIRA, state }]}
      onSignIn={onSignIn}
      onSave={async (change) => {
        if (canSave) setSettings((now) => ({ ...now, ...change(now) }));
        return canSave;
      }}
    />
  );
}
const show = (first = BERLIN, state: Answering = { kind: 'off' }) => render(<Page first={first} state={state} />);
const type = (name: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
const preview = () => screen.getByRole('figure', { name: WORDS.preview }).textContent;

describe('the automatic answer', () => {
  it('shows word for word what will be sent, as it is typed, and keeps nothing before one says so', async () => {
    show();
    expect(preview()).toContain('The next time is Wednesday 25 November, 10:00.');
    expect(preview()).not.toContain('If it is urgent');
    type(WORDS.urgent, 'call me');
    await vi.waitFor(() => expect(preview()).toContain('If it is urgent: call me'));
    expect(screen.getByText(WORDS.unsaved)).toBeTruthy();
    expect(kept.autoresponder.urgent).toBe('');
    fireEvent.click(screen.getByRole('button', { name: WORDS.save }));
    await vi.waitFor(() => expect(kept.autoresponder.urgent).toBe('call me'));
    expect(screen.queryByText(WORDS.unsaved)).toBeNull();
  });

  it('is turned on with what one sees, and off again', async () => {
    show();
    type(WORDS.text, 'Later: {next mail time}');
    fireEvent.click(screen.getByRole('switch', { name: WORDS.switch }));
    await vi.waitFor(() => expect(kept.autoresponder).toMatchObject({ isOn: true, text: 'Later: {next mail time}' }));
    fireEvent.click(screen.getByRole('switch', { name: WORDS.switch }));
    await vi.waitFor(() => expect(kept.autoresponder.isOn).toBe(false));
  });

  it('is not turned on without a text, and says why', async () => {
    show();
    type(WORDS.text, '  ');
    fireEvent.click(screen.getByRole('switch', { name: WORDS.switch }));
    expect(await screen.findByText(WORDS.empty, { selector: '.wrong' })).toBeTruthy();
    expect(kept.autoresponder.isOn).toBe(false);
  });

  it('is not turned on with a text of which nothing would be left, and says why', async () => {
    show();
    type(WORDS.text, 'Urgent: {urgent route}');
    await vi.waitFor(() => expect(preview()).toContain(WORDS.nothingLeft));
    fireEvent.click(screen.getByRole('switch', { name: WORDS.switch }));
    expect(await screen.findByText(WORDS.nothingLeft, { selector: '.wrong' })).toBeTruthy();
    expect(kept.autoresponder.isOn).toBe(false);
    type(WORDS.urgent, 'call me');
    fireEvent.click(screen.getByRole('switch', { name: WORDS.switch }));
    await vi.waitFor(() => expect(kept.autoresponder.isOn).toBe(true));
  });

  it('keeps what was typed where it could not be saved', async () => {
    canSave = false;
    show();
    type(WORDS.subject, 'Away');
    fireEvent.click(screen.getByRole('button', { name: WORDS.save }));
    expect(await screen.findByText(WORDS.unsaved)).toBeTruthy();
    expect(screen.getByRole('textbox', { name: WORDS.subject })).toHaveProperty('value', 'Away');
    canSave = true;
  });

  it('says to whom, and when it would never be sent', async () => {
    show();
    fireEvent.click(screen.getByLabelText(WORDS.toContacts));
    await vi.waitFor(() => expect(preview()).toContain(WORDS.to.contacts));
    cleanup();
    show({
      ...BERLIN,
      mailTimes: { times: [], days: [] },
      autoresponder: { ...BERLIN.autoresponder, when: 'between' },
    });
    expect(preview()).toContain(WORDS.previewNever);
  });

  it('leads to signing in where Google wants that', async () => {
    show(ON, { kind: 'signed-out' });
    fireEvent.click(screen.getByRole('button', { name: `${WORDS.signIn}: ${MIRA}` }));
    expect(onSignIn).toHaveBeenCalledWith(MIRA);
    await expectAccessible();
  });
});

describe('how an answer stands', () => {
  const START = Date.parse('2026-11-24T17:30+01:00');
  const END = Date.parse('2026-11-25T09:00+01:00');
  const empty: AwayRow = { account: MIRA, ours: null, skipped: null, retry: null, failures: 0, last: null };
  const written = { enableAutoReply: true, startTime: String(START), endTime: String(END) };
  const ours = { before: {}, written, kept: written };
  const last = (outcome: NonNullable<AwayRow['last']>['outcome']) => ({ at: EVENING, outcome });
  const NOON = Date.parse('2026-11-25T12:00+01:00');

  it.each<[string, AwayRow | null, boolean, Settings, number, Answering]>([
    ['nothing is known yet', null, true, ON, EVENING, { kind: 'soon' }],
    [
      'there is too little left of this time away to begin',
      null,
      true,
      ON,
      END - 10 * 60_000,
      { kind: 'waiting', from: Date.parse('2026-11-25T17:30+01:00') },
    ],
    ['ours stands', { ...empty, ours, last: last('on') }, true, ON, EVENING, { kind: 'on', until: END }],
    [
      'Gmail has not said that ours stands',
      { ...empty, ours: { ...ours, kept: null }, last: last('offline') },
      true,
      ON,
      EVENING,
      { kind: 'later' },
    ],
    ['it is off, and ours still stands', { ...empty, ours, last: last('on') }, true, BERLIN, EVENING, { kind: 'soon' }],
    [
      'it is off, and Gmail does not take what was there before',
      { ...empty, ours, last: last('refused') },
      true,
      BERLIN,
      EVENING,
      { kind: 'later' },
    ],
    [
      'nothing of the text is left',
      empty,
      true,
      { ...ON, autoresponder: { ...ON.autoresponder, text: '{urgent route}' } },
      EVENING,
      { kind: 'waiting', from: null },
    ],
    [
      'ours has ended, and Gmail could not be asked',
      { ...empty, ours, last: last('busy') },
      true,
      ON,
      NOON,
      { kind: 'later' },
    ],
    [
      'the person has one, and little is left of this time away',
      { ...empty, skipped: START, last: last('theirs') },
      true,
      ON,
      END - 10 * 60_000,
      { kind: 'theirs' },
    ],
    ['the person has one', { ...empty, skipped: START, last: last('theirs') }, true, ON, EVENING, { kind: 'theirs' }],
    [
      'the person has ended ours',
      { ...empty, skipped: START, last: last('off') },
      true,
      ON,
      EVENING,
      { kind: 'ended' },
    ],
    [
      'Gmail does not take it',
      { ...empty, skipped: START, last: last('refused') },
      true,
      ON,
      EVENING,
      { kind: 'refused' },
    ],
    ['signed out', { ...empty, last: last('signed-out') }, true, ON, EVENING, { kind: 'signed-out' }],
    [
      'signed out, and nothing to be done',
      { ...empty, last: last('signed-out') },
      true,
      BERLIN,
      EVENING,
      { kind: 'off' },
    ],
    ['it is off', { ...empty, last: last('off') }, true, BERLIN, EVENING, { kind: 'off' }],
    [
      'work goes on',
      { ...empty, last: last('off') },
      true,
      ON,
      NOON,
      { kind: 'waiting', from: Date.parse('2026-11-25T17:30+01:00') },
    ],
    [
      'taken back, and left in Gmail',
      { ...empty, ours, last: last('offline') },
      false,
      ON,
      EVENING,
      { kind: 'left', until: END },
    ],
    [
      'taken back, and left in Gmail, and over',
      { ...empty, ours, last: last('offline') },
      false,
      ON,
      NOON,
      { kind: 'left', until: null },
    ],
  ])('%s', (_name, row, isConnected, settings, now, expected) => {
    const state = answeringOf(row, isConnected, settings, now);
    expect(state).toEqual(expected);
    expect(WORDS.answering(state, String)).toMatch(/\w/);
  });
});
