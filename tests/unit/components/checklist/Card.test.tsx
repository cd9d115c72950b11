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

const KEPT: CardState = { kind: 'kept', choice: 'keep', reason: null, isFresh: false };
const PROPS = {
  subject: 'draft',
  verdict: verdictOf('write'),
  cost: { people: 4, minutes: 60, personMinutes: 240, perYearMinutes: 12_480 },
  price: null,
  state: { kind: 'considering' },
  note: null,
  advice: [],
  silent: [],
  guests: [],
  colleagues: {},
  zone: 'Europe/Berlin',
  canAddAgenda: false,
} as const satisfies Partial<CardProps>;

function show(some: Partial<CardProps> = {}) {
  const heard = {
    onAnswer: vi.fn<CardProps['onAnswer']>(),
    onWriteInstead: vi.fn(),
    onKeep: vi.fn(),
    onDiscard: vi.fn(),
    onLookAgain: vi.fn(),
    onAddAgenda: vi.fn(),
    onFix: vi.fn<CardProps['onFix']>(),
    onUndo: vi.fn(),
    onTurn: vi.fn<CardProps['onTurn']>(),
    onHours: vi.fn<CardProps['onHours']>(),
    onReason: vi.fn<CardProps['onReason']>(),
  };
  render(<Card {...PROPS} {...heard} {...some} />);
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

const ADVICE: CardProps['advice'] = [
  { id: 'no-agenda', what: 'It has no agenda.', why: 'Because.', fixes: [{ kind: 'agenda', label: 'Add agenda' }] },
  {
    id: 'hour-by-habit',
    what: 'An hour.',
    why: 'Because.',
    fixes: [
      { kind: 'minutes', label: 'Make it 25 min', minutes: 25 },
      { kind: 'minutes', label: 'Make it 50 min', minutes: 50 },
    ],
  },
  { id: 'many-guests', what: 'Many.', why: 'Because.', fixes: [] },
  { id: 'late', what: 'Late.', why: 'Because.', fixes: [] },
];
const at = (email: string, name: string, local: string | null, isOutside = false) => ({
  email,
  name,
  zone: local === null ? null : 'Asia/Tokyo',
  local,
  isOutside,
});

describe('the guidelines', () => {
  it('are three at first, each with its why and a fix in one press', () => {
    const heard = show({ advice: ADVICE });
    open();
    expect(screen.getByText('It has no agenda.')).toBeTruthy();
    expect(screen.queryByText('Late.')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Make it 50 min' }));
    expect(heard.onFix).toHaveBeenCalledWith({ kind: 'minutes', label: 'Make it 50 min', minutes: 50 });
    fireEvent.click(screen.getByRole('button', { name: '1 more' }));
    expect(screen.getByText('Late.')).toBeTruthy();
  });

  it('can be turned off for good, and on again', () => {
    const heard = show({ advice: ADVICE.slice(0, 1), silent: ADVICE.slice(1, 2) });
    open();
    fireEvent.click(screen.getByRole('button', { name: 'Don’t suggest again: No agenda' }));
    expect(heard.onTurn).toHaveBeenCalledWith('no-agenda', false);
    fireEvent.click(screen.getByRole('button', { name: '1 turned off' }));
    fireEvent.click(screen.getByRole('button', { name: 'Bring back: An hour by habit' }));
    expect(heard.onTurn).toHaveBeenCalledWith('hour-by-habit', true);
  });

  it('offer no fix where nothing can be changed', () => {
    show({ subject: 'own', advice: ADVICE });
    open();
    expect(screen.queryByRole('button', { name: 'Make it 50 min' })).toBeNull();
  });
});

describe('what it would take', () => {
  it('is money too where an hour has a price, and says whose evening it is', () => {
    const price = { currency: 'EUR', once: 243, perYear: 12_636 };
    show({ price, guests: [at('yuki@x.example', 'Yuki', '23:00', true)] });
    expect(screen.getByText('about €240')).toBeTruthy();
    expect(screen.getByText('208 h a year, about €13,000')).toBeTruthy();
    expect(screen.getByText('1 guest outside their hours')).toBeTruthy();
  });
});

describe('when a guest works', () => {
  it('is asked where nobody has said, and answered in one press on a likely zone', () => {
    const heard = show({ guests: [at('yuki@x.example', 'Yuki', null)] });
    open();
    fireEvent.click(screen.getByRole('button', { name: 'When does Yuki work?' }));
    const group = screen.getByRole('group', { name: 'When does Yuki work?' });
    expect(document.activeElement).toBe(within(group).getByRole('button', { name: 'Berlin' }));
    fireEvent.click(within(group).getByRole('button', { name: 'Tokyo' }));
    const hours = { days: [1, 2, 3, 4, 5], start: 540, end: 1_050 };
    expect(heard.onHours).toHaveBeenCalledWith('yuki@x.example', { timeZone: 'Asia/Tokyo', hours });
  });

  it('takes other zones and hours, but no day that ends before it begins', () => {
    const heard = show({ guests: [at('yuki@x.example', 'Yuki', null)] });
    open();
    fireEvent.click(screen.getByRole('button', { name: 'When does Yuki work?' }));
    fireEvent.change(screen.getByLabelText('Another time zone'), { target: { value: 'Pacific/Auckland' } });
    fireEvent.input(screen.getByLabelText('From'), { target: { value: '18:00' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(heard.onHours).not.toHaveBeenCalled();
    expect(screen.getByText('The day has to end after it begins.')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('From'), { target: { value: '07:30' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(heard.onHours).toHaveBeenCalledWith('yuki@x.example', {
      timeZone: 'Pacific/Auckland',
      hours: { days: [1, 2, 3, 4, 5], start: 450, end: 1_050 },
    });
  });

  it('is shown with the time there, and can be changed or forgotten', () => {
    const hours = { days: [1, 2, 3, 4, 5], start: 540, end: 1_050 };
    const colleagues = { 'yuki@x.example': { timeZone: 'Asia/Tokyo', hours } };
    const heard = show({ colleagues, guests: [at('yuki@x.example', 'Yuki', '23:00', true)] });
    open();
    expect(screen.getByText(/Yuki: 23:00 in Tokyo/).textContent).toContain('outside their hours');
    fireEvent.click(screen.getByRole('button', { name: 'Change when Yuki works' }));
    fireEvent.click(screen.getByRole('button', { name: 'Forget' }));
    expect(heard.onHours).toHaveBeenCalledWith('yuki@x.example', null);
  });

  it('is left again with Escape', () => {
    show({ guests: [at('yuki@x.example', 'Yuki', null)] });
    open();
    fireEvent.click(screen.getByRole('button', { name: 'When does Yuki work?' }));
    fireEvent.keyDown(screen.getByRole('group', { name: 'When does Yuki work?' }), { key: 'Escape' });
    expect(screen.queryByRole('group', { name: 'When does Yuki work?' })).toBeNull();
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

describe('an agenda', () => {
  it('is offered small where a meeting is worth it, and opened otherwise', () => {
    const heard = show({ verdict: verdictOf('meet'), canAddAgenda: true });
    fireEvent.click(screen.getByRole('button', { name: 'Add agenda' }));
    expect(heard.onAddAgenda).toHaveBeenCalledOnce();
    cleanup();
    show({ canAddAgenda: true });
    expect(screen.queryByRole('button', { name: 'Add agenda' })).toBeNull();
    open();
    expect(screen.getByRole('button', { name: 'Add agenda' })).toBeTruthy();
  });

  it('that was added says so and can be taken back', () => {
    const heard = show({ note: { kind: 'agenda' } });
    expect(screen.getByText('Agenda added to the description.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(heard.onUndo).toHaveBeenCalledOnce();
  });

  it('that the page refused leaves nothing to undo', () => {
    show({ note: { kind: 'refused' } });
    expect(screen.getByText(/Your event is unchanged/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
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

  it('of somebody else’s can be answered with a proposal, unless it is worth meeting for', () => {
    const heard = show({ subject: 'invitation', state: { kind: 'folded' } });
    fireEvent.click(screen.getByRole('button', { name: 'Propose writing' }));
    expect(heard.onWriteInstead).toHaveBeenCalledOnce();
    cleanup();
    show({ subject: 'invitation', state: { kind: 'folded' }, verdict: verdictOf('meet') });
    expect(screen.queryByRole('button', { name: 'Propose writing' })).toBeNull();
  });

  it('is never offered to be discarded', () => {
    show({ subject: 'own', state: { kind: 'sent' } });
    expect(screen.getByText('Sent. The event is still in your calendar.')).toBeTruthy();
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
