/** What a page changed since the last batch: nodes only, each once. Text changes have the text node as target. */
export interface PageChanges {
  /** Nodes whose children, text or watched attributes changed. */
  readonly targets: ReadonlySet<Node>;
  /** Those of them whose children or text changed. */
  readonly content: ReadonlySet<Node>;
  /** Those of them where more than text changed: attributes, or elements that came or went. */
  readonly structure: ReadonlySet<Node>;
  readonly added: ReadonlySet<Node>;
  readonly removed: ReadonlySet<Node>;
}

export interface ObserveOptions {
  /** Attributes to watch; none when left out. */
  readonly attributes?: readonly string[];
  /**
   * Whether to watch text nodes being edited in place. `later`: where only text changed, a batch waits a quarter of a second,
   * so that a key costs no more than keeping its records.
   */
  readonly text?: 'soon' | 'later';
}

/** How long a batch waits at most, in milliseconds: a hidden tab draws no frames. */
const LATEST = 250;

/**
 * The one MutationObserver of a page. A mutation only gets its record kept; `onChanges` is called once for all of
 * them after the next frame (or by a timer in a hidden tab), where layout may be read cheaply. Ends with `signal`.
 */
export function observePage(
  root: Node,
  options: ObserveOptions,
  onChanges: (changes: PageChanges) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let records: MutationRecord[] = [];
  let textTimer: ReturnType<typeof setTimeout> | null = null;
  function hand(): void {
    if (textTimer !== null) clearTimeout(textTimer);
    textTimer = null;
    for (const record of observer.takeRecords()) records.push(record);
    const batch = records;
    records = [];
    if (batch.length > 0) onChanges(changesOf(batch));
  }
  const afterFrame = createAfterFrame(hand, signal);
  const observer = new MutationObserver((list) => {
    let isTextOnly = options.text === 'later';
    for (const record of list) {
      records.push(record);
      isTextOnly &&= isOfText(record);
    }
    if (isTextOnly) textTimer ??= setTimeout(hand, LATEST);
    else afterFrame();
  });
  observer.observe(root, {
    childList: true,
    subtree: true,
    ...(options.attributes !== undefined && { attributeFilter: [...options.attributes] }),
    ...(options.text !== undefined && { characterData: true }),
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (textTimer !== null) clearTimeout(textTimer);
    records = [];
  });
}

/** Whether a mutation changed text and nothing else. */
function isOfText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return false;
  return type === 'characterData' || (areTexts(addedNodes) && areTexts(removedNodes));
}

function areTexts(nodes: NodeList): boolean {
  for (const { nodeType } of nodes) if (nodeType !== Node.TEXT_NODE) return false;
  return true;
}

function changesOf(records: readonly MutationRecord[]): PageChanges {
  const targets = new Set<Node>();
  const content = new Set<Node>();
  const structure = new Set<Node>();
  const added = new Set<Node>();
  const removed = new Set<Node>();
  for (const record of records) {
    targets.add(record.target);
    if (record.type !== 'attributes') content.add(record.target);
    if (!isOfText(record)) structure.add(record.target);
    for (const node of record.addedNodes) added.add(node);
    for (const node of record.removedNodes) removed.add(node);
  }
  return { targets, content, structure, added, removed };
}

/**
 * Gives a function that runs `work` once after the next frame however often it is called before that, at the latest
 * after a quarter of a second; never after `signal` aborted.
 */
export function createAfterFrame(work: () => void, signal: AbortSignal): () => void {
  let frame: number | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  function clear(): void {
    if (frame !== null) cancelAnimationFrame(frame);
    if (timer !== null) clearTimeout(timer);
    frame = null;
    timer = null;
  }
  function run(): void {
    clear();
    if (!signal.aborted) work();
  }
  signal.addEventListener('abort', clear);
  return () => {
    if (timer !== null || signal.aborted) return;
    timer = setTimeout(run, LATEST);
    frame = requestAnimationFrame(() => {
      frame = null;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(run, 0);
    });
  };
}

/** A function to call again and again until it is quiet, and whether its work is still to be done. */
export interface WhenQuiet {
  (): void;
  isDue(): boolean;
}

/**
 * Gives a function that runs `work` once it has not been called for `quiet` milliseconds, or `latest` milliseconds after
 * the first call where calls don't stop; never after `signal` aborted. A call costs next to nothing: it is made at every key.
 */
export function createWhenQuiet(
  work: () => void,
  quiet: number,
  signal: AbortSignal,
  latest = Number.POSITIVE_INFINITY,
): WhenQuiet {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let first = 0;
  let last = 0;
  signal.addEventListener('abort', () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  });
  const left = (): number => Math.min(last + quiet, first + latest) - performance.now();
  // The timer is not set anew at each call: where it comes too early it waits for the rest.
  function look(): void {
    const rest = left();
    timer = rest > 0 ? setTimeout(look, rest) : null;
    if (timer === null && !signal.aborted) work();
  }
  function call(): void {
    if (signal.aborted) return;
    last = performance.now();
    if (timer !== null) return;
    first = last;
    timer = setTimeout(look, Math.max(0, left()));
  }
  return Object.assign(call, { isDue: () => timer !== null });
}
