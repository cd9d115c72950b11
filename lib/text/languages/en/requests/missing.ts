import type { RequestPattern } from '../../lexicon.ts';
import { any } from './words.ts';

/** What readers hand in, by its own name. */
const THEIRS =
  '(?:your|signatures?|consents?|forms?|receipts?|hours|time ?sheets?|answers?|repl(?:y|ies)|approvals?|confirmations?|figures|numbers|data|payments?|fees?|rent|dues|cop(?:y|ies)|feedback|comments|declarations?|certificates?|contracts?|address(?:es)?|photos?|reports?|invoices?|quotes?|contributions?|entries|registrations?|details|documents?|pages?|names?)';
/** What a reader who owes something has not done; also as the verb after *didn't* or *have to*. */
const DONE =
  '(?:tell|told|say|said|send|sent|answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|sign(?:ed)?|register(?:ed)?|fill(?:ed)?|submit(?:ted)?|confirm(?:ed)?|pay|paid|return(?:ed)?|deliver(?:ed)?|mention(?:ed)?|given? (?:us|me)|choose|chosen|decide(?:d)?|enter(?:ed)?|book(?:ed)?|upload(?:ed)?|complete(?:d)?|hand(?:ed)?|report(?:ed)?|vote(?:d)?|g[eo]t(?:ten)? back|react(?:ed)?|approve(?:d)?|collect(?:ed)?|pick(?:ed)?|specif(?:y|ied)|attach(?:ed)?)';
const HELP =
  '(?:help|helpers?|hands?|advice|input|volunteers?|someone|somebody|persons?|people|drivers?|cover|second (?:opinion|pair of eyes)|opinions?)';

