import { opening, upTo, whole } from '../typed.ts';

const WORK =
  '(?:(?:envi|mand|reenvi|encaminh|remet|pass|fa(?:z|ç)|fazer|rev|revis|verific|verifiqu|confer|confir|corrig|corrij|traduz|atualiz|complet|preench|prepar|redig|escrev|organiz|planej|reserv|compr|encomend|pag|imprim|assin|aprov|autoriz|confirm|decid|escolh|termin|trat|lig|contat|contact|respond|forne(?:c|ç)|dar|dê|deem|acrescent|adicion|modific|alter|mud|elimin|apag|procur|pergunt|inform|convid|resolv|consert|arranj|test|coment|devolv|sub|compartilh|partilh|avis|indic|indiqu|comunic|ped|peç|present|entreg|regulariz|marc|marqu|agend|junt|coloc|olh)\\p{L}{0,9})';
const YOU =
  '(?:(?:você |vc |vocês |me |nos )?(?:podes|podias|poderias|podem|podiam|poderiam|pode|podia|poderia|consegue|consegues|conseguem|conseguiria|importas-te de|importa-se de|queres|quer)|alguém pode|alguém podia|alguém consegue|quem pode|quem consegue|por favor|pf|favor|gentileza|solicitamos que|solicito que|pedimos que|peço que|peço-te que|peço-lhe que|pedia que|agradecia que|agradeço que|agradecemos que|preciso que|precisamos que|precisava que|precisávamos que|preciso de|é preciso|temos de|tens de|tem de|têm de|tem que|não se esqueça de|não te esqueças de|não esqueça de|lembra-te de|lembre-se de|era bom que|seria bom que)';

/** A request that hands the reader a piece of work. */
export const COMMISSION = whole(
  `${YOU},? (?:você |vc |vocês |me |nos |lhe |te |o |a |por favor |já |também |não )*${WORK}`,
  `${WORK} [^.!?]{0,80}(?:por favor|se faz favor|pf|sff)`,
  `(?:preciso|precisamos|precisava|precisávamos) d[aeo]s? ${upTo(2)}(?:teu|tua|seu|sua|teus|seus|suas|vossa|vosso|lista|relatório|dados|números|comprovantes)|falta-?(?:m-)?(?:me|nos) ${upTo(2)}(?:teu|tua|seu|sua)`,
  `${WORK}-(?:me|nos|lhe|lhes|o|a|os|as)(?: \\p{L}{1,20}){0,8}`,
  'me (?:manda|envia|avisa|passa|confirma|encaminha|mande|envie|avise|passe|confirme|encaminhe)(?: \\p{L}{1,20}){0,8}',
  'quem (?:se encarrega|trata|faz|fica com|pega|leva) \\p{L}{1,20}',
);

/** An offer, a condition, directions for whoever wants to. */
export const NO_COMMISSION = opening(
  '',
  '(?:se (?:quiseres|quiser|quiserem|precisares|precisar|precisarem|tiver dúvidas|tiveres dúvidas)|em caso de|caso (?:precise|queira|tenha)|para (?:mais|qualquer)|não hesit\\p{L}{1,3}|diz-me se|me avisa se|avisa-me se)',
);

/** The same, where it is handed back. */
export const DELIVERY = whole(
  '(?:envi|mand|remet|devolv|entreg|forne(?:c|ç)|rev|revis|verific|confer|assin|aprov|preench|complet|redig|prepar|traduz|reserv|compr|organiz|pag|corrig|corrij|termin|present|encaminh|precis)\\p{L}{0,9}',
);

/** A trouble or a choice that wants an answer. */
export const OPEN_MATTER = whole(
  '(?:preocupa-me|me preocupa|preocupad[oa]s?|não está claro|não sei (?:como|o que|se)|(?:dois|duas|três|várias|vários|algumas) (?:opções|possibilidades|alternativas|soluções|propostas|caminhos)|(?:temos|precisamos) (?:de |que )?(?:decidir|escolher|reagir)|falta decidir|está a caducar|vence|expira|em atraso|atrasad[oa]s?|fora do orçamento|acima do orçamento|ninguém (?:sabe|se|tem))',
);

/** Whoever feels like it. */
export const TO_ANYONE = whole(
  '(?:alguém|algum de vocês|algum de vós|qualquer um|voluntári[oa]s?|quem (?:pode|podia|poderia|quer|consegue|se oferece|topa|fica))',
);

/** A person is spoken to, or named as the one who is to act. */
export const TO_SOMEBODY =
  /^@?(?!(?:Vocês?|Vc|Alguém|Quem|Olá|Oi|Obrigad\p{L}|Bom|Boa|Então|Também|Depois|Por|Sim|Não|Ok|Atenção|Importante|Lembrete|Hoje|Amanhã|Todos|Todas|Prezad\p{L}{1,2}|Car\p{L}{1,2}|Querid\p{L}{1,2}|Desculpa|Olha)(?!\p{L}))\p{Lu}[\p{Ll}-]{1,20},? (?:podes|podias|poderias|você|me |pode|poderia|consegues|consegue|por favor|manda|envia|avisa|confirma|trata)|(?<!\p{L})(?:[Oo]|[Aa]|[Qq]ue [oa]) \p{Lu}\p{Ll}{1,20} (?:pode|poderia|podia|consegue) \p{L}{2,15}/u;

/** The writer promises to do something. */
export const COMMITMENT = whole(
  '(?:eu )?(?:te |lhe |vos |me )?(?:envio|enviarei|mando|mandarei|passo|passarei|aviso|avisarei|confirmo|confirmarei|digo|direi|entrego|entregarei|ligo|ligarei|trato|tratarei|encarrego|preparo|prepararei|revejo|verei|verifico|verificarei|responderei|retorno|retornarei)(?:-te|-lhe|-vos|-me)? (?!com|que tal)(?:\\p{L}{1,15})|(?:vou|vamos) (?:te |lhe |vos )?(?:enviar|mandar|preparar|rever|verificar|fazer|ligar|confirmar|tratar|ver)|pode deixar (?:que|comigo)|deixa comigo|eu (?:resolvo|trato|cuido|faço|vejo)',
);

/** What or when stays open. */
export const VAGUE = whole(
  '(?:em breve|brevemente|um dia destes|qualquer dia|um dia desses|quando (?:puderes|puder|puderem|der)|mais tarde|mais para a frente|mais cedo ou mais tarde|em algum momento|algumas? coisas?|alguns (?:pontos|assuntos|detalhes)|umas coisas|vários (?:pontos|assuntos)|várias coisas|de alguma forma|logo que possível)',
);
