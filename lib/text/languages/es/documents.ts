import { upTo, whole, wholes } from '../typed.ts';

const DOCUMENT =
  '(?:documentos?|documentación|archivos?|ficheros?|tablas?|excel|hojas? de cálculo|presentaci(?:ón|ones)|diapositivas|informes?|actas?|facturas?|contratos?|presupuestos?|propuestas?|ofertas?|borrador(?:es)?|formularios?|currículum|cv|certificados?|justificantes?|fotos?|fotografías?|imagen|imágenes|escaneos?|copias?|esquemas?|planos?|plan|listas?|listado|resumen|cartas?|folletos?|catálogos?|plantillas?|orden del día|notas|maquetas?|grabaci(?:ón|ones)|recibos?|tickets?|pedidos?|albaran(?:es)?|billetes?|versi(?:ón|ones)|anexos?|pdfs?|word|powerpoint|captura\\p{L}{0,1}|zip|csv|logs?|cronograma|calendario|datos|cifras|dictamen|balance|convenio|estatutos|memoria|comprobantes?|cotizaci(?:ón|ones)|minuta|planilla|enlace al documento)';
const THE =
  '(?:el |la |los |las |un |una |unos |unas |mi |mis |nuestro |nuestra |nuestros |tu |tus |su |sus |este |esta |dos |tres |varios |varias )';
const OF = '(?:[\\p{L}\\p{N}.&/-]{1,24} ){0,3}';
const PLACE =
  '(?:drive|google drive|carpeta(?: \\p{L}{1,20}){0,3}|sharepoint|teams|onedrive|dropbox|servidor|nube|wiki|confluence|notion|canal|slack|intranet|espacio(?: \\p{L}{1,20}){0,2}|repositorio)';
const HERE = '(?:aquí|ahora|también|de nuevo|otra vez|ya|hoy|por fin|como (?:acordamos|quedamos|prometí|pediste))';

/** The writer says that a document comes with this mail. */
export const DOCUMENTS: readonly RegExp[] = [
  ...wholes(
    `(?:te |os |le |les |se )?(?:lo |la |los |las )?(?:adjunto|adjuntamos|anexo|anexamos|acompaño|acompañamos|acompaña|acompañan) (?:a este \\p{L}{2,10} |${HERE} |encontrarás |encontrará |encontraréis |encontrarán |te |os |le |les )*,? ?${THE}?${OF}(?:${DOCUMENT}|\\p{L}{2,20})`,
    '(?:va|van|viene|vienen|dejo|dejamos|envío|enviamos|mando|mandamos|remito|remitimos|paso|pongo|incluyo|tienes|tiene|tenéis|tienen|encontrarás|encontrará|encontraréis|encontrarán|ves|verás)(?: \\p{L}{1,15}){0,5} (?:adjunt[oa]s?|anex[oa]s?|en (?:el |documento |archivo |fichero )?adjunto|en (?:el )?anexo|como adjunto)',
    '(?:en (?:el )?|ver |véase (?:el )?|archivo |documento |fichero |como )(?:adjunto|anexo)|(?:archivo|documento|fichero|foto|informe|factura|contrato|pdf)s? adjunt[oa]s?|adjunto a (?:este|la presente|esta)',
    `(?:aquí|ahí|acá) (?:te |os |le |les |lo |la )*(?:va|van|tienes|tenéis|tiene|tienen|está|están|dejo|dejamos|mando|envío|paso)(?: ya| por fin| también)? ${THE}${OF}${DOCUMENT}`,
    `(?:te|os|le|les) (?:envío|enviamos|mando|mandamos|remito|remitimos|paso|pasamos|reenvío|reenviamos|hago llegar|hacemos llegar|comparto|compartimos|dejo|dejamos) (?:${HERE} )?${THE}${OF}${DOCUMENT}`,
    `(?:^\\P{L}{0,4}|[,;:] ?)(?:envío|enviamos|remito|remitimos|reenvío|mando|comparto|compartimos) (?:${HERE} )?${THE}${OF}${DOCUMENT}`,
    `(?:con|en|junto a|junto con) (?:este|el presente|esta) (?:correo|mail|email|e-mail|mensaje|carta) [^.!?]{0,30}${DOCUMENT}`,
    `como (?:acordamos|quedamos|te prometí|prometí|me pediste|pediste),? (?:aquí (?:va|está|tienes) )?${THE}${OF}${DOCUMENT}`,
  ),
];

