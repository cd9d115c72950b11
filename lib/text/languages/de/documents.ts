const DOCUMENT =
  '(?:\\p{L}*(?:dokument|datei|tabelle|präsentation|folie|bericht|protokoll|rechnung|vertrag|angebot|entwurf|gutachten|unterlage|formular|lebenslauf|zeugnis|bescheinigung|foto|bild|scan|kopie|skizze|zeichnung|plan|pläne|liste|übersicht|auswertung|zusammenfassung|brief|schreiben|bewerbung|broschüre|katalog|prospekt|vorlage|checkliste|tagesordnung|konzept|exposé|manuskript|kapitel|artikel|aufnahme|mitschnitt|quittung|beleg|bestellung|lieferschein|ticket|fahrkarte|stundenzettel|abrechnung|rezept|karte|version|fassung|material)(?:e|en|er|n|s|es|ien)?|pdfs?|excel|word-datei|deck|slides|screenshots?|zip|csv|logs?|cv)';
const THE =
  '(?:der|die|das|den|dem|des|mein\\p{L}*|unser\\p{L}*|ein\\p{L}*|dein\\p{L}*|ihr\\p{L}*|euer\\p{L}*|eure\\p{L}*|noch|alle|beide|zwei|drei|aktuell\\p{L}*|neu\\p{L}*)';
const OF = '(?:[\\p{L}\\p{N}.&/-]+ ){0,4}';
const PLACE =
  '(?:\\p{L}*ordner|\\p{L}*laufwerk|sharepoint|teams|onedrive|dropbox|drive|cloud|nextcloud|wiki|confluence|notion|ablage|\\p{L}*kanal|server|portal)';

/** The writer says that a document comes with this mail. */
export const DOCUMENTS: readonly RegExp[] = [
  /(?<!\p{L})(?:anbei|angehängt\p{L}*|beigefügt\p{L}*|beiliegend\p{L}*|beigelegt|angeheftet|mitgeschickt|anliegend\p{L}*|s\. ?anhang|siehe (?:anhang|anlage))(?!\p{L})/iu,
  /(?<!\p{L})(?:im|als|in meinem|zum|aus dem) anhang(?!\p{L})|(?<!\p{L})(?:in der|als|siehe) anlagen?(?!\p{L})/iu,
  new RegExp(
    `(?<!\\p{L})(?:hänge?n?|füge?n?|lege?n?) (?:ich |wir )?(?:dir |euch |ihnen |hier |noch |auch )*${THE} ${OF}(?:an|bei)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:ich|wir) (?:hänge?n?|füge?n?) (?:dir |euch |ihnen |hier |noch |auch )*${THE} ${OF}(?:an|bei)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?:^\\W*|[,;:.–-] ?|(?<!\\p{L})(?:und|also|so,?|nun) )hier (?:ist|sind|kommt|kommen|nun|noch|jetzt|wie besprochen|wie versprochen)? ?(?:nun |noch |jetzt |auch |schon |mal |endlich |wie besprochen |wie versprochen )*${THE} ${OF}${DOCUMENT}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `^\\W*(?:wie (?:besprochen|versprochen|gewünscht|vereinbart|erbeten))[,:]? ${THE} ${OF}${DOCUMENT}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:ich|wir|hiermit|anbei) ?(?:schicke?n?|sende?n?|leite?n?|übersende?n?|übermittle?n?|reiche?n?) (?:ich |wir )?(?:dir |euch |ihnen |hier |hiermit |mal |noch |auch |gleich |schon )*${THE} ${OF}${DOCUMENT}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?:^\\W*|(?<!\\p{L})hiermit )(?:schicke?|sende|leite|übersende|übermittle|erhalten sie|erhältst du|bekommst du) (?:ich |wir )?(?:dir |euch |ihnen |hier |hiermit |mal |noch |auch |schon )*${THE} ${OF}${DOCUMENT}(?!\\p{L})`,
    'iu',
  ),
  /(?<!\p{L})(?:mit|in) dieser (?:e-?mail|mail|nachricht) (?:erhalten|bekommen|findet|finden|schicke|sende|erhältst|bekommst)(?!\p{L})|(?<!\p{L})leite (?:dir |euch |ihnen )?(?:das|die|den|hier|mal)[^.!?]{0,60} weiter(?!\p{L})/iu,
];

/** Its text stands in the mail itself, or it was put somewhere just now, which the mail names. */
export const PLACED_DOCUMENTS: readonly RegExp[] = [
  /(?<!\p{L})(?:unten|nachstehend|hier) (?:einkopiert|eingefügt|reinkopiert|hineinkopiert)(?!\p{L})|(?<!\p{L})(?:unten|nachstehend) (?:findest du|findet ihr|finden sie) (?:der|die|das|den)(?!\p{L})/iu,
  new RegExp(
    `(?<!\\p{L})(?:habe?|haben)(?:'s)?(?: ich| wir)? [^.!?]{0,80}(?:in|auf|im|ins|unter) (?:den |das |die |dem |der |unseren? |eure\\p{L}* )?${OF}${PLACE} (?:\\p{L}+ )?(?:gelegt|abgelegt|gestellt|hochgeladen|gespeichert|gepackt|kopiert|geschoben|geladen|hinterlegt|eingestellt|bereitgestellt)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:liegt|liegen|steht|ist) (?:jetzt|ab sofort|nun) (?:in|auf|im) (?:dem |der )?${OF}${PLACE}(?!\\p{L})`,
    'iu',
  ),
];

/** Other mail, other documents, one to come, one asked for; and what hangs otherwise. */
export const NOT_DOCUMENTS: readonly RegExp[] = [
  /(?<!\p{L})(?:nicht|kein|keine|keinen|ohne|dein|deinem|deinen|ihrem|eurem|euren|falls|wenn|welche[rn]?|jede[rn]?) (?:\p{L}+ ){0,3}(?:anhang|anlage|angehängt|beigefügt|anhängen|beifügen|anbei)(?!\p{L})/iu,
  /(?<!\p{L})(?:du|ihr|sie|er) (?:\p{L}+ ){0,6}(?:angehängt|beigefügt|mitgeschickt)(?!\p{L})|(?<!\p{L})(?:hast|habt|hat|hatte|hatten|wurde|wurden|war|waren|werde|werden|wird) (?:\p{L}+ ){0,8}(?:angehängt|beigefügt|mitgeschickt|beigelegt)(?!\p{L})/iu,
  /(?<!\p{L})(?:bitte|kannst du|könntest du|können sie|könnten sie|könnt ihr) (?:\p{L}+ ){0,8}(?:anhang|anlage|anhängen|beifügen|mitschicken|hochladen)(?!\p{L})/iu,
  /(?<!\p{L})(?:anhang|anlagen?) (?:fehlt|fehlte|war|lässt sich|kann ich|konnte ich|deiner|ihrer|eurer|meiner letzten|meiner vorigen)(?!\p{L})|(?<!\p{L})(?:morgen|später|nachher|nächste woche|am (?:montag|dienstag|mittwoch|donnerstag|freitag)) (?:\p{L}+ ){0,3}(?:schicke|sende|nach)(?!\p{L})|(?<!\p{L})(?:schicke|sende) ich (?:\p{L}+ ){0,6}(?:morgen|später|nachher|nächste woche|nach|sobald)(?!\p{L})/iu,
  /(?<!\p{L})(?:hänge|hängt|hängen) (?:\p{L}+ ){0,3}(?:sehr|fest|am|an diesem|an der|von|davon|an meinem)(?!\p{L})/iu,
];
