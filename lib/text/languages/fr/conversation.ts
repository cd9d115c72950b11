import type { ConversationLexicon } from '../conversation.ts';
import { upTo, whole } from '../typed.ts';
import { NOT_SENSITIVE, SENSITIVE } from './sensitive.ts';

export const CONVERSATION: ConversationLexicon = {
  proposesCall: whole(
    "(?:m'appeler|t'appeler|vous appeler|appelle-moi|appelez-moi|se parler|s'appeler|t'appelle|vous appelle|coup de fil|par téléphone|au téléphone|de vive voix|en personne|face à face|en tête-à-tête|visio|call|prendre un café|se voir|nous voir|te voir|vous voir|(?:en|d'en) (?:parler|discuter) (?:ensemble|avec|de))",
  ),
  tense: SENSITIVE,
  notTense: NOT_SENSITIVE,
  repeats: whole(
    "comme (?:je (?:te |vous |l'|le |t')?(?:ai |avais )?(?:déjà )?(?:dit|disais|indiqué|écrit|expliqué|mentionné)|déjà (?:dit|indiqué|expliqué|évoqué)|indiqué plus haut)|(?:je (?:l'ai|t'ai|vous ai|l'avais|te l'ai|vous l'ai)) déjà (?:dit|écrit|expliqué|demandé|répondu|envoyé)|ce n'est pas ce que (?:j'ai dit|je voulais dire|je disais)|malentendus?|(?:on|nous) (?:tourne|tournons) en rond|(?:je ne comprends|on ne comprend) toujours pas|toujours pas (?:clair|compris)|on ne se comprend pas|je me répète|je répète|encore une fois|reprenons (?:depuis|du) (?:le )?début",
  ),
  introduces: whole(
    "(?:en copie|en cc|cc|j'ajoute|je mets|nous ajoutons|je rajoute|pour (?:info|information|mémoire)|contexte|résumé|en résumé|je (?:te|vous) présente|présenter|bienvenue|rejoint|prend la suite|fait désormais partie)",
  ),
  turns:
    /^\W*(?:au fait|par ailleurs|sinon|autre (?:chose|sujet|question|point)|(?:une )?(?:autre|dernière) (?:chose|question)|(?:sur|dans) un (?:tout )?autre (?:sujet|registre)|(?:pour|et pour) changer de sujet|rien à voir|à propos|d['’]autre part|en passant)(?!\p{L})/iu,
  asides: [
    whole(
      `comme (?:l'a |le |l'avait |la )?(?:dit|disait|indiqué|suggéré|proposé|écrit|expliqué|proposait|dit si bien)? ?@`,
    ),
    whole(`(?:avec|à|par) @ ${upTo(3)}(?:hier|ce matin|lundi|mardi|mercredi|jeudi|vendredi)`),
    whole(`(?:vu|parlé|discuté|échangé|travaillé|en accord) (?:\\p{L}{1,12} ){0,3}avec @`, 'selon @', "d'après @"),
    /^\W*(?:cc|pour info|pour information)[:,]? @/iu,
    whole("(?:idée|proposition|question|commentaire|version|remarque) (?:de |d')@"),
  ],
};
