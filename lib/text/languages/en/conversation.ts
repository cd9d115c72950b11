import type { ConversationLexicon } from '../conversation.ts';

export const CONVERSATION: ConversationLexicon = {
  proposesCall:
    /\b(?:(?:let's|let us|shall we|can we|could we|should we|we should|we could|happy to|rather|better to|easier to|want to|like to|how about|free for|available for|up for|time for|set up|schedule|jump on|hop on|have|on) (?:a |an |the |just |quickly |quick |short |brief |this |it |you )*(?:call|phone call|video call|talk|chat|meet|meeting|phone|speak|conversation)|give (?:me|you|us) a (?:call|ring)|(?:please |just )?call me|i(?:'ll| will| can) (?:call|ring|phone)|in person|face[- ]to[- ]face|(?:over|by|on) the phone|by phone)\b/i,
  tense: [
    // Somebody's job.
    /\b(?:(?:to|must|will|we'll|have to|decided to|'re) let(?:ting)? you go(?! (?:to|on|home|ahead|there|now|early))|lay(?:ing)? you off|terminat(?:e|ing) your (?:employment|position|job)|your (?:position|role|job) (?:is|has been|was|will be) (?:made redundant|eliminated|cut|terminated)|(?:i am|i'm|i have decided to|i've decided to) (?:resign(?:ing)?|quit(?:ting)?|hand(?:ing)? in my notice))\b/i,
    /\b(?:(?:can|will|could)(?:not|n't)|not (?:be )?(?:able|going) to|unable to) (?:give|grant|offer|approve) (?:you )?(?:\w+ ){0,3}(?:raise|pay rise|promotion|bonus)\b/i,
    // Somebody's conduct.
    /\byour (?:\w+ ){0,2}(?:behaviou?r|attitude|conduct|tone|performance)\b[^.!?]{0,60}\b(?:unacceptable|not acceptable|inappropriate|unprofessional|disrespectful|disappoint\w*|poor|concerns? me|worr(?:y|ies|ied)|has to change|(?:has|needs) to (?:change|improve)|not good enough)\b/i,
    /\b(?:unacceptable|inappropriate|unprofessional|disrespectful|disappointed|concerned|unhappy) (?:\w+ ){0,4}your (?:\w+ ){0,2}(?:behaviou?r|attitude|conduct|tone|performance)\b/i,
    // Hurt or anger that the reader is held to have caused.
    /\b(?:i am|i'm|we are|we're|i was|we were|i feel|i felt|i've been) (?:really |very |so |quite |deeply |extremely |rather |just )*(?:disappointed|frustrated|upset|angry|annoyed|hurt|appalled|offended|let down|insulted|fed up)\b[^.!?]{0,40}\b(?:you|your)\b/i,
    /\byou (?:never|always|constantly|repeatedly|keep) (?:\w+ ){0,1}(?:ignor(?:e|ing)|listen|blam(?:e|ing)|refus(?:e|ing)|undermin(?:e|ing)|complain(?:ing)?|interrupt(?:ing)?)\b/i,
    /\byou(?:'ve| have)? (?:lied to|ignored (?:me|us|my|our)|blamed|went behind|gone behind|undermined|let (?:me|us|everyone|the team) down|broke(?:n)? (?:your|our|my) (?:promise|trust)|clearly don't care|obviously don't care)\b/i,
    /\b(?:this|that|it)(?:'s| is| was) (?:simply |just |totally |completely |absolutely )?(?:unacceptable|not acceptable|outrageous|insulting|a disgrace)\b/i,
    // Threats and breaks.
    /\b(?:(?:last|final|formal|written) warning|formal complaint|file a (?:complaint|grievance)|(?:won't|will not) (?:tolerate|put up with|stand for)|lost (?:all |my |our )*(?:trust|confidence|faith) in (?:you|him|her|them|this team)|(?:can't|cannot|can no longer) (?:work with|trust) (?:you|him|her))\b/i,
  ],
  repeats:
    /\b(?:(?:as|like) i(?:'ve| have)? (?:already )?(?:said|wrote|mentioned|explained|asked|pointed out)|(?:i|we)(?:'ve| have)? already (?:said|explained|answered|asked|told|wrote)|per my (?:last|previous) (?:e-?mail|mail|message)|(?:that's|that is|that was|this is|this was|it's) not what (?:i|we) (?:meant|said|asked|wrote|wanted)|(?:i|we) (?:didn't|did not|never) (?:say|said|mean|meant) (?:that|this|it|so)|misunder(?:stand|stood|standings?)|talking past|(?:i|we) still (?:don't|do not|can't|cannot) (?:see|understand|follow|get)|still (?:unclear|confus\w+)|(?:round|around) in circles|let me (?:try|explain|say)(?: (?:it|this|that))? (?:again|once more)|i(?:'m| am) (?:still )?confused|we keep (?:going|coming) back)\b/i,
  introduces:
    /(?:\b(?:add(?:ing|ed)?|loop(?:ing|ed)?|copy(?:ing)?|copied|cc['’]?(?:ing|d|ed)?|including|bring(?:ing)?|introduc(?:e|ing|tion)|meet|welcome|joins?|joining|(?:for|some|the|a bit of) (?:your )?(?:context|background)|in short|in brief|to recap|recap|summary)\b|\+\s?\p{Lu})/iu,
  asides: [
    /\b(?:as|like|what) @ (?:already |just )?(?:said|says|mentioned|wrote|suggested|pointed out|explained|noted|told)\b/i,
    /\b(?:talked|spoke|spoken|chatted|met|agreed|discussed (?:this|it|that)) (?:about (?:this|it|that) )?(?:to|with) @/i,
    /^\W*(?:cc|fyi|f\.y\.i\.?)[:,]? @/i,
    /@'s (?:idea|suggestion|point|question|mail|e-?mail|comment|draft|version|proposal)\b/i,
    /\baccording to @/i,
  ],
};
