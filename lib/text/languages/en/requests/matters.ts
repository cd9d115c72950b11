import type { RequestPattern } from '../../lexicon.ts';
import { any, DAY } from './words.ts';

const ANSWERED_WITH = '(?:confirmation|reply|answer|feedback|note|word|call|comments?|hint|opinion|sign)';

/** What is unclear, wrong or still to be had, told to whoever can settle it. */
export const MATTERS: readonly RequestPattern[] = [
  {
    kind: 'indirect',
    pattern:
      /\b(?:nobody|no one) (?:has|have) (?!complained|noticed|been|died|seen|said)[^.?!]{2,60} (?:yet|so far)\b|\bstill without (?:a|an)\b|\bhigh time\b|\b(?:this|that|it) (?:has to|must|needs to) (?:stop|change|end)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:everyone|everybody|each of (?:you|us)) (?:brings|takes|sends|gives|writes|picks|checks|cleans|signs|pays|chooses)\b/i,
  },
  {
    kind: 'proposal',
    pattern: /\blet(?:'s| us) not (?:discuss|talk|do|make|send|wait|start|change|forget|meet|publish|use)\b/i,
  },
  {
    kind: 'proposal',
    pattern: any(
      String.raw`\b(?:${DAY}|tomorrow|next week|noon|morning|afternoon|evening|[ap]m) would (?:also )?(?:suit|work|be (?:an option|possible|fine|good|best|great|ideal|perfect))\b`,
    ),
  },
  {
    kind: 'indirect',
    pattern:
      /\bi (?:don't|do not|can't) (?:quite |really |fully )?understand (?:your|clause|page|section|what you|how (?:we|i)|point|which)\b|\b(?:have|got|had) (?:a|one|two|three|some|a few|several|another) (?:\w+ )?questions? (?:about|on|regarding|concerning|for you|to you|left)\b|\bunclear to (?:me|us)\b/i,
  },
  {
    kind: 'indirect',
    pattern: any(
      String.raw`\b${ANSWERED_WITH} (?:(?:by|from|on) \w+ )?(?:would be (?:very )?(?:nice|great|good|enough|helpful|lovely|fine|sufficient)|is (?:sufficient|enough))\b`,
    ),
  },
  {
    kind: 'direct',
    pattern:
      /^\W*(?:please )?(?:stop [a-z]{2,}ing\b|mind your\b|clean up\b|watch your\b|(?:shoot|ping|drop|poke|buzz|nudge) (?:me|us)\b)|\bbut (?:please )?tell (?:me|us)\b/i,
  },
  {
    kind: 'direct',
    pattern:
      /, so (?:please |just )?(?:label|bring|check|send|take|put|use|keep|make|book|call|tell|write|read|move|clear|order|register|sign|save|update|leave|park|lock|close) (?:your|the|it|them|that|this|me|us|an?|all|sure)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:would|'d) (?:like|love) to (?:place an|join|reserve|rent|submit|take part)\b|\bhereby (?:cancel|terminate|withdraw|order|apply|object|resign|register)\b|\b(?:would|'d) like (?:my|the|our|it|them)\b[^.?!]{0,40} back\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\bwithout (?:it|that|this|them|(?:the|an?) [\w ]{2,25}),? (?:i|we) (?:can't|cannot|can not|won't|are not able)\b|\b(?:i|we) can only [^.?!]{2,50} (?:once|after) /i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:invoice|order|form|application|request|report|contract|quote|ticket|draft) (?:still )?(?:lacks|misses)\b|\bthere(?:'s| is| are) (?:still |also )?(?:a|an|one|two|some) (?:small |little )?(?:mistakes?|errors?|typos?) (?:in|on) (?:the|your|line|page|slide)\b|\b(?:i|we) need (?:a|an) (?:new|corrected|revised|signed|updated|second|final) [a-z]/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\bof your time\b(?! is\b| was\b)|\bforward to your (?:confirmation|answer|reply|response|feedback|decision|comments|approval) (?:by|before|until)\b/i,
  },
];
