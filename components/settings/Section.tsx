import type { ComponentChildren, RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../kit/Icon.tsx';
import type { SettingsSection } from './sections.ts';
import { WORDS } from './words.ts';

export interface SectionProps {
  /** Among the settings: where its address leads. */
  readonly section?: SettingsSection;
  readonly root?: RefObject<HTMLElement | null>;
  readonly title: string;
  readonly about: string;
  /** How the last change in it went; null before the first. */
  readonly isSaved: boolean | null;
  readonly children: ComponentChildren;
}

/** Settings that belong together. What is changed is saved at once, and said. */
export function Section({ section, root, title, about, isSaved, children }: SectionProps) {
  const id = useId();
  return (
    <section ref={root ?? null} class="sheet setting" data-section={section} aria-labelledby={id}>
      <div class="setting-head">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <p class="second setting-saved" role="status">
          {isSaved === true && (
            <>
              <Icon name="check" size={16} />
              {WORDS.saved}
            </>
          )}
        </p>
      </div>
      <p class="second">{about}</p>
      <div role="alert">{isSaved === false && <p class="wrong">{WORDS.failed}</p>}</div>
      {children}
    </section>
  );
}

/** Runs a change and remembers how it went. */
export function useSaving(): readonly [boolean | null, (change: Promise<boolean>) => Promise<boolean>] {
  const [isSaved, setSaved] = useState<boolean | null>(null);
  const run = async (change: Promise<boolean>) => {
    setSaved(null);
    const went = await change;
    setSaved(went);
    return went;
  };
  return [isSaved, run];
}
