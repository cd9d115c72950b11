/** Situations that are better talked over than written, as in English: who, and what happened to them. */
const KIN =
  '(?:mutter|vater|mama|papa|mann|frau|ehemann|ehefrau|partner|partnerin|sohn|tochter|bruder|schwester|baby|kind|oma|opa|großmutter|großvater|onkel|tante|eltern|freundin|freund|kollege|kollegin|hund)';
const MY =
  '(?:mein|meine|meiner|meinen|meinem|dein|deine|deiner|deinen|deinem|sein|seine|seiner|unser|unsere|unserer|ihr|ihre|ihrer|ihren|ihrem)';

/** So many of those who work there. */
const COUNT =
  '(?:\\d{1,5}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|hundert|mehrere[nr]?|einige[nr]?|viele[nr]?|die hälfte (?:der|unserer)) ';
const STAFF =
  '(?:kolleg\\p{L}{2,6}|mitarbeit\\p{L}{2,10}|beschäftigte[nr]?|angestellte[nr]?|leute[n]?|menschen|personen)';

export const SENSITIVE: readonly RegExp[] = [
  // Grief.
  new RegExp(
    `(?<!\\p{L})${MY} (?:\\p{L}+ ){0,3}${KIN} (?:\\p{Lu}\\p{L}+ )?(?:ist |hat |am |heute |gestern |plötzlich |letzte |nacht |woche |wochenende |uns |\\p{L}+tag )*(?:gestorben|verstorben|verloren|von uns gegangen|tot)(?!\\p{L})`,
    'iu',
  ),
  /(?<!\p{L})(?:verstorben|tod (?:von|deines|deiner|ihres|ihrer|meines|meiner|unseres|unserer)|beerdigung|trauerfeier|beisetzung|kondolenz\p{L}*|(?:herzliches|aufrichtiges|mein|unser) beileid|fehlgeburt|trauerfall|in tiefer trauer|mit großer trauer)(?!\p{L})|(?<!\p{L})(?:ist|sind) (?:\p{L}+ ){0,4}gestorben(?!\p{L})/iu,
  // Health.
  /(?<!\p{L})(?:krebs (?:\p{L}+ )?(?:diagnostiziert|festgestellt)|habe (?:\p{L}+ )?(?:krebs|depressionen|panikattacken|einen tumor|burn-?out)|diagnose (?:\p{L}+ )?(?:krebs|bekommen|erhalten)|diagnostiziert|panikattacken?|burn-?out|ausgebrannt|wegen (?:\p{L}+ )?(?:depression\p{L}*|burn-?outs?|panikattacken|erschöpfung)|nervenzusammenbruch|schlaganfall|herzinfarkt|chemo\p{L}*|intensivstation|am ende meiner kräfte|kann nicht mehr schlafen|mein(?:e)? (?:arzt|ärztin|therapeut|therapeutin|psychiater\p{L}*) (?:sagt|meint|hat|rät|will|möchte|schreibt)|seit dem unfall (?:\p{L}+ ){0,4}schmerzen|schwer (?:krank|erkrankt)|krank machende?|macht mich krank|psychisch)(?!\p{L})/iu,
  // Dismissal.
  /(?<!\p{L})(?:entschieden|entschlossen|beschlossen|entscheidung),? (?:\p{L}+ ){0,4}zu kündigen(?!\p{L})|(?<!\p{L})(?:ich|wir) (?:kündige?n?|werde|werden|habe|haben|möchte|muss) (?:\p{L}+ ){0,5}(?:gekündigt|kündigen|trennen von|entlassen)(?!\p{L})|(?<!\p{L})(?:kündige|kündigen) (?:ich|wir|dir|ihnen|hiermit) (?!(?:den|die|das) (?:vertrag|abo))|(?<!\p{L})(?:arbeitsverhältnis|arbeitsvertrag|probezeit|beschäftigung|anstellung)(?!\p{L})[^.!?]{0,80}(?<!\p{L})(?:nicht (?:\p{L}+ )?(?:verlänger\p{L}*|bestanden|fortsetzen|fortgesetzt|übernehmen|übernommen)|beenden|beendet|kündigen|gekündigt|auflösen|endet)(?!\p{L})/iu,
  /(?<!\p{L})(?:von (?:dir|ihnen|ihm|ihr|\p{L}+) (?:zu )?trennen|(?:wurde|bin|wird|werden|worden|habe ihn|habe sie|man hat mich) (?:\p{L}+ ){0,3}(?:entlassen|gefeuert|rausgeworfen|rausgeschmissen|freigestellt)|(?:stelle|stellen|position|abteilung) (?:wird|werden|fällt|fallen|entfällt|entfallen) (?:\p{L}+ ){0,3}(?:gestrichen|weg|abgebaut|aufgelöst)|entfällt (?:deine|ihre) stelle|stellenabbau|entlassungen|kündigungen (?:geben|aussprechen)|verlasse (?:\p{L}+ ){0,3}(?:die firma|das unternehmen|das team|den verein)|mein letzter (?:arbeits)?tag|aufhebungsvertrag|abmahnung|letzte warnung)(?!\p{L})/iu,
  // Several at once.
  new RegExp(
    `(?<!\\p{L})(?:(?:von )?${COUNT}(?:[\\p{L}-]+ (?:und )?){0,3}${STAFF} (?:\\p{L}+ ){0,4}(?:trennen|entlassen|gekündigt|kündigen|(?:verlieren|verloren) ihren? (?:arbeitsplatz|arbeitsplätze|job|jobs|stelle|stellen|arbeit))|${COUNT}(?:\\p{L}+ )?(?:stellen|arbeitsplätze|jobs) (?:\\p{L}+ ){0,4}(?:ab(?:zu)?bauen|abgebaut|streichen|gestrichen|fallen weg|wegfallen))(?!\\p{L})`,
    'iu',
  ),
  // Pay.
  /(?<!\p{L})(?:mein|meinem|meinen|meines|dein|deinem|deinen|ihr|ihrem|ihren|sein) (?:\p{L}+ )?(?:gehalt|gehalts|lohn|lohns|bonus|gehaltserhöhung|stundenlohn)(?!\p{L})(?! (?:wird am|kommt am|wurde überwiesen|ist überwiesen))|(?<!\p{L})(?:mehr gehalt|gehaltserhöhung|lohnerhöhung|unterbezahlt|(?:verdient|verdienen|bekommt|bekommen) (?:\p{L}+ ){0,3}(?:weniger|mehr) als (?:ich|wir|die männer|er|sie))(?!\p{L})/iu,
  // Conflict.
  /(?<!\p{L})(?:nicht mehr|nicht länger|unmöglich|kaum noch|weigere mich|weigert sich) (?:\p{L}+ ){0,4}(?:mit (?:ihm|ihr|dir|ihnen|\p{L}+)) (?:\p{L}+ ){0,4}(?:arbeiten|zusammenarbeiten|zusammenzuarbeiten|sprechen|reden|sein)(?!\p{L})|(?<!\p{L})(?:abfällig\p{L}*|beleidig\p{L}*|gemobbt|mobbing|schikanier\p{L}*|angeschrien|anschreit|angebrüllt|angegangen|bloßgestellt|gedemütigt|belästig\p{L}*|diskriminier\p{L}*|sexistisch\p{L}*|rassistisch\p{L}*|hintergangen|belogen|angelogen|ausgegrenzt|im stich gelassen|hinter meinem rücken|beschimpft|unterstellt mir|übergangen (?:worden|gefühlt))(?!\p{L})/iu,
  /(?<!\p{L})(?:unser|der|diesen?|einen|unserem|heftige[rn]?|großen) (?:\p{L}+ )?streit (?:am|gestern|letzte|zwischen|mit|im)(?!\p{L})|(?<!\p{L})(?:so möchte ich nicht|lasse ich (?:mir|nicht)|reden nicht mehr miteinander|kein vertrauen mehr|vertrauen (?:\p{L}+ ){0,4}verloren|dienstaufsichtsbeschwerde|beschwerde (?:gegen|über) (?:dich|ihn|sie|meine[nm]? (?:chef|vorgesetzte\p{L}*|kolleg\p{L}*))|offiziell beschweren|feindselig|vergiftet\p{L}* (?:stimmung|klima)|fühle? mich (?:\p{L}+ )?(?:verletzt|gemobbt|übergangen|ausgenutzt|nicht ernst genommen|nicht wertgeschätzt|unwohl|ungerecht behandelt|hintergangen))(?!\p{L})/iu,
  // Criticism of a person.
  /(?<!\p{L})(?:dein|deine|deinem|deiner|ihr|ihre|ihrem|ihrer) (?:\p{L}+ ){0,2}(?:verhalten|ton|tonfall|auftreten|einstellung|leistung|leistungen|umgang|arbeit)(?!\p{L})[^.!?]{0,70}(?<!\p{L})(?:inakzeptabel|nicht akzeptabel|nicht in ordnung|unangemessen|respektlos|unprofessionell|enttäuscht?|enttäuschend|muss sich (?:ändern|bessern)|nachgelassen|nicht den erwartungen|reicht nicht|unter aller|verletzend|ungenügend|mangelhaft|genügt nicht)(?!\p{L})/iu,
  /(?<!\p{L})(?:du warst|sie waren|ihr wart|du bist|wie du (?:mich|uns|ihn|sie|mit)|wie sie (?:mich|uns|mit)|dass du (?:mich|uns|ihn|sie)) (?:[\p{L}-]+ ){0,8}(?:schlecht vorbereitet|unvorbereitet|unzuverlässig|respektlos|unhöflich|unverschämt|frech|arrogant|aggressiv|unprofessionell|behandelt|angegangen|angefahren|umgegangen|im stich|angeschrien|bloßgestellt|unter aller|nicht in ordnung|vorgeführt|übergangen)(?!\p{L})/iu,
  /(?<!\p{L})(?:ich bin|wir sind|ich war|bin ich|sind wir) (?:wirklich |sehr |so |ziemlich |zutiefst |mehr als |einfach )*(?:enttäuscht|verärgert|wütend|sauer|verletzt|gekränkt|entsetzt|fassungslos)(?!\p{L})[^.!?]{0,50}(?<!\p{L})(?:du|dir|dich|deine?[nmrs]?|ihr|euch|eure?[nmrs]?|ihnen|ihre?[nmrs]?)(?!\p{L})|(?<!\p{L})(?:mehr von (?:dir|ihnen) erwartet|unter aller (?:kanone|sau)|(?:muss|möchte) (?:ich )?(?:dir|ihnen) (?:\p{L}+ ){0,2}(?:unangenehmes|ehrlich) sagen)(?!\p{L})/iu,
  /(?<!\p{L})(?:das|dies|es) ist (?:einfach |absolut |völlig |schlicht )?(?:inakzeptabel|nicht akzeptabel|eine frechheit|eine zumutung|unverschämt)(?!\p{L})/iu,
  // Apology for having hurt.
  /(?<!\p{L})(?:entschuldig\p{L}*|verzeih\p{L}*|leid|bereue|schäme mich|bedaure)(?!\p{L})[^.!?]{0,80}(?<!\p{L})(?:angeschrien|angefahren|angeschnauzt|laut geworden|verletzt|unfair|ungerecht|ausgerastet|wie ich (?:mich|mit dir|dich)|was ich (?:gesagt|dir)|beleidigt|schlechtgemacht|bloßgestellt|im stich gelassen|beschuldigt|mein verhalten|meinen ton|grob|gemein|vorgeführt)(?!\p{L})|(?<!\p{L})(?:möchte|will|muss) (?:ich )?mich (?:\p{L}+ )?(?:bei (?:dir|ihnen|euch)) (?:\p{L}+ ){0,3}entschuldigen(?!\p{L})(?! für die (?:späte|verspätung|störung|verzögerung))/iu,
  /(?<!\p{L})(?:ich|dich|dir) (?:\p{L}+ ){0,6}(?:schlechtgemacht|angeschrien|angefahren|angeschnauzt|vor (?:allen|dem ganzen team|dem kunden) (?:\p{L}+ )?(?:bloßgestellt|kritisiert|schlechtgemacht))(?!\p{L})/iu,
  // Bad news.
  /(?<!\p{L})(?:leider|bedauern|bedauerlicherweise|tut (?:mir|uns) (?:sehr )?leid)(?!\p{L})[^.!?]{0,100}(?<!\p{L})(?:(?:deine|ihre) bewerbung|absagen|eine absage|(?:dich|sie) nicht (?:\p{L}+ )?(?:einstellen|übernehmen|befördern|berücksichtigen|aufnehmen)|keine(?:n)? (?:stelle|platz|beförderung|vertrag)|beförderung|durchgefallen|nicht bestanden)(?!\p{L})|(?<!\p{L})(?:schlechte|traurige|schlimme|keine guten|keine schönen) (?:nachrichten?|neuigkeiten)(?!\p{L})|(?<!\p{L})für (?:einen )?andere[nr]? (?:bewerber\p{L}*|kandidat\p{L}*) entschieden|(?<!\p{L})(?:dein|ihr|euer) projekt (?:\p{L}+ ){0,4}(?:eingestellt|gestrichen|gestoppt|beerdigt)(?!\p{L})/iu,
];

/** Topics, things and figures of speech. */
export const NOT_SENSITIVE: readonly RegExp[] = [
  /(?<!\p{L})(?:schulung|seminar|workshop|fortbildung|kurs|richtlinie|artikel|studie|umfrage|film|roman|buch|zeitung|podcast|vortrag über|laut|statistik|versicherung|museum|jahrhundert|spendenlauf|server|rechner|drucker|akku|prozess|festplatte|abo|newsletter|mietvertrag|handyvertrag)(?!\p{L})/iu,
];
