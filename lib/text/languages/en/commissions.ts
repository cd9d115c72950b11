import { words } from '../any-of.ts';

/** Work that somebody does after reading, and not in the answer itself. */
const WORK = words(
  'send|resend|email|mail|forward|share|upload|submit|hand in|return|deliver|provide|supply|bring|give (?:me|us)|get (?:me|us|back|in touch)|pass',
  'review|read|count|take stock|proof-?read|go (?:over|through)|look (?:into|over|through|at)|(?:take|have) a (?:quick |short |closer )?look|check|test|comment|give feedback|edit|correct|translate|update|revise|amend|change|fix|repair|replace|adjust|clean up',
  'prepare|write|draft|draw up|put together|compile|collect|gather|create|make|build|design|set up|organi[sz]e|arrange|plan|book|reserve|order|buy|pay|reimburse|invoice|file|register|print|install|move|cancel|schedule|reschedule|add|remove|delete',
  'sign|countersign|approve|authori[sz]e|confirm|decide|choose|pick|agree|fill (?:in|out)|complete|finish|finali[sz]e|take (?:over|on|care)|handle|deal with|sort out|follow up|find (?:out|me|us)|call|ring|phone|contact|ask|inform|notify|warn|remind|invite|talk to|speak to|reply|answer|respond|tell (?!me\\b|us\\b)|let (?:me|us|(?:the |your |our )?\\p{L}+) know|introduce|cover|step in',
  'transfer|wire|settle|refund|credit|ship|dispatch|scan|publish|release|deploy|merge|investigate|research|analy[sz]e|calculate|estimate|measure|clarify|swap|enable|disable|grant|assign|nominate|summari[sz]e|rework|rewrite|shorten|extend|renew|withdraw|escalate|pick up|drop off|fetch|pack|unload|enter|host|chair|do (?:this|that|it)\\b|take (?:this|that|it)(?: on)?\\b(?! (?:easy|from|with|as|for|that)\\b)|make (?:this|that) happen',
);
const SO =
  '(?:please |pls |kindly |also |just |maybe |perhaps |possibly |then |quickly |at least |still |to |you |all |both |each )*';

/** A request that hands the reader a piece of work: asked of somebody in so many words, not advice, nor instructions for whoever wants to. */
export const COMMISSION = new RegExp(
  [
    `\\b(?:can|could|would|will|may) (?:you|someone|somebody|anyone|one of you|either of you)(?:, \\p{L}+,)? ${SO}(?:be able to |be so kind (?:as )?to |mind (?:to )?)?${WORK}(?:ing)?\\b`,
    `\\b(?:any chance (?:that )?(?:you|someone|one of you) (?:could|can|would|might)|(?:are|would|will) you be able to|are you able to|(?:is it|would it be) possible (?:for you )?to|do you think you (?:could|can)|i (?:was|am|'m) wondering (?:if|whether) you (?:could|can|would|might)) ${SO}${WORK}\\b`,
    `\\b(?:please|pls|plz|kindly),? ${SO}${WORK}\\b`,
    `\\b${WORK} [^.!?]{0,80}\\b(?:please|pls|plz)[.!]*$`,
    `\\bwould you mind ${SO}\\p{L}+ing\\b`,
    `\\b(?:i|we)(?:'d| would)? (?:still |also |really |just |now |only |urgently )*(?:need|require|am missing|'re missing|are missing|lack|miss|am waiting for|are waiting for|'m waiting for) (?:your\\b|you to\\b|from you\\b|[^.!?]{0,40}\\bfrom (?:you|your)\\b)`,
    `\\b(?:i|we)(?:'m| am|'re| are) (?:still |just |now |only )*(?:waiting for|missing|lacking) (?:your\\b|[^.!?]{0,40}\\bfrom (?:you|your)\\b)`,
    `\\b(?:would|it'd|it would) be (?:\\p{L}+ )?(?:great|good|nice|helpful|useful|lovely|wonderful|fantastic|perfect) to (?:get|have|receive|see) your\\b`,
    `\\b(?:i|we)(?:'d| would) (?:like|love|ask|want|appreciate it if|be grateful if|be happy if) you (?:to |could |would )?${SO}${WORK}\\b`,
    `\\b(?:would|it'd|it would) be (?:\\p{L}+ )?(?:great|good|nice|helpful|useful|lovely|kind|wonderful|fantastic|perfect) if (?:you|someone|one of you) (?:could |can |would )?${SO}${WORK}\\b`,
    `^\\W*${SO}(?:let (?:me|us) know|tell (?:me|us)|send (?:me|us)|get back to (?:me|us)|give (?:me|us)) (?!about it\\b|a break\\b|if (?:you have|there|anything|i|you need))`,
    `\\b(?:someone|somebody|one of (?:you|us)) ${SO}(?:has to|have to|must|needs? to|should|ought to) ${SO}${WORK}\\b`,
    // "Could you get the fitter back and send me the report?": the second part is work as well.
    `\\b(?:can|could|would|will) you [^.!?;]{3,80} and ${SO}(?:send|forward|share|give) (?:me|us)\\b`,
    `\\bwho (?:can|could|will|takes|wants to|would|is going to) ${SO}`,
  ].join('|'),
  'iu',
);

