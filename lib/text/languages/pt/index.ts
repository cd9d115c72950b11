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

/** Portuguese of Portugal and of Brazil, which ask in different ways; many people leave the accents out. */
export const PORTUGUESE: Lexicon = {
  id: 'pt',
  greeting:
    /^\s*(?:(?:olá|oi|bom dia|boa tarde|boa noite|prezad[oa]s?|car[oa]s?|querid[oa]s?|estimad[oa]s?|viva|exm[oa]s?\.?)(?!\p{L})[^.!?:;\n]{0,60}?(?:[,!:]|$)|(?:pessoal|a todos|equipa|equipe|gente),)\s*(.*)$/iu,
  closing:
    /^\s*(?:(?:com os )?(?:meus |nossos )?(?:melhores )?cumprimentos|cordialmente|atenciosamente|att\.?|atte\.?|(?:um )?(?:grande |forte )?abraços?(?: a todos| e .{0,20})?|saudações|(?:muito |muit[oa]s )?(?:obrigad[oa]s?|obg|valeu)(?: (?:desde já|a todos|e .{0,30}))?|desde já (?:muito )?obrigad[oa]|beijos?|bjs?|abs|até (?:já|logo|breve|amanhã)|bom (?:dia|fim de semana|trabalho))[\s,.!]{0,10}$/iu,
  abbreviation:
    /(?:(?<!\p{L})(?:sr|sra|srs|dr|dra|d|prof|profa|eng|exmo|exma|v\.\s?exa|etc|p\.\s?ex|ex|pág|págs|núm|tel|av|r|ref|art|aprox|depto|jan|fev|abr|mai|ago|set|out|nov|dez|máx|mín|cia|ltda|n)|(?<!\p{L})\p{L})\.\s*$/iu,
  requests: REQUESTS,
  notRequests: NOT_REQUESTS,
  informing: whole(
    '(?:para (?:tua|sua|vossa) (?:informação|conhecimento)|para conhecimento|a título informativo|só para informar|não (?:é preciso|é necessário|precisa) (?:responder|de resposta)|muito obrigad[oa]|obrigad[oa] pel[oa]s?|parabéns|bem-vind[oa]s?|informo|informamos|venho informar|comunico|comunicamos|tenho o prazer|temos o prazer)',
  ),
  everyone: whole('(?:todos|todas|cada um|cada uma|toda a gente|todo mundo|todos vocês|vocês todos|ambos)'),
  eachOwn: whole(
    '(?:voss[oa]s?|seus?|suas?) (?!(?:\\p{L}+ )?(?:ajuda|apoio|atenção|paciência|colaboração|compreensão|equipe|equipa|departamento)(?!\\p{L}))\\p{L}+|inscrevam-se|se inscrevam|votem|preencham|leiam|venham|tragam (?:um|uma|uns|umas)',
  ),
  anytime: whole(
    '(?:não (?:há|tenho|tem) pressa|sem pressas?|não é urgente|nada urgente|quando (?:puderes|puder|puderem|tiveres (?:tempo|um tempinho)|tiver (?:tempo|um tempinho)|der|te der jeito)|com calma|sem stress|sem estresse)',
  ),
  informingSubject: whole(
    '(?:ata|acta|notas?|estado|status|relatório|números|resultados?|resumo|novidades|notícias|anúncio|decisão|info|fatura|confirmação|lembrete|obrigad[oa]|bem-vind[oa]s?|comunicado)',
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
