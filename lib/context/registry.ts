import type { Message } from '../text/message.ts';
import { isCirculated } from './circulated.ts';
import type { Hint, Rule, Situation } from './hint.ts';
import { dateTooSoon } from './rules/date-too-soon.ts';
import { documentMissing } from './rules/document-missing.ts';
import { linkOutOfReach } from './rules/link-out-of-reach.ts';
import { longWithoutStructure } from './rules/long-without-structure.ts';
import { manyReaders } from './rules/many-readers.ts';
import { needlessMention } from './rules/needless-mention.ts';
import { noBackground } from './rules/no-background.ts';
import { noClearRequest } from './rules/no-clear-request.ts';
import { noOwner } from './rules/no-owner.ts';
import { requestWithoutDate } from './rules/request-without-date.ts';
import { severalMatters } from './rules/several-matters.ts';
import { tenseMatter } from './rules/tense-matter.ts';
import { threadGoingRound } from './rules/thread-going-round.ts';
import { urgencyClaimed } from './rules/urgency-claimed.ts';
import { vagueSubject } from './rules/vague-subject.ts';
import { lookPast, type Spared, spareRule } from './spared.ts';

/** Every rule there is: one file each in `rules/`; a test holds that none is forgotten here. */
export const RULES: readonly Rule[] = [
  documentMissing,
  linkOutOfReach,
  requestWithoutDate,
  dateTooSoon,
  tenseMatter,
  noOwner,
  noBackground,
  threadGoingRound,
  noClearRequest,
  urgencyClaimed,
  vagueSubject,
  severalMatters,
  manyReaders,
  longWithoutStructure,
  needlessMention,
];

/**
 * What a reader would still have to ask, most useful first. Rules whose id is in `off` are not run. An empty mail, and one
 * that was only just begun, gives nothing: each rule asks for as many words as it needs to be fair. Nor does a text that is no
 * letter: put out for a public, or written by a program. Words that a rule is to leave alone are in `spared`.
 */
export function readContext(
  message: Message,
  situation: Situation,
  off: ReadonlySet<string>,
  spared: Spared | null = null,
): readonly Hint[] {
  const sparing = new Set([...(spared?.keys ?? [])].map(spareRule));
  const hints = RULES.filter((rule) => !off.has(rule.id)).flatMap((rule) => {
    const isSparing = spared !== null && sparing.has(rule.id);
    const found = isSparing ? lookPast(rule, message, situation, spared) : rule.look(message, situation);
    return found === null ? [] : [{ rule: rule.id, practice: rule.practice, ...found }];
  });
  // Most mails give nothing, and then it need not be told what kind of text they are.
  if (hints.length === 0 || isCirculated(message)) return [];
  return hints.sort((a, b) => b.weight - a.weight);
}