/** What the writer still lacks and the readers have: said of a fact, meant as a request. */
export const MISSING: readonly RequestPattern[] = [
  // "You haven't told us yet whether …"; a condition owes nothing.
  {
    kind: 'indirect',
    pattern: any(
      String.raw`(?<!\b(?:if|when|unless|in case|sorry) )\b(?:you|(?:some|many|most|several|a few|half|two|three|four) of you|not all of you) (?:still )?(?:haven't|have not|have yet to|have still not|still have to|never|didn't|did not|still owe)(?: yet| really| even| actually)? ${DONE}\b`,
    ),
  },
  { kind: 'indirect', pattern: /\byou (?:still )?owe (?:me|us|the)\b/i },
  // "Your fee hasn't reached us"
  {
    kind: 'indirect',
    pattern:
      /\b(?:your|the signed|the completed) [^.?!,;]{2,50} (?:hasn't|haven't|has not|have not|has still not|have still not|has yet to|have yet to|still hasn't|still haven't|never) (?:yet )?(?:reach|arriv|c[oa]me|turn|show|made it|appear|land|been (?:received|paid|submitted|signed|returned|entered|filled|confirmed|credited|settled|completed|uploaded|transferred|answered|registered))/i,
  },
  // "We haven't heard from you"
  {
    kind: 'indirect',
    pattern:
      /\b(?:i|we)(?:'ve| have)?(?: still)? (?:haven't|have not|not|never|didn't)(?: yet| actually)? (?:receive|received|hear|heard|get|got|gotten|had|seen) (?:back\b|anything\b|an answer|a reply|a response|any (?:reply|answer|response|feedback|news)|(?:[^.?!,;]{1,50} )?from you\b|your\b)/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:i|we) (?:still )?(?:don't|do not|can't|cannot) (?:yet |seem to )?(?:have|find|see) (?:your\b(?! point| problem| mistake)|an? [^.?!]{2,40} from you\b|any [^.?!]{2,40} from you\b)/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\bthere(?:'s| is| are| was)(?: still)? (?:no|nothing)\b[^.?!]{0,50} from you(?:r (?:side|team|end))?\b|\bnothing (?:yet )?from you\b/i,
  },
  // "The consent is still missing from her file"
  {
    kind: 'indirect',
    pattern: any(
      String.raw`\b${THEIRS}\b[^.?!;]{0,60} (?:(?:is|are|remains?) (?:(?:still|also|now|currently|yet) )?(?:missing|outstanding|lacking|overdue|unpaid|unsigned)\b|(?:is|are) still (?:open|to come)\b)`,
    ),
  },
  {
    kind: 'indirect',
    pattern:
      /\bwhat(?:'s| is| we(?:'re| are)?| i(?:'m| am)?)(?: (?:still|now|really|only|also|all))? (?:missing|lacking|lack|need|don't have|do not have|could use) (?:is|are|now|yet|from|:)|\b(?:the (?:only|last|one) thing|all)(?: that)?(?:'s| is| we(?:'re)?| i(?:'m)?)(?: still| now)? (?:missing|need|lack)\b/i,
  },
  // "Still need the key"
  {
    kind: 'indirect',
    pattern:
      /^\W*(?:(?:and|but|so|hi|hey|btw|ps),? )?(?:still|just|also|only|urgently) (?:need(?:ed)?|missing|lacking|awaiting|looking for|short of|waiting (?:for|on) (?:your|you|an answer|a reply|the signed))\b(?! to (?:check|find|think|do|finish|look|figure|work|see|get|test|write|decide|know)\b)/i,
  },
  { kind: 'indirect', pattern: /\b(?:i|we) (?:still|urgently|only|just) (?:need|require|lack|miss)\b(?! to\b)/i },
  {
    kind: 'indirect',
    pattern:
      /\b(?:i|we)(?:'re|'m| are| am) (?:(?:still|now|also|again|currently|urgently) )*(?:missing (?:your|the|a|one|two|three|some)\b|short (?:of|by|on)\b|lacking\b|looking for (?:a|an|some|more|two|three|people|someone|somebody|volunteers|help|anyone|your|feedback|input)\b|(?:collecting|gathering) (?:the|your|all|ideas|topics|names|feedback|suggestions|questions|contributions|photos)\b|in need of\b)/i,
  },
  {
    kind: 'indirect',
    pattern: any(
      String.raw`\b(?:i|we) (?:(?:really|also|urgently|will|now) )?(?:need|could (?:really )?(?:use|do with)) (?:(?:some|a bit of|a|one|two|three|four|more|another|extra|your) )*${HELP}\b`,
    ),
  },
  // "By 4 I need the final numbers", "I need the slides by noon"
  {
    kind: 'indirect',
    pattern:
      /\b(?:i|we)(?:'ll| will)? (?:also |really |now )?need (?:the|those|these|this|that|them|it|all|a|an|two|some|both|one)\b[^.?!]{0,80}\b(?:by (?:mon|tue|wed|thu|fri|sat|sun|noon|tomorrow|today|tonight|the end|end|next|\d|e[o]d|c[o]b|then|january|february|march|april|may|june|july|august|september|october|november|december)|before|until|no later|asap|back (?:by|on|from)|from (?:you|everyone|each|all)|signed|urgently)/i,
  },
  // "So far nobody has signed up"
  {
    kind: 'indirect',
    pattern:
      /\b(?:nobody|no one|none of you|hardly anyone|no volunteers?|only (?:one|two|three|four|five|six|seven|\d{1,3})(?: of you| people| teams?| persons?| names?)?) (?:has|have) (?:so far |yet )?(?:signed up|volunteered|registered|answered|replied|responded|stepped forward|come forward|put (?:their|his|her)|filled|applied|entered|voted)\b/i,
  },
  // "As soon as I have your answer, I'll book"
  {
    kind: 'indirect',
    pattern:
      /\b(?:without|until|as soon as|once|when|after|before) (?:i|we)(?:'ve)? (?:have|get|hear|receive|got|had|received|heard) (?:back )?(?:your\b|from you\b|an answer|the signed|the completed)|\b(?:can't|cannot|can not|unable to|won't be able to) [^.?!]{2,60} (?:without|until|before) (?:your\b|you(?:'ve| have| send| tell| sign| confirm| answer)\b)/i,
  },
  // "One signature missing on page 4", "the form isn't signed yet"
  {
    kind: 'indirect',
    pattern: any(
      String.raw`\b${THEIRS} (?:(?:is|are|still|also) ){0,2}missing\b|\b(?:waiting (?:for|on)|missing|not (?:yet )?received|haven't (?:yet )?received|never received|didn't receive|did not receive) (?:[\w']+ ){0,3}${THEIRS}\b(?! (?:from|by) (?:the|our|their)\b)`,
    ),
  },
  {
    kind: 'indirect',
    pattern: any(
      String.raw`\b${THEIRS}\b[^.?!;]{0,40} (?:isn't|aren't|is not|are not|hasn't been|haven't been|has not been|have not been) (?:(?:yet|fully|all|properly) )?(?:signed|filled (?:in|out)|submitted|paid|handed in|returned|completed?|in\b|here\b|back\b|confirmed|registered|there\b|with us\b)`,
    ),
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:amount|balance|sum|invoice|payment|bill)\b[^.?!;]{0,60} (?:is|are|remains?) (?:still |now )?(?:open|unpaid|outstanding|due\b(?! (?:in|to))|overdue)/i,
  },
  // "You wanted to send me the drawings"
  {
    kind: 'indirect',
    pattern: any(
      String.raw`(?<!\bas )\b(?:you (?:wanted to|promised to|were going to|were supposed to|were to|agreed to|offered to|volunteered to|were meant to)|(?:agreed|said|say|says|discussed|promised|told me|told us)(?: that|,)? you(?:'d| would|'ll| will)) (?:also |kindly )?(?:send|give|bring|check|let|tell|call|write|prepare|share|forward|get|look|do|fix|take|ask|book|order|come|make|put|provide|review|update|draft|arrange|organi[sz]e|deliver|finish)\b`,
    ),
  },
  {
    kind: 'indirect',
    pattern:
      /(?<!\b(?:don't|not|no longer|didn't) )\bneed (?:u|ur)\b|\bwaiting on (?:you|u|ur)\b|\b(?:i|we)(?:'d| would) (?:also |still )?(?:need|be needing) (?:the|a|an|your|those|these|all|them|it|that|this|some|two|both)\b/i,
  },
  { kind: 'indirect', pattern: /\bthe (?:sooner|earlier|quicker) (?:i|we|you)\b[^.?!]{2,60}\bthe better\b/i },
  {
    kind: 'indirect',
    pattern: /\b(?:can't|cannot) [^.?!]{2,60} as long as\b/i,
  },
];
