import { useId } from 'preact/hooks';
import { Switch } from '../kit/Switch.tsx';
import { WORDS } from './words.ts';

/** The reply that this mail will be waiting for. `from` and `by` are ready to read: names, and a day in the reader's zone. */
export interface ExpectedReply {
  readonly from: string;
  readonly by: string | null;
  readonly isOn: boolean;
}

/** *Reply expected from Jonas by Thu 26 Nov*, and a switch for when it is not. */
export function Expected({ reply, onChange }: { reply: ExpectedReply; onChange: (isOn: boolean) => void }) {
  const id = useId();
  return (
    <div class="expected">
      <p id={id}>{reply.isOn ? WORDS.expected(reply.from, reply.by) : WORDS.notExpected(reply.from)}</p>
      <Switch label={WORDS.expectedSwitch} describedBy={id} isOn={reply.isOn} onChange={onChange} />
    </div>
  );
}
