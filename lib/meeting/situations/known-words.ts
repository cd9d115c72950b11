import { MEETINGS as ENGLISH } from '../../text/languages/en/meetings.ts';
import type { MeetingWords } from '../../text/languages/meeting-words.ts';
import { languages } from '../../text/languages/registry.ts';

/**
 * What the languages that are there now call things around meetings. A title is too short to tell its language, and many mix
 * them, so it is met against all of them; English first.
 */
export function knownWords(): readonly MeetingWords[] {
  return [ENGLISH, ...languages().flatMap(({ meetings }) => meetings ?? [])];
}

/** What any of the known languages finds in a text, by one of its patterns. */
export function firstMatch(
  text: string,
  patternOf: (words: MeetingWords) => RegExp | undefined,
): RegExpExecArray | null {
  for (const words of knownWords()) {
    const match = patternOf(words)?.exec(text) ?? null;
    if (match !== null) return match;
  }
  return null;
}
