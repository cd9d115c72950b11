import * as v from 'valibot';
import type { GoogleAccount } from '../accounts.ts';
import type { Method } from '../contract/method.ts';
import { refuse } from './errors.ts';

/** A call that may be answered: whose it is, and what is asked. */
export interface Call<Query, Body> {
  readonly account: GoogleAccount;
  /** Without their common beginning. */
  readonly scopes: ReadonlySet<string>;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Query;
  /** Throws for a method that takes none. */
  readonly body: () => Body;
  readonly etag: string | null;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The same before query and body are read. */
export type RawCall = Omit<Call<unknown, unknown>, 'query' | 'body'> & {
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string;
};

/** A method with what it does. */
export interface Endpoint {
  readonly method: Method;
  /** The answer, held to the method's schema; null for one without content. Throws `Refused`. */
  run(call: RawCall): unknown;
}

function check<Value>(schema: v.GenericSchema<unknown, Value>, value: unknown, location?: string): Value {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue) ?? '';
  throw refuse(
    400,
    location === undefined ? 'badRequest' : 'invalidParameter',
    `Invalid value at '${place}': ${issue.message}`,
    {
      ...(location !== undefined && { location: place }),
    },
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse(400, 'parseError', 'Parse Error');
  }
}

/** Joins a method and what it does. What it answers must be what Google promises, or the stand-in itself is broken. */
export function endpoint<Query extends Readonly<Record<string, unknown>>, Body, Answer>(
  method: Method<Query, Body, Answer>,
  answer: (call: Call<Query, Body>) => Answer,
): Endpoint {
  return {
    method,
    run(raw) {
      const query = check(method.query, raw.query, 'query');
      const schema = method.body;
      const body = schema === null ? null : { value: check(schema, readJson(raw.body)) };
      const given = answer({
        ...raw,
        query,
        body: () => {
          if (body === null) throw new Error(`${method.id} takes no body`);
          return body.value;
        },
      });
      if (method.answer === null) return null;
      const parsed = v.safeParse(method.answer, given);
      if (parsed.success) return given;
      const [issue] = parsed.issues;
      throw new Error(`${method.id} answers what Google would not: ${v.getDotPath(issue)}: ${issue.message}`);
    },
  };
}
