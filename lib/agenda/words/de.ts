import { joined } from './joined.ts';
import type { AgendaWords } from './words.ts';

const WHY =
  'So bleibt Zeit zum Lesen und Nachdenken, wann es passt, und was wir festhalten, ist für alle wieder auffindbar.';

export const german: AgendaWords = {
  locale: 'de-DE',
  quoted: (title) => `„${title}“`,
  zone: (city) => `Ortszeit ${city}`,
  greeting: { named: (names) => `Hallo ${joined(names, ' und ')},`, one: 'Guten Tag,', all: 'Hallo zusammen,' },
  thanks: (name) => (name === null ? 'Vielen Dank!' : `Vielen Dank\n${name}`),
  mail: {
    subject: (title, by) => `${title ?? 'Etwas zu klären'} – schriftlich${by === null ? '' : `, bis ${by}`}`,
    settle: (named) => `${named ?? 'Dies'} möchte ich gern schriftlich klären. ${WHY}`,
    instead: (named, when) =>
      `Eigentlich wollte ich ${named === null ? 'hierzu' : `zu ${named}`} ein Treffen${when === null ? '' : ` (${when})`} ansetzen; schriftlich ist mir lieber. ${WHY}`,
    meetingWas: (minutes, day, time) => `${minutes} Minuten am ${day}, ${time} Uhr`,
    wanted: {
      decide: 'Gewünscht: eine Entscheidung.',
      review: 'Gewünscht: Kommentare.',
      ideas: 'Gewünscht: Ideen.',
      inform: 'Zur Information; Fragen sind willkommen.',
    },
    owner: (name) => `Zuständig: ${name}.`,
    gaps: { background: '[Was alle wissen sollten, bevor sie antworten]', topic: '[Was zu klären ist]' },
    background: 'Hintergrund',
    topic: 'Thema',
    topics: 'Themen',
    documents: 'Unterlagen',
    replyBy: (when, isToSeveral) => `Bitte ${isToSeveral ? 'alle ' : ''}bis ${when} antworten.`,
    replyInTime: 'Bitte antworten, sobald Zeit zum Nachdenken war.',
    replyHow: (hasSeveralTopics) =>
      `Am besten an alle${hasSeveralTopics ? ', mit der Nummer des Themas' : ''}; eine Zeile genügt, und „passt für mich“ ist auch eine Antwort. Wer doch lieber sprechen möchte, sagt es einfach, dann suche ich einen Termin.`,
    contact: (words) => `Ich bin auch hier zu erreichen: ${words}`,
    before: {
      subject: (title, day) => `Agenda: ${title ?? 'unser Treffen'}${day === null ? '' : `, ${day}`}`,
      here: (named, when) =>
        `Hier ist die Agenda für ${named ?? 'unser Treffen'}${when === null ? '' : ` am ${when}`}, zur Vorbereitung.`,
      missing: (by) => `Bitte bis ${by} ergänzen, was fehlt.`,
    },
  },
  agenda: {
    feedback: { decide: 'Entscheidung', review: 'Kommentare', ideas: 'Ideen', inform: 'Zur Information' },
    untitled: 'Agenda ohne Titel',
    untitledTopic: 'Ohne Titel',
    objectives: 'Ziele und Hintergrund',
    topics: 'Themen',
    documents: 'Unterlagen',
    when: 'Wann',
    replyBy: 'Antwort bis',
    lead: 'Leitung',
    contact: 'Erreichbar',
    attendees: 'Teilnehmende',
    owner: 'zuständig',
    endOfDay: 'Ende des Tages',
    answers: { title: 'Antworten', answered: 'Geantwortet', missing: 'Noch nicht', general: 'Allgemein' },
  },
  plan: {
    heading: 'Agenda',
    lead: 'Leitung',
    questions: 'Fragen vorab',
    attendees: 'Teilnehmende',
    optional: 'optional',
    objectives: 'Ziele',
    plan: 'Ablauf',
    planIn: (city) => `Ablauf (Ortszeit ${city})`,
    why: 'Worum es geht',
    closing: 'Entscheidungen, und wer was bis wann übernimmt',
    goals: { decide: 'Entscheiden', review: 'Alle Stimmen hören zu', ideas: 'Ideen sammeln', inform: 'Wissen' },
  },
  proposal: {
    subject: (named) => `Ginge ${named ?? 'das'} auch schriftlich?`,
    thanks: (named, when) =>
      `Danke für die Einladung zu ${named ?? 'diesem Treffen'}${when === null ? '' : ` (${when})`}. Ich möchte gern dazu beitragen.`,
    might: 'Ginge es auch schriftlich? Ich würde eine Mail wie diese an alle Eingeladenen beginnen:',
    asks: {
      decide: 'alle sagen, welcher Weg, und warum',
      review: 'alle kommentieren in ein paar Zeilen',
      ideas: 'alle steuern Ideen bei',
      inform: 'wer Neues weiß, schreibt es auf',
    },
    everyone: (by) =>
      `Alle antworten, wann es in ihren Tag passt${by === null ? '' : `, bis ${by}`}, und die Entscheidung fällt mit allem auf dem Tisch.`,
    keep: [
      'Was bliebe:',
      'die Sicht von allen, Zeit zum Nachdenken vor der Antwort, und festgehalten, was entschieden wurde und warum.',
    ],
    lose: [
      'Was verloren ginge:',
      'einander zu sehen und schnell hin und her zu reden. Wenn es das braucht, treffen wir uns.',
    ],
    people: (count) => (count === 1 ? '1 Person' : `${count} Personen`),
    takes: (cost) => `Das Treffen würde ${cost} kosten.`,
    shall: 'Soll ich die Mail beginnen, oder ist ein Treffen lieber? Mir ist beides recht.',
  },
  purpose: 'Am Ende dieses Treffens haben wir ',
  notes: (names) =>
    `Notizen gehen danach an ${names ?? 'alle, deren Teilnahme optional ist'}; ob sie kommen, entscheiden sie selbst.`,
};
