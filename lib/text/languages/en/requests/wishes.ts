import type { RequestPattern } from '../../lexicon.ts';

/** What the writer hopes for, reminds of or leaves as a question; and how it is said by people who learned English later. */
export const WISHES: readonly RequestPattern[] = [
  {
    kind: 'indirect',
    pattern:
      /(?:^\W*|\b(?:and|but|i|we)(?: would)? |'d )(?:would )?(?:(?:really|very much|greatly|also) )?appreciate (?:a|an|any|some|it|your|if|feedback|help|input|quick)\b(?! (?:[a-z]+ing\b|understanding|patience|cooperation))|^\W*(?:very |most )?(?:grateful|thankful) for (?:a|an|any|some|your)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /^\W*would (?:really |very much |also )?(?:love|like|need|be (?:great|good|nice|helpful|lovely|glad|happy|grateful)) (?:your|the|a|an|some|to (?:hear|have|get|know|see|meet)|if)\b/i,
  },
  // "I wait for your answer"
  {
    kind: 'indirect',
    pattern:
      /\b(?:i|we)(?:'m|'re| am| are| do)? (?:still )?(?:wait|waiting|expect|expecting|await|awaiting)(?: for| on)? (?:your|an? (?:answer|reply|quick|fast|short|soon))\b|^\W*(?:awaiting|waiting) (?:for )?your\b/i,
  },
  {
    kind: 'direct',
    pattern:
      /^\W*(?:kindly |please |pls )?(?:inform|advise|remit|revert|specify|indicate|communicate|quote) (?:me|us|to|with|your|the|by|on|until|if|whether|when|how|what)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:would be|'d be|are|am) (?:very |so |always )?(?:happy|pleased|delighted|honou?red|glad) (?:to (?:welcome|have|host) you\b|to see (?:you|many of you) (?:there|at|on|in)\b)|\bhope (?:to see you (?:there|at|in|tomorrow|then)\b|you can make it|you'll (?:join|come|be there)|you will (?:join|come|be there))/i,
  },
  {
    kind: 'indirect',
    pattern: /\b(?:need|want|like|wish) from you\b|\bfrom you,? (?:i|we)(?:'d| would)? (?:need|want|like)\b/i,
  },
  // "You must sign", and not what the reader will get
  {
    kind: 'indirect',
    pattern:
      /(?<!\b(?:if|as|what|than|when|where|think|that) )\byou (?:must|shall|ought to|had better)(?: (?:all|both|also|now|always|really|then|please|not|only|never))? (?!have\b|be\b|know\b|see\b|receive\b|get\b|find\b|hear\b|feel\b|notice\b|admit\b|come out\b|think\b|understand\b|recogni[sz]e\b|expect\b|soon\b|still\b)[a-z]{2,}/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:important|essential|crucial|vital|necessary|imperative) (?:that|for) (?:you|everyone|everybody|each|every|all of)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\botherwise,? (?:i|we|your|you|they|he|she|the \w+)(?: have to| has to| can't| cannot| must| won't| lose| loses)\b(?! have (?:been|had))/i,
  },
  { kind: 'indirect', pattern: /\bremind you (?:of|that|to|about)\b/i },
  {
    kind: 'indirect',
    pattern:
      /\b(?:my|one|only|open|last|remaining) (?:question|issue|thing)s?(?: (?:left|now|that remains))? (?:is|remains|are),? (?:whether|if|who|what|how|when|where|which)\b|^\W*(?:still )?(?:open|unclear|undecided) ?[:–-] ?\w/i,
  },
  {
    kind: 'indirect',
    pattern: /\b(?:still|also|urgently) needs? (?!to\b|work\b|time\b|some time\b|no\b)[a-z]{1,12} [a-z]/i,
  },
  {
    kind: 'direct',
    pattern:
      /^\W*(?:approve|accept|reject|confirm|review|sign|pay|update|verify)(?: \w+)? (?:or|here|now|below|via)\b|^\W*for (?:action|approval|signature|decision)\b/i,
  },
];
