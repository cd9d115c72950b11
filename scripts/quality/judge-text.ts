import { adviseMessage } from '../../lib/advice/message.ts';
import { messageOf } from '../../lib/advice/raw-mail.ts';
import { instantOf, parseLocal, wallClock, zoneOrUtc } from '../../lib/hours/zone.ts';
import { itemFrom } from '../advise/input.ts';
import { asksNaively, datesNaively, hasDocumentNaively, isSensitiveNaively, isUrgentNaively } from './naive.ts';
import type { Outcome } from './outcome.ts';
import type { HintLabels, TextRow } from './rows.ts';
import { shareOf, type Tally, tallyOf, tallyOfSpans } from './tally.ts';

/** A Friday afternoon, for rows that don't tell when they were written. */
const SOME_DAY = '2026-11-20T15:00:00Z';

function instantFrom(text: string, zone: string): number {
  const clock = /Z$/i.test(text) ? null : parseLocal(text.slice(0, 16));
  return clock === null ? Date.parse(text) : instantOf(clock, zone);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Whether a found time is the labelled one: of the same day, and where the label names a time, at the same minute. */
function isSameTime(at: number, label: string, zone: string): boolean {
  const { year, month, day, hour, minute } = wallClock(at, zone);
  const found = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
  return found.startsWith(label.slice(0, 16));
}

const shown = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 240);

/** The hints that the panel would show of a mail, against those that a colleague would raise: each hint counts for itself. */
function judgeHints({ expect, never, allow, input }: HintLabels, asksVaguely: boolean): [Tally, Tally, string] {
  const item = itemFrom(input);
  if (item.kind !== 'message') throw new Error('hints are labelled for mails only');
  const found = adviseMessage(messageOf(item.mail), item.situation).hints.map(({ rule }) => rule);
  const tally = (rules: readonly string[]): Tally => {
    const annoys = (rule: string): boolean => never.includes('*') || never.includes(rule);
    return {
      hits: expect.filter((rule) => rules.includes(rule)).length,
      extra: rules.filter((rule) => !expect.includes(rule) && !allow.includes(rule) && annoys(rule)).length,
      missed: expect.filter((rule) => !rules.includes(rule)).length,
    };
  };
  const { body, attachments } = item.mail;
  const naive = [
    ...(asksVaguely ? ['request-without-date'] : []),
    ...(hasDocumentNaively(body) && attachments === 0 ? ['document-missing'] : []),
  ];
  return [tally(found), tally(naive), ` → ${found.join(', ')}, not ${expect.join(', ') || 'any'}`];
}

/** Judges one text in every respect that it has a label for, by the very code that the page runs. */
export function judgeText(row: TextRow): Outcome[] {
  const { labels, lang, text, subject, isMail } = row;
  const timeZone = zoneOrUtc(row.timeZone);
  const now = instantFrom(row.sentAt ?? SOME_DAY, timeZone);
  const message = messageOf({ subject, body: text, to: [], cc: [], attachments: 0 });
  const advice = adviseMessage(message, { now, timeZone, account: null });
  const all = subject === null ? text : `${subject}\n${text}`;
  const outcomes: Outcome[] = [];
  const finding = (measure: string, ours: Tally, naive: Tally, more = ''): void => {
    const sign = ours.missed > 0 ? 'missed' : 'extra';
    const miss = ours.missed + ours.extra === 0 ? null : `${sign}: ${shown(all)}${more}`;
    outcomes.push({ kind: 'finding', measure, lang, ours, naive, miss });
  };
  const yesOrNo = (measure: string, label: boolean | undefined, said: boolean, naive: () => boolean): void => {
    if (label !== undefined) finding(measure, tallyOf(label, said), tallyOf(label, naive()));
  };
  const naiveDates = () => datesNaively(text, lang, new Date(now));

  yesOrNo(isMail ? 'mail asks' : 'sentence asks', labels.request, advice.asks, () => asksNaively(all));
  yesOrNo('date present', labels.date, advice.dates.length > 0, () => naiveDates().length > 0);
  if (labels.spans !== undefined) {
    const found = advice.dates.map(({ text: words }) => words).join(' | ');
    const naive = tallyOfSpans(labels.spans, naiveDates());
    finding('date spans', tallyOfSpans(labels.spans, advice.dates), naive, ` → ${found}`);
  }
  yesOrNo('document', labels.document, advice.hasDocument, () => hasDocumentNaively(text));
  yesOrNo('urgent', labels.urgent, advice.isUrgent, () => isUrgentNaively(text));
  yesOrNo('sensitive', labels.sensitive, advice.isSensitive, () => isSensitiveNaively(text));
  if (labels.hints !== undefined) {
    finding('hints', ...judgeHints(labels.hints, asksNaively(all) && naiveDates().length === 0));
  }
  if (labels.deadline !== undefined) {
    const { deadline: label } = labels;
    const { deadline: found } = advice;
    yesOrNo('deadline', label !== null, found !== null, () => naiveDates().length > 0);
    if (label !== null && found !== null) {
      const start = text.indexOf(label.text);
      const isThere = start < found.end && found.start < start + label.text.length;
      const isRight = isThere && (label.at === null || isSameTime(found.at, label.at, timeZone));
      outcomes.push({
        kind: 'agreement',
        measure: 'deadline, words and time',
        lang,
        ours: shareOf(isRight),
        naive: {},
        miss: isRight
          ? null
          : `${shown(text)} → “${found.text}” ${new Date(found.at).toISOString()}, not “${label.text}” ${label.at ?? ''}`,
      });
    }
  }
  return outcomes;
}
