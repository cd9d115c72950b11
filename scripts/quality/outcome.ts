import type { Share, Tally } from './tally.ts';

interface Judged {
  /** What is measured, such as *document*. */
  readonly measure: string;
  readonly lang: string;
  /** What to show of it where it went wrong; null where it did not. */
  readonly miss: string | null;
}

/** Something that is found or not: precision and recall. */
export interface Finding extends Judged {
  readonly kind: 'finding';
  readonly ours: Tally;
  /** What the rule of thumb makes of the same text. */
  readonly naive: Tally;
}

/** A choice among several: how often it agrees with people. `naive` has one share for each rule of thumb, by its name. */
export interface Agreement extends Judged {
  readonly kind: 'agreement';
  readonly ours: Share;
  readonly naive: Readonly<Record<string, Share>>;
}

/** What comes of judging one row in one respect. */
export type Outcome = Finding | Agreement;
