import type { Lexicon } from '../lexicon.ts';
import { whole } from '../typed.ts';
import {
  COMMISSION,
  COMMITMENT,
  DELIVERY,
  NO_COMMISSION,
  OPEN_MATTER,
  TO_ANYONE,
  TO_SOMEBODY,
  VAGUE,
} from './commissions.ts';
import { CONVERSATION } from './conversation.ts';
import { DATES } from './dates.ts';
import { DOCUMENTS, NOT_DOCUMENTS, PLACED_DOCUMENTS } from './documents.ts';
import { FIXES } from './fixes.ts';
import { MEETINGS } from './meetings.ts';
import { NOT_REQUESTS, REQUESTS } from './requests.ts';
import { VAGUE_SUBJECTS } from './subjects.ts';
import { NOT_URGENT, URGENCY } from './urgency.ts';

/** French, to friends and to firms; many people leave the accents out. */
export const FRENCH: Lexicon = {
  id: 'fr',
  greeting:
    /^\s*(?:(?:bonjour|bonsoir|salut|coucou|hello|hey|chère?s?|madame|monsieur|mesdames)(?!\p{L})[^.!?:;\n]{0,60}?(?:[,!]|$)|(?:la team|à tous|tout le monde),)\s*(.*)$/iu,
  closing:
    /^\s*(?:(?:bien |très )?(?:cordialement|amicalement|sincèrement|à (?:toi|vous))|cdlt|cdt|bien à (?:toi|vous)|(?:sincères |meilleures |respectueuses )?salutations(?: distinguées| cordiales)?|(?:merci|mille mercis)(?: (?:beaucoup|d'avance|par avance|à (?:toi|vous|tous)|et .{0,30}))?|bonne? (?:journée|soirée|week-end|fin de journée)|à (?:bientôt|demain|plus|\+)|bises?|bisous|amitiés)[\s,.!]{0,10}$/iu,
  abbreviation:
    /(?:(?<!\p{L})(?:m|mm|mme|mlle|dr|pr|me|etc|cf|env|ex|p\.\s?ex|p|pp|av|bd|tél|réf|janv|févr|avr|juil|sept|oct|nov|déc|min|max|art|vol|éd|n)|(?<!\p{L})\p{L})\.\s*$/iu,
  requests: REQUESTS,
  notRequests: NOT_REQUESTS,
  informing: whole(
    "(?:pour (?:ton |votre )?info(?:rmation)?|à titre (?:d'information|informatif)|aucune action|rien à faire|pas besoin de répondre|inutile de répondre|merci (?:beaucoup|pour|d'avoir|à tous|encore)|félicitations|bravo|bienvenue|je (?:t'|vous )?informe|nous vous informons|j'ai le plaisir)",
  ),
  everyone: whole("(?:vous tous|vous toutes|chacun(?: d'entre vous| de vous)?|tous|toutes|tout le monde|à tous)"),
  eachOwn: whole(
    '(?:vos|votre) (?!(?:\\p{L}+ )?(?:aide|soutien|appui|attention|patience|compréhension|équipe|service|bureau)(?!\\p{L}))\\p{L}+|inscrivez-vous|vous inscrire|votez|de voter|remplissez|de remplir|lisez|venez|apportez (?:un|une|des|de)',
  ),
  anytime: whole(
    "(?:rien ne presse|pas (?:d'urgence|urgent|pressé)|(?:ce n'est |c'est )?pas pressé|rien d'urgent|quand (?:tu|vous) (?:auras|aurez|as|avez|pourras|pourrez|peux|pouvez)|à l'occasion|prends ton temps|prenez votre temps|sans urgence|ça ne presse pas)",
  ),
  informingSubject: whole(
    '(?:compte[ -]rendu|cr|notes?|point|statut|rapport|chiffres|résultats?|synthèse|résumé|nouvelles|annonce|décision|info|facture|confirmation|rappel|merci|bienvenue)',
  ),
  vagueSubjects: VAGUE_SUBJECTS,
  documents: DOCUMENTS,
  placedDocuments: PLACED_DOCUMENTS,
  notDocuments: NOT_DOCUMENTS,
  urgency: URGENCY,
  notUrgent: NOT_URGENT,
  deadlineBefore: DATES.deadlines.before,
  deadlineAround: DATES.deadlines.around,
  dates: DATES,
  conversation: CONVERSATION,
  fixes: FIXES,
  commission: COMMISSION,
  noCommission: NO_COMMISSION,
  delivery: DELIVERY,
  openMatter: OPEN_MATTER,
  commitment: COMMITMENT,
  vague: VAGUE,
  toAnyone: TO_ANYONE,
  toSomebody: TO_SOMEBODY,
  meetings: MEETINGS,
};
