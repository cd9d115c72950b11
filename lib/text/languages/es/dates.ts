import type { DateLexicon } from '../../dates/lexicon.ts';
import { dateWords } from '../../dates/lexicon.ts';

/** What Spanish names times with. */
export const DATES: DateLexicon = {
  words: dateWords({
    months:
      'enero ene|febrero feb|marzo mar|abril abr|mayo|junio jun|julio jul|agosto ago|septiembre setiembre sept sep|octubre oct|noviembre nov|diciembre dic',
    weekdays: 'lunes lun|martes mart|miércoles mié|jueves jue|viernes vie|sábado sáb sábados|domingo dom domingos',
    numbers:
      'cero=0 un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintiún=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 mil=1000 par=2',
    ordinals:
      'primero=1 primer=1 primera=1 segunda=2 tercer=3 tercero=3 tercera=3 cuarto=4 cuarta=4 quinto=5 quinta=5 sexto=6 sexta=6 séptimo=7 octavo=8 noveno=9 décimo=10',
    units: {
      second: 'segundo segundos seg',
      minute: 'minuto minutos min mins',
      hour: 'hora horas h hs hrs',
      day: 'día días noches',
      workday: 'día_hábil días_hábiles día_laborable días_laborables día_laboral días_laborales',
      week: 'semana semanas',
      weekend: 'fin_de_semana fines_de_semana finde',
      month: 'mes meses',
      quarter: 'trimestre trimestres',
      year: 'año años',
      decade: 'década décadas',
      century: 'siglo siglos',
    },
    lengths: 'quincena=week:2 quincenas=week:2',
    parts: {
      morning: 'mañana mañanas madrugada',
      lunch: 'mediodía_largo hora_de_comer',
      afternoon: 'tarde tardes',
      evening: 'tardenoche',
      night: 'noche',
    },
    days: 'hoy=0 mañana=1 pasado_mañana=2 ayer=-1 anteayer=-2 antier=-2 antes_de_ayer=-2 anoche=-1 al_día_siguiente=1 día_siguiente=1',
    shifts:
      'este=0 esta=0 estos=0 estas=0 próximo=1 próxima=1 próximos=1 próximas=1 que_viene=1 entrante=1 siguiente=1 siguientes=1 que_entra=1 pasado=-1 pasada=-1 pasados=-1 pasadas=-1 último=-1 última=-1 últimos=-1 últimas=-1 anterior=-1 anteriores=-1 actual=0 en_curso=0',
    edges: {
      start: 'principio principios comienzo comienzos inicio inicios primeros',
      middle: 'mediados mitad',
      end: 'fin final finales resto',
    },
    clocks: 'mediodía=720 medianoche=1439',
    am: 'am a.m',
    pm: 'pm p.m',
    holidays: {
      newYear: 'año_nuevo día_de_año_nuevo',
      epiphany: 'día_de_reyes reyes_magos',
      valentine: 'san_valentín',
      maundyThursday: 'jueves_santo',
      goodFriday: 'viernes_santo',
      easter: 'pascua domingo_de_pascua semana_santa domingo_de_resurrección',
      easterMonday: 'lunes_de_pascua',
      labourDay: 'día_del_trabajo día_del_trabajador',
      halloween: 'halloween',
      allSaints: 'todos_los_santos día_de_muertos día_de_los_muertos',
      thanksgiving: 'acción_de_gracias',
      blackFriday: 'viernes_negro',
      christmasEve: 'nochebuena',
      christmas: 'navidad navidades',
      newYearsEve: 'nochevieja fin_de_año',
    },
    seasons: 'primavera|verano|otoño|invierno',
    sets: 'diariamente semanalmente mensualmente anualmente trimestralmente diario',
    prefixes: { quarter: 'q t', half: 'semestre', week: 'semana', year: 'ejercicio año_fiscal fiscal escolar lectivo' },
    roles: {
      the: 'el la los las lo',
      of: 'de del',
      glue: 'a al en el la los las por para de del sobre hacia antes_de antes_del después_de después_del desde hasta durante a_eso_de día días',
      cue: 'a_las a_la las la sobre_las hacia_las antes_de_las después_de_las desde_las hasta_las a_eso_de_las para_las son_las es_la',
      inside: 'en dentro_de de_aquí_a en_los_en_las',
      from: 'de del desde desde_el a_partir_del a_partir_de',
      to: 'a al hasta hasta_el hasta_las hasta_la a_las a_la',
      between: 'entre entre_las entre_la entre_el',
      and: 'y e',
      or: 'o u',
      ago: 'atrás',
      later: 'después más_tarde',
      on: 'después_de después_del a_partir_de a_partir_del tras desde',
      back: 'antes_de antes_del',
      every: 'cada todos_los todas_las todos todas',
      each: 'por al a_la',
      oclock: 'horas h hs hrs en_punto',
      during: 'por durante dura durará unos unas todo toda aproximadamente para',
      since: 'hace hará',
      follows:
        'y o e el la los las a al en por para si cuando con es son yo nosotros tú usted ustedes de del este esta mi tu su nuestro antes después sin porque pero gracias hasta desde que se me te nos hay sobre tiene',
      spoils: 'buena buenas feliz felices buen',
      spoiled: 'personas',
      commencing: 'que_empieza que_comienza a_partir_del',
      half: 'media medio',
      a: 'un una',
      few: 'unos unas varios varias algunos algunas pocos pocas',
      once: 'vez veces una_vez dos_veces tres_veces',
    },
    weak: 'mar segundo segunda cuarto quinta dom vie mart',
    plurals: 'sábados domingos mañanas noches',
    more: {
      mañana: { isEither: true },
      anoche: { day: -1, part: 'night' },
      cuarto: { unit: 'quarter' },
      fin_del_día: { edge: 'end', unit: 'day' },
      final_del_día: { edge: 'end', unit: 'day' },
      eod: { edge: 'end', unit: 'day' },
    },
    suffixes: 'h hs hrs am pm min horas días',
    ordinalSuffixes: 'o a er',
    halfDays: true,
    hourIsClock: true,
    andInTens: true,
    cardinalDays: true,
    shiftAfter: true,
  }),
  past: {
    before: /(?<!\p{L})desde (?:el |la )?(?:pasado )?$/iu,
    stretch: {
      before: /(?<!\p{L})(?:cifras|números|resultados|ventas|balance) (?:del|de|para el)\s$/iu,
      after: /^ (?:fue|fueron|estuvo|cerró)(?!\p{L})/iu,
    },
  },
  deadlines: {
    before:
      /(?<!\p{L})(?:antes (?:de|del)|a más tardar|como (?:muy tarde|máximo)|para(?: antes de)?|fecha límite(?: es)?:?|plazo(?: es| termina| vence| hasta)*:?|vence(?: el)?|en un plazo de|dentro de(?: un plazo de)?|(?:tienes|tienen|tiene|tenéis|tenemos)(?: \p{L}{1,12}){0,2} hasta|(?:envía|enviar|entregar|responder|inscribirse)(?: \p{L}{1,12}){0,4} hasta)\s*(?:el |la |las |los |del |este |esta )*$/iu,
    after: /^\s*(?:a más tardar|como (?:muy tarde|máximo)|es la fecha límite|es el (?:plazo|último día))/iu,
    inside: /^(?:antes de|dentro de)(?!\p{L})/iu,
    around:
      /(?<!\p{L})(?:fecha límite|plazo|deadline|a más tardar|como muy tarde|vence|caduca|cierra|cierran|termina el plazo|último día)(?!\p{L})/iu,
    request:
      /(?<!\p{L})(?:por favor|porfa|(?:puedes|podrías|puede|podría|podéis|pueden|podrían)|necesito|necesitamos|(?:debe|deben|tiene que|hay que) (?:estar|salir|llegar|entregar|enviar)|mándame|envíame|envíanos|avísame|hacedme|hazme|le ruego|rogamos)(?!\p{L})/iu,
    appointment:
      /(?<!\p{L})(?:reunión|reunirnos|quedar|quedamos|llamar|llamada|llámame|hablar|comer|cenar|café|almorzar|disponibles?|libres?|venir|vienes|asistir|vernos|vemos|cita|(?:dedicar\p{L}{0,4}|encontrar|tener|tienes|tiene|tendrías|tendría|reservar\p{L}{0,3}|regalar\p{L}{0,3}) [^.?!]{0,15}(?:media hora|una hora|un (?:rato|momento|hueco)|\d{1,3} ?min\p{L}{0,4}))(?!\p{L})/iu,
    matter: {
      before: /(?<!\p{L})si (?:(?:el|este|la) ){0,2}$/iu,
      after: /^ (?:te |le |les |os )?(?:va|viene|conviene|vale|está|sería)(?: bien| posible)?(?!\p{L})/iu,
    },
    news: {
      others:
        /(?<!\p{L})(?:se (?:desplegará|lanzará|publicará|anunciará|habilitará)n?|(?:será|serán|va a ser|van a ser) (?:lanzad|publicad|desplegad|anunciad|sustituid)[oa]s?|(?:estará|estarán) disponibles?|(?:entrará|entrarán) en (?:vigor|producción))(?!\p{L})/iu,
      ours: /(?<!\p{L})(?:yo|nosotros|usted|ustedes|por favor|favor|necesit\p{L}{1,6}|debe\p{L}{0,3}|tenemos|tienes?|tienen|tenéis|nuestr[oa]s?|vuestr[oa]s?|hay que)(?!\p{L})/iu,
    },
    never:
      /(?<!\p{L})(?:(?:estoy|está|están|estaré|estaremos|estamos|abierto|abierta|cerrado|cerrada|vacaciones|fuera|dura|de baja)(?!\p{L})[^.]{0,60}(?<!\p{L})hasta(?!\p{L})|(?:qued(?:amos|emos|ar)|agend(?:amos|emos|ar)|reunirnos|mover|cambiar|aplazar)(?: \p{L}{1,15}){0,4} para(?!\p{L})|(?:estuve|estuvo|estuvimos|tuvimos|fue|fueron|había|habían|era|eran)(?!\p{L}))/iu,
  },
};
