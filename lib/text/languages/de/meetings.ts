import type { MeetingWords } from '../meeting-words.ts';
import { following, phrases, preceding } from '../phrases.ts';

/** German; English words in German titles are read as English ones. */
export const MEETINGS: MeetingWords = {
  situations: {
    incident: phrases(
      `notfall|ausfall|totalausfall|serverausfall|netzausfall|stromausfall|systemausfall|störung|betriebsstörung|krise|krisen(?:sitzung|stab|treffen|runde)|sicherheitsvorfall|datenleck|datenpanne|vorfall|havarie|wasserschaden|rohrbruch|brand|gasaustritt|baustopp|produktionsstopp|stillstand|(?:server|system|netz|anlage|website|seite|kasse|heizung|telefon|internet|shop) (?:ist )?(?:down|weg|ausgefallen|kaputt|steht)|nicht erreichbar|geht nicht(?: mehr)?|steht still|abgestürzt|evakuierung|einbruch|unfall|arbeitsunfall|rückruf(?:aktion)?`,
    ),
    'bad-news': phrases(
      `entlassung*|entlassen|kündigung|kündigungen|kündigungsgespräch|stellenabbau|personalabbau|stellen (?:abbauen|abzubauen|streichen|zu streichen|gestrichen)|(?:standort|werk|filiale|büro|niederlassung|laden|schule) (?:\\p{L}{1,20} )?(?:schließt|geschlossen|wird geschlossen)|verstorben|todesfall|tod (?:von|unserer|unseres)|gestorben|trauer|trauerfall|trauerfeier|beerdigung|schlechte nachrichten?|abmahnung|mobbing|belästigung|standortschließung|schließung (?:des|der|von)|aufhebungsvertrag|abgesagt|absage an|abgelehnt|ablehnung|sozialplan|insolvenz|trennungsgespräch|nichtverlängerung|nicht verlängert`,
    ),
    sensitive: phrases(
      `mitarbeiter(?:innen)?gespräch|ma gespräch|jahresgespräch|personalgespräch|zielgespräch|leistungsgespräch|kritikgespräch|konfliktgespräch|krisengespräch|gehalt|gehalts(?:gespräch|verhandlung|erhöhung|runde|anpassung)|lohn(?:gespräch|erhöhung|verhandlung)|konflikt|konflikte|streit|schlichtung|mediation|beschwerde|beschwerde(?:gespräch|fall)|beurteilungsgespräch|beurteilung|feedbackgespräch|krankheit|krankmeldung|wiedereingliederung|bem gespräch|bem|rückkehrgespräch|probezeit(?:gespräch|ende)?|probezeitende|aussprache|klärungsgespräch|klärendes gespräch|klärung unter vier augen|entschuldigung|ernstes gespräch|schwieriges gespräch|vertraulich|persönliches gespräch|persönliches|umstrukturierung|betriebsübergang|elterngespräch|angehörigengespräch|diagnosegespräch|austrittsgespräch|exit_gespräch|überlastung|überlastungsanzeige|burn_out|beförderung`,
    ),
    interview: phrases(
      `vorstellungsgespräch|bewerbungsgespräch|bewerber(?:in|innen)?(?:gespräch)?|bewerbertag|kennenlerngespräch (?:bewerber|kandidat)\\p{L}{0,20}|kandidat(?:in|en|innen)?(?:gespräch)?|auswahlgespräch|einstellungsgespräch|probearbeiten|probetag|zweitgespräch|berufungskommission`,
    ),
    'first-meeting': phrases(
      `erstgespräch|kennenlerngespräch|kennenlerntermin|erstes treffen|erster termin|erstes gespräch|erstkontakt|erstberatung|antrittsbesuch|neukunde*|neukundengespräch|neuer kunde|neue kundin|erstes kennenlernen|kundenkickoff`,
    ),
    'intro-external': phrases(
      `kennenlernen|kennen lernen|erstgespräch|vorstellung(?:srunde|stermin)?|vertriebsgespräch|verkaufsgespräch|akquise*|auftaktgespräch|auftakt*|kundentermin|kundenbesuch|produktvorführung|vorführung|präsentation beim kunden|sondierung(?:sgespräch)?`,
    ),
    'one-on-one': phrases(
      `vier augen|vieraugen(?:gespräch)?|unter vier augen|jour fixe|jf|einzelgespräch|mentoring|mentorengespräch|coachinggespräch|patengespräch|entwicklungsgespräch`,
    ),
    social: phrases(
      `mittagessen|mittag|frühstück|teamfrühstück|abendessen|kaffee|kaffeepause|kaffee und kuchen|kuchen|feier*|weihnachtsfeier|sommerfest|betriebsfeier|betriebsausflug|ausflug|teamevent|teamabend|teamtag|abschied|abschieds(?:feier|essen|runde)|verabschiedung|einstand|ausstand|geburtstag|stammtisch|grillen|grillabend|feierabendbier|bier|umtrunk|jubiläum|glühwein|weihnachtsmarkt|essen gehen|pizza|wandertag|spieleabend`,
    ),
    retro: phrases(
      `rückblick|rückschau|nachbesprechung|nachbereitung|manöverkritik|lessons learned|auswertungsrunde|retrospektive|was lief gut`,
    ),
    training: phrases(
      `schulung|schulungen|*schulung|einarbeitung|generalprobe|probe|übung|feuerlöschübung|räumungsübung|brandschutzübung|unterweisung|fortbildung|weiterbildung|seminar|kurs|lehrgang|einführung in|erste hilfe|anwendertraining|praxistag|unterricht|hospitation`,
    ),
    troubleshooting: phrases(
      `fehlersuche|pairing|gemeinsam (?:lösen|beheben|debuggen)|inbetriebnahme|entstörung|eskalation`,
    ),
    negotiation: phrases(`verhandlung*|*verhandlung|preisgespräch|vertragsgespräch`),
    kickoff: phrases(`auftakt*|projektstart|startschuss|projektauftakt`),
    handover: phrases(`übergabe|dienstübergabe|schichtübergabe|schichtwechsel|visite|morgenrunde`),
    brainstorm: phrases(
      `ideenfindung|ideenrunde|ideensammlung|ideenworkshop|klausur(?:tagung)?|teamklausur|arbeitstreffen|kreativ(?:runde|workshop|termin)|zukunftswerkstatt|werkstatt|*workshop|namensfindung`,
    ),
    coworking: phrases(`stilles arbeiten|gemeinsames arbeiten|co_working`),
    'in-person': phrases(
      `begehung|*begehung|baubegehung|ortstermin|vor ort termin|rundgang|führung|besichtigung|werksführung|abnahme|bauabnahme|besuch|fototermin|verkostung|umzugstag|inventur|tag der offenen tür|elternabend|sicherheitsrundgang|anprobe`,
    ),
    'office-hours': phrases(`sprechstunde|fragestunde|offene runde|offene sprechstunde`),
    'sign-off': phrases(
      `freigabe|\\p{L}{2,20}freigabe|abzeichnen|genehmigung|protokollfreigabe|verabschiedung des protokolls`,
    ),
    'written-comments': phrases(
      `(?:eure|ihre|deine|schriftliche) (?:anmerkungen|kommentare|rückmeldung|meinung)|anmerkungen zu*|kommentare zu*|rückmeldung zu*|feedback zu*|feedbackrunde|feedback (?:zum|zur|auf)|bitte (?:lesen|kommentieren|prüfen)|korrekturlesen|korrektur`,
    ),
    'for-information': phrases(
      `^(?:info|information|zur (?:info|kenntnis)|neuigkeiten|ankündigung|hinweis)(?=\\s?[:–—])`,
    ),
    announcement: phrases(
      `ankündigung*|was (?:sich ändert|ist neu|neu ist)|bekanntgabe|vollversammlung|infoveranstaltung|informationsveranstaltung|infotermin|betriebsversammlung|belegschaftsversammlung|mitarbeiterversammlung|neuigkeiten|neues aus|info|infos|information|informationen|neue[rs]? (?:\\p{L}{1,20})?(?:richtlinie|regelung|prozess|ablauf|preise|preisliste|dienstplan|kolleg(?:e|in)|mitarbeiter(?:in)?)|änderung(?:en)? (?:der|des|im|am|bei)|neuerungen|vorstellung (?:der|des|neue*)|präsentation der (?:ergebnisse|zahlen)|ergebnispräsentation|rundschreiben|bekanntmachung`,
    ),
    practical: phrases(`umzug|raumplanung|anreise|dienstplan|sitzordnung|organisatorisches|orga|abholung|lieferung`),
    logistics: phrases(
      `terminabstimmung|terminfindung|terminsuche|wer (?:bringt|macht|fährt|übernimmt|holt|kommt)|fahrgemeinschaft|urlaubsvertretung|dienstplantausch|schichttausch|ablauf (?:des|der|vom)|schlüsselübergabe|termine? (?:finden|festlegen|abstimmen)`,
    ),
    technical: phrases(
      `architektur|technische (?:abstimmung|diskussion|besprechung|klärung|entscheidung)|technik|schnittstelle*|datenmodell|codereview|fehlerticket*|ticketrunde|statik|konstruktion|konstruktions(?:besprechung|review)|machbarkeit`,
    ),
    status: phrases(
      `wochenbericht|statusrunde|statusbericht|statusbesprechung|statusmeeting|statustermin|statusupdate|wochenstatus|status|lagebericht|lage|projektstand|zwischenstand|zwischenbericht|wöchentlich*|wochenupdate|projektstatus|projektbericht|monatsbericht|quartalsbericht|tagesbericht|baubericht|fortschritt(?:sbericht)?|stand der dinge|aktueller stand|berichtsrunde|update_runde|stand|sachstand`,
    ),
    regular: phrases(
      `teamrunde|teamsitzung|teambesprechung|teammeeting|teamtreffen|abteilungs(?:runde|besprechung|sitzung|leiterrunde)|dienstbesprechung|wochenrunde|wochenbesprechung|leitungsrunde|führungsrunde|montagsrunde|morgenbesprechung|bereichsrunde|regeltermin|wochenmeeting|wochenstart|baubesprechung|lehrerkonferenz|konferenz`,
    ),
    planning: phrases(
      `planung*|*planung|vorbereitung|vorbesprechung|zeitplan|zeitplanung|jahresplanung|einsatzplanung|planungsrunde|meilensteine|priorisierung|strategie|ziele|maßnahmen`,
    ),
    plan: phrases(
      `plan|projektplan|maßnahmenplan|fahrplan|roadmap|businessplan|lehrplan|curriculum|forschungsplan|jahresplan|aktionsplan`,
    ),
    budget: phrases(`budget|haushalt|haushaltsplan|etat|prognose|kostenplan`),
    'document-review': phrases(
      `entwurf|*entwurf|konzept|*konzept|durchsicht|vertragsprüfung|gutachten|vorlage|richtlinie|*richtlinie|leitfaden|handbuch|klausel|*klausel|mustervertrag|vertragsentwurf|angebot|angebots(?:prüfung|durchsicht)|ausschreibung|antrag|förderantrag|unterlagen|papier|positionspapier|bericht|geschäftsbericht|jahresbericht|text|texte|kapitel|protokoll|formular|dokument|dokumentation|lastenheft|pflichtenheft|folien|präsentation|satzung|checkliste|pressemitteilung|stellenausschreibung|lektorat`,
    ),
    review: phrases(`prüfung|bewertung|durchsprache|audit`),
    figures: phrases(
      `zahlen|*zahlen|kennzahlen|ergebnisse|*ergebnisse|auswertung|umfrageergebnisse|quartal*|quartalszahlen|umsatz|umsatz(?:zahlen|bericht)|bilanz|abschluss|jahresabschluss|monatsabschluss|controlling|statistik|kosten|kostenstand|finanzen`,
    ),
    decision: phrases(
      `entscheidung*|entscheiden|abstimmung über|beschluss|beschlussfassung|auswahl|auswählen|anbieterauswahl|votum|vergabe`,
    ),
    committee: phrases(
      `lenkungs(?:ausschuss|kreis)|ausschuss|ausschusssitzung|vorstand|vorstandssitzung|beirat|beiratssitzung|aufsichtsrat|aufsichtsratssitzung|gesellschafterversammlung|mitgliederversammlung|gemeinderat|stadtrat|gremium|kuratorium|geschäftsleitung|gl sitzung|eigentümerversammlung`,
    ),
  },
  unless: {
    incident: phrases(
      `(?:ausfall|störung|vorfall|notfall|unfall)(?:s)?(?:plan|bericht|statistik|übung|konzept|kontakte|meldung|formular|handbuch)\\p{L}{0,20}|brandschutz|notfallplan*|kollegen_ausfall`,
    ),
    'bad-news': phrases(
      `kündigungs(?:klausel|frist|fristen|schutz|recht|vorlage|formular|button|welle im abo)\\p{L}{0,20}|kündigung (?:\\p{L}{1,20} )?(?:vertrag|mietvertrag|abo|abos|versicherung|lizenz|lizenzen|leasing|wartung|rahmenvertrag|stromvertrag)|vertragskündigung|trauerweide|entlassung (?:patient|aus dem krankenhaus)|entlassungsmanagement|entlass(?:management|brief)`,
    ),
    sensitive: phrases(
      `(?:versions|termin|merge|namens|ziel|termin)konflikt*|interessenkonflikt*|konflikt(?:prüfung|check|training|seminar|management_schulung)|gehalts(?:abrechnung|lauf|bänder|software|daten|tabelle|buchhaltung|studie)|beschwerde(?:management|prozess|formular|statistik|zahlen)|gefährdungsbeurteilung|beurteilungs(?:bogen|formular|system|raster)|angebots_beurteilung|rechtsstreit|lieferanten_beurteilung`,
    ),
    interview: phrases(`bewerber(?:zahlen|liste|management|portal|statistik)`),
    social: phrases(
      `kaffeemaschine|feier(?:tag|tage|tags)\\p{L}{0,20}|geburtstagsliste|abschiedsgeschenk|einstandspreis|weihnachtsgeschäft|weihnachtskarten|mittagspause|feierabend`,
    ),
    training: phrases(
      `schulungs(?:plan|unterlagen|konzept|budget|material)|stichprobe|probe(?:zeit|tag|arbeiten|druck)\\p{L}{0,20}|übungs(?:blatt|aufgaben)`,
    ),
    brainstorm: phrases(`workshop_(?:planung|vorbereitung|agenda|ergebnisse)`),
    'in-person': phrases(`abnahme_(?:protokoll|kriterien)|prozessführung|einführung`),
    handover: phrases(`übergabe_(?:protokoll|dokument|vorlage)`),
    negotiation: phrases(`verhandlungssicher*`),
  },
  cues: {
    urgent: phrases(`dringend|eilig|sofort|umgehend`),
    notUrgent: phrases(`nicht (?:dringend|eilig)|eilt nicht|keine eile|ohne eile`),
    atOnce: phrases(`sofort|umgehend|jetzt gleich|auf der stelle|noch heute|heute noch|direkt (?:entscheiden|klären)`),
    noHurry: phrases(
      `zur (?:info|information|kenntnis)|keine (?:diskussion|entscheidung|rückfragen)|bis (?:montag|dienstag|mittwoch|donnerstag|freitag|zum \\d{1,2}\\.)|in ruhe|nur zur`,
    ),
    comments: phrases(
      `anmerkungen|kommentar|kommentare|kommentieren|rückmeldung|rückmeldungen|meinung|meinungen|vorschläge|formulierungsvorschläge|korrekturen`,
    ),
    reading: phrases(
      `(?:bitte )?(?:vorher|vorab|im vorfeld) (?:\\p{L}{1,20} ){0,3}(?:lesen|durchlesen|ansehen|durchsehen)|lesen (?:sie|bitte)|\\d+ (?:seiten|folien)|durcharbeiten|gelesen haben`,
    ),
    kept: phrases(
      `protokoll|dokumentation|dokumentiert|zum nachlesen|im (?:dokument|wiki|intranet|ordner|ticket)|in der (?:tabelle|liste|ablage|datei)|folien (?:kommen|folgen|danach|im|liegen)|tragt (?:\\p{L}{1,20} ){0,4}ein|eintragen|schriftlich`,
    ),
    oneWay: phrases(
      `ich (?:stelle|zeige|präsentiere|berichte|erkläre|gehe)|wird vorgestellt|werden vorgestellt|(?:jede[rs]?|jedes \\p{L}{1,20}|alle|bereiche?|teams?) (?:\\p{L}{1,20} ){0,2}(?:berichtet|berichten|stellt vor|stellen vor|gibt|geben|erzählt|meldet)|reihum|stellt (?:\\p{L}{1,20} ){0,4}vor|berichtet kurz|kurzer bericht`,
    ),
    noAttendance: phrases(
      `nichts zu tun|keine teilnahme|nur zur info|kein (?:meeting|termin)|nicht teilnehmen|bitte nicht buchen|damit (?:alle|ihr) (?:es )?(?:wisst|wissen|bescheid)`,
    ),
    together: phrases(
      `(?:schneller|einfacher) als (?:\\p{L}{1,20} )?(?:mails?|e mails?)|durchsprechen|hin und her|gemeinsam|persönlich|vor ort|zusammensetzen|zusammen (?:sammeln|überlegen|lösen|arbeiten)|an einen tisch|bringt (?:\\p{L}{1,20} ){0,3}mit|mitbringen|whiteboard|in kleingruppen|helm|sicherheitsschuhe|treffpunkt|kennenlernen|ausprobieren`,
    ),
    inHand: phrases(
      `farb(?:fächer|karten?|muster)|(?:stoff|material|holz|leder|fliesen|teppich|tapeten)(?:muster|proben?)|(?:bringt?|bringen|nehmt?|nehmen) (?:\\p{L}{1,20} ){0,3}(?:muster|proben|prototypen?|stoffe) mit|(?:muster|proben|prototypen?|stoffe) (?:mitbringen|anfassen|anprobieren|ausprobieren|liegen (?:bereit|aus)|sind (?:da|vor ort))`,
    ),
    feelings: phrases(
      `entschuldigen|tut mir leid|streit|vertraulich|ärger|verärgert|verletzt|enttäuscht|beschwert|in ruhe (?:klären|reden|besprechen)|unter vier augen|(?:sein|ihr|dein)e? (?:verhalten|leistung|krankheit|probezeit|kündigung)|nicht (?:verlängert|übernommen|bestanden)|überlastet|trauer|krank (?:geworden|ist)|unzufrieden|kündigen|entlassen|verstorben`,
    ),
  },
  thingAfter: following(
    `vorlage|formular|prozess|richtlinie|leitfaden|liste|plan|planung|bericht|protokoll|nachbereitung|statistik|zahlen|auswertung|schulung|übung|übungen|vertrag|abo|lizenz|versicherung|fragebogen|software|tool|unterlagen|konzept|budget|organisation|vorbereitung`,
  ),
  thingBefore: preceding(
    `(?:vorlage|formular|prozess|richtlinie|leitfaden|liste|plan|planung|bericht|protokoll|nachbereitung|nachbesprechung|rückblick|retro|statistik|zahlen|auswertung|schulung|übung|fragebogen|software|unterlagen|konzept|budget|organisation|vorbereitung|info)(?: (?:zur?|zum|für|über|der|des|von|nach|vom)){0,3}`,
  ),
  rulesAfter: following(
    `vorlage|formular|prozess|richtlinie|leitfaden|statistik|software|tool|schulung|seminar|gesetz|klausel|klauseln|vertrag|mietvertrag|mustervertrag|abo|lizenz|lizenzen|versicherung|fragebogen|rechner|tabelle`,
    1,
  ),
  rulesBefore: preceding(
    `(?:vorlage|formular|prozess|richtlinie|leitfaden|statistik|software|schulung|seminar|muster|gesetz|klausel|fragebogen|umgang mit|info)(?: (?:zur?|zum|für|über|der|des|von)){0,3}`,
  ),
  ownTime: phrases(
    `fokuszeit|fokus|fokusblock|konzentrationszeit|stillarbeit|urlaub|jahresurlaub|resturlaub|abwesend|abwesenheit|nicht (?:im büro|da|buchen|stören)|feiertag|brückentag|betriebsferien|dienstreise|geschäftsreise|anreise|abreise|reisezeit|(?:arzt|zahnarzt|hausarzt|augenarzt|kinderarzt|frauenarzt|tierarzt|friseur|physio|krankengymnastik)(?:termin|besuch)?|impfung|vorsorge|tüv|fahrstunde|elternzeit|krank|frei|gleittag|überstundenabbau|mobiles arbeiten|homeoffice|blocker|geblockt|privat|privater termin|termin privat|kita|kinder abholen|schule abholen|pause|mittagspause|puffer|besprechungsfrei*|meetingfrei*|bürotag|rufbereitschaft|bereitschaft|zug nach \\p{L}{1,20}|flug nach \\p{L}{1,20}|friseur|werkstatt|gehaltszahlung`,
  ),
  travel:
    /^[^\p{L}\p{N}]*(?:(?:Hin|Ruck|Rueck|Weiter)?(?:[Ff]lug|[Zz]ug|[Bb]ahn|[Bb]ahnfahrt|[Ff]ahrt|[Ff]ahre)(?:(?: nach| ab| von| zuruck|:)(?= ?\p{Lu})| ?[–—-](?= ?\p{Lu})| (?=(?:[A-Z]{2,3} ?)?\d)|(?<=flug) (?=\p{Lu})|(?=[^\p{L}\p{N}]*$))|(?:ICE|IC|EC|RJX?|FLX) ?\d{1,4}(?!\p{L})|(?:[Uu]bernachtung|[Uu]ebernachtung|[Uu]nterkunft|[Ff]erienwohnung|[Ff]lughafentransfer)(?: (?:in|im) (?=\p{Lu})|[:,–—-]? (?=\p{Lu})|(?=[^\p{L}\p{N}]*$)))/u,
  notice: phrases(
    `(?:abgabe|frist|erinnerung|rückgabe) \\p{L}{1,25}|urlaub|abwesend|erinnerung|frist|abgabe|abgabetermin|fällig|rufbereitschaft|bereitschaft|fokuszeit|geschlossen|stichtag|geburtstag|dienst|vormerken|zug|flug`,
  ),
  bare: /^(?:(?:kurz|kurze[rs]?|kleine[rs]?|wöchentliche[rs]?)\s+){0,3}(?:besprechung|termin|treffen|austausch|abstimmung|gespräch|rücksprache|anruf|telefonat|telko|runde|absprache|meeting|tbd)(?:\s+mit\s+.{1,40})?\W*$/iu,
  agendaHeading: /^(?:tagesordnung|agenda|themen|punkte|tops?|ablauf|programm|fragen|inhalte?)\s*:?$/iu,
};
