import { subjectsOf } from '../vague-subjects.ts';

/** Subjects that say nothing about what the mail is about. */
export const VAGUE_SUBJECTS = subjectsOf(
  'bonjour|salut|coucou|question|questions|une question|petite question|question rapide|infos|informations|pour info|réunion|appel|rdv|rendez-vous|document|documents|fichier|fichiers|pièce jointe|urgent|important|très important',
  "aide|besoin d'aide|demande|une demande|suite|suivi|rappel|relance|divers|nouvelles|comme convenu|suite à notre échange|projet|le projet|idée|idées|retour|retours|problème|à lire|merci|sans objet|(sans objet)|aucun objet|(aucun objet)|demain|aujourd'hui",
);
