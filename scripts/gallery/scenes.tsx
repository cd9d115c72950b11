import { Card, type CardProps } from '../../components/checklist/Card.tsx';
import cardStyles from '../../components/checklist/card.css?inline';
import type { CardState } from '../../components/checklist/state.ts';
import { Context } from '../../components/context/Context.tsx';
import contextStyles from '../../components/context/context.css?inline';
import type { ExpectedReply } from '../../components/context/Expected.tsx';
import type { LeftOut } from '../../components/context/LeftOut.tsx';
import fieldStyles from '../../components/kit/fields.css?inline';
import type { Hint } from '../../lib/context/hint.ts';
import type { Cost, Verdict } from '../../lib/meeting/questions.ts';
import { POPUP_SCENES } from './popup-scenes.tsx';
import { ADVICE, GUESTS, HINTS, MAIL, NOW, SILENT, VERDICTS, ZONE } from './samples.ts';
import type { Scene } from './scene.ts';

const nothing = () => {};
const hour: Cost = { people: 4, minutes: 60, personMinutes: 240, perYearMinutes: null };
const weekly: Cost = { people: 12, minutes: 90, personMinutes: 1_080, perYearMinutes: 56_160 };

function card(
  name: string,
  width: number,
  verdict: Verdict,
  state: CardState,
  isOpen = false,
  cost: Cost | null = hour,
  { press = [], ...more }: Partial<CardProps> & { readonly press?: readonly string[] } = {},
): Scene {
  return {
    name: `card-${name}`,
    width,
    tag: 'unhurried-card',
    styles: [fieldStyles, cardStyles],
    press,
    view: () => (
      <Card
        subject="draft"
        price={null}
        note={null}
        advice={ADVICE}
        silent={[]}
        guests={GUESTS}
        colleagues={{}}
        zone={ZONE}
        canAddAgenda
        verdict={verdict}
        cost={cost}
        isSeries={false}
        state={state}
        startsOpen={isOpen}
        onAnswer={nothing}
        onWriteInstead={nothing}
        onAddAgenda={nothing}
        onFix={nothing}
        onUndo={nothing}
        onTurn={nothing}
        onHours={nothing}
        onKeep={nothing}
        onReason={nothing}
        onDiscard={nothing}
        onLookAgain={nothing}
        {...more}
      />
    ),
  };
}

interface ContextOptions {
  readonly hints?: readonly Hint[];
  readonly text?: string;
  readonly notice?: string | null;
  readonly leftOut?: readonly LeftOut[];
  readonly expected?: ExpectedReply | null;
  readonly press?: readonly string[];
  readonly keys?: readonly string[];
  readonly width?: number;
  readonly height?: number;
}

function context(name: string, options: ContextOptions): Scene {
  const {
    hints = HINTS,
    text = MAIL,
    notice = null,
    leftOut = [],
    expected = null,
    press = [],
    keys = [],
    width = 520,
    height = 620,
  } = options;
  return {
    name: `context-${name}`,
    width,
    height,
    tag: 'unhurried-context',
    styles: [contextStyles],
    place: 'foot',
    press,
    keys,
    view: () => (
      <Context
        hints={hints}
        text={text}
        notice={notice}
        leftOut={leftOut}
        expected={expected}
        onFix={nothing}
        onDismiss={nothing}
        onRestore={nothing}
        onExpectedChange={nothing}
        onHighlight={nothing}
      />
    ),
  };
}

