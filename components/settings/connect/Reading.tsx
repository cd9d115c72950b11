import { formatDue } from '../../../lib/hours/format.ts';
import { Button } from '../../kit/Button.tsx';
import type { AccountSheetProps } from './AccountSheet.tsx';
import { READING } from './reading-words.ts';
import { WORDS } from './words.ts';

type ReadingProps = Pick<AccountSheetProps, 'listed' | 'hasClient' | 'clock' | 'isBusy' | 'onConnect' | 'onReadNow'>;

/** How an account's mail is read, what came of it last, and the way on where that takes the person. */
export function Reading(props: ReadingProps) {
  const { listed, isBusy, onReadNow } = props;
  const { reading, account, collecting } = listed;
  if (reading === null && collecting === undefined) return null;
  const canRead = reading === null || reading.state === 'read' || reading.state === 'waiting';
  return (
    <>
      {reading !== null && <Now {...props} reading={reading} />}
      {reading !== null && <Urgent {...props} reading={reading} />}
      {collecting !== undefined && <Collecting {...props} collecting={collecting} />}
      {onReadNow !== undefined && canRead && (
        <Button kind="outlined" busy={isBusy} label={READING.readNowFor(account)} onClick={onReadNow}>
          {READING.readNow}
        </Button>
      )}
    </>
  );
}

type PartProps = ReadingProps & { readonly reading: NonNullable<ReadingProps['listed']['reading']> };

const whenOf = ({ clock }: ReadingProps, at: number | null): string | null =>
  at === null ? null : formatDue(at, clock.timeZone, clock.now, clock.locale);

function Now(props: PartProps) {
  const { reading, hasClient, isBusy, clock, onConnect } = props;
  const { state, last, why, retry = null, listed: number } = reading;
  const when = whenOf(props, reading.readAt);
  switch (state) {
    case 'under-way':
      return <UnderWay reading={reading} />;
    case 'read':
      return (
        <>
          {when !== null && <p class="second">{READING.read(when)}</p>}
          {last !== undefined && <p class="second">{READING.found(last)}</p>}
        </>
      );
    case 'waiting': {
      const next = retry !== null && retry > clock.now ? whenOf(props, retry) : null;
      return (
        <>
          <p class={why === undefined ? 'second' : 'note'}>{READING.waiting(why, next, number)}</p>
          {when !== null && <p class="second">{READING.read(when)}</p>}
        </>
      );
    }
    default:
      return (
        <div class="trouble">
          <p>{READING[state]}</p>
          {hasClient && (
            <Button kind="outlined" busy={isBusy} onClick={() => onConnect('replies')}>
              {WORDS.account.signIn}
            </Button>
          )}
        </div>
      );
  }
}

/** What is done right now. It is no live region: a count that is read out again and again helps nobody. */
function UnderWay({ reading }: Pick<PartProps, 'reading'>) {
  const { step, listed } = reading;
  const text =
    step?.kind === 'looking'
      ? READING.looking(step.read, step.of)
      : step?.kind === 'changes'
        ? READING.changes
        : step?.kind === 'listing' || listed !== null
          ? READING.listing(listed)
          : READING.starting;
  return (
    <div class="progress">
      <p>{text}</p>
      <progress aria-label={text} {...(step?.kind === 'looking' && { max: step.of, value: step.read })} />
      {step !== undefined && step.kind !== 'changes' && <p class="second">{READING.mayLeave}</p>}
    </div>
  );
}

function Urgent(props: PartProps) {
  const { urgent } = props.reading;
  if (urgent === undefined) return null;
  const { outcome, lookedAt, retry } = urgent;
  if (outcome !== 'read') return <p class="note">{READING.urgent.waiting(outcome, whenOf(props, retry))}</p>;
  const when = whenOf(props, lookedAt);
  return when === null ? null : <p class="second">{READING.urgent.looked(when)}</p>;
}

interface CollectingProps extends ReadingProps {
  readonly collecting: NonNullable<ReadingProps['listed']['collecting']>;
}

function Collecting(props: CollectingProps) {
  const { collecting, hasClient, isBusy, onConnect } = props;
  const { outcome, readAt, retry } = collecting;
  const when = whenOf(props, readAt);
  if (outcome === null) return <p class="second">{READING.collecting.starting}</p>;
  if (outcome === 'read') return when === null ? null : <p class="second">{READING.collecting.read(when)}</p>;
  return (
    <div class="note">
      <p>{READING.collecting.waiting(outcome, whenOf(props, retry))}</p>
      {outcome === 'signed-out' && hasClient && (
        <Button kind="outlined" busy={isBusy} onClick={() => onConnect('contributions')}>
          {WORDS.account.signIn}
        </Button>
      )}
    </div>
  );
}
