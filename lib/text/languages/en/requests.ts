import type { RequestPattern } from '../lexicon.ts';

/** Where a clause may begin: at the start, after a comma or a short joining word. */
const START = String.raw`(?:^|[,;:–—(-]\s*|\b(?:and|so|but|then|also|if so|otherwise|thus|therefore|again)\s+)`;
/** Words that may stand before an instruction without changing it. */
const SOFT = String.raw`(?:(?:please|pls|plz|kindly|also|just|then|now|first|next|and|so|do|simply|maybe)[, ]\s*){0,3}`;
/** What follows an instruction and rarely the noun of the same spelling: *send me*, *review the*, not *review of*. */
const OBJECT = String.raw`(?:me|us|him|her|them|it|the|this|that|these|those|your|a|an|my|our|his|their|all|any|each|both|every|one|some|whether|if|which|what|who|how|when|by|back)\b`;
const VERBS =
  'send|forward|review|check|confirm|add|update|share|give|tell|ask|sign|approve|complete|prepare|book|schedule|arrange|bring|read|decide|choose|pick|write|call|email|e-mail|mail|fill|provide|submit|return|remove|delete|change|correct|fix|compare|use|let|keep|make|put|include|invite|remind|finish|verify|test|print|copy|move|reserve|order|draft|list|note down|look|take|have|get|come up with|attach|upload|answer|contact|consult|coordinate|collect|rank|vote on|comment on|mark|join|watch|try|grab|place|see|prepare|change|plan|hold|follow|stop|leave|open|enter|replace|reschedule|cancel|explain|describe|show|enjoy|turn|set|choose|help|meet|visit|go to|go over|check out|pass on|pass along';

/** What people do together, or want to. */
const TALK = String.raw`(?:meet|talk|discuss|speak|chat|get together|catch up|connect|touch base|regroup|sync|sit down|hook up|go over|visit (?:with )?you|have (?:a |an |another |some |our )?(?:\w+ )?(?:call|meeting|discussion|chat|talk|conversation|lunch|dinner|coffee|drinks?|beer)|do (?:lunch|dinner|coffee))\b`;
/** Words that may stand between a verb and what it is about. */
const FEW = String.raw`(?:[\w']+,? ){0,3}`;
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

const any = (source: string): RegExp => new RegExp(source, 'i');

