import { anyOf } from '../any-of.ts';
import { upTo, whole, wholes } from '../typed.ts';

const SOON =
  '(?:imediatamente|de imediato|agora mesmo|já já|o quanto antes|quanto antes|o mais (?:rápido|depressa|rapidamente|cedo|breve) possível|assim que (?:puderes|puder|possível|ler isso|vires isto)|logo que possível|sem (?:mais )?(?:demora|demoras|atraso)|com (?:a máxima |toda a |carácter de |caráter de )?urgência|urgentemente|asap|já|nos próximos minutos|na hora|neste momento|neste instante)';
const WANTED =
  '(?:por favor|favor|pf|preciso|precisamos|podes|podem|pode|poderia|podias|consegue|consegues|alguém|lig\\p{L}{1,6}|telefon\\p{L}{1,4}|respond\\p{L}{1,4}|resposta|retorno|vem|venham|venha|envi\\p{L}{1,4}|mand\\p{L}{1,4}|par[ae]m?|tem que|temos que|temos de|têm de|tens de|tem de|ajuda|assin\\p{L}{1,4}|intervenção|atenção|larg\\p{L}{1,3}|deslig\\p{L}{1,4}|confirm\\p{L}{1,4}|retire\\p{L}{0,2})';

/** The writer says now that this cannot wait. */
export const URGENCY: readonly RegExp[] = [
  ...wholes(
    '(?:é|está|isto é|isso é|ficou|tornou-se|virou|assunto|tema|caso|pedido|pergunta|questão|mensagem|coisa|situação) (?:muito |bem |bastante |realmente |mesmo |super |extremamente |um pouco |uma |um |deveras )*(?:urgentes?|urgentíssim[oa]s?|urgência|uma emergência|emergência)',
    'urgentíssim[oa]s?|com (?:a máxima|toda a|extrema|muita) urgência|com urgência|com (?:carácter|caráter) de urgência|socorro|sos|de extrema urgência|urge (?:que|resolver|ter|a|o)',
    `${WANTED}[^.!?;]{0,90} ${SOON}(?! (?:que|não|estou|estamos|está|tenho|temos|foi|existe))(?<!(?:desde|até) já)`,
    `(?:^|[,;:] ?)(?:imediatamente|agora mesmo|de imediato|quanto antes|urgentemente),? ${WANTED}`,
    'não (?:pode|podem|dá para|dá pra) (?:esperar|adiar|ser adiado)|não admite demora|(?:máxima|absoluta|total) prioridade|prioridade (?:absoluta|máxima|total|zero|número um)|antes de (?:qualquer|mais nada|tudo)|(?:larga|larguem|largue|deixa|deixem|pare|parem) (?:tudo|o que)|cada (?:minuto|hora|segundo) conta|não há tempo a perder|é para ontem|é pra ontem|a cada minuto|é questão de minutos|uma questão de minutos',
    '(?:estou|estamos|está|estão|ficamos|fiquei|continuamos|tô|tá) (?:totalmente |completamente |todos |tudo |aqui )*(?:bloquead[oa]s?|parad[oa]s?|paralisad[oa]s?|travad[oa]s?|empacad[oa]s?)(?! (?:no (?:trânsito|estacionamento)|em reunião))|(?:nos|me|está) (?:a )?bloque(?:ia|ar|ando)|bloqueia (?:tudo|todos|a (?:produção|entrega|equipa|equipe)|o (?:lançamento|deploy))',
    `(?:servidor|servidores|site|página|sistema|produção|rede|aplicação|aplicativo|app|plataforma|banco de dados|base de dados|vpn|pagamentos?|email|e-mail|caixas?|central|linha|luz|energia|loja|internet) ${upTo(3)}(?:caiu|caíram|está fora do ar|estão fora do ar|fora do ar|está em baixo|estão em baixo|está down|não (?:funciona|funcionam|responde|respondem|abre|carrega|está a funcionar|está funcionando)|parou|pararam|deixou de funcionar|travou|foi abaixo)`,
    '(?:caiu|foi abaixo) (?:o|a) (?:servidor|site|sistema|rede|plataforma|vpn|página)|(?:ninguém|nenhum cliente|os clientes não|não) (?:consegue|conseguem|conseguimos|consigo|pode) (?:trabalhar|entrar|pagar|comprar|aceder|acessar|avançar|faturar|continuar|seguir|fechar a)|(?:estamos|estou|a) (?:perdendo|perder) (?:pedidos|encomendas|clientes|dinheiro|vendas)',
  ),
  /^\W*urgent\p{L}{0,5}(?:\W|$)|[!,;:–—-] ?(?:muito |é )?urgente[!.]*\s*$|(?<!\p{L})urgente[!:]|^\W*asap\W/iu,
];

/** The same words where nothing waits: denied, over, somebody else's, a rule, a topic. */
export const NOT_URGENT = anyOf(
  whole(
    '(?:não|nada|nenhuma|pouco|menos|nunca|sem|nem|tampouco) (?:\\p{L}{1,12} ){0,3}(?:urgentes?|urgência|urge|pressa|imediatamente|de imediato|agora mesmo|emergência)(?! (?:da|que|do))',
    '(?:se|em caso de|caso de|quando|para|para casos|qualquer|toda|cada|as|os|obras|telefone|número|saída|porta|escada|serviço|serviços|sala|médic[oa]|plano|equipa|equipe|travão|freio|botão|contacto|contato|contactos|fundo|lei|gerador|simulacro|simulado|reparações|reparos|pronto) (?:é |for |algo |de |para |do |da |forem |são |muito |as |a |casos ){0,3}(?:urgências?|urgentes?|emergências?)',
    '(?:era|eram|foi|foram|parecia|estava|estavam|dizia|disse|houve|ontem|semana passada|mês passado|esteve|estivemos) (?:\\p{L}{1,14} ){0,6}(?:urgentes?|urgência|fora do ar|bloquead[oa]s?|parad[oa]s?|imediatamente|de imediato|emergência|em baixo)',
    '(?:já (?:está|voltou|voltaram|funciona|foi|resolvemos|está tudo)|falso alarme|alarme falso|(?:já )?(?:resolvid[oa]|solucionad[oa]|restabelecid[oa])|voltou (?:a funcionar|ao ar|ao normal))',
    '(?:te|lhe|vos|me|nos|eu|nós)?(?: )?(?:respondo|responderei|responderemos|envio|enviarei|enviaremos|aviso|avisarei|avisaremos|ligo|ligarei|digo|retorno|retornarei|retornaremos|trato|atenderemos|entraremos|darei)(?:-te|-lhe|-vos)? (?:\\p{L}{1,14} ){0,5}(?:imediatamente|de imediato|quanto antes|o mais (?:breve|rápido|depressa|rapidamente)|logo que|assim que|já|sem demora)',
    'urgências|desde já|até já|quanto antes melhor',
  ),
  /[«"“](?:urgente|asap|já|imediatamente)[»"”]/iu,
);
