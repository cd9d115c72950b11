import type { RequestPattern } from '../lexicon.ts';

/** Where a clause may begin: at the start, after a comma or a short joining word. */
const START = String.raw`(?:^|[,;:–—(-]\s*|\b(?:and|so|but|then|also|if so|otherwise|thus|therefore|again)\s+)`;
/** Words that may stand before an instruction without changing it. */
const SOFT = String.raw`(?:(?:please|pls|plz|kindly|also|just|then|now|first|next|and|so|do|simply|maybe)[, ]\s*){0,3}`;
/** What follows an instruction and rarely the noun of the same spelling: *send me*, *review the*, not *review of*. */
const OBJECT = String.raw`(?:me|us|him|her|them|it|the|this|that|these|those|your|a|an|my|our|his|their|all|any|each|both|every|one|some|whether|if|which|what|who|how|when|by|back)\b`;
const VERBS =
  'send|forward|review|check|confirm|add|update|share|give|tell|ask|sign|approve|complete|prepare|book|schedule|arrange|bring|read|decide|choose|pick|write|call|email|e-mail|mail|fill|provide|submit|return|remove|delete|change|correct|fix|compare|use|let|keep|make|put|include|invite|remind|finish|verify|test|print|copy|move|reserve|order|draft|list|note down|look|take|have|get|come up with|attach|upload|answer|contact|consult|coordinate|collect|rank|vote on|comment on|mark';

const any = (source: string): RegExp => new RegExp(source, 'i');

