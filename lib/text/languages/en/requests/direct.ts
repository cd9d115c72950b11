import type { RequestPattern } from '../../lexicon.ts';
import { any, LEAD, SOFT, START } from './words.ts';

/** What follows an instruction and rarely the noun of the same spelling: *send me*, *review the*, not *review of*. */
const OBJECT = String.raw`(?:me|us|him|her|them|it|the|this|that|these|those|your|a|an|my|our|his|their|all|any|each|both|every|one|some|whether|if|which|what|who|how|when|by|back)\b`;
const VERBS =
  'send|forward|review|revise|rework|rewrite|shorten|translate|count|check|confirm|add|update|share|give|tell|ask|sign|approve|complete|prepare|book|schedule|arrange|bring|read|decide|choose|pick|write|call|email|e-mail|mail|fill|provide|submit|return|remove|delete|change|correct|fix|compare|use|let|keep|make|put|include|invite|remind|finish|verify|test|print|copy|move|reserve|order|draft|list|note down|look|take|have|get|come up with|attach|upload|answer|contact|consult|coordinate|collect|rank|vote on|comment on|mark|join|watch|try|grab|place|see|plan|hold|follow|stop|leave|open|enter|replace|reschedule|cancel|explain|describe|show|enjoy|turn|set|help|meet|visit|go to|go over|check out|pass on|pass along';
/** What instructs whatever follows. */
const WHOLE = String.raw`(?:drop by|stop by|come (?:by|over|join|see|to)|get (?:on|back|started)|(?:join|call|text|page|phone|ring|email|visit|contact) (?:me|us)|better (?:send|call|ask|check)|(?:have|take) (?:a|another) (?:quick |close |closer )?(?:look|stab|pass)|make sure|be sure|remember to|don't forget|do not forget|look (?:at|into|over)|fill (?:in|out)|sign off|weigh in|chime in|follow up with|check with|talk to|speak to|get in touch|get (?:with|together with)|(?:do not|don't) (?:in any event |ever )?(?:make|change|send|tell|let|use|give|share|sign|reply|forward|touch|miss|wait|do|go|call|buy|add|open|publish|start|abandon|schedule|book|discuss))\b`;

/** Instructions, and questions whether the reader would do something. */
export const DIRECT: readonly RequestPattern[] = [
  // "Could you …", "would you mind …", also without a question mark
  {
    kind: 'direct',
    pattern:
      /(?<!\b(?:what|where|when|which|who|why|how|whom|whose) )\b(?:can|could|would|will|won't|may) (?:you|u|one of you|someone|somebody|anyone|any of you|each of you|all of you|both of you)\b(?:,? (?:please|kindly|also|just|possibly|perhaps|maybe),?)* (?!see\b|find\b|imagine\b|believe\b)\w/i,
  },
  { kind: 'direct', pattern: /\b(?:would|do) you mind\b/i },
  { kind: 'direct', pattern: /\bare you (?:able|available|free|ok|okay|happy|willing|in a position)\b/i },
  {
    kind: 'direct',
    pattern:
      /\b(?:can|could|may|might) (?:i|we) (?:please |also |just )?(?:have|get|ask|see|borrow|use|trouble|request|count on|expect)\b/i,
  },
  // "please send", "kindly confirm"
  {
    kind: 'direct',
    pattern:
      /(?<!\b(?:to|that|which|will|we) )\b(?:please|pls|plz|kindly),? (?:also |just |do |then |first |both |all |try to |make sure |be sure |take a |have a )?(?:re)?[a-z]{2,}/i,
  },
  {
    kind: 'direct',
    pattern:
      /(?<!\b(?:i|we|he|she|they|it|to|will|would|i'll|we'll|he'll|she'll) )\bgive (?:me|us|him|her|them|[a-z]+)? ?(?:an? )?(?:quick )?(?:call|ring|buzz|shout)\b|(?<!\b(?:he|she|they|it|to|will|would|can|could|did|didn't|might) )\bgive (?:me|us) (?:an?|the|your|some|any)\b/i,
  },
  {
    kind: 'direct',
    pattern: any(String.raw`(?:${START}|\bfeel free to |\bplease,? )go ahead (?:and|with)\b`),
  },
  {
    kind: 'direct',
    pattern:
      /\bwhen(?:ever)? you (?:get|have|find) (?:a |the |some )?(?:chance|minute|moment|sec|second|time)\b[^.?]{0,30}\b(?:call|send|let|give|page|look|can|could|i need|please|email|tell|drop|stop by|come)\b/i,
  },
  {
    kind: 'direct',
    pattern:
      /(?<!\b(?:to|will|would|can|could|did|didn't|he|she|they|and) )\b(?:call|e-?mail|page|text|contact|write|phone|reach|ring) (?:me|us) (?:back|asap|when|tomorrow|today|tonight|before|after|by|as soon|this|to (?:discuss|set|arrange|schedule)|with (?:your|any)|on (?:my|your)|if|at|on)\b/i,
  },
  // "let me know whether …"
  {
    kind: 'direct',
    pattern:
      /(?<!\b(?:can|will|would|to|did|they|he|she|didn't|please) )\b(?:let|keep) (?:me|us) (?:know|posted|informed|have)\b|\bplease (?:let|keep) (?:me|us)\b/i,
  },
  {
    kind: 'direct',
    pattern: any(
      `${START}${SOFT}(?:get back to|reply to|respond to|report back to) (?:me|us|him|her|them|this|all)\\b`,
    ),
  },
  // "send me …" at the start of a sentence or item, or after "Ada,"; also after "if you have a moment,"
  { kind: 'direct', pattern: any(`${LEAD}${SOFT}(?:(?:${VERBS}) ${OBJECT}|${WHOLE})`) },
  // "Tell Dan …": a name takes the place of "him".
  {
    kind: 'direct',
    pattern:
      /^\W*(?:[A-Z][a-z]+, ?|(?:[Pp]lease|[Jj]ust|[Aa]nd|[Aa]lso|[Tt]hen),? )?(?:[Tt]ell|[Aa]sk|[Cc]ontact|[Cc]all|[Rr]emind|[Gg]ive|[Ii]nvite|[Ee]mail|[Gg]et|[Hh]ave|[Mm]eet|[Ss]end|[Ff]orward) [A-Z][a-z]+\b/,
  },
];
