import { useState } from 'preact/hooks';
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
}

/** So many are shown before *more*. */
const MOST = 2;

/** Mails that the person has before them in Gmail, to be taken among what they owe, or left out for good. */
export function Suggestions({ mails, onOwe, onDecline }: SuggestionsProps) {
  const [isAll, setAll] = useState(false);
  if (mails.length === 0) return null;
  const shown = isAll ? mails : mails.slice(0, MOST);
  return (
    <section class="suggestions" aria-label={WORDS.suggestions}>
      <ul>
        {shown.map((mail) => (
          <Row key={mail.id} mail={mail} onOwe={onOwe} onDecline={onDecline} />
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

function Row({ mail, onOwe, onDecline }: Omit<SuggestionsProps, 'mails'> & { mail: Suggestion }) {
  const subject = mail.subject.trim() === '' ? WORDS.noSubject : mail.subject;
  const about = `${subject}, ${mail.from}`;
  return (
    <li class="suggestion">
      <div class="suggested">
        <p class="second">{WORDS.suggested[mail.place](mail.from, subject)}</p>
        {mail.asked !== null && <p class="second asked">{WORDS.asked(mail.asked)}</p>}
      </div>
      <Button small kind="tonal" label={WORDS.actionOn(WORDS.owe, about)} onClick={() => onOwe(mail)}>
        {WORDS.owe}
      </Button>
      <IconButton
        icon="close"
        label={WORDS.actionOn(WORDS.drop, about)}
        tip={WORDS.drop}
        onClick={() => onDecline(mail)}
      />
    </li>
  );
}
