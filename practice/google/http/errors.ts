import type { SiteResponse } from '../../server/types.ts';

/** What Google says when it refuses. `reason` is its own word, which clients tell refusals apart by. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
  readonly message: string;
  /** `global`, `usageLimits`, `calendar` … */
  readonly domain?: string;
  /** The parameter or header that was wrong. */
  readonly location?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The newer form of the same reason, such as `ACCESS_TOKEN_SCOPE_INSUFFICIENT`. */
  readonly detail?: string;
}

/** Thrown by a method that cannot do what was asked; the caller makes Google's error of it. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

export function refuse(status: number, reason: string, message: string, more: Partial<Refusal> = {}): Refused {
  return new Refused({ status, reason, message, ...more });
}

const NAMES: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ALREADY_EXISTS',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

/** An error as Google's APIs write it: the old list of reasons, and for some the newer details beside it. */
export function errorAnswer(refusal: Refusal): SiteResponse {
  const { status, reason, message, domain = 'global', location, detail, headers } = refusal;
  const where = location === undefined ? {} : { location, locationType: 'parameter' };
  return {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8', 'cache-control': 'private', ...headers },
    body: JSON.stringify({
      error: {
        code: status,
        message,
        errors: [{ message, domain, reason, ...where }],
        ...(NAMES[status] !== undefined && { status: NAMES[status] }),
        ...(detail !== undefined && {
          details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: detail, domain: 'googleapis.com' }],
        }),
      },
    }),
  };
}
