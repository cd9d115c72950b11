import { useState } from 'preact/hooks';
import { AWAY_FROM_MAIL } from '../../../lib/hours/away.ts';
import { AWAY_LANGUAGES, type AwaySettings, DEFAULT_AWAY } from '../../../lib/hours/away-settings.ts';
import { unknownBlanks } from '../../../lib/hours/away-text.ts';
import { formatDue } from '../../../lib/hours/format.ts';
import type { Settings, SettingsChange } from '../../../lib/settings.ts';
import { Button } from '../../kit/Button.tsx';
import { Select, TextArea, TextField, Toggle } from '../../kit/Field.tsx';
import { Switch } from '../../kit/Switch.tsx';
import type { Clock } from '../../replies/state.ts';
import { Section, useSaving } from '../Section.tsx';
import { Preview } from './Preview.tsx';
import { type Answering, previewOf } from './state.ts';
import { WORDS } from './words.ts';

/** One account's automatic answer. */
export interface AccountAnswer {
  readonly account: string;
  readonly state: Answering;
}

export interface AutoresponderProps {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly answers: readonly AccountAnswer[];
  readonly onSave: (change: SettingsChange) => Promise<boolean>;
  /** Called in the click. */
  readonly onSignIn: (account: string) => void;
}

/** What is typed and not saved yet. */
type Draft = Partial<Pick<AwaySettings, 'subject' | 'text' | 'urgent'>>;
const MOST_TEXT = 5_000;

/** Why a text is not kept; null where it is. */
function problemOf(settings: Settings, now: number): string | null {
  const { isOn, text } = settings.autoresponder;
  if (text.trim() === '') return WORDS.empty;
  if (text.length > MOST_TEXT) return WORDS.tooLong(MOST_TEXT);
  return isOn && previewOf(settings, now)?.text === '' ? WORDS.nothingLeft : null;
}

/** The automatic answer: whether, when and to whom, its text, and what will be sent. */
export function Autoresponder({ settings, clock, answers, onSave, onSignIn }: AutoresponderProps) {
  const [isSaved, save] = useSaving();
  const [draft, setDraft] = useState<Draft>({});
  const [wrong, setWrong] = useState<string | null>(null);
  const kept = settings.autoresponder;
  const shown: AwaySettings = { ...kept, ...draft };
  const isChanged = shown.subject !== kept.subject || shown.text !== kept.text || shown.urgent !== kept.urgent;
  const type = (change: Draft) => {
    setWrong(null);
    setDraft({ ...draft, ...change });
  };
  const put = async (change: Partial<AwaySettings>) => {
    const next = { ...kept, ...change };
    const isLeft = !next.isOn && change.text === undefined;
    const problem = isLeft ? null : problemOf({ ...settings, autoresponder: next }, clock.now);
    setWrong(problem);
    if (problem !== null) return;
    const went = await save(onSave(({ autoresponder }) => ({ autoresponder: { ...autoresponder, ...change } })));
    if (went && change.text !== undefined) setDraft({});
  };
  const words = { subject: shown.subject, text: shown.text, urgent: shown.urgent };
  const unknown = unknownBlanks(`${shown.subject}\n${shown.text}`);
  return (
    <Section title={WORDS.title} about={WORDS.about} isSaved={isSaved}>
      <div class="away-switch">
        <span aria-hidden="true">{WORDS.switch}</span>
        {/* What is turned on is what one sees below. */}
        <Switch label={WORDS.switch} isOn={kept.isOn} onChange={(isOn) => void put({ isOn, ...(isOn && words) })} />
      </div>
      <ul class="away-accounts">
        {answers.map(({ account, state }) => (
          <Account key={account} account={account} state={state} clock={clock} onSignIn={() => onSignIn(account)} />
        ))}
      </ul>
      <Select
        label={WORDS.when}
        value={kept.when}
        options={AWAY_FROM_MAIL.map((value) => ({ value, label: WORDS.whens[value] }))}
        hint={kept.when === 'between' ? WORDS.often : undefined}
        onChange={(when) => void put({ when })}
      />
      <div class="away-to">
        <Toggle label={WORDS.toContacts} isOn={kept.toContacts} onChange={(toContacts) => void put({ toContacts })} />
        <Toggle label={WORDS.toDomain} isOn={kept.toDomain} onChange={(toDomain) => void put({ toDomain })} />
      </div>
      <TextField
        class="wide"
        label={WORDS.subject}
        hint={WORDS.subjectHint}
        value={shown.subject}
        most={250}
        onInput={(subject) => type({ subject })}
      />
      <TextArea
        class="wide"
        label={WORDS.text}
        hint={WORDS.blanks}
        error={wrong}
        value={shown.text}
        most={MOST_TEXT}
        onInput={(text) => type({ text })}
      />
      <TextField
        class="wide"
        label={WORDS.urgent}
        hint={WORDS.urgentHint}
        value={shown.urgent}
        most={300}
        onInput={(urgent) => type({ urgent })}
      />
      <Select
        label={WORDS.language}
        value={kept.language}
        options={AWAY_LANGUAGES.map((value) => ({ value, label: WORDS.languages[value] }))}
        onChange={(language) => void put({ language })}
      />
      <div role="status">{unknown.length > 0 && <p class="note">{WORDS.unknown(unknown)}</p>}</div>
      <Preview settings={{ ...settings, autoresponder: shown }} clock={clock} />
      <div class="away-buttons">
        <Button kind="outlined" onClick={() => void put(words)}>
          {WORDS.save}
        </Button>
        {shown.text !== DEFAULT_AWAY.text && (
          <Button onClick={() => type({ text: DEFAULT_AWAY.text })}>{WORDS.again}</Button>
        )}
        <p class="second" role="status">
          {isChanged && WORDS.unsaved}
        </p>
      </div>
    </Section>
  );
}

type AccountProps = AccountAnswer & { readonly clock: Clock; readonly onSignIn: () => void };

function Account({ account, state, clock, onSignIn }: AccountProps) {
  const { timeZone, now, locale } = clock;
  const text = WORDS.answering(state, (at) => formatDue(at, timeZone, now, locale));
  return (
    <li>
      <p>{account}</p>
      <p class="second" role="status">
        {text}
      </p>
      {state.kind === 'signed-out' && (
        <Button kind="outlined" label={`${WORDS.signIn}: ${account}`} onClick={onSignIn}>
          {WORDS.signIn}
        </Button>
      )}
    </li>
  );
}
