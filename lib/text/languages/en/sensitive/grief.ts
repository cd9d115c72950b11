import { KIN, withPeople } from './people.ts';

/** Somebody has died, or grieves. */
export const GRIEF: readonly RegExp[] = [
  ...withPeople(
    `\\b(?:<whose> |the |dear )(?:\\p{L}+ ){0,2}(?:${KIN}|friend|colleague|boss|teacher|neighbou?r|dog|cat)\\b(?: \\p{L}+)?,? (?:has |have |had |just |sadly |suddenly |recently |only )*(?:died|passed away|passed on|is dying|was killed|took (?:his|her|their) (?:own )?life|lost (?:his|her|their) (?:long |brave )?(?:fight|battle)|is no longer with us)`,
  ),
  /\bpassed away\b|\b(?:sad|sorry|sorrow|sadness|regret|heavy hearts?) (?:\p{L}+ ){0,8}(?:died|death of|the loss of|the passing of|passing of)\b/iu,
  ...withPeople(
    `<name>(?: <name>)? (?:has |had |sadly )*(?:died|passed away|lost (?:his|her|their) (?:long |brave )?(?:fight|battle))(?: (?:suddenly|peacefully|unexpectedly|yesterday|this morning|last night|last week|on (?:sun|mon|tues|wednes|thurs|fri|satur)day|at home|in hospital|after|from))`,
  ),
  // "your father's death", "Ana's mother's funeral", "his wife's passing"
  ...withPeople(
    `\\b<whose> (?:\\p{L}+ )?${KIN}['’]?s (?:\\p{L}+ )?(?:death|passing|funeral|suicide|burial|cremation|memorial)\\b(?! (?:grade|score|mark|test|game|skills|certificate|foundation|fund|lecture|benefit|prize))`,
  ),
  ...withPeople(
    `\\b(?:lost|losing|loss of|death of|passing of) (?:<whose>|the|a) (?:\\p{L}+ ){0,2}(?:${KIN}|unborn)\\b`,
  ),
  /\b(?:sorry for|sorry about|sorry to hear (?:about|of)|hear (?:about|of)|heard (?:about|of)) your (?:\p{L}+ )?loss\b|\b(?:(?:our|my|deepest|sincere|heartfelt|warmest) (?:\p{L}+ )?condolences|(?:deepest|sincere|heartfelt|warmest) sympath(?:y|ies))\b|\bcondolences (?:to|on)\b/iu,
  ...withPeople(
    `\\b(?:<whose>|the|a|attend (?:a|the)|at a) (?:\\p{L}+(?:'s)? ){0,2}funeral(?:'s)? (?:is|was|will|takes|on|next|this|tomorrow|in|at)\\b|\\b(?:funeral of|funeral for|go to (?:a|the|my|his|her) funeral|bereavement|in mourning|grieving|miscarriage|stillb(?:orn|irth)|(?:his|her|my|your|\\p{L}+'s) suicide)\\b(?! (?:services|policy|prevention|leave policy|software|hotline))`,
  ),
  /\b(?:with|it is with|in) (?:great|deep|deepest|much|profound|a heavy|heavy|the deepest) (?:sadness|sorrow|regret|hearts?)\b/i,
  new RegExp(
    `\\b(?:heard|learned|learnt|know|hear|read|told me) (?:\\p{L}+ ){0,2}about (?:your|his|her|\\p{L}+'s) (?:\\p{L}+ )?${KIN}\\b(?=[.,!]|$| and (?:i|we)\\b)`,
    'iu',
  ),
];
