import * as v from 'valibot';

/** Shapes that several messages share. */

export const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** The answer of a request that only succeeds or fails. */
export const Nothing = v.null();
