const DAY = 24 * 60 * 60_000;

/** How far back a full look goes, and how long a message is known, in milliseconds. */
export const REACH = 30 * DAY;
/** A full look that was broken off longer ago begins anew: Gmail's pages don't stay for ever. */
export const FULL_KEPT = DAY;
/** Pages of a history, 500 records each, beyond which a full look costs less. */
export const MOST_PAGES = 100;
/** Heads that are asked for in one step: two batches, a third of what a minute allows. */
export const HEADS_A_STEP = 100;
/** Threads that are asked for whole in one step: a hundred messages in each are still less than is read of an answer. */
export const THREADS_A_STEP = 20;
/** Messages between two of a page whose dates are looked at, once the page is known to reach too far back. */
export const PROBE = 50;
