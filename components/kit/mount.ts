import { effect, type ReadonlySignal } from '@preact/signals';
import { Component, type ComponentChildren, createElement, render } from 'preact';
import { sealHost } from '../../lib/pages/guard.ts';
import { KIT_STYLES } from './styles.ts';
import type { Theme } from './theme.ts';

export interface PageMount {
  /** The host's tag: ours alone, so that a page's styles and our own clean-up can tell. */
  readonly tag: `unhurried-${string}`;
  /** Style sheets as text (`import css from './card.css?inline'`), after the kit's own. */
  readonly styles: readonly string[];
  /** The page's theme. */
  readonly theme: ReadonlySignal<Theme>;
  /** Whether the host passes focus on to its first control: then the tab order that it is given is that of its controls. */
  readonly delegatesFocus?: boolean;
  /** When it aborts, the host and everything in it are gone. */
  readonly signal: AbortSignal;
  /** Hears of an error inside; by then the surface has taken itself away. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Makes a host with our interface inside, for an adapter to place. The page's styles don't reach in, ours don't reach
 * out, and nothing that happens inside bubbles into the page. Nothing is attached to the document here.
 */
export function mountInPage(mount: PageMount, view: ComponentChildren): HTMLElement {
  const host = document.createElement(mount.tag);
  if (mount.signal.aborted) return host;
  const root = host.attachShadow({ mode: 'open', delegatesFocus: mount.delegatesFocus ?? false });
  root.adoptedStyleSheets = [...KIT_STYLES, ...mount.styles].map(sheetOf);
  sealHost(host, mount.signal);
  const stopTheme = effect(() => host.setAttribute('theme', mount.theme.value));
  const leave = () => {
    stopTheme();
    render(null, root);
    host.remove();
  };
  mount.signal.addEventListener('abort', leave, { once: true });
  const onError = (error: unknown) => {
    mount.signal.removeEventListener('abort', leave);
    // Not inside the render that failed.
    queueMicrotask(leave);
    mount.onError?.(error);
  };
  render(createElement(Boundary, { onError }, view), root);
  return host;
}

const sheets = new Map<string, CSSStyleSheet>();

/** One constructed sheet a text, shared by every host: a page with fifty composes parses it once. */
function sheetOf(text: string): CSSStyleSheet {
  const known = sheets.get(text);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}

interface BoundaryProps {
  readonly onError: (error: unknown) => void;
  readonly children?: ComponentChildren;
}

/** Shows nothing rather than half a thing. */
class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown): void {
    this.setState({ failed: true });
    this.props.onError(error);
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
