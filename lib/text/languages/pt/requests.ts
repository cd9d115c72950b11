import type { RequestPattern } from '../lexicon.ts';
import { opening, upTo, whole } from '../typed.ts';

const FIRST =
  '(?:e|então|depois|aí|mas|senão|também|além disso|bom|ok|olha|olhe|oi|olá|já agora|só|não|por favor|pf|pfv|se puder|se puderes|quando puder|quando puderes|agora)';
/** Beginnings of verbs of work, as in *manda*, *mande*, *mandem*, *mandar*. */
const STEMS =
  '(?:mand|envi|reenvi|encaminh|pass|avis|confirm|revis|revej|rev|olh|lig|telefon|complet|assin|valid|corrij|corrig|acrescent|adicion|prepar|trag|traz|lev|deix|reserv|imprim|preench|verifi[cq]|verifiqu|consult|pergunt|expli[cq]|expliqu|respond|indi[cq]|indiqu|coment|compartilh|partilh|sub|baix|guard|mud|alter|atualiz|tir|apagu|apag|elimin|compr|pagu|pag|organiz|sugir|suger|lembr|esper|anot|entregu|entreg|escrev|procur|mostr|devolv|facilit|remet|anex|ajud|feche|fech|abr|inform|present|us|evit|tent|confir|aprov|troc|remov|cobr|agend|marqu|marc|cancel|coloqu|coloc|coment|pec|peç|ped|registr|registe|regist|contat|contact|trat|prossig|proced|escolh|combin|junt|mantenh|mant|descrev|solicit|resolv|aguard|imprim|lei|ler|arranj|repar|salv|test)';
const OBJECT =
  '(?:o|a|os|as|um|uma|uns|umas|ao|à|aos|no|na|nos|nas|meu|minha|teu|tua|teus|tuas|seu|sua|seus|suas|nosso|nossa|este|esta|isto|isso|esse|essa|estes|estas|por favor|quando|antes|com|bem|já|todos|todas|se|também|em|pra|para|até|lá|aí|comigo|connosco|conosco|só)';
const CLITIC = '-(?:me|nos|lhe|lhes|o|a|os|as|lo|la|los|las|no|na|mo|ma|te|se)';
const INFINITIVE = '\\p{L}{2,15}[aei]r(?:-\\p{L}{1,4})?';

