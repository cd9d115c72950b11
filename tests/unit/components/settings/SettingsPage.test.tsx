// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage, type SettingsPageProps } from '../../../../components/settings/SettingsPage.tsx';
import { SECTIONS } from '../../../../components/settings/sections.ts';
import { SWITCHABLE } from '../../../../components/settings/switchable.ts';
import { hashOf } from '../../../../components/workspace/routes.ts';
import { DEFAULT_SETTINGS } from '../../../../lib/settings.ts';
import { expectAccessible } from '../axe.ts';

afterEach(cleanup);

const page = (some: Partial<SettingsPageProps> = {}) => (
  <SettingsPage
    settings={DEFAULT_SETTINGS}
    browserZone="Europe/Berlin"
    locale="en-GB"
    rules={SWITCHABLE}
    onSave={async () => true}
    onTurn={async () => true}
    onForgetColleague={async () => true}
    {...some}
  />
);
const hints = () => within(screen.getByRole('region', { name: 'What is looked for in a mail' }));
const all = SWITCHABLE[0]?.rules.length ?? 0;

describe('the sections of the settings', () => {
  it('each have a link to their own address', () => {
    render(page());
    const links = within(screen.getByRole('navigation', { name: 'Sections of the settings' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      SECTIONS.map((section) => hashOf({ page: 'settings', section })),
    );
    for (const section of SECTIONS) expect(document.querySelectorAll(`[data-section="${section}"]`)).toHaveLength(1);
  });

  it('take the focus when their address is opened, and when one goes from one to the next', () => {
    const { rerender } = render(page({ section: 'cost' }));
    expect(document.activeElement?.textContent).toBe('What an hour costs');
    rerender(page({ section: 'colleagues' }));
    expect(document.activeElement?.textContent).toBe('When others work');
  });

  it('are listed by a button where there is little room, and Escape takes the list back', () => {
    render(page());
    const button = screen.getByRole('button', { name: /^Section/ });
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    fireEvent.keyDown(screen.getByRole('link', { name: 'Time zone' }), { key: 'Escape' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
  });
});

describe('rules in the settings', () => {
  it('are folded, with how many are on and which are off', () => {
    render(page({ settings: { ...DEFAULT_SETTINGS, rulesOff: ['vague-subject'] } }));
    expect(hints().queryByRole('switch')).toBeNull();
    expect(hints().getByRole('button').textContent).toBe(`${all - 1} of ${all} on`);
    hints().getByText('Off: Vague or empty subject.');
    fireEvent.click(hints().getByRole('button'));
    expect(hints().getAllByRole('switch')).toHaveLength(all);
  });

  it('are shown at once to whoever comes for them', async () => {
    const { rerender } = render(page({ section: 'cost' }));
    rerender(page({ section: 'hints' }));
    expect(hints().getAllByRole('switch')).toHaveLength(all);
    await expectAccessible();
  });

  it('are found by words of their title, reason or practice', () => {
    const onTurn = vi.fn(async () => true);
    render(page({ section: 'hints', onTurn }));
    fireEvent.input(hints().getByRole('textbox'), { target: { value: 'EMPTY subject ' } });
    fireEvent.click(hints().getByRole('switch', { name: 'Vague or empty subject' }));
    expect(onTurn).toHaveBeenCalledWith('vague-subject', false);
    fireEvent.input(hints().getByRole('textbox'), { target: { value: 'walrus' } });
    hints().getByText('None of these speaks of “walrus”.');
  });
});
