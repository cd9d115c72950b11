/** Kinds of occasion that a title gives away; `situations/` says what follows from each. */
export const SITUATION_IDS = [
  'incident',
  'bad-news',
  'sensitive',
  'interview',
  'first-meeting',
  'intro-external',
  'one-on-one',
  'social',
  'retro',
  'training',
  'troubleshooting',
  'negotiation',
  'kickoff',
  'handover',
  'brainstorm',
  'coworking',
  'in-person',
  'office-hours',
  'sign-off',
  'written-comments',
  'for-information',
  'announcement',
  'logistics',
  'practical',
  'technical',
  'status',
  'regular',
  'planning',
  'plan',
  'budget',
  'document-review',
  'review',
  'figures',
  'decision',
  'committee',
] as const;
export type SituationId = (typeof SITUATION_IDS)[number];

/** What a description can say about how the matter will be dealt with. */
export const CUE_IDS = [
  'urgent',
  'notUrgent',
  'atOnce',
  'noHurry',
  'comments',
  'reading',
  'kept',
  'oneWay',
  'noAttendance',
  'together',
  'inHand',
  'feelings',
] as const;
export type CueId = (typeof CUE_IDS)[number];

/** What one language calls things around meetings. Patterns are met against folded text. */
export interface MeetingWords {
  readonly situations: Readonly<Partial<Record<SituationId, RegExp>>>;
  /** What looks like a kind of occasion and is something else; met against the whole title. */
  readonly unless: Readonly<Partial<Record<SituationId, RegExp>>>;
  readonly cues: Readonly<Partial<Record<CueId, RegExp>>>;
  /**
   * Papers, tools and proceedings that are called after an occasion, right after its words (*interview* notes) or right before
   * them (*Leitfaden* Kündigung): then the event deals with the thing. `rules` are those among them that make even a delicate word harmless.
   */
  readonly thingAfter?: RegExp;
  readonly thingBefore?: RegExp;
  readonly rulesAfter?: RegExp;
  readonly rulesBefore?: RegExp;
  /** One's own time and absences: the whole title, give or take a name. */
  readonly ownTime?: RegExp;
  /**
   * How a title begins that tells of a journey, a night away or the like, with capitals as they are typed: what follows is where
   * to (*Flight to* Rome, *Hotel* Adlon).
   */
  readonly travel?: RegExp;
  /** Notices that others get so that they know: how a title begins, before a colon or a dash, or all of it. */
  readonly notice?: RegExp;
  /** Titles that say that there is a meeting and not what for: the whole title. */
  readonly bare?: RegExp;
  /** Lines that announce topics. */
  readonly agendaHeading?: RegExp;
}