/** Its text stands in the mail itself, or it was put somewhere just now, which the mail names. */
export const PLACED_DOCUMENTS: readonly RegExp[] = [
  ...wholes(
    `(?:acabo de|acabamos de) (?:dejar|subir|poner|colgar|guardar|compartir|cargar|meter|publicar)(?:te|os|le|les|lo|la|los|las|telo|oslo|selo)? ${upTo(6)}(?:en|a) (?:el |la |los |nuestra |nuestro |vuestra |tu |un |una )?${PLACE}`,
    `(?:(?:te|os|le|les|se) )?(?:lo |la |los |las )?(?:he|hemos) (?:dejado|subido|puesto|colgado|guardado|compartido|cargado|metido|copiado) ${upTo(6)}(?:en|a|al) (?:el |la |los |nuestra |nuestro |vuestra |tu |un |una )?${PLACE}`,
    `(?:ya |ahora |desde ahora |desde hoy )(?:está|están|queda|quedan)(?: \\p{L}{1,15}){0,2} (?:en|disponible en) (?:el |la |nuestra |nuestro )?${PLACE}`,
    `(?:dejé|subí|puse|colgué|guardé) ${upTo(6)}(?:en|a|al) (?:el |la |los |nuestra |nuestro |un |una )?${PLACE}`,
    '(?:copio|pego|copiado|pegado|copiada|pegada|reproduzco|transcribo) (?:\\p{L}{1,12} ){0,3}(?:abajo|aquí abajo|debajo|más abajo|a continuación)',
  ),
];

/** Other mail, other documents, one to come, one asked for; and who or what is called *adjunto*. */
export const NOT_DOCUMENTS: readonly RegExp[] = [
  whole(
    '(?:sin|ningún|ninguna|falta|faltaba|faltan|olvidé|olvidó|olvidaste|no (?:veo|encuentro|viene|venía|llega|llegó|aparece|había|hay|he visto|se abre|se abren|se ve)) (?:\\p{L}{1,12} ){0,3}(?:adjunt[oa]s?|anex[oa]s?|archivos?|adjuntar)',
    '(?:no (?:pude|puedo|podemos|pudimos|consigo|logro|he podido|hemos podido)|gracias por|el|los|tu|tus|su|sus|vuestro|límite de|tamaño de los) (?:\\p{L}{1,12} ){0,2}(?:adjuntos?|anexos?) (?:que|de (?:tu|su|ayer)|anterior|no|está|pesa|se)',
    '(?:gracias|agradezco|recibido|recibí|recibimos|abrir|leer|ver|leí|vi) (?:por )?(?:\\p{L}{1,12} ){0,2}(?:adjuntos?|anexos?)|tu adjunto|tus adjuntos|su adjunto',
    '(?:director|directora|subdirector|profesor|profesora|jefe|jefa|secretari[oa]|edificio|edificios|fiscal|alcalde|médico|bar|local|sala|gerente|parking|aparcamiento) (?:general )?(?:adjunt[oa]s?|anex[oa]s?)',
    '(?:puedes|podrías|podéis|podríais|puede|podría|pueden|podrían|favor|por favor|recuerda|recuerde|hay que|habría que|debe|deben|debes|necesito que|olvides|olvide|olvidéis|deberá|sírvase|me|nos) (?:\\p{L}{1,12} ){0,3}(?:adjuntar\\p{L}{0,3}|adjunta|adjunte|adjunten|adjuntes|anexar|anexe|acompañar)|(?:adjunte|adjunten|adjuntad) (?:el|la|los|las|tu|su|un|una|por|al)|(?:adjuntadme|adjúntame|adjúnteme|adjúntalo)',
    '(?:adjuntaste|adjunt\\u00f3|adjuntaron|adjuntabas|adjuntaré|adjuntaremos|adjuntaba|adjuntasteis|ha adjuntado|has adjuntado|han adjuntado|había adjuntado|adjunt\\u00e9 (?:ayer|el|en mi|la semana)|(?:ayer|el lunes|el martes|la semana pasada) (?:te |os |le |les )(?:envié|mandé|adjunté))',
    '(?:envío|mando|paso|enviaré|mandaré|pasaré|remitiré|enviaremos|haré llegar|comparto|dejo|enviamos|mandamos) (?:[\\p{L}\\d]{1,20} ){0,8}(?:mañana|cuando|en cuanto|luego|más tarde|esta tarde|esta noche|la semana que viene|la próxima semana|después|tan pronto|próximamente|el (?:lunes|martes|miércoles|jueves|viernes)|una vez)|(?:mañana|luego|más tarde|esta tarde|cuando|en cuanto|el (?:lunes|martes|miércoles|jueves|viernes)) (?:[\\p{L}\\d]{1,20} ){0,6}(?:envío|mando|paso|enviaré|mandaré|remito|remitimos|enviamos)',
  ),
];
