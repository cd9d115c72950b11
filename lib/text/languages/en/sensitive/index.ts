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
