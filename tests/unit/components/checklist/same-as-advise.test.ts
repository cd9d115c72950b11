// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createJudgement } from '../../../../components/checklist/judgement.ts';
import { DEFAULT_SETTINGS } from '../../../../lib/settings.ts';
import { adviseLine } from '../../../../scripts/advise/advise-line.ts';
import { itemFrom } from '../../../../scripts/advise/input.ts';

const FILE = path.join(import.meta.dirname, '../../../quality/events.jsonl');

describe('what the command for advice says of an event', () => {
  it('is what its card says, on each labelled event', () => {
    const lines = readFileSync(FILE, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    const stop = new AbortController();
    for (const line of lines) {
      const item = itemFrom(JSON.parse(line));
      if (item.kind !== 'event') throw new Error('a mail among the events');
      const email = item.organiserDomain === undefined ? null : `ada@${item.organiserDomain}`;
      const event = { id: null, isEvent: true, organiser: null, isSeries: item.draft.recurrence !== null };
      const { judged } = createJudgement({
        reading: signal({ ...item.draft, ...event }),
        neighbours: signal([]),
        subject: signal('draft'),
        answers: signal({}),
        isAsked: signal(false),
        account: () => ({ email, timeZone: null, language: 'en' }),
        settings: signal(DEFAULT_SETTINGS),
        pageLanguage: 'en',
        until: stop.signal,
      });
      const { id, verdict, answers, reasons } = adviseLine(line);
      const said = Object.entries(judged.value.answers).map(([question, answer]) => [question, answer.value]);
      expect([id, judged.value.kind, Object.fromEntries(said), judged.value.reasons]).toEqual([
        id,
        verdict,
        answers,
        reasons,
      ]);
    }
    stop.abort();
    expect(lines.length).toBeGreaterThan(200);
  });
});
