import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { Context } from '../../components/context/Context.tsx';
import contextStyles from '../../components/context/context.css?inline';
import type { Scope } from '../../components/context/Panel.tsx';
import { mountInPage } from '../../components/kit/mount.ts';
import type { Theme } from '../../components/kit/theme.ts';
import type { Ask } from '../../lib/ask.ts';
import type { Hint, Situation } from '../../lib/context/hint.ts';
import { RULES, readContext } from '../../lib/context/registry.ts';
import type { Compose } from '../../lib/pages/gmail/types.ts';
import type { Settings } from '../../lib/settings.ts';
import { expectedReply } from './expected-reply.ts';
import { highlight } from './highlight.ts';
import type { OpenMail } from './open-mail.ts';

/** What the panel of a compose needs of its page. */
export interface ContextPlace {
  readonly ask: Ask;
  readonly theme: ReadonlySignal<Theme>;
  readonly settings: ReadonlySignal<Settings>;
  readonly situation: () => Situation;
}

/** Puts the mark beside Send, and keeps it true to the mail until `until` aborts. */
export function attachContext(compose: Compose, mail: OpenMail, place: ContextPlace, until: AbortSignal): void {
  const reading = signal(compose.read());
  const leftOutHere = signal<ReadonlySet<string>>(new Set());
  const off = computed(() => new Set([...place.settings.value.rulesOff, ...leftOutHere.value]));
  const hints = computed(() => readContext(reading.value, place.situation(), off.value));
  const leftOut = computed(() =>
    RULES.filter((rule) => off.value.has(rule.id)).map(({ id, title }) => ({
      rule: id,
      title,
      scope: leftOutHere.value.has(id) ? ('mail' as const) : ('always' as const),
    })),
  );

  function dismiss(rule: string, scope: Scope): void {
    if (scope === 'always') void place.ask({ type: 'turn-rule', rule, isOn: false });
    leftOutHere.value = new Set([...leftOutHere.value, rule]);
  }

  function restore(rule: string): void {
    leftOutHere.value = new Set([...leftOutHere.value].filter((other) => other !== rule));
    if (place.settings.value.rulesOff.includes(rule)) void place.ask({ type: 'turn-rule', rule, isOn: true });
  }

  function fix(hint: Hint): void {
    if (hint.fix === null) return;
    if (hint.fix.kind === 'focus') compose.focus(hint.fix.target);
    else compose.insert([{ kind: 'paragraph', children: [{ kind: 'text', text: hint.fix.text }] }], 'end');
    reading.value = compose.read();
  }

  const View = () => (
    <Context
      hints={hints.value}
      text={reading.value.ownText}
      leftOut={leftOut.value}
      notice={mail.notice.value}
      expected={expectedReply(reading.value, place.situation(), mail.expectsReply.value)}
      onFix={fix}
      onDismiss={dismiss}
      onRestore={restore}
      onExpectedChange={(isOn) => {
        mail.expectsReply.value = isOn;
      }}
      onHighlight={(hint) => highlight(hint?.span ? compose.rangesOf([hint.span]) : [])}
    />
  );

  const host = mountInPage(
    { tag: 'unhurried-context', styles: [contextStyles], theme: place.theme, signal: until },
    <View />,
  );
  compose.placeBesideSend(host, until);
  compose.onChange(() => {
    reading.value = compose.read();
  }, until);
}
