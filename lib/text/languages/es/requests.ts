import type { RequestPattern } from '../lexicon.ts';
import { opening, upTo, whole } from '../typed.ts';

const FIRST =
  '(?:y|luego|después|entonces|pues|así que|además|también|pero|si no|bueno|ok|vale|oye|hola|porfa|favor|no|ya|mejor|solo)';
/** Beginnings of verbs of work, as in *manda*, *mándame*, *mande*, *mandad*. */
const STEMS =
  '(?:mand|mánd|envi|enví|reenvi|pas|avis|confirm|confírm|revis|mir|ech|cuent|cont|llam|complet|firm|valid|corrij|corrig|añad|agreg|prepar|traig|tra|llev|dej|deja|reserv|imprim|rellen|rellén|complét|comprueb|comprob|verifi[cq]|verifíqu|consult|pregunt|pregúnt|pregúntal|explic|explíc|explíqu|expliqu|respond|respónd|contest|contést|indi[cq]|indíc|indíqu|indiqu|coment|comént|coméntal|compart|compárt|sub|súb|baj|báj|guard|cambi|actuali[zc]|quit|borr|elimin|compr|pag|págu|pagu|abon|organi[zc]|propon|propón|acuérd|acuerd|record|recuerd|recuérd|esper|apunt|apúnt|entr|entreg|entrég|tom|escrib|escríb|busc|búsc|enséñ|enseñ|muéstr|muestr|devuelv|devuélv|facilit|facilít|remit|remít|adjunt|ayud|ayúd|asegúr|asegur|apag|cierr|abr|ábr|not|notifi[cq]|inform|infórm|present|señal|señál|utili[zc]|evit|evít|us|ten|teng|pon|pong|ven|veng|acept|intent|inténtal|pid|píd|lé|le|hag|averigu|averígu|encárg|encarg|ocúp|ocup|comuníqu|comuniqu|comunic|mantén|manteng|dirij|diríj|cancel|cancél|anul|prueb|recog|recóg|aclár|aclar|pul[sc]|haz|haga)';
const OBJECT =
  '(?:el|la|los|las|lo|un|una|unos|unas|al|a|mi|mis|tu|tus|su|sus|nuestro|nuestra|este|esta|esto|estos|estas|ese|esa|eso|por favor|porfa|cuando|antes|con|bien|ya|cualquier|todo|todos|todas|si|qué|también|en)';
const CLITIC =
  '(?:me|nos|te|le|les|lo|la|los|las|melo|mela|melos|melas|noslo|nosla|noslos|noslas|selo|sela|selos|selas|telo|tela|os)';

