import type { ComponentChildren } from 'preact';
import type { Agenda, Form } from '../../lib/agenda/agenda.ts';
import type { Block } from '../../lib/agenda/blocks.ts';
import { agendaDocument } from '../../lib/agenda/document.ts';
import { writePerson } from '../../lib/agenda/people-text.ts';
import type { AgendaRow } from '../../lib/store/rows.ts';
import type { Person } from '../../lib/text/message.ts';
import { Button, IconButton } from '../kit/Button.tsx';
import { GrowingField, TextArea, TextField, Toggle } from '../kit/Field.tsx';
import { Icon } from '../kit/Icon.tsx';
import type { Clock } from '../replies/state.ts';
import { AskedAddress } from './AskedAddress.tsx';
import { Blocks } from './Blocks.tsx';
import { DocumentsField } from './DocumentsField.tsx';
import type { Content, SaveState } from './draft.ts';
import { MeetingField } from './MeetingField.tsx';
import { PeopleField, PersonField } from './PeopleField.tsx';
import { ReplyByField } from './ReplyByField.tsx';
import { SaveLine, SaveTrouble } from './SaveState.tsx';
import { TopicsField } from './TopicsField.tsx';
import { EDITOR, WORDS } from './words.ts';

export interface AgendaEditorProps {
  readonly content: Content;
  readonly mail: AgendaRow['state'];
  readonly save: SaveState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly clock: Clock;
  /** Addresses that mail goes out from here. */
  readonly accounts: readonly string[];
  readonly listHref: string;
  /** What stands beneath it: what was answered. */
  readonly beneath?: ComponentChildren;
  /** The same for paper. */
  readonly answers?: readonly Block[];
  /** `key` names what was changed. */
  readonly onChange: (next: Content, key: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onRetry: () => void;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onLeave: () => void;
  readonly onOpenGmail: () => void;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
}

const FORMS: readonly Form[] = ['writing', 'meeting'];

/** One agenda, all of it, as it is written; on paper only what it says. */
export function AgendaEditor(props: AgendaEditorProps) {
  const { content, mail, save, clock } = props;
  const { agenda } = content;
  const put = (change: Partial<Agenda>, key: string) =>
    props.onChange({ ...content, agenda: { ...agenda, ...change } }, key);
  const isMeeting = agenda.form === 'meeting';
  const onKeyDown = (event: KeyboardEvent) => {
    // In a field, the browser's own undo is nearer.
    const isInField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (isInField || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    if (event.shiftKey) props.onRedo();
    else props.onUndo();
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: undo is heard wherever one is in it.
    <div class="editor" onKeyDown={onKeyDown}>
      <EditorHead {...props} />
      <SaveTrouble {...props} state={save} />
      {mail === 'sent' && <p class="note">{EDITOR.sentNote}</p>}
      <div class="sheet editor-sheet">
        <GrowingField
          class="title-field"
          inputClass="title-input"
          label={EDITOR.title}
          placeholder={EDITOR.titlePlace}
          most={1_000}
          value={agenda.title}
          onInput={(title) => put({ title }, 'title')}
        />
        <fieldset class="form-field">
          <legend class="second">{EDITOR.form}</legend>
          <div class="chips">
            {FORMS.map((form) => (
              <Toggle
                key={form}
                group="form"
                label={EDITOR.forms[form]}
                isOn={(agenda.form ?? 'writing') === form}
                onChange={() => put({ form }, 'form')}
              />
            ))}
          </div>
        </fieldset>
        {isMeeting && <MeetingField agenda={agenda} onChange={(meeting) => put({ meeting }, 'meeting')} />}
        <TextArea
          label={EDITOR.background}
          placeholder={EDITOR.backgroundPlace}
          most={100_000}
          value={agenda.background}
          onInput={(background) => put({ background }, 'background')}
        />
        <TopicsField agenda={agenda} onChange={(topics, key) => put({ topics }, key)} />
        <People {...props} put={put} />
        <DocumentsField
          documents={agenda.documents}
          // One is added or removed at a time, and each is a step of its own.
          onChange={(documents) => put({ documents }, `documents ${documents.length}`)}
        />
        <ReplyByField agenda={agenda} clock={clock} onChange={(replyBy) => put({ replyBy }, 'replyBy')} />
      </div>
      {props.beneath}
      <article class="paper">
        <Blocks blocks={[...agendaDocument(agenda), ...(props.answers ?? [])]} />
      </article>
    </div>
  );
}

function EditorHead(props: AgendaEditorProps) {
  const { content, mail, save, clock, canUndo, canRedo } = props;
  const title = content.agenda.title.trim();
  return (
    <div class="editor-head">
      <div class="editor-top">
        <a class="layered back" href={props.listHref}>
          <Icon name="back" />
          {EDITOR.back}
        </a>
        <h1 class="unseen" tabIndex={-1}>
          {title === '' ? WORDS.untitled : title}
        </h1>
        <span class={`badge ${mail}`}>{WORDS.states[mail]}</span>
        <SaveLine state={save} clock={clock} />
      </div>
      <div class="page-actions">
        <Button kind="filled" icon="mail" onClick={props.onOpenGmail}>
          {mail === 'sent' ? EDITOR.openThread : EDITOR.openGmail}
        </Button>
        <Button kind="outlined" onClick={props.onCopy}>
          {EDITOR.copy}
        </Button>
        <span class="icon-actions">
          {canUndo && <IconButton icon="undo" label={EDITOR.undo} onClick={props.onUndo} />}
          {canRedo && <IconButton icon="redo" label={EDITOR.redo} onClick={props.onRedo} />}
          <IconButton icon="print" label={EDITOR.print} onClick={props.onPrint} />
          <IconButton icon="copy" label={WORDS.duplicate} onClick={props.onDuplicate} />
          <IconButton icon="remove" label={WORDS.delete} onClick={props.onDelete} />
        </span>
      </div>
    </div>
  );
}

function People({
  content,
  mail,
  accounts,
  onChange,
  put,
}: AgendaEditorProps & { put: (change: Partial<Agenda>, key: string) => void }) {
  const { agenda, account } = content;
  const lead = (person: Person) => put({ lead: person }, 'lead');
  return (
    <section class="part" aria-label={EDITOR.people}>
      <h2>{EDITOR.people}</h2>
      <div class="two">
        <PersonField label={EDITOR.lead} person={writePerson(agenda.lead)} wrong={EDITOR.leadWrong} onPerson={lead} />
        <TextField
          label={EDITOR.contact}
          placeholder={EDITOR.contactPlace}
          most={500}
          value={agenda.contact ?? ''}
          onInput={(contact) => put({ contact }, 'contact')}
        />
      </div>
      <PeopleField
        people={agenda.attendees}
        onChange={(attendees) => put({ attendees }, `attendees ${attendees.length}`)}
      />
      <AskedAddress
        account={account}
        accounts={accounts}
        isFixed={mail === 'sent'}
        onAccount={(next) => onChange({ account: next, agenda }, 'account')}
      />
    </section>
  );
}
