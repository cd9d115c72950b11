import { changeSettings } from '../../../../../lib/settings.ts';
import type { Wish } from '../../../../../lib/worker/focus/tend.ts';
import { at, type Stage, shown } from './stage.ts';

/** One thing after the other happens in a person's calendar; after each, a run has something to do. */
export interface Chapter {
  readonly name: string;
  happen(stage: Stage): Promise<void>;
  readonly wish: Wish;
}

async function idOf(stage: Stage, text: string): Promise<string> {
  const found = (await stage.ours()).find((event) => shown(event).startsWith(text));
  if (found === undefined) throw new Error(`Nothing stands at ${text}.`);
  return found.id;
}

export const CHAPTERS: readonly Chapter[] = [
  {
    name: 'blocks are accepted beside a meeting',
    happen: async ({ person }) => {
      await changeSettings({ mailTimes: { times: [10 * 60], days: [3, 4] } });
      await person.meet(at(14), at(15));
    },
    wish: {
      kind: 'put',
      blocks: [
        { start: at(11), end: at(12) },
        { start: at(10, 30, 1), end: at(12, 0, 1) },
        { start: at(10, 30, 2), end: at(12, 0, 2) },
      ],
    },
  },
  {
    name: 'mail times are wanted there, too',
    happen: async () => {},
    wish: { kind: 'keep', plan: { hasMailTimes: true } },
  },
  {
    name: 'a meeting comes over a block, one fills a day, and the person moves one and deletes another',
    happen: async (stage) => {
      const { person } = stage;
      await person.meet(at(11, 30), at(13));
      await person.move(await idOf(stage, '12-03 10:30'), at(15, 0, 1), at(16, 0, 1));
      await person.delete(await idOf(stage, '12-03 10:00'));
      await person.meet(at(8, 0, 2), at(18, 0, 2));
    },
    wish: { kind: 'keep', plan: { isAutomatic: true } },
  },
  {
    name: 'everything of ours is taken back',
    happen: async () => {},
    wish: { kind: 'take-back', only: null },
  },
];
