import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { answersDocument } from '../../lib/agenda/answers.ts';
import { agendaDocument } from '../../lib/agenda/document.ts';
import { isBlank } from '../../lib/agenda/fresh.ts';
import { toMarkdown } from '../../lib/agenda/render.ts';
import type { Ask } from '../../lib/ask.ts';
import type { AgendaRow } from '../../lib/store/rows.ts';
import type { Store } from '../../lib/store/store.ts';
import { Button } from '../kit/Button.tsx';
import { FAILURES } from '../kit/words.ts';
import type { BarMessage } from '../replies/Bar.tsx';
import type { Clock } from '../replies/state.ts';
import { PageHead } from '../workspace/Shell.tsx';
import { AgendaEditor } from './AgendaEditor.tsx';
import { Contributions } from './Contributions.tsx';
import { createDraft } from './draft.ts';
import { knownAccounts, liveAgenda, liveContributions } from './live.ts';
import { EDITOR, WORDS } from './words.ts';

export interface LiveEditorProps {
  readonly id: string;
  readonly store: Store;
  readonly ask: Ask;
  readonly clock: Clock;
  readonly listHref: string;
  readonly onLeave: () => void;
  readonly onDuplicate: (row: AgendaRow) => void;
  readonly onDelete: (row: AgendaRow) => void;
  readonly onSay: (message: BarMessage) => void;
}

/** The editor on the store: the row is read from it, changes go to the background. */
export function LiveEditor(props: LiveEditorProps) {
  const closing = useMemo(() => new AbortController(), []);
  const row = useMemo(() => liveAgenda(props.store, props.id, closing.signal), []);
  const first = useSignal<AgendaRow | null>(null);
  useEffect(() => () => closing.abort(), []);
  const now = row.value;
  if (now != null && first.peek() === null) first.value = now;
  const begun = first.value;
  if (begun !== null) return <Editing {...props} first={begun} row={now ?? null} />;
  if (now === undefined) return <p class="unseen">{WORDS.loading}</p>;
  return (
    <>
      <PageHead title={EDITOR.notFound} />
      <div class="blank">
        <p>{EDITOR.notFoundMore}</p>
        <Button kind="tonal" onClick={props.onLeave}>
          {EDITOR.back}
        </Button>
      </div>
    </>
  );
}

function Editing(props: LiveEditorProps & { first: AgendaRow; row: AgendaRow | null }) {
  const { first, row, store, ask, clock, onSay, onLeave } = props;
  const draft = useMemo(() => createDraft(first, ask, () => Date.now()), []);
  const accounts = useSignal<readonly string[]>([]);
  const content = draft.content.value;
  const closing = useMemo(() => new AbortController(), []);
  const heard = useMemo(() => liveContributions(store, first.id, closing.signal), []).value;
  useEffect(() => draft.follow(row), [row]);
  // Before the first picture: whoever leaves at once leaves properly too.
  useLayoutEffect(() => {
    void knownAccounts(store).then((known) => {
      accounts.value = known;
    });
    const leaving = new AbortController();
    const save = () => void draft.flush();
    document.addEventListener('visibilitychange', save, { signal: leaving.signal });
    addEventListener('pagehide', save, { signal: leaving.signal });
    addEventListener(
      'beforeunload',
      (event) => {
        if (draft.state.peek().kind !== 'saved') event.preventDefault();
      },
      { signal: leaving.signal },
    );
    return () => {
      closing.abort();
      leaving.abort();
      draft.end();
      // One into which nobody wrote anything is no agenda.
      const { agenda } = draft.content.peek();
      const isGone = draft.state.peek().kind === 'gone';
      if (!isGone && isBlank(agenda)) void ask({ type: 'delete-agenda', id: first.id });
      else void draft.flush();
    };
  }, []);

  const current = (): AgendaRow => ({ ...(row ?? first), ...draft.content.peek() });
  const openGmail = async () => {
    if (!(await draft.flush())) return;
    const result = await ask({ type: 'open-agenda', id: first.id, click: crypto.randomUUID() });
    const isSent = row?.state === 'sent';
    if (result.ok) onSay({ text: isSent ? EDITOR.openedThread : EDITOR.opened, onUndo: null });
    else {
      const { happened, todo } = FAILURES[result.error];
      onSay({ text: `${EDITOR.failedOpen} ${happened} ${todo}`, onUndo: null });
    }
  };
  const answers = answersDocument(content.agenda, content.account, heard);
  const copy = () =>
    navigator.clipboard.writeText(toMarkdown([...agendaDocument(draft.content.peek().agenda), ...answers])).then(
      () => onSay({ text: EDITOR.copied, onUndo: null }),
      () => onSay({ text: EDITOR.failedCopy, onUndo: null }),
    );
  return (
    <AgendaEditor
      content={content}
      mail={row?.state ?? first.state}
      save={draft.state.value}
      canUndo={draft.canUndo.value}
      canRedo={draft.canRedo.value}
      clock={clock}
      accounts={accounts.value}
      listHref={props.listHref}
      answers={answers}
      beneath={<Contributions agenda={content.agenda} account={content.account} rows={heard} clock={clock} />}
      onChange={draft.change}
      onUndo={draft.undo}
      onRedo={draft.redo}
      onRetry={() => void draft.flush()}
      onKeepMine={() => void draft.keepMine()}
      onTakeTheirs={draft.takeTheirs}
      onLeave={onLeave}
      onOpenGmail={() => void openGmail()}
      onCopy={() => void copy()}
      onPrint={() => window.print()}
      onDuplicate={() => props.onDuplicate(current())}
      onDelete={() => props.onDelete(current())}
    />
  );
}
