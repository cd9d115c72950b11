import type { ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Card } from '../../components/checklist/Card.tsx';
import cardStyles from '../../components/checklist/card.css?inline';
import { AskLine } from '../../components/checklist/Folded.tsx';
import { type CardPlace, type CardSession, createCardSession } from '../../components/checklist/session.ts';
import type { CardSource } from '../../components/checklist/source.ts';
import fieldStyles from '../../components/kit/fields.css?inline';
import { mountInPage } from '../../components/kit/mount.ts';
import type { Theme } from '../../components/kit/theme.ts';
import { useFocusKept } from '../../components/kit/useFocusKept.ts';

/** Puts the card to an event and keeps it true to the event until that closes. */
export function attachCard(source: CardSource, place: CardPlace, theme: ReadonlySignal<Theme>): void {
  const session = createCardSession(source, place);
  const broken = new AbortController();
  const signal = AbortSignal.any([source.signal, broken.signal]);
  const host = mountInPage(
    { tag: 'unhurried-card', styles: [fieldStyles, cardStyles], theme, signal, onError: () => broken.abort() },
    <View session={session} />,
  );
  // A card that could not be drawn is not kept in its place.
  source.place(host, signal);
}

function View({ session }: { session: CardSession }) {
  const line = useRef<HTMLDivElement>(null);
  useFocusKept(line, (tree) => tree.querySelector<HTMLElement>('.card button'));
  if (!session.isShown.value) return null;
  if (session.canAsk.value) return <AskLine region={line} onAsk={session.ask} />;
  const { given, silent } = session.guidelines.value;
  return (
    <Card
      subject={session.subject.value}
      verdict={session.judged.value}
      cost={session.takes.value}
      price={session.price.value}
      isSeries={session.reading.value.isSeries}
      state={session.state.value}
      note={session.note.value}
      advice={given}
      silent={silent}
      guests={session.guests.value}
      colleagues={session.settings.value.colleagues}
      zone={session.zone.value}
      canAddAgenda={session.canAddAgenda.value}
      onAnswer={session.answer}
      onWriteInstead={() => void session.writeInstead()}
      onAddAgenda={session.addAgenda}
      onFix={session.canFix ? session.fix : null}
      onUndo={session.undo}
      onTurn={session.turn}
      onHours={session.setHours}
      onKeep={session.keep}
      onReason={session.giveReason}
      onDiscard={session.discard}
      onLookAgain={session.lookAgain}
    />
  );
}
