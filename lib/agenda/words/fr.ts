import { joined } from './joined.ts';
import type { AgendaWords } from './words.ts';

const WHY =
  'chacun peut lire et réfléchir au moment qui lui convient, et ce que nous décidons reste là où tout le monde le retrouve.';

export const french: AgendaWords = {
  locale: 'fr-FR',
  quoted: (title) => `« ${title} »`,
  zone: (city) => `heure de ${city}`,
  greeting: { named: (names) => `Bonjour ${joined(names, ' et ')},`, one: 'Bonjour,', all: 'Bonjour à tous,' },
  thanks: (name) => (name === null ? 'Merci !' : `Merci,\n${name}`),
  mail: {
    subject: (title, by) => `${title ?? 'Un point à régler'} – par écrit${by === null ? '' : `, avant le ${by}`}`,
    settle: (named) => `Je voudrais régler ${named ?? 'ceci'} par écrit : ${WHY}`,
    instead: (named, when) =>
      `J’allais proposer une réunion${named === null ? '' : ` sur ${named}`}${when === null ? '' : ` (${when})`}, et je préfère le faire par écrit : ${WHY}`,
    meetingWas: (minutes, day, time) => `${minutes} minutes le ${day}, ${time}`,
    wanted: {
      decide: 'Attendu : une décision.',
      review: 'Attendu : vos commentaires.',
      ideas: 'Attendu : vos idées.',
      inform: 'Pour information ; les questions sont bienvenues.',
    },
    owner: (name) => `Responsable : ${name}.`,
    gaps: { background: '[Ce que chacun devrait savoir avant de répondre]', topic: '[Ce qui est à régler]' },
    background: 'Contexte',
    topic: 'Sujet',
    topics: 'Sujets',
    documents: 'Documents',
    replyBy: (when, isToSeveral) =>
      isToSeveral
        ? `Je souhaite une réponse de chacun de vous au plus tard ${when}.`
        : `Merci de répondre au plus tard ${when}.`,
    replyInTime: 'Merci de répondre quand vous aurez eu le temps d’y réfléchir.',
    replyHow: (hasSeveralTopics) =>
      `Répondez à tous${hasSeveralTopics ? ', avec le numéro du sujet' : ''} ; une ligne suffit, et « cela me convient » est aussi une réponse. S’il vous semble préférable d’en parler, dites-le et je trouverai un moment.`,
    contact: (words) => `Vous pouvez aussi me joindre ici : ${words}`,
    before: {
      subject: (title, day) => `Ordre du jour : ${title ?? 'notre réunion'}${day === null ? '' : `, ${day}`}`,
      here: (named, when) =>
        `Voici l’ordre du jour de ${named ?? 'notre réunion'}${when === null ? '' : `, ${when}`}, pour la préparer.`,
      missing: (by) => `Merci d’ajouter ce qui manque au plus tard ${by}.`,
    },
  },
  agenda: {
    feedback: { decide: 'Décision', review: 'Commentaires', ideas: 'Idées', inform: 'Pour information' },
    untitled: 'Ordre du jour sans titre',
    untitledTopic: 'Sans titre',
    objectives: 'Objectifs et contexte',
    topics: 'Sujets',
    documents: 'Documents',
    when: 'Quand',
    replyBy: 'Réponse avant',
    lead: 'Animation',
    contact: 'Contact',
    attendees: 'Participants',
    owner: 'responsable',
    endOfDay: 'fin de journée',
    answers: { title: 'Réponses', answered: 'Ont répondu', missing: 'Pas encore', general: 'En général' },
  },
  plan: {
    heading: 'Ordre du jour',
    lead: 'Animation',
    questions: 'Questions avant',
    attendees: 'Participants',
    optional: 'facultatif',
    objectives: 'Objectifs',
    plan: 'Déroulement',
    planIn: (city) => `Déroulement (heure de ${city})`,
    why: 'Pourquoi nous sommes là',
    closing: 'Décisions, et qui fait quoi pour quand',
    goals: { decide: 'Décider', review: 'Entendre chacun sur', ideas: 'Recueillir des idées', inform: 'Savoir' },
  },
  proposal: {
    subject: (named) => `Pourrions-nous traiter ${named ?? 'ceci'} par écrit ?`,
    thanks: (named, when) =>
      `Merci de m’avoir invité à ${named ?? 'cette réunion'}${when === null ? '' : ` (${when})`}. Je souhaite y contribuer.`,
    might: 'Serait-ce possible par écrit ? J’enverrais un message comme celui-ci à tous les invités :',
    asks: {
      decide: 'chacun dit ce qu’il choisit, et pourquoi',
      review: 'chacun commente en quelques lignes',
      ideas: 'chacun ajoute des idées',
      inform: 'celui qui a des nouvelles les écrit',
    },
    everyone: (by) =>
      `Chacun répond quand cela lui convient${by === null ? '' : `, au plus tard ${by}`}, et vous décidez avec tout sous les yeux.`,
    keep: [
      'Ce que nous garderions :',
      'l’avis de chacun, le temps de réfléchir avant de répondre, et une trace de ce qui a été décidé et pourquoi.',
    ],
    lose: ['Ce que nous perdrions :', 'nous voir, et échanger vite. Si c’est ce qu’il faut, réunissons-nous.'],
    people: (count) => (count === 1 ? '1 personne' : `${count} personnes`),
    takes: (cost) => `La réunion prendrait ${cost}.`,
    shall: 'Puis-je lancer ce message, ou préférez-vous une réunion ? Les deux me conviennent.',
  },
  purpose: 'À la fin de cette réunion, nous aurons ',
  notes: (names) =>
    `Des notes seront ensuite envoyées à ${names ?? 'tous ceux dont la présence est facultative'}, qui viendront s’ils le souhaitent.`,
};
