/** *Ada*, *Ada and Bo*, *Ada, Bo and Cy*, with what stands before the last one. */
export function joined(names: readonly string[], last: string): string {
  const final = names.at(-1) ?? '';
  return names.length < 2 ? final : `${names.slice(0, -1).join(', ')}${last}${final}`;
}
