/** Errors that this one carries: Dexie names the reason of an abort `inner`, of a bulk write `failures`. */
function reasons(error: object): readonly unknown[] {
  const inner = 'inner' in error ? [error.inner] : [];
  const cause = 'cause' in error ? [error.cause] : [];
  const failures = 'failures' in error && Array.isArray(error.failures) ? error.failures : [];
  return [...inner, ...cause, ...failures];
}

/** Whether this error says, at any depth, that there is no room left to store in. */
export function isStorageFull(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  const name = 'name' in error ? error.name : null;
  const message = 'message' in error ? error.message : null;
  if (name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED') return true;
  if (typeof message === 'string' && /quota ?exceeded|exceeded the quota|QUOTA_BYTES/i.test(message)) return true;
  return reasons(error).some((reason) => isStorageFull(reason, depth + 1));
}
