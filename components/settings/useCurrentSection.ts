import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SECTIONS, type SettingsSection, sectionIn } from './sections.ts';

/** Pixels from the window's upper edge: what begins above is what one reads. */
const READING_LINE = 140;

/** The section that the person is reading, as they scroll; `chosen` is the one that they went to last. */
export function useCurrentSection(
  root: RefObject<HTMLElement | null>,
  chosen: SettingsSection | undefined,
): SettingsSection {
  const [current, setCurrent] = useState<SettingsSection>(chosen ?? SECTIONS[0]);
  useEffect(() => {
    let frame: number | null = null;
    const look = () => {
      frame = null;
      if (root.current !== null) setCurrent(sectionInSight(root.current, chosen));
    };
    const lookSoon = () => {
      frame ??= requestAnimationFrame(look);
    };
    lookSoon();
    addEventListener('scroll', lookSoon, { passive: true });
    addEventListener('resize', lookSoon);
    return () => {
      removeEventListener('scroll', lookSoon);
      removeEventListener('resize', lookSoon);
      if (frame !== null) cancelAnimationFrame(frame);
    };
  }, [chosen]);
  return current;
}

function sectionInSight(root: HTMLElement, chosen: SettingsSection | undefined): SettingsSection {
  const topOf = (section: SettingsSection) => sectionIn(root, section)?.getBoundingClientRect().top ?? innerHeight;
  const isAtEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  // The last ones are too short to reach the line: there, whichever was chosen is meant.
  if (isAtEnd && chosen !== undefined && topOf(chosen) >= 0 && topOf(chosen) < innerHeight) return chosen;
  const line = isAtEnd ? innerHeight : READING_LINE;
  return SECTIONS.findLast((section) => topOf(section) < line) ?? SECTIONS[0];
}
