import { formatDue } from '../../../lib/hours/format.ts';
import type { Settings } from '../../../lib/settings.ts';
import type { Clock } from '../../replies/state.ts';
import { previewOf } from './state.ts';
import { WORDS } from './words.ts';

export interface PreviewProps {
  /** As they would be with what is typed. */
  readonly settings: Settings;
  readonly clock: Clock;
}

/** The mail that Gmail sends, word for word: of this time away, or of the next one. */
export function Preview({ settings, clock }: PreviewProps) {
  const { now, timeZone, locale } = clock;
  const { toContacts, toDomain } = settings.autoresponder;
  const answer = previewOf(settings, now);
  const when = (at: number) => formatDue(at, timeZone, now, locale);
  const nothing = settings.autoresponder.text.trim() === '' ? WORDS.empty : WORDS.nothingLeft;
  const to = toContacts && toDomain ? 'both' : toContacts ? 'contacts' : toDomain ? 'domain' : 'all';
  return (
    <figure class="away-preview" aria-label={WORDS.preview}>
      <figcaption>{WORDS.preview}</figcaption>
      {answer === null ? (
        <p class="second">{WORDS.previewNever}</p>
      ) : (
        <>
          <p class="second">{`${WORDS.previewFor(when(answer.away.start), when(answer.away.end))} ${WORDS.to[to]}`}</p>
          <div class="away-mail" dir="auto">
            <p class="away-subject">{answer.subject === '' ? WORDS.noSubject : answer.subject}</p>
            <p class="away-text">{answer.text === '' ? nothing : answer.text}</p>
          </div>
        </>
      )}
    </figure>
  );
}
