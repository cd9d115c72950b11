import { upTo, whole, wholes } from '../typed.ts';

const KIN =
  '(?:mãe|pai|mamãe|papai|marido|mulher|esposa|esposo|companheiro|companheira|filho|filha|irmão|irmã|bebê|bebé|avó|avô|tio|tia|pais|amigo|amiga|colega|sogra|sogro|primo|prima)';
const MY =
  '(?:meu|minha|meus|minhas|teu|tua|teus|seu|sua|seus|nosso|nossa|nossos|vosso|vossa|o meu|a minha|o nosso|a nossa)';
const SO = '(?:\\p{L}{1,15} ){0,3}';

/** Situations that are better talked over than written, as in English: who, and what happened to them. */
export const SENSITIVE: readonly RegExp[] = [
  ...wholes(
    // Grief.
    `${MY} (?:querid[oa] )?${KIN} (?:\\p{L}{2,20} )?(?:acabou de |infelizmente |nos |se )?(?:morreu|faleceu|falecer|morrer|deixou|partiu)`,
    `(?:morreu|faleceu|faleceram) (?:\\p{L}{1,10} ){0,2}${MY} ${SO}${KIN}|nos deixou ontem`,
    `(?:falecimento|morte|perda|enterro|funeral|velório) (?:de |do |da )(?:${MY} )?(?:querid[oa] )?(?:${KIN}|\\p{L}{2,20})|pêsames|condolências|sentimentos pela|aborto espontâneo|(?:estou|estamos|está) de luto|meus sentimentos`,
    // Health.
    `(?:diagnosticad[oa]|diagnosticaram|diagnosticaram-me|diagnóstico de|descobri|descobriram|detectaram|detetaram|tenho|luta contra|sofro de|foi descoberto) ${SO}(?:câncer|cancro|tumor|leucemia|esclerose|depressão|ansiedade|doença grave|burnout)|(?:crises?|ataques?) de (?:ansiedade|pânico)|quimio(?:terapia)?|(?:um|sofreu um|teve um) (?:enfarte|infarto|avc)|nos cuidados intensivos|na uti|tentativa de suicídio`,
    `(?:não aguento mais|estou no limite|estou esgotad[oa]|já não durmo|não durmo|não consigo dormir|(?:o )?(?:meu médico|minha médica|meu psiquiatra|minha psicóloga|meu terapeuta) (?:me |quer|acha|diz|disse|recomenda|recomendou|mandou))|(?:baixa|afastamento|afastad[oa]|licença) por (?:depressão|ansiedade|burnout|esgotamento)`,
    // Dismissal and resignation.
    `(?:decidi|decidimos|vou|decisão de|quero|resolvi|apresento|apresentei|apresentar) ${SO}(?:demitir-me|me demitir|pedir demissão|minha demissão|a minha demissão|sair da empresa|deixar a empresa|deixar o cargo|deixar a equipa|deixar a equipe)|pedi demissão|pedido de demissão|carta de demissão`,
    `(?:despedir-te|despedi-lo|despedi-la|fui despedid[oa]|foi despedid[oa]|foram despedid[oa]s|vão ser despedid[oa]s|demitir (?:você|ele|ela|o|a|\\p{L}{3,15})|fui demitid[oa]|foi demitid[oa]|foram demitid[oa]s|demissões|despedimentos?|dispensar (?:você|ele|ela|te)|(?:dispensar|despedir|demitir|desligar) (?:\\p{L}{1,10} |\\d{1,5} ){1,2}(?:pessoas|colegas|funcionári[oa]s|colaboradores|trabalhadores|empregad[oa]s)|(?:pessoas|colegas|funcionári[oa]s|colaboradores|trabalhadores) (?:\\p{L}{1,10} ){0,2}(?:perder|perderão|perdem|perdido) (?:o |o seu |seu )(?:emprego|trabalho|posto)|cortar (?:\\p{L}{1,10}|\\d{1,5}) (?:postos|vagas|empregos)|(?:te|lo|la) dispensar|desligad[oa] da empresa|desligamento|processo disciplinar|justa causa|advertência (?:formal|por escrito)|mandad[oa] embora)`,
    `(?:contrato|posto de trabalho|posto|vaga|cargo|período de experiência|período experimental|vínculo)(?: de trabalho| laboral| a termo)? ${upTo(4)}(?:não (?:será|vai ser|foi|é) (?:renovad[oa]|prorrogad[oa]|prolongad[oa])|é extint[oa]|será extint[oa]|foi extint[oa]|vai ser extint[oa]|desaparece|não foi superado|rescindid[oa]|será encerrado|não vai continuar)|(?:encerrar|rescindir|terminar|não renovar|pôr fim a) (?:o |ao )?(?:seu|teu|meu) (?:contrato|vínculo)`,
    // Pay.
    `(?:meu|minha|teu|tua) (?:salário|ordenado|aumento|bônus|bónus|vencimento|remuneração|prêmio) (?!foi depositad|foi pag|cai)(?:\\p{L}{1,12} ){0,3}(?:é|não|está|continua|inferior|insuficiente|congelad[oa]|foi recusad[oa]|foi negad[oa]|abaixo)|(?:pedir|pedir-te|pedir-lhe|solicitar|falar|conversar|rever|revisão|pedido|recusad[oa]|negad[oa]|discutir) (?:\\p{L}{1,8} ){0,3}(?:aumento(?: salarial| de salário)?|meu salário|meu ordenado|minha remuneração|salarial)(?! (?:mínimo|de preços|de vendas|do|da))|(?:ganho|ganha|recebo|ganham|ganhando|ganhar|recebe) (?:\\p{L}{1,12} ){0,3}(?:menos|mais) (?:do )?que (?:eu|os|ele|ela|meus|minha|o meu|a minha)|mal pag[oa]`,
    // Conflict.
    `(?:assédio|assedia|assediad[oa]|discriminad[oa]|me discrimina|humilha|humilhad[oa]|humilhante|humilhou|insultou|insultad[oa]|xingou|xinga|xingad[oa]|ridiculariza|ridicularizou|ridicularizad[oa]|gritou comigo|grita comigo|grito contigo|faltou ao respeito|falta de respeito|faltado ao respeito|desrespeit(?:ou|a|ad[oa])|maus-tratos|menospreza|grita-me)`,
    `(?:me|se|nos) (?:senti|sinto|sente|sentiu|sentimos) ${SO}(?:humilhad[oa]|magoad[oa]|traíd[oa]|desprezad[oa]|insultad[oa]|atacad[oa]|excluíd[oa]|ignorad[oa]|discriminad[oa]|desrespeitad[oa]|diminuíd[oa]|injustiçad[oa]|assediad[oa])|(?:senti|sinto|sente|sentiu)-(?:me|se) ${SO}(?:humilhad[oa]|magoad[oa]|traíd[oa]|desprezad[oa]|insultad[oa]|atacad[oa]|excluíd[oa]|ignorad[oa]|discriminad[oa]|desrespeitad[oa]|diminuíd[oa])`,
    `não (?:consigo|quero|aguento|posso|vou) (?:continuar a |continuar |mais |voltar a )*(?:trabalhar|trabalhando|colaborar|falar) (?:mais )?com (?:ele|ela|você|o|a) ?|não se falam|pelas minhas costas|nas minhas costas|(?:conflito|briga|discussão|bate-boca|atrito) (?:feia |que tive |que tivemos |forte )?(?:com|entre) (?:a |o )?(?:\\p{L}{2,20} e|ele|ela|você|minha|meu)|não vou (?:deixar passar|tolerar|admitir)|(?:queixa|denúncia) (?:formal )?contra|levar (?:isso|isto) ao rh`,
    // Criticism of a person.
    `(?:teu|tua|teus|tuas|seu|sua|seus|suas) ${SO}(?:comportamento|atitude|tom|trabalho|desempenho|relatórios?|resultados|postura|comentários|atrasos|conduta|forma de \\p{L}{2,12}|maneira de \\p{L}{2,12}) ${upTo(6)}(?:inaceitável|inaceitáveis|insuficientes?|inadmissíve(?:l|is)|fora de lugar|decepcionantes?|desrespeitos[oa]s?|ofensiv[oa]s?|abaixo|deixa[m]? (?:muito )?a desejar|mal feit[oa]s?|não está[o]? à altura|pouco profissional|frac[oa]s?|fraquíssim[oa]s?|medíocres?|foi fraco)`,
    `(?:já não|ninguém|não) (?:\\p{L}{1,10} )?(?:confia|confio|confiamos|confiam) (?:mais )?em (?:ti|você)|não gostei (?:nada |mesmo nada |nem um pouco )?(?:d[oa] (?:jeito|forma|maneira|modo|tom)|de como|como|da tua atitude|da sua atitude) |(?:estou|fiquei|estamos|ficámos|ficamos) (?:muito |mesmo |realmente |profundamente |bastante |bem )*(?:desiludid[oa]s?|decepcionad[oa]s?|magoad[oa]s?|zangad[oa]s?|chatead[oa]s?|revoltad[oa]s?|desapontad[oa]s?) (?:contigo|com (?:você|o teu|a tua|o seu|a sua|o que|a forma|o jeito)|pel[ao])|(?:o jeito|a forma|a maneira|o modo) (?:como |que )(?:você |tu )?(?:me |nos )?(?:falou|falaste|tratou|trataste|respondeu|respondeste)`,
    // Apology for having hurt.
    `(?:te|lhe|vos) (?:devo|quero pedir|peço)(?: \\p{L}{1,10}){0,2} (?:desculpas?|perdão)|(?:devo-te|devo-lhe|peço-te|peço-lhe)(?: \\p{L}{1,10}){0,2} (?:desculpas?|perdão)(?! (?:pel[oa]|por) (?:atraso|demora|incómodo|incômodo|confusão|só))|pedir(?:-te|-lhe| te)? desculpas? (?:pela forma|pelo jeito|pelo que|pelas palavras|por ter (?:gritado|falado))`,
    `(?:desculpa|desculpe|perdão|perdoa-me|me perdoa|sinto muito|lamento|me arrependo|arrependo-me|tenho vergonha)(?: \\p{L}{1,12}){0,4} (?:gritado|gritei|gritar|falado assim|te tratei|magoado|magoei|magoar|injust[oa]|culpado|culpei|o que (?:te )?disse|humilhado|minhas palavras|meu comportamento|minha atitude|meu tom|forma como|jeito que|grosseiro|grosseira)|(?:joguei|pus|atirei|deitei|botei) (?:a |as )?culpas? (?:em|para cima de|pra cima de|no|na|toda)`,
    // Bad news.
    `(?:lamento|lamentamos|infelizmente|sinto muito|com pesar|é com pena)[^.!?]{0,80} (?:tua candidatura|sua candidatura|ter de (?:te|lhe|vos) dar|ter que (?:te|lhe|vos) dar|dar(?:-te|-lhe)? esta notícia|não (?:foi|foste) (?:selecionad[oa]|escolhid[oa]|aprovad[oa]|admitid[oa])|sua promoção|tua promoção|teu posto|seu cargo|sua vaga|o encerramento d[aeo]|encerrar (?:a|o|nossa|seu|teu))`,
    `(?:tua|sua) candidatura ${SO}(?:não|foi recusada|foi rejeitada)|(?:má|más|triste|tristes|terrível|péssima) notícias? (?:para|a|pra|que|sobre)|(?:não é uma|não são) (?:notícia fácil|boa notícia|boas notícias)|(?:profundo pesar|profunda tristeza|imensa tristeza|grande tristeza|muito pesar)|esta notícia[.!]`,
  ),
];

/** Topics, things and figures of speech. */
export const NOT_SENSITIVE: readonly RegExp[] = [
  whole(
    '(?:formação|seminário|oficina|webinar|treinamento|curso|palestra|artigo|estudo|pesquisa|inquérito|filme|romance|livro|podcast|série|novela|estatísticas?|seguro de|museu|século|corrida solidária|computador|notebook|portátil|impressora|servidor|bateria|disco|máquina|programa|assinatura do|newsletter|contrato de (?:arrendamento|aluguel|aluguer|telefonia|manutenção|fornecimento|luz)|campanha|política de|cartilha|jantar de despedida|festa de despedida|almoço de despedida|impressora)',
  ),
];
