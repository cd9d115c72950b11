import type { RequestPattern } from '../../lexicon.ts';
import { any, DAY, FEW, TALK } from './words.ts';

/** Offers to talk or to meet, and of a time for it. */
export const OFFERS: readonly RequestPattern[] = [
  // An offer to talk or to meet, or of a time for it.
  {
    kind: 'offer',
    pattern: any(
      String.raw`\b(?:happy|glad|pleased|delighted|love|available|free|around|like|open|willing|interested in) (?:to|in) ${FEW}(?:${TALK}|(?:meet|talk|discuss|speak|help|join|chat|answer|reschedule|visit|see you|go to lunch)(?:ing)?\b)`,
    ),
  },
  {
    kind: 'offer',
    pattern:
      /\bi(?:'ll| will| shall|'d| would| can| may|'m going to)? (?:[\w']+ ){0,3}(?:(?:call|contact|phone|ring|text|page|meet|join|see|visit|get (?:back to|with)|(?:talk|speak) (?:to|with)) (?:with )?you|(?:call|phone|e-?mail|stop by|drop by|come by|swing by)\b|give (?:you|him|her|them|\w+) an? (?:\w+ )?(?:call|ring|buzz|shout))\b/i,
  },
  {
    kind: 'offer',
    pattern: any(
      String.raw`\b(?:${DAY}|tomorrow|today|tonight|\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?|time|morning|afternoon|evening|week) (?:\w+ ){0,3}(?:works?|is (?:good|fine|best|great|perfect)|is ok(?:ay)?|looks good|suits)\b|\bworks? (?:\w+ )?(?:for (?:me|us|you|everyone)|with my|${DAY}|tomorrow|next week)\b`,
    ),
  },
  {
    kind: 'offer',
    pattern:
      /\b(?:i|we)(?:'m|'re| am| are|'ll be| will be) (?:also |only |still |generally |pretty )?(?:available|free) (?:to|for|on|at|from|any|all|most|between|after|before|until|today|tomorrow|this|next|mon|tue|wed|thu|fri)/i,
  },
  {
    kind: 'offer',
    pattern:
      /\b(?:i|we) can (?:\w+ )?(?:meet|be there|make it|do (?:mon|tue|wed|thu|fri|lunch))\b|\b(?:i|you) can (?:be reached|reach|catch|find) (?:me|at|on|by)\b/i,
  },
];
