import { effect, type ReadonlySignal, untracked } from '@preact/signals';
import { Context } from '../../components/context/Context.tsx';
import contextStyles from '../../components/context/context.css?inline';
import { mountInPage } from '../../components/kit/mount.ts';
import type { Theme } from '../../components/kit/theme.ts';
import type { Compose } from '../../lib/pages/gmail/types.ts';
import type { OpenMail } from './open-mail.ts';

/**
 * What the person has to know about a mail although the panel is turned off: that a guest was left out, or that the agenda
 * could not be filled in. Nothing is in the page until there is such a notice, and nothing listens to the mail.
 */
export function attachNotice(
  compose: Compose,
  { notice }: Pick<OpenMail, 'notice'>,
  theme: ReadonlySignal<Theme>,
  until: AbortSignal,
): void {
  const stop = effect(() => {
    if (notice.value === null) return;
    const shown = new AbortController();
    untracked(() => show(compose, notice, theme, AbortSignal.any([until, shown.signal])));
    return () => shown.abort();
  });
  until.addEventListener('abort', stop, { once: true });
}

function show(compose: Compose, notice: OpenMail['notice'], theme: ReadonlySignal<Theme>, until: AbortSignal): void {
  const broken = new AbortController();
  const signal = AbortSignal.any([until, broken.signal]);
  const host = mountInPage(
    {
      tag: 'unhurried-context',
      styles: [contextStyles],
      theme,
      delegatesFocus: true,
      signal,
      onError: () => broken.abort(),
    },
    <Context
      hints={[]}
      text=""
      leftOut={[]}
      notice={notice.value}
      expected={null}
      onFix={nothing}
      onDismiss={nothing}
      onRestore={nothing}
      onExpectedChange={nothing}
      onHighlight={nothing}
    />,
  );
  compose.placeBesideSend(host, signal);
}

/** There is nothing but the notice that one could press. */
const nothing = (): void => {};
