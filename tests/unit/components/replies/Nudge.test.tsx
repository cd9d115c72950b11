// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../../components/replies/Popup.tsx';
import { DEFAULT_HOURS } from '../../../../lib/hours/working.ts';
import type { PendingReply } from '../../../../lib/replies/pending.ts';
import { expectAccessible } from '../axe.ts';
import { NOW, reply } from './sample.ts';

function show(some: Partial<PopupProps> = {}, replies: readonly PendingReply[] = [reply('a')]) {
  const onNudge = vi.fn(async () => null);
  render(
    <Popup
      loaded={{ kind: 'ready', replies, isPartial: { theirs: false, mine: false } }}
      clock={{ now: NOW, timeZone: 'UTC', locale: 'en-GB', hours: DEFAULT_HOURS }}
      mail={{ next: null, isChecking: false, last: { kind: 'never' } }}
      onChange={async () => null}
      onOpen={async () => null}
      onNudge={onNudge}
      onCheckNow={() => {}}
      onOpenWorkspace={() => {}}
      onNeedAll={() => {}}
      {...some}
    />,
  );
  return { onNudge };
}

afterEach(cleanup);

describe('a reminder', () => {
  it('is begun from its row, by mouse and by N', () => {
    const { onNudge } = show();
    fireEvent.click(screen.getByRole('button', { name: /^Write a reminder: / }));
    expect(onNudge).toHaveBeenCalledExactlyOnceWith('a');
    fireEvent.keyDown(screen.getByTitle('Open the thread'), { key: 'n' });
    expect(onNudge).toHaveBeenCalledTimes(2);
  });

  it('is not for what I owe myself', () => {
    const { onNudge } = show({}, [reply('a', { direction: 'mine' })]);
    expect(screen.queryByRole('button', { name: /^Write a reminder/ })).toBeNull();
    fireEvent.keyDown(screen.getByTitle('Open the thread'), { key: 'n' });
    expect(onNudge).not.toHaveBeenCalled();
  });

  it('that could not be begun says so', async () => {
    show({ onNudge: async () => 'not-found' });
    fireEvent.click(screen.getByRole('button', { name: /^Write a reminder: / }));
    expect(await screen.findByText(/^The reminder was not begun\./)).toBeTruthy();
  });
});

describe('the mail that is open in Gmail', () => {
  const front = { subject: 'Desk plan', from: 'Léa Fontaine' };

  it('is taken among what I owe', async () => {
    const onOwe = vi.fn(async () => null);
    show({ front, onOwe }, [reply('a', { direction: 'mine' })]);
    expect(screen.getByText('Open in Gmail: Desk plan, Léa Fontaine')).toBeTruthy();
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: 'I owe an answer: Desk plan, Léa Fontaine' }));
    expect(await screen.findByText('Kept: you owe an answer to it.')).toBeTruthy();
    expect(onOwe).toHaveBeenCalledOnce();
  });

  it('is offered beside what I owe alone', () => {
    show({ front, onOwe: async () => null });
    expect(screen.queryByText(/^Open in Gmail/)).toBeNull();
    fireEvent.click(screen.getByRole('tab', { name: /^I owe/ }));
    expect(screen.getByText(/^Open in Gmail/)).toBeTruthy();
  });
});
