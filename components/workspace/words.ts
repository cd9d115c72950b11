export const WORDS = {
  name: 'Unhurried',
  title: (page: string) => `${page} – Unhurried`,
  skip: 'Skip to the content',
  nav: 'Workspace',
  pages: {
    agendas: 'Agendas',
    agenda: 'Agenda',
    replies: 'Pending replies',
    settings: 'Settings',
    account: 'Connected account',
    data: 'Your data',
  },
  brief: { agendas: 'Agendas', replies: 'Replies', settings: 'Settings', account: 'Account', data: 'Data' },
} as const;
