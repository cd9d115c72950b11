import path from 'node:path';
import { parseArgs } from 'node:util';
import { startPractice } from '../../practice/workspace.ts';
import { findBrowser } from '../browsers.ts';
import { buildExtension } from '../build.ts';
import { openWindow } from './window.ts';

/**
 * Builds the extension and opens the practice workspace with it. Without a display (or with `--tour`) it walks through
 * every surface headless and leaves screenshots. `--keep` keeps the browser's profile from one start to the next.
 */
const root = path.resolve(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { tour: { type: 'boolean' }, keep: { type: 'boolean' } } });

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

try {
  const executablePath = findBrowser('chromium');
  process.stdout.write('Building the extension …\n');
  const extension = buildExtension();
  const workspace = await startPractice();
  try {
    if (values.tour || !hasDisplay()) {
      const { runTour } = await import('./tour.ts');
      const folder = path.join(root, 'screenshots');
      process.stdout.write(
        values.tour ? 'The guided tour:\n' : 'No display here, so this is the guided tour, headless:\n',
      );
      await runTour(workspace, { executablePath, extension, folder });
      process.stdout.write(`The pictures are in ${folder}.\n`);
    } else {
      await openWindow(workspace, {
        executablePath,
        extension,
        profile: values.keep ? path.join(root, '.practice/profile') : null,
      });
    }
  } finally {
    await workspace.close();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
