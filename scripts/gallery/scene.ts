import type { ComponentChildren } from 'preact';

/** One state of one surface, on the ground that it stands on in its host. */
export interface Scene {
  readonly name: string;
  readonly width: number;
  readonly height?: number;
  readonly tag: `unhurried-${string}`;
  readonly styles: readonly string[];
  /** `foot` stands at the lower edge, as beside Send. */
  readonly place?: 'foot';
  /** Buttons to press first, by their accessible names, in order. */
  readonly press?: readonly string[];
  /** Keys to press after that. */
  readonly keys?: readonly string[];
  /** As it is printed. */
  readonly isOnPaper?: true;
  readonly view: () => ComponentChildren;
}
