/** What kind of meeting an event is: exactly one of these. */
export const FORMATS = [
  'status',
  'decision',
  'brainstorm',
  'one-on-one',
  'interview',
  'social',
  'review',
  'planning',
  'training',
  'incident',
  'intro-external',
  'announcement',
  'retro',
  'technical',
  'feedback',
  'sensitive',
  'logistics',
  'other',
  'not-a-meeting',
] as const;
export type MeetingFormat = (typeof FORMATS)[number];
