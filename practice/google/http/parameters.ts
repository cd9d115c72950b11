import * as v from 'valibot';

/** Query parameters arrive as text; these read them as what Google's description of the method calls them. */
export const TEXT = v.string();

export const WHOLE = v.pipe(v.string(), v.regex(/^\d{1,10}$/, 'not a whole number'), v.transform(Number));

/** An id in an unsigned 64-bit number, as text. */
export const UINT64 = v.pipe(v.string(), v.regex(/^\d{1,20}$/, 'not a number'));

export const TRUTH = v.pipe(
  v.picklist(['true', 'false']),
  v.transform((text) => text === 'true'),
);

/** RFC 3339 with an offset. */
export const INSTANT = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/, 'not an RFC 3339 time with an offset'),
);

/** What every method takes beside its own parameters. */
export const COMMON = {
  alt: v.exactOptional(v.literal('json')),
  fields: v.exactOptional(TEXT),
  key: v.exactOptional(TEXT),
  prettyPrint: v.exactOptional(TRUTH),
  quotaUser: v.exactOptional(TEXT),
} as const;

/** Names whose value is a list stay lists, also with one value; others that come twice are an error of their own. */
export function queryObject(query: URLSearchParams, lists: ReadonlySet<string>): Record<string, string | string[]> {
  const read: Record<string, string | string[]> = {};
  for (const name of new Set(query.keys())) {
    const all = query.getAll(name);
    read[name] = lists.has(name) || all.length > 1 ? all : (all[0] ?? '');
  }
  return read;
}
