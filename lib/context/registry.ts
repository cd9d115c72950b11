import type { Message } from '../text/message.ts';
import type { Hint, Rule, Situation } from './hint.ts';

/** Every rule there is. */
export const RULES: readonly Rule[] = [];

/** What a reader would still have to ask, most useful first. Rules whose id is in `off` are not run. */
export function readContext(message: Message, situation: Situation, off: ReadonlySet<string>): readonly Hint[] {
  return RULES.filter((rule) => !off.has(rule.id))
    .flatMap((rule) => {
      const found = rule.look(message, situation);
      return found === null ? [] : [{ rule: rule.id, practice: rule.practice, ...found }];
    })
    .sort((a, b) => b.weight - a.weight);
}
