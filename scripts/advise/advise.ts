import { once } from 'node:events';
import '../../lib/text/languages/all.ts';
import { adviseLine } from './advise-line.ts';
import { linesOf } from './lines.ts';

/**
 * Reads items as JSON, one a line, and writes for each the advice that the product gives in the page, one a line. A line that
 * is no item gets an answer that says so; an empty one gets none.
 */
const { stdin, stdout } = process;

// Whoever reads may have had enough.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

let isFirst = true;
for await (const line of linesOf(stdin)) {
  const item = isFirst ? line.replace(/^\uFEFF/, '') : line;
  isFirst = false;
  if (item.trim() === '') continue;
  if (!stdout.write(`${JSON.stringify(adviseLine(item))}\n`)) await once(stdout, 'drain');
}
