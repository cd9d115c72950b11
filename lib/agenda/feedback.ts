import type { LanguageId } from '../text/languages/lexicon.ts';
import type { Feedback } from './agenda.ts';

/** Tried in this order: what tells something asks for nothing, and what asks for ideas has not come to a decision yet. */
const ORDER = ['inform', 'ideas', 'why', 'decide'] as const;
type Cue = (typeof ORDER)[number];

/** Words by which an item of an agenda tells what kind of input it wants. `why` asks for what people have to say. */
const CUES: Readonly<Record<LanguageId, Readonly<Record<Cue, RegExp>>>> = {
  en: {
    inform:
      /^\W*(?:fyi|for information|info|update|status|recap|news|announcement|heads[- ]up)\b|\b(?:fyi|for (?:your )?information|heads[- ]up)\b/iu,
    ideas:
      /\b(?:ideas?|brainstorm\w*|suggest(?:ions?)?|how (?:could|might|can|do|should|would) we|what (?:else|could|might|can)|names? for|alternatives)\b/iu,
    why: /^\W*why\b/iu,
    decide:
      /\b(?:decide|decision|choose|pick|select|approv(?:e|al)|sign[- ]?off|go\/no-go|vote|agree|which|whether|shall we|should we|do we|can we|will we|are we|is it|when|who|prioriti[sz]e|finali[sz]e|settle)\b/iu,
  },
  de: {
    inform:
      /^\P{L}*(?:infos?|update|stand der|neues|neuigkeiten|rückblick|ankündigung)(?!\p{L})|(?<!\p{L})zur (?:info|information|kenntnis)(?!\p{L})/iu,
    ideas:
      /(?<!\p{L})(?:ideen?|vorschläge|alternativen|namen für|was (?:könnten|können|gäbe|noch)|wie \p{L}{2,20}n wir)(?!\p{L})/iu,
    why: /^\P{L}*(?:warum|wieso|weshalb)(?!\p{L})/iu,
    decide:
      /(?<!\p{L})(?:entscheid\p{L}*|abstimm\p{L}*|festleg\p{L}*|auswähl\p{L}*|genehmig\p{L}*|priorisier\p{L}*|welche[rsnm]?|freigabe|wann|wer|ob|(?:sollen|wollen|was \p{L}{2,20}n) wir)(?!\p{L})|^\P{L}*\p{L}{2,20}n wir(?!\p{L})/iu,
  },
  fr: {
    inform:
      /^\P{L}*(?:infos?|nouvelles|actualités|bilan|point d['’]étape)(?!\p{L})|(?<!\p{L})pour (?:info|information)(?!\p{L})/iu,
    ideas:
      /(?<!\p{L})(?:idées?|propositions?|suggestions?|alternatives|(?:comment|que) (?:pourrions|pouvons|pourrait)[- ](?:nous|on))(?!\p{L})/iu,
    why: /^\P{L}*pourquoi(?!\p{L})/iu,
    decide:
      /(?<!\p{L})(?:décid\p{L}*|décision|choisir|choix|trancher|approuver|approbation|valider|validation|voter?|prioriser|quel(?:le)?s?|quand|qui|faut-il|\p{L}{2,20}ons[- ]nous)(?!\p{L})/iu,
  },
  es: {
    inform:
      /^\P{L}*(?:infos?|novedades|noticias|estado|resumen|aviso)(?!\p{L})|(?<!\p{L})para (?:su |tu )?(?:información|conocimiento)(?!\p{L})/iu,
    ideas:
      /(?<!\p{L})(?:ideas?|propuestas?|sugerencias?|alternativas|(?:cómo|qué) (?:podríamos|podemos)|qué más)(?!\p{L})/iu,
    why: /^\P{L}*por qué(?!\p{L})/iu,
    decide:
      /(?<!\p{L})(?:decid\p{L}*|decisión|elegir|escoger|aprobar|aprobación|votar|priorizar|cuál(?:es)?|cuándo|quién(?:es)?|debemos|vamos a|qué \p{L}{1,20}mos)(?!\p{L})/iu,
  },
  pt: {
    inform:
      /^\P{L}*(?:infos?|novidades|notícias|estado|resumo|aviso)(?!\p{L})|(?<!\p{L})para (?:sua |vossa )?(?:informação|conhecimento)(?!\p{L})/iu,
    ideas:
      /(?<!\p{L})(?:ideias?|propostas?|sugestões|alternativas|(?:como|que) (?:poderíamos|podemos)|que mais)(?!\p{L})/iu,
    why: /^\P{L}*por ?qu[eê](?!\p{L})/iu,
    decide:
      /(?<!\p{L})(?:decid\p{L}*|decisão|escolher|aprovar|aprovação|votar|priorizar|qua(?:l|is)|quando|quem|devemos|vamos|que \p{L}{1,20}mos)(?!\p{L})/iu,
  },
  ja: {
    inform: /共有|報告|お知らせ|ご?参考まで/u,
    ideas: /アイデア|アイディア|案出し|ブレスト|提案/u,
    why: /なぜ|どうして/u,
    decide: /決定|決め|どちら|どれ|どの|いつ|誰|だれ|承認|選定|選ぶ|可否|べきか|しましょうか|しますか/u,
  },
};
const ALL = Object.values(CUES);

/**
 * What kind of input the words of a topic ask for; comments where they don't tell. English stands beside every language, and all
 * of them in for one that is not known.
 */
export function feedbackOf(words: string, language: LanguageId | null = null): Feedback {
  const spoken = language === null ? ALL : [CUES[language], CUES.en];
  const cue = ORDER.find((each) => spoken.some((cues) => cues[each].test(words)));
  return cue === undefined || cue === 'why' ? 'review' : cue;
}
