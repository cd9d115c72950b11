import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../lib/ask.ts';

/** How much found no room to be stored in; asked anew whenever `now` moves on. */
export function useUnsaved(ask: Ask, now: number): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    void ask({ type: 'unsaved' }).then((result) => {
      if (result.ok) setCount(result.value.count);
    });
  }, [now]);
  return count;
}
