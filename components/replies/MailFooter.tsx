import { formatDue, formatTime } from '../../lib/hours/format.ts';
import { Button } from '../kit/Button.tsx';
import { FAILURES } from '../kit/words.ts';
import type { Clock, MailStatus } from './state.ts';
import { WORDS } from './words.ts';

export interface MailFooterProps {
  readonly mail: MailStatus;
  readonly clock: Clock;
  readonly onCheckNow: () => void;
  /** The way to the workspace, where one is not there already. */
  readonly onOpenWorkspace?: () => void;
}

/** When mail is read next, what the last look gave, and a look now. */
export function MailFooter({ mail, clock, onCheckNow, onOpenWorkspace }: MailFooterProps) {
  return (
    <footer class="footer">
      <div class="footer-text">
        <p class="next-mail">{nextText(mail, clock)}</p>
        <p class="second" role="status">
          {mail.isChecking ? '' : lastText(mail, clock)}
        </p>
        {onOpenWorkspace !== undefined && (
          <button type="button" class="second quiet-link" onClick={onOpenWorkspace}>
            {WORDS.openWorkspace}
          </button>
        )}
      </div>
      <Button busy={mail.isChecking} onClick={onCheckNow}>
        {mail.isChecking ? WORDS.checking : WORDS.checkNow}
      </Button>
    </footer>
  );
}

function nextText({ next }: MailStatus, { timeZone, now, locale }: Clock): string {
  if (next === 'unknown') return '';
  return next === null ? WORDS.noMailTimes : WORDS.nextMail(formatDue(next, timeZone, now, locale));
}

function lastText({ last }: MailStatus, { timeZone, locale }: Clock): string {
  if (last.kind === 'never') return '';
  if (last.kind === 'failed') {
    if (last.failure === 'unreadable') return `${WORDS.failedCheck} ${WORDS.unreadable}`;
    const { happened, todo } = FAILURES[last.failure];
    return `${WORDS.failedCheck} ${happened} ${todo}`;
  }
  const time = WORDS.checked(formatTime(last.at, timeZone, locale));
  return last.answered === null ? time : `${time}: ${WORDS.answered(last.answered)}`;
}
