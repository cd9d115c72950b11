// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { WhenField, type WhenFieldProps } from '../../../../components/kit/WhenField.tsx';

afterEach(cleanup);

/** A parent that rewrites what it is told, as those do that keep an instant. */
function Kept({ start = '', ...props }: Partial<WhenFieldProps> & { start?: string }) {
  const [value, setValue] = useState(start);
  return (
    <>
      <WhenField
        label="Day"
        type="date"
        value={value}
        {...props}
        onInput={(next) => {
          props.onInput?.(next);
          setValue(next === '' ? '' : '2029-12-24');
        }}
      />
      <button type="button" onClick={() => setValue('2030-01-02')}>
        Elsewhere
      </button>
    </>
  );
}

const field = () => screen.getByLabelText<HTMLInputElement>('Day');
const type = (value: string) => fireEvent.input(field(), { target: { value } });

it('tells nothing of a year that is still being typed, and does not write over it', () => {
  const onInput = vi.fn();
  render(<Kept onInput={onInput} />);
  fireEvent.focus(field());
  for (const partial of ['0002-12-24', '0020-12-24', '0202-12-24']) {
    type(partial);
    expect(field().value).toBe(partial);
  }
  expect(onInput).not.toHaveBeenCalled();
  type('2029-12-24');
  expect(onInput.mock.calls).toEqual([['2029-12-24']]);
});

it('says what is wrong once the field is left, and no more once it is mended', () => {
  const onInput = vi.fn();
  render(<Kept onInput={onInput} />);
  fireEvent.focus(field());
  type('0029-12-24');
  expect(screen.queryByText(/four|all/)).toBeNull();
  fireEvent.blur(field());
  expect(screen.getByRole('alert').textContent).toContain('between the years 2000 and 2199');
  expect(field().value).toBe('0029-12-24');
  fireEvent.focus(field());
  type('2029-12-24');
  expect(screen.getByRole('alert').textContent).toBe('');
});

it('refuses a day before the earliest, for its own reason, and keeps what was there', () => {
  const onInput = vi.fn();
  render(<Kept start="2029-12-24" earliest="2026-11-23" tooEarly="That day is over." onInput={onInput} />);
  fireEvent.focus(field());
  type('2020-01-02');
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(screen.getByRole('alert').textContent).toContain('That day is over.');
  expect(onInput).not.toHaveBeenCalled();
});

it('shows what changes elsewhere while nobody types in it, and otherwise once it is left', () => {
  render(<Kept start="2029-12-24" />);
  fireEvent.focus(field());
  fireEvent.click(screen.getByRole('button'));
  expect(field().value).toBe('2029-12-24');
  fireEvent.blur(field());
  expect(field().value).toBe('2030-01-02');
});

it('empties a draft that was taken up, even under the cursor', () => {
  const { rerender } = render(<WhenField label="Day" type="time" isDraft value="10:00" onInput={() => undefined} />);
  fireEvent.focus(field());
  rerender(<WhenField label="Day" type="time" isDraft value="" onInput={() => undefined} />);
  expect(field().value).toBe('');
});
