import { anyOf } from '../any-of.ts';
import { upTo, whole, wholes } from '../typed.ts';

const SOON =
  '(?:inmediatamente|de inmediato|ahora mismo|ya mismo|ahorita(?: mismo)?|en seguida|enseguida|cuanto antes|lo antes posible|a la mayor brevedad(?: posible)?|lo más (?:pronto|rápido) posible|tan pronto como (?:puedas|sea posible|pueda)|sin (?:más )?(?:demora|dilación|tardar|falta)|con (?:carácter de |la mayor |toda )?urgencia|urgentemente|asap|ya|al instante|en este momento|en (?:los próximos|cinco|diez) minutos)';
const WANTED =
  '(?:por favor|porfa|favor|necesito|necesitamos|hace falta|puedes|podéis|podrías|puede|podría|pueden|podrían|alguien|llám\\p{L}{1,6}|llamad\\p{L}{0,3}|responde\\p{L}{0,4}|contesta\\p{L}{0,4}|respuesta|ven|venid|vengan|venga|envía\\p{L}{0,4}|mánda\\p{L}{0,4}|para|parad|paren|pare|hay que|tenéis que|tienes que|tiene que|tienen que|ayuda|firma|firme|firmar|intervención|atención|revis\\p{L}{1,4}|dej\\p{L}{1,4}|corta|cortad|apaga|apagad|deteng\\p{L}{1,3})';

/** The writer says now that this cannot wait. */
export const URGENCY: readonly RegExp[] = [
  ...wholes(
    '(?:es|está|esto es|se ha vuelto|resulta|corre|me corre|nos corre|asunto|tema|caso|petición|solicitud|pregunta|duda|consulta|mensaje|cosa|favor) (?:muy |bastante |realmente |verdaderamente |sumamente |súper |super |algo |un poco |un |una |ya |de verdad |extremadamente |lo más )*(?:urgentes?|urgentísim[oa]s?|urgencia|una emergencia|emergencia)',
    'urgentísim[oa]s?|(?:me|nos) urge[n]?|urge (?:que|una|un|tu|su|la|el|contar|resolver|tener)|con (?:carácter de urgencia|carácter urgente|la máxima urgencia|suma urgencia|mucha urgencia)|socorro|sos|de extrema urgencia|de máxima urgencia',
    `${WANTED}[^.!?;]{0,90} ${SOON}(?! (?:que|no|lo (?:he|hemos)|está|tenemos|tengo|hemos|he))`,
    `(?:^|[,;:] ?)(?:inmediatamente|ahora mismo|ya mismo|de inmediato|cuanto antes|lo antes posible|urgentemente),? ${WANTED}`,
    'no puede[n]? (?:esperar|demorarse|retrasarse|aplazarse)|no admite[n]? (?:demora|espera)|(?:máxima|absoluta|primera|total) prioridad|prioridad (?:absoluta|máxima|número uno|total)|antes que nada|(?:deja|dejad|dejen|deje|suelta|soltad) (?:todo|lo que)|cada (?:minuto|hora|segundo) cuenta|no hay tiempo que perder|el tiempo apremia|contrarreloj|es cuestión de (?:minutos|horas)|cada minuto que pasa|a cada minuto',
    `(?:estoy|estamos|está|están|quedamos|seguimos|tienen|tiene|nos tiene|me tiene) (?:totalmente |completamente |todos |parados y |ahora mismo |aquí )*(?:bloquead[oa]s?|parad[oa]s?|paralizad[oa]s?|atascad[oa]s?|tirad[oa]s?)(?! (?:de|en la (?:reunión|cola)))`,
    '(?:nos|me|lo) (?:está |tiene )?bloquea(?:ndo)?|bloquea (?:todo|a todo|al equipo|la (?:producción|entrega|salida)|el (?:despliegue|lanzamiento))',
    `(?:servidor|servidores|web|página|sistema|producción|red|aplicación|app|plataforma|base de datos|vpn|pago|pagos|pasarela|correo|caja|cajas|centralita|línea|luz|tienda|internet) (?:${upTo(3)})(?:se ha[n]? caído|se cayó|se cayeron|está[n]? caíd[oa]s?|caíd[oa]s?|no (?:funciona[n]?|responde[n]?|va[n]?|carga[n]?|arranca[n]?)|está[n]? (?:fuera de servicio|abajo|parad[oa]s?|down)|ha dejado de funcionar|dejó de funcionar)`,
    `se ha[n]? caído (?:el|la|los|las) (?:servidor|servidores|web|página|sistema|red|aplicación|plataforma|base|vpn|pasarela|tienda|correo)|se cayó (?:el|la) (?:servidor|web|página|sistema|red|plataforma|vpn|tienda)`,
    '(?:nadie|ningún cliente|los clientes no|no) (?:puede|pueden|podemos) (?:trabajar|entrar|pagar|comprar|acceder|avanzar|seguir|facturar|conectarse|continuar)|estamos perdiendo (?:pedidos|clientes|dinero|ventas)',
  ),
  /^\W*urgent\p{L}{0,5}(?:\W|$)|[!,;:–—-] ?(?:muy |es )?urgente[!.]*\s*$|(?<!\p{L})urgente[!:]|^\W*asap\W/iu,
];

