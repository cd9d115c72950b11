import type { ConversationLexicon } from '../conversation.ts';
import { upTo, whole } from '../typed.ts';
import { NOT_SENSITIVE, SENSITIVE } from './sensitive.ts';

export const CONVERSATION: ConversationLexicon = {
  proposesCall: whole(
    '(?:llámame|llámeme|llamadme|te llamo|os llamo|le llamo|llamarte|llamaros|llamarle|una llamada|por teléfono|en persona|cara a cara|a solas|hablarlo|hablar (?:de esto|un momento|contigo|con usted|en persona)|hablamos|videollamada|call|tomar un café|nos tomamos un café|vernos|nos vemos|quedar|quedamos|reunirnos|nos reunimos)',
  ),
  tense: SENSITIVE,
  notTense: NOT_SENSITIVE,
  repeats: whole(
    'como (?:ya )?(?:te |os |le |les )?(?:dije|he dicho|decía|comenté|he comentado|escribí|indiqué|expliqué|mencioné|indicaba)|ya (?:te |os |le |les |lo |se lo )*(?:dije|he dicho|expliqué|he explicado|había dicho|pregunté|he preguntado|contesté|envié|he enviado)|no es (?:eso )?lo que (?:dije|quería decir|quise decir)|malentendidos?|(?:damos|estamos dando) vueltas|sigo sin entender|seguimos sin entender|todavía no (?:entiendo|queda claro)|no nos entendemos|repito|lo repito|insisto|una vez más|empecemos (?:desde|de) (?:el principio|cero)',
  ),
  introduces: whole(
    '(?:en copia|en cc|cc|añado a|pongo en copia|incluyo a|copio a|para (?:su |tu |vuestra )?información|contexto|en resumen|resumen|te presento|os presento|le presento|presentarte|presentaros|bienvenid[oa]s?|se incorpora|toma el relevo|forma parte)',
  ),
  turns:
    /^\W*(?:por cierto|por otr[oa] (?:lado|parte)|(?:una|y una|otra) (?:última |otra )?(?:cosa|pregunta|cuestión|consulta)(?: más)?|otro (?:tema|asunto)|cambiando de (?:tema|asunto)|aparte de (?:eso|esto)|a propósito|ah,? y)(?!\p{L})/iu,
  asides: [
    whole(`como (?:ya )?(?:dijo|decía|dice|comentó|indicó|sugirió|propuso|escribió|explicó) @`),
    whole(`(?:hablé|hablado|vi|comenté|comentado|trabajado|de acuerdo|visto) (?:\\p{L}{1,12} ){0,3}con @`, `según @`),
    whole(`con @ ${upTo(3)}(?:ayer|esta mañana|lunes|martes|miércoles|jueves|viernes)`),
    /^\W*(?:cc|para información)[:,]? @/iu,
    whole('(?:idea|propuesta|pregunta|comentario|versión|sugerencia) de @'),
  ],
};