const kept = { kind: 'kept', choice: 'keep', reason: null, isFresh: false } as const;
const considering: CardState = { kind: 'considering' };
const jonas: ExpectedReply = {
  from: 'Jonas',
  readers: [{ email: 'jonas@example.org', name: 'Jonas', isAwaited: true }],
  by: 'Thursday, 17:30',
  inTheirDay: null,
  isOn: true,
  choices: [
    { label: 'Next working day', due: NOW + 100, when: 'tomorrow, 17:30' },
    { label: 'In two working days', due: NOW + 200, when: 'Wednesday, 17:30' },
    { label: 'Next week', due: NOW + 300, when: '4 Dec' },
  ],
  date: '2026-11-26',
  earliest: '2026-11-23',
};
const yuki: ExpectedReply = { ...jonas, from: 'Yuki', inTheirDay: 'Friday, 01:30 for Yuki' };
export const SCENES: readonly Scene[] = [
  card('write', 448, VERDICTS.write, considering),
  card('meet', 448, VERDICTS.meet, considering),
  card('either', 448, VERDICTS.either, considering, false, weekly),
  card('open', 448, VERDICTS.write, considering, true, weekly),
  card('open-meet', 448, VERDICTS.meet, considering, true),
  card('open-narrow', 320, VERDICTS.write, considering, true),
  card('open-page', 760, VERDICTS.write, considering, true),
  card('long', 320, VERDICTS.long, considering, true, null),
  card('opening', 448, VERDICTS.write, { kind: 'opening' }),
  card('opened', 448, VERDICTS.write, { kind: 'opened' }),
  card('sent', 448, VERDICTS.write, { kind: 'sent' }),
  card('priced', 448, VERDICTS.write, considering, false, weekly, {
    price: { currency: 'EUR', once: 1_440, perYear: 74_880 },
  }),
  card('more', 448, VERDICTS.write, considering, true, hour, { press: ['1 more', '1 turned off'], silent: SILENT }),
  card('hours', 448, VERDICTS.write, considering, true, hour, { press: ['When does Yuki work?'] }),
  card('hours-narrow', 320, VERDICTS.write, considering, true, hour, { press: ['When does Yuki work?'] }),
  card('agenda-added', 448, VERDICTS.meet, considering, false, hour, { note: { kind: 'agenda' }, canAddAgenda: false }),
  card('shortened', 320, VERDICTS.write, considering, false, hour, { note: { kind: 'minutes', minutes: 50 } }),
  card('refused', 448, VERDICTS.write, considering, false, hour, { note: { kind: 'refused' } }),
  card('kept', 448, VERDICTS.write, kept),
  card('kept-why', 448, VERDICTS.write, { ...kept, isFresh: true }),
  card('kept-why-narrow', 320, VERDICTS.write, { ...kept, isFresh: true }),
  card('kept-reason', 448, VERDICTS.write, { ...kept, reason: 'It needs talking' }),
  card('folded-own', 448, VERDICTS.write, { kind: 'folded' }, false, hour, { subject: 'own' }),
  card('folded-invitation', 320, VERDICTS.write, { kind: 'folded' }, false, hour, { subject: 'invitation' }),
  card('invitation', 448, VERDICTS.write, considering, false, hour, { subject: 'invitation', canAddAgenda: false }),
  card('sent-own', 448, VERDICTS.write, { kind: 'sent' }, false, hour, { subject: 'own' }),
  card('failed', 448, VERDICTS.write, { kind: 'failed', step: 'write', failure: 'storage-full' }),
  card('failed-discard', 320, VERDICTS.write, { kind: 'failed', step: 'discard' }),
  context('mark-nothing', { hints: [], text: '', width: 320, height: 72 }),
  context('mark-hints', { width: 320, height: 72 }),
  context('mark-clear', { hints: [], width: 320, height: 72 }),
  context('panel', { press: ['Context: 5 things a reader would have to ask'], expected: jonas }),
  context('panel-more', {
    press: ['Context: 5 things a reader would have to ask', '2 more'],
    expected: jonas,
    height: 800,
  }),
  context('panel-key', {
    press: ['Context: 5 things a reader would have to ask'],
    keys: ['ArrowDown'],
    expected: { ...jonas, isOn: false },
  }),
  context('panel-due', {
    hints: HINTS.slice(0, 1),
    press: ['Context: 1 thing a reader would have to ask', 'Change by when the reply is expected'],
    expected: yuki,
  }),
  context('panel-due-narrow', {
    hints: [],
    press: ['Context: a reader has what they need', 'Change by when the reply is expected'],
    expected: { ...yuki, from: 'Bartholomew-Alexander, Wilhelmina and 12 more' },
    width: 320,
    height: 480,
  }),
  context('panel-slip', {
    press: ['Context: 5 things a reader would have to ask', 'Leave out of this mail: By when do you need it?'],
    leftOut: [{ rule: 'vague-subject', title: 'Vague subject', scope: 'always' }],
  }),
  context('panel-left-out', {
    hints: HINTS.slice(0, 1),
    press: ['Context: 1 thing a reader would have to ask', '2 left out'],
    leftOut: [
      { rule: 'vague-subject', title: 'Vague subject', scope: 'always' },
      { rule: 'no-background', title: 'No background for someone new', scope: 'mail' },
    ],
  }),
  context('panel-notice', {
    notice:
      'The agenda could not be put into this mail. It is kept, and your event is unchanged: choose Write instead again.',
  }),
  context('panel-clear', { hints: [], press: ['Context: a reader has what they need'], expected: jonas }),
  context('panel-nothing', { hints: [], text: '', press: ['Context: nothing to check yet'], width: 320 }),
  context('panel-narrow', {
    press: ['Context: 5 things a reader would have to ask'],
    expected: jonas,
    width: 320,
    height: 360,
  }),
  ...POPUP_SCENES,
];
