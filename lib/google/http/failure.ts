import * as v from 'valibot';

/** Both forms in which Google's APIs say what went wrong; nothing of it but its codes is kept. */
const FailureSchema = v.object({
  error: v.object({
    message: v.exactOptional(v.string()),
    status: v.exactOptional(v.string()),
    errors: v.exactOptional(v.array(v.object({ reason: v.exactOptional(v.string()) }))),
    details: v.exactOptional(v.array(v.looseObject({ reason: v.exactOptional(v.unknown()) }))),
  }),
});

/** What an answer other than a success says, in Google's own codes. */
export interface Failure {
  /** The most telling code, such as `rateLimitExceeded` or `accessNotConfigured`; `unknown` where there is none. */
  readonly reason: string;
  /** When to ask again (epoch milliseconds), where the words say so: Gmail writes it there instead of in a header. */
  readonly until: number | null;
}

/** Codes stand in logs and on pages of ours: nothing else may pass for one. */
const CODE = /^[A-Za-z_]{2,60}$/;
const RETRY_AFTER = /Retry after (\d{4}-\d{2}-\d{2}T[\d:.]{8,16}Z)/;

export function readFailure(text: string): Failure {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { reason: 'unknown', until: null };
  }
  const parsed = v.safeParse(FailureSchema, json);
  if (!parsed.success) return { reason: 'unknown', until: null };
  const { message, status, errors = [], details = [] } = parsed.output.error;
  const codes: readonly unknown[] = [
    ...errors.map(({ reason }) => reason),
    ...details.map(({ reason }) => reason),
    status,
  ];
  const reason = codes.find((code) => typeof code === 'string' && CODE.test(code));
  const time = Date.parse(RETRY_AFTER.exec(message ?? '')?.[1] ?? '');
  return { reason: typeof reason === 'string' ? reason : 'unknown', until: Number.isNaN(time) ? null : time };
}

/** 403 for asking too much, too fast: waiting mends it. */
const RATE = new Set([
  'rateLimitExceeded',
  'userRateLimitExceeded',
  'concurrentLimitExceeded',
  'RATE_LIMIT_EXCEEDED',
  'RESOURCE_EXHAUSTED',
]);
/** 403 for a quota that fills again within hours, not seconds. */
const SPENT = new Set(['quotaExceeded', 'dailyLimitExceeded']);

export function is403ForRate(reason: string): boolean {
  return RATE.has(reason);
}

export function is403ForQuota(reason: string): boolean {
  return SPENT.has(reason);
}