/** What only looks like it: an offer, a condition, directions for whoever wants to. */
export const NO_COMMISSION =
  /^\W*(?:if|for (?:further|more|any)|to \p{L}+|when|whenever|in case|should you|anyone (?:interested|who)|those who|feel free)\b|\b(?:if you (?:wish|want|like|find|have|need|are interested|know of)|you wish to|if (?:anyone|anybody|someone)|(?:let (?:me|us) know|tell (?:me|us)) (?:when|what time|which day)|try again|next time|in (?:the )?future|let (?:me|us) know\b[^.!?]{0,30}\bif (?:you|any|anyone|somebody|someone)\b|(?:he|she|they|\p{L}+) (?:said|asked|asks|says|told)\b[^.!?]{0,60}["“]|send (?:suggestions|comments|feedback|bug reports|questions)\b[^.!?]{0,40} to\b|(?:mail|e-?mail|write|contact|tell|let) (?:me|us)(?: know)? if (?:you(?:'re| are)|i(?:'m| am)|that(?:'s| is)|this is|it(?:'s| is))|visit (?:http|our|the)|click|check (?:out )?http|https?:\/\/\S+ for more)/iu;

/** Work that is handed back, or that the reader is asked for in so many words: also between people who are talking, a day helps. */
export const DELIVERY =
  /\b(?:send|forward|submit|hand in|return|deliver|provide|supply|review|proof-?read|comment on|translate|update|revise|prepare|write|draft|draw up|put together|compile|collect|gather|create|design|organi[sz]e|arrange|book|order|pay|sign|countersign|approve|authori[sz]e|fill (?:in|out)|complete|finish|finali[sz]e|take care of|take over|need (?:your|you to)|waiting for|transfer|wire|settle|refund|ship|dispatch|scan|publish|renew|repair|replace)\b|\b(?:can|could|would|will) you (?:(?:please|pls|kindly|also|just|maybe|perhaps|possibly|then|quickly|still|both) )*(?!tell|explain|clarify|elaborate|reproduce|check|test|try|run|see|confirm that|imagine|read (?:it|that|this) again|make sure|be\b|[^?]{0,80}\band see (?:if|whether|what|how)\b)/i;

/** What somebody who helps asks for, to find the reader's own trouble: nobody plans for that. */
export const DIAGNOSIS =
  /\b(?:log ?files?|logs?|debug (?:output|info\w*)|config(?:uration)?s?(?: files?)?|(?:stack ?)?traces?|tracebacks?|error (?:message|text|log)s?|more (?:details|info\w*) (?:about|on) (?:the|your|that|this) (?:\w+ )?(?:error|problem|crash|issue|bug)|crash (?:report|dump)s?|core dump|bug ?(?:report|zilla)|version (?:number|string)|what (?:it|the program|the command) says|output of)\b/i;

/** The writer lays something open that wants an answer: a trouble, a choice, something to be decided. */
export const OPEN_MATTER =
  /\b(?:worried|concerned|undecided|(?:not sure|unsure|don't know|no idea) (?:what to|how to|whether (?:to|we)|which (?:one|of))|(?:two|three|four|several|a few|some|the|our|other) (?:options|ways (?:out|forward|to)|choices|possibilities|alternatives|candidates|offers|quotes)|either (?:way|we)|has to be (?:decided|settled|done)|(?:must|have to|need to|should) (?:\p{L}+ )?(?:decide|choose|settle|agree|act|do something)|running out|behind schedule|over budget|(?:price|cost|fee|rent)s? (?:goes|go|went|will go|is going|has gone|have gone|are going) up|contract (?:ends|expires|runs out)|cheaper but|better but|faster but|nobody (?:has|is|knows)|can't (?:go on|continue|decide))\b/iu;
