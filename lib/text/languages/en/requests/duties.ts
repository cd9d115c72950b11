import type { RequestPattern } from '../../lexicon.ts';
import { any } from './words.ts';

/** Those whom a rule is for. */
const READERS =
  '(?:everyone|everybody|all of you|each of (?:you|us)|every (?:team|one of you|member|driver|group|participant|department)|(?:all |our |the )?(?:staff|employees|colleagues|teams|members|participants|parents|drivers|students|speakers|volunteers|tenants|managers|departments|visitors|residents|leads|guests|owners?)|all users|all authors|those|anyone|anybody|whoever)';
/** What is done to a thing that is due. */
const HANDED =
  '(?:in|submitted|returned|handed (?:in|back|over)|entered|filed|filled|registered|booked|paid|sent|approved|signed|completed|uploaded|cleared|removed|moved|back|done|with (?:me|us|hr|accounting|finance|payroll)|ready|emptied|picked up|collected|reported|labell?ed|locked|closed|switched off|turned off|renewed|declared|received|confirmed|recorded|taken home|worn|kept)';
/** A day or time, and not *by the supplier*. */
const BY =
  '(?:by (?!the (?!end|first|last|start|beginning|\\d)|a\\b|an\\b|our\\b|their\\b|his\\b|her\\b|then\\b)|before |until |till |no later|latest|within )';
const DUE =
  '(?:time ?sheets?|hours|expenses?|expense (?:reports?|claims?)|receipts?|reports?|forms?|abstracts?|contributions?|slides|drafts?|fees?|papers?|reviews?|comments|answers|orders|evaluations?|assessments?|applications?|proposals?|nominations?)';

