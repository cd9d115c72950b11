import type { FixLines, FixWords } from '../fix-words.ts';

/** Put so that neither *tu* nor *você* is needed, in words of both sides of the Atlantic. */
const LINES: FixLines = {
  reply: 'Seria possível ter uma resposta até {day}, no fim do dia?',
  opinion: 'Seria possível ter uma opinião sobre o assunto até {day}, no fim do dia?',
  latest: 'Até {day}, no fim do dia, ainda seria a tempo.',
  owner: '{name}, seria possível tratar deste assunto?',
  call: 'Podemos falar sobre o assunto por telefone? Qualquer horário serve para mim.',
  background: '{name}, o contexto em resumo: ',
  link: 'Aqui está o link: ',
  access: 'Se o link não abrir, basta avisar e eu dou acesso.',
};

export const FIXES: FixWords = {
  locale: 'pt-PT',
  lines: () => LINES,
  laterDay: {
    by: 'até {day}',
    before:
      /(?<!\p{L})(?:até|antes d[aeo]s?|para|(?:no máximo|o mais tardar)(?: até)?|dentro de)(?: (?:o|a|os|as|ao|à|às|dia))*\s*$/iu,
    after: /^,? (?:no máximo|o mais tardar|sem falta)(?!\p{L})/iu,
  },
};
