import { anyOf } from '../any-of.ts';

/** The writer says now that this cannot wait. */
export const URGENCY: readonly RegExp[] = [
  /(?<!\p{L})(?:dringend|eilig|eilt|pressiert|brennt|brandeilig)(?!\p{L})|(?<!\p{L})(?:dringende[rsnm]?|eilige[rsnm]?) (?:bitte|fall|anliegen|frage|sache|rückmeldung|antwort|hilfe|klärung|angelegenheit|problem)(?!\p{L})|(?<!\p{L})es ist höchste zeit/iu,
  /(?<!\p{L})(?:bitte|brauche|brauchen|braucht|benötige|benötigen|muss|müssen|kannst|könntest|können|könnten|könnt|ruf|rufen|komm|kommt|kommen|schick|schicken|melde|meldet|meldung|antwort|rückmeldung|hilfe|stopp|stoppt|warte|warten|warten wir)(?!\p{L})[^.!?]{0,90}(?<!\p{L})(?:sofort|umgehend|unverzüglich|schnellstmöglich|schnellstens|baldmöglichst|auf der stelle|asap|so schnell (?:wie|es) (?:möglich|geht)|so schnell es geht|noch in dieser stunde|jetzt gleich|jetzt sofort)(?!\p{L})/iu,
  /(?<!\p{L})(?:sofort|umgehend|unverzüglich|schnellstmöglich|auf der stelle|asap|so schnell wie möglich)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:bitte|brauche|brauchen|anrufen|melden|zurückrufen|antworten|antwort|handeln|reagieren|entscheiden|kommen|schicken|abschalten|stoppen|eingreifen)(?!\p{L})/iu,
  /^\W*(?:asap|sofort|schnell|achtung,? eilt)(?!\p{L})[!:., ]|(?<!\p{L})(?:kann|darf) nicht (?:\p{L}+ )?warten(?!\p{L})|(?<!\p{L})duldet keinen aufschub|(?<!\p{L})(?:höchste|oberste|absolute) priorität(?!\p{L})|(?<!\p{L})alles (?:andere )?stehen und liegen|(?<!\p{L})(?:es ist|ist ein|wir haben einen) (?:\p{L}+ )?notfall(?!\p{L})|(?<!\p{L})vor allem anderen(?!\p{L})/iu,
  /(?<!\p{L})(?:blockiert|blockieren) (?:uns|mich|gerade|das ganze|alle|die)(?!\p{L})|(?<!\p{L})(?:ich|wir|alle|die \p{L}+|nichts|niemand) (?:\p{L}+ ){0,3}(?:stehe?n? (?:still|sonst)|komme?n? (?:hier |so |sonst )?nicht weiter|kann (?:mehr )?arbeiten|steht still|geht (?:hier )?nichts mehr|können nicht (?:weiter)?arbeiten)(?!\p{L})|(?<!\p{L})(?:ich|wir) stehe?n? (?:hier |jetzt )?(?:sonst|still)(?!\p{L})/iu,
  /(?<!\p{L})(?:server|system|shop|seite|website|webseite|produktion|anlage|netz|netzwerk|datenbank|telefon|kasse|kassen|portal|leitung|vpn|strom) (?:ist|sind|liegt|steht|stehen|läuft) (?:\p{L}+ ){0,3}(?:down|ausgefallen|offline|still|lahm|nicht mehr|weg)(?!\p{L})|(?<!\p{L})(?:totalausfall|produktionsstillstand)(?!\p{L})/iu,
];

/** The same words where nothing waits: denied, over, somebody else's, a rule, a topic. */
export const NOT_URGENT = anyOf(
  /(?<!\p{L})(?:nicht|nichts|kein|keine|keinen|wenig|weniger|ohne|nie) (?:\p{L}+ ){0,3}(?:dringend\p{L}*|eilig\p{L}*|eile|sofort|pressiert|notfall|brennt|umgehend)(?!\p{L})|(?<!\p{L})(?:eilt|pressiert|brennt|drängt) (?:\p{L}+ )?nicht|(?<!\p{L})hat (?:keine eile|zeit bis)|(?<!\p{L})muss nicht (?:\p{L}+ )?sofort/iu,
  /(?<!\p{L})(?:wenn|falls|sobald|sofern|sollte|im fall|im falle|bei|für|in|im) (?:\p{L}+ ){0,5}(?:dringend\p{L}*|eilig\p{L}*|notfall|notfälle|notfällen|sofort|brennt|alarm|störung|ausfall)(?!\p{L})/iu,
  /(?<!\p{L})(?:ab sofort|sofort als|sofort (?:an|gedacht|verstanden|gefallen)|von jetzt an|ich melde mich (?:\p{L}+ )?(?:sofort|umgehend|schnellst\p{L}*)|(?:ich|wir) (?:\p{L}+ ){0,4}(?:melde|schicke|sende|antworte|kümmere|melden|schicken|kümmern) (?:\p{L}+ ){0,6}(?:sofort|umgehend|schnellst\p{L}*|so schnell))(?!\p{L})/iu,
  /(?<!\p{L})(?:war|waren|wäre|hieß|galt|nannte|sagte|meinte|schrieb|findet|fand|hielt) (?:\p{L}+ ){0,4}["„»]?(?:dringend\p{L}*|eilig\p{L}*|asap|sofort|blockiert|ausgefallen)(?!\p{L})|["„»](?:dringend|eilt|asap|sofort|eilig)["“«]|(?<!\p{L})(?:läuft wieder|wieder da|behoben|erledigt|hat sich erledigt|entwarnung)(?!\p{L})/iu,
);
