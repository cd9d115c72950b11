import type { IncomingHttpHeaders } from 'node:http';

/** The page variants: Gmail and Calendar as the evidence shows them in that year. */
export type Variant = '2020' | '2026';
export type Language = 'en' | 'de';

/** A request to one of the stand-in's hosts, its body read. */
export interface SiteRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface SiteResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
  /**
   * The answer never arrives whole: `reset` breaks the connection before it, `cut` in its midst, `hang` leaves it open and
   * silent.
   */
  readonly breaks?: 'reset' | 'cut' | 'hang';
}

/** One host of the stand-in Google. */
export interface Site {
  readonly host: string;
  /** Null: not ours, answer 404. */
  answer(request: SiteRequest): SiteResponse | null | Promise<SiteResponse | null>;
}

/** Something with a part of the control endpoint (paths under `/<name>/`) and a way back to the sample data. */
export interface PracticePart {
  readonly name: 'mail' | 'calendar' | 'google';
  /** Null: no such control. */
  control(request: SiteRequest): SiteResponse | null | Promise<SiteResponse | null>;
  reset(): void;
}

/** A stand-in product with pages: it has a site of its own. */
export interface PracticeProduct extends PracticePart {
  readonly name: 'mail' | 'calendar';
  readonly site: Site;
}
