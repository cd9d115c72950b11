import type { MessageAdvice } from '../../lib/advice/message.ts';
import type { EventJudgement } from '../../lib/meeting/judge.ts';
import type { FoundDate, FoundTime } from '../../lib/text/dates/find-dates.ts';
import type { Span } from '../../lib/text/message.ts';

/** What the command writes for one item: plain JSON, with the keys that callers rely on. */
export type Output = Readonly<Record<string, unknown>>;

/** An instant as ISO 8601 in UTC, without fractions; null for one that no calendar holds. */
function isoOf(at: number): string | null {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace('.000Z', 'Z');
}

/** Words as they stand in the body, so that a caller can cut them out of it by their offsets and get the same. */
const wordsOf = (body: string, { start, end }: Span) => ({ text: body.slice(start, end), start, end });

/** `ambiguous` stands only where it is true: *03/04*, whose day and month could be meant the other way round. */
function dateOf(body: string, place: Span, date: FoundDate | null) {
  const at = date === null ? null : isoOf(date.at);
  return { ...wordsOf(body, place), at, ...(date?.isAmbiguous === true ? { ambiguous: true } : {}) };
}

/** Of a deadline that stands in the subject alone there are words and a time, and no place in the body. */
function deadlineOf(body: string, { deadline, subjectDeadline }: MessageAdvice) {
  if (deadline !== null) return dateOf(body, deadline, deadline);
  if (subjectDeadline === null) return null;
  return { ...dateOf('', subjectDeadline, subjectDeadline), text: subjectDeadline.text, start: null, end: null };
}

/** A length of time, or what comes back, has no `at`. */
const timeOf = (body: string, time: FoundTime) => dateOf(body, time, time.date);

export function messageOutput(advice: MessageAdvice, body: string): Output {
  const { requests, dates, hints } = advice;
  return {
    asks: advice.asks,
    requests: requests.map((request) => wordsOf(body, request)),
    dates: dates.map((time) => timeOf(body, time)),
    deadline: deadlineOf(body, advice),
    document: advice.hasDocument,
    documentMissing: advice.isDocumentMissing,
    urgent: advice.isUrgent,
    owner: advice.owner,
    sensitive: advice.isSensitive,
    hints: hints.map(({ rule, weight, span }) => ({
      rule,
      level: weight,
      start: span?.start ?? null,
      end: span?.end ?? null,
    })),
  };
}

export function eventOutput(judgement: EventJudgement): Output {
  const { isMeeting, answers, verdict, hasAgenda, format, reasons, personMinutes } = judgement;
  return { isMeeting, answers, verdict, hasAgenda, format, reasons, personMinutes };
}
