import { SOME_STAFF, withPeople } from './people.ts';

/** Somebody loses or leaves a job. */
export const DISMISSAL: readonly RegExp[] = [
  ...withPeople(
    `\\b(?:to|must|will|we'll|have to|had to|decided to|'re|are|be|going to|need to|want to) let(?:ting)? <somebody> go\\b(?! (?:to|on|home|ahead|there|now|early|first|with|through|back|over))`,
  ),
  ...withPeople(
    `\\b(?:let|letting|laid|laying|lay) (?:\\p{L}+ (?:of )?(?:people|staff|colleagues|employees|workers|teachers|nurses)|<somebody>) (?:go|off)\\b(?! (?:to|home|ahead|first|early|for))`,
  ),
  // Several at once: "let twelve of our colleagues go", "laying off forty people".
  new RegExp(
    `\\b(?:let|letting) ${SOME_STAFF} go\\b(?! (?:to|on|home|ahead|there|now|early|first|with|through|back|over|in|for|without|by|out|up|down))|\\b(?:let|letting) go (?:of )?${SOME_STAFF}|\\b(?:lay|laid|laying) off ${SOME_STAFF}|\\b(?:sack|sacking|sacked|fire|firing|fired|dismiss|dismissing|dismissed) ${SOME_STAFF}`,
    'iu',
  ),
  new RegExp(
    `\\b${SOME_STAFF}\\b[^.!?,]{0,40}\\b(?:(?:lose|losing|lost) their (?:jobs?|posts?|positions?|work)|(?:be|been|being|are|were|was) (?:\\p{L}+ )?(?:laid off|let go|made redundant|dismissed|sacked|fired))\\b|\\bmak(?:e|ing) ${SOME_STAFF} redundant\\b|\\bpart(?:ing)? with ${SOME_STAFF}`,
    'iu',
  ),
  ...withPeople(
    `\\b(?:i|he|she|we|they|you|who|<name>)(?:'m|'s|'re|'ve| have| has| had| was| were| got| am| is| are| will| just| been| be| being|'ll)+ (?:sacked|fired|laid off|made redundant|dismissed|let go|suspended|demoted)\\b(?! (?:up|from the (?:list|group)|as (?:a|an|the)))`,
  ),
  ...withPeople(
    `\\b(?:they|he|she|we|you|i|boss|company|management|board)(?: have| has|'ve| just| had to| must|'ll| will)* (?:sack|sacked|fire|fired|dismiss|dismissed|laid off|lay off) (?:me|him|her|us|them|you|<name>)\\b`,
  ),
  /\b(?:resign(?:ing|ed)? (?:from|as|with|effective|at)|(?:to|i'm|i am|i|will|hereby|must|he|she) resign(?:ed|ing)?(?=[.,!]|$| today| now| and)|my resignation|letter of resignation|hand(?:ing|ed)? in (?:my|his|her) (?:notice|resignation)|(?:give|giving|gave|given) (?:in )?(?:my|his|her|you my) (?:\p{L}+ )?notice|have decided to (?:leave|quit|move on|step down)|i(?:'m| am|'ve| have)?(?: \p{L}+)? (?:quit|quitting)(?=[.,!]|$| my job))\b/iu,
  /\b(?:i'm|i am|he's|she's|will be|i'll be|be|am) leaving (?:the|this|our) (?:company|firm|team|organi[sz]ation|practice|school|department|agency|business|hospital|job|bank|office for good)\b|\bmy last (?:working )?day (?:will|would|is|here|at)\b/i,
  /\b(?:not|n't|unable to|cannot|decided against) (?:be )?(?:able to )?(?:continue|continuing|extend|extending|renew|renewing|prolong|prolonging|keep on|keep) (?:with )?(?:you\b|(?:your|his|her|my) (?:\p{L}+ )?(?:contract|employment|position|appointment|job|engagement|traineeship|apprenticeship))/iu,
  /\b(?:terminat(?:e|ed|ing|ion of)|end(?:ed|ing)?|cancel(?:led|ling)?) (?:your|my|his|her|the) (?:employment|probation(?:ary period)?|position|job|appointment|engagement|apprenticeship|traineeship|work contract|employment contract)\b|\b(?:not|n't) (?:continue|go on|carry on|keep you(?: on)?|keep (?:him|her)(?: on)?) (?:\w+ ){0,2}(?:after|beyond|past) (?:your|his|her|the) probation\b|\b(?:not|n't|failed to) (?:pass(?:ed)?|complete) (?:your|his|her|my|the) probation|\bpart(?:ing)? ways\b/i,
  /\b(?:your|my|his|her) (?:position|role|job|post|contract)(?:'s)? (?:is|has been|was|will be|has|will|won't be|is being|isn't being|will not be) (?:\p{L}+ )?(?:made redundant|redundant|eliminated|cut|terminated|cease|renewed|extended|dissolved|gone|at risk|abolished|discontinued)\b/iu,
];
