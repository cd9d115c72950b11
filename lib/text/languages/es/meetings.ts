import type { MeetingWords } from '../meeting-words.ts';
import { phrases, preceding } from '../phrases.ts';

/** Spanish. */
export const MEETINGS: MeetingWords = {
  situations: {
    incident: phrases(
      `incidencia|incidente|caída (?:del|de la|de) (?:servidor|sistema|red|web|servicio|producción)|avería|emergencia|urgencia|crisis|gabinete de crisis|reunión de crisis|(?:servidor|sistema|web|red|línea) (?:caíd[oa]|parad[oa]|bloquead[oa])|fuga (?:de agua|de gas|de datos|en)|inundación|incendio|apagón|corte de (?:luz|agua|suministro)|evacuación|accidente|brecha de seguridad|ciberataque|parada de (?:línea|producción|obra)`,
    ),
    'bad-news': phrases(
      `despidos?|ere|recorte de (?:plantilla|personal|puestos)|fallecimiento|fallecid[oa]|funeral|duelo|luto|pésame|malas noticias|mala noticia|acoso|expediente disciplinario|amonestación|cierre (?:de la|del|de) (?:oficina|planta|sede|tienda|centro|fábrica)|no renovación|fin de contrato|finiquito|baja definitiva|sanción`,
    ),
    sensitive: phrases(
      `evaluación (?:de|del) (?:desempeño|rendimiento)|evaluación anual|revisión (?:anual|salarial|de desempeño|de sueldo)|sueldo|salario|aumento(?: de sueldo| salarial)?|subida salarial|periodo de prueba|período de prueba|conflictos?|mediación|queja|reclamación (?:de|del) (?:personal|empleado)\\p{L}{0,20}|disculpas?|dimisión|renuncia|baja (?:médica|laboral)|reincorporación|vuelta (?:de|tras) (?:la )?baja|salud mental|estrés|conversación (?:difícil|delicada|incómoda)|charla (?:difícil|delicada)|tema (?:delicado|personal|sensible)|confidencial|aclarar las cosas|tensiones|reestructuración|entrevista de salida|ascenso`,
    ),
    interview: phrases(
      `entrevistas?|candidat[oa]s?|selección de personal|proceso de selección|segunda entrevista|prueba técnica`,
    ),
    'first-meeting': phrases(
      `primera? (?:reunión|cita|llamada|visita|encuentro|toma de contacto|contacto)(?: (?:con )?(?:el |la |un |una |nuestro )?(?:nuevo |nueva )?(?:client[ea]|soci[oa]|proveedora?|inversora?)\\p{L}{0,20})?|primer (?:encuentro|contacto)(?: con .{0,80})?|nuev[oa] (?:client[ea]|soci[oa]|proveedora?|inversora?)|cliente nuevo|llamada de (?:descubrimiento|ventas)|reunión comercial|toma de contacto`,
    ),
    'intro-external': phrases(
      `presentación|conocernos|conocer a|descubrimiento|visita comercial|demo|demostración|arranque|lanzamiento|kick_off`,
    ),
    'one-on-one': phrases(`uno a uno|1 a 1|mano a mano|mentoría|seguimiento individual|tutoría|cara a cara`),
    social: phrases(
      `comida(?: de (?:equipo|navidad|empresa))?|almuerzo|café|desayuno|cena(?: de (?:equipo|navidad|empresa))?|cañas|copas|fiesta|cumpleaños|despedida|celebración|navidad|brindis|aperitivo|merienda|salida de equipo|convivencia|barbacoa|after_work|bienvenida (?:de|a)`,
    ),
    retro: phrases(
      `retro|retrospectiva|lecciones aprendidas|balance (?:del|de la) (?:proyecto|evento|campaña|sprint)|post mortem|qué (?:salió|fue) bien`,
    ),
    training: phrases(
      `formación|capacitación|curso|taller práctico|simulacro|ensayo(?: general)?|clase|inducción|prácticas? (?:de|con)|tutorial|entrenamiento|onboarding`,
    ),
    troubleshooting: phrases(
      `resolver (?:el )?(?:fallo|problema|bug)|depuración|puesta en marcha|puesta en producción|solución de problemas|desbloquear|desbloqueo`,
    ),
    negotiation: phrases(`negociación|negociaciones|negociar`),
    kickoff: phrases(`arranque (?:de|del) proyecto|inicio de proyecto|reunión de (?:arranque|lanzamiento|inicio)`),
    handover: phrases(`traspaso|relevo|cambio de turno|entrega de turno|pase de (?:turno|visita)`),
    brainstorm: phrases(
      `lluvia de ideas|tormenta de ideas|ideación|taller|sesión creativa|retiro|jornada de (?:equipo|trabajo|estrategia)|hackathon`,
    ),
    coworking: phrases(`co_working|trabajo en común`),
    'in-person': phrases(
      `visita(?: de obra| a obra| a la obra| al centro)?|reunión de obra|inspección|recorrido|cata|mudanza|inventario|jornada de puertas abiertas|sesión de fotos|recepción de obra|ronda`,
    ),
    'office-hours': phrases(`horario de consultas|consultas|turno de preguntas|preguntas y respuestas`),
    'sign-off': phrases(`aprobación|visto bueno|validación|aprobar|firma (?:del|de)`),
    'written-comments': phrases(
      `(?:vuestros|tus|sus) comentarios|comentarios (?:al|a la|sobre|del|de)|opiniones sobre|feedback (?:sobre|del|de la)|correcciones|revisar y comentar`,
    ),
    'for-information': phrases(`^(?:info|información|aviso|anuncio|novedades)(?=\\s?[:–—])`),
    announcement: phrases(
      `anuncios?|(?:qué|lo que) cambia|comunicado|información|informativa|sesión informativa|charla informativa|nuev[oa]s? (?:política|normativa|procedimiento|normas|tarifas|horarios?|organización|proceso|compañer[oa])|actualización de (?:la |las |los )?(?:política|norma|proceso|procedimiento)\\p{L}{0,20}|cambios? (?:en|de|del) (?:la |el |los |las )?\\p{L}{1,20}|asamblea|reunión general|presentación de (?:los |las )?(?:resultados|cifras|datos|informe|nuev\\p{L}{1,20})|novedades|noticias|bienvenida`,
    ),
    logistics: phrases(
      `logística|organización (?:del|de la)|fijar (?:la |una |las )?fechas?|buscar fecha|cuadrar (?:agendas|fechas|horarios)|turnos|quién (?:trae|hace|lleva|cubre)|reparto de|aparcamiento|vacaciones del equipo|mudanza`,
    ),
    technical: phrases(
      `arquitectura|reunión técnica|revisión (?:técnica|de código)|discusión técnica|debate técnico|base de datos|migración|api|diseño técnico`,
    ),
    status: phrases(
      `seguimiento(?: (?:semanal|mensual|del proyecto|de proyecto|de obra))?|estado (?:del|de la|de los) \\p{L}{1,20}|reunión de seguimiento|informe (?:semanal|mensual|de avance|de situación)|avances?|daily|diaria|puesta al día|reporte (?:semanal|mensual)|parte (?:semanal|diario)|actualización semanal|status|ronda de equipo`,
    ),
    regular: phrases(
      `reunión (?:de equipo|semanal|mensual|del equipo|de departamento|de coordinación|de dirección|de claustro|quincenal)|claustro|semanal|comité semanal`,
    ),
    planning: phrases(
      `planificación|preparación|prioridades|priorización|calendario|objetivos|estrategia|programación`,
    ),
    plan: phrases(`plan|hoja de ruta|plan de acción`),
    budget: phrases(`presupuestos?|previsión`),
    'document-review': phrases(
      `revisión (?:del|de la|de los|de las|de)|borrador|informe|documento|documentación|cláusula|propuesta|pliego|presupuesto de obra|texto|capítulo|manual|guía|protocolo|acta|memoria|plantilla|formulario|traducción|lectura|oferta|dossier|bases|estatutos|política`,
    ),
    review: phrases(`revisión|evaluación|auditoría`),
    figures: phrases(
      `cifras|números|resultados|ventas|datos|indicadores|cuadro de mando|trimestre|cuentas|balance|estadísticas|cierre (?:mensual|anual|trimestral|de mes|de año)|encuesta|facturación`,
    ),
    decision: phrases(`decisión|decidir|elegir|elección (?:de|del)|votación|selección (?:de|del)`),
    committee: phrases(
      `comité(?: de dirección)?|consejo|junta(?: directiva| de socios| general)?|patronato|asamblea general|pleno`,
    ),
  },
  unless: {
    incident: phrases(
      `(?:plan|protocolo|simulacro|informe|estadísticas?|procedimiento|formación|contactos) (?:de |del |sobre |ante ){0,3}(?:incidencias?|incidentes?|emergencias?|crisis|evacuación|incendios?|accidentes?)`,
    ),
    'bad-news': phrases(
      `(?:cláusula|plantilla|modelo|política|curso) (?:de |del |sobre )?(?:despidos?|acoso|duelo|sanción)`,
    ),
    sensitive: phrases(
      `conflictos? (?:de (?:versiones|agenda|fusión|intereses|calendario))|(?:banda|tabla|encuesta|estudio|software) salarial(?:es)?|aumento de (?:capital|precios|ventas|tráfico|tarifas)|(?:política|formación|curso|plantilla|modelo|formulario) (?:de |del |sobre ){0,3}(?:evaluación|conflictos?|salarios?|quejas?|estrés)\\p{L}{0,20}|alta tensión`,
    ),
    interview: phrases(
      `(?:guion|preguntas|notas|resumen|resultados|plantilla|guía|preparación|preparar) (?:de |de la |la |para ){0,3}entrevistas?|ciudades candidatas`,
    ),
    social: phrases(`campaña de navidad|máquina de café|catálogo de navidad`),
    training: phrases(
      `plan de formación|material(?:es)? (?:del|de) curso|en curso|presupuesto de formación|clase de activos`,
    ),
    'in-person': phrases(`informe de (?:visita|inspección)|visitas (?:web|a la web)`),
  },
  cues: {
    urgent: phrases(`urgente|inmediatamente|de inmediato|ya mismo`),
    notUrgent: phrases(`no (?:es|corre) (?:urgente|prisa)|sin prisa|nada urgente`),
    atOnce: phrases(`de inmediato|ahora mismo|ya mismo|en el momento|sobre la marcha|hoy mismo|esta noche`),
    noHurry: phrases(
      `para (?:vuestra |su |tu )?información|a título informativo|sin (?:debate|discusión)|antes del (?:lunes|martes|miércoles|jueves|viernes|\\d{1,2})|no hay nada que decidir`,
    ),
    comments: phrases(
      `comentarios?|comentad|comenten|comentar|sugerencias|opinión|opiniones|aportaciones|correcciones|observaciones`,
    ),
    reading: phrases(
      `(?:leed|lean|leer|por favor leed|revisad|revisar) (?:\\p{L}{1,20} ){0,3}(?:antes|previamente|con calma)|\\d+ páginas|lectura previa`,
    ),
    kept: phrases(
      `acta|por escrito|documentar|en el (?:documento|doc|drive|fichero|archivo|wiki|tablero)|en la (?:hoja|tabla|intranet|carpeta)|está en|rellenad|rellenar|apuntaos`,
    ),
    oneWay: phrases(
      `(?:voy a |os |les )?(?:presento|presentaré|explicaré|expongo|mostraré|voy a presentar|explico)|cada (?:\\p{L}{1,20} )?(?:informa|presenta|cuenta|expone|da)|ronda de|se presentará|se presentarán|presentación de`,
    ),
    noAttendance: phrases(
      `no hace falta (?:asistir|venir|conectarse)|no es una reunión|solo para (?:que sepáis|el calendario|información)|no reservar`,
    ),
    together: phrases(
      `más (?:rápido|fácil) que (?:por )?(?:correos?|mails?|emails?)|juntos|juntas|en persona|cara a cara|presencial|in situ|pizarra|traed|traigan|en grupos|casco|nos vemos en|conocernos|sentarnos`,
    ),
    inHand: phrases(
      `muestrarios?|(?:traed|traigan|traer|trae|tocar|probar|probad|prueben) (?:\\p{L}{1,20} ){0,3}(?:muestras?|telas?|prototipos?)|(?:muestras?|prototipos?|telas?) (?:estarán |están )?(?:sobre la mesa|en la sala|allí|aquí)`,
    ),
    feelings: phrases(
      `disculpar\\p{L}{0,20}|lo siento|perdón|conflicto|confidencial|con calma|dolid[oa]|enfadad[oa]|molest[oa]|su (?:comportamiento|rendimiento|actitud)|no (?:se )?(?:renovará|renueva|continuará|superado?)|fallecid[oa]|falleció|enferm[oa]|despedir|queja`,
    ),
  },
  thingBefore: preceding(
    `(?:plantilla|procedimiento|guía|formulario|política|plan|informe|notas?|acta|estadísticas?|presupuesto|preparación|preparar|organizar|organización|logística|formación|encuesta|lista|menú|fechas?|preguntas|software|material(?:es)?|resumen) (?:de la |de los |de las |del |de |para (?:el |la )?|sobre (?:el |la |los |las )?|la |el )`,
  ),
  rulesBefore: preceding(
    `(?:plantilla|procedimiento|guía|formulario|política|estadísticas?|formación|encuesta|software|ley|cláusula|curso|normativa|protocolo) (?:de la |de los |de las |del |de |para (?:el |la )?|sobre (?:el |la |los |las )?)`,
  ),
  ownTime: phrases(
    `vacaciones|ausente|ausencia|festivo|fiesta nacional|puente|no (?:reservar|molestar)|tiempo de concentración|bloqueado|(?:cita )?(?:con el |en el )?(?:médico|dentista|pediatra|fisio|veterinario|peluquería|oculista)|teletrabajo|baja|permiso|días? libres?|asuntos propios|viaje(?: a \\p{L}{1,20})?|tren a \\p{L}{1,20}|vuelo (?:a )?\\p{L}{1,20}|cole|recoger niños|guardia|descanso|personal|concentración`,
  ),
  travel:
    /^[^\p{L}\p{N}]*(?:(?:[Vv]uelo|[Tt]ren|AVE|[Aa]utobus|[Ff]erry)(?:(?: (?:a|de|desde|hacia)|:)(?= ?\p{Lu})| ?[–—-](?= ?\p{Lu})| (?:de ida|de vuelta|de regreso)(?=[^\p{L}\p{N}]*$)| (?=(?:[A-Z]{2} ?)?\d{2,4})| (?=\p{Lu}\p{L}{2,20} ?[–—>/→-])|(?=[^\p{L}\p{N}]*$))|(?:[Aa]lojamiento|[Nn]oche en)(?: en)?:? (?=\p{Lu}))/u,
  notice: phrases(
    `recordatorio|vencimiento|fecha límite|plazo|vacaciones|ausente|festivo|cerrado|guardia|cumpleaños|entrega`,
  ),
  bare: /^(?:(?:breve|rápida)\s+)?(?:reunión|reunion|llamada|charla|cita|encuentro|videollamada|call)(?:\s+con\s+.{1,40})?\W*$/iu,
  agendaHeading: /^(?:orden del día|agenda|temas?|puntos?|programa)\s*:?$/iu,
};
