/** Words that patterns of several files are made of: sources of regular expressions. */

/** Where a clause may begin: at the start, after a comma or a short joining word. */
export const START = String.raw`(?:^|[,;:–—(-]\s*|\b(?:and|so|but|then|also|if so|otherwise|thus|therefore|again)\s+)`;

/** Words that may stand before an instruction without changing it. */
export const SOFT = String.raw`(?:(?:please|pls|plz|kindly|also|just|then|now|first|next|and|so|do|simply|maybe)[, ]\s*){0,3}`;

/** Words that may stand between a verb and what it is about. */
export const FEW = String.raw`(?:[\w']+,? ){0,3}`;

export const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** What people do together, or want to. */
export const TALK = String.raw`(?:meet|talk|discuss|speak|chat|get together|catch up|connect|touch base|regroup|sync|sit down|hook up|hang out|go over|go through|go to (?:lunch|dinner)|work together|work (?:\w+ )?out|reconvene|confer|reschedule|follow up|figure (?:\w+ )?out|visit (?:with )?you|have (?:a |an |another |some |our )?(?:\w+ )?(?:call|meeting|discussion|chat|talk|conversation|conference|conference call|lunch|dinner|breakfast|coffee|drinks?|beer|look|session)|do (?:lunch|dinner|coffee))\b`;

/** A pattern from such sources, in which capitals don't count. */
export const any = (source: string): RegExp => new RegExp(source, 'i');

/** The beginning of a sentence that instructs: also after whom it is for (*Ada,*) and on what condition (*if you have a moment,*). */
export const LEAD = String.raw`^\W*(?:\w+, ?|(?:\w+[, ]+)?(?:if|when|whenever|once|after|before|at|in|on|for|to|as|with|per|since|because|until) [^,.?!]{2,80}, )?`;
