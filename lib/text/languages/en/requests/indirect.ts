import type { RequestPattern } from '../../lexicon.ts';
import { any } from './words.ts';

/** What is needed, wished for or wondered about; and questions that lost their mark. */
export const INDIRECT: readonly RequestPattern[] = [
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
  {
    kind: 'indirect',
    pattern: /\b(?:grateful|thankful|obliged|glad|happy) (?:if|for) (?:you|your)\b/i,
  },
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
      /\bif you(?:'d| would)? (?:like|want|care|are (?:interested|free|available|around|able)|have (?:time|a chance|a minute|a moment)|get (?:a chance|a minute|time))\b[^.?]{0,60}\b(?:meet|talk|discuss|join|come|call|chat|lunch|speak|get together|attend|visit|let me know|send)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\bif you (?:could|would|can) (?:please |also |just |kindly )?(?:send|give|let|tell|check|review|share|confirm|forward|help|take|have|get|provide|add|look|call)\b/i,
  },
];
