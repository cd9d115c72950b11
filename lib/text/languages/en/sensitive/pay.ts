const RISE = '(?:pay )?(?:raise|rise|increase|bonus|promotion|pay rise|salary increase|pay increase|increment|salary)';

/** What somebody earns, asked for, refused or cut; how it is paid out is administration. */
export const PAY: readonly RegExp[] = [
  new RegExp(
    `\\b(?:can't|cannot|can not|won't|will not|not (?:be )?(?:able|going|possible) to|unable to|couldn't|not|no|refused?|declined?|rejected|turned down)(?: to)? (?:give|grant|offer|approve|pay|agree to|get)? ?(?:you |him |her |me )?(?:\\p{L}+ ){0,2}${RISE} (?:you|that you|this (?:year|time)|for you|after|until|yet|i)\\b`,
    'iu',
  ),
  /\b(?:give|giving|grant|offer|approve|approving) (?:you |him |her |me )(?:\p{L}+ ){0,3}(?:raise|pay rise|promotion|bonus|salary increase|pay increase)\b/iu,
  /\b(?:my|his|her|your) (?:own |current |old |base |monthly )*(?:salary|pay|wages?|bonus|raise|compensation|grade|paycheck)\b[^.!?]{0,60}\b(?:unfair|fair|below|less than|lower|not enough|reflects?|deserve|hasn't|haven't|increased?|raised?|cut|reduced|frozen|withheld|too low|low|match|years|colleagues|men|market|same work|worth|doesn't|won't|owed|more)\b/i,
  /\b(?:talk|speak|discuss|chat|ask|asking|asked|raise|revisit|review|reconsider|negotiate|think|unhappy|happy|about)(?: to you| with you| you)?(?: again)?(?: about| on)? (?:my|his|her) (?:own )?(?:salary|pay|wages?|bonus|raise|pay rise|compensation|promotion)\b/i,
  /\b(?:underpaid|under-paid|(?:paid|earns?|earning|makes?|gets?|earned) (?:much |far |a lot |considerably |\d+ ?% )?(?:less|more) than (?:me|i|my|the (?:men|women|others)|him|her|you|an? (?:junior|intern|trainee|beginner|temp|man|woman|new (?:hire|colleague)|newcomer|student)|what (?:he|she|they)|his|their colleagues)|paid less than|pay gap between|still (?:get|on|paid|have) (?:the|my) old (?:salary|pay|wage))\b/iu,
  /\b(?:ask(?:ing|ed)?|like|want(?:ed)?|deserve|hoping|hoped|due|waiting|expected|request(?:ing|ed)?|apply(?:ing)?|denied|refused)(?: you| me)?(?: for| to get)? (?:a|my|the|that) (?:pay )?(?:raise|pay rise|salary increase|rise|pay increase|promotion)\b(?! in (?:the )?(?:budget|price|ad))/i,
  /\b(?:cut(?:ting)?|reduc(?:e|ing)|lower(?:ing)?|freez(?:e|ing)|withhold(?:ing)?|dock(?:ing)?) (?:your|his|her|my|our|people's|everyone's) (?:\p{L}+ )?(?:pay|salar(?:y|ies)|wages?|hours|bonus(?:es)?)\b|\bfrom your (?:next )?(?:pay|salary|wages?|payslip)\b|\b(?:haven't|hasn't|have not|had no|never) (?:had|got|received|been given|seen) (?:an?|any|my|a single) (?:pay )?(?:increase|raise|rise|bonus)\b|\btaken for granted\b|\b(?:offer|raise|increase|bonus) (?:is|was|feels like) an? (?:insult|joke|slap)/iu,
];
