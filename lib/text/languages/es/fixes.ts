import type { FixLines, FixWords } from '../fix-words.ts';

/** Put so that neither *tú* nor *usted* is needed, nor their plurals. */
const LINES: FixLines = {
  reply: '¿Sería posible recibir una respuesta a más tardar el {day}, al final del día?',
  opinion: '¿Sería posible recibir una opinión a más tardar el {day}, al final del día?',
  latest: 'A más tardar el {day}, al final del día, todavía estaría a tiempo.',
  owner: '¿Puede {name} encargarse de esto?',
  call: '¿Podríamos hablarlo por teléfono? Cualquier momento me viene bien.',
  background: '{name}, el contexto en breve: ',
  link: 'Este es el enlace: ',
  access: 'Si el enlace no se abre, basta con avisarme y daré acceso.',
};

export const FIXES: FixWords = {
  locale: 'es-ES',
  lines: () => LINES,
  laterDay: {
    by: 'a más tardar el {day}',
    before:
      /(?<!\p{L})(?:(?:para )?antes del?|para|a más tardar|como (?:muy tarde|máximo)|(?:en un plazo|dentro) de|hasta)(?: (?:el|la|las|los))?\s*$/iu,
    after: /^,? (?:a más tardar|como (?:muy tarde|máximo))(?!\p{L})/iu,
  },
};