export const REQUESTS: readonly RequestPattern[] = [
  // "Let's meet on Thursday", "shall we talk"
  {
    kind: 'proposal',
    pattern: any(
      `${START}(?:let'?s|let us) (?:meet|talk|discuss|schedule|set up|get together|catch up|find|plan|have|do|try|go|sync|agree)\\b`,
    ),
  },
  { kind: 'proposal', pattern: /\b(?:shall we|should we|why don't we|how about|what about|do we want to) [^?]{2,}\?/i },
  // "Could you …", "would you mind …", also without a question mark
  {
    kind: 'direct',
    pattern:
      /(?<!\b(?:what|where|when|which|who|why|how|whom|whose) )\b(?:can|could|would|will|won't|may) (?:you|u|one of you|someone|somebody|anyone|any of you|each of you|all of you|both of you)\b(?: (?:please|kindly|also|just|possibly|perhaps|maybe))* (?!see\b|find\b|imagine\b|believe\b)\w/i,
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
      /\b(?:please|pls|plz|kindly) (?:also |just |do |then |first |both |all |try to |make sure |be sure |take a |have a )?(?:re)?[a-z]{2,}/i,
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
  // "send me …" at the start of a sentence or item, or after "Ada,"
  { kind: 'direct', pattern: any(`^\\W*(?:[a-z]+, ?)?${SOFT}(?:${VERBS}) ${OBJECT}`) },
  {
    kind: 'direct',
    pattern: any(`^\\W*(?:[a-z]+, ?)?${SOFT}(?:have|take) (?:a|another) (?:quick |close |closer )?(?:look|stab|pass)`),
  },
  {
    kind: 'direct',
    pattern: any(
      `^\\W*(?:[a-z]+, ?)?${SOFT}(?:make sure|be sure|remember to|don't forget|do not forget|look (?:at|into|over)|fill (?:in|out)|sign off|weigh in|chime in|follow up with|check with|talk to|speak to|get in touch|get (?:with|together with))\\b`,
    ),
  },
  // "I need you to …", "we still need your numbers", "I would like you to"
  {
    kind: 'indirect',
    pattern:
      /\b(?:i|we)(?:'d| would|'ll| will)? (?:(?:still|also|just|really|do|urgently|now) )*(?:need|require|want|like) (?:(?:all|each|both|some) of )?(?:you|your|an? (?:answer|reply|response|decision|confirmation|update|signature|list|copy|quote|volunteer)|(?:feedback|input|comments|help|confirmation|approval|sign-off|thoughts|answers) (?:from|on|with|by))\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:i|we)(?:'d| would)? (?:(?:really|very much|greatly|also) )*(?:appreciate|welcome|love|value) (?:it if|your|any (?:feedback|comments|thoughts|input|help|advice)|some (?:feedback|help|input)|a (?:reply|response|quick)|to (?:hear|have|get) (?:your|some|any))\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:would|it'd|it'll|will) (?:be|also be|really be) (?:\w+ )?(?:great|good|nice|helpful|useful|appreciated|wonderful|ideal|best|grateful|fantastic|lovely|super|perfect|awesome|kind|better) (?:if (?:you|we|someone|somebody|one of you)|to (?:have|get|hear|see|know) (?:your|a|the|it|from))/i,
  },
  { kind: 'indirect', pattern: /\b(?:grateful|thankful|obliged|glad|happy) (?:if|for) (?:you|your)\b/i },
  {
    kind: 'indirect',
    pattern:
      /\b(?:i|we)(?:'m|'re| am| was| were| are)? (?:just )?wonder(?:ing|ed)? (?:if|whether|what|when|how|who|why) /i,
  },
  {
    kind: 'indirect',
    pattern:
      /\bany (?:update|news|progress|thoughts|ideas|feedback|luck|word|chance|objections?|idea|preference)s?(?: (?:on|about|from|for|with|if|whether|you|to)\b|\?)/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:i|we)(?:'m|'re| am| are)? (?:(?:still|just|now) )*(?:waiting (?:for|on)|missing) (?:your|you to|an answer|a reply|the (?:numbers|figures|feedback|approval|answer|reply|signed))\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\byou(?:'ll| will)? (?:need|have) to (?!be\b|know\b|understand\b|do (?:anything|nothing)\b|worry\b)[a-z]+/i,
  },
  {
    kind: 'indirect',
    pattern: /\b(?:i|we) (?:suggest|propose|recommend|ask|invite|request|urge)(?: that)? (?:you|we|all|everyone)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:i|we)(?:'d| would) like to (?:ask|invite|request|know|hear|understand|get your|have your|see your|meet|schedule|arrange|set up|move|discuss|hear)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:need|want|like|have) (?:this|it|that|these|them) (?:done|finished|fixed|ready|back|signed|sent|reviewed|approved)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\bif you (?:could|would|can) (?:please |also |just |kindly )?(?:send|give|let|tell|check|review|share|confirm|forward|help|take|have|get|provide|add|look|call)\b/i,
  },
];

export const NOT_REQUESTS: readonly RegExp[] = [
  /\bplease (?:find|see (?:the )?(?:attached|below|above|enclosed)|note|be (?:aware|advised|informed|assured)|accept|excuse|forgive|ignore|disregard|enjoy|don't worry|do not worry|feel free|do(?:n't| not) hesitate|bear with|pardon|(?:do not|don't) (?:reply|respond|answer))\b/i,
  /\b(?:let (?:me|us) know|contact (?:me|us)|call (?:me|us)|reach out|get in touch|ask(?: me| us)?|shout|email me|drop me)\b[^.?]{0,30}\bif (?:you|there|anything|something|i|we|any)\b[^.?]{0,40}\b(?:question|questions|anything else|need|needs|help|concern|concerns|issue|issues|problem|problems|unclear|trouble|wrong|missing|changes?)\b/i,
  /^\W*if (?:you have|there are|you've got|anything|you need|i can|there's|you run into|any)\b[^.?]{0,60}\b(?:let (?:me|us) know|contact|call|ask|reach|feel free|shout|email|get in touch|just say)\b/i,
  /\b(?:look(?:ing)? forward to|thanks? (?:you )?(?:so much |very much |again |in advance )?for)\b/i,
  /\bhow (?:are|were|is|was|have) (?:you|things|it|your (?:weekend|holiday|holidays|vacation|trip|day|week|summer|break))\b[^.]{0,30}\?/i,
  /\bhow(?:'s| is| are) (?:it going|life|everything|things|all)\b/i,
  /\b(?:hope|trust) (?:you|all|this|everything|that)\b/i,
  // Good wishes have the form of an instruction and ask for nothing.
  /^\W*(?:and )?(?:have|enjoy) (?:a|an|your|the|yourself)\b[^.?]{0,40}\b(?:day|weekend|week|evening|morning|afternoon|night|time|holidays?|trip|flight|journey|vacation|break|rest|lunch|christmas|easter|summer|new year|one)\b/i,
  /^\W*(?:take care|take it easy|get well|get better|keep up the (?:good|great|excellent) work|keep it up)\b/i,
  /^\W*(?:what's up|you know\?|right\?|ok\?|okay\?|isn't it\?|who knows\?|guess what\?|why not\?|remember\?|sounds good\?)\W*$/i,
  /\b(?:unsubscribe|view (?:this|it) in your browser|click (?:here|below|the link)|if you are not the intended|received this (?:e-?mail|message) in error)\b/i,
];
