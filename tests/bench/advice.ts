import * as chrono from 'chrono-node';
import nlp from 'compromise';
import '../../lib/text/languages/all.ts';
import { adviseMessage } from '../../lib/advice/message.ts';
import { messageOf } from '../../lib/advice/raw-mail.ts';
import type { Situation } from '../../lib/context/hint.ts';
import { readText } from '../../lib/text/read-text.ts';
import { createReader } from '../../lib/text/reader.ts';
import { personOf } from '../../scripts/advise/input.ts';
import { HOSTILE } from './advice/hostile.ts';
import { type RealMail, realMails } from './advice/mails.ts';
import { once, type Timing, timed, timingOf } from './advice/timing.ts';

/**
 * What reading a mail costs: over 4,150 real ones beside the two libraries that others read text with, on texts of a million
 * characters, and for an edit in a long draft. And how often hints show. It prints; it passes or fails nothing.
 */

/** Where most of these mails were read. */
const ZONE = 'Europe/Dublin';
const say = (line = ''): void => void process.stdout.write(`${line}\n`);
const us = (value: number): string => (value < 10_000 ? `${value.toFixed(0)} µs` : `${(value / 1_000).toFixed(1)} ms`);
const row = (cells: readonly string[]): void => say(`| ${cells.join(' | ')} |`);
const head = (cells: readonly string[]): void => {
  row(cells);
  say(`|${cells.map(() => '---|').join('')}`);
};

const mails = realMails();
const rawOf = ({ subject, body, to, cc, attachments }: RealMail) => ({
  subject,
  body,
  to: to.map(personOf),
  cc: cc.map(personOf),
  attachments,
});
const situationOf = ({ sentAt }: RealMail): Situation => ({
  now: Date.parse(sentAt),
  timeZone: ZONE,
  account: null,
});
const advise = (mail: RealMail) => adviseMessage(messageOf(rawOf(mail)), situationOf(mail));

/** Once for the compiler; every way of reading gets the same. */
const WARM = 400;
const WAYS: Readonly<Record<string, (mail: RealMail) => unknown>> = {
  'advice (reading, dates, hints)': advise,
  'reading alone': ({ body }) => readText(body),
  'chrono-node alone': ({ body, sentAt }) => chrono.parse(body, new Date(sentAt)),
  compromise: ({ body }) => nlp(body).document,
};

/** Our own reading beside others' on the same mails. */
function compare(): void {
  say(`${mails.length} real mails\n`);
  head(['', 'median', 'p95', 'p99', 'max', 'median against advice']);
  const timings = new Map<string, Timing>();
  for (const [name, way] of Object.entries(WAYS)) {
    for (const mail of mails.slice(0, WARM)) way(mail);
    timings.set(name, timingOf(mails.map((mail) => timed(() => void way(mail)))));
  }
  const ours = timings.get('advice (reading, dates, hints)')?.median ?? Number.NaN;
  for (const [name, { median, p95, p99, max }] of timings) {
    row([name, us(median), us(p95), us(p99), us(max), `× ${(median / ours).toFixed(1)}`]);
  }
}

/** How long a text can take at worst. */
function tire(): void {
  say('\nTexts of a million characters, read and advised on (quicker of two)\n');
  head(['text', 'time']);
  for (const [name, body] of Object.entries(HOSTILE)) {
    const mail = { subject: 'Hello', body, to: [personOf('dana@example.org')], cc: [], attachments: 0 };
    const situation = { now: Date.parse('2026-11-20T15:00:00Z'), timeZone: 'Europe/Berlin', account: null };
    row([name, us(timed(() => void adviseMessage(messageOf(mail), situation)))]);
  }
}

/** What typing on in a long draft costs. */
function edit(): void {
  say('\nAn edit in a draft of 5,000 words');
  const EDITS = 300;
  const draft = draftOf(5_000);
  const reader = createReader();
  say(`(${reader.read(draft).words} words of the writer's own)\n`);
  head(['', 'median', 'p99', 'max']);
  const edits = Array.from({ length: EDITS }, (_, index) => {
    const at = Math.floor((draft.length * (index + 1)) / (EDITS + 2));
    return `${draft.slice(0, at)}x${draft.slice(at)}`;
  });
  // The one before each edit is the draft without it.
  const editing = timingOf(
    edits.map((text) => {
      const again = (): number => {
        reader.read(draft);
        return once(() => void reader.read(text));
      };
      return Math.min(again(), again());
    }),
  );
  row(['read again', us(editing.median), us(editing.p99), us(editing.max)]);
  const anew = timingOf(edits.slice(0, 60).map((text) => timed(() => void readText(text))));
  row(['read from the start', us(anew.median), us(anew.p99), us(anew.max)]);
}

/** How often hints would have been shown on what people really sent. */
function countHints(): void {
  say('\nHints shown\n');
  head(['mails', 'hints per 100 mails', 'mails with any', 'most frequent']);
  for (const [name, some] of [
    ['all', mails],
    ['answers', mails.filter(({ isAnswer }) => isAnswer)],
    ['first mails', mails.filter(({ isAnswer }) => !isAnswer)],
  ] as const) {
    const hints = some.map((mail) => advise(mail).hints);
    const counts = new Map<string, number>();
    for (const { rule } of hints.flat()) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 6);
    const per = (count: number): string => ((count / some.length) * 100).toFixed(1);
    const any = hints.filter((list) => list.length > 0).length;
    row([
      `${name} (${some.length})`,
      per(hints.flat().length),
      `${per(any)} %`,
      most.map(([rule, count]) => `${rule} ${per(count)}`).join(', '),
    ]);
  }
}

/** A draft of about so many words, out of what people wrote. */
function draftOf(words: number): string {
  const paragraphs: string[] = [];
  let count = 0;
  for (const { body } of mails) {
    for (const paragraph of body.split(/\n\s*\n/)) {
      const text = paragraph.trim();
      // Prose that no reader takes for the beginning of somebody else's words.
      if (count >= words || !/^[A-Z][^<>|_:]{80,700}$/.test(text) || /^-/m.test(text)) continue;
      paragraphs.push(text);
      count += text.split(/\s+/).length;
    }
  }
  return paragraphs.join('\n\n');
}

// For reading what comes of it: `npm run -s bench:advice -- --items | npm run -s advise`.
if (process.argv.includes('--items')) {
  for (const { isAnswer, ...mail } of mails) say(JSON.stringify({ ...mail, kind: 'message', timeZone: ZONE }));
} else {
  compare();
  tire();
  edit();
  countHints();
}
