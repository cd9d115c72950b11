import { useState } from 'preact/hooks';
import { parsePeople } from '../../lib/agenda/people-text.ts';
import type { Person } from '../../lib/text/message.ts';
import { displayName } from '../../lib/text/names.ts';
import { IconButton } from '../kit/Button.tsx';
import { TextField } from '../kit/Field.tsx';
import { useRemoving } from '../kit/useRemoving.ts';
import { EDITOR } from './words.ts';

export interface PeopleFieldProps {
  readonly people: readonly Person[];
  readonly onChange: (people: readonly Person[]) => void;
}

/** Who is on an agenda: typed or pasted, each with its own way out. */
export function PeopleField({ people, onChange }: PeopleFieldProps) {
  const [text, setText] = useState('');
  const [rest, setRest] = useState<string | null>(null);
  const take = (words: string) => {
    const parsed = parsePeople(words);
    const isNew = ({ email }: Person) => !people.some((person) => person.email === email);
    const added = parsed.people.filter(isNew);
    if (added.length > 0) onChange([...people, ...added]);
    setText(parsed.rest);
    setRest(parsed.rest === '' ? null : parsed.rest);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isEnd =
      event.key === 'Enter' || ((event.key === ',' || event.key === ';') && parsePeople(text).people.length > 0);
    if (isEnd && !event.isComposing) take(text);
    else if (event.key === 'Backspace' && text === '' && people.length > 0) onChange(people.slice(0, -1));
    else return;
    event.preventDefault();
  };
  const { root, removing } = useRemoving<HTMLDivElement>(people.length);
  return (
    <div ref={root} class="people">
      <TextField
        label={EDITOR.attendees}
        placeholder={EDITOR.attendeesPlace}
        value={text}
        error={rest === null ? null : EDITOR.attendeesWrong(rest)}
        onInput={(next) => {
          setRest(null);
          // A pasted list comes in at once.
          if (/[,;\n]\s*\S+@/.test(next)) take(next);
          else setText(next);
        }}
        onCommit={take}
        onKeyDown={onKeyDown}
      />
      {people.length > 0 && (
        <ul class="chips" aria-label={EDITOR.attendeeList}>
          {people.map((person, index) => (
            <li key={person.email} class="chip" title={person.email}>
              <span class="chip-text">{displayName(person)}</span>
              <IconButton
                icon="close"
                label={EDITOR.remove(displayName(person))}
                onClick={() => {
                  removing(index);
                  onChange(people.filter(({ email }) => email !== person.email));
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export interface PersonFieldProps {
  readonly label: string;
  readonly person: string;
  readonly wrong: string;
  readonly readOnly?: boolean;
  /** What was typed, as a person. */
  readonly onPerson: (person: Person) => void;
}

/** One person, as text. What is not an address yet is kept in the field and said. */
export function PersonField({ label, person, wrong, readOnly, onPerson }: PersonFieldProps) {
  const [text, setText] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  return (
    <TextField
      label={label}
      value={text ?? person}
      readOnly={readOnly}
      error={isWrong ? wrong : null}
      onInput={(next) => {
        setText(next);
        setWrong(false);
      }}
      onCommit={(next) => {
        const { people, rest } = parsePeople(next);
        const [only] = people;
        if (only === undefined || people.length > 1 || rest !== '') {
          setWrong(true);
          return;
        }
        setText(null);
        onPerson(only);
      }}
    />
  );
}
