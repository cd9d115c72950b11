import { isOurs } from '../element.ts';

const TICK = 30;
const LENGTH = 900;
const PEAK = 480;
const WIDTH = 170;
/** When the parts are drawn wholly anew. */
const REDRAWS = [150, 300, 420, 480, 570, 720, 840];
const FIRST_MUTATIONS = 750;
const LATER_MUTATIONS = 33;

/** One change to a node of the page's own that nobody sees: its text put back, or an attribute set to what it was. */
function touch(node: HTMLElement, turn: number): void {
  const text = node.childNodes.length === 1 && node.firstChild instanceof Text ? node.firstChild.data : null;
  if (text !== null && turn % 3 === 0) node.replaceChildren(text);
  else node.setAttribute('class', node.getAttribute('class') ?? '');
}

function touchSome(root: HTMLElement, count: number): void {
  const nodes = [...root.querySelectorAll<HTMLElement>('span, div, button')].filter(isOurs);
  for (let turn = 0; turn < count && nodes.length > 0; turn += 1) touch(nodes[(turn * 7) % nodes.length] ?? root, turn);
}

/**
 * What an opening does to the popup's nodes. The first of an event: about 750 mutations, most of them half a second in,
 * and each part drawn anew several times. A later one: about 33 and nothing redrawn. Returns what stops it.
 */
export function settle(root: HTMLElement, first: boolean, redraw: readonly (() => void)[]): () => void {
  if (!first) {
    const timer = setTimeout(() => touchSome(root, LATER_MUTATIONS), TICK);
    return () => clearTimeout(timer);
  }
  const times = Array.from({ length: LENGTH / TICK }, (_, index) => (index + 1) * TICK);
  const weight = (at: number): number => Math.exp(-(((at - PEAK) / WIDTH) ** 2) / 2);
  const whole = times.reduce((sum, at) => sum + weight(at), 0);
  const spent = REDRAWS.length * redraw.length;
  const timers = times.map((at) =>
    setTimeout(() => {
      if (REDRAWS.includes(at)) for (const part of redraw) part();
      touchSome(root, Math.round(((FIRST_MUTATIONS - spent) * weight(at)) / whole));
    }, at),
  );
  return () => {
    for (const timer of timers) clearTimeout(timer);
  };
}
