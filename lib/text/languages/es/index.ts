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

/** Spanish of both sides of the Atlantic; many people leave the accents and the opening marks out. */
export const SPANISH: Lexicon = {
  id: 'es',
  greeting:
    /^\s*(?:¡?(?:hola|buenas|buenos días|buenas tardes|buenas noches|buen día|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|hey|muy (?:señor|señora)\p{L}{0,2})(?!\p{L})[^.!?:;\n]{0,60}?(?:[,!:]|$)|(?:equipo|a todos|chicos|compañeros),)\s*(.*)$/iu,
  closing:
    /^\s*(?:(?:un )?(?:cordial |afectuoso |fuerte )?(?:saludos?|abrazos?)(?: cordiales| cordial| y .{0,20}| a tod[oa]s)?|atentamente|cordialmente|reciba un cordial saludo|(?:muchas |mil )?gracias(?: (?:de antemano|por adelantado|a tod[oa]s|y .{0,30}))?|slds|besos|hasta (?:luego|pronto|mañana|el .{0,10})|buen (?:día|fin de semana))[\s,.!]{0,10}$/iu,
  abbreviation:
    /(?:(?<!\p{L})(?:sr|sra|srta|dr|dra|d|dña|prof|ing|lic|ud|uds|vd|vds|etc|p\.\s?ej|ej|pág|págs|núm|tel|av|avda|c|ref|art|aprox|dpto|ene|feb|abr|ago|sept?|oct|nov|dic|máx|mín|depto|cía)|(?<!\p{L})\p{L})\.\s*$/iu,
  requests: REQUESTS,
  notRequests: NOT_REQUESTS,
  informing: whole(
    '(?:para (?:tu|su|vuestra) información|a título informativo|solo para informar|no hace falta (?:responder|que)|no es necesario (?:responder|contestar)|muchas gracias|gracias por|enhorabuena|felicidades|bienvenid[oa]s?|te informo|os informo|le informo|les informamos|le informamos|os comunico|me complace|tengo el placer)',
  ),
  everyone: whole('(?:todos|todas|cada uno|cada una|todo el mundo|todos vosotros|todos ustedes|ambos)'),
  eachOwn: whole(
    '(?:vuestr[oa]s?|sus?) (?!(?:\\p{L}+ )?(?:ayuda|apoyo|atención|paciencia|colaboración|comprensión|equipo|oficina|departamento)(?!\\p{L}))\\p{L}+|apuntaos|inscribíos|apúntense|inscríbanse|votad|voten|rellenad|rellenen|completad|completen|leed|lean|venid|vengan|(?:traed|traigan) (?:un|una|unos|unas)',
  ),
  anytime: whole(
    '(?:no (?:hay|tengo|corre) prisa|sin prisas?|no es urgente|no urge|nada urgente|cuando (?:puedas|podáis|pueda|puedan|tengas (?:un rato|tiempo)|tenga tiempo|te venga bien)|con calma|tómate tu tiempo)',
  ),
  informingSubject: whole(
    '(?:acta|notas?|estado|informe|cifras|resultados?|resumen|novedades|noticias|anuncio|decisión|info|factura|confirmación|recordatorio|gracias|bienvenida|bienvenid[oa]s?|comunicado)',
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
