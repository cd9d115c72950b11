import type { Place } from './place.ts';

/** Put back so often within so many milliseconds, a host rests until the page has: no tug of war. */
const BURST = 12;
const WINDOW = 3_000;

/** Keeps hosts where `where` says, until each one's signal aborts. */
export interface Placements {
  /** True when the host stands; otherwise it will as soon as there is a place. */
  add(host: HTMLElement, signal: AbortSignal): boolean;
  /** Puts back whatever the page has thrown out; true when nothing was. Node identity only, as long as nothing is missing. */
  mend(): boolean;
}

export function createPlacements(within: () => HTMLElement, where: () => Place | null, now: () => number): Placements {
  const hosts = new Map<HTMLElement, number[]>();

  function put(host: HTMLElement): boolean {
    const times = (hosts.get(host) ?? []).filter((time) => now() - time < WINDOW);
    if (times.length >= BURST) return false;
    const place = where();
    if (place === null) return false;
    hosts.set(host, [...times, now()]);
    place.parent.insertBefore(host, place.before);
    return true;
  }

  return {
    add(host, signal) {
      if (signal.aborted) return false;
      hosts.set(host, []);
      signal.addEventListener(
        'abort',
        () => {
          hosts.delete(host);
          host.remove();
        },
        { once: true },
      );
      return put(host);
    },
    mend() {
      const lost = [...hosts.keys()].filter((host) => !host.isConnected || !within().contains(host));
      for (const host of lost) put(host);
      return lost.length === 0;
    },
  };
}
