/** Which of Google's surfaces a selector belongs to. */
export type Surface = 'compose' | 'list' | 'thread' | 'account' | 'bubble' | 'page' | 'details';

/**
 * Where an adapter says what it could not find (`miss`) or found only by a later selector (`fallback`). Only names of
 * our own go in (`compose.subject`, `compose.subject#2`): never content of a page.
 */
export interface Health {
  miss(name: string): void;
  fallback(name: string, index: number): void;
}
