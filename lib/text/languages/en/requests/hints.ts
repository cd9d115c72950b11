import type { RequestPattern } from '../../lexicon.ts';
import { any, DAY } from './words.ts';

const ASKED_FOR =
  '(?:signatures?|approvals?|decisions?|answers?|repl(?:y|ies)|confirmations?|feedback|comments?|volunteers?|drivers?|helpers?|reviews?|help|hands)';
/** What a file or a door refuses to do. */
const REFUSES =
  "(?:doesn't|does not|don't|do not|won't|isn't|is not|aren't|didn't|did not) (?:seem to )?(?:open|work|load|arrive|there\\b|attached|accept|accessible|download|let me|fit|match|add up|start)";

/** What is told so that the reader acts on it: a trouble, a turn, an open matter. */
export const HINTS: readonly RequestPattern[] = [
  // "The link doesn't open for me", "I have no access"
  {
    kind: 'indirect',
    pattern: any(
      String.raw`(?<!\b(?:if|when|case|that|which|because) (?:the |your |this |a |an )?)\b(?:link|file|attachment|folder|form|login|password|page|button|code|invitation|badge|document|spreadsheet|account|licen[cs]e|upload)s? ${REFUSES}`,
    ),
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:i|we) (?:still )?(?:can't|cannot|can not|couldn't|could not) (?:open|access|get into|log (?:in|on)|download|edit|find|read) (?:the|your|my|it|any|to|into|this|that|page|file)\b[^.?!]{0,40}\b(?:you|link|file|folder|attach\w{0,6}|document|form|page|account|portal|sheet|deck|version|mailbox|system|ticket)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:i|we) (?:still )?(?:have|had|get|got) no (?:access|permissions?)\b|\bthere (?:was|is) no attachment\b|\bneed access\b|\battachment (?:is|was|seems|seems to be) missing\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\byou(?:'ve| have)? (?:forgot|forgotten|left out|skipped|overlooked) (?:the|to|your|my|our|a|one|question|page|item)\b|\byou left [^.?!]{2,30} (?:unanswered|open|blank|empty)\b/i,
  },
  // "Two signatures are needed", "this needs a decision"
  {
    kind: 'indirect',
    pattern: any(
      String.raw`(?<!\bno (?:further |more )?)\b${ASKED_FOR} (?:is|are) (?:(?:still|now|urgently|also) )?(?:needed|required|wanted|requested)\b|\b(?:needs|requires|awaits) (?:a|an|your|two|one|some|the team's) (?:\w+ )?${ASKED_FOR}\b|\b(?:this|that|it) (?:needs|has) to be (?:settled|decided|agreed|done|sorted)\b`,
    ),
  },
  // "No answer from you so far"
  {
    kind: 'indirect',
    pattern:
      /\b(?:no|without an?|without any) (?:answer|reply|response|reaction|word|feedback|sign)\b[^.?!]{0,30}(?:from you|so far|yet\b|until now|until today)|^\W*still no [a-z]|\bmy (?:question|request|mail|message)s?\b[^.?!]{0,40} (?:is|are) still (?:open|unanswered|pending)\b|\b(?:i|we) (?:haven't|have not) (?:seen|got|had|received|been sent) [^.?!]{2,40} yet\b|(?:^\W*(?:still )?|\b(?:i|we)(?:'m|'re| am| are) (?:still )?)waiting to hear\b/i,
  },
  // "Whoever comes last locks up", "each team names a speaker"
  {
    kind: 'indirect',
    pattern:
      /^\W*(?:whoever (?!did\b|was\b|has won|made\b|wrote\b|you\b|i\b|we\b|they\b|it\b|he\b|she\b|said\b)|(?:each|every) (?:team|group|one of you|department|lead|speaker|class|family|of you) (?!has\b|is\b|was\b|had\b|got\b|did\b|won\b|scored\b|and\b|of\b|in\b)[a-z]{2,}|the last (?:one |person )?(?:out|to leave|in) )[^.?!]{2,80}/i,
  },
  // "You bring the salad"
  {
    kind: 'direct',
    pattern:
      /^\W*(?:(?:so|ok|okay|and|then),? )?you (?:bring|take|show|send|write|book|call|prepare|drive|collect|order|present|cover|handle|fetch|host|chair|lock)\b(?! (?:care|part|a lot|it for|great|good|pride|after)\b)|\b(?:it's|it is) on you to\b|\byou(?:'re| are) (?:on for|up next|responsible for|in charge of|to (?:bring|send|take|give|prepare|present|cover|be (?:there|here)))\b/i,
  },
  // "You have 3 open tasks"
  {
    kind: 'indirect',
    pattern:
      /\byou have (?:a|an|one|two|three|\d{1,3}|several|some|new) (?:\w+ )?(?:open|pending|overdue|unread|new|outstanding|unanswered)?\s?(?:tasks?|approvals?|requests?|assignments?|reviews?|to-?dos?)\b|\b(?:has|have) been assigned (?:a|an|to|the)\b|\bawaits? your\b/i,
  },
  // "Be there at nine"
  {
    kind: 'direct',
    pattern:
      /(?:^\W*(?:(?:and|so|but|just|please|all),? )?|, so )(?:be (?:there|here|on time|punctual|ready|careful|quick|early|prepared|back)|don't be (?:late|shy|afraid)|come (?:early|on time|prepared|with|at|in|by)|meet (?:in|at|by|on|me (?:in|at|by|on)|us (?:in|at|by|on)|outside|downstairs))\b/i,
  },
  {
    kind: 'direct',
    pattern:
      /^\W*if you [^,.?!]{2,60}, (?:please |just )?(?:tell|inform|do (?:it|so|this)|sign up|register|enrol|take|bring|put|reply|answer) \w/i,
  },
  // "To all owners of plants: water them"
  {
    kind: 'direct',
    pattern:
      /^\W*(?:to all|for all|whoever|everyone|everybody|those|before|when|once|if you)\b[^.:?!]{2,80}: ?(?:please |just )?[a-z]{2,12}(?: (?:over|in|out|up|off|down))? (?:it|them|your|the|this|these|those|us|me)\b/i,
  },
  {
    kind: 'direct',
    pattern:
      /\b(?:keep|treat|consider) (?:this|it|that|these|all this)(?: \w+)? (?:confidential|to yourself|between us|secret|quiet|under wraps)\b|\bstays between us\b|\b(?:not|are|is) to be (?:kept|left|shown|presented|brought|booked|paid|worn|carried|returned|closed|locked|parked|stored|handled|treated|shared|forwarded|published|quoted|signed|filed)\b/i,
  },
  {
    kind: 'direct',
    pattern:
      /^\W*(?:in (?:the )?future|from now on|next time|henceforth),? (?:please |always |only )?(?:send|use|write|call|ask|put|check|tell|bring|take|address|book|report|let|make|give|do|add|keep)\b/i,
  },
  {
    kind: 'direct',
    pattern:
      /^\W*(?:(?:please|and|so|just|then),? )?(?:take (?:part|two|five|ten|\d{1,2}|a (?:minute|moment|few))\b|rate (?:your|the|us|our|this)\b|treat (?:this|it)\b|hand over\b)/i,
  },
  {
    kind: 'direct',
    pattern:
      /, (?:please |just )?(?:book|order|register|sign up|reply|answer|write|ask|apply) (?:via|by|before|until|with|at|here|on|me|us|now|today)\b/i,
  },
  { kind: 'indirect', pattern: /\b(?:i|we)(?:'m|'re| am| are)? (?:count|counting|rely|relying) on you/i },
  { kind: 'direct', pattern: /(?:^\W*(?:just |please )?|[,;–-] ?)say (?:if|whether|when|yes|which|the word)\b/i },
  {
    kind: 'indirect',
    pattern: /\b(?:hold|holding|held|reserved|keep|keeping|kept) [^.?!]{2,40} for you (?:until|till|by)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:i|we)(?:'d| would) (?:really |very much )?value your\b|\bfrom you would (?:really )?help\b|\bby [\w ]{2,20} would be (?:perfect|great|good|ideal|fine|nice|lovely|enough)\b|\b(?:can't|cannot) (?:decide|start|go on|continue|finish) without you\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /^\W*(?:still |now |urgently )?looking for (?:a|an|one|two|three|four|some|someone|somebody|volunteers?|people|more|help|your)\b|^\W*(?:wanted|needed|searching for|help wanted)\b ?: ?\w|^\W*need (?:it|this|them|that|the|your|a|an|you|someone|somebody)\b/i,
  },
  {
    kind: 'question',
    pattern: any(
      String.raw`^\W*(?:(?:so|and|would) )?(?:(?:${DAY}|tomorrow|today|that|this|all) (?:ok|okay|alright|fine|good|possible)|makes? sense|and you|what now|what next|can do|please)\s?\?`,
    ),
  },
  {
    kind: 'question',
    pattern:
      /\b(?:can|could) (?:it|this|that|they|these|those) (?:please |perhaps |maybe |also )?be [a-z]{2,}(?:ed|t|n)\b(?! (?:true|seen|heard|said)\b)/i,
  },
  // A question that lost its mark, also in mid-sentence
  {
    kind: 'question',
    pattern:
      /^\W*(?:(?:so|and|but),? )?(?:what's|what is|what are|where's|where is|how's) your\b|(?:[-–—,:;] ?|\bor |\band )(?:did|do|are|were|have) you (?:say|think|mean|want|need|prefer|remember|mind|agree|already|still|coming|going|available)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:children|kids|pupils|students|participants|guests|everyone) (?:will )?need (?:an?|their|your|some|rain|boots|good|sturdy|warm|to bring)\b|\b(?:doesn't|don't|does not|do not) (?:match up|match|add up|tally)\b[^?]{0,60}[.!]*$/i,
  },
];
