/**
 * Draws every state of every surface in both themes, checks each with axe, and leaves the pictures in `screenshots/gallery/`.
 * `npx node scripts/gallery.ts [part of a name]`; the browser is found as everywhere, or named by CHROMIUM.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';

const HERE = new URL('./gallery/', import.meta.url);
const OUT = new URL('../screenshots/gallery/', import.meta.url);
/** `contrast` is a forced palette, as in Windows' contrast themes. */
const THEMES = ['light', 'dark', 'contrast'] as const;
const PAGE = `<!doctype html><html lang="en"><title>Gallery</title><style>
  html { background: #fff; color-scheme: light }
  html[data-theme=dark] { background: #1e1f20; color-scheme: dark }
  body { margin: 0 } .stage { padding: 16px; box-sizing: border-box }
  unhurried-popup, unhurried-workspace { margin: -16px }
  body.foot .stage { position: fixed; left: 0; bottom: 0; width: 100%; display: flex; gap: 8px; align-items: center }
  body.foot .stage::before { content: "Send"; padding: 8px 24px; border-radius: 18px; font: 500 14px/20px Arial; background: #0b57d0; color: #fff }
</style><body><div class="stage"></div></body></html>`;

interface Finding {
  readonly id: string;
  readonly targets: readonly string[];
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(HERE),
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('main.tsx', HERE)), formats: ['iife'], name: 'gallery', fileName: 'gallery' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output.find((file) => file.type === 'chunk') : undefined;
  if (chunk === undefined) throw new Error('The gallery was not bundled.');
  return chunk.code;
}

async function drawAll(browser: Browser, code: string, axe: string, only: string): Promise<number> {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  page.setDefaultTimeout(5_000);
  page.on('console', (message) => console.log(`  page: ${message.text()}`));
  page.on('pageerror', (error) => console.log(`  page: ${error.message}`));
  await page.setContent(PAGE);
  await page.evaluate(code);
  await page.evaluate(axe);
  const scenes = await page.evaluate(() => window.gallery.scenes);
  const pictures: { name: string; theme: string; png: Buffer }[] = [];
  let problems = 0;
  for (const scene of scenes.filter(({ name }) => name.includes(only))) {
    // Paper is white in every theme.
    for (const theme of scene.isOnPaper ? THEMES.slice(0, 1) : THEMES) {
      await page.emulateMedia({
        media: scene.isOnPaper ? 'print' : 'screen',
        forcedColors: theme === 'contrast' ? 'active' : 'none',
      });
      await page.setViewportSize({ width: scene.width, height: scene.height || 300 });
      await page.evaluate(([name, which]) => window.gallery.show(name, which), [
        scene.name,
        theme === 'light' ? 'light' : 'dark',
      ] as const);
      await page.mouse.move(0, 0);
      await settled(page);
      for (const name of scene.press)
        await page
          .getByRole('button', { name, exact: true })
          .or(page.getByRole('tab', { name, exact: true }))
          .click();
      for (const key of scene.keys) await page.keyboard.press(key);
      await settled(page);
      if (scene.height === 0) {
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width: scene.width, height: Math.max(height, 40) });
      }
      for (const { id, targets } of await check(page, theme !== 'contrast')) {
        problems += 1;
        console.log(`${scene.name} (${theme}): ${id} at ${targets.join(', ')}`);
      }
      const png = await page.screenshot();
      await writeFile(new URL(`${scene.name}.${theme}.png`, OUT), png);
      pictures.push({ name: scene.name, theme, png });
    }
  }
  await page.close();
  for (const theme of THEMES) {
    for (const surface of ['card', 'context', 'popup', 'workspace']) {
      const shown = pictures.filter((picture) => picture.theme === theme && picture.name.startsWith(surface));
      if (shown.length > 0) await sheet(browser, `${surface}.${theme}`, shown);
    }
  }
  console.log(`${pictures.length} pictures, ${problems} findings of axe`);
  return problems;
}

/** Effects have run and what they changed is drawn. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** A forced palette has the system's colours, which axe does not see. */
async function check(page: Page, withColours: boolean): Promise<readonly Finding[]> {
  return page.evaluate(async (enabled) => {
    const runner: unknown = Reflect.get(window, 'axe');
    const { run } = runner as typeof import('axe-core');
    // The gallery's page is not ours to judge: its headings and landmarks are the host's.
    const result = await run(
      { include: [['.stage']] },
      {
        rules: {
          'color-contrast': { enabled },
          region: { enabled: false },
          'page-has-heading-one': { enabled: false },
          'landmark-no-duplicate-main': { enabled: false },
          'landmark-main-is-top-level': { enabled: false },
        },
      },
    );
    return result.violations.map(({ id, nodes }) => ({
      id,
      targets: nodes.map(({ target }) => target.flat().join(' ')),
    }));
  }, withColours);
}

/** All pictures of one surface and theme beside each other. */
async function sheet(
  browser: Browser,
  name: string,
  pictures: readonly { name: string; png: Buffer }[],
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1_880, height: 600 } });
  const figures = pictures.map(
    ({ name, png }) =>
      `<figure><img src="data:image/png;base64,${png.toString('base64')}"><figcaption>${name}</figcaption></figure>`,
  );
  await page.setContent(
    `<!doctype html><style>body{margin:16px;background:#b9bcc1;font:12px Arial;display:flex;flex-wrap:wrap;align-items:flex-start;gap:16px}figure{margin:0}img{display:block}</style>${figures.join('')}`,
  );
  await page.screenshot({ path: fileURLToPath(new URL(`sheet.${name}.png`, OUT)), fullPage: true });
  await page.close();
}

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
await mkdir(OUT, { recursive: true });
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const code = await bundle();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], timeout: 30_000 });
try {
  process.exitCode = (await drawAll(browser, code, axe, process.argv[2] ?? '')) === 0 ? 0 : 1;
} finally {
  await browser.close();
}
