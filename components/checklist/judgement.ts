import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Reader } from '../../lib/hours/reply-by.ts';
import { cost, priceOf } from '../../lib/meeting/cost.ts';
import { guestTimes } from '../../lib/meeting/guest-hours.ts';
import { adviceFor } from '../../lib/meeting/guidelines/registry.ts';
import { judgeEvent } from '../../lib/meeting/judge.ts';
import { likelyLanguages } from '../../lib/meeting/likely-languages.ts';
import type { PersonAnswers } from '../../lib/meeting/questions.ts';
import { instantOfLocal, type Span } from '../../lib/meeting/span.ts';
import type { CalendarAccount, Neighbour } from '../../lib/pages/calendar/types.ts';
import { type Settings, zoneOf } from '../../lib/settings.ts';
import { onLanguage, wantLanguage } from '../../lib/text/languages/registry.ts';
import { callName } from '../../lib/text/names.ts';
import type { SourceReading } from './source.ts';
import type { NamedGuest, Subject } from './state.ts';

const nameOf = (email: string): string => callName({ email, name: null }) ?? email;

/** What is judged, and by what. */
export interface JudgedFrom {
  readonly reading: ReadonlySignal<SourceReading>;
  readonly neighbours: ReadonlySignal<readonly Neighbour[]>;
  readonly subject: ReadonlySignal<Subject>;
  readonly answers: ReadonlySignal<PersonAnswers>;
  readonly isAsked: ReadonlySignal<boolean>;
  readonly account: () => CalendarAccount;
  readonly settings: ReadonlySignal<Settings>;
  /** The language of the page, a BCP 47 tag; null where it tells none. */
  readonly pageLanguage: string | null;
  /** Ends the wait for languages. */
  readonly until: AbortSignal;
}

/** All that follows from an event, the person's answers and the settings; each changes when one of them does. */
export function createJudgement(from: JudgedFrom) {
  const { reading, neighbours, subject, answers, isAsked, account, settings, pageLanguage, until } = from;
  const zone = computed(() => settings.value.timeZone ?? account().timeZone ?? zoneOf(settings.value));
  const readers = computed(() => {
    const known = Object.entries(settings.value.colleagues);
    return new Map(known.map(([email, { timeZone, hours }]): [string, Reader] => [email, { zone: timeZone, hours }]));
  });
  /** How many languages have come since the card is there: with each, the words of the event may say more. */
  const languages = signal(0);
  onLanguage(() => {
    languages.value += 1;
  }, until);
  const stop = effect(() => {
    for (const id of likelyLanguages(reading.value, pageLanguage)) wantLanguage(id);
  });
  until.addEventListener('abort', stop, { once: true });
  const judged = computed(() => {
    void languages.value;
    const organiserDomain = account().email?.split('@')[1];
    return judgeEvent(reading.value, answers.value, {
      isAsked: isAsked.value,
      ...(organiserDomain !== undefined && { organiserDomain }),
    }).shown;
  });
  const takes = computed(() => cost(reading.value));
  const price = computed(() => priceOf(takes.value, settings.value.hourlyRate));
  const guests = computed((): readonly NamedGuest[] => {
    const own = account().email;
    return guestTimes(reading.value, readers.value, zone.value)
      .filter(({ email }) => email !== own)
      .map((guest) => ({ ...guest, name: nameOf(guest.email) }));
  });
  const beside = computed(() =>
    neighbours.value.flatMap(({ start, end }): readonly Span[] => {
      const own = account().timeZone ?? zone.value;
      const [from, to] = [instantOfLocal(start, own), instantOfLocal(end, own)];
      return from === null || to === null ? [] : [{ start: from, end: to }];
    }),
  );
  const guidelines = computed(() => {
    if (subject.value === 'invitation') return { given: [], silent: [] };
    const { hours, noMeetingDays, rulesOff } = settings.value;
    const about = { timeZone: zone.value, hours, noMeetingDays, readers: readers.value, nameOf, page: pageLanguage };
    return adviceFor(reading.value, { ...about, neighbours: beside.value }, rulesOff);
  });
  return { zone, readers, judged, takes, price, guests, guidelines };
}
