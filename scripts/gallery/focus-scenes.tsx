import type { ComponentChildren } from 'preact';
import fieldStyles from '../../components/kit/fields.css?inline';
import repliesStyles from '../../components/replies/replies.css?inline';
import type { Clock } from '../../components/replies/state.ts';
import connectStyles from '../../components/settings/connect/connect.css?inline';
import { FocusPart, type FocusPartProps } from '../../components/settings/focus/FocusPart.tsx';
import focusStyles from '../../components/settings/focus/focus.css?inline';
import type { Block, Focus } from '../../components/settings/focus/state.ts';
import settingsStyles from '../../components/settings/settings.css?inline';
import { Shell } from '../../components/workspace/Shell.tsx';
import workspaceStyles from '../../components/workspace/workspace.css?inline';
import { DEFAULT_HOURS } from '../../lib/hours/working.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { NOW, ZONE } from './samples.ts';
import type { Scene } from './scene.ts';

const nothing = () => {};
const clock: Clock = { now: NOW, timeZone: ZONE, locale: 'en-GB', hours: DEFAULT_HOURS };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const stretch = (day: number, hour: number, hours = 1.5) => {
  const start = NOW + day * DAY + (hour - 11) * HOUR - HOUR / 3;
  return { start, end: start + hours * HOUR };
};
const PROPOSED = [stretch(0, 13), stretch(1, 10), stretch(2, 13, 1), stretch(3, 10), stretch(4, 9, 2)];
const STANDING: readonly Block[] = [
  { kind: 'focus', ...stretch(0, 13), state: 'there' },
  { kind: 'mail', ...stretch(0, 15, 0.5), state: 'there' },
  { kind: 'focus', ...stretch(1, 14), state: 'theirs' },
  { kind: 'focus', ...stretch(2, 13, 1), state: 'wanted' },
  { kind: 'mail', ...stretch(3, 10, 0.5), state: 'leaving' },
];
const EMPTY: Focus = {
  outcome: 'done',
  isAutomatic: false,
  hasMailTimes: false,
  isPlain: false,
  blocks: [],
  proposed: [],
};

function part(focus: Partial<Focus> | null, some: Partial<FocusPartProps> = {}): () => ComponentChildren {
  return () => (
    <Shell route={{ page: 'account' }} hasAccounts message={null} onDismiss={nothing}>
      <div class="settings">
        <FocusPart
          account="a.person.with.quite.a.long.name@department.of.long.names.harbour.example"
          loaded={focus === null ? { kind: 'loading' } : { kind: 'ready', value: { ...EMPTY, ...focus } }}
          wishes={DEFAULT_SETTINGS.focus}
          clock={clock}
          isBusy={false}
          isSaved={null}
          said={null}
          onWishes={nothing}
          onLook={nothing}
          onPut={nothing}
          onTakeBack={nothing}
          onKeep={nothing}
          onSignIn={nothing}
          {...some}
        />
      </div>
    </Shell>
  );
}

const scene = (name: string, view: () => ComponentChildren, width: number): Scene => ({
  name: `workspace-${name}`,
  width,
  height: 0,
  tag: 'unhurried-workspace',
  styles: [fieldStyles, repliesStyles, workspaceStyles, settingsStyles, connectStyles, focusStyles],
  view,
});
/** Each also on the narrowest screen. */
const both = (name: string, view: () => ComponentChildren): readonly Scene[] => [
  scene(name, view, 1_200),
  scene(`${name}-narrow`, view, 320),
];

export const FOCUS_SCENES: readonly Scene[] = [
  ...both('focus', part({ proposed: PROPOSED })),
  ...both(
    'focus-standing',
    part(
      { blocks: STANDING, isPlain: true, hasMailTimes: true },
      { said: { isGood: true, text: '5 blocks put in your calendar.', onUndo: nothing } },
    ),
  ),
  ...both('focus-refused', part({ outcome: 'signed-out', proposed: null, blocks: STANDING.slice(0, 2) })),
  scene('focus-full', part({}), 1_200),
  scene('focus-loading', part(null), 1_200),
  scene('focus-failed', part(null, { loaded: { kind: 'failed', failure: 'storage' } }), 1_200),
];
