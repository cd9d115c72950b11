import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Fix, Hint } from '../../lib/context/hint.ts';

export interface HintKeysOptions {
  readonly root: RefObject<HTMLElement | null>;
  /** The hints on show. */
  readonly hints: readonly Hint[];
  /** Whether focus goes to the first hint at the start. */
  readonly takesFocus: boolean;
  readonly onFix: (hint: Hint, fix: Fix) => void;
  readonly onClose: (to: 'mark' | 'page') => void;
  readonly onHighlight: (hint: Hint | null) => void;
}

export interface HintKeys {
  /** The rule whose hint Tab reaches. */
  readonly current: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusIn: (event: FocusEvent) => void;
  /** Moves focus to the next hint when the one that had it goes. */
  stay(): void;
  /** Brings focus back to the panel now: to a rule's hint, or the current one; without one to the way back, or the first button. */
  focusCurrent(rule?: string | null): void;
}

/** Arrows, Home and End move between hints, Enter applies the fix, Escape closes, Tab past an end goes back to the mark. */
export function useHintKeys({ root, hints, takesFocus, onFix, onClose, onHighlight }: HintKeysOptions): HintKeys {
  const [index, setIndex] = useState(0);
  const staying = useRef(false);
  const at = Math.min(index, Math.max(0, hints.length - 1));
  const focusHint = (rule: string | undefined) => {
    const target = rule === undefined ? null : root.current?.querySelector<HTMLElement>(`[data-hint="${rule}"]`);
    const orElse = root.current?.querySelector<HTMLElement>('.done button') ?? root.current?.querySelector('button');
    (target ?? orElse)?.focus();
  };
  useEffect(() => {
    if (takesFocus) focusHint(hints[0]?.rule);
  }, []);
  const rules = hints.map((hint) => hint.rule).join(' ');
  useLayoutEffect(() => {
    if (!staying.current) return;
    staying.current = false;
    focusHint(hints[at]?.rule);
  }, [rules]);
  const move = (to: number) => {
    const next = Math.max(0, Math.min(to, hints.length - 1));
    setIndex(next);
    focusHint(hints[next]?.rule);
  };
  return {
    current: hints[at]?.rule ?? null,
    stay: () => {
      staying.current = true;
    },
    focusCurrent: (rule) => focusHint(rule ?? hints[at]?.rule),
    onFocusIn: (event) => {
      const rule = ruleOf(event.target);
      const found = hints.findIndex((hint) => hint.rule === rule);
      if (found >= 0) setIndex(found);
      onHighlight(hints[found] ?? null);
    },
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Tab') return leaveAtEdge(event, root.current, onClose);
      if (event.key === 'Escape') onClose('mark');
      // A field's arrows are its own.
      else if (event.target instanceof HTMLInputElement) return;
      else if (event.key === 'ArrowDown') move(ruleOf(event.target) === null ? 0 : at + 1);
      else if (event.key === 'ArrowUp') move(at - 1);
      else if (event.key === 'Home') move(0);
      else if (event.key === 'End') move(hints.length - 1);
      else if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.dataset.hint) {
        const hint = hints.find(({ rule }) => rule === ruleOf(event.target));
        if (hint === undefined || hint.fix === null) return;
        onFix(hint, hint.fix);
      } else return;
      event.preventDefault();
    },
  };
}

function ruleOf(target: EventTarget | null): string | null {
  const hint = target instanceof Element ? target.closest<HTMLElement>('[data-hint]') : null;
  return hint?.dataset.hint ?? null;
}

/** Focus on the mark before the browser moves on from there: the panel floats, so its own neighbours are elsewhere. */
function leaveAtEdge(event: KeyboardEvent, root: HTMLElement | null, onClose: (to: 'mark') => void): void {
  const stops = [...(root?.querySelectorAll<HTMLElement>('button, input, [tabindex]') ?? [])].filter(
    (stop) => stop.tabIndex >= 0 && stop.closest('[hidden]') === null,
  );
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (event.target === edge) onClose('mark');
}
