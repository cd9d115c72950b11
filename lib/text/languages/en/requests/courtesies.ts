/** Courtesy, habit and notice in the form of a request. */
export const COURTESIES: readonly RegExp[] = [
  /\bplease (?:find|see (?:the )?(?:attached|below|above|enclosed)|note|be (?:aware|advised|informed|assured)|accept|excuse|forgive|ignore|disregard|enjoy|join (?:me|us) in (?:welcoming|thanking|congratulating|wishing|celebrating)|don't worry|do not worry|feel free|do(?:n't| not) hesitate|bear with|pardon|(?:do not|don't) (?:reply|respond|answer))\b/i,
  /\b(?:let (?:me|us) know|contact (?:me|us)|call(?: me| us)?|reach out|get in touch|ask(?: me| us)?|shout|e-?mail(?: me| us)?|drop me)\b[^.?]{0,40}\b(?:if|should) (?:you|there|anything|something|i|we|any)\b[^.?]{0,40}\b(?:questions?|anything else|of (?:any |some )?(?:help|assistance)|need (?:anything|help|any|more|further|assistance)|concerns?|issues?|problems?|unclear|trouble|wrong|missing)\b/i,
  /^\W*(?:\w+,? )?(?:if|should) (?:you (?:should |ever )?(?:have|need|encounter|experience|run into|find)|there are|you've got|anything|there's|any)\b[^.?]{0,40}\b(?:questions?|comments?|concerns?|problems?|issues?|trouble|difficult(?:y|ies)|help|assistance|anything|unclear|bugs?|(?:further|more|additional) information)\b/i,
  /^\W*(?:\w+ ){0,4}look(?:ing)? forward to\b(?! your \w+ (?:by|before|until)\b)(?! (?:\w+ ){0,3}(?:meeting|discussing|talking|seeing|speaking) (?:you|with you|this)? ?(?:on|at|next|tomorrow|further))|\bthanks? (?:you )?(?:so much |very much |again |in advance )?for\b/i,
  // What a mailing says of itself: how to be let through, how to leave.
  /\b(?:address ?book|safe[- ]senders?|(?:to|your) (?:contacts|safe list))\b/i,
  /^\W*(?:if|to|should) [^.?]{0,80}\b(?:(?:no longer|not|stop|discontinue|cease)(?: (?:like|wish|want|to|prefer))* (?:receiv|get)\w*|unsubscribe|opt(?:ing)?[- ]out|prefer not to|turn (?:this|these|them) off|turn off)\b/i,
  /\bif you (?:wish|would like|'d like|want|prefer) (?:to )?(?:no longer|not)\b/i,
  /\bhow (?:are|were|is|was|have) (?:you|things|it|your (?:weekend|holiday|holidays|vacation|trip|day|week|summer|break))\b[^.]{0,30}\?/i,
  /\bhow(?:'s| is| are) (?:it going|life|everything|things|all)\b/i,
  /\b(?:hope|trust) (?:(?:that )?(?:you|all|this|everything|your|things))\b(?! (?:all |guys |both )?(?:\w+ )?(?:can|could|would|might|will be able|are able)\b)/i,
  // Good wishes have the form of an instruction and ask for nothing.
  /^\W*(?:and )?(?:have|enjoy) (?:a|an|your|the|yourself)\b[^.?]{0,40}\b(?:day|weekend|week|evening|morning|afternoon|night|time|holidays?|trip|flight|journey|vacation|break|rest|lunch|christmas|easter|summer|new year|one)\b/i,
  /\b(?:do not|don't|try not to) (?:even |you dare )?(?:think|worry|stress|fret|bother)(?: yourself)? about (?:work|the office|your job|us|anything|a thing)\b(?! (?:else|other|that)\b)/i,
  /^\W*(?:please |just |and |so )?take (?:all )?the time (?:that )?you need\b(?! to\b|[^.!?]{0,60} and )/i,
  /^\W*(?:take care|take it easy|get well|get better|keep up the (?:good|great|excellent) work|keep it up)\b/i,
  /^\W*(?:what's up|you know\?|right\?|ok\?|okay\?|isn't it\?|who knows\?|guess what\?|why not\?|remember\?|sounds good\?)\W*$/i,
  /\b(?:unsubscribe|view (?:this|it) in your browser|click (?:here|below|the link)|if you are not the (?:intended|named)|received this (?:e-?mail|message) in error)\b/i,
];
