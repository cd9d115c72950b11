type Value = string | number | boolean | readonly string[] | null | undefined;

/**
 * An address with parameters, as Google's own client writes it: those that are not given are left out, and a list is one
 * parameter each time. `except` names those that stand in the path.
 */
export function addressOf(base: string, parameters: Readonly<Record<string, Value>>, ...except: string[]): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || value === null || except.includes(name)) continue;
    if (Array.isArray(value)) for (const one of value) query.append(name, one);
    else query.append(name, String(value));
  }
  const text = query.toString();
  return text === '' ? base : `${base}?${text}`;
}
