import { withPeople } from './people.ts';

/** People who can no longer bear each other, or who are wronged by others. */
export const CONFLICT: readonly RegExp[] = [
  /\b(?:can't|cannot|can no longer|don't want to|do not want to|no longer want to|not want to|refuse(?:s|d)? to|impossible to|won't|unable to|hard to) (?:work|get on|get along|sit|deal|be in the same|share an office|be in a (?:team|room|project)|talk|speak) ?(?:together )?(?:with|to|room|next to|alongside) (?!(?:the|this|that|these|those|it|an?|any) )/iu,
  /\b(?:i|we|they|people)(?: \w+)? (?:can't|cannot|can no longer|don't|do not) trust (?:you|him|her|them)\b|\b(?:lost|losing|broke|broken|betrayed|destroyed) (?:all |any |my |our |the |your )*(?:trust|confidence|faith)\b/i,
  ...withPeople(
    `\\b(?:shout(?:ed|ing|s)?|yell(?:ed|ing|s)?|scream(?:ed|ing|s)?|swore|swearing|snapp(?:ed|ing)) at (?:me|him|her|us|them|you|each other|one another|people|everyone|staff|the \\p{L}+|my|our|<name>)\\b|\\bends? in (?:shouting|tears|a fight|an argument)\\b`,
  ),
  ...withPeople(
    `\\bcall(?:ed|s|ing) <somebody> (?:an? )?(?:\\p{L}+ )?(?:liar|idiot|stupid|incompetent|useless|lazy|a thief|thief|racist|bitch|moron|fool|names|joke)\\b`,
  ),
  ...withPeople(
    `\\b<one>(?:'m|'s|'re|'ve| am| is| are| was| were| have been| has been| had been| feel| felt| feels| been| being| keep being| got)+ (?:\\p{L}+ )?(?:bullied|harassed|humiliated|ridiculed|threatened|discriminated against|mobbed|intimidated|belittled|insulted|attacked|betrayed|disrespected|undermined|excluded|unsafe|mistreated|victimi[sz]ed|sidelined|singled out|patroni[sz]ed)\\b(?! by (?:the (?:weather|bug)|a bug|a virus|malware))`,
  ),
  /\b(?:ridicul(?:e|es|ed|ing)|humiliat(?:e|es|ed|ing)|bull(?:y|ies|ied|ying)|harass(?:es|ed|ing)?|belittl(?:e|es|ed|ing)|mock(?:s|ed|ing)|insult(?:s|ed|ing)?|intimidat(?:e|es|ed|ing)|threaten(?:s|ed|ing)?(?! you)|undermin(?:e|es|ed|ing)|patroni[sz](?:e|es|ed|ing)|talk(?:s|ed)? over|talk(?:s|ed)? down to|bad-?mouth(?:s|ed|ing)?|steal(?:s|ing)? from) (?:me|him|her|us|them|you|people|the team|everyone|everybody|staff|colleagues|my (?:team|work|colleagues)|each other|our)\b/i,
  /\b(?:don't|do not|doesn't|not|no longer|never) feel (?:safe|comfortable|welcome|respected|heard|valued)\b(?! (?:with the (?:code|change|tool)|deploying|merging))|\bfeel(?:s)? (?:unsafe|bullied|humiliated|betrayed|excluded|disrespected|let down|used|hurt)\b/i,
  /\b(?:not|n't) (?:being )?(?:very )?fair (?:to|on|towards) (?:me|her|him|us|them)\b|\b(?:our|your|the|an?|their|big|huge|nasty|another) (?:\p{L}+ )?(?:argument|quarrel|row|falling[- ]out|fight|clash) (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last (?:week|night)|between|with (?:him|her|me|you|my)|in (?:front|the (?:meeting|office|kitchen|corridor)))/iu,
  /\b(?:so hostile|hostile (?:to|towards|atmosphere|environment)|tensions? (?:between|in the team|with)|bad blood|toxic|poisoned|not (?:on )?speaking (?:terms|to)|(?:hasn't|haven't|not|refuses to|stopped) (?:spoken|speak|speaking|said a word|talk|talking|talked) to (?:me|him|her|each other|one another|us|anyone)|(?:sit|be) in the same room|at each other's throats|personal (?:conflict|clash))\b/i,
  /\b(?:formal|official|written) complaint\b|\b(?:file|filing|raise|raising|lodge|lodging|submit) (?:a|an) (?:\p{L}+ )?grievance\b|\bcomplain(?:t|ts|ed|ing)? (?:to \p{L}+ )?(?:about|against) (?:you|him|her|my (?:boss|manager|supervisor|colleague|teacher|line manager)|your (?:behaviou?r|tone|manner|attitude|conduct))\b/iu,
  /\b(?:go|goes|going|went|gone|talk|talks|talking|talked|decided) (?:\p{L}+ )?behind (?:my|your|his|her|our|people's) backs?\b|\b(?:took|take|takes|taking|claim(?:ed|s)?|get|gets|got) (?:all |the ){0,3}credit for (?:my|our|her|his|other people's|what (?:i|we|she|he))\b|\b(?:lied|lying) to (?:me|us|you|him|her)\b|\bfalsely accus/iu,
  /\baccus(?:e|es|ed|ing) (?:me|you|us) (?:of|in front)\b|\b(?:sexist|racist|degrading|derogatory|abusive|nasty|offensive|inappropriate|lewd|homophobic|unwanted|demeaning|disparaging) (?:remarks?|comments?|jokes?|touch(?:ing)?|messages?|behaviou?r|language|advances)\b|\b(?:touch(?:ed|es|ing)?|grop(?:ed|es|ing)) (?:me|her|him)\b(?! up| base)|\b(?:sexual(?:ly)? (?:harass\p{L}*|assault\p{L}*)|discriminat(?:es?|ed|ing) against)\b/iu,
];
