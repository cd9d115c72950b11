import { anyOf } from '../any-of.ts';

const SOON =
  '(?:immediately|right now|right away|straight away|at once|this (?:very )?(?:minute|second|instant)|without (?:any )?(?:further )?delay|urgently|asap|a\\.s\\.a\\.p\\.?|as soon as (?:humanly )?(?:possible|you (?:possibly )?can)|as (?:quickly|fast) as (?:possible|you (?:possibly )?can))';
/** Words by which a thing is wanted: without one, *immediately* only tells how something happened. */
const WANTED =
  '(?:please|pls|plz|need|needs|needed|require|requires|call|ring|phone|send|fix|join|reply|respond|answer|act|react|help|call back|get back|could (?:you|someone|somebody|anyone)|can (?:you|someone|somebody|anyone)|would you|let me know|decide|decision|confirm|sign|approve|switch|turn|shut|pull|revert|restart|roll back|looking for|replacement|attention|action)';

/** The writer says now that this cannot wait. */
export const URGENCY: readonly RegExp[] = [
  // Called so.
  /\b(?:this|it|that|which|one|matter|request|issue|case|situation|ticket|order|mail|email)(?:'s|s| is| has become| became| gets| is getting)? (?:now |also |really |very |quite |rather |pretty |extremely |super |a bit |kind of |getting |becoming |most |highly |truly |somewhat |fairly |so )*(?:urgent|pressing|time[- ]critical|time[- ]sensitive|an emergency)\b/i,
  /\b(?:treat|mark|handle|regard|consider|flag|log) (?:this |it |that )?(?:\w+ )?as (?:very |highly |extremely )?urgent\b/i,
  /\b(?:utmost|extreme|great|some|a matter of|real) urgency\b/i,
  /\b(?:we have|there's|there is|i have|got|have|we've got|with) (?:a|an) (?:real |very |rather |quite |really |bit of an? |slightly )?(?:urgent|emergency|pressing)\b/i,
  /\b(?:urgently|desperately|badly) (?:need|require|want|wait|await|look|miss|request|ask)/i,
  /^\W*(?:very |super |extremely |really |most )?urgent(?:ly)?(?:[!:.]| [–—-]|\s*$| (?:please|pls|request|need|matter|question|one|help|reply|answer|call|from|action|decision|approval|fix|bug|change|issue|problem|favou?r))/i,
  /\b(?:your|an?|need|needs) urgent (?:attention|help|answer|reply|response|action|decision|approval|assistance|support|feedback|input|advice|confirmation|signature|fix)\b/i,
  /[,;–-] ?urgent(?:ly)?[!.]*$/i,
  /\bmost urgent(?:ly)?\b|\burgent(?:ly)?,? please\b|\bplease,? (?:it's |this is )?urgent/i,
  // Wanted at once.
  new RegExp(`\\b${WANTED}\\b[^.!?;]{0,90}\\b${SOON}(?!\\w)`, 'i'),
  new RegExp(`(?:^|[,;:] ?|\\band )${SOON} (?:please|pls|call|send|stop|fix|take|switch|turn|come)\\b`, 'i'),
  new RegExp(`^\\W*${SOON},? (?:please|pls)|^\\W*(?:please,? )?(?:asap|at once|right now|immediately)\\W*$`, 'i'),
  /\b(?:needs?|wants?) (?:to (?:hear|know|get|see|speak|talk|have|answer|decide)|someone|somebody|you|your|it|this|that|them|help|an? (?:decision|answer|reply|replacement|person|hand|fix|call|yes|no|go))\b[^.!?;]{0,50}\b(?:right now|right away|now|at once|immediately|within the (?:next )?(?:half (?:an )?)?(?:hour|minutes?|\d+ minutes?))(?=[\s,.!]*$|,| or\b| if\b| whether\b| before\b| because\b| since\b| as\b)/i,
  /(?:^|[,;:] ?|\b(?:please|pls|can you|could you|and|must|have to|should|better) )(?:join|come|call|take|switch|turn|stop|pull|send|open|fix|reply|answer|sign)\b[^.!?;]{0,50}\b(?:offline |down |off |out )?now(?:,? please|,? pls)?(?=[!.,]*$|, (?:we|i|the|or|it|before)\b)/i,
  /\bneed (?:an? |the |your |some |this |it |that |these |them |someone |something |to know )?(?:\w+ )?(?:very |really |as )?(?:quickly|fast|super fast|in a hurry)(?=[,.! ]|$)/i,
  /\bhurry(?: up)?,? please\b|\bplease,? hurry\b|^\W*hurry(?: up)?(?:[!,.]|$)/i,
  /\b(?:asap|as soon as possible|pronto)(?:,? (?:please|pls|thanks|thx))?[!.]*$|\bneeded (?:it|this|that|them) yesterday\b|\b(?:sos|mayday)\b/i,
  /\b(?:immediate|urgent|instant) (?:action|attention|response|reply|help|answer|decision|assistance|approval|intervention)\b|\b(?:please|could you|can you|need to|must) (?:\w+ )?(?:expedite|prioriti[sz]e|rush) (?:this|it|that|the)\b/i,
  new RegExp(
    `\\b${WANTED}\\b[^.!?;]{0,70}\\b(?:in|within) the next (?:few |couple of |half |\\w+ )?(?:minutes|hour|half[- ]hour|half an hour)\\b`,
    'i',
  ),
  // Before all else.
  /\bbefore (?:anything|everything) else\b|\bdrop (?:everything|whatever|what you)\b|\b(?:absolute|top|highest|first|number one|maximum|utmost) priority\b(?! (?:for|of|in|is|was|this (?:year|quarter))\b)|\bstop (?:what|whatever|everything) you(?:'re| are)\b/i,
  /\b(?:this|it|that|one)(?:'s| is)? (?:really |simply |just |absolutely )?(?:can't|cannot|can not|cant|won't) wait\b(?! (?:to|for)\b)|\bcan(?:'t|not) wait (?:until|till|any longer|another)\b/i,
  /\btime is of the essence\b|\bevery (?:minute|hour|second) counts\b|\b(?:we|i)(?:'re| are|'m| am) (?:running|almost|nearly) out of time\b|\bno time to lose\b/i,
  /\b(?:this|it)(?:'s| is) (?:an? |a real |really an? )?(?:emergency|critical)(?=[\s,.!:;]|$)(?! (?:drill|plan|exit|contact|for|that|of|to|review))/i,
  /\b(?:can't|cannot|can not|must not|mustn't) be (?:delayed|postponed|put off)\b|\b(?:tolerates?|brooks?|allows?) no delay\b|\b(?:we|we're|are) (?:now |already |currently )*losing (?:money|orders|customers|sales|data|time by)\b|\b(?:is|are|'s|everything's) on fire\b|\ball hands\b(?! (?:meeting|call|on (?:mon|tues|wednes|thurs|fri)))/i,
  // Nobody can go on.
  /\b(?:blocked|stuck|held up) (?:on|by|without|until|waiting for) (?:you|your|this|it)\b|\b(?:waiting|wait|hang|hangs|hanging|stands?|depends?) (?:only |solely |entirely )?on (?:you|your (?:ok|okay|answer|approval|signature|reply|go)) (?:now|right now|to (?:go on|proceed|continue|ship|start))\b/i,
  /\b(?:is|are|it's|that's|'s) (?:now |currently |completely |totally |still |really |also )*(?:blocking|holding up|stopping) (?:us|me|everyone|everybody|the (?:whole )?(?:team|line|release|launch|rollout|deploy\w*|build|site|crew|shift|project|customer|client)|our|my|production|work|\d+|others)\b/i,
  /\b(?:i'm|i am|we're|we are|im|am|are) (?:now |currently |completely |totally |fully |entirely |really |still )*(?:stuck|blocked|stranded|dead in the water)(?= (?:here|until|till|without|on (?:this|that|you|your)|because|waiting|and)|[,.!]|$)/i,
  /\b(?:can't|cannot|can not|cant|couldn't|unable to|not able to) (?:do (?:any|anything|a thing)|move|start|go on|continue|proceed|carry on|go any further|work|ship|release|deploy|open|bill|invoice|finish|load)\b[^.!?;]{0,50}\b(?:until|till|without (?:you|your|it|this|that)|unless)\b/i,
  /\b(?:nobody|no one|noone|none of us|nothing|the (?:whole )?(?:team|line|crew|shift))(?: here| on the \w+| in the \w+)? (?:can|moves|works|is able to|can't|stands|is standing)\b[^.!?;]{0,20}\b(?:work|moves?|go on|continue|start|still|idle|log in|do anything(?! (?:other|else|about|but))|until)\b/i,
  /\b(?:people|colleagues|customers|patients|guests|passengers|staff|of us|team|crew|driver|client|customer|truck|courier) (?:is|are) (?:all |already |now |still )*(?:waiting (?:on|for) (?:me|you|us|your|this|it)|standing (?:here|around|idle|outside)|at the (?:gate|door)|locked out)\b/i,
  // Out of order as it is written.
  /\b(?:production|prod|site|website|shop|server|servers|system|systems|network|database|checkout|service|services|app|api|everything|payments?|login|logins|line|lines|phones?|e-?mail|internet|platform|portal|till|tills|vpn|booking|power) (?:is|are|has been|have been|'s|has gone|have gone|went|keeps? going) (?:completely |all |totally |still |again |currently |now )*(?:down|offline|dead|crashing|failing)\b(?! (?:for (?:maintenance|the weekend)|in (?:q|the|price|cost)|by \d|\d|on last|compared|from|due to be))/i,
  /\b(?:production|prod|site|website|server|system|checkout|payments?)(?:'s)? (?:is )?down[!.]|\b(?:major|full|total|complete|ongoing|live|current) outage\b|\boutage (?:in progress|ongoing|right now)\b|\b(?:sev|severity|prio|priority) ?[- ]?[01]\b(?! (?:incidents?|tickets?|issues?) (?:are|is|were|was|get|must))/i,
  /^\W*p[01]\b/i,
  /\b(?:(?:customers|users|clients|people|patients|staff|guests) (?:can't|cannot|can not|cant|are unable to)|nobody can) (?:log ?in|pay|order|check ?out|access|sign in|get in|reach|book|connect|call)\b(?=[^?]*$)/i,
];

/** The same words where nothing waits: denied, over, somebody else's, a rule, a topic, a quotation. */
export const NOT_URGENT = anyOf(
  /\b(?:not|none|nothing|isn't|aren't|wasn't|no|never|n't|less|non|without being|hardly|neither|nor) (?:\w+ ){0,3}(?:urgent|urgency|emergency|emergencies|pressing|time[- ](?:sensitive|critical)|rush|hurry|immediately|right away|right now|asap|at once|straight away|blocking|blocker)\b/i,
  /\bno (?:rush|hurry|panic|urgency)\b|\bnon-urgent\b|\bnot? need (?:it|this|them|that|to|an answer)\b[^.!?]{0,40}\b(?:now|right away|immediately|asap|at once)\b|\b(?:don't|doesn't|do not|does not|didn't) (?:need|have to|worry|expect|want)\b/i,
  /\bhow (?:urgent|critical|pressing|soon|quickly|fast)\b|^\W*(?:is|are|was|isn't|does|do) [^?]{0,40}\b(?:urgent|emergency|asap|critical|right away|immediately)\b[^?]*\?/i,
  /\b(?:i|we)(?:'ve got| have got)? (?:need|have|must|want|had)(?: to)? (?:go|leave|run|head|stop|sleep|eat|catch|get going)\b/i,
  // Rules and conditions.
  /\b(?:if|when|whenever|in case|should|once|unless|as soon as|where|anyone who|those who|whoever) (?:it's |it is |there's |there is |anything |something |anyone |somebody |someone |a |an |the |you |your |we |they )(?:is |are |\w+ ){0,4}(?:urgent|emergency|hear|see|smell|notice|find|feel|spot|lose|suspect|outage|alarm|fire|down|fails|ring)/i,
  /\b(?:in|for|during) (?:an? |case of |any |real |true |genuine |such |all |the |medical |life-threatening )*(?:emergency|emergencies|urgent (?:matters?|cases?|questions?|requests?|needs?|issues?|enquiries|inquiries))\b/i,
  /\b(?:urgent|emergency) (?:care|route|requests|matters|cases|room|exit|exits|contact|contacts|number|numbers|services|drill|plan|plans|procedure|lighting|brake|door|doors|kit|budget|fund|vet|dentist|department|ward|surgery|stop|button|channel|line|tickets|label|flag|column|tag|messages|mails|e-?mails)\b/i,
  /\b(?:must|should|shall|have to|has to|are to|is to|always) (?:be )?(?:\w+ )?(?:report|reported|leave|inform|informed|notify|notified|call|logged|raised|declared)\b[^.!?]{0,60}\b(?:immediately|at once|right away|without delay)\b|\b(?:report|leave|evacuate|rinse|stop using|switch off)\b[^.!?]{0,60}\bimmediately\b[^.!?]{0,30}\b(?:when|if|in case|and (?:gather|consult|see|seek))\b/i,
  /\b(?:from|to|says|called|word|label|labelled|labeled|marked|tagged|means?|meant|wrote|of|as) ["“'«][^"”'»]{0,30}(?:urgent|asap|immediately|right away|at once|right now|critical)/i,
  /["“«](?:urgent|asap|immediately|critical|emergency|right now|top priority)["”»]/i,
  // Somebody else's, or over.
  /\b(?:he|she|they|client|customer|boss|ministry|manager|director) (?:said|says|called|calls|considers?|thought|thinks|claims?|claimed|told|keeps|kept|wanted|insisted)\b[^.!?]{0,50}\b(?:urgent|asap|immediately|emergency|right away|at once|right now|critical|can't wait)/i,
  /\b(?:was|were|had been|used to be|got|seemed|looked) (?:\w+ ){0,3}(?:urgent|down|blocking|blocked|stuck|an emergency|critical|offline)\b|\b(?:back up|up again|resolved|solved|fixed now|is fixed|sorted|is over|no longer|got removed|unblocked|restored|all good|works again|working again|post-?mortem|false alarm)\b/i,
  // The writer's own haste, and what happened at once.
  /\b(?:i|we)(?:'ll| will|'d| would|'m| am|'re| are| shall|'ve| have)? (?!(?:\w+ )?(?:need|want|require|must|have)\b)(?:\w+ ){0,2}(?:let you know|get back|reply|respond|answer|send|call|fix|come|look|do|try|check|be|follow up|update|report|keep|confirm|finish|share|get)\b[^.!?,]{0,60}\b(?:asap|as soon as|as quickly as|immediately|right away|at once|straight away|quickly|right now)/i,
  /\b(?:i|we|he|she|they|it|who|which|that) (?:immediately|at once) \w+|\b(?:immediately|right) (?:after|before|following|adjacent|next|behind|below|above|preceding|obvious|clear)\b|^\W*right now,? (?:i|we|the|there|it)\b|\bat once (?:\w+ ){0,2}(?:and|or|a|beautiful)\b|\ball at once\b/i,
  /\bas soon as (?:the|they|we|i|it|he|she|that|this|you (?:have|get|are|know|see|hear|receive))\b|\bas soon as (?:they|it|we|he|she)(?:'re|'s)\b/i,
  /\b(?:culture|training|course|handbook|seminar|workshop|webinar|article|newsletter|policy|chapter|talk on|study)\b/i,
  /\b(?:waiting|can't wait|cannot wait|cant wait) (?:to|for) (?:see|meet|hear|try|the weekend|it|read|start|be)\b/i,
);
