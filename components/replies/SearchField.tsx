import { useRef } from 'preact/hooks';
import { IconButton } from '../kit/Button.tsx';
import { Icon } from '../kit/Icon.tsx';
import { WORDS } from './words.ts';

/** Finds replies by people, subject or question. Escape clears it first. */
export function SearchField({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
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
        aria-label={WORDS.search}
        placeholder={WORDS.search}
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
