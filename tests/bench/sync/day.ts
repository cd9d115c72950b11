import type { Measured } from './measure.ts';

/** Gmail's published limits, in units: what a project may spend in a minute, and in a day before it costs money. */
const PROJECT_MINUTE = 1_200_000;
const PROJECT_DAY = 80_000_000;
const PEOPLE = [1, 1_000, 1_000_000];
const LOOKS_A_DAY = 2;

const whole = (value: number): string => Math.ceil(value).toLocaleString('en');
const percent = (value: number): string => `${(value * 100).toPrecision(2)} %`;

/** What a day costs for so many people, from one look of the two that a day has, and from the first one of all. */
export function costTable(first: Measured, look: Measured): readonly string[] {
  const day = look.units * LOOKS_A_DAY;
  const rows = PEOPLE.map((people) => {
    const units = day * people;
    return [
      `${whole(people)} people`.padEnd(18),
      `${whole(units)} units a day`.padStart(30),
      `${percent(units / PROJECT_DAY)} of a project’s free day`.padStart(40),
      `${whole((look.units * people) / PROJECT_MINUTE)} min for all to look at once`.padStart(40),
      `${whole((first.units * people) / PROJECT_MINUTE)} min for all first looks`.padStart(40),
    ].join('');
  });
  return [
    `A day has ${LOOKS_A_DAY} mail times; a look with 100 changes in 10,000 threads costs ${look.units} units, the first one ${first.units}.`,
    ...rows,
    'With one client id for all. Whoever brings an own one has a project, and its limits, alone.',
  ];
}