export const REQUESTS: readonly RequestPattern[] = [
  // "Proponho que", "vamos marcar", "bora", "e se …?"
  {
    kind: 'proposal',
    pattern: whole(
      `(?:te |lhe |vos |lhes )?(?:proponho|propomos|propunha|sugiro|sugerimos|sugeria) (?:que|um|uma|o|a|os|as|${INFINITIVE})`,
      'e se (?:a gente|nós|\\p{L}{2,20}ssemos|eu)|que tal (?:se |um|uma|a|o|na|no|segunda|terça|quarta|quinta|sexta|amanhã|\\p{L}{2,15})',
      `(?:vamos|bora|'bora|vamo|embora) (?:lá )?(?:marcar|conversar|falar|combinar|almoçar|jantar|tomar|agendar|reunir|fazer|alinhar|discutir|ver|encontrar|rever)(?:-\\p{L}{2,4})? [^.!?]{2,60}`,
      `(?:podíamos|podemos|devíamos|deveríamos|poderíamos|temos que|temos de|precisamos|a gente (?:podia|devia|precisa|pode|deveria)) (?:de )?${upTo(2)}(?:nos encontrar|encontrar-nos|conversar|falar|reunir|reunir-nos|combinar|marcar|sentar|alinhar|discutir)`,
      `(?:gostaria|gostava|queria|queríamos|gostaríamos|gostávamos) (?:muito )?(?:de )?(?:me |nos )?(?:marcar|agendar|conversar|falar|reunir|encontrar|combinar|discutir|apresentar)(?:-\\p{L}{2,4})?`,
      '(?:falamos|reunimos|encontramo-nos|almoçamos|conversamos|vemo-nos|marcamos|falemos|conversemos|marquemos) (?:na|no|de|do|da|sobre|em|às|amanhã|segunda|terça|quarta|quinta|sexta|um|uma|para|com) ?\\p{L}{0,15}',
    ),
  },
  // "Por favor", "favor", "é favor", "gentileza", "solicitamos", "não se esqueça", "pedimos que"
  {
    kind: 'direct',
    pattern: whole(
      'por favor|por gentileza|faz favor|se faz favor|faça o favor|se não se importa|se não te importas|pf|pfv|pfvr|sff|s\\.f\\.f|porfa',
      `(?:é )?favor (?:de )?(?:não )?${INFINITIVE}|gentileza (?:de )?${INFINITIVE}|queira(?:m)? (?:por favor |fazer o favor de |ter a bondade de )?${INFINITIVE}|tenha(?:m)? a (?:bondade|gentileza|amabilidade) de|(?:ter|teria|tem) a (?:bondade|gentileza|amabilidade) de`,
      `(?:te |lhe |lhes |vos )?(?:solicito|solicitamos|solicita-se|pede-se|pedimos|peço|pedia|pedíamos|rogo|rogamos|agradeço|agradecemos|agradecia|agradecíamos|agradeceria|agradeceríamos|agradece-se|agradecemos)(?:-(?:te|lhe|lhes|vos))? (?:a gentileza de |o favor de |desde já |imenso |muito |também |encarecidamente )*(?:que|o envio|o seu|a sua|o teu|a tua|um|uma|se|a (?:confirmação|resposta|devolução|validação|indicação|colaboração de|atenção para)|o (?:preenchimento|retorno|favor|pagamento|feedback)|confirmação|resposta|${INFINITIVE}|os|as)`,
      'não (?:se esqueçam?|te esqueças|esqueça|esqueçam|esqueças|deixe|deixem|deixes|se olvide|esquece) (?:de )?\\p{L}{1,20}',
      'lembra-te de|lembre-se de|lembrem-se de|certifica-te|certifique-se|assegure-se|trata de|trate de|tratem de|importas-te de|importa-se de|importavas-te de|importava-se de|você se importa(?:ria)? de|vê se|veja se|vejam se',
    ),
  },
  // "Podes …?", "você pode …", "consegue", also where the mark is missing
  {
    kind: 'direct',
    pattern: opening(
      FIRST,
      `(?:você |vc |vocês |vcs |tu |o senhor |a senhora |alguém |será que )*(?:me |nos |lhe )?(?:podes|podias|poderias|podem|podiam|poderiam|pode|podia|poderia|consegue|consegues|conseguem|conseguiria|conseguias|conseguia|quer|queres|quereria|dá para|dá pra|daria para|daria pra|dava para|tem como|teria como|tens como) (?:você |vocês |por favor |me |nos |lhe |lhes |te |também |já |ainda |a |só )*${INFINITIVE}`,
      `(?:você |vc |tu )?me (?:manda|envia|avisa|diz|fala|liga|passa|confirma|ajuda|conta|explica|responde|encaminha|empresta|lembra|chama|dá|sugere|traz|mostra|indica|mande|envie|avise|diga|fale|ligue|passe|confirme|ajude|conte|explique|responda|encaminhe|lembre|chame|dê|sugira|traga|mostre|indique|mandem|avisem|enviem|digam|falem|passem|confirmem|mandas|envias|avisas|dizes)`,
    ),
  },
  {
    kind: 'direct',
    pattern: whole(
      '(?:alguém|algum de vocês|alguém de vocês|quem) (?:me |nos |lhe |aí )?(?:pode|podia|poderia|sabe|tem|consegue|se encarrega|pega|topa|quer|vai) \\p{L}{1,20}',
    ),
  },
  // "Diz-me", "envie-nos", "manda o ficheiro", "dá uma olhada"
  {
    kind: 'direct',
    pattern: opening(
      FIRST,
      `(?:diz|dizei|diga|digam|dá|dê|deem|deêm|faz|faça|façam|vê|veja|vejam|põe|ponha|ponham|traz|traga|tragam|lê|leia|leiam|vem|venha|venham|${STEMS}(?:a|e|am|em|ai|i|es)?)${CLITIC}`,
      `${STEMS}(?:a|e|am|em|ue|uem) ${OBJECT}`,
      `(?:dá|dê|deem|dá-me|dê-me) (?:uma (?:olhada|vista|espreitadela|força|ligada|conferida|mãozinha)|um (?:jeito|toque|retorno|feedback|pulo|ok|olá|parecer)|o teu|a tua|seu|notícias)`,
      `(?:diz|diga|digam|fala|fale|falem|conta|conte) (?:se|o que|quando|como|qual|quais|quem|algo|alguma|qualquer|pra|para|com)`,
      `(?:faz|faça|façam|vê|veja|vejam|põe|ponha|ponham|lê|leia|leiam) (?:o|a|os|as|um|uma|se|isso|isto|com|só)`,
      `(?:não )?(?:deixa|deixe|deixem|deixes) (?:pra|para|de|o|a|isso)`,
    ),
  },
  // "Preciso que", "falta", "era bom que", "tem que", "precisava de"
  {
    kind: 'indirect',
    pattern: whole(
      `(?:preciso|precisamos|precisava|precisávamos|precisaria|precisaríamos|necessito|necessitamos|necessitava|tô precisando|estou precisando|estamos precisando|estou a precisar|a gente precisa|a gente precisava) (?:muito |ainda |também |só |urgentemente |então )*(?:que|de(?: que)?|da|do|das|dos|deste|desta|dessa|desse|saber|ter|do teu|da tua|do seu|da sua|receber|uma?|sua|seu)`,
      `(?:falta|faltam|me falta|me faltam|falta-me|faltam-me|falta-nos|faltam-nos|nos falta|nos faltam) (?:ainda |só |apenas )*(?:o|a|os|as|teu|tua|seu|sua|seus|suas|tua|receber|assinar)`,
      `(?:é|era|seria|será) (?:preciso|necessário|importante|bom|ótimo|óptimo|ideal|conveniente|fundamental|melhor|legal|bacana|excelente|perfeito|útil|fixe|porreiro|possível|muito bom|de grande ajuda) (?:que|se|ter|poder|${INFINITIVE})`,
      `(?:tens|tem|têm|terias|teria|teriam|deves|deve|devem|deverias|deveria|deveriam|devias|deviam) (?:que|de) ${INFINITIVE}|(?:você|vocês|vc|vcs|tu) (?:deve|devem|deves|devia|deviam|precisa|precisam|precisas) (?:de )?${INFINITIVE}`,
      `(?:ainda|até agora|até ao momento|até o momento) não (?:recebi|recebemos|tivemos|tive|chegou|chegaram|temos|tenho) (?:\\p{L}{1,12} ){0,3}(?:teu|tua|seu|sua|vosso|vossa|resposta|retorno|notícias|nada|de vocês|da vossa|confirmação)|não (?:recebi|recebemos) (?:ainda )?(?:a|o|os|as) (?:sua|tua|seu|teu|vossa|vosso|vossas)`,
      `(?:estou|estamos|fico|ficamos|continuo|continuamos|sigo|seguimos) (?:ainda )?(?:à espera|aguardando|a aguardar|no aguardo|esperando|dependendo|a depender) (?:d[aeo]s? |que |do |da |pel[ao] )?(?:a |o |os |as )?(?:teu|tua|sua (?:aprovação|confirmação|assinatura|validação|parte)|seu (?:ok|aval|parecer)|tuas|teus|vossa|vosso|que|vocês|você|ti|aprovação|assinatura)`,
      `(?:tem que|têm que|tem de|têm de|deve|devem|deverá|deverão) (?:ser|estar) (?:enviad|entregu|preenchid|assinad|devolvid|pag|remetid|submetid)\\p{L}{1,4}`,
    ),
  },
  // "Gostava de saber", "agradecia", "seria ótimo se", "queria pedir"
  {
    kind: 'indirect',
    pattern: whole(
      `(?:gostava|gostávamos|gostaria|gostaríamos|queria|queríamos|quero|queremos|desejo|desejava|adorava|adoraria|interessa-me|tenho curiosidade) (?:muito |também |só |apenas |de |em |imenso )*(?:te |lhe |vos |lhes )?(?:saber|pedir|perguntar|conhecer|solicitar|ouvir|lembrar|receber|confirmar|ter (?:a|o|um|uma|o teu|a tua|acesso)|entender|perceber|contar|que|obter|ver (?:a|o)|verificar|esclarecer|a tua|o teu|sua|seu)(?:-(?:te|lhe|vos|lhes))?`,
      `(?:me |nos )?(?:dava|daria|dá|dão|dariam|ajudava|ajudaria|ajudava-me|dava-me|ajudava-nos|dava-nos|ajudaria-me|quebrava|quebraria|quebra|faria|fazia|fazias|farias) (?:me |nos )?(?:muito |imenso |um |uma |o |esse |mesmo |bastante )*(?:jeito|favor|galho|jeitinho|muito|diferença|força|grande favor) ?(?:se|que|um|uma|ter|de)?`,
      `ficaria (?:muito |imensamente |super |mega )?(?:grat[oa]|agradecid[oa]|feliz|contente)|ficava (?:muito )?(?:grat[oa]|agradecid[oa]|contente)|ficaríamos (?:muito )?(?:grat[oa]s|agradecid[oa]s)|ficamos grat[oa]s se`,
      `(?:não sei|não tenho certeza|pergunto-me|me pergunto|estava pensando|estou pensando|tenho (?:uma )?(?:dúvida|pergunta)|fiquei (?:com uma dúvida|na dúvida)) (?:se|sobre|quanto) (?:você|vocês|tu|vc|vos|te|podes|podem|pode|consegues|consegue|dá|há|seria|a|o)`,
      `(?:alguma|há|tem|tens|temos|algum|teve|houve) (?:alguma |algum )?(?:novidades?|notícias?|retorno|previsão|atualização|feedback)|(?:um|uma|o seu|o teu|a tua|sua|seu) (?:retorno|resposta|opinião|feedback|aval|ok|parecer) (?:\\p{L}{1,12} ){0,3}(?:até|seria|ajudava|ajudaria|antes|vinha|viria)`,
      `(?:aguardo|aguardamos) (?:a |o )?(?:sua |seu |tua |teu |vossa )?(?:confirmação|aprovação|assinatura|validação|aval|ok|autorização|proposta|documentação|envio)|se (?:puderes|puder|puderem|pudesses|pudesse|pudessem|conseguires|conseguir|desse|der) (?:\\p{L}{1,12} ){0,5}(?:agradeço|agradecia|agradecemos|seria|ficava|ficaria|era|ajudava|melhor|ótimo|perfeito|avisa|me avisa|manda)`,
    ),
  },
  // Offers to talk, and of a time for it
  {
    kind: 'offer',
    pattern: whole(
      `(?:eu )?(?:te |lhe |vos )?(?:ligo|telefono|chamo|ligarei)(?:-te|-lhe|-vos)? ${upTo(4)}(?:segunda|terça|quarta|quinta|sexta|amanhã|logo|tarde|hoje|se)`,
      `(?:na |no |à |às )?(?:segunda|terça|quarta|quinta|sexta|amanhã|\\d{1,2}h?) ${upTo(4)}(?:dá-me jeito|me serve|serve-me|convém-me|(?:está|fica|seria|é|dá) (?:bom|bem|ótimo|perfeito|melhor) (?:para|pra) mim|me convém|funciona)`,
      `(?:estou|estarei|estaria|estamos|fico|tô) (?:disponível|disponíveis|livre|livres) (?:na|no|a partir|entre|amanhã|segunda|terça|quarta|quinta|sexta|à)`,
    ),
  },
];

