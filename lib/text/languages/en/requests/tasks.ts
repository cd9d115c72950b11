import type { RequestPattern } from '../../lexicon.ts';
import { any, LEAD, SOFT } from './words.ts';

/** What follows an instruction, as in `direct.ts`. */
const OBJECT = String.raw`(?:me|us|him|her|them|it|the|this|that|these|those|your|a|an|my|our|his|their|all|any|each|both|every|one|some|two|whether|if|which|what|who|how|when|back|everything|everyone)\b`;
/** Instructions of everyday work that are no nouns where a sentence begins with them. */
const WORKS =
  '(?:clear|empty|clean|label|lock|switch|unplug|charge|return|swap|refill|wash|wipe|report|pay|settle|install|restart|reboot|renew|scan|ship|transfer|rename|stay|avoid|collect|drop|assign|merge|deploy|release|check in|check out|pack|unload|store|secure|measure|weigh|cut|assume|remove|disconnect|hand|save|log|register|wear|dress|park|bring|translate|proofread|sort|count|record|investigate|clarify|shorten|rewrite|redo|recheck|double-?check|resend|retry|rerun|repeat)';
const WITHOUT_OBJECT = String.raw`(?:(?:sign up|register|vote|reply|respond|enrol|apply|answer|reserve|rsvp) (?:by|before|until|on|in|at|here|via|with|for|to|using|now|today|if|under|through|directly|as soon|no later)|log (?:in|out|off)|switch (?:off|on)|turn (?:off|on)|hand in|put (?:yourself|yourselves|down|in|on|up|back)|stay (?:away|clear|off|out)|keep (?:off|away|out|clear)|(?:bring|wear) (?!on\b|about\b)[a-z]+|check (?:in|out) (?:with|by|at)|get (?:in|well) (?:line|before))\b`;
const GIVES =
  '(?:show|take|send|bring|give|write|call|ask|tell|book|check|prepare|make|get|do|order|keep|put|pick|draft|fetch|cover|handle|run|present|sign|review|collect|order|fix|test|host|chair|print|pack|drive|start|finish|read|look|update|clear|set|talk|speak|find|organi[sz]e|arrange|introduce|invite|move|meet)';

/** Instructions that hand out work, to whoever reads or to one of several. */
export const TASKS: readonly RequestPattern[] = [
  { kind: 'direct', pattern: any(`${LEAD}${SOFT}${WORKS} ${OBJECT}`) },
  { kind: 'direct', pattern: any(`${LEAD}${SOFT}${WITHOUT_OBJECT}`) },
  // "Jonas, you show her around": a capital tells a name.
  {
    kind: 'direct',
    pattern: new RegExp(
      `^\\W*@?(?!(?:Attached|Enclosed|Here|Below|Above|If|When|Once|As|What|Since|Because|Before|After|While|That|Can|Could|Do|Did|Will|Would|Should|Thank|Thanks|May|How|Where|Why|Until|Unless|Whenever|Wherever|Though|Although|And|But|So|Then|Or|Maybe|Hope|Glad|Happy|Sorry)\\b)[A-Z][a-zà-ÿ]+(?: (?:and|&) [A-Z][a-zà-ÿ]+)?[,:]? (?:you(?:'ll| will| could| can| two)? |(?:please|pls) )${GIVES}\\b(?! (?:like|good|great|nice|well)\\b)`,
    ),
  },
  // "Lars: send it today"
  {
    kind: 'direct',
    pattern: new RegExp(
      `^\\W*@?[A-Z][a-zà-ÿ]+(?: (?:and|&) [A-Z][a-zà-ÿ]+)? ?[:–—-] ?(?:${GIVES} (?:me|us|him|her|them|it|the|this|that|these|those|your|a|an|my|our|his|their|all|whether|if|with|out|[A-Z])|(?:print|bring|send|buy|ask|tell|prepare|fetch|pick|pack|organi[sz]e|arrange|invite|write|make|get|find|give|take|clear|draft|collect) [a-z])`,
    ),
  },
  // "…; tell me by noon", "If it rains, call me"
  {
    kind: 'direct',
    pattern:
      /(?:[,;:–—(-] ?|\b(?:so|then),? )(?:please |just )?(?:tell|send|give|show|bring|write|call|e-?mail|text|remind|ping|ring|answer) (?:me|us)\b(?! (?:that|a lot|so|the chance|hope|pleasure|any ?time|trouble)\b)/i,
  },
];
