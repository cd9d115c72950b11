import type { FixLines, FixWords } from '../fix-words.ts';

/** Put so that neither *tu* nor *vous* is needed. */
const LINES: FixLines = {
  reply: 'Serait-il possible de me répondre au plus tard le {day}, en fin de journée ?',
  opinion: 'Serait-il possible de me donner un avis au plus tard le {day}, en fin de journée ?',
  latest: 'Une réponse au plus tard le {day}, en fin de journée, arriverait encore à temps.',
  owner: '{name}, serait-il possible de prendre cela en charge ?',
  call: 'Pourrions-nous en parler au téléphone ? N’importe quel moment me conviendra.',
  background: '{name}, le contexte en bref : ',
  link: 'Voici le lien : ',
  access: 'Si le lien ne s’ouvre pas, un mot suffit et j’en donnerai l’accès.',
};

export const FIXES: FixWords = {
  locale: 'fr-FR',
  lines: () => LINES,
  laterDay: {
    by: 'au plus tard le {day}',
    before:
      /(?<!\p{L})(?:avant|d[’']ici|pour|au plus tard|sous|dans un délai de)(?: (?:à|au|le|la|les|fin))*\s*(?:l[’'])?$/iu,
    after: /^,? (?:au plus tard|dernier délai|maximum)(?!\p{L})/iu,
  },
};
