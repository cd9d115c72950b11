import type { BrowserContext, ConsoleMessage, Request, WebError, Worker } from '@playwright/test';
import type { PracticeWorkspace } from '../../practice/workspace.ts';

/** What a browser said and asked for since the notes began. */
export interface Notes {
  /** Errors in pages, their scripts and ours, as they were told to the console or thrown. */
  readonly errors: readonly string[];
  /** Everything that pages and the background wrote to a console. */
  readonly said: readonly string[];
  /** Every host that a page or the background asked for something. */
  readonly hosts: ReadonlySet<string>;
  /** Those of them, and of what reached the workspace, that are neither Gmail's nor Calendar's. */
  strangers(): readonly string[];
  stop(): void;
}

const GOOGLES = new Set(['mail.google.com', 'calendar.google.com']);
/** A request that the stand-in was told to fail is no error of a page's script. */
const FAILED_REQUEST = /^Failed to load resource/;

/** Listens to all pages of a browser and to its background until it is stopped. */
export function takeNotes(context: BrowserContext, practice: PracticeWorkspace): Notes {
  const errors: string[] = [];
  const said: string[] = [];
  const hosts = new Set<string>();
  const known = practice.strangers.length;

  const onConsole = (message: ConsoleMessage): void => {
    said.push(message.text());
    if (message.type() === 'error' && !FAILED_REQUEST.test(message.text())) errors.push(message.text());
  };
  const onError = (error: WebError): void => {
    const { stack, message } = error.error();
    errors.push(stack ?? message);
  };
  const onRequest = (request: Request): void => {
    const { protocol, host } = new URL(request.url());
    if (protocol === 'https:' || protocol === 'http:') hosts.add(host);
  };
  const onWorker = (worker: Worker): void => {
    worker.on('console', onConsole);
  };

  const workers = new Set(context.serviceWorkers());
  for (const worker of workers) onWorker(worker);
  context.on('serviceworker', onWorker);
  context.on('console', onConsole);
  context.on('weberror', onError);
  context.on('request', onRequest);
  return {
    errors,
    said,
    hosts,
    strangers: () => [
      ...new Set([...[...hosts].filter((host) => !GOOGLES.has(host)), ...practice.strangers.slice(known)]),
    ],
    stop: () => {
      for (const worker of context.serviceWorkers()) worker.off('console', onConsole);
      context.off('serviceworker', onWorker);
      context.off('console', onConsole);
      context.off('weberror', onError);
      context.off('request', onRequest);
    },
  };
}
