/** A node of a page as its evidence names it: tag, the names it carries, and the named nodes that it stands in. */
export interface NamedNode {
  readonly tag: string;
  readonly names: readonly string[];
  readonly within: readonly NamedNode[];
}

/** Ids that a page makes up as it goes. */
const GENERATED = /^(c\d+|T2Ybvb\d+|tt-c\d+|nngdp\d+|rHCnYc|ic_x5F.*|Q2Tw1b)$/;

function namesOf(tag: string, attribute: (name: string) => string | null): string[] {
  const id = attribute('id');
  const jsname = attribute('jsname');
  return [...(id && !GENERATED.test(id) ? [`#${id}`] : []), ...(jsname ? [`${tag}[jsname=${jsname}]`] : [])];
}

/** Every named node of a document, outermost first. */
export function namedNodes(root: Element): NamedNode[] {
  const found: NamedNode[] = [];
  const walk = (element: Element, within: readonly NamedNode[]): void => {
    const tag = element.tagName.toLowerCase();
    const names = namesOf(tag, (name) => element.getAttribute(name));
    const node = { tag, names, within };
    if (names.length > 0) found.push(node);
    for (const child of element.children) walk(child, names.length > 0 ? [...within, node] : within);
  };
  walk(root, []);
  return found;
}

/** The same from an outline of opening tags, one a line, two spaces a level. */
export function namedNodesOfOutline(outline: string): NamedNode[] {
  const found: NamedNode[] = [];
  const open: { depth: number; node: NamedNode }[] = [];
  for (const line of outline.split('\n')) {
    const tag = /^\s*<(\w+)/.exec(line)?.[1];
    if (!tag) continue;
    const depth = line.search(/\S/);
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const names = namesOf(tag, (name) => new RegExp(`\\s${name}="([^"]*)"`).exec(line)?.[1] ?? null);
    const node = { tag, names, within: open.map((one) => one.node).filter((one) => one.names.length > 0) };
    if (names.length > 0) found.push(node);
    open.push({ depth, node });
  }
  return found;
}

/**
 * What the evidence has and `own` lacks: a name that is nowhere, or one that stands in other named nodes than there.
 * Only containers that both have are compared, so a replica may leave decoration out, but not turn things around.
 */
export function differences(evidence: readonly NamedNode[], own: readonly NamedNode[], leftOut: RegExp): string[] {
  const ownNames = new Set(own.flatMap(({ names }) => names));
  const evidenceNames = new Set(evidence.flatMap(({ names }) => names));
  const path = (node: NamedNode, shared: Set<string>): string =>
    node.within
      .flatMap(({ names }) => names.filter((name) => shared.has(name)))
      .filter((name) => !leftOut.test(name))
      .join(' ');
  const missing = new Set<string>();
  for (const node of evidence) {
    for (const name of node.names.filter((one) => !leftOut.test(one))) {
      const candidates = own.filter(({ names }) => names.includes(name));
      const wanted = path(node, ownNames);
      if (candidates.length === 0) missing.add(`${name} is missing`);
      else if (!candidates.some((candidate) => path(candidate, evidenceNames) === wanted)) {
        missing.add(`${name} stands in "${path(candidates[0] ?? node, evidenceNames)}" instead of "${wanted}"`);
      }
    }
  }
  return [...missing];
}
