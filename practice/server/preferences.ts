import type { Language, SiteRequest, Variant } from './types.ts';

/** How a browser wants to see the replica. */
export interface Preferences {
  readonly variant: Variant;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** For a page's answer: keeps a choice made by `?variant=`, `?hl=` or `?theme=` for both hosts. Null: nothing new. */
  readonly cookies: readonly string[];
}

const CHOICES = { variant: ['2020', '2026'], hl: ['en', 'de'], theme: ['light', 'dark'] } as const;
type Choice = keyof typeof CHOICES;

function cookie(request: SiteRequest, name: string): string | null {
  const pairs = (request.headers.cookie ?? '').split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(`practice_${name}=`))?.split('=')[1] ?? null;
}

/** Reads the query first, then the cookies that an earlier query left; else the newest variant, English, light. */
export function readPreferences(request: SiteRequest): Preferences {
  const cookies: string[] = [];
  const pick = <Name extends Choice>(name: Name): (typeof CHOICES)[Name][number] | null => {
    const known: readonly string[] = CHOICES[name];
    const asked = request.url.searchParams.get(name);
    if (asked !== null && known.includes(asked)) {
      cookies.push(`practice_${name}=${asked}; Domain=google.com; Path=/; Secure; SameSite=Lax`);
      return asked as (typeof CHOICES)[Name][number];
    }
    const kept = cookie(request, name);
    return kept !== null && known.includes(kept) ? (kept as (typeof CHOICES)[Name][number]) : null;
  };
  return {
    variant: pick('variant') ?? '2026',
    language: pick('hl') ?? 'en',
    theme: pick('theme') ?? 'light',
    cookies,
  };
}
