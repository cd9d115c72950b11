import { subjectsOf } from '../vague-subjects.ts';

/** Subjects that say nothing about what the mail is about. */
export const VAGUE_SUBJECTS = subjectsOf(
  'olá|oi|bom dia|boa tarde|pergunta|perguntas|uma pergunta|pergunta rápida|dúvida|dúvidas|uma dúvida|dúvida rápida|questão|questões|uma questão|informação|informações|reunião|chamada|ligação|documento|documentos|arquivo|arquivos|ficheiro|anexo',
  'urgente|importante|muito importante|ajuda|pedido|solicitação|acompanhamento|lembrete|diversos|novidades|conforme combinado|conforme conversado|projeto|o projeto|ideia|ideias|comentários|problema|assunto|favor|um favor|amanhã|hoje|sem assunto|(sem assunto)',
);
