import { isUtf8 } from 'node:buffer';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../browsers.ts';
import { type Options, readOptions, UsageError } from './options.ts';

/**
 * Opens a saved page of Gmail or Calendar in a real browser, under the address that it had, and prints what our adapters
 * read there as one JSON object. The page's own scripts don't run and nothing is fetched.
 */

const AT_MOST = 60_000;

/** The adapters as one script that leaves `unhurriedReader` behind. */
async function bundleReader(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: {
        entry: path.join(import.meta.dirname, 'in-page.ts'),
        formats: ['iife'],
        name: 'unhurriedReader',
        fileName: 'reader',
      },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (output === undefined || !('output' in output)) throw new Error('The adapters could not be bundled.');
  return output.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
}

/** Serves the file for the first navigation and refuses everything else, further navigations included. */
async function serve(context: BrowserContext, { body }: Options): Promise<void> {
  let isServed = false;
  await context.route('**/*', async (route) => {
    // Aborted, not failed: a page that wants to go elsewhere stays, and makes no room for an error page.
    if (isServed || !route.request().isNavigationRequest()) return route.abort('aborted');
    isServed = true;
    return route.fulfill({
      status: 200,
      headers: {
        'content-type': isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'none'",
      },
      body,
    });
  });
}

/** Runs the reader where the page's own scripts could not reach it, as the extension does. */
async function readInIsolatedWorld(page: Page, reader: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'unhurried',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `${reader}\nunhurriedReader.readPage();`,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined || typeof result.value !== 'string') {
    throw new Error('The adapters could not be run in this page.');
  }
  return result.value;
}

async function readPage(options: Options): Promise<string> {
  const reader = bundleReader();
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    timeout: AT_MOST,
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, serviceWorkers: 'block' });
    await serve(context, options);
    const page = await context.newPage();
    await page.goto(options.url.href, { waitUntil: 'domcontentloaded', timeout: AT_MOST });
    return await readInIsolatedWorld(page, await reader);
  } finally {
    await browser.close();
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  process.stdout.write(`${await readPage(options)}\n`);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${reason.split('\n')[0]}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
