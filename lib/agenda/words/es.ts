import { joined } from './joined.ts';
import type { AgendaWords } from './words.ts';

const WHY =
  'cada persona puede leer y pensar cuando le venga bien, y lo que acordemos queda donde todo el mundo lo encuentra.';

export const spanish: AgendaWords = {
  locale: 'es-ES',
  quoted: (title) => `«${title}»`,
  zone: (city) => `hora de ${city}`,
  greeting: { named: (names) => `Hola, ${joined(names, ' y ')}:`, one: 'Hola:', all: 'Hola a todos:' },
  thanks: (name) => (name === null ? '¡Gracias!' : `Gracias,\n${name}`),
  mail: {
    subject: (title, by) => `${title ?? 'Algo que acordar'} – por escrito${by === null ? '' : `, antes del ${by}`}`,
    settle: (named) => `Me gustaría acordar ${named ?? 'esto'} por escrito: ${WHY}`,
    instead: (named, when) =>
      `Iba a convocar una reunión${named === null ? '' : ` sobre ${named}`}${when === null ? '' : ` (${when})`}, y prefiero hacerlo por escrito: ${WHY}`,
    meetingWas: (minutes, day, time) => `${minutes} minutos el ${day}, ${time}`,
    wanted: {
      decide: 'Se espera: una decisión.',
      review: 'Se esperan: comentarios.',
      ideas: 'Se esperan: ideas.',
      inform: 'Para información; las preguntas son bienvenidas.',
    },
    owner: (name) => `Responsable: ${name}.`,
    gaps: { background: '[Lo que conviene saber antes de responder]', topic: '[Lo que hay que acordar]' },
    background: 'Contexto',
    topic: 'Tema',
    topics: 'Temas',
    documents: 'Documentos',
    replyBy: (when, isToSeveral) =>
      isToSeveral
        ? `Me gustaría tener una respuesta de cada persona a más tardar el ${when}.`
        : `Por favor, responda a más tardar el ${when}.`,
    replyInTime: 'Por favor, respondan cuando hayan tenido tiempo de pensarlo.',
    replyHow: (hasSeveralTopics) =>
      `Lo mejor es responder a todos${hasSeveralTopics ? ', con el número del tema' : ''}; basta una línea, y «me parece bien» también es una respuesta. Si conviene hablarlo, díganlo y buscaré un momento.`,
    contact: (words) => `También se me puede encontrar aquí: ${words}`,
    before: {
      subject: (title, day) => `Orden del día: ${title ?? 'nuestra reunión'}${day === null ? '' : `, ${day}`}`,
      here: (named, when) =>
        `Este es el orden del día de ${named ?? 'nuestra reunión'}${when === null ? '' : `, el ${when}`}, para prepararla.`,
      missing: (by) => `Por favor, añadan lo que falte a más tardar el ${by}.`,
    },
  },
  agenda: {
    feedback: { decide: 'Decisión', review: 'Comentarios', ideas: 'Ideas', inform: 'Para información' },
    untitled: 'Orden del día sin título',
    untitledTopic: 'Sin título',
    objectives: 'Objetivos y contexto',
    topics: 'Temas',
    documents: 'Documentos',
    when: 'Cuándo',
    replyBy: 'Respuesta antes del',
    lead: 'Coordina',
    contact: 'Contacto',
    attendees: 'Asistentes',
    owner: 'responsable',
    endOfDay: 'final del día',
    answers: { title: 'Respuestas', answered: 'Han respondido', missing: 'Todavía no', general: 'En general' },
  },
  plan: {
    heading: 'Orden del día',
    lead: 'Coordina',
    questions: 'Preguntas previas',
    attendees: 'Asistentes',
    optional: 'opcional',
    objectives: 'Objetivos',
    plan: 'Plan',
    planIn: (city) => `Plan (hora de ${city})`,
    why: 'Por qué nos reunimos',
    closing: 'Decisiones, y quién hace qué y para cuándo',
    goals: { decide: 'Decidir', review: 'Escuchar a todos sobre', ideas: 'Reunir ideas', inform: 'Saber' },
  },
  proposal: {
    subject: (named) => `¿Podríamos tratar ${named ?? 'esto'} por escrito?`,
    thanks: (named, when) =>
      `Gracias por invitarme a ${named ?? 'la reunión'}${when === null ? '' : ` (${when})`}. Me gustaría ayudar.`,
    might: '¿Podría hacerse por escrito? Yo enviaría un mensaje como este a todas las personas invitadas:',
    asks: {
      decide: 'cada persona dice qué prefiere, y por qué',
      review: 'cada persona comenta en unas líneas',
      ideas: 'cada persona añade ideas',
      inform: 'quien tenga novedades las escribe',
    },
    everyone: (by) =>
      `Cada persona responde cuando le venga bien${by === null ? '' : `, a más tardar el ${by}`}, y la decisión se toma con todo a la vista.`,
    keep: [
      'Lo que conservaríamos:',
      'la opinión de cada persona, tiempo para pensar antes de responder, y constancia de lo acordado y por qué.',
    ],
    lose: ['Lo que perderíamos:', 'vernos, y un intercambio rápido. Si es lo que hace falta, reunámonos.'],
    people: (count) => (count === 1 ? '1 persona' : `${count} personas`),
    takes: (cost) => `La reunión llevaría ${cost}.`,
    shall: '¿Empiezo el mensaje, o es mejor reunirnos? Me parece bien cualquiera de las dos cosas.',
  },
  purpose: 'Al final de esta reunión tendremos ',
  notes: (names) =>
    `Después se enviarán notas a ${names ?? 'quienes tengan asistencia opcional'}; asistir queda a su elección.`,
};
