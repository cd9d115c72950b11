import { joined } from './joined.ts';
import type { AgendaWords } from './words.ts';

const WHY = 'cada pessoa pode ler e pensar quando for melhor, e o que decidirmos fica onde todos podem encontrar.';

export const portuguese: AgendaWords = {
  locale: 'pt-PT',
  quoted: (title) => `“${title}”`,
  zone: (city) => `hora de ${city}`,
  greeting: { named: (names) => `Olá, ${joined(names, ' e ')},`, one: 'Olá,', all: 'Olá a todos,' },
  thanks: (name) => (name === null ? 'Obrigado!' : `Obrigado,\n${name}`),
  mail: {
    subject: (title, by) => `${title ?? 'Algo a decidir'} – por escrito${by === null ? '' : `, até ${by}`}`,
    settle: (named) => `Gostaria de resolver ${named ?? 'isto'} por escrito: ${WHY}`,
    instead: (named, when) =>
      `Ia marcar uma reunião${named === null ? '' : ` sobre ${named}`}${when === null ? '' : ` (${when})`}, e prefiro fazê-lo por escrito: ${WHY}`,
    meetingWas: (minutes, day, time) => `${minutes} minutos, ${day}, ${time}`,
    wanted: {
      decide: 'Espera-se: uma decisão.',
      review: 'Esperam-se: comentários.',
      ideas: 'Esperam-se: ideias.',
      inform: 'Para informação; perguntas são bem-vindas.',
    },
    owner: (name) => `Responsável: ${name}.`,
    gaps: { background: '[O que convém saber antes de responder]', topic: '[O que há a decidir]' },
    background: 'Contexto',
    topic: 'Tema',
    topics: 'Temas',
    documents: 'Documentos',
    replyBy: (when, isToSeveral) =>
      isToSeveral ? `Gostaria de uma resposta de cada pessoa até ${when}.` : `Por favor, responda até ${when}.`,
    replyInTime: 'Por favor, respondam quando tiverem tido tempo para pensar.',
    replyHow: (hasSeveralTopics) =>
      `O melhor é responder a todos${hasSeveralTopics ? ', com o número do tema' : ''}; basta uma linha, e “por mim está bem” também é uma resposta. Se for melhor conversar, digam, e encontrarei um horário.`,
    contact: (words) => `Também me podem contactar aqui: ${words}`,
    before: {
      subject: (title, day) => `Pauta: ${title ?? 'a nossa reunião'}${day === null ? '' : `, ${day}`}`,
      here: (named, when) =>
        `Aqui está a pauta de ${named ?? 'nossa reunião'}${when === null ? '' : `, ${when}`}, para preparação.`,
      missing: (by) => `Por favor, acrescentem o que falta até ${by}.`,
    },
  },
  agenda: {
    feedback: { decide: 'Decisão', review: 'Comentários', ideas: 'Ideias', inform: 'Para informação' },
    untitled: 'Pauta sem título',
    untitledTopic: 'Sem título',
    objectives: 'Objetivos e contexto',
    topics: 'Temas',
    documents: 'Documentos',
    when: 'Quando',
    replyBy: 'Resposta até',
    lead: 'Coordenação',
    contact: 'Contacto',
    attendees: 'Participantes',
    owner: 'responsável',
    endOfDay: 'fim do dia',
    answers: { title: 'Respostas', answered: 'Responderam', missing: 'Ainda não', general: 'Em geral' },
  },
  plan: {
    heading: 'Pauta',
    lead: 'Coordenação',
    questions: 'Perguntas prévias',
    attendees: 'Participantes',
    optional: 'opcional',
    objectives: 'Objetivos',
    plan: 'Plano',
    planIn: (city) => `Plano (hora de ${city})`,
    why: 'Por que nos reunimos',
    closing: 'Decisões, e quem faz o quê e até quando',
    goals: { decide: 'Decidir', review: 'Ouvir todos sobre', ideas: 'Recolher ideias', inform: 'Saber' },
  },
  proposal: {
    subject: (named) => `Podemos tratar ${named ?? 'isto'} por escrito?`,
    thanks: (named, when) =>
      `Obrigado pelo convite para ${named ?? 'a reunião'}${when === null ? '' : ` (${when})`}. Gostaria de ajudar.`,
    might: 'Poderia ser por escrito? Eu enviaria uma mensagem como esta a todas as pessoas convidadas:',
    asks: {
      decide: 'cada pessoa diz o que prefere, e porquê',
      review: 'cada pessoa comenta em poucas linhas',
      ideas: 'cada pessoa acrescenta ideias',
      inform: 'quem tem novidades escreve-as',
    },
    everyone: (by) =>
      `Cada pessoa responde quando for melhor${by === null ? '' : `, até ${by}`}, e a decisão é tomada com tudo à vista.`,
    keep: [
      'O que manteríamos:',
      'a opinião de cada pessoa, tempo para pensar antes de responder, e o registo do que foi decidido e porquê.',
    ],
    lose: ['O que perderíamos:', 'vermo-nos, e uma troca rápida. Se for isso que é preciso, reunimo-nos.'],
    people: (count) => (count === 1 ? '1 pessoa' : `${count} pessoas`),
    takes: (cost) => `A reunião levaria ${cost}.`,
    shall: 'Começo a mensagem, ou é preferível reunir? Por mim, qualquer das duas está bem.',
  },
  purpose: 'No fim desta reunião teremos ',
  notes: (names) =>
    `Depois serão enviadas notas a ${names ?? 'quem tem presença opcional'}; participar fica ao seu critério.`,
};
