import { words } from '../any-of.ts';

/** Work that somebody does after reading, and not in the answer itself. */
const WORK = words(
  'send|resend|email|mail|forward|share|upload|submit|hand in|return|deliver|provide|supply|bring|give (?:me|us)|get (?:me|us|back|in touch)|pass',
  'review|read|proof-?read|go (?:over|through)|look (?:into|over|through|at)|check|test|comment|give feedback|edit|correct|translate|update|revise|amend|change|fix|repair|replace|adjust|clean up',
  'prepare|write|draft|draw up|put together|compile|collect|gather|create|make|build|design|set up|organi[sz]e|arrange|plan|book|reserve|order|buy|pay|reimburse|invoice|file|register|print|install|move|cancel|schedule|reschedule|add|remove|delete',
  'sign|countersign|approve|authori[sz]e|confirm|decide|choose|pick|agree|fill (?:in|out)|complete|finish|finali[sz]e|take (?:over|on|care)|handle|deal with|sort out|follow up|find (?:out|me|us)|call|ring|phone|contact|ask|inform|invite|talk to|speak to|reply|answer|respond|tell (?!me\\b|us\\b)|let (?:me|us) know|introduce|cover|step in',
);
const SO =
  '(?:please |pls |kindly |also |just |maybe |perhaps |possibly |then |quickly |at least |still |to |you |all |both |each )*';

/** A request that hands the reader a piece of work: asked of somebody in so many words, not advice, nor instructions for whoever wants to. */
export const COMMISSION = new RegExp(
  [
    `\\b(?:can|could|would|will|may) (?:you|someone|somebody|anyone|one of you|either of you)(?:, \\p{L}+,)? ${SO}(?:be able to |be so kind (?:as )?to |mind (?:to )?)?${WORK}(?:ing)?\\b`,
    `\\b(?:please|pls|plz|kindly),? ${SO}${WORK}\\b`,
    `\\b${WORK} [^.!?]{0,80}\\b(?:please|pls|plz)[.!]*$`,
    `\\bwould you mind ${SO}\\p{L}+ing\\b`,
    `\\b(?:i|we)(?:'d| would)? (?:still |also |really |just |now |only |urgently )*(?:need|require|am missing|'re missing|are missing|lack|miss|am waiting for|are waiting for|'m waiting for) (?:your\\b|you to\\b|from you\\b|[^.!?]{0,40}\\bfrom (?:you|your)\\b)`,
    `\\b(?:i|we)(?:'d| would) (?:like|love|ask|want|appreciate it if|be grateful if|be happy if) you (?:to |could |would )?${SO}${WORK}\\b`,
    `\\b(?:would|it'd|it would) be (?:\\p{L}+ )?(?:great|good|nice|helpful|useful|lovely|kind|wonderful|fantastic|perfect) if (?:you|someone|one of you) (?:could |can |would )?${SO}${WORK}\\b`,
    `^\\W*${SO}(?:let (?:me|us) know|tell (?:me|us)|send (?:me|us)|get back to (?:me|us)|give (?:me|us)) (?!about it\\b|a break\\b|if (?:you have|there|anything|i|you need))`,
    `\\bwho (?:can|could|will|takes|wants to|would|is going to) ${SO}`,
  ].join('|'),
  'iu',
);

/** What only looks like it: an offer, a condition, directions for whoever wants to. */
export const NO_COMMISSION =
  /^\W*(?:if|for (?:further|more|any)|to \p{L}+|when|whenever|in case|should you|anyone (?:interested|who)|those who|feel free)\b|\b(?:if you (?:wish|want|like|find|have|need|are interested|know of)|you wish to|if (?:anyone|anybody|someone)|try again|next time|in (?:the )?future|(?:he|she|they|\p{L}+) (?:said|asked|asks|says|told)\b[^.!?]{0,60}["“]|send (?:suggestions|comments|feedback|bug reports|questions)\b[^.!?]{0,40} to\b|visit (?:http|our|the)|click|check (?:out )?http|https?:\/\/\S+ for more)/iu;

/** Work that is handed back: also between people who are talking, a day helps. */
export const DELIVERY =
  /\b(?:send|forward|submit|hand in|return|deliver|provide|supply|review|proof-?read|comment on|translate|update|revise|prepare|write|draft|draw up|put together|compile|collect|gather|create|design|organi[sz]e|arrange|book|order|pay|sign|countersign|approve|authori[sz]e|fill (?:in|out)|complete|finish|finali[sz]e|take care of|take over|need (?:your|you to)|waiting for)\b/i;

/** The writer lays something open that wants an answer: a trouble, a choice, something to be decided. */
export const OPEN_MATTER =
  /\b(?:worried|concerned|undecided|(?:not sure|unsure|don't know|no idea) (?:what to|how to|whether (?:to|we)|which (?:one|of))|(?:two|three|four|several|a few|some|the|our|other) (?:options|ways (?:out|forward|to)|choices|possibilities|alternatives|candidates|offers|quotes)|either (?:way|we)|has to be (?:decided|settled|done)|(?:must|have to|need to|should) (?:\p{L}+ )?(?:decide|choose|settle|agree|act|do something)|running out|behind schedule|over budget|(?:price|cost|fee|rent)s? (?:goes|go|went|will go|is going|has gone|have gone|are going) up|contract (?:ends|expires|runs out)|cheaper but|better but|faster but|nobody (?:has|is|knows)|can't (?:go on|continue|decide))\b/iu;
