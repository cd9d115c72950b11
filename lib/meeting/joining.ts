/**
 * Lines with which conferencing services tell how to join (Google Meet, Zoom, Teams, Webex, GoTo): no words of the
 * organiser's. Each is met at the beginning of a line, without its list mark.
 */
const JOINING: readonly RegExp[] = [
  /^(?:(?:please )?join (?:with |by |via )?(?:google meet|meet|zoom|teams|video)|dial[- ]?in|join (?:with google meet|zoom meeting|the (?:meeting|call)|on (?:your computer|the web|a video conferencing device)|microsoft teams|by (?:phone|sip|h\.?323|meeting number|video system)|from (?:the meeting link|a (?:video|mobile|pc|computer))|instructions|meeting$|my meeting)|click here to join|to join the (?:video )?(?:meeting|call)|or (?:dial|call in)|dial (?:by your location|\S{1,60}@\S{1,60})|one tap mobile|meeting (?:id|number|link|url|options|password|passcode|chat)|conference id|phone conference|video (?:id|call link)|tenant key|passcode|password|pin|host (?:key|pin)|access code|more (?:phone numbers|ways to join|info$)|global call-in numbers|find (?:your |a )?local number|local numbers|learn more(?: about meet|\s*\||$)|joining (?:info|instructions)|this event has a video call|download (?:teams|zoom)|view your event at|please do not edit this section|for organi[sz]ers:|org help|privacy and security|reset (?:dial-in )?pin|tap to join|you can also dial|please (?:join my meeting from|download and import)|new to gotomeeting|get the app now|when it['’]s time, join|alternate vtc|need help\?|powered by calendly|need to make changes to this event)(?!\p{L})/iu,
  /^(?:mit google meet teilnehmen|(?:am )?zoom-meeting (?:beitreten|teilnehmen)|(?:jetzt )?an (?:der )?besprechung teilnehmen|nehmen sie (?:jetzt )?(?:an|am|auf)|am computer|hier klicken, um|oder (?:telefonisch|rufen sie|wählen sie)|weitere (?:telefonnummern|einwahl)|meeting-(?:id|kennnummer|passwort)|kenncode|kennung|kennwort|passwort|besprechungs-?id|telefonkonferenz-?id|lokale nummer|ortseinwahl|schnelleinwahl|einwahl|für organisatoren|besprechungsoptionen|teilnahmeinformationen|videoanruf-?link|link zum videoanruf|weitere informationen zu meet|bearbeiten sie diesen abschnitt)(?!\p{L})/iu,
  /^(?:participer (?:avec|à la réunion)|rejoi(?:ndre|gnez)|id (?:de )?(?:la )?réunion|code (?:secret|d['’]accès|confidentiel)|mot de passe|ou composez|autres? numéros?|numéro de conférence|trouvez votre numéro|informations de connexion|lien (?:vers l['’]appel vidéo|de la réunion)|une seule touche|pour les organisateurs|unirse|únase|unirme|id (?:de )?(?:la )?(?:reunión|conferencia)|código de acceso|contraseña|o (?:marca|llame)|más números|información para unirse|enlace (?:de la|a la) (?:videollamada|reunión)|para los organizadores|participe com|entrar na|ingress(?:ar|e)|id da reunião|senha|código de acesso|ou (?:disque|ligue|marque)|outros números|informações (?:de participação|para participar)|link da (?:videochamada|reunião)|para organizadores)(?!\p{L})/iu,
  /^(?:google meet ?に参加|zoom ?ミーティングに参加|ミーティング ?id|会議 ?id|パスコード|パスワード|または電話|その他の電話番号|参加に必要な情報|ビデオ通話のリンク|今すぐ(?:会議に)?参加|microsoft teams ?(?:会議|ミーティング)|電話会議 ?id)/iu,
  /\bis inviting you to a scheduled zoom meeting\b|\blädt sie zu einem (?:geplanten )?zoom|\bvous invite à une réunion zoom|^microsoft teams(?:$|[- ](?:meeting|need help|besprechung))|^(?:réunion|reunión|reunião) (?:de |do )?microsoft teams/iu,
  // A number to call, by its country or with it.
  /^(?:\p{Lu}[\p{L}. ]{1,30}(?: \([^()]{1,30}\))?: ?|\([a-z]{2,3}\) ?)?[+＋]\d[\d\s().,#*+-]{6,40}(?:[\p{L}#(][\p{L}\d\s().,:#-]{0,60})?$/iu,
  // Addresses of devices: "84123456789@zoomcrc.com", "144.195.19.161 (US West)".
  /^\d{6,15}@\S{3,60}$|^\d{1,3}(?:\.\d{1,3}){3}(?: \([^()]{1,40}\))?$|^\d{3}[ \d]{4,20}#?$/u,
  /^[-:~_=*.\s]{3,}$/,
];
/** The first line of an invitation by Zoom, after which it tells topic and time again. */
const INVITATION = /zoom[- ]?(?:meeting|réunion|ミーティング)|réunion zoom/iu;
const TOLD_AGAIN =
  /^(?:topic|time|thema|uhrzeit|zeit|sujet|heure|tema|hora|horário|トピック|時刻|every (?:day|week|month)|weekly|daily|monthly)\s?[:：]|^every (?:day|week|month|\d)/iu;
const LIST_MARK = /^[-*•·▪‣●・](?![-*])\s*/;

/** Tells, line by line, which lines of a description only say how to join. Begin anew for each description. */
export function joiningLines(): (line: string) => boolean {
  let isInvited = false;
  return (line) => {
    const words = line
      .slice(0, 500)
      .replace(LIST_MARK, '')
      .replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
    const is = JOINING.some((pattern) => pattern.test(words)) || (isInvited && TOLD_AGAIN.test(words));
    if (is && INVITATION.test(words)) isInvited = true;
    return is;
  };
}
