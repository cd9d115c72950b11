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
}

/** One host of the stand-in Google. */
export interface Site {
  readonly host: string;
  /** Null: not ours, answer 404. */
  answer(request: SiteRequest): SiteResponse | null | Promise<SiteResponse | null>;
}

/** A stand-in product: its site, its part of the control endpoint (paths under `/<name>/`), and the way back to the sample data. */
export interface PracticeProduct {
  readonly name: 'mail' | 'calendar';
  readonly site: Site;
  /** Null: no such control. */
  control(request: SiteRequest): SiteResponse | null | Promise<SiteResponse | null>;
  reset(): void;
}