/** Courtesy, notices, what was said or asked elsewhere. */
export const NOT_REQUESTS: readonly RegExp[] = [
  whole(
    'não (?:penses?|pensem) (?:\\p{L}{1,12} ){0,2}(?:no trabalho|no escritório|em nós)',
    'não (?:hesites?|hesitem|hesitar) em|(?:fico|ficamos|estou|estamos|permaneço|permanecemos|continuo|sigo|seguimos|coloco-me|colocamo-nos|me coloco) (?:(?:sempre |como sempre |totalmente |inteiramente )?(?:à|a|ao) (?:tua |sua |vossa |inteira )*(?:disposição|dispor|seu dispor|teu dispor|vosso dispor|espera (?:de notícias|da (?:sua|tua|vossa) resposta))|no aguardo(?: de (?:seu|um) (?:retorno|contato))?[.!]*$|(?:a aguardar|aguardando) (?:notícias|(?:o seu|a sua|o teu|a tua|seu|sua) (?:retorno|resposta|contato|contacto)))',
    '(?:aguardo|aguardamos|aguardando) (?:o |a |um |uma )?(?:seu |sua |teu |tua |vossa |vosso )?(?:retorno|resposta|notícias|contato|contacto|breve)|(?:espero|esperamos) (?:que|ter|poder|ver-te|te ver|vê-lo|vê-la|notícias|a sua|o seu)',
    '(?:tenha|tenham|tem|tenhas|passa|passe|passem|bom|boa|ótim[oa]|excelente) (?:um|uma|fim|final|semana|resto) (?:\\p{L}{1,12} ?){0,4}(?:dia|semana|tarde|noite|fim de semana|feriado|férias|viagem|trabalho)|(?:aproveita|aproveite|aproveitem|descansa|descanse|diverte-te|divirta-se|divirtam-se|cuida-te|cuide-se|se cuida|se cuidem|parabéns|as melhoras|melhoras|fica bem|fique bem)',
    '(?:muito |muitíssimo |desde já |mais uma vez |muit[oa]s )?(?:obrigad[oa]s?|obg|valeu|grat[oa]|agradecid[oa]) (?:desde já |mais uma vez |de novo |imenso )?(?:pel[oa]s?|por|a todos|a todas|pela|de coração|de novo)|agradeço (?:desde já )?(?:a (?:tua|sua|vossa) (?:atenção|compreensão|ajuda|disponibilidade|colaboração|participação|resposta|paciência)|(?:o |a )?(?:contato|contacto|convite|apoio|interesse)|a todos|e desejo|imenso pel|pel[oa])|desde já agradeço|agradecemos (?:desde já )?(?:a (?:sua|vossa) (?:preferência|visita|compreensão|atenção|participação|colaboração)|o (?:seu )?contato|pel[oa])',
    '(?:tudo bem|como (?:estás|está|estão|vai|vão|foi|correu)|tudo certo)(?: (?:por aí|com você|contigo|consigo|o fim de semana|as férias))?|(?:desculpa|desculpe|desculpem|perdoa|perdoe|lamento) (?:pel[oa]|a|o|os|as|por|qualquer|mas|só)',
    '(?:não (?:te preocupes|se preocupe|se preocupem|precisa|precisas|precisam|é preciso|é necessário|esquenta)|sem problema|fica tranquil[oa]|fique tranquil[oa]|note que|repare que|saiba que|lembre-se que já|(?:queira|queiram|aceite|aceitem|receba|recebam) (?:aceitar |receber |desculpar )?(?:os|as|um|uma|o|a)? ?(?:meus|nossos|nossas|minhas|melhores|cumprimentos|abraço|desculpar)|(?:por favor,? )?não respond[ae]|não responder)',
    '(?:já )?(?:pode|podes|podem|poderá|poderão) (?:já |agora |também |você )?(?:consultar|aceder|acessar|encontrar|contar com|descarregar|baixar|usufruir)(?! (?:se|que|com o|por que))',
    'pode(?:s|m)? deixar (?:que|comigo)|deixa comigo|deixe comigo|eu (?:resolvo|trato|cuido|vejo|faço)|como (?:sabes|sabe|sabem|pode ver|podem ver|podes ver|combinado|vês)',
  ),
  // What was asked of others, or before.
  whole(
    `(?:me|te|lhe|nos|vos|lhes) (?:perguntou|perguntaram|perguntava|perguntaste|pediu|pediram|pediste|propôs|propuseram|disse|disseram|solicitou|solicitaram|tinha pedido|tinham pedido)|(?:perguntaram|perguntou|perguntavas|perguntaste|pediram|pediu|pediste|propuseram|disseram|solicitaram)-(?:me|nos|te|lhe|lhes)|(?:cliente|chefe|diretor|diretora|director|diretoria|direção|equipe|equipa|fornecedor|ele|ela|todos|vários|alguém|outros|rh|chefia) (?:nos |me |lhe |já |também |até )*(?:perguntou|perguntaram|perguntava|pediu|pediram|queria|queriam|solicitou|propôs|quis)`,
    `(?:ainda )?não se sabe|ainda não (?:sei|sabemos|sabe) (?:se|quem|quando)|(?:não sei|não sabemos) (?:ainda )?(?:quem|quando|como|onde|o que|por que|se) (?:vai|vão|vem|vêm|será|foi|é|são|chega|passa)|a (?:questão|pergunta|dúvida) (?:é|era|está|de saber|continua)|quem diria|quem imaginaria|quem havia de|que mais se pode|para quê`,
    `(?:já )?(?:pedi|pedimos|perguntei|perguntamos|perguntámos|solicitei|propus) (?:a|ao|à|aos|às|pro|pra|para) (?!você|vocês|ti|si)|(?:ficou|ficaram|fiquei|ficámos) de ${INFINITIVE}|estive a ver|(?:já )?trat(?:ei|amos) (?:disso|disto|de)|assim que (?:souber|tiver|soubermos|tivermos) [^.!?]{0,40}(?:digo|aviso|avisamos|dizemos|informo)`,
  ),
];
