import { words } from '../../any-of.ts';
import { APOLOGY } from './apology.ts';
import { BAD_NEWS } from './bad-news.ts';
import { CONFLICT } from './conflict.ts';
import { CRITICISM } from './criticism.ts';
import { DISMISSAL } from './dismissal.ts';
import { GRIEF } from './grief.ts';
import { HEALTH } from './health.ts';
import { PAY } from './pay.ts';

/**
 * Situations that are better talked over than written. Each pattern holds a situation (who, and what happened to them),
 * never a mood: a poor result, an ugly test and an angry sea are none.
 */

/** Words without which none of them is told. */
export const SENSITIVE_CUE = new RegExp(
  words(
    'sorry|apolog|regret|forgiv|asham|embarrass|hurt|died?\\b|dead\\b|death|dying|passed|funeral|condolence|sympath|bereave|loss\\b|lost|lose\\b|grief|griev|sadness|sad\\b|miscarr|suicid',
    'diagnos|cancer|chemo|tumou?r|depress|anxiety|panic|burn|therap|doctor|hospital|surgery|stroke|heart attack|breakdown|mental|sick|cope|cry|tears|pain\\b|ill\\b|illness|drink|sleep|treatment|accident|struggl',
    'resign|notice|quit|leaving|leave\\b|fired?\\b|sack|dismiss|redundan|lay|laid|let \\S+ go|terminat|contract|probation|last day|position|role\\b|job|letting|part ways',
    'salary|pay\\b|paid|wage|payslip|raise|bonus|promot|increase|offer\\b|hours|underpaid|rise\\b|granted|compensat',
    'conflict|argument|fight|quarrel|shout|yell|scream|bull(?:y|ie)|harass|discriminat|humiliat|ridicul|threat|liar|lied|behind|credit|insult|accus|trust|confidence|faith|hostil|tension|complain|grievance|unsafe|safe\\b|respect|racist|sexist|offensive|remark|comment|blame|fair\\b|unfair|work with|get on|get along|refuse|touch|spoken|talk(?:ed|s)? to|word to',
    'disappoint|unaccept|acceptable|inappropriate|unprofessional|behaviou?r|attitude|tone\\b|conduct|performance|expected|happy|upset|angry|annoyed|frustrat|fed up|concern|appalled|offend|let (?:me|us|the|every|down)|down\\b|good enough|warning|defensive|rude|arrogant|aggressive|careless|sloppy|improve|weight\\b|third time|never|always|keep|outrageous|disgrace|undermin|ignor',
    'unfortunately|news|successful|reject|declin|turned|place\\b|cancel|job cuts|candidate|selected|afraid|unable|didn|snapp|temper',
  ),
  'i',
);

/** Each tells one situation. */
export const SENSITIVE: readonly RegExp[] = [
  ...GRIEF,
  ...HEALTH,
  ...DISMISSAL,
  ...PAY,
  ...CONFLICT,
  ...CRITICISM,
  ...APOLOGY,
  ...BAD_NEWS,
];

/** Topics, things, games, news and figures of speech. */
export const NOT_SENSITIVE: readonly RegExp[] = [
  /\b(?:(?<!of )course|training|workshop|webinar|seminar|policy|policies|article|survey|film|movie|novel|chapter|episode|newspaper|headline|podcast|documentary|handbook|statistics|charity|gala|according to|water damage|plot|lyrics|museum|legend|historical|century)\b/i,
  /\b(?:server|primary|failover|process|thread|battery|laptop|printer|machine|script|build|kiln|query|database|disk|drive|phone|engine|node|cluster|pipeline|job queue|cron|plugin|compiler|kernel|parser|driver|router|browser|patch|bug|commit|repo|software|install(?:er|ation)?|package|server's|website) (?:has |had |is |was |just )*(?:died|dead|dying|passed|fired|sick|ill|hung|killed|lost|hurt|crying)\b/i,
  /\b(?:killing me|dying to|to die for|dead ?line|heart attack when|in stitches|died laughing|haha|lol|just kidding|jk)\b|[;:]-?[)D]/i,
];
