import type * as v from 'valibot';

export type Api = 'gmail' | 'calendar';

/** One method of one of Google's APIs: all that can be said of it without doing it. */
export interface Method<
  Query extends Readonly<Record<string, unknown>> = Readonly<Record<string, unknown>>,
  Body = unknown,
  Answer = unknown,
> {
  readonly api: Api;
  /** Its id in Google's own description, such as `gmail.users.history.list`. */
  readonly id: string;
  readonly http: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The whole path with its parameters in braces. */
  readonly path: string;
  /** Without `https://www.googleapis.com/auth/`; any one of them is enough. */
  readonly scopes: readonly string[];
  /** What it costs: Gmail's quota units, or 1 for a request to Calendar. */
  readonly units: number;
  readonly query: v.GenericSchema<unknown, Query>;
  /** Parameters that may come more than once. */
  readonly lists: readonly string[];
  /** Null: it takes none. */
  readonly body: v.GenericSchema<unknown, Body> | null;
  /** Null: 204, nothing in it. */
  readonly answer: v.GenericSchema<unknown, Answer> | null;
}

/** Writes a method down with the types that its schemas give. */
export const method = <Query extends Readonly<Record<string, unknown>>, Body, Answer>(
  written: Method<Query, Body, Answer>,
): Method<Query, Body, Answer> => written;

/** The scope's whole name. Gmail's widest is an address of its own. */
export const scopeName = (short: string): string =>
  short.startsWith('https://') ? short : `https://www.googleapis.com/auth/${short}`;
