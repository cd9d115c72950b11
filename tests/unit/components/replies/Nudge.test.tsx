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
      onRetry={() => {}}
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

describe('what is not saved', () => {
  it('is said as long as there is any', async () => {
    show({ unsaved: 2 });
    expect(screen.getByText(/^2 things are not saved yet: this browser has no room left\./)).toBeTruthy();
    await expectAccessible();
    cleanup();
    show({ unsaved: 0 });
    expect(screen.queryByText(/not saved yet/)).toBeNull();
  });
});

describe('mails before the person in Gmail', () => {
  const open = { id: 'a1', subject: 'Desk plan', from: 'Léa Fontaine', asked: null, place: 'open' } as const;
  const listed = (id: string) =>
    ({ ...open, id, subject: `Matter ${id}`, asked: 'Could you?', place: 'list' }) as const;

  it('are taken among what I owe', async () => {
    const onOwe = vi.fn(async () => null);
    show({ suggested: [open], onOwe }, [reply('a', { direction: 'mine' })]);
    expect(screen.getByText('You are reading: Desk plan, Léa Fontaine')).toBeTruthy();
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: 'I owe an answer: Desk plan, Léa Fontaine' }));
    expect(await screen.findByText('Kept: you owe an answer to it.')).toBeTruthy();
    expect(onOwe).toHaveBeenCalledExactlyOnceWith('a1');
  });

  it('are left out when they want no answer', async () => {
    const onDecline = vi.fn(async () => null);
    show({ suggested: [listed('b2')], onDecline }, [reply('a', { direction: 'mine' })]);
    expect(screen.getByText('In your inbox: Matter b2, Léa Fontaine')).toBeTruthy();
    expect(screen.getByText('“Could you?”')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Drop, no answer needed: Matter b2, Léa Fontaine' }));
    expect(await screen.findByText(/^Left out, and not suggested again\./)).toBeTruthy();
    expect(onDecline).toHaveBeenCalledExactlyOnceWith('b2');
  });

  it('are two at first', () => {
    show({ suggested: ['b', 'c', 'd'].map(listed) }, [reply('a', { direction: 'mine' })]);
    expect(screen.getAllByText(/^In your inbox/)).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: '1 more' }));
    expect(screen.getAllByText(/^In your inbox/)).toHaveLength(3);
  });

  it('are offered beside what I owe alone', () => {
    show({ suggested: [open] });
    expect(screen.queryByText(/^You are reading/)).toBeNull();
    fireEvent.click(screen.getByRole('tab', { name: /^I owe/ }));
    expect(screen.getByText(/^You are reading/)).toBeTruthy();
  });
});
