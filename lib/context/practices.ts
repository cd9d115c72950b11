/** What the practices that hints rest on are called, by id. */
const PRACTICES: Readonly<Record<string, string>> = {
  P4: 'Most things are not urgent',
  P15: 'One person responsible',
  P16: 'Background for the reader',
  P17: 'Clear request, clear deadline',
  P18: 'Time to respond',
  P19: 'Documents within reach',
  P20: 'Clear and precise',
  P21: 'No needless mentions',
  P22: 'Fewer misunderstandings',
};

/** The name of a practice; null for one that has none here. */
export function practiceName(id: string): string | null {
  return Object.hasOwn(PRACTICES, id) ? (PRACTICES[id] ?? null) : null;
}
