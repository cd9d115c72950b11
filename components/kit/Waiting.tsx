import { useEffect, useState } from 'preact/hooks';
import { LONG_WAIT } from './words.ts';

/** Milliseconds. The store answers within an instant; so long, something keeps it. */
const LONG = 3_000;

/**
 * The store has not answered yet: `word`, which fades in once that takes more than an instant. When it takes long, it is said why
 * that may be: a page of ours that stays open across an update can keep the store from opening. It goes on by itself.
 */
export function Waiting({ word }: { word: string }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="blank" role="status">
      {isLong ? (
        <>
          <p>{LONG_WAIT.happened}</p>
          <p class="second">{LONG_WAIT.todo}</p>
        </>
      ) : (
        <p class="second waiting-word">{word}</p>
      )}
    </div>
  );
}
