import { execFileSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { adviseMessage } from '../../lib/advice/message.ts';
import { messageOf } from '../../lib/advice/raw-mail.ts';
import { judgeEvent } from '../../lib/meeting/judge.ts';
import type { Pattern } from '../regex-safety/collect.ts';
import { longestTime } from '../regex-safety/trial.ts';
import { judge, keyOf, knownVerdicts, type Verdict } from '../regex-safety/verdicts.ts';

/** Milliseconds that one pattern may take on the longest text that it is ever given, on a busy machine. */
const BOUND = 150;
const MINUTES = 60_000;

const LIST = path.join(import.meta.dirname, '../regex-safety/list.ts');

function listPatterns(): readonly Pattern[] {
  const options = { encoding: 'utf8', timeout: 2 * MINUTES, maxBuffer: 50_000_000 } as const;
  return JSON.parse(execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', LIST], options));
}

let patterns: readonly Pattern[] = [];
const verdicts = new Map<Pattern, Verdict>();

beforeAll(async () => {
  patterns = listPatterns();
  const known = knownVerdicts();
  for (const pattern of patterns) verdicts.set(pattern, known.get(keyOf(pattern)) ?? (await judge(pattern)));
}, 10 * MINUTES);

const nameOf = ({ where, source }: Pattern): string => `${where}: ${source.slice(0, 120)}`;

describe('the regular expressions that read what people write', () => {
  it('are all seen, those that are put together from strings as well', () => {
    expect(patterns.length).toBeGreaterThan(300);
    expect(patterns.some(({ where }) => where === 'put together')).toBe(true);
  });

  it('can’t be made to backtrack without end', () => {
    const endless = patterns.filter((pattern) => verdicts.get(pattern)?.kind === 'exponential');
    expect(endless.map(nameOf)).toEqual([]);
  });

  it(
    'end soon on the worst text of the greatest length where a checker does not call them safe outright',
    () => {
      const doubtful = [...verdicts].filter(([, { kind }]) => kind === 'polynomial' || kind === 'unknown');
      const slow = doubtful.filter(([pattern, verdict]) => longestTime(pattern, verdict) > BOUND);
      expect(slow.map(([pattern]) => nameOf(pattern))).toEqual([]);
    },
    5 * MINUTES,
  );
});

/** Words and marks that readers look for, thrown together as nobody would. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'please ',
      'could you ',
      '?',
      '. ',
      '\n',
      '\n\n',
      '> ',
      '-- \n',
      'On Monday wrote:\n',
      'by Friday ',
      '12/11/2026 ',
      'attached ',
      'urgent ',
    ],
    ...[
      'Hi Dana,\n',
      'Thanks,\n',
      '- ',
      '1) ',
      '@Dana ',
      'https://a.example/b?c ',
      '\t',
      '| ',
      '____',
      '\u00a0',
      '😀',
      '\ud83d',
      'e\u0301',
      '金曜日までに',
      'bitte bis ',
    ],
    ...[
      's’il vous plaît ',
      '¿podría ',
      'até sexta ',
      '>>> ',
      '\r\n',
      'end of ',
      'no later than ',
      'in 3 days ',
      '10:30 ',
      "don't ",
      '(',
      ')',
      '"',
    ],
  ),
  fc.string({ maxLength: 12 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('reading', () => {
  it('gives spans that lie inside the body and say what stands there, whatever the body', () => {
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const mail = { subject, body, to: [{ email: 'dana@example.org', name: null }], cc: [], attachments: 0 };
        const message = messageOf(mail);
        const advice = adviseMessage(message, {
          now: Date.UTC(2026, 10, 20),
          timeZone: 'Europe/Berlin',
          account: null,
        });
        const spans = [...advice.requests, ...advice.dates, ...advice.hints.flatMap(({ span }) => span ?? [])];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(body.length);
          expect(body.slice(start, end).trim()).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('ends in good time on any piece said a thousand times over', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
        const body = pieces.join('').repeat(1_000);
        const mail = { subject: body.slice(0, 2_000), body, to: [], cc: [], attachments: 0 };
        const start = performance.now();
        adviseMessage(messageOf(mail), { now: Date.UTC(2026, 10, 20), timeZone: 'Europe/Berlin', account: null });
        const draft = { title: body.slice(0, 2_000), guests: [], start: null, end: null, allDay: null, timeZone: null };
        judgeEvent({ ...draft, recurrence: null, description: body, location: null, hasConference: null }, {});
        expect(performance.now() - start).toBeLessThan(3_000);
      }),
      { numRuns: 60 },
    );
  });
});
