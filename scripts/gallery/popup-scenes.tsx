import { Popup, type PopupProps } from '../../components/replies/Popup.tsx';
import repliesStyles from '../../components/replies/replies.css?inline';
import type { Suggestion } from '../../components/replies/Suggestions.tsx';
import type { Loaded, MailStatus } from '../../components/replies/state.ts';
import { DEFAULT_HOURS } from '../../lib/hours/working.ts';
import { MANY, NOW, REPLIES, ZONE } from './samples.ts';
import type { Scene } from './scene.ts';

const nothing = () => {};

const SUGGESTED: readonly Suggestion[] = [
  { id: 'a', subject: 'Desk plan', from: 'Léa Fontaine', asked: null, place: 'open' },
  { id: 'b', subject: 'Support macros', from: 'Priya Raman', asked: 'Can you look over them?', place: 'list' },
  {
    id: 'c',
    subject: 'A subject that goes on and on because somebody put the whole question into it',
    from: 'Bartholomew-Alexander Featherstonehaugh',
    asked: 'Could you tell me whether the legend of the winter sheet should explain the dotted line once or twice?',
    place: 'list',
  },
];

const calm: MailStatus = {
  next: NOW + 4 * 3_600_000 + 600_000,
  isChecking: false,
  last: { kind: 'checked', at: NOW - 4_800_000, answered: 1 },
};

/** The store has told nothing. */
const untold: MailStatus = { next: 'unknown', isChecking: false, last: { kind: 'never' } };

function popup(
  name: string,
  loaded: Loaded,
  some: Partial<Scene> = {},
  mail: MailStatus = calm,
  more: Partial<PopupProps> = {},
): Scene {
  return {
    name: `popup-${name}`,
    width: 400,
    tag: 'unhurried-popup',
    styles: [repliesStyles],
    view: () => (
      <Popup
        loaded={loaded}
        clock={{ now: NOW, timeZone: ZONE, locale: 'en-GB', hours: DEFAULT_HOURS }}
        mail={mail}
        onChange={async () => null}
        onOpen={async () => 'not-found'}
        onNudge={async () => 'not-found'}
        onCheckNow={nothing}
        onOpenWorkspace={nothing}
        onNeedAll={nothing}
        onRetry={nothing}
        {...more}
      />
    ),
    ...some,
  };
}

const ready = (replies: typeof REPLIES): Loaded => {
  return { kind: 'ready', replies, isPartial: { theirs: false, mine: false } };
};

export const POPUP_SCENES: readonly Scene[] = [
  popup('list', ready(REPLIES)),
  popup('list-narrow', ready(REPLIES), { width: 320 }),
  popup('mine', ready(REPLIES), { press: ['I owe 1 reply'] }),
  popup('row', ready(REPLIES), { keys: ['ArrowDown', 'ArrowDown'] }),
  popup('snooze', ready(REPLIES), { keys: ['ArrowDown', 's'] }),
  popup('snooze-narrow', ready(REPLIES), { width: 320, keys: ['ArrowDown', 's'] }),
  popup('search', ready(REPLIES), { keys: ['/', 'j', 'o', 'n', 'a', 's'] }),
  popup('nothing-found', ready(REPLIES), { keys: ['/', 'z', 'e', 'p'] }),
  popup('undo', ready(REPLIES), { keys: ['ArrowDown', 'd'] }),
  popup('open-failed', ready(REPLIES), { keys: ['ArrowDown', 'Enter'] }),
  popup('probably', ready(REPLIES.slice(4)), { keys: ['ArrowDown', 'ArrowDown'] }),
  popup('many', ready(MANY)),
  popup('empty', ready([])),
  popup('loading', { kind: 'loading' }, {}, untold),
  popup('failed', { kind: 'failed', failure: 'storage' }, {}, untold),
  popup('checking', ready(REPLIES.slice(0, 1)), {}, { ...calm, isChecking: true }),
  popup(
    'check-failed',
    ready(REPLIES.slice(0, 1)),
    {},
    { ...calm, next: null, last: { kind: 'failed', failure: 'signed-out' } },
  ),
  popup('suggested', ready(REPLIES), { press: ['I owe 1 reply', '1 more'] }, calm, { suggested: SUGGESTED }),
  popup('unsaved', ready(REPLIES.slice(0, 2)), {}, calm, { unsaved: 2 }),
];