export const REQUESTS: readonly RequestPattern[] = [
  // "Propongo que", "quedamos", "a ver si nos vemos", "¿y si …?"
  {
    kind: 'proposal',
    pattern: whole(
      '(?:te |os |le |les )?(?:propongo|proponemos|propondría|sugiero|sugerimos|sugeriría) (?:que|un|una|el|la|los|las|hacer|aplazar|quedar|vernos|hablar|mover|cambiar|dejar\\p{L}{0,3}|\\p{L}{2,15}(?:ar|er|ir))',
      '(?:y|qué tal|que tal|qué les parece|qué te parece|qué os parece|qué le parece) si',
      'a ver (?:si|cuándo) (?:un día (?:de estos )?|esta semana |la semana que viene |pronto )?(?:nos|hablamos|quedamos|podemos|puedes|podéis|me|coincidimos|lo)',
      `(?:podríamos|deberíamos|tendríamos que|podemos|tenemos que|hay que|habría que) ${upTo(3)}(?:vernos|hablar|quedar|reunirnos|juntarnos|llamarnos|discutir\\p{L}{0,3}|comentarlo|verlo)`,
      '(?:hablemos|veámonos|quedemos|reunámonos|juntémonos|hablamos|quedamos|nos vemos|nos reunimos|agendemos|agendamos) (?:de |del |para |en |sobre |un |una |al |a |con |el |esta |mañana|por)\\p{L}{0,15}',
      `(?:me gustaría|quisiera|querría|quería|nos gustaría|queremos) ${upTo(3)}(?:reunirme|reunirnos|hablar|conversar|vernos|quedar|agendar|comentar|charlar|tratar)`,
      'vamos a (?:vernos|quedar|hablar|reunirnos|tomar|comer) [^.!]{1,40}',
    ),
  },
  // "Por favor", "favor de", "se ruega", "le rogamos", "no olvides", "sírvase"
  {
    kind: 'direct',
    pattern: whole(
      'por favor|por favó|porfa(?:vor|s|plis)?|xfa|xfavor|plis',
      '(?:favor|se ruega|se pide|se solicita|rogamos|ruego|solicito|solicitamos|pedimos|sírvanse|sírvase|sírvete|tenga (?:a bien|la bondad|la amabilidad)|tengan a bien|haga el favor|haz el favor|hagan el favor|haced el favor)(?: de| que)? \\p{L}{2,20}',
      '(?:te|os|le|les|se) (?:ruego|rogamos|pido|pedimos|pediría|pediríamos|solicito|solicitamos|agradezco|agradecemos|agradecería|agradeceré|agradeceríamos|agradeceremos|encargo|encomiendo|suplico|recuerdo|recordamos) (?:que|un|una|su|tu|vuestra|vuestro|el|la|los|las|me|nos|por favor|de antemano|encarecidamente|\\p{L}{2,15}(?:ar|er|ir)(?:me|nos|lo|la|los|las)?)',
      'no (?:te olvides|os olvidéis|se olviden?|olvides|olvidéis|olvide|olviden|dejes|dejéis|deje) (?:de )?\\p{L}{2,20}',
      '(?:acuérdate|acordaos|acuérdese|recuerda|recordad|recuerde|recuerden|asegúrate|asegúrese|aseguraos|asegúrense|encárgate|encárguese|encargaos|ocúpate|hazme|hágame|hacedme) (?:de|que|el|un|la)',
      'te importaría|le importaría|os importaría|te importa|le importa|os importa|serías tan amable|sería tan amable|serían tan amables|serías capaz',
    ),
  },
  // "¿Puedes …?", also where the mark is missing
  {
    kind: 'direct',
    pattern: opening(
      FIRST,
      `(?:me |nos |lo |la |le |se |te |les )?(?:lo |la |los |las )?(?:puedes|podrías|podéis|podríais|puede|podría|pueden|podrían|quieres|querrías|sabes|sabe usted|tienes|tenéis|tienen|crees que puedes) (?:usted |ustedes |tú |alguien |alguno |me |nos |por favor |lo |la |darle |hacerlo )*(?:\\p{L}{2,15}(?:ar|er|ir)(?:${CLITIC})?|un|una|algún|alguna|tiempo|hueco|disponibilidad)`,
      `(?:me|nos) (?:lo |la |los |las )?(?:pasas|mandas|envías|dices|confirmas|avisas|echas|ayudas|das|dejas|cuentas|llamas|reenvías|firmas|compartes|reservas|pasáis|mandáis|enviáis|decís|confirmáis|avisáis|echáis|dais|pasa|manda|envía|dice|confirma|avisa|ayuda|da|regala|pasan|mandan|envían|dicen|confirman|avisan)`,
    ),
  },
  {
    kind: 'direct',
    pattern: whole(
      '(?:alguien|alguno|alguna|quién|quien|alguno de vosotros|cualquiera) (?:me |nos |lo |la )?(?:puede|podría|sabe|tiene|se encarga|se apunta|puede)(?: \\p{L}{2,20})?',
    ),
  },
  // "Dime", "mándamelo", "envíe el formulario", "échale un vistazo"
  {
    kind: 'direct',
    pattern: opening(
      FIRST,
      `(?:dime|dinos|díselo|dígame|díganos|díganme|decidme|decidnos|dame|danos|dale|deme|denos|dadme|dadnos|dile|hazme|hazlo|haznos|hágalo|ponme|ponlo|ponte|póngase|poneos|tenme|tennos|tráeme|avísame|avísanos|vete|ve|oye|léelo|léete|échale|échame|échanos|echadle|échenle|tómate un|cuéntame|cuéntanos|cuénteme|ni se te ocurra)(?! tu dirección de alta)`,
      `${STEMS}(?:a|á|e|é|an|en|ad|ed|id|i|u|ue|uen|ue|í|ía|íe|ía)?${CLITIC}`,
      `${STEMS}(?:a|e|an|en|ad|ed|id|ue|uen|ía|íe|íen) ${OBJECT}`,
      `(?:haz|haced|haga|hagan|pon|poned|ponga|pongan|ten|tened|tenga|tengan|propón|proponed|proponga|ven|venid|venga|vengan|trae|traed|traiga|traigan) (?!en cuenta que)(?:tú|el|la|los|las|un|una|lo|a|tu|otro|otra|esto)`,
      `(?:solo |ya )?(?:avisa|confirma|contesta|responde|revisa|firma|avisad|confirmad|contestad|responded|avisen|confirmen|respondan|contesten)[.!]*$`,
    ),
  },
  // "Necesito", "me falta", "hace falta que", "habría que", "tendrías que"
  {
    kind: 'indirect',
    pattern: whole(
      `(?:necesito|necesitamos|necesitaría|necesitaríamos|precisamos|preciso|requerimos|requiero) (?:todavía |aún |urgentemente |también |por favor )*(?:que|saber|tu|tus|su|sus|vuestra|vuestro|vuestros|vuestras|el|la|los|las|un|una|unos|de|más|ayuda|recibir|tener|contar|conocer|ver|a alguien|esto|este|esta)`,
      `(?:lo |la |los |las )?(?:necesito|necesitamos) (?:para|antes|hoy|mañana|ya|cuanto)`,
      `(?:me|nos) (?:falta|faltan|hace falta|hacen falta|urge|urgen)(?: \\p{L}{1,15}){0,3}|(?:aún|todavía) (?:me |nos )?(?:falta|faltan) (?:tu|tus|su|sus|vuestra|vuestro|por|la|el)`,
      `(?:hace|hará|haría) falta (?:que|un|una|el|la|\\p{L}{2,15}(?:ar|er|ir))|(?:habría|hay|habrá) que \\p{L}{2,15}(?:ar|er|ir)(?:${CLITIC})?`,
      `(?:tendrías|tendríais|tendría|tendrían|deberías|deberíais|debería|deberían|tienes|tenéis) (?:usted |ustedes )?que \\p{L}{2,15}(?:ar|er|ir)(?:${CLITIC})?|(?:deberías|deberíais|debes|debéis|debe usted|deben ustedes) \\p{L}{2,15}(?:ar|er|ir)(?:${CLITIC})?`,
      `(?:aún|todavía|seguimos|sigo) (?:no |sin )(?:hemos |he |me |nos )*(?:recibido|recibir|llegado|llega|tener|tengo|tenemos|ha llegado|han llegado|consta) ${upTo(2)}(?:tu|tus|su|sus|vuestra|vuestro|vuestros|respuesta|noticias|nada)`,
      `no (?:hemos|he) recibido (?:aún |todavía )?(?:tu|su|vuestra|vuestro|sus|tus|respuesta|noticias)`,
      `(?:sigo|seguimos|estoy|estamos|quedo|quedamos) (?:esperando|pendientes? de|a la espera de|en espera de) (?:que|tu|tus|vuestra|vuestro|el|la|los|las|su (?:confirmación|autorización|aprobación|firma|visto bueno|pago|decisión|validación)|sus (?:datos|documentos))`,
      `conviene que|convendría que|es (?:importante|necesario|imprescindible|preciso|fundamental) que (?:me|nos|lo|la|todos|cada|\\p{L}{3,15}(?:es|éis|en))|(?:tiene|tienen) que (?:estar|llegar|ser|quedar) \\p{L}{2,15} (?:por (?:ti|usted|vosotros|tu|su))`,
    ),
  },
  // "Me gustaría saber", "te agradecería", "sería genial que", "quería preguntarte"
  {
    kind: 'indirect',
    pattern: whole(
      `(?:me gustaría|nos gustaría|quisiera|quisiéramos|querría|querríamos|quería|queríamos|desearía|desearíamos|deseo|quiero|me encantaría|me interesa|nos interesa|me interesaría) (?:mucho |también |además )?(?:saber|conocer|pedir\\p{L}{0,3}|preguntar\\p{L}{0,3}|consultar\\p{L}{0,3}|solicitar\\p{L}{0,3}|recordar(?:te|os|le|les)|tener (?:tu|su|vuestra|el)|que (?:me|nos|lo|la|le|tú|usted|vosotros|ustedes|revis|mir|particip|v)\\p{L}{0,12}|contar con|recibir|oír|escuchar|entender|comprobar|obtener|confirmar|tu|su|vuestra|vuestro)`,
      `(?:agradecería|agradeceríamos|agradeceré|agradeceremos|agradezco|agradecemos) (?:mucho |enormemente |que|si|tu|su|vuestra|vuestro|una|un|me|nos|cualquier)\\p{L}{0,15}`,
      `(?:sería|estaría|fuera|vendría|vendrían|iría|me harías|me haría|harías|nos harías|me haces|nos haces|me ayudaría|nos ayudaría|ayudaría) ${upTo(3)}(?:bien|genial|ideal|perfecto|estupendo|fantástico|bueno|útil|favor|mucho|posible|fenomenal|de gran ayuda|conveniente|importante|preferible|mejor)(?:,)? (?:que|si|tener|contar|un|una|tu|poder|\\p{L}{2,15}(?:ar|er|ir))\\p{L}{0,12}`,
      `(?:no sé|no estoy segur[oa] de|me pregunto|me preguntaba|nos preguntamos|me preguntan|estaría bien saber|quedaría por saber|me queda la duda de|tengo (?:una )?(?:duda|pregunta|consulta)) (?:si|cómo|cuándo) (?:tú |usted |te |os |le |me |nos )*(?:puedes|podéis|podrías|podríais|puede usted|sería|hay|tienes|tenéis|quieres|queréis|viene|va bien|habéis|has|vais|vas)`,
      `(?:alguna|hay|alguna) (?:novedad|novedades|noticia|noticias|actualización)|(?:espero|esperamos|esperaba) (?:tu|vuestra|su) (?:confirmación|aprobación|visto bueno|firma|decisión|ok|propuesta)|si (?:me |nos |lo |la )*(?:pudieras|pudierais|pudiera|pudieran|puedes|podéis) (?!ver)(?:\\p{L}{2,15}(?:ar|er|ir))(?:${CLITIC})?,? (?:te|os|se|le|les|me|nos|sería|mejor|perfecto|genial)`,
      `(?:cualquier|todo) (?:comentario|cambio|sugerencia|duda|aportación|corrección) (?:que )?[^.!?]{0,60}(?:pásamel[oa]|envíamel[oa]|mándamel[oa]|dímelo|pásamelos|házmel[oa] saber|antes (?:de|del))`,
      `(?:queda|quedan|está|están|debe|deben|deberá|deberán|ha de|tiene que|tienen que) (?:pendientes? de (?:tu|su|vuestra)|(?:enviar|remitir|entregar|presentar|devolver|firmar|completar|ser (?:enviad|remitid|devuelt|entregad|firmad)[oa]s?)(?:se|lo|la|nos|los)?)`,
    ),
  },
  // Offers to talk, and of a time for it
  {
    kind: 'offer',
    pattern: whole(
      `(?:te|os|le|les) (?:llamo|llamaré|llamamos|telefoneo|marco) ${upTo(4)}(?:lunes|martes|miércoles|jueves|viernes|mañana|luego|tarde|si|hoy)`,
      `(?:el )?(?:lunes|martes|miércoles|jueves|viernes|mañana|a las \\p{L}{2,6}|a las \\d{1,2}) ${upTo(4)}(?:me|nos) (?:va|viene|vendría|iría|vale|cuadra|queda) (?:bien|mejor|perfecto|genial|fenomenal)`,
      `(?:estoy|estaré|estaría|estamos|tengo hueco|estoy libre) (?:disponible|disponibles|libre|libres)? ?(?:el|la|mañana|a partir|entre|por la) (?:lunes|martes|miércoles|jueves|viernes|tarde|mañana|semana|de)`,
    ),
  },
];

