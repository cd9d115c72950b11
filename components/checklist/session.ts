import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { agendaForMeeting, agendaLines, hasAgenda } from '../../lib/agenda/for-meeting.ts';
import type { Ask } from '../../lib/ask.ts';
import type { ChoiceKind, EventName } from '../../lib/meeting/choice.ts';
import { peopleOf } from '../../lib/meeting/guests.ts';
import type { AdviceFix } from '../../lib/meeting/guidelines/guideline.ts';
import { settingOf } from '../../lib/meeting/guidelines/registry.ts';
import type { PersonAnswers, Question } from '../../lib/meeting/questions.ts';
import { spanOf } from '../../lib/meeting/span.ts';
import type { CalendarAccount, Neighbour } from '../../lib/pages/calendar/types.ts';
import type { Colleague, Settings } from '../../lib/settings.ts';
import { createChanges } from './changes.ts';
import { createChoices } from './choices.ts';
import { createJudgement } from './judgement.ts';
import { createMemory } from './memory.ts';
import { watchFate } from './saved.ts';
import type { CardSource, SourceReading } from './source.ts';
import type { CardState } from './state.ts';
import { createWritingInstead } from './writing-instead.ts';

/** What a card needs of the page that it stands in. */
export interface CardPlace {
  readonly ask: Ask;
  readonly account: () => CalendarAccount;
  readonly settings: ReadonlySignal<Settings>;
  /** The language of the page, a BCP 47 tag. */
  readonly pageLanguage?: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Aborts when nothing of ours is to run in the page any more. */
  readonly until: AbortSignal;
  /** What else the calendar showed last, around a draft that may go on elsewhere in the page. */
  readonly seen: { neighbours: readonly Neighbour[] };
  /** Choices about drafts that closed without being saved, by id: such a draft may go on elsewhere in the page. */
  readonly unsaved: Set<string>;
  /** Calls when the agenda's mail was sent, and when its send was undone, until `signal` aborts. */
  readonly onAgendaSent: (agendaId: string, listener: (isSent: boolean) => void, signal: AbortSignal) => void;
}

export type CardSession = ReturnType<typeof createCardSession>;

