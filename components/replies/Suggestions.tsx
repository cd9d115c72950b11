import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '../kit/Button.tsx';
import { WORDS } from './words.ts';

/** A mail in Gmail that may want an answer, ready to read. */
export interface Suggestion {
  readonly id: string;
  readonly subject: string;
  readonly from: string;
  /** What it asks; null where that cannot be told. */
  readonly asked: string | null;
  /** It is open in Gmail, or stands in the list there. */
  readonly place: 'open' | 'list';
}

export interface SuggestionsProps {
  readonly mails: readonly Suggestion[];
  readonly onOwe: (mail: Suggestion) => void;
  readonly onDecline: (mail: Suggestion) => void;
  /** The last one went, and the focus with it. */
  readonly onLeft: () => void;
}

/** So many are shown before *more*. */
const MOST = 2;

/** Mails that the person has before them in Gmail, to be taken among what they owe, or left out for good. */
export function Suggestions({ mails, onOwe, onDecline, onLeft }: SuggestionsProps) {
  const [isAll, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  /** Where the person was when one went: which row, and which of its buttons. */
  const gone = useRef<{ readonly row: number; readonly button: number } | null>(null);
  useLayoutEffect(() => {
    const { current: place } = gone;
    gone.current = null;
    if (place === null || !isLost()) return;
    const rows = list.current?.children ?? [];
    const row = rows[Math.min(place.row, rows.length - 1)];
    if (row === undefined) onLeft();
    else row.querySelectorAll('button')[place.button]?.focus();
  }, [mails.length]);
  if (mails.length === 0) return null;
  const shown = isAll ? mails : mails.slice(0, MOST);
  return (
    <section class="suggestions" aria-label={WORDS.suggestions}>
      <ul ref={list}>
        {shown.map((mail, row) => (
          <Row
            key={mail.id}
            mail={mail}
            onOwe={() => {
              gone.current = { row, button: 0 };
              onOwe(mail);
            }}
            onDecline={() => {
              gone.current = { row, button: 1 };
              onDecline(mail);
            }}
          />
        ))}
      </ul>
      {mails.length > shown.length && (
        <Button small onClick={() => setAll(true)}>
          {WORDS.more(mails.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

/** Whether what had the focus has gone. */
function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

interface RowProps {
  readonly mail: Suggestion;
  readonly onOwe: () => void;
  readonly onDecline: () => void;
}

function Row({ mail, onOwe, onDecline }: RowProps) {
  const subject = mail.subject.trim() === '' ? WORDS.noSubject : mail.subject;
  const about = `${subject}, ${mail.from}`;
  return (
    <li class="suggestion">
      <div class="suggested">
        <p class="second">{WORDS.suggested[mail.place](mail.from, subject)}</p>
        {mail.asked !== null && <p class="second asked">{WORDS.asked(mail.asked)}</p>}
      </div>
      <Button small kind="tonal" label={WORDS.actionOn(WORDS.owe, about)} onClick={onOwe}>
        {WORDS.owe}
      </Button>
      <IconButton icon="close" label={WORDS.actionOn(WORDS.drop, about)} tip={WORDS.drop} onClick={onDecline} />
    </li>
  );
}
