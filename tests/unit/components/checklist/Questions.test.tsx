// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { questionText } from '../../../../lib/meeting/question-text.ts';
import { QUESTIONS } from '../../../../lib/meeting/questions.ts';
import { expectAccessible } from '../axe.ts';
import { groupOf, open, show, verdictOf } from './show-card.tsx';

afterEach(cleanup);

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

  it('are folded by Escape, and focus goes back to what opened them', () => {
    show();
    open();
    const [yes] = screen.getAllByRole('radio');
    yes?.focus();
    if (yes) fireEvent.keyDown(yes, { key: 'Escape' });
    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Show the seven questions' }));
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
