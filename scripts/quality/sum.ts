import { judgeEvent } from './judge-event.ts';
import { judgeText } from './judge-text.ts';
import type { Outcome } from './outcome.ts';
import type { Source } from './read-files.ts';
import { addShare, addTally, NOBODY, NOTHING, type Share, type Tally } from './tally.ts';

/** All outcomes of one measure in one file and language, added up. */
export interface Line {
  readonly file: string;
  readonly measure: string;
  /** `all` where a file's languages are added up. */
  readonly lang: string;
  readonly rows: number;
  readonly ours:
    | { readonly kind: 'finding'; readonly tally: Tally }
    | { readonly kind: 'agreement'; readonly share: Share };
  readonly naive: Readonly<Record<string, Tally | Share>>;
  readonly misses: readonly string[];
}

/** Judges every row of a file. A row that cannot be judged is told in `failed`, by its line. */
export function judgeSource({ rows }: Source): { outcomes: Outcome[]; failed: { line: number; why: string }[] } {
  const failed: { line: number; why: string }[] = [];
  const outcomes = rows.flatMap((row): Outcome[] => {
    try {
      return row.kind === 'event' ? judgeEvent(row) : judgeText(row);
    } catch (error) {
      failed.push({ line: row.line, why: error instanceof Error ? error.message : String(error) });
      return [];
    }
  });
  return { outcomes, failed };
}

function addUp(file: string, lang: string, outcomes: readonly Outcome[]): Line[] {
  const measures = [...new Set(outcomes.map(({ measure }) => measure))];
  return measures.flatMap((measure): Line[] => {
    const own = outcomes.filter((outcome) => outcome.measure === measure);
    const misses = own.flatMap(({ miss }) => (miss === null ? [] : [miss]));
    const common = { file, measure, lang, rows: own.length, misses };
    const findings = own.filter((outcome) => outcome.kind === 'finding');
    if (findings.length > 0) {
      const tally = findings.reduce((sum, { ours }) => addTally(sum, ours), NOTHING);
      const naive = findings.reduce((sum, one) => addTally(sum, one.naive), NOTHING);
      return [{ ...common, ours: { kind: 'finding', tally }, naive: { 'rule of thumb': naive } }];
    }
    const agreements = own.filter((outcome) => outcome.kind === 'agreement');
    const share = agreements.reduce((sum, { ours }) => addShare(sum, ours), NOBODY);
    const names = Object.keys(agreements[0]?.naive ?? {});
    const naive = Object.fromEntries(
      names.map((name) => [name, agreements.reduce((sum, one) => addShare(sum, one.naive[name] ?? NOBODY), NOBODY)]),
    );
    return [{ ...common, ours: { kind: 'agreement', share }, naive }];
  });
}

/** The lines of a file's table: one for each measure and language, and one over all languages where there are several. */
export function linesOf(file: string, outcomes: readonly Outcome[]): Line[] {
  const langs = [...new Set(outcomes.map(({ lang }) => lang))].sort();
  const each = langs.flatMap((lang) =>
    addUp(
      file,
      lang,
      outcomes.filter((outcome) => outcome.lang === lang),
    ),
  );
  return langs.length > 1 ? [...each, ...addUp(file, 'all', outcomes)] : each;
}