/** The same words where nothing waits: denied, over, somebody else's, a rule, a topic. */
export const NOT_URGENT = anyOf(
  whole(
    '(?:no|nada|ninguna|poco|menos|nunca|sin|ni|tampoco) (?:\\p{L}{1,12} ){0,3}(?:urgentes?|urgencia|urge|prisa|inmediatamente|de inmediato|ahora mismo|ya mismo|emergencia)(?! (?:de la|que))',
    '(?:si|en caso de|caso de|cuando|para las?|para casos|cualquier|toda|cada|las|los|obras|teléfono|número|salida|puerta|escalera|servicio|servicios|sala|médic[oa]|plan|equipo|freno|botón|contacto|contactos|fondo|ley|decreto|lámpara|luces|generador|simulacro|reparaciones|arreglos) (?:es |algo |de |para |del |son |muy |la |las |casos ){0,3}(?:urgencias?|urgentes?|emergencias?)',
    '(?:era|eran|fue|fueron|parecía|estaba|estaban|decía|dijo|hubo|ayer|anoche|la semana pasada|el mes pasado|estuvo|estuvimos) (?:\\p{L}{1,14} ){0,6}(?:urgentes?|urgencia|caíd[oa]s?|bloquead[oa]s?|inmediatamente|de inmediato|emergencia)',
    '(?:ya (?:está|funciona|va|se ha|quedó|vuelve|hemos)|falsa alarma|(?:ya )?(?:resuelt[oa]|solucionad[oa]|arreglad[oa]|restablecid[oa])|vuelve[n]? a funcionar|se (?:resolvió|solucionó|arregló))',
    '(?:yo |nosotros )?(?:te|os|le|les|me|nos) (?:lo |la |las )?(?:respondo|responderé|responderemos|contesto|contestaré|envío|enviaré|enviaremos|aviso|avisaré|avisaremos|llamo|llamaré|llamaremos|pongo|pondremos|pondré|digo|diré|encargo|atenderemos|contactaremos) (?:\\p{L}{1,14} ){0,5}(?:inmediatamente|de inmediato|ahora mismo|cuanto antes|lo antes posible|en seguida|enseguida|a la mayor|ya|tan pronto)|(?:responderemos|contestaremos|enviaremos|atenderemos) (?:\\p{L}{1,14} ){0,5}(?:inmediatamente|cuanto antes|lo antes posible|a la mayor)',
    'de urgencias?|urgencias|cuanto antes mejor|ahora mismo (?:no|estoy|estamos|está|tengo)|desde ya (?:gracias|te|le)',
  ),
  /[«"“](?:urgente|asap|ya|inmediatamente)[»"”]/iu,
);
