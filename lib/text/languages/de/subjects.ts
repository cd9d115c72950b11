import { subjectsOf } from '../vague-subjects.ts';

/** Subjects that say nothing about what the mail is about. */
export const VAGUE_SUBJECTS = subjectsOf(
  'hallo|frage|fragen|eine frage|kurze frage|anfrage|termin|bitte|wichtig|dringend|unterlagen|dokument|dokumente|anhang|rückmeldung',
  'besprechung|neuigkeiten|wie besprochen|kurze info|zur info|(kein betreff)|kein betreff',
  'allgemein|verschiedenes|hilfe|anruf|rückruf|treffen|bitte um rückmeldung|bitte lesen|moin|guten tag|nachfrage|rückfrage|kurze rückfrage|kurze nachfrage|bitte melden|infos',
);
