import type { DateLexicon } from '../../dates/lexicon.ts';
import { dateWords } from '../../dates/lexicon.ts';

/** What Portuguese names times with, on both sides of the Atlantic. */
export const DATES: DateLexicon = {
  words: dateWords({
    months:
      'janeiro jan|fevereiro fev|março mar|abril abr|maio|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
    weekdays:
      'segunda-feira segundas-feiras segunda segundas seg|terça-feira terças-feiras terça terças ter|quarta-feira quartas-feiras quarta quartas qua|quinta-feira quintas-feiras quinta quintas qui|sexta-feira sextas-feiras sexta sextas sex|sábado sábados sáb|domingo domingos dom',
    numbers:
      'zero=0 um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 dezenove=19 dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 mil=1000 par=2',
    ordinals:
      'primeiro=1 primeira=1 segundo=2 terceiro=3 terceira=3 quarto=4 quinto=5 sexto=6 sétimo=7 oitavo=8 nono=9 décimo=10',
    units: {
      second: 'segundos seg',
      minute: 'minuto minutos min',
      hour: 'hora horas h hs',
      day: 'dia dias noites',
      workday: 'dia_útil dias_úteis',
      week: 'semana semanas',
      weekend: 'fim_de_semana fins_de_semana fds final_de_semana',
      month: 'mês meses',
      quarter: 'trimestre trimestres',
      year: 'ano anos',
      decade: 'década décadas',
      century: 'século séculos',
    },
    lengths: 'quinzena=week:2',
    parts: {
      morning: 'manhã manhãs madrugada',
      lunch: 'hora_do_almoço hora_de_almoço',
      afternoon: 'tarde tardes tardinha',
      evening: 'noitinha',
      night: 'noite',
    },
    days: 'hoje=0 amanhã=1 depois_de_amanhã=2 ontem=-1 anteontem=-2 dia_seguinte=1',
    shifts:
      'este=0 esta=0 neste=0 nesta=0 deste=0 desta=0 esse=0 essa=0 nesse=0 nessa=0 estes=0 estas=0 próximo=1 próxima=1 próximos=1 próximas=1 que_vem=1 seguinte=1 seguintes=1 passado=-1 passada=-1 passados=-1 passadas=-1 último=-1 última=-1 últimos=-1 últimas=-1 anterior=-1 corrente=0 em_curso=0',
    edges: { start: 'início começo princípio inícios', middle: 'meados meio', end: 'fim final fins finais resto' },
    clocks: 'meio-dia=720 meio_dia=720 meia-noite=1439 meia_noite=1439',
    am: 'am',
    pm: 'pm',
    holidays: {
      newYear: 'ano_novo ano-novo',
      epiphany: 'dia_de_reis',
      valentine: 'dia_dos_namorados',
      goodFriday: 'sexta-feira_santa sexta_feira_santa sexta_santa',
      easter: 'páscoa domingo_de_páscoa',
      carnival: 'carnaval',
      ashWednesday: 'quarta-feira_de_cinzas',
      labourDay: 'dia_do_trabalho dia_do_trabalhador',
      corpusChristi: 'corpus_christi corpo_de_deus',
      halloween: 'halloween',
      allSaints: 'todos_os_santos finados',
      blackFriday: 'black_friday',
      christmasEve: 'véspera_de_natal',
      christmas: 'natal',
      newYearsEve: 'réveillon passagem_de_ano véspera_de_ano_novo',
    },
    seasons: 'primavera|verão|outono|inverno',
    sets: 'diariamente semanalmente mensalmente anualmente trimestralmente',
    prefixes: {
      quarter: 'q t',
      half: 'semestre',
      week: 'semana',
      year: 'exercício ano_fiscal ano_letivo fiscal letivo',
    },
    roles: {
      the: 'o a os as',
      of: 'de do da dos das',
      glue: 'a ao à às aos em no na nos nas por para de do da pela pelo pelas sobre antes_de antes_do antes_da depois_de depois_do depois_da desde até durante cerca_de lá_pelas dia dias',
      cue: 'às as à até_às antes_das depois_das pelas desde_as lá_pelas são para_as por_volta_das das',
      inside: 'em dentro_de daqui_a dentro_dos daqui',
      from: 'de do da das desde desde_o a_partir_de a_partir_do a_partir_da',
      to: 'a ao à às até até_às até_ao',
      between: 'entre entre_as',
      and: 'e',
      or: 'ou',
      ago: 'atrás',
      later: 'depois mais_tarde',
      on: 'depois_de depois_do depois_da a_partir_de após a_partir_do',
      back: 'antes_de antes_do antes_da',
      every: 'cada todo toda todos_os todas_as todos todas',
      each: 'por ao à',
      oclock: 'horas h hs em_ponto',
      during: 'por durante dura durará uns umas todo toda cerca_de',
      since: 'há faz',
      follows:
        'e ou o a os as ao à em no na por para se quando com é são eu nós você vocês de do da este esta meu minha nosso seu antes depois sem porque mas obrigado obrigada até que vem tem há',
      spoils: 'boa boas bom feliz',
      spoiled: 'pessoas',
      commencing: 'que_começa com_início',
      half: 'meia meio',
      a: 'um uma',
      few: 'uns umas vários várias alguns algumas poucos poucas',
      once: 'vez vezes uma_vez duas_vezes três_vezes',
    },
    weak: 'mar set out ter dom segunda terça quarta quinta sexta seg qua qui sex',
    plurals:
      'segundas-feiras segundas terças-feiras quartas-feiras quintas-feiras sextas-feiras sábados domingos manhãs noites',
    more: {
      ontem_à_noite: { day: -1, part: 'night' },
      quarto: { unit: 'quarter' },
      fim_do_dia: { edge: 'end', unit: 'day' },
      final_do_dia: { edge: 'end', unit: 'day' },
      eod: { edge: 'end', unit: 'day' },
    },
    suffixes: 'h hs am pm min horas dias',
    ordinalSuffixes: 'o a',
    halfDays: true,
    hourIsClock: true,
    andInTens: true,
    cardinalDays: true,
    shiftAfter: true,
  }),
  deadlines: {
    before:
      /(?<!\p{L})(?:até(?: o| ao| à| às| o dia)?|antes (?:de|do|da|das)|no máximo(?: até)?|o mais tardar(?: até)?|prazo(?: é| final é| final| termina| até)*:?|data limite(?: é)?:?|vence(?: em| no| na)?|vencimento(?: em)?|para|dentro de)\s*(?:o |a |os |as |ao |à |às |dia |próxim[ao] |este |esta )*$/iu,
    after: /^\s*(?:no máximo|o mais tardar|é o prazo|é a data limite|sem falta)/iu,
    inside: /^(?:antes|dentro de|até)(?!\p{L})/iu,
    around:
      /(?<!\p{L})(?:prazo|data limite|deadline|no máximo|o mais tardar|vence|vencimento|expira|encerra|encerram|último dia)(?!\p{L})/iu,
    request:
      /(?<!\p{L})(?:por favor|por gentileza|(?:pode|poderia|podes|podias|podem|poderiam|consegue|consegues)|preciso|precisamos|me (?:manda|envia|mande|envie)|manda-me|envia-me|solicito|peço)(?!\p{L})/iu,
    appointment:
      /(?<!\p{L})(?:reunião|reunir|encontrar|ligar|liga|chamada|falar|almoçar|almoço|jantar|café|disponíve(?:l|is)|livres?|vir|vem|participar|vemos|consulta|marcar|agendar|(?:consegu\p{L}{1,5}|tens|tem|teria|arranj\p{L}{1,3}|encontrar|dedicar|reservar) [^.?!]{0,15}(?:meia hora|uma hora|um (?:momento|tempinho|tempo)|\d{1,3} ?min\p{L}{0,4}))(?!\p{L})/iu,
    matter: {
      before: /(?<!\p{L})se (?:(?:a|o|na|no|esta|este) ){0,2}$/iu,
      after: /^ (?:te |lhe |lhes )?(?:dá|funciona|serve|é possível|está|seria|fica)(?: bem| bom)?(?!\p{L})/iu,
    },
    news: {
      others:
        /(?<!\p{L})(?:(?:será|serão|vai ser|vão ser) (?:lançad|publicad|implantad|anunciad|disponibilizad|substituíd)[oa]s?|(?:estará|estarão) disponíve(?:l|is)|(?:entra|entrará|entram|entrarão) em (?:vigor|produção))(?!\p{L})/iu,
      ours: /(?<!\p{L})(?:eu|nós|você|vocês|por favor|favor|precis\p{L}{1,6}|deve\p{L}{0,3}|temos|têm|noss[oa]s?|voss[oa]s?|é preciso)(?!\p{L})/iu,
    },
    never:
      /(?<!\p{L})(?:(?:estou|está|estão|estarei|estaremos|estamos|aberto|aberta|fechado|fechada|férias|fora|dura|licença|vai|fica|ficam|funciona)(?!\p{L})[^.]{0,60}(?<!\p{L})até(?!\p{L})|(?:(?:re)?marc(?:ar|amos)|agend(?:ar|amos)|reunir-nos|mudar|adiar)(?: \p{L}{1,15}){0,4} para(?!\p{L})|(?:estive|esteve|estivemos|tivemos|foi|foram|havia|era|eram|logo)(?!\p{L})|até (?:logo|breve|já|amanhã[!.]?$))/iu,
  },
};
