import { refuse } from './errors.ts';

/** A parsed `fields` mask: names with what is kept below each. Null: everything. */
type Mask = ReadonlyMap<string, Mask> | null;

const wrong = (mask: string): Error =>
  refuse(400, 'invalidParameter', `Invalid field selection ${mask}`, { location: 'fields' });

function merge(into: Map<string, Mask>, name: string, below: Mask): void {
  const known = into.get(name);
  if (known === undefined || below === null) into.set(name, below);
  else if (known !== null) into.set(name, new Map([...known, ...below]));
}

/** Reads `a,b/c,d(e,f/g),*` as Google's partial answers have it. Throws a refusal for anything else. */
export function parseMask(text: string): Mask {
  let at = 0;
  const list = (): Mask => {
    const names = new Map<string, Mask>();
    for (;;) {
      const name = /^[\w*$-]+/.exec(text.slice(at))?.[0];
      if (name === undefined) throw wrong(text);
      at += name.length;
      merge(names, name, below());
      if (text[at] !== ',') return names.has('*') ? null : names;
      at += 1;
    }
  };
  const below = (): Mask => {
    if (text[at] === '/') {
      at += 1;
      const name = /^[\w*$-]+/.exec(text.slice(at))?.[0];
      if (name === undefined) throw wrong(text);
      at += name.length;
      return new Map([[name, below()]]);
    }
    if (text[at] !== '(') return null;
    at += 1;
    const inside = list();
    if (text[at] !== ')') throw wrong(text);
    at += 1;
    return inside;
  };
  const mask = list();
  if (at !== text.length) throw wrong(text);
  return mask;
}

/** What of a value a mask keeps. Lists are looked through: a mask says nothing of them. */
export function keepFields(value: unknown, mask: Mask): unknown {
  if (mask === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => keepFields(item, mask));
  const kept: Record<string, unknown> = {};
  for (const [name, inside] of Object.entries(value)) {
    const below = mask.get(name) ?? mask.get('*');
    if (below !== undefined || mask.has(name)) kept[name] = keepFields(inside, below ?? null);
  }
  return kept;
}
