import { opening, upTo, whole } from '../typed.ts';

const WORK =
  '(?:(?:envi|envía|envíe|mand|mánd|reenvi|remit|pas|páse|pásame|hac|haz|haga|rele|revis|mir|comprob|comprueb|verific|verifiqu|correg|corrij|traduc|actualiz|actualic|pon|complet|rellen|prepar|redact|escrib|organi|planific|reserv|compr|encarg|pag|pagu|imprim|firm|aprob|aprueb|autoriz|autoric|confirm|decid|elij|eleg|termin|tramit|llam|contact|respond|contest|facilit|aport|dar|dé|dame|añad|modific|modifiqu|cambi|elimin|borr|busc|busqu|encontr|pregunt|inform|invit|resolv|resuelv|repar|arregl|prob|prueb|coment|devolv|devuelv|sub|compart|cog|carg|ocup|avis|indic|indiqu|comunic|comuniqu|pedir|pide|pida|present|entreg|regulariz|echar|echa|échale)\\p{L}{0,9})';
const YOU =
  '(?:(?:me |nos |lo |la )?(?:puedes|podrías|podéis|podríais|puede|podría|pueden|podrían|quieres|querrías)|alguien puede|alguien podría|quién puede|quién podría|por favor|porfa|favor de|favor|le rogamos que|te ruego que|le ruego que|te pido que|os pido que|le pido que|les pedimos que|te agradecería que|os agradecería que|le agradecería que|necesito que|necesitamos que|hay que|habría que|tienes que|tenéis que|tendrías que|deberías|no olvides|no olvidéis|no olvide|acuérdate de|recuerda|recordad|sírvase|haz el favor de)';

/** A request that hands the reader a piece of work. */
export const COMMISSION = whole(
  `${YOU},? (?:usted |ustedes |me |nos |le |les |lo |la |los |las |que |te |por favor |ya |también )*${WORK}`,
  `${WORK} [^.!?]{0,80}(?:por favor|porfa)`,
  `(?:necesito|necesitamos|me faltan?|nos faltan?) ${upTo(2)}(?:tu|tus|su|sus|vuestr[oa]s?|el|la|los|las)`,
  '(?:mánda|envía|pása|avísa|confírma|prepára|revísa|reenvía|devuélve|envíe|mánde|confírme|envíen|mánden|mandad|enviad|pasad|échal|échad)(?:me|nos|melo|mela|melos|melas|noslo|nosla|lo|la|los|las|le|e|selo)(?: \\p{L}{1,20}){0,8}',
  'quién (?:se encarga|se ocupa|hace|lleva|coge) \\p{L}{1,20}',
);

/** An offer, a condition, directions for whoever wants to. */
export const NO_COMMISSION = opening(
  '',
  '(?:si (?:quieres|queréis|quiere|quieren|lo deseas?|tienes dudas|tiene dudas|necesitas|necesita)|en caso de|para (?:más|cualquier|darte)|no dud\\p{L}{1,3}|dime si|avísame si)',
);

/** The same, where it is handed back. */
export const DELIVERY = whole(
  '(?:envi|envía|envíe|mand|mánd|remit|devolv|devuelv|entreg|facilit|revis|verific|firm|fírm|aprob|aprueb|rellen|complet|redact|prepar|traduc|reserv|compr|organiz|pag|correg|corrij|termin|present|sub|necesit)\\p{L}{0,9}',
);

/** A trouble or a choice that wants an answer. */
export const OPEN_MATTER = whole(
  '(?:me preocupa|preocupad[oa]s?|no está claro|no sé (?:cómo|qué|si)|(?:dos|tres|varias|algunas) (?:opciones|posibilidades|alternativas|soluciones|propuestas)|(?:tenemos|hay) que (?:decidir|elegir|reaccionar)|queda por decidir|está por caducar|caduca|vence|con retraso|fuera de presupuesto|por encima del presupuesto|nadie (?:ha|sabe|se))',
);

/** Whoever feels like it. */
export const TO_ANYONE = whole(
  '(?:alguien|alguno|alguna|alguno de vosotros|alguno de ustedes|cualquiera|voluntari[oa]s?|quién (?:puede|podría|quiere|se apunta|se encarga|se ofrece))',
);

/** A person is spoken to, or named as the one who is to act. */
export const TO_SOMEBODY =
  /^@?(?!(?:Ustedes|Usted|Alguien|Quién|Hola|Gracias|Buenas|Buenos|Entonces|Bueno|Además|También|Luego|Por|Sí|No|Ok|Vale|Atención|Importante|Recordatorio|Hoy|Mañana|Todos|Todas|Estimad\p{L}{1,2}|Querid\p{L}{1,2}|Perdona|Oye)(?!\p{L}))\p{Lu}[\p{Ll}-]{1,20},? ¿?(?:puedes|podrías|me |nos |puede|podría|por favor|porfa|mánda|envía|avísa|pása|confirma|encárgate)|(?<!\p{L})¿?(?:[Pp]uede|[Pp]odría|[Qq]ue) \p{Lu}\p{Ll}{1,20} (?:enviar|revisar|encargarse|preparar|hacer|mande|revise|prepare|envíe)/u;

/** The writer promises to do something. */
export const COMMITMENT = whole(
  '(?:te|os|le|les|se|me|lo|la) (?:lo |la |los |las )?(?:envío|enviaré|mando|mandaré|paso|pasaré|aviso|avisaré|confirmo|confirmaré|digo|diré|entrego|entregaré|llamo|llamaré|encargo|encargaré|ocupo|ocuparé|cuento|contaré|preparo|prepararé|reviso|revisaré|miro|miraré|remitiré|responderé)|(?:voy|vamos) a (?:enviar|mandar|preparar|revisar|mirar|comprobar|hacer|llamar)\\p{L}{0,5}|(?:prepararé|revisaré|miraré|enviaré|comprobaré|enviaremos|prepararemos|revisaremos)',
);

/** What or when stays open. */
export const VAGUE = whole(
  '(?:pronto|próximamente|algún día|un día de estos|en breve|cuando (?:puedas|podáis|pueda|puedan|tengas un rato)|más adelante|tarde o temprano|en algún momento|algunas? cosas?|algunos (?:puntos|temas|detalles)|unas cosas|varios (?:temas|puntos)|varias cosas|de alguna manera|a ver si)',
);
