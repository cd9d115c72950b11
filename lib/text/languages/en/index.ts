import type { Lexicon } from '../lexicon.ts';
import { COMMITMENT, EACH_OWN, TO_ANYONE, TO_SOMEBODY, VAGUE } from './addressed.ts';
import { COMMISSION, DELIVERY, DIAGNOSIS, NO_COMMISSION, OPEN_MATTER } from './commissions.ts';
import { CONVERSATION } from './conversation.ts';
import { DATES } from './dates.ts';
import { DOCUMENTS, NOT_DOCUMENTS, PLACED_DOCUMENTS } from './documents.ts';
import { FIXES } from './fixes.ts';
import { REQUEST_CONTEXT } from './requests/context.ts';
import { NOT_REQUESTS, REQUESTS } from './requests.ts';
import { ABBREVIATION } from './sentences.ts';
import { VAGUE_SUBJECTS } from './subjects.ts';
import { NOT_URGENT, URGENCY } from './urgency.ts';

/** English. */
export const ENGLISH: Lexicon = {
  id: 'en',
  greeting:
    /^\s*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|morning)\b(?![^.!?,:;\n]{0,60}\b(?:can|could|would|will|please|what|when|where|how|do|did|are|is|i|i'm|we|you|just)\b)[^.!?,:;\n]{0,60}(?:[,!:.]|$)|(?:all|team|everyone|everybody|folks),)\s*(.*)$/i,
  closing:
    /^\s*(?:(?:(?:kind|best|warm|many|with kind|with best|my best) )?regards|best(?: wishes)?|all the best|cheers|thanks(?: (?:a lot|again|so much|in advance))?|many thanks|thank you(?: (?:so much|very much|again|in advance))?|sincerely(?: yours)?|yours(?: (?:sincerely|truly|faithfully))?|take care|talk soon|warmly|love)[\s,.!]{0,10}$/i,
  abbreviation: ABBREVIATION,
  requests: REQUESTS,
  notRequests: NOT_REQUESTS,
  requestContext: REQUEST_CONTEXT,
  informing:
    /\b(?:fyi|for your information|for the record|no (?:action|response|reply|answer) (?:is )?(?:needed|required|necessary)|(?:no|don't) need to (?:reply|answer|respond|do anything)|just (?:to let|letting) you know|heads[- ]up|wanted to (?:let you know|share|say|thank)|happy to (?:announce|share|report|say|confirm)|pleased to (?:announce|share|report|confirm)|glad to|thanks? (?:you )?(?:so much |very much |again |a lot )?for|thank you|congratulations|congrats|welcome|please note|minutes of|here are (?:the|my|our) (?:notes|minutes)|this is to (?:confirm|inform)|i(?:'ll| will)|done|reminder)\b/i,
  everyone:
    /\b(?:each of you|all of you|both of you|everyone|everybody|each person|every one of you|you all|y'all|you both|(?:please|can|could) all|anyone who|whoever|your (?:votes?|availability)|(?:does|did|has|have|is) (?:anyone|anybody|any of you)|who wants)\b/i,
  anytime:
    /\b(?:no (?:rush|hurry)|whenever (?:you|it)|when(?:ever)? you (?:get|have|find) (?:a (?:chance|moment|minute)|time)|at your (?:convenience|leisure)|in your own time|any ?time)\b/i,
  informingSubject:
    /\b(?:notes?|minutes|updates?|status|report|numbers|figures|results|summary|recap|news|newsletter|announcement|decision|decided|info|information|fyi|weekly|week in|stand-?up|invoice|receipt|confirmation|confirmed|reminder|thanks|thank you|finished|done|welcome|congratulations|introducing|release|out of office)\b/i,
  vagueSubjects: VAGUE_SUBJECTS,
  documents: DOCUMENTS,
  placedDocuments: PLACED_DOCUMENTS,
  notDocuments: NOT_DOCUMENTS,
  urgency: URGENCY,
  notUrgent: NOT_URGENT,
  deadlineBefore:
    /\b(?:by|before|until|till|no later than|not later than|at the latest|due(?: on| by)?|deadline(?: is| of)?:?|ahead of|in time for|latest(?: by)?|needed(?: on| by)?|need (?:it|this|them|that|these|those)(?: on| by)?|within)\s*(?:the |this |our |on )?$/i,
  deadlineAround: /\b(?:deadline|due|at the latest|latest|no later than|reply by|need(?:ed)? (?:it |this )?by)\b/i,
  dates: DATES,
  conversation: CONVERSATION,
  fixes: FIXES,
  commission: COMMISSION,
  noCommission: NO_COMMISSION,
  delivery: DELIVERY,
  diagnosis: DIAGNOSIS,
  openMatter: OPEN_MATTER,
  commitment: COMMITMENT,
  vague: VAGUE,
  toAnyone: TO_ANYONE,
  eachOwn: EACH_OWN,
  toSomebody: TO_SOMEBODY,
};
