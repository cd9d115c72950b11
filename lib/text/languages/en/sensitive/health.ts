import { KIN, withPeople } from './people.ts';

/** Somebody is seriously ill or at the end of their strength; a cold is no such thing. */
export const HEALTH: readonly RegExp[] = [
  /\b(?:diagnosed with|diagnosis of|terminally ill|seriously ill|gravely ill|critically ill|in intensive care|in a coma|(?:start|starting|having|undergoing|through) (?:chemo\p{L}*|radiation|dialysis)|(?:has|have|had|got|with|beat) (?:\p{L}+ )?(?:cancer|leukaemia|leukemia|a (?:brain )?tumou?r|a miscarriage|dementia|alzheimer's|parkinson's|multiple sclerosis|hiv))\b(?! (?:research|charity|gala|centre|center|care|screening|society|fund|run|awareness|study|foundation|patients|drug))/iu,
  // "Thank you for telling me about the diagnosis"
  /\b(?:sorry|sad|shocked|upset|told|telling|tell|hear|heard|learned|learnt|know|news|worried|thinking) (?:\p{L}+ ){0,3}(?:about|of) (?:your|his|her|the) (?:\p{L}+ )?(?:diagnosis|cancer|illness|miscarriage|heart attack|stroke|breakdown|relapse|surgery|accident|divorce|separation|break-?up)\b(?! (?:of|tool|tools|code|report form|research|screen|page|for the|statistics|book|insurance|leave))/iu,
  /\bpanic attacks?\b|\b(?:nervous|mental) breakdown\b|\b(?:i'm|i am|im|feel|feeling|is|am|completely|totally|being|he's|she's|close to|signs of|got|went|suffering from) (?:\p{L}+ ){0,2}(?:burn(?:ed|t)[ -]?out|burning out|a burn-?out|burn-?out)\b/iu,
  /\b(?:my|the|his|her) (?:doctor|gp|therapist|psychiatrist|psychologist|oncologist|consultant|counsell?or)(?:'s)? (?:says|said|told|tells|thinks|wants|has|signed|sign|advise[sd]?|recommend(?:s|ed)|insists|insisted|put|ordered|found|believes|sent|is worried)\b(?! (?:an? )?(?:the report|appointment|a slot|meeting))/i,
  /\b(?:because of|due to|suffer(?:ing|s|ed)? (?:from|with)|struggl(?:e|es|ing|ed) with|battl(?:e|ing) with|with|have|has|from|about) (?:my |his |her |the |severe |serious |bad |chronic |clinical |post-?natal |an? )*(?:depression|anxiety|anxiety attacks?|insomnia|ptsd|eating disorder|addiction|mental health|bipolar|alcohol problem|drinking problem)\b/i,
  /\b(?:my|his|her|your) (?:own )?(?:mental health|depression|anxiety|illness|addiction|drinking|cancer|chemo\p{L}*|pregnancy|disability|epilepsy|condition|health) (?:is|are|was|has|have|keeps|makes?|got|gets|means|isn't|won't|doesn't|and)\b/iu,
  /\b(?:i|he|she) (?:\p{L}+ )?(?:cry|cried|cries|was crying|burst into tears|broke down|can't cope|cannot cope|can't sleep|cannot sleep|don't sleep|haven't slept|can't go on|can't take (?:it|this) (?:any|no)|can't do this any ?more|collapsed)\b/iu,
  /\b(?:in tears|at breaking point|end of my (?:tether|rope|strength)|at my limit|makes? (?:me|him|her) (?:ill|sick)|made (?:me|him|her) ill|signed? (?:me|him|her) off|off sick with (?!a cold|the flu|flu)|long-term sick|sick leave (?:because|due)|off for (?:at least )?(?:\p{L}+ )?(?:months|weeks) because)\b/iu,
  ...withPeople(
    `\\b(?:<one>|<whose> ${KIN})(?: has|'s| have| had|'ve|'d| just| suffered)* (?:a|had a|suffered a) (?:heart attack|stroke|seizure|breakdown|miscarriage|serious accident|bad accident|relapse)(?! when)\\b`,
  ),
  /\b(?:and|he|she|who) (?:is|was|has been) (?:now |still |back )?(?:in (?:the )?hospital|in intensive care)\b(?! (?:design|records|projects?|software|management))/i,
  ...withPeople(
    `\\b(?:<whose> (?:\\p{L}+ )?${KIN}|(?:i|he|she)(?:'m| am|'s| is| was)?)(?:'s| is| was| has been| had to be)? (?:now |still |back |been |rushed |taken |admitted )*(?:in (?:the )?hospital|to (?:the )?hospital|hospitali[sz]ed|very ill|seriously ill|dying|having an? operation|in rehab)\\b`,
  ),
  /\b(?:have|am in|i'm in|in) (?:constant |chronic |a lot of |so much |terrible )*pain (?:all the time|every day|since|constantly|again)\b|\b(?:my|the) (?:test|biopsy|scan)s? (?:came back|showed|was positive|is positive)\b[^.!?]{0,40}\b(?:positive|cancer|tumou?r|malignant|something)\b|\b(?:hurt|harm|kill) (?:myself|himself|herself)\b|\bdon't want to live\b/i,
  /\b(?:smell(?:s|ed|t)? of (?:alcohol|drink)|drunk at work|drinking (?:again|too much|at work)|turned up drunk|lost the baby|i'm (?:scared|terrified) (?:of the|to (?:come|go|be)))\b/i,
];
