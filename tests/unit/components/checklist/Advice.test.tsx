// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { CardProps } from '../../../../components/checklist/Card.tsx';
import { expectAccessible } from '../axe.ts';
import { open, show, verdictOf } from './show-card.tsx';

afterEach(cleanup);

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
    show({ subject: 'own', advice: ADVICE, onFix: null });
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

const askYuki = () => fireEvent.click(screen.getByRole('button', { name: 'Other… hours or time zone for Yuki' }));

describe('when a guest works', () => {
  it('is asked where nobody has said, and answered in one press on a likely zone', () => {
    const heard = show({ guests: [at('yuki@x.example', 'Yuki', null)] });
    open();
    const group = screen.getByRole('group', { name: 'When does Yuki work?' });
    fireEvent.click(within(group).getByRole('button', { name: 'Tokyo' }));
    const hours = { days: [1, 2, 3, 4, 5], start: 540, end: 1_050 };
    expect(heard.onHours).toHaveBeenCalledWith('yuki@x.example', { timeZone: 'Asia/Tokyo', hours });
  });

  it('takes other zones and hours, but no day that ends before it begins', () => {
    const heard = show({ guests: [at('yuki@x.example', 'Yuki', null)] });
    open();
    askYuki();
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

  it('is not saved with a time that was emptied, nor without a day', () => {
    const heard = show({ guests: [at('yuki@x.example', 'Yuki', null)] });
    open();
    askYuki();
    fireEvent.input(screen.getByLabelText('From'), { target: { value: '' } });
    fireEvent.click(screen.getByRole('button', { name: 'Tokyo' }));
    expect(heard.onHours).not.toHaveBeenCalled();
    expect(screen.getByText('Write both times, such as 9:00 and 17:30.')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('From'), { target: { value: '09:00' } });
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
      fireEvent.click(screen.getByLabelText(day));
    fireEvent.click(screen.getByRole('button', { name: 'Tokyo' }));
    expect(heard.onHours).not.toHaveBeenCalled();
    expect(screen.getByText('Leave at least one working day.')).toBeTruthy();
  });

  it('can be any days of the week', async () => {
    const heard = show({ guests: [at('yuki@x.example', 'Yuki', null)] });
    open();
    askYuki();
    const days = within(screen.getByRole('group', { name: 'Working days' }));
    fireEvent.click(days.getByRole('checkbox', { name: 'Friday' }));
    fireEvent.click(days.getByRole('checkbox', { name: 'Sunday' }));
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: 'Tokyo' }));
    expect(heard.onHours.mock.lastCall?.[1]?.hours.days).toEqual([1, 2, 3, 4, 7]);
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
    askYuki();
    fireEvent.keyDown(screen.getByRole('group', { name: 'When does Yuki work?' }), { key: 'Escape' });
    expect(screen.queryByLabelText('Another time zone')).toBeNull();
    expect(screen.getByRole('group', { name: 'When does Yuki work?' })).toBeTruthy();
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
