import { useState } from 'preact/hooks';
import { safeHref } from '../../lib/agenda/render.ts';
import { Button, IconButton } from '../kit/Button.tsx';
import { TextField } from '../kit/Field.tsx';
import { useRemoving } from '../kit/useRemoving.ts';
import { EDITOR } from './words.ts';

export interface DocumentsFieldProps {
  readonly documents: readonly string[];
  readonly onChange: (documents: readonly string[]) => void;
}

/** The web address of what one typed, also without `https://`; null where it is none. */
export function documentAddress(text: string): string | null {
  const words = text.trim();
  if (words === '' || /\s/.test(words)) return null;
  const address = /^[a-z][a-z0-9+.-]*:/i.test(words) && !/^[\w.-]+:\d/.test(words) ? words : `https://${words}`;
  const href = safeHref(address);
  if (href === null || !/^https?:/.test(href)) return null;
  return new URL(href).hostname.includes('.') ? address : null;
}

/** What a reader should have at hand, as links. */
export function DocumentsField({ documents, onChange }: DocumentsFieldProps) {
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const { root, removing } = useRemoving<HTMLElement>(documents.length);
  const take = () => {
    if (text.trim() === '') return;
    const address = documentAddress(text);
    setWrong(address === null);
    if (address === null) return;
    if (!documents.includes(address)) onChange([...documents, address]);
    setText('');
  };
  return (
    <section ref={root} class="part" aria-label={EDITOR.documents}>
      <h2>{EDITOR.documents}</h2>
      {documents.length > 0 && (
        <ul class="documents">
          {documents.map((address, index) => (
            <li key={address}>
              <a href={safeHref(address) ?? '#'} target="_blank" rel="noreferrer">
                {address}
              </a>
              <IconButton
                icon="remove"
                label={EDITOR.remove(address)}
                onClick={() => {
                  removing(index);
                  onChange(documents.filter((one) => one !== address));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <div class="with-button">
        <TextField
          label={EDITOR.addDocument}
          placeholder={EDITOR.documentsPlace}
          most={4_000}
          value={text}
          error={isWrong ? EDITOR.documentWrong : null}
          onInput={(next) => {
            setText(next);
            setWrong(false);
          }}
          onCommit={take}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            take();
            event.preventDefault();
          }}
        />
        <Button kind="outlined" onClick={take}>
          {EDITOR.add}
        </Button>
      </div>
    </section>
  );
}
