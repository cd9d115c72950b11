import { dayCode } from '../../model/recurrence.ts';
import { h } from '../element.ts';
import { format } from '../times.ts';
import { words } from '../words/words.ts';
import { ask } from './ask.ts';

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** Every so many weeks on these days. Null: closed. */
export async function askRule(start: string): Promise<string | null> {
  const every = h('input', {
    type: 'number',
    min: '1',
    max: '52',
    value: '1',
    'aria-label': words.repeatEvery,
    class: 'filled-input narrow',
  });
  const chosen = new Set([dayCode(start)]);
  const days = CODES.map((code, index) => {
    const day = `2024-01-0${index + 1}T00:00`;
    const button = h(
      'button',
      {
        type: 'button',
        'aria-pressed': String(chosen.has(code)),
        'aria-label': format(day, { weekday: 'long' }),
        class: 'day-button',
      },
      format(day, { weekday: 'narrow' }),
    );
    button.addEventListener('click', () => {
      if (!chosen.delete(code)) chosen.add(code);
      button.setAttribute('aria-pressed', String(chosen.has(code)));
    });
    return button;
  });
  const body = h(
    'div',
    {},
    h('div', { class: 'rule-line' }, words.repeatEvery, every, words.weeks),
    h('div', { class: 'rule-line' }, ...days),
  );
  const answer = await ask(
    words.customRule,
    [
      { value: 'cancel', label: words.cancel, code: 'TvD9Pc' },
      { value: 'done', label: words.done, code: 'EBS5u', primary: true },
    ],
    body,
  );
  if (answer !== 'done') return null;
  const interval = Math.max(1, Number(every.value) || 1);
  const list = CODES.filter((code) => chosen.has(code)).join(',') || dayCode(start);
  return `RRULE:FREQ=WEEKLY;${interval > 1 ? `INTERVAL=${interval};` : ''}BYDAY=${list}`;
}
