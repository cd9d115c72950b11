import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { Card } from '../../components/checklist/Card.tsx';
import cardStyles from '../../components/checklist/card.css?inline';
import type { CardState } from '../../components/checklist/state.ts';
import { mountInPage } from '../../components/kit/mount.ts';
import type { Theme } from '../../components/kit/theme.ts';
import { agendaFromDraft } from '../../lib/agenda/from-draft.ts';
import type { Ask } from '../../lib/ask.ts';
import { cost } from '../../lib/meeting/cost.ts';
import type { PersonAnswers, Question } from '../../lib/meeting/questions.ts';
import { verdict } from '../../lib/meeting/verdict.ts';
import type { CalendarAccount, DraftView } from '../../lib/pages/calendar/types.ts';

/** What a card needs of the page that it stands in. */
export interface CardPlace {
  readonly ask: Ask;
  readonly account: () => CalendarAccount;
  readonly theme: ReadonlySignal<Theme>;
  /** Calls when the agenda's mail was sent, until `signal` aborts. */
  readonly onAgendaSent: (agendaId: string, listener: () => void, signal: AbortSignal) => void;
}

/** Puts the card into a draft event and keeps it true to the draft until the draft closes. */
export function attachCard(draft: DraftView, place: CardPlace): void {
  const reading = signal(draft.read());
  const answers = signal<PersonAnswers>({});
  const state = signal<CardState>({ kind: 'considering' });
  const domain = place.account().email?.split('@')[1];
  const judged = computed(() => verdict(reading.value, answers.value, domain ? { organiserDomain: domain } : {}));
  const takes = computed(() => cost(reading.value));

  function answer(question: Question, value: 'yes' | 'no' | null): void {
    const { [question]: _taken, ...rest } = answers.value;
    answers.value = value === null ? rest : { ...rest, [question]: value };
  }

  async function writeInstead(): Promise<void> {
    if (state.value.kind === 'opening') return;
    const { email, timeZone } = place.account();
    if (email === null) {
      state.value = { kind: 'failed', step: 'write', failure: 'signed-out' };
      return;
    }
    state.value = { kind: 'opening' };
    const agenda = agendaFromDraft(draft.read(), {
      organiser: { email, name: null },
      now: Date.now(),
      timeZone: reading.value.timeZone ?? timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    const id = crypto.randomUUID();
    const result = await place.ask({ type: 'write-instead', id, account: email, agenda });
    if (!result.ok) {
      state.value = { kind: 'failed', step: 'write', failure: result.error };
      return;
    }
    state.value = { kind: 'opened' };
    place.onAgendaSent(
      result.value.agendaId,
      () => {
        if (state.value.kind === 'opened') state.value = { kind: 'sent' };
      },
      draft.signal,
    );
  }

  const View = () =>
    reading.value.isEvent ? (
      <Card
        verdict={judged.value}
        cost={takes.value}
        state={state.value}
        onAnswer={answer}
        onWriteInstead={() => void writeInstead()}
        onKeep={() => {
          state.value = { kind: 'kept' };
        }}
        onDiscard={() => {
          if (!draft.discard()) state.value = { kind: 'failed', step: 'discard' };
        }}
        onLookAgain={() => {
          state.value = { kind: 'considering' };
        }}
      />
    ) : null;

  const host = mountInPage(
    { tag: 'unhurried-card', styles: [cardStyles], theme: place.theme, signal: draft.signal },
    <View />,
  );
  draft.place(host, draft.signal);
  draft.onChange(() => {
    reading.value = draft.read();
  }, draft.signal);
}
