import type { CDPSession, Page } from 'playwright-core';
import * as v from 'valibot';
import * as gmail from '../browser/drive/gmail.ts';

/** What a page holds in memory, once everything has come to rest and after a collection. */
export interface Heap {
  /** Bytes that scripts use, the code compiled for them included. */
  readonly used: number;
  /** Of them bytes of objects, functions, arrays and strings: what would grow if something were kept that is over. */
  readonly objects: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** How long a compose that was closed may still be followed (it could come back), with time to spare, in milliseconds. */
const SETTLED = 3_000;

/** What is not a script's own: compiled code, and what the browser itself keeps, as its timings of each key and frame. */
const NOT_OBJECTS = ['code', 'native', 'hidden', 'synthetic'];

/** The part of V8's snapshot that is read: nodes as rows of numbers, whose columns `node_fields` names. */
const snapshotSchema = v.object({
  snapshot: v.object({
    meta: v.object({
      node_fields: v.array(v.string()),
      node_types: v.tupleWithRest([v.array(v.string())], v.unknown()),
    }),
  }),
  nodes: v.array(v.number()),
});

export async function heapOf(page: Page): Promise<Heap> {
  await page.evaluate((pause) => new Promise((resume) => setTimeout(resume, pause)), SETTLED);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const objects = await objectBytes(session);
  await session.detach();
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { used: value('JSHeapUsedSize'), objects, nodes: value('Nodes'), listeners: value('JSEventListeners') };
}

async function objectBytes(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  const { snapshot, nodes } = v.parse(snapshotSchema, JSON.parse(chunks.join('')));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!NOT_OBJECTS.includes(types[0][nodes[at + type] ?? -1] ?? '')) bytes += nodes[at + size] ?? 0;
  }
  return bytes;
}

/** Opens a compose and discards it, `times` over. */
export async function churnComposes(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const root = await gmail.newMail(page);
    await gmail.discard(root);
  }
}
