// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Card } from '../../../../components/checklist/Card.tsx';
import type { CardState } from '../../../../components/checklist/state.ts';
import { FAILURES } from '../../../../lib/messages.ts';
import { expectAccessible } from '../axe.ts';
import { groupOf, KEPT, open, PROPS, show, verdictOf } from './show-card.tsx';

afterEach(cleanup);

describe('the card while it is small', () => {
  it('says the verdict, one reason and the cost', () => {
    show();
    expect(screen.getByRole('heading', { name: 'Verdict: write' })).toBeTruthy();
    expect(screen.getByText('The strongest reason.')).toBeTruthy();
    expect(screen.queryByText('Another reason.')).toBeNull();
    expect(screen.getByText('4 people × 1 h = 4 h')).toBeTruthy();
    expect(screen.getByText('208 h a year')).toBeTruthy();
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });

  it('says nothing of a cost that nobody knows', () => {
    show({ cost: null });
    expect(screen.queryByText(/×/)).toBeNull();
  });

  it('shows nothing where there is no meeting', () => {
    show({ verdict: verdictOf('none') });
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('writes instead and keeps in one press', () => {
    const heard = show();
    fireEvent.click(screen.getByRole('button', { name: 'Write instead' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep as it is' }));
    expect(heard.onWriteInstead).toHaveBeenCalledOnce();
    expect(heard.onKeep).toHaveBeenCalledOnce();
  });

  it('offers nothing instead of a meeting that is worth it, until it is opened', () => {
    show({ verdict: verdictOf('meet') });
    expect(screen.queryByRole('button', { name: 'Write instead' })).toBeNull();
    open();
    expect(screen.getByRole('button', { name: 'Write instead' })).toBeTruthy();
  });
});

describe('a verdict that changes', () => {
  it('is read out once the person has answered something, and not while they type', () => {
    show();
    expect(screen.getByRole('status').textContent).toBe('');
    cleanup();
    show({ verdict: verdictOf('meet', { face: { value: 'yes', by: 'person', evidence: null } }) });
    expect(screen.getByRole('status').textContent).toBe('Verdict: meet');
  });
});

describe('keeping it', () => {
  it('lets one say why, by a chip or in own words, and never asks', () => {
    const heard = show({ state: { ...KEPT, isFresh: true } });
    fireEvent.click(screen.getByRole('button', { name: 'It needs talking' }));
    expect(heard.onReason).toHaveBeenCalledWith('It needs talking');
    const field = screen.getByLabelText('In your own words');
    fireEvent.input(field, { target: { value: ' The board wants it ' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(heard.onReason).toHaveBeenLastCalledWith('The board wants it');
  });

  it('is one line with its reason when it comes up again', () => {
    show({ state: { ...KEPT, reason: 'It needs talking' } });
    expect(screen.getByRole('status').textContent).toBe('Kept as a meeting. Why: It needs talking');
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('an event that exists', () => {
  it('is one line until somebody asks', () => {
    const heard = show({ subject: 'own', state: { kind: 'folded' } });
    expect(screen.queryByRole('heading')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Propose writing' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Could this be written?' }));
    expect(heard.onLookAgain).toHaveBeenCalledOnce();
  });

  it('of somebody else’s can be answered with a proposal, unless it is worth a meeting', () => {
    const heard = show({ subject: 'invitation', state: { kind: 'folded' } });
    fireEvent.click(screen.getByRole('button', { name: 'Propose writing' }));
    expect(heard.onWriteInstead).toHaveBeenCalledOnce();
    cleanup();
    show({ subject: 'invitation', state: { kind: 'folded' }, verdict: verdictOf('meet') });
    expect(screen.queryByRole('button', { name: 'Propose writing' })).toBeNull();
  });

  it('is never offered to be discarded', () => {
    show({ subject: 'own', state: { kind: 'sent' } });
    expect(screen.getByText(/^Sent. The event is still in your calendar: delete it there, and say why/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Discard' })).toBeNull();
  });
});

describe('focus', () => {
  it('goes on to the next button when the pressed one goes away', () => {
    const heard = show();
    cleanup();
    const props = { ...PROPS, ...heard };
    const { rerender } = render(<Card {...props} state={{ kind: 'considering' }} />);
    fireEvent.click(screen.getByRole('button', { name: 'Keep as it is' }));
    rerender(<Card {...props} state={KEPT} />);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Look again' }));
  });

  it('stays where the person is when something else changes the card', () => {
    const heard = show();
    cleanup();
    const props = { ...PROPS, ...heard };
    const { rerender } = render(<Card {...props} state={{ kind: 'opened' }} />);
    rerender(<Card {...props} state={{ kind: 'sent' }} />);
    expect(document.activeElement).toBe(document.body);
  });

  it('comes back from the page’s field to the way back, and after that to the card', () => {
    const heard = show();
    cleanup();
    const props = { ...PROPS, ...heard, verdict: verdictOf('meet'), canAddAgenda: true };
    const { rerender } = render(<Card {...props} />);
    fireEvent.click(screen.getByRole('button', { name: 'Add agenda' }));
    rerender(<Card {...props} canAddAgenda={false} note={{ kind: 'agenda' }} />);
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    fireEvent.click(undo);
    rerender(<Card {...props} note={null} />);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Show the seven questions' }));
  });

  it('goes to the answer when it is cleared', () => {
    show({ verdict: verdictOf('write', { face: { value: 'no', by: 'person', evidence: null } }) });
    open();
    fireEvent.click(screen.getByRole('button', { name: /^Clear your answer/ }));
    expect(document.activeElement).toBe(within(groupOf('face')).getByRole('radio', { name: 'No' }));
  });
});

describe('after the choice', () => {
  it('waits while Gmail opens and asks only once', () => {
    const heard = show({ state: { kind: 'opening' } });
    fireEvent.click(screen.getByRole('button', { name: 'Opening Gmail…' }));
    expect(heard.onWriteInstead).not.toHaveBeenCalled();
  });

  it('says that the event is unchanged once the agenda is open, and leaves every way open', () => {
    const heard = show({ state: { kind: 'opened' } });
    expect(screen.getByRole('status').textContent).toContain('Your agenda is open in Gmail. The event is unchanged.');
    for (const name of ['Open it again', 'Keep as it is', 'Look again']) {
      fireEvent.click(screen.getByRole('button', { name }));
    }
    expect(heard.onWriteInstead).toHaveBeenCalledOnce();
    expect(heard.onKeep).toHaveBeenCalledOnce();
    expect(heard.onLookAgain).toHaveBeenCalledOnce();
  });

  it.each([
    ['own', 'You opened an agenda in Gmail and have not sent it.'],
    ['invitation', 'You opened a reply in Gmail and have not sent it.'],
  ] as const)('says of an %s event what was opened earlier, and never sent', (subject, words) => {
    show({ subject, state: { kind: 'opened', isEarlier: true } });
    expect(screen.getByRole('status').textContent).toContain(words);
    expect(screen.queryByText(/proposed|wrote/)).toBeNull();
  });

  it('offers to discard the draft once the mail is sent', () => {
    const heard = show({ state: { kind: 'sent' } });
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(heard.onDiscard).toHaveBeenCalledOnce();
    expect(heard.onKeep).toHaveBeenCalledOnce();
  });

  it('is one quiet line once it is kept, and opens again', () => {
    const heard = show({ state: KEPT });
    fireEvent.click(screen.getByRole('button', { name: 'Look again' }));
    expect(heard.onLookAgain).toHaveBeenCalledOnce();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it.each(FAILURES)('says of “%s” what happened, what was kept and what to do', (failure) => {
    const heard = show({ state: { kind: 'failed', step: 'write', failure } });
    const said = screen.getByRole('status').textContent;
    expect(said).toContain('Your agenda did not open.');
    expect(said).toContain('Your event is unchanged.');
    expect(said?.split('. ').length).toBeGreaterThanOrEqual(4);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(heard.onWriteInstead).toHaveBeenCalledOnce();
  });

  const states: readonly CardState[] = [
    { kind: 'opening' },
    { kind: 'opened' },
    { kind: 'sent' },
    KEPT,
    { kind: 'failed', step: 'discard' },
  ];
  it.each(states)('is accessible when $kind', async (state) => {
    show({ state });
    await expectAccessible();
  });
});
