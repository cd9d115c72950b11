import { useRef } from 'preact/hooks';
import { IconButton } from '../kit/Button.tsx';
import { Icon } from '../kit/Icon.tsx';
import { WORDS } from './words.ts';

export interface SearchFieldProps {
  readonly label?: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Finds replies by people, subject or question, or whatever its label says. Escape clears it first. */
export function SearchField({ label = WORDS.search, query, onQuery }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autocomplete="off"
        aria-label={label}
        placeholder={label}
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          onQuery('');
          event.preventDefault();
        }}
      />
      {query !== '' && (
        <IconButton
          icon="close"
          label={WORDS.clearSearch}
          onClick={() => {
            onQuery('');
            field.current?.focus();
          }}
        />
      )}
    </search>
  );
}
