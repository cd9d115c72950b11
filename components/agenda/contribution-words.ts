/** The part of an agenda's page that shows what was answered. */
export const CONTRIBUTIONS = {
  title: 'Answers so far',
  general: 'In general',
  answered: (names: string) => `Answered: ${names}`,
  missing: (names: string) => `Not yet: ${names}`,
  everybody: 'Everybody has answered.',
  nobody: 'Nobody has answered yet.',
  you: 'You',
  from: (name: string, when: string) => `${name}, ${when}`,
  nothing: 'Nothing said of it yet.',
  spokenOf: (answered: number, all: number) => `${answered} of ${all} have answered`,
} as const;
