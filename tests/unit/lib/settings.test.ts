import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  parseSettings,
  readSettings,
  type Settings,
  setColleague,
  turnRule,
  watchSettings,
  zoneOf,
} from '../../../lib/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('read mail at ten and at half past three on working days, and turn nothing off, until somebody says otherwise', async () => {
    expect(await readSettings()).toMatchObject({
      mailTimes: { times: [600, 930], days: [1, 2, 3, 4, 5] },
      timeZone: null,
      rulesOff: [],
      panelOff: [],
      hourlyRate: null,
    });
    expect(zoneOf(DEFAULT_SETTINGS)).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  });

  it('keep what is set', async () => {
    const changes: Partial<Settings> = {
      hours: { days: [1, 2, 3], start: 480, end: 960 },
      timeZone: 'Asia/Tokyo',
      hourlyRate: { amount: 80, currency: 'EUR' },
      panelOff: ['calendar'],
    };
    expect(await changeSettings(changes)).toBe(true);
    const settings = await readSettings();
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, ...changes });
    expect(zoneOf(settings)).toBe('Asia/Tokyo');
  });

  it('that make no sense count as never set, and leave the others alone', () => {
    const stored = {
      'settings.mailTimes': { times: [600, 'noon'], days: [1] },
      'settings.hours': { days: [1], start: 900, end: 300 },
      'settings.timeZone': 'Mars/Olympus',
      'settings.rulesOff': ['vague-subject'],
      'settings.hourlyRate': { amount: -1, currency: 'EUR' },
      'settings.panelOff': 'gmail',
    };
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, rulesOff: ['vague-subject'] });
  });

  it('that make no sense are not kept', async () => {
    expect(await changeSettings({ timeZone: 'Mars/Olympus', rulesOff: ['a'] })).toBe(false);
    expect(await changeSettings({ hourlyRate: { amount: Number.NaN, currency: 'EUR' } })).toBe(false);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('changed by two pages at once are both kept', async () => {
    await Promise.all([changeSettings({ timeZone: 'Asia/Tokyo' }), changeSettings({ panelOff: ['gmail'] })]);
    expect(await readSettings()).toMatchObject({ timeZone: 'Asia/Tokyo', panelOff: ['gmail'] });
  });

  it('that cannot be read are the defaults, and are not written over', async () => {
    await changeSettings({ rulesOff: ['a'] });
    const broken = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await turnRule('b', false)).toBe(false);
    broken.mockRestore();
    expect((await readSettings()).rulesOff).toEqual(['a']);
  });

  it('are told to whoever watches, now and after each change, until the end', async () => {
    const seen: (string | null)[] = [];
    const end = new AbortController();
    watchSettings(({ timeZone }) => seen.push(timeZone), end.signal);
    await vi.waitFor(() => expect(seen).toEqual([null]));
    await changeSettings({ timeZone: 'Asia/Tokyo' });
    await vi.waitFor(() => expect(seen).toEqual([null, 'Asia/Tokyo']));
    await fakeBrowser.storage.local.set({ health: 1 });
    end.abort();
    await changeSettings({ timeZone: 'Europe/Berlin' });
    expect(seen).toEqual([null, 'Asia/Tokyo']);
  });
});

describe('when others work', () => {
  const JONAS = 'jonas@fernweg.example';
  const hours = { days: [1, 2, 3], start: 480, end: 960 };

  it('is remembered by address, and forgotten again', async () => {
    await setColleague('Jonas@Fernweg.example', { timeZone: 'Asia/Tokyo', hours });
    expect((await readSettings()).colleagues).toEqual({ [JONAS]: { timeZone: 'Asia/Tokyo', hours } });
    await setColleague(JONAS, null);
    expect((await readSettings()).colleagues).toEqual({});
  });

  it('is kept for both when two pages set it at once', async () => {
    await Promise.all([
      setColleague(JONAS, { timeZone: 'Asia/Tokyo', hours }),
      setColleague('dana@fernweg.example', { timeZone: 'America/New_York', hours }),
      turnRule('guideline.late', false),
    ]);
    const settings = await readSettings();
    expect(Object.keys(settings.colleagues)).toHaveLength(2);
    expect(settings.rulesOff).toEqual(['guideline.late']);
  });

  it('is refused where it makes no sense', async () => {
    expect(await setColleague(JONAS, { timeZone: 'Mars/Olympus', hours })).toBe(false);
    expect(await setColleague(JONAS, { timeZone: 'Asia/Tokyo', hours: { ...hours, end: 1 } })).toBe(false);
    expect((await readSettings()).colleagues).toEqual({});
  });
});
