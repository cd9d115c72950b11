import { subjectsOf } from '../vague-subjects.ts';

/** Subjects that say nothing about what the mail is about. */
export const VAGUE_SUBJECTS = subjectsOf(
  'hola|buenas|buenos días|buenas tardes|pregunta|preguntas|una pregunta|consulta|consultas|una consulta|consulta rápida|pregunta rápida|duda|dudas|una duda|información|reunión|llamada|cita|documento|documentos|archivo|archivos|adjunto|urgente',
  'importante|muy importante|ayuda|petición|solicitud|seguimiento|recordatorio|varios|novedades|según lo hablado|lo hablado|proyecto|el proyecto|idea|ideas|comentarios|problema|tema|asunto|favor|un favor|mañana|hoy|sin asunto|(sin asunto)|saludos',
);
