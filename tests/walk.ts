/**
 * Walks try a story again and again, with something going wrong at another place each time: there are thousands of places, and
 * some take a second. A usual run of the tests goes to one in eight or so, in no order by which they could miss a kind; with
 * `WALK=all` it goes to each.
 */
const GOES_TO_ALL = process.env.WALK === 'all';

/** A number scattered over all of 32 bits, the same each time: the last steps of MurmurHash3. */
function scattered(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

/** Whether this place is gone to: its number in the walk. Walks whose steps take long go to one `of` more. */
export function isVisited(place: number, of = 8): boolean {
  return GOES_TO_ALL || scattered(place) % of === 0;
}

/** How many random stories to tell, of those that `WALK=all` tells. */
export function someOf(stories: number): number {
  return GOES_TO_ALL ? stories : Math.ceil(stories / 4);
}