/** Rules and days that the readers have to keep, and invitations that want an answer. */
export const DUTIES: readonly RequestPattern[] = [
  // "Hours have to be in the tool by Monday"
  {
    kind: 'indirect',
    pattern: any(
      String.raw`(?<!\b(?:i|we|he|she|they|who) )\b(?:must|has to|have to|needs? to|should|shall|is to|are to|may not|must not) be ${HANDED}\b[^.?!]{0,80}\b${BY}`,
    ),
  },
  // "All staff must …", "everyone needs to …"
  {
    kind: 'indirect',
    pattern: any(
      String.raw`\b${READERS}(?: (?:who|with|in|on|from|without|of) [^.?!;,]{2,60})?,? (?:must|has to|have to|needs? to|should (?=register|book|sign|send|bring|hand|fill|check|return|submit|report|come|enter|update|move|take|tell|let|reply|answer|wear)[a-z]{3,}|please|(?:is|are) (?:kindly |all |also |hereby )?(?:asked|requested|required|expected|reminded|obliged|invited|encouraged|urged) to)\b(?! (?:be (?:happy|proud|fine|ok|okay|able|glad|there by now)|know|feel|have (?:received|got|gotten|seen|been|heard))\b)`,
    ),
  },
  // "You are asked to …", "you're invited"
  {
    kind: 'indirect',
    pattern:
      /\b(?:is|are) (?:kindly |hereby |again |therefore |all )?(?:asked|requested|reminded|urged) (?:not )?to\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\byou(?: all| both)?(?:'re| are) (?:(?:kindly|hereby|all|both|also|warmly|cordially|herewith|most|very|therefore|again) )*(?:asked|requested|required|expected|reminded|obliged|invited|encouraged|urged)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:attendance|participation|training|course|registration|helmets?|vests?|briefing|sign-?up|booking|masks?|shoes|badges?)\b[^.?!;]{0,40} (?:is|are) (?:now |again |also )?(?:mandatory|compulsory|obligatory|required)\b/i,
  },
  // "We must ask parents to …"
  {
    kind: 'indirect',
    pattern:
      /\b(?:i|we) (?:kindly|would|must|have to|want to|also|therefore|would like to|politely) (?:ask|request|urge|beg|remind|invite) (?:you|all|everyone|everybody|each|parents|drivers|members|staff|colleagues|tenants|visitors|those)\b/i,
  },
  // "The deadline for comments is Friday"; whose own it is asks nothing.
  {
    kind: 'indirect',
    pattern:
      /(?<!\b(?:my|our|their|his|her|no|tight|the grant) )\b(?:deadline|closing date|cut-?off)(?: (?:for|to) [^.?!;]{2,50})? ?(?:is\b|:|=)(?! (?:met|over|past|unchanged|tight|far))/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:registration|sign-?up|voting|booking|enrol?ment|survey|poll|doodle|ballot|call for papers)\b[^.?!;]{0,40} (?:is (?:now )?open|closes|ends|runs|stays open|remains open|is possible)(?: \w+)? (?:until|till|through|on|by|from|at)\b/i,
  },
  {
    kind: 'indirect',
    pattern: any(String.raw`\b${DUE}(?: [^.?!;,]{1,40})?(?: (?:is|are|will be))? due\b(?! to\b)`),
  },
  // "Whoever has samples in there: move them"
  {
    kind: 'direct',
    pattern: any(
      String.raw`^\W*(?:for |to |@)?(?:whoever|everyone|everybody|all|anyone|those|team|folks|drivers|parents|speakers|if you)\b[^.:?!]{0,80}: ?(?:please |just |do not |don't )?(?:move|send|take|bring|put|check|clear|empty|label|remove|return|fill|sign|register|book|report|come|use|keep|switch|turn|lock|close|save|log|restart|update|change|reset|add|enter|write|call|tell|let|read|review|wear|park|stay|leave|note|make|get|pick|hand|submit|upload|pay|choose|vote)\b`,
    ),
  },
  {
    kind: 'direct',
    pattern:
      /^\W*(?:[\w']{1,20},? ){0,3}(?:can|could|would) (?:people|everyone|everybody|folks|each (?:team|one|of)|those|whoever|all (?:who|teams|of))\b/i,
  },
  { kind: 'indirect', pattern: /\brsvp\b|\br\.s\.v\.p\b/i },
  {
    kind: 'indirect',
    pattern:
      /^\W*(?:last call|last chance|call for (?:papers|volunteers|topics|nominations|contributions|ideas|help))\b/i,
  },
  // "Nothing may be stored in front of the doors"
  {
    kind: 'indirect',
    pattern:
      /\b(?:must (?:not|no longer|never)|may (?:no longer|only|never)) be [a-z]{2,}(?:ed|en)\b|\bmay not be (?:parked|stored|left|taken|blocked|opened|removed|moved|locked|eaten|worn|switched|turned)\b|\bnothing (?:may|must) be\b|\b(?:is|are) (?:now |strictly )(?:not allowed|forbidden|prohibited)\b/i,
  },
  {
    kind: 'indirect',
    pattern:
      /\b(?:someone|somebody|(?:one|two|three|some|all|both) of (?:us|you)) (?:still )?(?:has to|have to|must|needs? to|should|ought to)\b(?! have\b)/i,
  },
  {
    kind: 'direct',
    pattern: /^\W*(?:hands off|(?:nobody|no one) (?:touch|move|leave|open|use|delete|deploy|merge|push))\b/i,
  },
  { kind: 'indirect', pattern: /\blast (?:date|day|chance|call) (?:for|to)\b(?! me\b)/i },
  {
    kind: 'direct',
    pattern:
      /(?<!\b(?:to|can|could|will|may|can't) )\b(?:add|enter|put|sign|list|enrol|register) (?:yourself|yourselves|your names?)\b/i,
  },
  {
    kind: 'direct',
    pattern:
      /\bto (?:confirm|keep|avoid|complete|activate|verify|finish|renew|continue|register)\b[^.?!]{2,60}, (?:please )?(?:click|log|go|open|use|follow|change|enter|sign|visit|reply|update|pay)\b/i,
  },
];
