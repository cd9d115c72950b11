import { useId, useState } from 'preact/hooks';
import { TextField } from '../kit/Field.tsx';
import { addressOf } from './AskAccount.tsx';
import { EDITOR } from './words.ts';

export interface AskedAddressProps {
  readonly account: string;
  readonly accounts: readonly string[];
  /** It went out from there, and that does not change any more. */
  readonly isFixed: boolean;
  readonly onAccount: (account: string) => void;
}

/** The address that an agenda is sent from. */
export function AskedAddress({ account, accounts, isFixed, onAccount }: AskedAddressProps) {
  const [text, setText] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const list = useId();
  return (
    <>
      <TextField
        class="short"
        label={EDITOR.from}
        type="email"
        list={list}
        readOnly={isFixed}
        value={text ?? account}
        error={isWrong ? EDITOR.fromWrong : null}
        onInput={(next) => {
          setText(next);
          setWrong(false);
        }}
        onCommit={(next) => {
          const address = addressOf(next);
          setWrong(address === null);
          if (address === null) return;
          setText(null);
          onAccount(address);
        }}
      />
      <datalist id={list}>
        {accounts.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </>
  );
}
