import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { Context } from '../../components/context/Context.tsx';
import contextStyles from '../../components/context/context.css?inline';
import type { ExpectedChange } from '../../components/context/Expected.tsx';
import type { Scope } from '../../components/context/Panel.tsx';
import { mountInPage } from '../../components/kit/mount.ts';
import type { Theme } from '../../components/kit/theme.ts';
import type { Ask } from '../../lib/ask.ts';
import type { Fix, Hint, Situation } from '../../lib/context/hint.ts';
import { readAlong } from '../../lib/context/readings.ts';
import { RULES, readContext } from '../../lib/context/registry.ts';
import { spareKey, spareRule } from '../../lib/context/spared.ts';
import type { Compose } from '../../lib/pages/gmail/types.ts';
import type { Settings } from '../../lib/settings.ts';
import { onLanguage } from '../../lib/text/languages/registry.ts';
import { createReader } from '../../lib/text/reader.ts';
import { dueOn, expectedOf, expectedReply } from './expected-reply.ts';
import { applyFix, type Change } from './fixes.ts';
import { highlight } from './highlight.ts';
import { expectationOf, type OpenMail } from './open-mail.ts';

/** What the panel of a compose needs of its page. */
export interface ContextPlace {
  readonly ask: Ask;
  readonly theme: ReadonlySignal<Theme>;
  readonly settings: ReadonlySignal<Settings>;
  /** Everything that is known around this mail. */
  readonly situation: () => Situation;
}

/** Fixes that can be taken back, one after the other. */
const MOST_CHANGES = 20;

/** Puts the mark beside Send, and keeps it true to the mail until `until` aborts. */
export function attachContext(compose: Compose, mail: OpenMail, place: ContextPlace, until: AbortSignal): void {
  const reader = createReader();
  const read = () => {
    const message = compose.read();
    mail.draft.value ??= message.draft;
    readAlong(message, reader);
    return message;
  };
  const reading = signal(read());
  const look = () => {
    if (!until.aborted) reading.value = read();
  };
  /** What is known around the mail, asked once for each reading of it. */
  const situation = computed(() => {
    void reading.value;
    return place.situation();
  });
  const { leftOut: leftOutOfMail, leftHere } = mail;
  const off = computed(() => new Set([...place.settings.value.rulesOff, ...leftOutOfMail.value]));
  const besides = createReader();
  const hints = computed(() => {
    const spared = { keys: leftHere.value, reader: besides };
    return readContext(reading.value, situation.value, off.value, spared).map(doable);
  });
  const sparing = computed(() => new Set([...leftHere.value].map(spareRule)));
  const leftOut = computed(() =>
    RULES.filter(({ id }) => off.value.has(id) || sparing.value.has(id)).map(({ id, title }) => ({
      rule: id,
      title,
      scope: scopeOf(id),
    })),
  );

  function scopeOf(rule: string): Scope {
    if (leftOutOfMail.value.has(rule)) return 'mail';
    return off.value.has(rule) ? 'always' : 'here';
  }

  /** A fix is offered only where this compose lets it be done. */
  function doable(hint: Hint): Hint {
    const { fix } = hint;
    return fix?.kind === 'move-to-cc' && !compose.canMoveToCc(fix.people) ? { ...hint, fix: null } : hint;
  }

  const turnedOff = new Set<string>();

  function dismiss(rule: string, scope: Scope, words: string | null): void {
    if (scope === 'here' && words !== null) {
      leftHere.value = new Set([...leftHere.value, spareKey(rule, words)]);
      leftOutOfMail.value = withoutAny(leftOutOfMail.value, (other) => other === rule);
      return;
    }
    if (scope === 'always') {
      turnedOff.add(rule);
      void place.ask({ type: 'turn-rule', rule, isOn: false });
    }
    leftOutOfMail.value = new Set([...leftOutOfMail.value, rule]);
  }

  function restore(rule: string, words: string | null): void {
    const key = words === null ? null : spareKey(rule, words);
    leftHere.value = withoutAny(leftHere.value, (other) => (key === null ? spareRule(other) === rule : other === key));
    if (key !== null) return;
    leftOutOfMail.value = withoutAny(leftOutOfMail.value, (other) => other === rule);
    // What was turned off a moment ago may not stand in the settings yet.
    if (!turnedOff.delete(rule) && !place.settings.value.rulesOff.includes(rule)) return;
    void place.ask({ type: 'turn-rule', rule, isOn: true });
  }

  function changeExpected(change: ExpectedChange): void {
    const { expectation } = mail;
    if (change.kind === 'on') {
      expectation.value = { ...expectation.value, isOn: change.isOn };
      return;
    }
    if (change.kind === 'from') {
      expectation.value = { ...expectation.value, from: change.from };
      return;
    }
    const { from = [] } = expectedOf(reading.value, situation.value, expectationOf(mail)) ?? {};
    const due = change.kind === 'due' ? change.due : dueOn(change.date, from, situation.value);
    if (due !== null) expectation.value = { ...expectation.value, isOn: true, due };
  }

  /** What fixes have changed, the last one last: each can be taken back for as long as it stands there. */
  const changes = signal<readonly Change[]>([]);
  const last = computed(() => changes.value.findLast((change) => change.stands(reading.value)) ?? null);

  async function fix(wanted: Fix): Promise<void> {
    const change = await applyFix(compose, wanted, reading.value);
    if (change !== null) changes.value = [...changes.value, change].slice(-MOST_CHANGES);
    look();
  }

  async function undo(): Promise<void> {
    const change = last.value;
    if (change === null) return;
    changes.value = changes.value.filter((other) => other !== change);
    await change.undo();
    look();
  }

  const View = () => (
    <Context
      hints={hints.value}
      text={reading.value.ownText}
      leftOut={leftOut.value}
      notice={mail.notice.value}
      expected={expectedReply(reading.value, situation.value, expectationOf(mail))}
      onOpen={look}
      writing={compose.root}
      done={last.value?.fix ?? null}
      onFix={(_, wanted) => fix(wanted)}
      onUndo={undo}
      onDismiss={dismiss}
      onRestore={restore}
      onExpectedChange={changeExpected}
      onHighlight={(hint) => highlight(hint?.span ? compose.rangesOf([hint.span]) : [])}
    />
  );

  const broken = new AbortController();
  const standing = AbortSignal.any([until, broken.signal]);
  const { theme } = place;
  const onError = () => broken.abort();
  const host = mountInPage(
    { tag: 'unhurried-context', styles: [contextStyles], theme, delegatesFocus: true, signal: standing, onError },
    <View />,
  );
  // A mark that could not be drawn is not kept in its place.
  compose.placeBesideSend(host, standing);
  compose.onChange(look, until);
  onLanguage(look, until);
  until.addEventListener('abort', () => highlight([]), { once: true });
}

function withoutAny(all: ReadonlySet<string>, isOne: (value: string) => boolean): ReadonlySet<string> {
  return new Set([...all].filter((value) => !isOne(value)));
}
