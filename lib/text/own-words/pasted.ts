import { type Line, MATTER, MAY, may } from './lines.ts';

/** What only a program writes at the beginning of a line. */
const LOG =
  /^\s*(?:\[?\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}|\[?\d{2}:\d{2}:\d{2}[\].,]|[A-Z][a-z]{2} +\d{1,2} \d{2}:\d{2}:\d{2} |at [\w$.<>]+\(|Traceback \(|File "[^"]+", line \d|(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|TRACE|debug|warning|error)\b ?[:[\]]|(?:diff --git|Index: |@@ |\+\+\+ |--- [ab]\/)|\$ \w|# \w+ -|(?:Received|Message-ID|X-[\w-]+|Content-[\w-]+|MIME-Version|Return-Path): |-----(?:BEGIN|END) |Hash: SHA)/;
/** Cells, or a rule of them. */
const TABLE = /\|[^|]*\||\t[^\t]*\t|\S {3,}\S.* {3,}\S|^[\s+|=_.*~-]{5,}$/;
const CODE =
  /^\s*(?:[{}()[\];]+\s*|(?:import|export|const|let|var|function|class|def|return|public|private|static|void|int|if|for|while|#include|#define|use|package|select|insert|update|from|where)\b.*[;{}()=]\s*|<\/?[a-z][^>]{0,200}>.*|[\w.$>-]+\(.*\);|\/\/.*|\/\*.*|\*\/|[\w.$>-]+\s?(?:=|\+=|:=|=>)\s?\S.*[;,{]?)$/i;

function isMatter(line: Line): boolean {
  const text = line.text.length > MATTER ? line.text.slice(0, MATTER) : line.text;
  return (
    (may(line, MAY.log) && LOG.test(text)) ||
    (may(line, MAY.table) && TABLE.test(text)) ||
    (may(line, MAY.code) && CODE.test(text))
  );
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
  for (const [at, line] of lines.entries()) {
    const { text } = line;
    if (left > 0 && text.startsWith('```')) {
      left -= 1;
      isFenced = !isFenced;
      pasted.add(at);
    } else if (isFenced) {
      pasted.add(at);
    } else if (may(line, MAY.blank)) {
      // An empty line neither makes nor ends a log.
    } else if (isMatter(line)) {
      run.push(at);
    } else {
      close();
    }
  }
  close();
  return pasted;
}
