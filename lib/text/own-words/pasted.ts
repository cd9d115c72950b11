import type { Line } from '../own-lines.ts';

/** What only a program writes at the beginning of a line. */
const LOG =
  /^\s*(?:\[?\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}|\[?\d{2}:\d{2}:\d{2}[\].,]|[A-Z][a-z]{2} +\d{1,2} \d{2}:\d{2}:\d{2} |at [\w$.<>]+\(|Traceback \(|File "[^"]+", line \d|(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|TRACE|debug|warning|error)\b ?[:[\]]|(?:diff --git|Index: |@@ |\+\+\+ |--- [ab]\/)|\$ \w|# \w+ -|(?:Received|Message-ID|X-[\w-]+|Content-[\w-]+|MIME-Version|Return-Path): |-----(?:BEGIN|END) |Hash: SHA)/;
/** Cells, or a rule of them. */
const TABLE = /\|[^|]*\||\t[^\t]*\t|\S {3,}\S.* {3,}\S|^[\s+|=_.*~-]{5,}$/;
const CODE =
  /^\s*(?:[{}()[\];]+\s*|(?:import|export|const|let|var|function|class|def|return|public|private|static|void|int|if|for|while|#include|#define|use|package|select|insert|update|from|where)\b.*[;{}()=]\s*|<\/?[a-z][^>]{0,200}>.*|[\w.$>-]+\(.*\);|\/\/.*|\/\*.*|\*\/|[\w.$>-]+\s?(?:=|\+=|:=|=>)\s?\S.*[;,{]?)$/i;

const MAY_BE_TABLE = /[|\t]| {3}|^[\s+=_.*~-]{5}/;
const CODE_MARK = /[;{}()=<>/]/;

function isMatter(text: string): boolean {
  const line = text.length > 300 ? text.slice(0, 300) : text;
  return LOG.test(line) || (MAY_BE_TABLE.test(line) && TABLE.test(line)) || (CODE_MARK.test(line) && CODE.test(line));
}

/** Lines that have to stand together before they count as pasted: one alone may be a person's. */
const TOGETHER = 2;

/** Which lines are a log, a table or a program: those in fences, and where at least two such lines stand together. */
export function pastedLines(lines: readonly Line[]): ReadonlySet<number> {
  const pasted = new Set<number>();
  let isFenced = false;
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= TOGETHER) for (const at of run) pasted.add(at);
    run = [];
  };
  const fences = lines.filter(({ text }) => text.startsWith('```')).length;
  let left = fences - (fences % 2);
  for (const [at, { text }] of lines.entries()) {
    if (left > 0 && text.startsWith('```')) {
      left -= 1;
      isFenced = !isFenced;
      pasted.add(at);
    } else if (isFenced) {
      pasted.add(at);
    } else if (text.trim() === '') {
      // An empty line neither makes nor ends a log.
    } else if (isMatter(text)) {
      run.push(at);
    } else {
      close();
    }
  }
  close();
  return pasted;
}
