// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Urgent } from '../../../../../components/settings/connect/Urgent.tsx';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../../../../../lib/settings.ts';
import { expectAccessible } from '../../axe.ts';

let kept: Settings;
let saves: boolean;
beforeEach(() => {
  kept = { ...DEFAULT_SETTINGS, urgent: { ...DEFAULT_SETTINGS.urgent, senders: ['ada@firm.example'] } };
  saves = true;
});
afterEach(cleanup);

function Part({ isOn = true }: { isOn?: boolean }) {
  const [settings, setSettings] = useState(kept);
  const onSave = async (change: SettingsChange) => {
    if (!saves) return false;
    kept = { ...kept, ...change(kept) };
    setSettings(kept);
    return true;
  };
  return <Urgent settings={settings} isOn={isOn} onTurn={async () => true} onSave={onSave} />;
}

const senders = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
const add = (text: string) => {
  fireEvent.input(screen.getByLabelText('Address or domain'), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
};

describe('urgent senders', () => {
  it('are named by address or domain, tidied, and taken off the list again', async () => {
    render(<Part />);
    add(' Jonas <Jonas@Harbour.example> ');
    await screen.findByText('jonas@harbour.example');
    add('@customs.example');
    await screen.findByText('customs.example');
    expect(senders()).toEqual(['ada@firm.example', 'jonas@harbour.example', 'customs.example']);
    expect(screen.getByLabelText<HTMLInputElement>('Address or domain').value).toBe('');
    fireEvent.click(screen.getByRole('button', { name: 'Remove ada@firm.example' }));
    await screen.findByText(/^Saved/);
    expect(kept.urgent.senders).toEqual(['jonas@harbour.example', 'customs.example']);
    await expectAccessible();
  });

  it.each([
    ['the boss', /^That is neither an address nor a domain/],
    ['firm', /^That is neither an address nor a domain/],
    ['a@b@firm.example', /^That is neither an address nor a domain/],
    ['ADA@firm.example', /^That sender is on the list already/],
  ])('that cannot be stay in the field, and it is said why (%s)', async (text, why) => {
    render(<Part />);
    add(text);
    await screen.findByText(why);
    expect(kept.urgent.senders).toEqual(['ada@firm.example']);
    expect(screen.getByLabelText<HTMLInputElement>('Address or domain').value).toBe(text);
  });

  it('that could not be kept stay in the field', async () => {
    saves = false;
    render(<Part />);
    add('jonas@harbour.example');
    await screen.findByText(/not saved|could not/i);
    expect(screen.getByLabelText<HTMLInputElement>('Address or domain').value).toBe('jonas@harbour.example');
  });

  it('are looked for as often as the person says, and it says what that costs', async () => {
    render(<Part />);
    screen.getByText(/^About 68 units of Google’s quota a day/);
    fireEvent.change(screen.getByLabelText('Look'), { target: { value: '5' } });
    await screen.findByText(/^About 204 units/);
    expect(kept.urgent.every).toBe(5);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Outside my working hours, too' }));
    await screen.findByText(/^About 576 units/);
    expect(kept.urgent.isAlways).toBe(true);
  });

  it('take a sender to begin with', () => {
    kept = { ...kept, urgent: { ...kept.urgent, senders: [] } };
    render(<Part />);
    screen.getByText(/^Name somebody first/);
  });
});
