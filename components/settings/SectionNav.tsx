import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../kit/Icon.tsx';
import { hashOf } from '../workspace/routes.ts';
import { SECTIONS, type SettingsSection } from './sections.ts';
import { WORDS } from './words.ts';

export interface SectionNavProps {
  readonly current: SettingsSection;
  /** Also when its address is the page's already. */
  readonly onGo: (section: SettingsSection) => void;
}

/** The way to each section: a list beside them on wide screens, one button that opens it on narrow ones. */
export function SectionNav({ current, onGo }: SectionNavProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <nav class={`sections${isOpen ? ' open' : ''}`} aria-label={WORDS.sections.nav} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="layered sections-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="second">{WORDS.sections.here}</span>
        <span class="strong">{WORDS.sections.names[current]}</span>
        <Icon name={isOpen ? 'up' : 'down'} />
      </button>
      <ul id={id} class="sections-list">
        {SECTIONS.map((section) => (
          <li key={section}>
            <a
              class="layered"
              href={hashOf({ page: 'settings', section })}
              aria-current={section === current ? 'location' : undefined}
              onClick={() => {
                setOpen(false);
                onGo(section);
              }}
            >
              {WORDS.sections.names[section]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