/** One card's dealings with one event: what it knows, and what each press does. It ends with the source's signal. */
export function createCardSession(source: CardSource, place: CardPlace) {
  const { ask, account, settings } = place;
  const page = place.pageLanguage ?? null;
  const memory = createMemory(ask);
  const reading = signal<SourceReading>(source.read());
  const subject = signal(source.subject());
  const neighbours = signal(neighboursOf(source, place));
  const answers = signal<PersonAnswers>({});
  const isAsked = signal(false);
  const state = signal<CardState>(source.edit === null ? { kind: 'folded' } : { kind: 'considering' });
  /** False until it is known whether somebody has settled this event before. */
  const isKnown = signal(false);
  let kept: string | null = null;

  const judgement = createJudgement({
    ...{ reading, neighbours, subject, answers, isAsked, account, settings },
    pageLanguage: page,
    until: source.signal,
  });
  const { zone, readers, judged, takes } = judgement;
  const readAgain = () => {
    reading.value = source.read();
  };
  const changes = createChanges(source, zone, readAgain);
  const isOver = computed(() => {
    const span = source.edit === null ? spanOf(reading.value, zone.value) : null;
    return span !== null && span.end <= place.now();
  });
  const canAddAgenda = computed(() => source.edit !== null && !hasAgenda(reading.value.description));

  function eventName(): EventName | null {
    const { email } = account();
    const { id, title, start } = reading.value;
    return email === null ? null : { account: email, id, title: title ?? '', start };
  }

  const choices = createChoices({
    memory,
    name: eventName,
    advised: () => ({ verdict: judged.value.kind, minutes: takes.value?.personMinutes ?? null }),
    unsaved: place.unsaved,
  });
  const writing = createWritingInstead({ source, place, subject, zone, readers, choices, state });

  watchFate(source, place.now, {
    onPressed() {
      readAgain();
      choices.follow();
    },
    onClosed(isSaved) {
      const isSilent = !choices.hasChosen() && isKnown.value && state.value.kind === 'considering';
      // Whoever saves it without a word has kept it, too.
      if (isSaved && isSilent && judged.value.kind !== 'none') choices.choose('kept');
      if (!isSaved) choices.leave();
    },
  });

  /** Looks up what was settled before, as long as nobody has touched this card. */
  async function recall(event: EventName | null): Promise<void> {
    const before = state.value;
    const settled = event === null ? null : await memory.recall(event);
    if (source.signal.aborted) return;
    const isUntouched =
      state.value === before && Object.keys(answers.value).length === 0 && changes.note.value === null;
    if (settled !== null && isUntouched) {
      choices.takeUp(settled);
      if (settled.kind === 'writing' || settled.kind === 'proposing') {
        writing.opened(settled.id, settled.kind === 'proposing', true);
      } else state.value = { kind: 'kept', choice: settled.kind, reason: settled.reason, isFresh: false };
    }
    isKnown.value = true;
  }

  let recalled = '';
  const stopRecalling = effect(() => {
    const { kind } = state.value;
    const event = eventName();
    const key = JSON.stringify(event);
    if ((kind !== 'considering' && kind !== 'folded') || key === recalled) return;
    recalled = key;
    void recall(event);
  });
  source.signal.addEventListener('abort', stopRecalling, { once: true });
  source.onChange(() => {
    readAgain();
    subject.value = source.subject();
    neighbours.value = neighboursOf(source, place);
    if (state.value.kind !== 'considering') choices.follow();
  }, source.signal);

  /** A change that is a choice, too, until it is taken back. */
  const tells = (kind: ChoiceKind) => () => {
    const id = choices.choose(kind);
    return () => choices.takeBack(id);
  };

  function addAgenda(): void {
    const draft = source.read();
    const { email, name = null } = account();
    const organiser = { email: email ?? '', name };
    const context = { organiser, now: place.now(), timeZone: draft.timeZone ?? zone.value, page };
    changes.add('agenda', agendaLines(agendaForMeeting(draft, context), draft), tells('agenda'));
  }

  return {
    reading,
    subject,
    state,
    note: changes.note,
    ...judgement,
    canAddAgenda,
    settings,
    canFix: source.edit !== null,
    /** Whether there is anything to show of this event at all. */
    isShown: computed(() => isKnown.value && reading.value.isEvent && !isOver.value),
    /** Whether one may ask about it though it invites nobody. */
    canAsk: computed(
      () =>
        source.edit !== null &&
        judged.value.kind === 'none' &&
        (reading.value.title ?? '') !== '' &&
        peopleOf(reading.value).length === 0,
    ),
    ask() {
      isAsked.value = true;
    },
    answer(question: Question, value: 'yes' | 'no' | null): void {
      const { [question]: _taken, ...rest } = answers.value;
      answers.value = value === null ? rest : { ...rest, [question]: value };
    },
    writeInstead: writing.write,
    addAgenda,
    fix(fix: AdviceFix): void {
      if (fix.kind === 'agenda') addAgenda();
      else if (fix.kind === 'minutes') changes.setMinutes(fix.minutes, tells('shorten'));
      else changes.add('line', fix.text);
    },
    undo: changes.undo,
    turn(guideline: string, isOn: boolean): void {
      void ask({ type: 'turn-rule', rule: settingOf(guideline), isOn });
    },
    setHours(email: string, colleague: Colleague | null): void {
      void ask({ type: 'set-colleague', email, colleague });
    },
    keep(): void {
      const choice = judged.value.kind === 'meet' ? 'meet' : 'keep';
      kept = choices.choose(choice);
      state.value = { kind: 'kept', choice, reason: null, isFresh: true };
    },
    giveReason(reason: string): void {
      const current = state.value;
      if (current.kind !== 'kept') return;
      if (kept !== null) choices.choose(current.choice, reason, kept);
      state.value = { ...current, reason };
    },
    discard(): void {
      // Leaving an event that exists would discard nothing.
      if (subject.value !== 'draft') return;
      if (source.edit?.discard() === true) choices.choose('discard');
      else state.value = { kind: 'failed', step: 'discard' };
    },
    lookAgain(): void {
      // What was said about it is known here; the draft's new name, if it has one, brings no answer back.
      recalled = JSON.stringify(eventName());
      writing.forget();
      state.value = { kind: 'considering' };
    },
  };
}

/**
 * What stands around an event. The edit page shows no calendar: there, what was seen around the new draft's bubble a moment ago
 * is as good. An event that exists would be taken for its own neighbour.
 */
function neighboursOf(source: CardSource, { seen }: CardPlace): readonly Neighbour[] {
  const shown = source.neighbours();
  if (shown !== null) seen.neighbours = shown;
  return shown ?? (source.subject() === 'draft' ? seen.neighbours : []);
}
