import { useEffect, useRef, useState } from 'preact/hooks';
import { parsePeople } from '../../lib/agenda/people-text.ts';
import { Button } from '../kit/Button.tsx';
import { TextField } from '../kit/Field.tsx';
import { WORDS } from './words.ts';

/** The address of what one typed; null where there is none. */
export function addressOf(text: string): string | null {
  const { people, rest } = parsePeople(text);
  return people.length === 1 && rest === '' ? (people[0]?.email ?? null) : null;
}

/** Asks once from which address one writes: nothing has told it yet. */
export function AskAccount({ onAccount, onCancel }: { onAccount: (account: string) => void; onCancel: () => void }) {
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const start = () => {
    const account = addressOf(text);
    if (account === null) setWrong(true);
    else onAccount(account);
  };
  return (
    <form
      ref={form}
      class="sheet ask-account"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <TextField
        label={WORDS.account.label}
        hint={WORDS.account.hint}
        type="email"
        value={text}
        error={isWrong ? WORDS.account.wrong : null}
        onInput={(next) => {
          setText(next);
          setWrong(false);
        }}
      />
      <div class="page-actions">
        <Button kind="filled" onClick={start}>
          {WORDS.account.start}
        </Button>
        <Button onClick={onCancel}>{WORDS.account.cancel}</Button>
      </div>
    </form>
  );
}
