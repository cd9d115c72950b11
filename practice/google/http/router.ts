import type { Endpoint } from './endpoint.ts';

/** A path's parameters where it has the form of `template`, `/a/{b}/c`; null otherwise. */
export function matchPath(template: string, path: string): Readonly<Record<string, string>> | null {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, piece] of wanted.entries()) {
    const value = given[index] ?? '';
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (name === undefined) {
      if (piece !== value) return null;
    } else {
      if (value === '') return null;
      parameters[name] = decodeURIComponent(value);
    }
  }
  return parameters;
}

export interface Route {
  readonly endpoint: Endpoint;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The method that a request means. */
export function findRoute(endpoints: readonly Endpoint[], http: string, path: string): Route | null {
  for (const endpoint of endpoints) {
    if (endpoint.method.http !== http) continue;
    const parameters = matchPath(endpoint.method.path, path);
    if (parameters !== null) return { endpoint, parameters };
  }
  return null;
}
