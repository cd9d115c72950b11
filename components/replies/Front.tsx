import { Button } from '../kit/Button.tsx';
import { WORDS } from './words.ts';

/** The mail that is open in Gmail, ready to read. */
export interface FrontMail {
  readonly subject: string;
  readonly from: string;
}

/** Takes the mail that is open in Gmail among what I owe. */
export function Front({ mail, onOwe }: { mail: FrontMail; onOwe: () => void }) {
  const subject = mail.subject.trim() === '' ? WORDS.noSubject : mail.subject;
  const about = WORDS.front(mail.from, subject);
  return (
    <div class="front">
      <p class="second">{about}</p>
      <Button small kind="tonal" label={WORDS.actionOn(WORDS.owe, `${subject}, ${mail.from}`)} onClick={onOwe}>
        {WORDS.owe}
      </Button>
    </div>
  );
}
