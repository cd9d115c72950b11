/** Draws the extension's icons from the drawings in `scripts/icon/`: `node scripts/icon.ts`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const DRAWINGS = { 16: 'small', 32: 'unhurried', 48: 'unhurried', 128: 'unhurried' } as const;
const OUT = new URL('../public/icons/', import.meta.url);

await mkdir(OUT, { recursive: true });
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], timeout: 30_000 });
try {
  const page = await browser.newPage();
  for (const [name, drawing] of Object.entries(DRAWINGS)) {
    const size = Number(name);
    const svg = await readFile(new URL(`./icon/${drawing}.svg`, import.meta.url), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<!doctype html><style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    await writeFile(new URL(`${size}.png`, OUT), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
