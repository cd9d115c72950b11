import { capabilitiesOf, readConnections } from '../../connections.ts';
import { releaseAccess } from '../../permissions.ts';

let underWay = 0;

/**
 * Runs a step that needs what the browser was asked for, and gives back what nothing is connected for after it: also where
 * the person was asked and then nothing came of it. A step beside this one may still need its part, so the last one gives back.
 */
export async function holding<Value>(step: () => Promise<Value>): Promise<Value> {
  underWay += 1;
  try {
    return await step();
  } finally {
    underWay -= 1;
    if (underWay === 0) await release();
  }
}

/**
 * Gives back what a browser that was closed in the midst of a step has left. Only as a browser starts: later on, somebody may
 * just have granted what the step that they want next needs.
 */
export function giveBackLeftOver(): Promise<void> {
  return holding(async () => undefined);
}

/** What cannot be given back now is with the next step. */
async function release(): Promise<void> {
  try {
    await releaseAccess(capabilitiesOf(await readConnections()));
  } catch {
    // The step itself is what counts.
  }
}
