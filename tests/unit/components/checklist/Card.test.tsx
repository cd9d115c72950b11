// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../../components/checklist/Card.tsx';
import type { CardState } from '../../../../components/checklist/state.ts';
import { questionText } from '../../../../lib/meeting/question-text.ts';
import { type Answer, type Answers, QUESTIONS, type Verdict } from '../../../../lib/meeting/questions.ts';
import { FAILURES } from '../../../../lib/messages.ts';
import { expectAccessible } from '../axe.ts';

const unknown: Answer = { value: 'unknown', by: 'nobody', evidence: null };
const NO_ANSWERS: Answers = {
  document: unknown,
  immediate: unknown,
  urgent: unknown,
  feedback: unknown,
  substantial: unknown,
  face: unknown,
  sensitive: unknown,
};

function verdictOf(kind: Verdict['kind'], answers: Partial<Answers> = {}): Verdict {
  return {
    kind,
    headline: `Verdict: ${kind}`,
    reasons: ['The strongest reason.', 'Another reason.'],
    answers: { ...NO_ANSWERS, ...answers },
  };
}

function show(some: Partial<CardProps> = {}) {
  const heard = {
    onAnswer: vi.fn<CardProps['onAnswer']>(),
    onWriteInstead: vi.fn(),
    onKeep: vi.fn(),
    onDiscard: vi.fn(),
    onLookAgain: vi.fn(),
  };
  const cost = { people: 4, minutes: 60, personMinutes: 240, perYearMinutes: 12_480 };
  render(<Card verdict={verdictOf('write')} cost={cost} state={{ kind: 'considering' }} {...heard} {...some} />);
  return heard;
}

const open = () => fireEvent.click(screen.getByRole('button', { name: 'Show the seven questions' }));
const groupOf = (question: (typeof QUESTIONS)[number]) =>
  screen.getByRole('radiogroup', { name: questionText(question).question });

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

describe('the seven questions', () => {
  it('stand in their order, with all reasons', () => {
    show();
    open();
    expect(screen.getAllByRole('radiogroup').map((group) => group.getAttribute('aria-labelledby'))).toHaveLength(7);
    const asked = within(screen.getByRole('list', { name: 'Seven questions' })).getAllByRole('listitem');
    expect(asked.map((item) => item.querySelector('p')?.textContent)).toEqual(
      QUESTIONS.map((question) => questionText(question).question),
    );
    expect(screen.getByText('Another reason.')).toBeTruthy();
  });

  it('show the words of the draft that speak for an answer', () => {
    show({
      verdict: verdictOf('write', { document: { value: 'yes', by: 'draft', evidence: '“Q4 numbers” in the title' } }),
    });
    open();
    expect(screen.getByText('From your draft: “Q4 numbers” in the title · speaks for writing')).toBeTruthy();
    expect(within(groupOf('document')).getByRole('radio', { name: 'Yes' }).getAttribute('aria-checked')).toBe('true');
  });

  it('leave an unknown answer open', () => {
    show();
    open();
    for (const radio of screen.getAllByRole('radio')) expect(radio.getAttribute('aria-checked')).toBe('false');
  });

  it('tell what the person chose', () => {
    const heard = show();
    open();
    fireEvent.click(within(groupOf('face')).getByRole('radio', { name: 'No' }));
    expect(heard.onAnswer).toHaveBeenCalledWith('face', 'no');
  });

  it('let the person confirm what the draft says', () => {
    const heard = show({ verdict: verdictOf('meet', { urgent: { value: 'yes', by: 'draft', evidence: 'now' } }) });
    open();
    fireEvent.click(within(groupOf('urgent')).getByRole('radio', { name: 'Yes' }));
    expect(heard.onAnswer).toHaveBeenCalledWith('urgent', 'yes');
  });

  it.each(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])('are answered with %s', (key) => {
    const heard = show();
    open();
    const yes = within(groupOf('urgent')).getByRole('radio', { name: 'Yes' });
    yes.focus();
    fireEvent.keyDown(yes, { key });
    expect(heard.onAnswer).toHaveBeenCalledWith('urgent', 'no');
    expect(document.activeElement?.textContent).toBe('No');
  });

  it('are one stop of Tab each', () => {
    show({ verdict: verdictOf('write', { face: { value: 'no', by: 'person', evidence: null } }) });
    open();
    const stops = (question: (typeof QUESTIONS)[number]) =>
      within(groupOf(question))
        .getAllByRole('radio')
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(({ textContent }) => textContent);
    expect(stops('face')).toEqual(['No']);
    expect(stops('urgent')).toEqual(['Yes']);
  });

  it('give an answer of the person back, by button and by key', () => {
    const heard = show({ verdict: verdictOf('write', { face: { value: 'no', by: 'person', evidence: null } }) });
    open();
    fireEvent.click(screen.getByRole('button', { name: `Clear your answer to: ${questionText('face').question}` }));
    fireEvent.keyDown(within(groupOf('face')).getByRole('radio', { name: 'No' }), { key: 'Delete' });
    expect(heard.onAnswer.mock.calls).toEqual([
      ['face', null],
      ['face', null],
    ]);
  });

  it('have nothing to give back of what the draft said', () => {
    const heard = show({ verdict: verdictOf('write', { face: { value: 'no', by: 'draft', evidence: 'call' } }) });
    open();
    expect(screen.queryByRole('button', { name: /^Clear/ })).toBeNull();
    fireEvent.keyDown(within(groupOf('face')).getByRole('radio', { name: 'No' }), { key: 'Delete' });
    expect(heard.onAnswer).not.toHaveBeenCalled();
  });

  it('are accessible', async () => {
    show({ verdict: verdictOf('write', { face: { value: 'no', by: 'person', evidence: null } }) });
    open();
    await expectAccessible();
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

describe('focus', () => {
  it('goes on to the next button when the pressed one goes away', () => {
    const heard = show();
    cleanup();
    const props = { verdict: verdictOf('write'), cost: null, ...heard };
    const { rerender } = render(<Card {...props} state={{ kind: 'considering' }} />);
    fireEvent.click(screen.getByRole('button', { name: 'Keep as it is' }));
    rerender(<Card {...props} state={{ kind: 'kept' }} />);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Look again' }));
  });

  it('stays where the person is when something else changes the card', () => {
    const heard = show();
    cleanup();
    const props = { verdict: verdictOf('write'), cost: null, ...heard };
    const { rerender } = render(<Card {...props} state={{ kind: 'opened' }} />);
    rerender(<Card {...props} state={{ kind: 'sent' }} />);
    expect(document.activeElement).toBe(document.body);
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

  it('says that the event is unchanged once the agenda is open', () => {
    show({ state: { kind: 'opened' } });
    expect(screen.getByRole('status').textContent).toContain('Your agenda is open in Gmail. The event is unchanged.');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('offers to discard the draft once the mail is sent', () => {
    const heard = show({ state: { kind: 'sent' } });
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(heard.onDiscard).toHaveBeenCalledOnce();
    expect(heard.onKeep).toHaveBeenCalledOnce();
  });

  it('is one quiet line once it is kept, and opens again', () => {
    const heard = show({ state: { kind: 'kept' } });
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
    { kind: 'kept' },
    { kind: 'failed', step: 'discard' },
  ];
  it.each(states)('is accessible when $kind', async (state) => {
    show({ state });
    await expectAccessible();
  });
});
