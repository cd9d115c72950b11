import { upTo, whole, wholes } from '../typed.ts';

const DOCUMENT =
  '(?:documentos?|documentação|arquivos?|ficheiros?|tabelas?|planilhas?|excel|folhas? de cálculo|apresentaç(?:ão|ões)|slides?|relatórios?|atas?|actas?|faturas?|notas? fiscal|nota fiscal|notas fiscais|contratos?|orçamentos?|propostas?|rascunhos?|minutas?|formulários?|currículo|cv|certificados?|comprovantes?|comprovativos?|fotos?|fotografias?|imagem|imagens|cópias?|esquemas?|plantas?|planos?|listas?|lista|resumo|cartas?|folhetos?|catálogos?|modelos?|ordem de trabalhos|pauta|maquetes?|gravaç(?:ão|ões)|recibos?|boletos?|bilhetes?|vers(?:ão|ões)|pdfs?|word|powerpoint|prints?|zip|csv|logs?|cronograma|calendário|dados|números|parecer|balanço|laudo|deck|guia|recibo)';
const THE =
  '(?:o |a |os |as |um |uma |uns |umas |meu |minha |nosso |nossa |teu |tua |seu |sua |este |esta |dois |duas |três |vários |várias )';
const OF = '(?:[\\p{L}\\p{N}.&/-]{1,24} ){0,3}';
const PLACE =
  '(?:drive|google drive|pasta(?: \\p{L}{1,20}){0,3}|sharepoint|teams|onedrive|dropbox|servidor|nuvem|wiki|confluence|notion|canal|slack|intranet|repositório|rede)';
const ALSO = '(?:aqui|agora|também|de novo|novamente|já|hoje|enfim|finalmente|como (?:combinado|prometido|pedido))';

/** The writer says that a document comes with this mail. */
export const DOCUMENTS: readonly RegExp[] = [
  ...wholes(
    '(?:em|no|ver|vide|como|conforme|por) (?:ficheiro |arquivo |documento )?anexo|(?:segue|seguem|vai|vão|envio|enviamos|junto envio|remeto|remetemos|mando|encaminho|deixo|encontra|encontras|encontrará|encontrarás|encontrarão|encontram-se|encontra-se)(?:-(?:te|lhe|vos|lhes|se))?(?: \\p{L}{1,15}){0,5} (?:anex[oa]s?|anexad[oa]s?|em anexo|junt[oa]s?)',
    '(?:anexei|anexo|anexamos|anexámos|estou anexando|estamos anexando)(?:-(?:te|lhe|vos|lhes))? (?:a este e-?mail |aqui |também |abaixo )?(?:o|a|os|as|um|uma|meu|minha|nosso|nossa|seu|sua|dois|duas|três|cópia|foto)',
    `(?:segue|seguem|cá (?:vai|vão)|aí (?:vai|vão|está|estão)|aqui (?:vai|vão|está|estão|tens|tem|têm))(?:-(?:te|lhe|vos))? (?:${ALSO} )?(?:abaixo )?,? ?${THE}?${OF}${DOCUMENT}`,
    `(?:(?:te|lhe|vos|lhes) (?:envio|enviamos|mando|mandamos|encaminho|encaminhamos|repasso|passo|remeto|estou enviando|estou mandando)|(?:envio|enviamos|mando|mandamos|encaminho|reencaminho|remeto|remetemos|passo)-(?:te|lhe|vos|lhes)|junto (?:envio|enviamos|remeto|remetemos|segue|seguem)|estou (?:te |lhe )?(?:enviando|mandando|encaminhando)|estou a (?:enviar|mandar)(?:-te|-lhe|-vos)?) (?:${ALSO} )?${THE}${OF}${DOCUMENT}`,
    `(?:^\\P{L}{0,4}|[,;:] ?)(?:envio|enviamos|remeto|remetemos|encaminho|encaminhamos|mando|reenvio) (?:${ALSO} )?${THE}${OF}${DOCUMENT}`,
    '(?:arquivo|ficheiro|documento|foto|relatório|fatura|contrato|pdf|planilha|proposta)s? (?:em anexo|anex[oa]s?|anexad[oa]s?)',
    `(?:com|neste|nesta|junto com|por) (?:este|o presente|e-?mail|mensagem|esta) (?:e-?mail|mensagem|correio)? ?[^.!?]{0,30}(?:segue|seguem|envio|vai|vão) ${THE}?${OF}${DOCUMENT}`,
  ),
  /^\W*(?:em anexo|anexos?)[:,]? /iu,
];

