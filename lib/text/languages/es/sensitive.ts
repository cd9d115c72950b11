import { upTo, whole, wholes } from '../typed.ts';

const KIN =
  '(?:madre|padre|mamá|papá|marido|mujer|esposa|esposo|pareja|hijo|hija|hermano|hermana|bebé|abuela|abuelo|tío|tía|padres|amigo|amiga|compañero|compañera|suegra|suegro|primo|prima)';
const MY = '(?:mi|mis|tu|tus|su|sus|nuestro|nuestra|nuestros|vuestro|vuestra)';
const SO = '(?:\\p{L}{1,15} ){0,3}';

/** Situations that are better talked over than written, as in English: who, and what happened to them. */
export const SENSITIVE: readonly RegExp[] = [
  ...wholes(
    // Grief.
    `${MY} (?:querid[oa] )?${KIN} (?:\\p{L}{2,20} )?(?:ha |nos ha |se nos ha |acaba de |se )?(?:repentinamente )?(?:muerto|fallecido|fallecer|morir|dejado|murió|falleció|ido para siempre)`,
    `(?:ha muerto|ha fallecido|murió|falleció|han fallecido|se nos ha ido|acaba de (?:morir|fallecer)) ${MY} ${SO}${KIN}`,
    `(?:fallecimiento|muerte|pérdida|entierro|funeral) (?:de |del )(?:${MY} )?(?:querid[oa] )?(?:${KIN}|\\p{L}{2,20})|pésame|condolencias|velatorio|tanatorio|aborto espontáneo|(?:estoy|estamos|está) de (?:luto|duelo)|te acompaño en el sentimiento|le acompaño en el sentimiento`,
    // Health.
    `(?:diagnosticado|diagnosticaron|detectado|detectaron|encontrado|padezco|padece|tengo|tiene|lucha contra) ${SO}(?:cáncer|tumor|leucemia|esclerosis|depresión|ansiedad|enfermedad grave|burnout)|(?:crisis|ataques?) de (?:ansiedad|pánico)|quimio(?:terapia)?|(?:un|sufrido un) (?:infarto|ictus)|en la uci|intento de suicidio`,
    `(?:no puedo más|estoy al límite|estoy agotad[oa] mentalmente|estoy hundid[oa]|no duermo|llevo (?:\\p{L}{1,12} ){1,3}sin dormir|mi (?:médico|médica|psiquiatra|psicólog[oa]|terapeuta) (?:me |cree|dice|quiere|recomienda|ha))|baja por (?:depresión|ansiedad|estrés)`,
    // Dismissal and resignation.
    `(?:he|hemos|ha|decidido|decisión de|quiero|voy a|presento|presentar|presentado) ${SO}(?:dimitir|dimitido|mi dimisión|mi renuncia|renunciar a mi|renuncia a mi|dejar (?:la empresa|el puesto|mi puesto|el equipo|el trabajo)|irme de la empresa)|mi (?:carta de )?(?:renuncia|dimisión)`,
    `(?:despedir(?! (?:el|la|este|esta) | al? (?:l[oa]s |nuestr[oa]s )?(?:client|invitad|visit))|despedirte|despedirle|despiden|despidos|(?:me han|te han|le han|nos han|ha sido|han sido|fue|fueron|he sido) despedid[oa]s?|echado del trabajo|prescindir de (?:ti|tus|sus|él|ella|usted|vosotros|(?:\\p{L}{1,10} ){0,2}(?:personas|compañer[oa]s|emplead[oa]s|trabajador[ae]s))|(?:personas|compañer[oa]s|emplead[oa]s|trabajador[ae]s) (?:\\p{L}{1,10} ){0,2}(?:perder|perderán|pierden|perdido) su (?:empleo|trabajo|puesto)|recort(?:ar|amos|aremos) (?:\\p{L}{1,10}|\\d{1,5}) (?:puestos|empleos)|expediente disciplinario|amonestación)`,
    `(?:contrato|puesto|puesto de trabajo|relación laboral|período de prueba|periodo de prueba|vinculación)(?: (?:de trabajo|laboral|temporal))? ${upTo(4)}(?:no (?:será|va a ser|se va a|se) renov\\p{L}{1,6}|no (?:será|se) prorrog\\p{L}{1,5}|desaparece|queda eliminado|se elimina|se amortiza|no has superado|no ha superado|no superad[oa]|rescindi\\p{L}{1,4}|finaliza anticipadamente)`,
    // Pay.
    `(?:mi|tu) (?:sueldo|salario|aumento|subida|bonus|paga|prima) (?!se ingres|se abon)(?:de \\p{L}{3,10} )?${SO}(?:es|no|está|sigue|ha|inferior|insuficiente|congelad[oa])|(?:pedir|pedirte|pedirle|solicitar|hablar|revisar|revisión|subida|aumento|denegad[oa]|negad[oa]) (?:\\p{L}{1,8} ){0,3}(?:aumento|subida de sueldo|mi sueldo|mi salario|de sueldo|de salario|salarial)(?! (?:mínimo|del convenio|general))|(?:cobro|gano|cobra|gana|cobran|pagan|cobrando) (?:\\p{L}{1,12} ){0,3}(?:menos|más) que (?:yo|mis|él|ella|mi|los hombres|el resto)|mal pagad[oa]`,
    // Conflict.
    `(?:acosa|acosad[oa]|acosando|acoso (?:laboral|sexual|de|por)|discriminad[oa]|humilla|humillad[oa]|humillante|insultó|insultad[oa]|me insulta|ridiculiza|ridiculizó|ridiculizad[oa]|me (?:grita|gritó|ha gritado|gritaste)|(?:faltado al|falta de|faltas de) respeto|maltrato|menosprecia)`,
    `(?:me|se|nos) (?:he sentido|sentí|ha sentido|siento|siente|sintió|hemos sentido) ${SO}(?:humillad[oa]|dolid[oa]|traicionad[oa]|menospreciad[oa]|insultad[oa]|atacad[oa]|excluid[oa]|ignorad[oa]|discriminad[oa]|despreciad[oa]|ninguneado|ninguneada|acosad[oa])`,
    `no (?:puedo|pienso|quiero|soporto|podemos|voy a) (?:seguir |volver a |más )?(?:trabaj(?:ar|ando)|colabor(?:ar|ando)|habl(?:ar|ando)) (?:más )?con (?:él|ella|\\p{L}{2,20})|no se hablan|a mis espaldas|(?:conflicto|pelea|enfrentamiento|bronca|discusión) (?:que tuve |que tuvimos |fuerte )?(?:con|entre) (?:\\p{L}{2,20} y|él|ella|mi|los dos)|no (?:lo )?voy a (?:dejarlo? pasar|tolerar|consentir)|denuncia contra|queja formal (?:contra|sobre|por)`,
    // Criticism of a person.
    `(?:tu|tus|su|sus|vuestro|vuestra) ${SO}(?:comportamiento|actitud|tono|trabajo|rendimiento|desempeño|informes|resultados|conducta|comentarios|impuntualidad|retrasos|forma de \\p{L}{2,12}|manera de \\p{L}{2,12}) ${upTo(6)}(?:inaceptables?|insuficientes?|inadmisibles?|fuera de lugar|decepcionantes?|irrespetuos[oa]s?|hirientes?|por debajo|deja[n]? (?:mucho )?que desear|chapuzas?|mal hech[oa]s?|no está[n]? a la altura|poco profesional|flojos?|muy floj[oa]|mediocres?|lo que se espera)`,
    `(?:ya no|nadie|ha dejado de) ${SO}(?:confía|confío|confiamos|confían|confianza) en ti|(?:no me (?:ha gustado|gustó)|me (?:ha dolido|dolió|ha molestado|molestó|decepcionó|ha decepcionado)) (?:nada |mucho |profundamente |muchísimo )*(?:cómo|como|la forma en que|la manera en que|lo que|que|tu) (?:me |nos |le )?(?:hablaste|has hablado|hablaras|trataste|has tratado|dijiste|has dicho|contestaste|hiciste|has hecho|actitud|comportamiento|hablase|dijeras)|(?:estoy|estamos) (?:muy |realmente |profundamente |bastante )*(?:decepcionad[oa]s?|dolid[oa]s?|enfadad[oa]s?|molest[oa]s?) (?:contigo|con (?:tu|vuestr[oa]|usted|vosotros)|por cómo|por tu|por lo que (?:hiciste|dijiste))`,
    // Apology for having hurt.
    `(?:te|le|os|les) (?:debo|quiero pedir|pido|quería pedir|tengo que pedir) (?:mil |una |mis |sinceras )*(?:disculpas?|perdón)(?! (?:por|de) (?:el|la|mi|no haber|este) (?:retraso|demora|tardanza|molestia|confusión|tarde|error en|silencio|ausencia|olvido))(?! por (?:las molestias|responder|contestar|no haber))`,
    `(?:perdona|perdón|perdóname|lo siento|siento|lamento|me arrepiento|me avergüenzo|disculpa|discúlpame)(?:me)?(?: \\p{L}{1,12}){0,4} (?:gritado|gritarte|gritos|hablarte|hablado así|hablé así|herido|hacerte daño|injust[oa]|culpado|culpé|lo que (?:te )?dije|humillado|humillarte|mis palabras|mi comportamiento|mi actitud|mi tono|perder los (?:papeles|nervios)|perdí los (?:papeles|nervios))|te (?:eché|he echado|echaba) la culpa|cargué (?:la culpa|contra ti)`,
    // Bad news.
    `(?:siento|lamento|lamentamos|sentimos|lamentablemente|desgraciadamente|por desgracia)[^.!?]{0,80} (?:tu candidatura|su candidatura|tener que (?:darte|darle|comunicarte|comunicarle)|esta (?:mala )?noticia|no (?:ha|has) sido (?:seleccionad[oa]|elegid[oa]|admitid[oa])|tu ascenso|su ascenso|tu puesto|su puesto|no (?:será|va a ser) renovado|el cierre de|cerrar (?:la|el|nuestra))`,
    `(?:tu|su) candidatura ${SO}(?:no ha|ha sido rechazada|ha sido descartada)|(?:mala|malas|triste|tristes|terrible) noticias? (?:para|que darte|que daros|sobre|:)|no son buenas noticias|(?:profundo pesar|profunda tristeza|inmensa tristeza|gran tristeza|mucho dolor)|(?:cerrar|cierre|cierra) (?:\\p{L}{1,15} ){0,5}(?:y |, )(?:tu|vuestros?|su) puesto`,
  ),
];

/** Topics, things and figures of speech. */
export const NOT_SENSITIVE: readonly RegExp[] = [
  whole(
    '(?:formación|seminario|taller|webinar|curso|charla sobre|artículo|estudio|encuesta|película|novela|libro|podcast|serie|estadísticas?|seguro de|mutua|museo|siglo|carrera solidaria|ordenador|portátil|impresora|servidor|batería|disco|máquina|programa|suscripción|boletín|contrato de (?:alquiler|telefonía|mantenimiento|suministro|luz)|campaña|política de|protocolo|de muerte|cena de despedida|fiesta de despedida|comida de despedida)',
  ),
];