export const REQUESTS: readonly RequestPattern[] = [
  // "Let's meet on Thursday", "shall we talk"
  {
    kind: 'proposal',
    pattern: any(
      `${START}(?:let'?s|let us) (?:(?:all|also|both|definitely|just|please|now|not) )?(?:${TALK}|(?:schedule|set up|find|plan|have|do|try|go|agree|take|get|keep|make|move|wait|look|start|continue|coordinate|use|hold|grab|leave|call|put|work|aim|stick|see if|decide|shoot|touch|run|add|check)\\b)`,
    ),
  },
  // "We should discuss", "maybe we can have lunch", "you and I need to talk"
  {
    kind: 'proposal',
    pattern: any(
      String.raw`(?<!\b(?:which|that|as|what|where|how|whether|if|so) )\b(?:we|you and i)(?:(?:'ll|'d)| (?:\w+ )?(?:can|could|should|will|shall|may|might|(?:need|have|ought|want) to|must)) ${FEW}${TALK}`,
    ),
  },
  {
    kind: 'proposal',
    pattern:
      /(?<!\b(?:which|that|as|what|where|how|whether|if|so|when|think|than|because) )\bwe (?:all |still |also |really |just )?(?:need|have|ought) to (?!say|admit|be\b|thank|apologi)\w+/i,
  },
  {
    kind: 'proposal',
    pattern:
      /(?<!\b(?:which|that|as|what|where|how|whether|if|so|when|think|than|because|hope) )\bwe (?:can|could) (?:also |then |still |maybe |always |just |either )?(?:try|ask|start|continue|do|go|set|arrange|work|see|send|look|use|take|make|get|put)\b/i,
  },
  { kind: 'proposal', pattern: /\b(?:maybe|perhaps|possibly),? (?:we|you|i|you and i) (?:can|could|should|might)\b/i },
  // "I would like to discuss", "I wanted to follow up", "need to talk"
  {
    kind: 'proposal',
    pattern: any(
      String.raw`\b(?:i|we)(?:'d|'ll| would| will| want| wanted| hope| need| have)(?:,? [\w']+,?){0,3} to ${FEW}(?:${TALK}|(?:visit|schedule|set up|arrange|follow up|get in touch|invite you|see you|catch you|sit with)\b)`,
    ),
  },
  {
    kind: 'proposal',
    pattern: any(
      String.raw`\b(?:need|have|like|love|time|want|wanted|for us|for all of us|for you) to (?:\w+ )?${TALK}`,
    ),
  },
  {
    kind: 'proposal',
    pattern: /\bwhy (?:don't|not|dont) (?:you|we|i)\b/i,
  },
  { kind: 'proposal', pattern: /\b(?:shall we|should we|why don't we|how about|what about|do we want to) [^?]{2,}\?/i },
  // "Could you …", "would you mind …", also without a question mark
  {
    kind: 'direct',
    pattern:
      /(?<!\b(?:what|where|when|which|who|why|how|whom|whose) )\b(?:can|could|would|will|won't|may) (?:you|u|one of you|someone|somebody|anyone|any of you|each of you|all of you|both of you)\b(?:,? (?:please|kindly|also|just|possibly|perhaps|maybe),?)* (?!see\b|find\b|imagine\b|believe\b)\w/i,
  },
  { kind: 'direct', pattern: /\b(?:would|do) you mind\b/i },
  // A question that lost its mark.
  {
    kind: 'question',
    pattern: any(
      String.raw`^\W*(?:(?:and|so|but|also|or|hey|hi|\w+),? )?(?:(?:do|did|have|are|were|will) you|(?:can|could|shall|should) (?:we|i)|is it (?:possible|ok|okay|alright)|(?:what|how) (?:do you think|would you|about|does (?:that|this) sound)|when (?:can|could|would|do|will) (?:you|we)|where (?:do|can|should|are) (?:you|we)) \w+`,
    ),
  },
  {
    kind: 'indirect',
    pattern: /\bpossible (?:for (?:you|us|someone)|to (?:get|have|move|meet|send|change|see|join))\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:would be|will be|any [^.?]{2,80} (?:is|are)) (?:much |greatly |very much |really |highly |most |very )?(?:appreciated|welcome)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:it|that|this|which)(?: would|'d) (?:also |probably |really |perhaps )?be (?:very |really |more |most )?(?:great|nice|good|helpful|useful|wonderful|perfect|ideal|best|better)\b|\bit (?:may|might) be (?:\w+ )?(?:appropriate|worthwhile|worth|advisable|wise|best|better|good|useful|helpful) (?:to|for|if)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\byou (?:may|might) (?:also |well )?(?:want|wish|need|like|prefer|consider)\b|\byou might (?:give|send|ask|call|check|try)\b/i,
  },
  {
    kind: 'indirect',
    pattern: /\b(?:writing|write|like|want|wanted|calling) to (?:request|ask|inquire|enquire|invite)\b/i,
  },
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
  { kind: 'direct', pattern: any(String.raw`(?:${START}|\bfeel free to |\bplease,? )go ahead (?:and|with)\b`) },
  {
    kind: 'direct',
    pattern:
      /\bwhen(?:ever)? you (?:get|have|find) (?:a |the |some )?(?:chance|minute|moment|sec|second|time)\b[^.?]{0,30}\b(?:call|send|let|give|page|look|can|could|i need|please|email|tell|drop|stop by|come)\b/i,
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
  { kind: 'direct', pattern: any(`^\\W*(?:[a-z]+, ?)?${SOFT}(?:${VERBS}) ${OBJECT}`) },
  {
    kind: 'direct',
    pattern: any(
      String.raw`^\W*(?:\w+[, ]+)?(?:if|when|whenever|once|after|before|at|in|on|for|to|as|with|per|since|because|until) [^,.?!]{2,80}, ${SOFT}(?:${VERBS}) ${OBJECT}`,
    ),
  },
  {
    kind: 'direct',
    pattern: any(
      String.raw`^\W*(?:[a-z]+, ?)?(?:do not|don't) (?:in any event |ever )?(?:make|change|send|tell|let|use|give|share|sign|reply|forward|touch|miss|wait|do|go|call|buy|add|open|publish|start|abandon|schedule|book|discuss)\b`,
    ),
  },
  // "Tell Dan …": a name takes the place of "him".
  {
    kind: 'direct',
    pattern:
      /^\W*(?:[A-Z][a-z]+, ?|(?:[Pp]lease|[Jj]ust|[Aa]nd|[Aa]lso|[Tt]hen),? )?(?:[Tt]ell|[Aa]sk|[Cc]ontact|[Cc]all|[Rr]emind|[Gg]ive|[Ii]nvite|[Ee]mail|[Gg]et|[Hh]ave|[Mm]eet|[Ss]end|[Ff]orward) [A-Z][a-z]+\b/,
  },
  {
    kind: 'direct',
    pattern: any(
      String.raw`^\W*(?:[a-z]+, ?)?${SOFT}(?:drop by|stop by|come (?:by|over|join|see|to)|get (?:on|back|started)|(?:join|call|text|page|phone|ring|email|visit|contact) (?:me|us)|better (?:send|call|ask|check))\b`,
    ),
  },
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
      /\b(?:i|we)(?:'d| would)? (?:(?:really|very much|greatly|also) )*(?:appreciate|welcome|love) (?:it if|your|any (?:feedback|comments|thoughts|input|help|advice)|some (?:feedback|help|input)|a (?:reply|response|quick)|to (?:hear|have|get) (?:your|some|any))\b/i,
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
      /\bany (?:update|news|progress|thoughts|ideas|feedback|luck|word|chance|objections?|idea|preference|suggestion)s?(?: (?:on|about|from|for|with|if|whether|you|to)\b|\?| ?[-–—,]| *$)/i,
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
    pattern:
      /\b(?:i|we)(?:'d| would| will|'ll)? (?:also |just |strongly |again |really )?(?:suggest|propose|recommend)\b|\b(?:i|we) (?:ask|invite|request|urge)(?: that)? (?:you|we|all|everyone)\b|\b(?:my|our|another|one) (?:suggestion|recommendation|proposal)s? (?:is|are|would be|was)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:hope|hoping|hopefully)(?:,? that| for)? (?:you|you all|you guys|someone|we|y'all) (?:\w+ )?(?:can|could|will be able|would be able|are able|might)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:(?:i|we)(?: just| also)? )?(?:want(?:ed)?|would like|need) to (?:see|know|check|ask|find out|inquire|hear)\b,? (?:you |with you |from you )?(?:if|whether|what|when|how|where|who|about)\b/i,
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
      /\bi(?:'ll| will| shall|'d| would| can| may|'m going to)? (?:[\w']+ ){0,3}(?:(?:call|contact|phone|ring|text|page|meet|join|see|visit|get (?:back to|with)|(?:talk|speak) (?:to|with)) (?:with )?you|give you an? (?:\w+ )?(?:call|ring|buzz|shout))\b/i,
  },
  {
    kind: 'offer',
    pattern: any(
      String.raw`\b(?:${DAY}|tomorrow|today|tonight|\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?|time|morning|afternoon|evening|week) (?:\w+ ){0,3}(?:works?|is (?:good|fine|ok|okay|best|great|perfect)|looks good|suits)\b|\bworks? (?:\w+ )?(?:for (?:me|us|you|everyone)|with my|${DAY}|tomorrow|next week)\b`,
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

export const NOT_REQUESTS: readonly RegExp[] = [
  /\bplease (?:find|see (?:the )?(?:attached|below|above|enclosed)|note|be (?:aware|advised|informed|assured)|accept|excuse|forgive|ignore|disregard|enjoy|don't worry|do not worry|feel free|do(?:n't| not) hesitate|bear with|pardon|(?:do not|don't) (?:reply|respond|answer))\b/i,
  /\b(?:let (?:me|us) know|contact (?:me|us)|call(?: me| us)?|reach out|get in touch|ask(?: me| us)?|shout|e-?mail(?: me| us)?|drop me)\b[^.?]{0,40}\b(?:if|should) (?:you|there|anything|something|i|we|any)\b[^.?]{0,40}\b(?:questions?|anything else|of (?:any |some )?(?:help|assistance)|need (?:anything|help|any|more|further|assistance)|concerns?|issues?|problems?|unclear|trouble|wrong|missing)\b/i,
  /^\W*(?:\w+,? )?(?:if|should) (?:you (?:should |ever )?(?:have|need|encounter|experience|run into|find)|there are|you've got|anything|there's|any)\b[^.?]{0,40}\b(?:questions?|comments?|concerns?|problems?|issues?|trouble|difficult(?:y|ies)|help|assistance|anything|unclear|bugs?|(?:further|more|additional) information)\b/i,
  /^\W*(?:\w+ ){0,4}look(?:ing)? forward to\b(?! (?:\w+ ){0,3}(?:meeting|discussing|talking|seeing|speaking) (?:you|with you|this)? ?(?:on|at|next|tomorrow|further))|\bthanks? (?:you )?(?:so much |very much |again |in advance )?for\b/i,
  // What a mailing says of itself: how to be let through, how to leave.
  /\b(?:address ?book|safe[- ]senders?|(?:to|your) (?:contacts|safe list))\b/i,
  /^\W*(?:if|to|should) [^.?]{0,80}\b(?:(?:no longer|not|stop|discontinue|cease)(?: (?:like|wish|want|to|prefer))* (?:receiv|get)\w*|unsubscribe|opt(?:ing)?[- ]out|prefer not to|turn (?:this|these|them) off|turn off)\b/i,
  /\bif you (?:wish|would like|'d like|want|prefer) (?:to )?(?:no longer|not)\b/i,
  /\bhow (?:are|were|is|was|have) (?:you|things|it|your (?:weekend|holiday|holidays|vacation|trip|day|week|summer|break))\b[^.]{0,30}\?/i,
  /\bhow(?:'s| is| are) (?:it going|life|everything|things|all)\b/i,
  /\b(?:hope|trust) (?:(?:that )?(?:you|all|this|everything|your|things))\b(?! (?:all |guys |both )?(?:\w+ )?(?:can|could|would|might|will be able|are able)\b)/i,
  // Good wishes have the form of an instruction and ask for nothing.
  /^\W*(?:and )?(?:have|enjoy) (?:a|an|your|the|yourself)\b[^.?]{0,40}\b(?:day|weekend|week|evening|morning|afternoon|night|time|holidays?|trip|flight|journey|vacation|break|rest|lunch|christmas|easter|summer|new year|one)\b/i,
  /^\W*(?:take care|take it easy|get well|get better|keep up the (?:good|great|excellent) work|keep it up)\b/i,
  /^\W*(?:what's up|you know\?|right\?|ok\?|okay\?|isn't it\?|who knows\?|guess what\?|why not\?|remember\?|sounds good\?)\W*$/i,
  /\b(?:unsubscribe|view (?:this|it) in your browser|click (?:here|below|the link)|if you are not the intended|received this (?:e-?mail|message) in error)\b/i,
];