/** Its text stands in the mail itself, or it was put somewhere just now, which the mail names. */
export const PLACED_DOCUMENTS: readonly RegExp[] = [
  ...wholes(
    `(?:acabei de|acabamos de|acabámos de) (?:te |lhe |vos )?(?:colocar|deixar|pôr|subir|carregar|guardar|partilhar|compartilhar|salvar|meter|publicar|enviar|jogar)(?:-\\p{L}{1,4})? ${upTo(6)}(?:no|na|em|para o|para a|pro|pra) (?:nossa |nosso |tua |teu |uma |um )?${PLACE}`,
    `(?:coloquei|deixei|pus|subi|carreguei|guardei|partilhei|compartilhei|salvei|meti|publiquei|colocamos|deixamos|deixámos|já está|já estão|ficou|joguei)(?:-\\p{L}{1,4})? ${upTo(6)}(?:no|na|em|para o|para a|pro|pra) (?:nossa |nosso |tua |teu |uma |um )?${PLACE}`,
    '(?:copio|colo|copiei|colei|copiad[oa]|colad[oa]|transcrevo|reproduzo) (?:\\p{L}{1,12} ){0,3}(?:abaixo|aqui embaixo|em baixo|mais abaixo|a seguir)',
  ),
];

/** Other mail, other documents, one to come, one asked for; and who or what is called *anexo*. */
export const NOT_DOCUMENTS: readonly RegExp[] = [
  whole(
    '(?:sem|nenhum|nenhuma|falta|faltou|faltava|faltam|esqueci|esqueceu|esqueceste|não (?:vejo|encontro|veio|vinha|chegou|aparece|havia|tem|vi|abre|abrem|consigo|consegui|conseguimos)) (?:\\p{L}{1,12} ){0,4}(?:anex[oa]s?|anexar|anexad[oa]s?|ficheiros?|arquivos?)',
    '(?:obrigad[oa]|agradeço|recebi|recebemos|recebido|abrir|ler|ver|li|vi) (?:pel[oa]s? |os |o |a )?(?:\\p{L}{1,12} ){0,2}(?:anexos?)|(?:teu|teus|seu|seus|vosso|vossos) anexos?|tamanho d[eo]s? anexos?|limite d[eo]s? anexos?|o anexo (?:que|de ontem|não|do (?:teu|seu)|está|veio|da)',
    '(?:edifício|prédio|sala|casa|hospital|pavilhão|no prédio|restaurante|estacionamento|garagem) (?:em )?anex[oa]s?|no anexo (?:do|ao|da) (?:prédio|edifício|hospital|fábrica|escola)',
    '(?:podes?|podem|podias?|podia|poderia|poderias|consegues?|consegue|favor|gentileza|por favor|lembre|lembra|preciso que|esqueça|esqueças|deve|devem|deverá|queira|é preciso|tem que|tem de|basta|me|nos) (?:\\p{L}{1,12} ){0,3}(?:anexar|anexe|anexes|anexem|anexa|juntar)|(?:anexe|anexem|anexa-me|anexe-me) ?(?:o|a|os|as|seu|sua)?',
    '(?:anexou|anexaste|anexaram|anexarei|anexaremos|vou anexar|tinha anexado|havia anexado|anexado ontem|foi anexad[oa]|(?:ontem|na segunda|na semana passada) (?:te |lhe |vos )?(?:enviei|mandei|anexei))',
    '(?:envio|mando|encaminho|enviarei|mandarei|remeto|enviaremos|envio-te|envio-lhe|mando-te|passo|enviamos) (?:[\\p{L}\\d-]{1,20} ){0,8}(?:amanhã|quando|assim que|logo que|mais tarde|logo|hoje à (?:tarde|noite)|na (?:próxima|segunda|terça|quarta|quinta|sexta)|depois|em breve)|(?:amanhã|logo|mais tarde|assim que|quando|na (?:segunda|terça|quarta|quinta|sexta)) (?:[\\p{L}\\d-]{1,20} ){0,6}(?:envio|mando|encaminho|enviarei|mandarei|envio-te|mando-te|te mando|te envio)',
  ),
];
