// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Colleagues, type ColleaguesProps } from '../../../../components/settings/Colleagues.tsx';
import { expectAccessible } from '../axe.ts';

afterEach(cleanup);

function show(colleagues: ColleaguesProps['colleagues'] = {}) {
  const onAdd = vi.fn<ColleaguesProps['onAdd']>(async () => true);
  render(
    <Colleagues
      colleagues={colleagues}
      zone="Europe/Berlin"
      locale="en-GB"
      onAdd={onAdd}
      onForget={async () => true}
    />,
  );
  fireEvent.input(screen.getByLabelText('Address'), { target: { value: 'noa@x.example' } });
  return { onAdd, add: () => fireEvent.click(screen.getByRole('button', { name: 'Add a colleague' })) };
}

describe('a colleague', () => {
  it('may work on any days of the week', async () => {
    const { onAdd, add } = show();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Friday' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Sunday' }));
    await expectAccessible();
    add();
    await vi.waitFor(() => expect(onAdd).toHaveBeenCalledOnce());
    const hours = { days: [1, 2, 3, 4, 7], start: 540, end: 1_050 };
    expect(onAdd).toHaveBeenCalledWith('noa@x.example', { timeZone: 'Europe/Berlin', hours });
  });

  it('is not saved with a time that was emptied, and the form says so', () => {
    const { onAdd, add } = show();
    fireEvent.input(screen.getByLabelText('From'), { target: { value: '' } });
    add();
    expect(screen.getByText('Write both times, such as 9:00 and 17:30.')).toBeTruthy();
    expect(onAdd).not.toHaveBeenCalled();
  });

  it('is listed with zone, hours and days', () => {
    show({ 'noa@x.example': { timeZone: 'Asia/Jerusalem', hours: { days: [1, 2, 3, 4, 7], start: 540, end: 1_020 } } });
    expect(screen.getByText(/Asia\/Jerusalem, 09:00 to 17:00/).textContent).toContain('Mon Tue Wed Thu Sun');
  });
});
