import { dayCode, parseRule } from '../../model/recurrence.ts';
import { askRule } from '../dialogs/recurrence.ts';
import type { OpenDraft } from '../draft.ts';
import { h } from '../element.ts';
import { dateText, format } from '../times.ts';
import { words } from '../words/words.ts';
import { type Option, select } from './select.ts';

const CUSTOM = 'C7uZwb';

/** What an option of the list carries: the second part is null for none, the fourth holds the rule. */
export const ruleValue = (rule: string | null): string => JSON.stringify([0, rule === null ? null : 1, null, rule]);

function standardRules(start: string): { rule: string; label: string }[] {
  const code = dayCode(start);
  const dayName = format(start, { weekday: 'long' });
  const nth = Math.ceil(Number(start.slice(8, 10)) / 7);
  return [
    { rule: 'RRULE:FREQ=DAILY', label: words.daily },
    { rule: `RRULE:FREQ=WEEKLY;BYDAY=${code}`, label: words.weeklyOn(dayName) },
    {
      rule: `RRULE:FREQ=MONTHLY;BYDAY=${nth > 4 ? -1 : nth}${code}`,
      label: words.monthlyOn(words.ordinals[nth - 1] ?? '', dayName),
    },
    { rule: 'RRULE:FREQ=YEARLY', label: words.annuallyOn(format(start, { day: 'numeric', month: 'long' })) },
    { rule: 'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', label: words.everyWeekday },
  ];
}

const PERIOD = /;(?:UNTIL|COUNT|INTERVAL)=[^;]+/g;

/** What a rule means, in words: how often, and how long. */
export function ruleText(text: string, start: string): string {
  const rule = parseRule(text);
  const standard = standardRules(start).find((one) => one.rule === text.replace(PERIOD, ''))?.label;
  if (rule === null || standard === undefined) return words.customRule;
  if (rule.interval > 1 && (rule.frequency !== 'WEEKLY' || rule.days.length > 1)) return words.customRule;
  const day = format(start, { weekday: 'long' });
  const often = rule.interval > 1 ? words.everyWeeksOn(rule.interval, day) : standard;
  const until = rule.until?.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return [
    often,
    until === undefined ? '' : words.untilDay(dateText(`${until}T00:00`)),
    rule.count === null ? '' : words.soOften(rule.count),
  ].join('');
}

/** The recurrence list. A rule that is none of the usual ones gets an entry of its own. */
export function recurrenceSelect(draft: OpenDraft, onChange: () => void): HTMLElement {
  const holder = h('div', { jsname: 'T7keRc', class: 'recurrence' });
  const { event } = draft;
  const draw = (): void => {
    const rules = standardRules(event.start);
    const own = event.recurrence !== null && !rules.some(({ rule }) => rule === event.recurrence);
    const options: Option[] = [
      { value: ruleValue(null), label: words.doesNotRepeat },
      ...rules.map(({ rule, label }) => ({ value: ruleValue(rule), label })),
      ...(own
        ? [{ value: ruleValue(event.recurrence), label: `${words.customRule}: ${event.recurrence?.slice(6)}` }]
        : []),
      { value: CUSTOM, label: words.custom },
    ];
    const set = (rule: string | null): void => {
      event.recurrence = rule;
      draw();
      onChange();
    };
    holder.replaceChildren(
      select({
        label: words.recurrence,
        options,
        value: ruleValue(event.recurrence),
        onChoose: async (value) => {
          if (value !== CUSTOM)
            return set(options.find((option) => option.value === value) ? JSON.parse(value)[3] : null);
          const rule = await askRule(event.start);
          set(rule ?? event.recurrence);
        },
      }),
    );
  };
  draw();
  return holder;
}
