import { words } from '../any-of.ts';

/** What people call a document when they send one. Words that are as often something else (*plan*, *note*, *order*) stand apart. */
const DOCUMENT = words(
  'pdfs?|docs?|documents?|files?|zips?|spreadsheets?|sheets?|decks?|slides?|slideshow|presentations?|reports?|invoices?|bills?|receipts?',
  'contracts?|agreements?|leases?|ndas?|quotes?|quotations?|estimates?|offers?|tenders?|proposals?|briefs?|drafts?|manuscripts?|chapters?',
  'letters?|forms?|applications?|cvs?|resumes?|résumés?|certificates?|statements?|payslips?|timesheets?|minutes|agendas?|memos?|summar(?:y|ies)',
  'photos?|pictures?|pics?|images?|scans?|copies|copy|screenshots?|screengrabs?|drawings?|sketch(?:es)?|renders?|renderings?|mock-?ups?|layouts?|proofs?|artwork|logos?|maps?|floor plans?|site plans?|blueprints?',
  'recordings?|videos?|transcripts?|translations?|logs?|exports?|csvs?|tables?|charts?|graphs?|diagrams?|datasets?|workbooks?',
  'catalogs?|catalogues?|brochures?|flyers?|leaflets?|posters?|programmes?|itinerar(?:y|ies)|timetables?|schedules?|rota|roster|checklists?|questionnaires?',
  'manuals?|handbooks?|guides?|guidelines|templates?|specs?|specifications?|recipes?|(?:recipe |business )?cards|papers?|thesis|essays?|articles?|inventor(?:y|ies)|packets?|bundles?|portfolios?',
  'tickets?|boarding pass(?:es)?|vouchers?|bookings?|confirmations?|budgets?|forecasts?|patch|patches|diffs?',
);
/** What as often stands in the mail itself when somebody says *here are*. */
const CONTENT = words(
  'figures|numbers|results|data|accounts|balances?|pages|notes|scripts?|details|output|tables?|log|error|lists?|schedule|summary|agenda|minutes|lyrics|scores?',
);
const OWNER = `(?:the|my|our|an?|your|this|these|those|his|her|their|all|both|some|two|three|four|\\d{1,3}|\\p{L}+'s)`;
/** Up to four words of a name before what it is. */
const OF = `(?:[\\p{L}\\p{N}&/.'’-]+ ){0,4}`;
const THE_DOCUMENT = `${OWNER} ${OF}${DOCUMENT}\\b`;
const PLACE =
  '(?:folder|drive|sharepoint|dropbox|onedrive|google drive|share|server|teams|channel|wiki|confluence|notion|repo|repository|box|project space|shared space|workspace|data ?room|portal|nextcloud|basecamp|trello|jira|asana|figma|intranet|cloud)';
const MAIL = '(?:mail|e-?mail|message|note|letter)';

