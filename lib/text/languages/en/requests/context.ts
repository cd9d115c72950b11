import type { RequestContext } from '../../request-context.ts';

const NAME = "\\p{Lu}[\\p{L}'-]{0,30}";
/** What stands before a colon in a list and is nobody's name. */
const NO_NAME =
  '(?!(?:Me|I|We|Us|Myself|None|Open|Done|Note|Notes|Info|Status|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Today|Tomorrow|Time|Date|Where|When|Who|What|Place|Room|Location|Next|Later|Phase|Step|Week|Decided|Decision|Result|Budget|Price|Cost|Done)\\b)';

/** What a whole mail tells of its questions and lists. */
export const REQUEST_CONTEXT: RequestContext = {
  answer:
    /^\W*(?:(?:yes|yep|yeah|no|nope|never|nobody|no one|none|nothing|hardly|absolutely)(?=[.,:;!]|$)(?!,? (?:i know|rush|hurry|worries|pressure|stress)\b)|none of\b|nobody (?:did|does|has|was|is)\b|(?:yes|no) [–-]|not (?:really|at all|any ?more|quite|a bit)[.,:;!]|of course(?: not)?[.,!]|only (?:if|when|for|on|in|by)\b|(?:it|they|he|she|we) (?:did|does|do|was|is|were|are|will|has|have)(?: not|n't)?[.,!]|it wasn't\b|(?:we|i) (?:think|hope|guess|believe) so\b|far from it\b|not for a\b|because\b|simple[:.,]|easy[:.,]|(?:as )?it turn(?:s|ed) out\b|turns out\b|the answer\b|it was (?:a|an|the)\b)/i,
  answerWho:
    /^\W*(?:[Mm]e\b|[Uu]s\b|(?:[Ww]e|I|[Tt]hey|[Hh]e|[Ss]he|[Yy]ou|\p{Lu}[\p{L}'-]{1,30}) (?:do|does|did|will|is|are|was|has|have|can)(?: not)?[.,!:])/u,
  fragment:
    /^\W*(?:[Ww]ith|[Bb]ehind|[Oo]n|[Ii]n|[Aa]t|[Ff]rom|[Ff]or|[Uu]nder|[Nn]ext|[Ee]veryone|[Nn]othing|[Nn]ot|[Bb]y|[Tt]hrough|[Aa]bout|[Aa]round|[Aa]n?|[Tt]he(?! (?:\p{L}+ ){1,3}[a-z]{3,20}(?:s|ed)\b)|[Oo]nly|[Jj]ust|\d{1,9}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|(?:[Tt]his|[Ll]ast|[Nn]ext) \p{L}{2,12}:|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:did|does|do|was|is|won))\b/u,
  notFragment:
    /\b(?:or|i|you|your|we|please|me|need|must|should|would|could|can|is|are|was|were|has|have|went|goes|came|got)\b|\?/i,
  asksWho: /^\W*(?:(?:and|but|so) )?who\b/i,
  asksItself:
    /^\W*(?:(?:and|but|so) )?(?:why (?:the|this|that|now|so|all)\b|how (?:is|was|could) (?:that|this|it) (?:possible|happen)|how (?:so|come)\b|what (?:happened|changed|went wrong|for|else)\b|what (?:does|did) (?:that|this|it|all this) mean|what (?:have|did|do) we (?:learn|know|have)|so,? what's the (?:plan|idea|catch|trick|verdict))[^?]{0,60}\?/i,
  goesOn: /^\W*(?:i|you|my|your|please|could|can|would|if|let)\b/i,
  asksWhat: /^\W*(?:(?:and|but|so) )?(?:who|what|why|where|when|which|how)\b/i,
  toReaders:
    /\b(?:you|your|yours|anyone|anybody|somebody|someone|everyone|everybody|(?<!\b(?:did|have|were|had) )we|us|our)\b/i,
  willSee:
    /^\W*(?:no idea(?: yet)?\b|not sure yet\b|looking into\b|still (?:looking|digging|checking)\b|(?:i|we)(?:'ll|'m|'re| will| am| are|'ve| have)? (?:(?:to|still|just|now|going to|on it and|keep) )*(?:dig|digging|look into|looking into|find out|finding out|investigat|figure|figuring|check|checking|keep (?:digging|looking|searching)|know more|see about|try to find|have no idea yet|trace|ask))/i,
  offersHelp:
    /^\W*(?:(?:any|more|further|other|still|got|have) )*(?:questions?|problems?|doubts?|trouble|concerns?|issues?|lost|stuck|in doubt|unclear)\b[^.!]{0,20}\?$/i,
  absence:
    /\b(?:out of (?:the )?office|auto(?:matic)?[- ]?reply|(?:won't|will not|don't|do not|not) (?:be )?(?:read(?:ing)?|check(?:ing)?|forwarded|able to read)\b|(?:limited|no) access to (?:my )?(?:e-?mails?|mails?)|thank you for your (?:message|e-?mail|mail)\b[^?]{0,60}\b(?:away|leave|holiday|vacation|out))/i,
  turnTo: /\b(?:contact|call|reach|write|turn to|ask|e-?mail|phone|ring|text|talk to|speak to|get in touch|reply)\b/i,
  toDoHeading:
    /^\W*(?:to[ -]?dos?|action (?:items|points)|actions|next steps|tasks|who does what|homework|jobs|assignments|follow-?ups|ais|open (?:points|tasks|items)|still to do|to be done|responsibilities)\b[^.?!:]{0,40}:?$/i,
  toDo: new RegExp(
    `^@?${NO_NAME}${NAME}(?:(?: and | & |, ?| ?/ ?| ?\\+ ?)${NO_NAME}${NAME}){0,3}(?: ?(?::|->|=>|→)| [–—-]| (?:to|will) \\p{Ll})|[(–—-] ?@?${NO_NAME}${NAME}(?:, [^)]{1,30})?\\)$`,
    'u',
  ),
};
