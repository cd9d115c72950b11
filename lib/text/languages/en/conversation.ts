import type { ConversationLexicon } from '../conversation.ts';
import { NOT_SENSITIVE, SENSITIVE } from './sensitive/index.ts';

export const CONVERSATION: ConversationLexicon = {
  proposesCall:
    /\b(?:(?:let's|let us|shall we|can we|could we|should we|we should|we could|happy to|rather|better to|easier to|want to|like to|how about|free for|available for|up for|time for|set up|schedule|jump on|hop on|have|on) (?:a |an |the |just |quickly |quick |short |brief |this |it |you )*(?:call|phone call|video call|talk|chat|meet|meeting|phone|speak|conversation)|give (?:me|you|us) a (?:call|ring)|(?:please |just )?call me|i(?:'ll| will| can) (?:call|ring|phone)|in person|face[- ]to[- ]face|(?:over|by|on) the phone|by phone)\b/i,
  tense: SENSITIVE,
  notTense: NOT_SENSITIVE,
  repeats:
    /\b(?:(?:as|like) i(?:'ve| have)? (?:already )?(?:said|wrote|mentioned|explained|asked|pointed out)|(?:i|we)(?:'ve| have)? already (?:said|explained|answered|asked|told|wrote)|per my (?:last|previous) (?:e-?mail|mail|message)|(?:that's|that is|that was|this is|this was|it's) not what (?:i|we) (?:meant|said|asked|wrote|wanted)|(?:i|we) (?:didn't|did not|never) (?:say|said|mean|meant) (?:that|this|it|so)|misunder(?:stand|stood|standings?)|talking past|(?:i|we) still (?:don't|do not|can't|cannot) (?:see|understand|follow|get)|still (?:unclear|confus\w+)|(?:round|around) in circles|let me (?:try|explain|say)(?: (?:it|this|that))? (?:again|once more)|i(?:'m| am) (?:still )?confused|we keep (?:going|coming) back)\b/i,
  introduces:
    /(?:\b(?:add(?:ing|ed)?|loop(?:ing|ed)?|copy(?:ing)?|copied|cc['’]?(?:ing|d|ed)?|including|bring(?:ing)?|introduc(?:e|ing|tion)|meet|welcome|joins?|joining|(?:for|some|the|a bit of) (?:your )?(?:context|background)|in short|in brief|to recap|recap|summary)\b|\+\s?\p{Lu})/iu,
  turns:
    /^\W*(?:(?:on|and) (?:another|a (?:separate|different|completely different)) (?:note|topic|matter|subject)|(?:and )?another (?:thing|topic|matter|question)|(?:and )?one (?:more|last|other) (?:thing|question|topic)|separately|unrelated(?:ly)?|(?:oh, |and )?by the way|btw|changing (?:the )?(?:subject|topic)s?|something (?:else|different))(?!\p{L})/iu,
  asides: [
    /\b(?:as|like|what) @ (?:already |just )?(?:said|says|mentioned|wrote|suggested|pointed out|explained|noted|told)\b/i,
    /\b(?:talked|spoke|spoken|chatted|met|agreed|discussed (?:this|it|that)) (?:about (?:this|it|that) )?(?:to|with) @/i,
    /^\W*(?:cc|fyi|f\.y\.i\.?)[:,]? @/i,
    /@'s (?:idea|suggestion|point|question|mail|e-?mail|comment|draft|version|proposal)\b/i,
    /\baccording to @/i,
  ],
};