/** Courtesy, notices, what was said or asked elsewhere. */
export const NOT_REQUESTS: readonly RegExp[] = [
  whole(
    'no (?:pienses?|penséis|piensen) (?:\\p{L}{1,12} ){0,2}en (?:el trabajo|la oficina|nosotros)',
    'no (?:dudes?|dudéis|duden) en|(?:quedo|quedamos|estoy|estamos|me pongo|nos ponemos|seguimos|sigo|permanecemos|me mantengo) (?:(?:siempre |como siempre |totalmente )?a (?:tu|su|vuestra|sus|tus) (?:entera |completa )?(?:disposición|órdenes)|atent[oa]s? a|a la espera de (?:sus|tus|su|tu|vuestras?) (?:noticias|respuesta|comentarios)|pendientes? de (?:sus|tus) (?:noticias|comentarios))',
    '(?:espero|esperamos) (?:que|haber|tener noticias|verte|veros|verle|poder|con ganas|tu respuesta|su respuesta|vuestra respuesta|sus comentarios|tus comentarios)',
    '(?:a la espera|en espera|pendientes?) de (?:sus|tus|su|tu|vuestras?) (?:noticias|respuesta|comentarios)',
    'que (?:(?:tengas?|tengáis|tengan|pases?|paséis|pasen) (?:un|una|muy|buen|buena|feliz)|descanses?|descanséis|vaya|te vaya|os vaya|le vaya|lo pases|lo paséis|disfrutes?|disfrutéis|disfruten|te mejores|se mejore|os)|(?:pasadlo|pásalo|pásenlo|pásatelo|pasáoslo) (?:muy )?(?:bien|genial)|(?:ten|tened|tenga|tengan|pasa|pasad|pase|pasen) (?:un|una|muy) (?:muy |buen|buena|feliz|excelente|lindo|bonito)',
    '(?:cuídate|cuidaos|cuídese|cuídense|disfruta|disfrutad|disfrute|recupérate|mejórate|descansa|descansad|felicidades|enhorabuena)',
    '(?:muchas |mil |muchísimas )?gracias (?:de nuevo |otra vez |por adelantado |de antemano |anticipadas )?(?:por|a todos|a todas|de nuevo|de verdad|de corazón)(?! (?:enviar|mandar|confirmar|responder|avisar)(?:me|nos))',
    '(?:cómo|como|qué tal|que tal) (?:estás|está usted|estáis|están|va todo|andas|te va|el fin de semana|las vacaciones)|(?:perdona|perdón|perdone|perdonad|perdonen|disculpa|disculpe|disculpad|disculpen) (?:por|el|la|las|los|que|mi)',
    '(?:no te preocupes|no se preocupe|no os preocupéis|no se preocupen|tranquil[oa]s?|sin problema|ni idea|ten en cuenta que|tenga en cuenta que|recuerda que ya|(?:rogamos|le rogamos|por favor,?) (?:disculpe|disculpen|acepte|no respond)\\p{L}{0,3}|(?:reciba|reciban|recibe|recibid) (?:un|mis|nuestros|el|la)|(?:no responda|no respondas) a este)',
    '(?:ya )?(?:puede|puedes|pueden|podéis|podrá|podrás|podrán) (?:ya |usted |ahora |también )?(?:consultar|descargar|acceder|encontrar|ver(?:lo|la|los|las)?|disfrutar|contar con)(?! (?:si|qué|cuándo|cómo|con el|por qué))',
    '(?:cómo|como) (?:puedes|podéis|puede|pueden|podrás|verás|ves|sabes|sabéis|sabrá) (?:ver|comprobar|imaginar|bien|observar|apreciar)?',
  ),
  // What was asked of others, or before.
  whole(
    `(?:me|nos|le|les|te|os) (?:preguntabas|preguntaba|preguntaste|preguntasteis|pregunt\\u00f3|preguntaron|pidió|pidieron|pediste|pedisteis|pedían|pedía|propuso|propusieron|dijo|dijeron|dijiste|rog\\u00f3|rogaron|solicit\\u00f3|solicitaron|había pedido|ha pedido|han pedido|ha preguntado|han preguntado|habías pedido|consult\\u00f3)|(?:cliente|jefe|jefa|director|directora|equipo|dirección|proveedor|él|ella|todos|varios|alguien|otros|rrhh) (?:nos |me |le |les |ya |también )*(?:pregunt\\u00f3|preguntaron|preguntaba|preguntaban|pidió|pidieron|quería|querían|pide|solicit\\u00f3|propuso)`,
    `(?:todavía|aún) no (?:se sabe|sabemos|está claro|está decidido|sé)|no (?:sé|sabemos|se sabe) (?:quién|qué|cómo|cuándo|si|dónde|cuál|por qué) (?:va|van|vendrá|vendrán|viene|vienen|aprobarán|será|fue|pasó|es|son|llegará|quedará)|la (?:cuestión|pregunta|duda) (?:es|era|está|de si|sigue)|(?:quién|quien) (?:lo )?(?:iba a (?:decir|pensar)|lo diría|sabe)|(?:qué|que) más (?:se puede|da|quieres)|para qué (?:negarlo|engañarnos)`,
    `(?:ya )?(?:le|les|lo|la|se lo|se la) (?:he |hemos |había )?(?:pedí|pedimos|pedido|preguntado|pregunté|preguntamos|propuse|propuesto|dije|dicho)(?! a (?:ti|usted))|(?:he|hemos) (?:pedido|preguntado|solicitado) (?:a|al|ya)`,
    '(?:ya )?(?:me|nos) (?:encargo|encargamos|ocupo|ocupamos) (?:yo|nosotros)|en cuanto (?:sepa|tenga|sepamos|tengamos)|(?:yo )?me encargo de',
  ),
];
