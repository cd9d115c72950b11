// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CalendarHours } from '../../../../../components/settings/focus/CalendarHours.tsx';
import type { Ask } from '../../../../../lib/ask.ts';
import type { Answers } from '../../../../../lib/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../../lib/settings.ts';
import { expectAccessible } from '../../axe.ts';

const MIRA = 'mira@fernweg.example';
const OWN: Settings = { ...DEFAULT_SETTINGS, timeZone: 'Europe/Berlin' };
const week = (start: number, end: number) => [1, 2, 3, 4, 5].map((day) => ({ day, start, end }));

let reading: Answers['calendar-hours'];
let kept: Settings;
let isKeeping: boolean;

const ask = (async () => ({ ok: true, value: reading })) as unknown as Ask;

function Page() {
  const [settings, setSettings] = useState(OWN);
  kept = settings;
  const onSave = async (change: (settings: Settings) => Partial<Settings>) => {
    if (isKeeping) setSettings((before) => ({ ...before, ...change(before) }));
    return isKeeping;
  };
  return (
    <CalendarHours ask={ask} account={MIRA} settings={settings} locale="en-GB" onSave={onSave} onSignIn={() => {}} />
  );
}

beforeEach(() => {
  reading = { outcome: 'read', timeZone: 'Europe/Berlin', times: week(480, 960) };
  isKeeping = true;
});
afterEach(cleanup);

describe("a calendar's working hours", () => {
  it('are shown beside one’s own and taken over only by the button, with a way back', async () => {
    render(<Page />);
    expect(await screen.findByText('Mon, Tue, Wed, Thu, Fri, 08:00 to 16:00, Europe/Berlin')).toBeTruthy();
    expect(kept).toEqual(OWN);
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: 'Use these hours' }));
    expect(await screen.findByText('Your settings have them now.')).toBeTruthy();
    expect(kept.hours).toEqual({ days: [1, 2, 3, 4, 5], start: 480, end: 960 });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Use these hours' })).toBeTruthy();
    expect(kept).toEqual(OWN);
  });

  it('that are one’s own already ask for nothing', async () => {
    reading = { outcome: 'read', timeZone: 'Europe/Berlin', times: week(OWN.hours.start, OWN.hours.end) };
    render(<Page />);
    expect(await screen.findByText('They are the same.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('with breaks say what becomes of those', async () => {
    reading = { outcome: 'read', timeZone: null, times: [...week(540, 720), ...week(780, 1_020)] };
    render(<Page />);
    expect(await screen.findByText(/^Days that differ there, or have a break/)).toBeTruthy();
  });

  it('taken over without their time zone say by which clock', async () => {
    reading = { outcome: 'read', timeZone: 'Asia/Tokyo', times: week(480, 960) };
    render(<Page />);
    fireEvent.click(await screen.findByRole('button', { name: 'Use these hours' }));
    expect(await screen.findByText('Your settings have them now. They count by the clock of Berlin.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Use this time zone' }));
    expect(await screen.findByText('Your settings have them now.')).toBeTruthy();
  });

  it('that are not there are told plainly; another time zone is offered all the same', async () => {
    reading = { outcome: 'read', timeZone: 'Asia/Tokyo', times: null };
    render(<Page />);
    expect(await screen.findByText(/^Your calendar names no working hours\./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Use this time zone' }));
    expect(await screen.findByText('Your settings have them now.')).toBeTruthy();
    expect(kept).toEqual({ ...OWN, timeZone: 'Asia/Tokyo' });
  });

  it('that could not be read, or kept, say so', async () => {
    reading = { outcome: 'offline' };
    render(<Page />);
    expect(await screen.findByText('Your calendar could not be reached.')).toBeTruthy();
    reading = { outcome: 'read', timeZone: 'Europe/Berlin', times: week(480, 960) };
    fireEvent.click(screen.getByRole('button', { name: 'Look again' }));
    isKeeping = false;
    fireEvent.click(await screen.findByRole('button', { name: 'Use these hours' }));
    expect(await screen.findByText(/^That was not saved/)).toBeTruthy();
    expect(kept).toEqual(OWN);
  });
});
