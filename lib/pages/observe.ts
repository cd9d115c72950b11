/** What a page changed since the last batch: nodes only, each once. Text changes have the text node as target. */
export interface PageChanges {
  /** Nodes whose children, text or watched attributes changed. */
  readonly targets: ReadonlySet<Node>;
  /** Those of them whose children or text changed. */
  readonly content: ReadonlySet<Node>;
  readonly added: ReadonlySet<Node>;
  readonly removed: ReadonlySet<Node>;
}

export interface ObserveOptions {
  /** Attributes to watch; none when left out. */
  readonly attributes?: readonly string[];
  /** Whether to watch text nodes being edited in place. */
  readonly text?: boolean;
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
  const afterFrame = createAfterFrame(() => {
    records.push(...observer.takeRecords());
    const batch = records;
    records = [];
    onChanges(changesOf(batch));
  }, signal);
  const observer = new MutationObserver((list) => {
    for (const record of list) records.push(record);
    afterFrame();
  });
  observer.observe(root, {
    childList: true,
    subtree: true,
    ...(options.attributes !== undefined && { attributeFilter: [...options.attributes] }),
    ...(options.text === true && { characterData: true }),
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    records = [];
  });
}

function changesOf(records: readonly MutationRecord[]): PageChanges {
  const targets = new Set<Node>();
  const content = new Set<Node>();
  const added = new Set<Node>();
  const removed = new Set<Node>();
  for (const record of records) {
    targets.add(record.target);
    if (record.type !== 'attributes') content.add(record.target);
    for (const node of record.addedNodes) added.add(node);
    for (const node of record.removedNodes) removed.add(node);
  }
  return { targets, content, added, removed };
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

/**
 * Gives a function that runs `work` once it has not been called for `quiet` milliseconds, or `latest` milliseconds after
 * the first call where calls don't stop; never after `signal` aborted.
 */
export function createWhenQuiet(
  work: () => void,
  quiet: number,
  signal: AbortSignal,
  latest = Number.POSITIVE_INFINITY,
): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let first = 0;
  function clear(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }
  signal.addEventListener('abort', clear);
  return () => {
    if (signal.aborted) return;
    if (timer === null) first = performance.now();
    clear();
    const left = first + latest - performance.now();
    timer = setTimeout(
      () => {
        timer = null;
        if (!signal.aborted) work();
      },
      Math.max(0, Math.min(quiet, left)),
    );
  };
}