/** The writer says that a document comes with this mail. */
export const DOCUMENTS: readonly RegExp[] = [
  // Attached and enclosed, unless what follows tells of another thing's place.
  /\b(?:attached|enclosed|atached|attatched|attched|attachd|pfa)\b(?! (?:to (?!this (?:e-?mail|mail|message|note)\b)|by\b|on (?:the|a)\b|in (?!this\b|the (?:mail|e-?mail|message|zip|file|pdf))|with (?!this\b)|importance|spaces?\b|area\b|garden|network))/i,
  /\b(?:i|we|i'm|im|we're|am|are|also|just|hereby|herewith) (?:also |just |now |hereby |again )?(?:attach|attaching|enclose|enclosing|append|appending)\b/i,
  /^\W*(?:attaching|enclosing|appending) \p{L}/iu,
  /\b(?:in|see|open|check) (?:the |my |our |an? |as )?(?:attach|attachments?|enclosures?)\b(?! (?:size|limit|policy|in your|to your|from your|you))/i,
  /(?:^|\b(?:i|we|i'm|we're|here|also|it's|find|sending|come|comes|goes|sent) )(?:[^\s.!?]+ ){0,8}as (?:an? )?(?:\p{L}+ )?attachments?\b/iu,
  /\b(?:in|as) (?:an |the )?(?:appendix|annex) (?:to|of) this (?:e-?mail|mail|message)\b/i,
  /\bforgot(?:ten)? (?:to attach|(?:the|my) attach)/i,
  // Sending right now: no promise for later.
  new RegExp(
    `(?:^\\W*|\\b(?:i'm|im|i am|we're|we are|am|are|and|so|just|hereby|herewith) (?:also |just |now |hereby |herewith |again )?)(?:sending|forwarding|fwding|returning|resending|submitting|sharing|passing|(?<=\b(?:hereby|herewith) )(?:send|forward|return|resend|submit)) (?:you |u |ya |back |on |over |along |again |herewith |all |everyone |it over |both )*${THE_DOCUMENT}(?! (?:to|out) (?:the|our|all|every|them|him|her))`,
    'iu',
  ),
  new RegExp(
    `\\b(?:sending|passing|forwarding) (?:you |on |over )?${OWNER} ${OF}[\\p{L}-]+ (?:along|on|over) (?:so|to|for|in case|as)\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:i|we) (?:hereby |herewith |also |just )?(?:send|forward|return|resend|submit) (?:you |u |back |on |over |again |herewith |hereby |attached )+${THE_DOCUMENT}`,
    'iu',
  ),
  // Handing it over.
  new RegExp(
    `(?:^|[,;:.(–-]\\s*|\\b(?:and|but|so|anyway|ok|okay|sorry|thanks|finally|attached|again) )(?:here(?:'s| is| are|re| come| comes| you have|with)|herewith|hereby)(?: now| again| finally| also| at last| as promised,?)? ${THE_DOCUMENT}(?! (?:is|are|was|were|isn't|seems?|looks?) )`,
    'iu',
  ),
  new RegExp(
    `^\\W*(?:as (?:promised|requested|agreed|discussed|asked|mentioned)|you asked for (?:it|this)|per your request)[,:]? ${THE_DOCUMENT}(?! (?:is|are|was|were|will|has|have|should|must|can|needs?)\\b)`,
    'iu',
  ),
  /^\W*(?:here you (?:go|are)|here (?:it|they) (?:is|are)|there you go)\b(?!,? (?:again|then))/i,
  new RegExp(
    `\\b(?:please |kindly |you'll |you will |you can )(?:also )?find (?:here|herewith|hereby|hereto|below|enclose|attach|in here)?,? ?(?:${OWNER} )${OF}${DOCUMENT}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:with|by|in) this ${MAIL},? (?:you (?:will )?(?:get|receive|find|have)|(?:i|we) (?:am |are )?(?:send|sending|submit|submitting|share|sharing|forward|return))\\b`,
    'iu',
  ),
  /\b(?:included|comes?|sent|added|appended|along) (?:with|in|to) this (?:e-?mail|mail|message)\b/iu,
  new RegExp(`\\b${DOCUMENT} (?:(?:is|are|goes|comes) )?(?:in|with|to) this (?:e-?mail|mail|message)\\b`, 'iu'),
  new RegExp(`\\blinks? to (?:the|my|our|this|a) ${OF}${DOCUMENT}(?=:|\\.?$| is (?:here|below|https?))`, 'iu'),
  new RegExp(
    `\\b(?:you|u) (?:can |will |'ll )?(?:get|find|receive|have) (?:here|herewith|hereby|hereto|attach) ${THE_DOCUMENT}`,
    'iu',
  ),
  new RegExp(
    `^\\W*(?:this is|these are) (?:the|my|our) ${OF}${DOCUMENT}(?: that)? (?:you (?:asked|wanted|requested|needed|were after)|as promised|i promised|for your (?:review|files|records))`,
    'iu',
  ),
  /\b(?:forwarding|fwding|passing on) (?:you )?(?:the|this|my|our|a|\p{L}+'s) (?:\p{L}+ ){0,3}(?:e-?mail|mail|message|thread|correspondence|note|reply|answer|text)\b/iu,
  /[(,] ?(?:see|cf\.?) (?:the )?(?:pdf|file|scan|photo|picture|att\.?)\b/i,
  new RegExp(
    `^\\W*(?:the |my |our )?${OF}(?:deck|draft|doc|document|spreadsheet|sheet|slides|report|proposal|recording|notes|minutes)(?: (?:for|of|from|on|about)(?: [\\p{L}\\p{N}'’-]{1,20}){1,4})?(?: (?:is|are)(?: (?:here|now|up|available))*)?:? (?:here:? )?https?:`,
    'iu',
  ),
];

/** Its text stands in the mail itself, or it was put somewhere just now, which the mail names. */
export const PLACED_DOCUMENTS: readonly RegExp[] = [
  new RegExp(
    `(?:^\\W*|[,;:.(–-]\\s*|\\b(?:and|but|so) )(?:here(?:'s| is| are|re| come| comes)|below (?:is|are))(?: now| again| finally| also)? (?:the|my|our|this|last|today's|\\p{L}+'s) ${OF}${CONTENT}\\b`,
    'iu',
  ),
  new RegExp(
    `^\\W*as (?:promised|requested|agreed|discussed|asked)[,:]? (?:the|my|our) ${OF}${CONTENT}\\b(?! (?:is|are|was|were|will|has|have|should|must|can|needs?)\\b)`,
    'iu',
  ),
  new RegExp(`\\b(?:sending|forwarding) (?:you |u |over |along |on )*(?:the|my|our|an?|this) ${OF}${CONTENT}\\b`, 'iu'),
  /\b(?:pasted|copied|copy-pasted|pasting|copying|quoted) (?:it |them |this |the \p{L}+ )?(?:in |right |just )?(?:below|underneath|here|beneath|at the (?:end|bottom)|in(?:to)? this (?:e-?mail|mail|message))\b/iu,
  new RegExp(`\\b(?:see|read|find) ${THE_DOCUMENT} below\\b`, 'iu'),
  new RegExp(`^\\W*below (?:is|are|comes|follows|you(?:'ll| will| can)? (?:find|see)) ${THE_DOCUMENT}`, 'iu'),
  new RegExp(`\\b${DOCUMENT} (?:is |are |follows |follow )?(?:pasted |copied )?(?:below|underneath)(?=[.:,!]|$)`, 'iu'),
  new RegExp(
    `\\b(?:i|we)(?:'ve| have|'ll just|'m)?(?: just| now| also)?,? (?:put|uploaded|dropped|saved|placed|added|filed|posted|stored|copied|moved|left|shared|uploading|stuck|popped) ${OWNER} (?:[\\p{L}\\p{N}&/.'’-]+ ){1,7}(?:in|into|on|onto|to|under|at) (?:the |our |your |a )?${OF}${PLACE}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:i|we)(?:'ve| have)?(?: just| now)? (?:put|uploaded|dropped|saved|placed|added|stored|copied|shared) (?:it|them|everything) (?:in|into|on|onto|to|under|at) (?:the |our |your )?${OF}${PLACE}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b${DOCUMENT} (?:is|are) (?:now )(?:in|on|up on|uploaded to|saved in) (?:the |our |your )?${OF}${PLACE}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:i|we)(?:'ve| have)(?: just| now)? (?:shared|uploaded) ${THE_DOCUMENT}(?: with you)?\\b(?=[.,!;:]|$| with you| \\(| here)`,
    'iu',
  ),
];

/** What looks like it, and tells of other mail and other documents, of one to come, or asks for one. */
export const NOT_DOCUMENTS: readonly RegExp[] = [
  // Somebody else's.
  /\b(?:you|he|she|they|who|someone|somebody)(?:'ve|'d|'s| have| had| has)? (?:also |just |already )?(?:attach|enclos)/i,
  /\b(?:your|his|her|their|earlier|previous|last|any|all|no|without|missing|two|three|both|which|large|big|the wrong|email|e-mail|mail) attach(?:ment|ments)?\b/i,
  // A name and what its bearer did.
  /(?<!\p{L})(?!Find|See|Also|Just|Now|We|Please|Have|Then)\p{Lu}\p{Ll}+ (?:has |had |just )?attached (?:the|an?|her|his|it|some|my|your) /u,
  /\b(?:is|are|was|were) (?:there|it|they) [^?]{0,40}\b(?:attach|enclos)[^?]{0,40}\?/i,
  /\b(?:attached|enclosed|attachments?|enclosures?) (?:(?:to|on|from) (?:your|my|his|her|the|an?|that|our)|in (?:your|my|his|her)) /i,
  // To come, asked for, or denied.
  /\b(?:please|could you|can you|would you|will you|(?<!\bforgot )to|don't|didn't|not|never|you forgot to|should|must|will|'ll|if|when|once|after|before|can|may|might) (?:also |just |not |please |then |be )?(?:attach|enclose|attached|enclosed|attaching)\b/i,
  /\b(?:not|rather than|instead of) (?:as )?an attachment\b/i,
  /\b(?:isn't|aren't|wasn't|weren't|not|nothing|no longer|never|was|were|had|had been|has been|no \p{L}+|an?) (?:attached|enclosed)\b/iu,
  /\byou(?:'ve)? (?:forgot|forgotten)\b/i,
  /\b(?:did|have|has|had) (?:you|he|she|they) (?:\p{L}+ ){0,3}(?:attach|enclos)/iu,
  /\battachments? (?:are|is|were|was|must|should|can|may|will|do|did|over|larger|bigger|up to|with)\b/i,
  // Later is not with this mail.
  /\b(?:i'll|we'll|i will|we will|going to|i can|i could|plan to|want to|hope to|would|about to) (?:\p{L}+ ){0,2}(?:send|share|forward|attach|enclose|upload|put|post|pass|submit)\b/iu,
  /\b(?:i'm|we're|i am|we are|am) (?:sending|forwarding|returning|submitting|sharing)\b[^.!?]{0,80}\b(?:tomorrow|tonight|later|next (?:week|month)|on (?:monday|tuesday|wednesday|thursday|friday)|once|when|as soon as|by post|by courier|by mail)\b/i,
  // Fastened, walled in, fond of.
  /\b(?:warnings?|names?|options?|strings|conditions?|labels?|stigma|price tags?|caveats?|meaning|significance|value|risk) (?:is |are )?attached\b/i,
  /\battach(?:ed|ing)? (?:[\w.'-]+ ){1,4}to (?:the|an?|each|both) (?:\p{L}+ )?(?:process(?:es)?|programs?|sockets?|containers?|pods?|servers?|machines?|instances?|walls?|frames?|doors?|fences?|posts?|pipes?|boards?|beams?|hooks?|hulls?)\b|\benclosed (?:loop|shape|region|surface|porch)\b/iu,
  /\b(?:emotionally|strings|very|so|too|deeply|get|gets|got|become|became|firmly|grown|quite|closely) (?:\p{L}+ )?attached\b/iu,
  /\battach(?:ed|es|ing)? (?:to (?:the|a|an|its|her|his|my|our) (?:wall|house|building|door|network|ceiling|frame|roof|grant|job|idea|place|cable|rope|bike|car|post|tree|server|port)|importance|weight|value|great)\b/i,
  /\benclosed (?:space|garden|area|yard|in a|in an|by|courtyard|balcony|court|order form, so)\b/i,
  /\battached (?:garage|house|flat|bathroom|kitchen|label|handle|shed|barn|keyboard|devices?|monitor|camera|storage|disks?|volumes?|drives?|debugger)\b/i,
  // Came before.
  /\b(?:i|we)(?:'d| had)? (?:already )?(?:put|uploaded|sent|shared|saved|posted|forwarded|dropped|attached)\b[^.!?]{0,80}\b(?:yesterday|last (?:week|month|year|time|spring|summer|autumn|winter|\w+day)|ago|back in|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i,
  // Opinions and news are not handed over.
  /\bhere(?:'s| is| are) (?:what|why|how|where|the (?:thing|problem|issue|question|deal|plan|situation|point|catch|short version))\b/i,
];
