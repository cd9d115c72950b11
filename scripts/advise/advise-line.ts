import { adviseMessage } from '../../lib/advice/message.ts';
import { messageOf } from '../../lib/advice/raw-mail.ts';
import { judgeEvent } from '../../lib/meeting/judge.ts';
import { ItemError, itemFrom } from './input.ts';
import { eventOutput, messageOutput, type Output } from './output.ts';

/** The id of an item, also of one that is otherwise malformed. */
function idOf(value: unknown): Output {
  if (typeof value !== 'object' || value === null || !('id' in value)) return {};
  return typeof value.id === 'string' || typeof value.id === 'number' ? { id: value.id } : {};
}

function adviceOn(value: unknown): Output {
  const item = itemFrom(value);
  if (item.kind === 'event') {
    const { draft, organiserDomain } = item;
    return eventOutput(judgeEvent(draft, {}, organiserDomain === undefined ? {} : { organiserDomain }));
  }
  return messageOutput(adviseMessage(messageOf(item.mail), item.situation), item.mail.body);
}

/** The answer to one line: advice, or what is wrong with the line, under the item's id where it has one. Never throws. */
export function adviseLine(line: string): Output {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'no JSON' };
  }
  const id = idOf(value);
  try {
    return { ...id, ...adviceOn(value) };
  } catch (error) {
    if (error instanceof ItemError) return { ...id, error: error.message };
    return { ...id, error: `no advice: ${error instanceof Error ? error.message : String(error)}` };
  }
}
