import type { Line } from './sum.ts';
import { type Share, scoresOf, type Tally } from './tally.ts';

const HEAD = ['file', 'measure', 'lang', 'rows', 'precision', 'recall', 'F1', 'counts', 'rule of thumb'];

const two = (value: number | null): string => (value === null ? '–' : value.toFixed(2).replace(/^0/, ''));
const ofShare = ({ right, total }: Share): string => `${two(total === 0 ? null : right / total)} (${right}/${total})`;

function ofTally(tally: Tally): string {
  const { precision, recall, f1 } = scoresOf(tally);
  return `P ${two(precision)} R ${two(recall)} F1 ${two(f1)}`;
}

function cellsOf({ file, measure, lang, rows, ours, naive }: Line): string[] {
  const rules = Object.entries(naive).map(([name, sum]) => ('hits' in sum ? ofTally(sum) : `${name} ${ofShare(sum)}`));
  const common = [file, measure, lang, String(rows)];
  if (ours.kind === 'agreement') return [...common, 'agrees', ofShare(ours.share), '', '', rules.join(', ')];
  const { precision, recall, f1 } = scoresOf(ours.tally);
  const { hits, extra, missed } = ours.tally;
  const counts = `${hits} right, ${extra} extra, ${missed} missed`;
  return [...common, two(precision), two(recall), two(f1), counts, rules.join(', ')];
}

/** The measurements as a table in Markdown, so that it can stand in a document as it is. */
export function tableOf(lines: readonly Line[]): string {
  const rows = [HEAD, ...lines.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const format = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [format(rows[0] ?? HEAD), rule, ...rows.slice(1).map(format)].join('\n');
}

/** Up to `most` examples of each kind of error of each measure. */
export function missesOf(lines: readonly Line[], most: number): string {
  return lines
    .filter(({ lang, misses }) => lang !== 'all' && misses.length > 0)
    .map(({ file, measure, lang, misses }) => {
      const missed = misses.filter((miss) => miss.startsWith('missed: '));
      const others = misses.filter((miss) => !miss.startsWith('missed: '));
      const shown = [...missed.slice(0, most), ...others.slice(0, most)];
      return [`\n## ${file} · ${measure} · ${lang} (${misses.length})`, ...shown.map((miss) => `- ${miss}`)].join('\n');
    })
    .join('\n');
}
