import type { ConversationLexicon } from '../conversation.ts';
import { upTo, whole } from '../typed.ts';
import { NOT_SENSITIVE, SENSITIVE } from './sensitive.ts';

export const CONVERSATION: ConversationLexicon = {
  proposesCall: whole(
    '(?:me liga|liga-me|ligue-me|me ligue|te ligo|ligo-te|ligo-lhe|ligar-te|ligar-lhe|te ligar|lhe ligar|uma ligação|uma chamada|por telefone|ao telefone|pessoalmente|cara a cara|a sós|falar (?:sobre isso|disto|um momento|contigo|com você|pessoalmente)|conversar|falamos|videochamada|call|tomar um café|nos encontrar|encontrarmo-nos|nos vemos|reunirmos|reunir)',
  ),
  tense: SENSITIVE,
  notTense: NOT_SENSITIVE,
  repeats: whole(
    'como (?:já )?(?:te |lhe |vos )?(?:disse|dizia|falei|comentei|escrevi|indiquei|expliquei|referi|mencionei)|já (?:te |lhe |vos |o )*(?:disse|falei|expliquei|tinha dito|perguntei|respondi|enviei)|não foi (?:isso )?(?:o )?que (?:eu )?(?:disse|quis dizer|falei)|mal-entendidos?|(?:estamos|andamos) (?:a andar )?(?:às voltas|em círculos|andando em círculos)|continuo sem (?:perceber|entender)|ainda não (?:percebi|entendi|está claro|ficou claro)|não nos entendemos|repito|volto a dizer|mais uma vez|vamos recomeçar',
  ),
  introduces: whole(
    '(?:em cópia|em cc|cc|adiciono|coloco em cópia|copio|incluo|para (?:tua |sua |vossa )?(?:informação|conhecimento)|contexto|em resumo|resumo|apresento-te|apresento-vos|te apresento|apresentar|bem-vind[oa]s?|junta-se|passa a fazer parte|assume o)',
  ),
  turns:
    /^\W*(?:a propósito|por falar nisso|aliás|por outro lado|(?:só )?(?:mais )?(?:uma|outra) (?:última |outra )?(?:coisa|pergunta|questão|dúvida)(?: mais)?|outro assunto|mudando de assunto|além disso|já agora)(?!\p{L})/iu,
  asides: [
    whole('como (?:o |a |já )?(?:@|disse @|dizia @|comentou @|sugeriu @|propôs @|escreveu @|explicou @)'),
    whole(
      '(?:falei|falado|vi|comentei|trabalhei|conversei|combinei|de acordo) (?:\\p{L}{1,12} ){0,3}com (?:o |a )?@',
      'segundo (?:o |a )?@',
    ),
    whole(`com (?:o |a )?@ ${upTo(3)}(?:ontem|esta manhã|hoje|segunda|terça|quarta|quinta|sexta)`),
    /^\W*(?:cc|para conhecimento|para informação)[:,]? @/iu,
    whole('(?:ideia|proposta|pergunta|comentário|versão|sugestão) d[aeo] @'),
  ],
};
