import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Settings } from '../../../lib/settings.ts';
import { Button } from '../../kit/Button.tsx';
import { Switch } from '../../kit/Switch.tsx';
import { FAILURES } from '../../kit/words.ts';
import type { Clock } from '../../replies/state.ts';
import { Section } from '../Section.tsx';
import { Proposals } from './Proposals.tsx';
import { Standing } from './Standing.tsx';
import type { Focus, Loaded, Stretch } from './state.ts';
import { Wishes } from './Wishes.tsx';
import { REFUSALS, WORDS } from './words.ts';

/** How the last thing that was done went, and the way back. */
export interface Said {
  readonly isGood: boolean;
  readonly text: string;
  readonly onUndo: (() => void) | null;
}

export interface FocusPartProps {
  readonly account: string;
  readonly loaded: Loaded<Focus>;
  readonly wishes: Settings['focus'];
  readonly clock: Clock;
  readonly isBusy: boolean;
  /** How the last change of the wishes went; null before the first. */
  readonly isSaved: boolean | null;
  readonly said: Said | null;
  readonly onWishes: (change: (wishes: Settings['focus']) => Partial<Settings['focus']>) => void;
  readonly onLook: () => void;
  readonly onPut: (blocks: readonly Stretch[]) => void;
  readonly onTakeBack: () => void;
  readonly onKeep: (plan: { readonly isAutomatic?: boolean; readonly hasMailTimes?: boolean }) => void;
  /** Called in the click. */
  readonly onSignIn: () => void;
}

/** Focus blocks of one calendar: what is wanted, what could be put there, what stands there. */
export function FocusPart(props: FocusPartProps) {
  const { account, loaded, wishes, isSaved, said, onWishes, onLook } = props;
  return (
    <Section title={WORDS.title(account)} about={WORDS.about} isSaved={isSaved}>
      <Wishes wishes={wishes} onChange={onWishes} />
      <SaidPart said={said} />
      {loaded.kind === 'loading' && <p role="status">{WORDS.loading}</p>}
      {loaded.kind === 'failed' && (
        <Trouble text={`${WORDS.unread} ${FAILURES[loaded.failure].happened} ${FAILURES[loaded.failure].todo}`}>
          <Button kind="outlined" onClick={onLook}>
            {WORDS.again}
          </Button>
        </Trouble>
      )}
      {loaded.kind === 'ready' && <Ready {...props} focus={loaded.value} />}
    </Section>
  );
}

function Trouble({ text, children }: { text: string; children: ComponentChildren }) {
  return (
    <div class="trouble" role="alert">
      <p>{text}</p>
      {children}
    </div>
  );
}

/** What was done just now. It takes the focus where the button that did it is no more. */
function SaidPart({ said }: { said: Said | null }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (said !== null && isLost) (place.current?.querySelector('button') ?? place.current)?.focus();
  }, [said]);
  return (
    <div ref={place} class="said" role="status" tabIndex={-1}>
      {said !== null && (
        <p class={said.isGood ? 'note good' : 'note'}>
          <span>{said.text}</span>
          {said.onUndo !== null && (
            <Button small icon="undo" onClick={said.onUndo}>
              {WORDS.undo}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

/** What an empty list of proposals means. */
function blankOf({ blocks }: Focus, wishes: Settings['focus']): string {
  if (wishes.days.length === 0) return WORDS.proposed.noDay;
  return blocks.some(({ kind }) => kind === 'focus') ? WORDS.proposed.enough : WORDS.proposed.none;
}

function Ready(props: FocusPartProps & { readonly focus: Focus }) {
  const { focus, wishes, clock, isBusy, onPut, onTakeBack, onKeep, onLook, onSignIn } = props;
  const { outcome, proposed, blocks, isAutomatic, hasMailTimes, isPlain } = focus;
  return (
    <>
      {outcome !== 'done' && (
        <Trouble text={`${REFUSALS[outcome]} ${WORDS.waits}`}>
          {outcome === 'signed-out' ? (
            <Button kind="outlined" busy={isBusy} onClick={onSignIn}>
              {WORDS.signIn}
            </Button>
          ) : (
            <Button kind="outlined" busy={isBusy} onClick={onLook}>
              {WORDS.again}
            </Button>
          )}
        </Trouble>
      )}
      {proposed !== null && !isAutomatic && (
        <Proposals proposed={proposed} blank={blankOf(focus, wishes)} clock={clock} isBusy={isBusy} onPut={onPut} />
      )}
      <Standing blocks={blocks} isPlain={isPlain} clock={clock} isBusy={isBusy} onTakeBack={onTakeBack} />
      <ul class="rules">
        <Turn
          title={WORDS.automatic}
          about={WORDS.automaticAbout}
          isOn={isAutomatic}
          onTurn={(isOn) => onKeep({ isAutomatic: isOn })}
        />
        <Turn
          title={WORDS.mailTimes}
          about={WORDS.mailTimesAbout}
          isOn={hasMailTimes}
          onTurn={(isOn) => onKeep({ hasMailTimes: isOn })}
        />
      </ul>
      {outcome === 'done' && (
        <Button icon="refresh" busy={isBusy} onClick={onLook}>
          {WORDS.again}
        </Button>
      )}
    </>
  );
}

interface TurnProps {
  readonly title: string;
  readonly about: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

function Turn({ title, about, isOn, onTurn }: TurnProps) {
  const id = useId();
  return (
    <li class="rule">
      <div>
        <p>{title}</p>
        <p id={id} class="second">
          {about}
        </p>
      </div>
      <Switch label={title} describedBy={id} isOn={isOn} onChange={onTurn} />
    </li>
  );
}
