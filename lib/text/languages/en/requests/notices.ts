import type { RequestPattern } from '../../lexicon.ts';
import { any, DAY } from './words.ts';

/** What somebody is asked for, by its name. */
const ANSWER =
  '(?:approval|signature|decision|confirmation|repl(?:y|ies)|answers?|response|review|feedback|comments?|input|action|attention|consent|sign-?off|go-?ahead|vote|choice|instructions?|details|payment|acceptance|opinion|thoughts)';

/** Requests in the shape of a heading, a state, a poll or a word: *Action required*, *waiting for your approval*, *Thoughts?* */
export const NOTICES: readonly RequestPattern[] = [
  {
    kind: 'indirect',
    pattern: any(
      String.raw`^\W*(?:\[?\w+\]? ?[:–-] ?)?(?:your |urgent )?(?:${ANSWER}|help|volunteers?|drivers?) (?:is |are )?(?:urgently |still |now )?(?:required|needed|requested|wanted)\b`,
    ),
  },
  {
    kind: 'indirect',
    pattern: any(
      String.raw`\b(?:awaiting|awaits?|waiting (?:for|on)|pending|(?<!\b(?:which|that) )(?:needs?|requires?)|depends? on|subject to|ready for|requested|requests|still missing|up for) your (?:\w+ )?${ANSWER}\b|\bfor your (?:\w+ )?(?:approval|signature|decision|sign-?off|review)\b`,
    ),
  },
  {
    kind: 'indirect',
    pattern: any(
      String.raw`\bstatus ?: ?(?:still )?(?:waiting|awaiting|pending|on hold until|open, )|\b(?:i|we) (?:would |will |'d |only |just )?(?:need|want|require)(?: \w+)? ${ANSWER} (?:by|before|until|from|on|today|tomorrow|to|no later)\b`,
    ),
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:has |have |is |are )?(?:assigned (?:it |this )?to you\b|requested your\b|asking you to\b|asks you to\b|wants you to\b|needs you to\b|expects you to\b|would like you to\b|invited you to\b)/i,
  },
  // Who says nothing agrees.
  {
    kind: 'indirect',
    pattern:
      /\b(?:speak up|say so|shout|object|sing out|raise your hand|veto)\b[^.?!]{0,30}\b(?:by|before|until|now|today|tomorrow|otherwise|or else)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\bunless (?:i|we) hear\b|\bunless (?:you|someone|somebody|anyone|anybody|one of you|there(?:'s| is| are))\b[^.?!]{0,40}\b(?:object|disagree|protest|veto|against|concerns?|complain|shout|speak|tell|say|reasons? )/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\bif (?:i|we) (?:don't|do not) hear\b|\bif (?:i|we) hear nothing\b|\bif (?:nobody|no one|none of you|you don't|you do not) (?:objects?|disagrees?|protests?|complains?|speaks?|says? |minds?|reacts?|answers?|repl(?:y|ies))/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\bif (?:you(?:'re| are)?|anyone|anybody|someone|somebody|there(?:'s| is| are)|one of you|that)(?: (?:has|have|is|see|sees|knows?|a|any|an|good|strong|serious|something|still))* (?:reasons?|objections?|objects?|disagrees?|against|minds?|opposed|causes? (?:you )?(?:trouble|a problem|problems)|too (?:early|late|soon|short))\b[^.?!]{0,60}\b(?:speak|say|shout|tell|let|reply|answer|write|object|raise|call|come|drop|ping)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:silence|no (?:answer|reply|response|objections?)) (?:means|counts|is consent|is taken|will be taken)\b/i,
  },
  // A survey, and how long it takes
  {
    kind: 'indirect',
    pattern:
      /\b(?:survey|questionnaire|poll|doodle|form|evaluation|quiz|training)\b[^.?!]{0,40}\b(?:takes?|needs) (?:you )?(?:(?:about|only|just|less than|under|no more than|at most|around|you|maybe|barely) )*(?:\d{1,3}|a few|two|three|five|ten|fifteen|twenty|a couple of|a|one) ?(?:minutes?|mins?)\b/i,
  },
  // "Proposal: we move it"
  {
    kind: 'proposal',
    pattern:
      /^\W*(?:a |my |one |small |quick |another )*(?:proposal|suggestion|counter-?proposal|idea)(?: for [^.:?!]{2,40})? ?[:–-] ?\w/i,
  },
  {
    kind: 'indirect',
    pattern:
      /^\W*(?:a |my |one |small |quick |last |another |big )*(?:request|favou?r|question|to-do|todo|tasks?|actions?|action items?|ask)(?: (?:for|to) [^.:?!]{2,40})? ?: ?\w|\b(?:favou?r to ask|(?:favou?r|request|question) (?:for|to) you\b|ask (?:you )?a favou?r|do me a favou?r)/i,
  },
  // "Comments by Friday"
  {
    kind: 'indirect',
    pattern:
      /^\W*(?:your )?(?:comments|feedback|answers?|repl(?:y|ies)|orders|suggestions|ideas|topics|objections|corrections|names|votes|registrations?|sign-?ups?|applications|figures|numbers|proposals)\b(?: [^.?!]{1,30})? (?:to me|to us|by|before|until|till|no later)\b/i,
  },
  // "The blue one, please."
  { kind: 'direct', pattern: /(?<!\b(?:yes|oh|no),? )\b(?:please|pls|plz)[.! ]*$/i },
  // A word that wants a word back
  {
    kind: 'question',
    pattern: any(
      String.raw`^\W*(?:(?:so|and|any|your|other|what|or|still|all|everyone|you) )?(?:thoughts|opinions?|ideas|objections?|comments|feedback|input|takers|volunteers|preferences?|views|suggestions|agreed|deal|interested|status|coffee|lunch|beer|possible|doable|feasible|okay|available|eta|wdyt|by when|until when|how (?:much|many|long|soon)|which (?:one|day|version|room)|in or out|open|(?:lunch |coffee |call |beer |dinner )?(?:(?:on |at )?(?:${DAY}|tomorrow|today|tonight|next week)))(?: (?:for|with|by|on|from) (?:you|me|this|that|it|anyone))?\s?\?`,
    ),
  },
  // "…, that would help."
  {
    kind: 'indirect',
    pattern:
      /\b(?:that|this|it|which|even [^.?!]{2,40}) would (?:(?:really|also|already|certainly|greatly) )?(?:help|save (?:me|us)|be (?:a (?:great|big|real|huge) help))\b(?! (?:him|her|them|the)\b)/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\bwould (?:like|love|prefer) to (?:be (?:sure|certain) (?:what|which|that|whether|if|who|how|of)|know|understand|hear|double-check|check) (?:with |from )?(?:you|what|which|whether|if|who|how|when|where|why|your)\b|\b(?:curious|interested|good|keen|useful|helpful) to (?:hear|know|see) (?:what|which|whether|if|who|how|when|where|why|your)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:not (?:sure|clear)|unclear|unsure|don't (?:know|understand|see)|do not (?:know|understand))(?: to (?:me|us))? (?:what|which|who|whether|if|where|why|how|when) (?:you|your|exactly you)\b(?! (?:feel|must))/i,
  },
  { kind: 'indirect', pattern: /\bneed to know\b[^.?!]{0,40}\b(?:if|whether|what|when|how|where|who|which)\b/i },
  // A choice that is the reader's
  {
    kind: 'indirect',
    pattern:
      /^\W*(?:so,? |it's |its |that's |the rest is )?(?:your (?:call|turn|move|decision|choice)\b|over to you\b|up to you\b|the ball is in your\b)|\b(?:i(?:'ll)?|we(?:'ll)?) leave (?:it|that|this)(?: up)? to you\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:works?|suits?)(?: best| better)? for (?:u|you)(?: all| both| guys| best| better)?[.! ]*$|\bsuits? (?:u|you)(?: all| both| best| better)?[.! ]*$|\b(?:whichever|whatever|whenever) (?:suits|works|is better|is best|you prefer)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:not sure|unsure|don't know|undecided|no idea|can't decide)(?: yet)? (?:whether|if|what|which|how|who|where)\b[^.?!]{0,20}\bi (?:should|shall|am (?:allowed|supposed))\b/i,
  },
  // How little is enough
  {
    kind: 'indirect',
    pattern:
      /\b(?:short|quick|brief|simple|one|two|plain) (?:yes|no|lines?|words?|repl(?:y|ies)|answer|sign|note|mail|message|confirmation|nod|ok|okay)\b[^.?!]{0,30} (?:enough|will do|would do|suffic\w{1,4}|is fine|would be fine)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:would|'d|will|'ll) be (?:very |most |really |also |ever )?(?:grateful|thankful|glad|obliged|happy) (?:for|about|to (?:get|have|receive|see|hear)) (?:a|an|any|some|your|the|every|further|from|how|what|if|whether)\b/i,
  },
  // "We kindly request …", "I'd like to order …"
  {
    kind: 'indirect',
    pattern:
      /^\W*(?:\w+,? )?(?:i|we) (?:(?:kindly|hereby|politely|formally|therefore|also) )?(?:request|apply for|ask for|beg for|beg you)\b|\b(?:i|we)(?:'m|'re| am| are) (?:now |also |just )?(?:asking (?:for|you|whether|if)|applying for|requesting)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:i|we)(?:'d| would) (?:also |still )?like to (?:take (?:\d{1,2}|an?|one|two|three|four|five|some|the|next|mon|tues|wednes|thurs|fri)\b|borrow|change|cancel|order|return|swap|postpone|extend|register|apply|sign up|have (?:a|an|the|your|some|it|them|two|one))\b(?! (?:this |the |a )?(?:opportunity|chance|moment|minute|time)\b)/i,
  },
  {
    kind: 'indirect',
    pattern: /\b(?:i|we)(?:'d| would) (?:much )?(?:prefer|rather)(?: (?:it|that))?(?: if)? (?:you|we)\b/i,
  },
  // What is wrong in the reader's text or thing
  {
    kind: 'indirect',
    pattern:
      /\b(?:needs?|requires?) (?:renew|updat|sign|fix|chang|check|replac|clean|refill|review|correct|clos|approv|mov|water|repair|test|translat|proofread|rewrit|empty)ing\b|\bshould be (?:fixed|corrected|changed|updated|replaced|removed|added|deleted|rewritten|shortened|mentioned|clarified|adapted|renamed|split|merged)\b|\bcould be (?:(?:a bit|a little|much|slightly) (?:shorter|longer|bigger|smaller|simpler|larger|brighter|darker|stronger)|shorter|clearer|louder)\b/i,
  },
  // Once more
  {
    kind: 'indirect',
    pattern:
      /\b(?:checking in|checking back|following up|circling back|getting back|coming back|touching base) (?:on|about|regarding|to) (?:my|our|the|your|this|that|below|you (?:about|on|regarding))\b|\b(?:gentle|friendly|kind|quick|little|small|second|final|last) (?:reminder|nudge|ping)\b|\b(?:i|we)(?:'m| am| was| were|'re| are)? (?:just |still )?wonder(?:ing|ed)? about\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:survey|poll|doodle|questionnaire|sign-?up (?:sheet|list|form)|feedback form) (?:is|hangs|can be found)\b(?! (?:closed|over|done|finished|full))/i,
  },
];
