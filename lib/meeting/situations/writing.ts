import type { OccasionKind } from './situation.ts';

/** Occasions that writing serves better (practice P2). */
export const WRITING: readonly OccasionKind[] = [
  {
    id: 'status',
    pattern:
      /\b(?:status|stand-?ups?|daily|weekly|bi-?weekly|monthly)(?: (?:update|sync|report|meeting|call|check-?in|status|team meeting|catch-?up|stand-?up))?\b|\b(?:progress|project|team|weekly|sprint) (?:update|sync|report|check-?in)s?\b|\bupdates?\b|\bround[- ]?up\b|(?<!\p{L})(?:wochenbericht|statusrunde|lagebericht|projektstand|zwischenstand|wöchentlich\p{L}*)(?!\p{L})/iu,
    answers: { document: 'yes', immediate: 'no', urgent: 'no', face: 'no' },
    reason: 'A status is news that flows one way. Written, each reads it when it suits, and it can be found later.',
  },
  {
    id: 'figures',
    pattern:
      /\b(?:numbers|figures|metrics|kpis?|okrs?|results|report(?:s|ing)?|dashboard|forecast|budget|analytics|p&l|revenue|stats|spreadsheet|financials|q[1-4]|quarterly)\b|(?<!\p{L})(?:zahlen|kennzahlen|bericht\p{L}*|ergebnisse|auswertung|haushalt|quartal\p{L}*)(?!\p{L})/iu,
    answers: { document: 'yes', substantial: 'yes', face: 'no' },
    reason: 'Figures are read, compared and come back to; hearing them once is not enough.',
  },
  {
    id: 'document-review',
    pattern:
      /\b(?:(?:design|code|doc(?:ument)?|spec|copy|content|draft|contract|proposal|architecture|technical|tech|rfc|brief|deck|plan|roadmap|policy|legal|security|website|pr|pull request) (?:review|feedback|discussion|walk-?through|sign-?off)|review (?:of |the |our )?(?:\w+ )?(?:design|code|doc\w*|spec\w*|copy|draft|contract|proposal|rfc|brief|deck|plan|roadmap|policy|slides|website|quotes?|offers?|list)|feedback (?:on|round|for the)|proof-?read\w*|rfc|white ?paper|brief(?:ing document)?|research|strategy (?:doc|paper)|roadmap|architecture|spec(?:ification)?s?|proposal|slides|deck|draft)\b|(?<!\p{L})(?:entwurf|konzept|durchsicht|feedbackrunde|vertragsprüfung|gutachten)(?!\p{L})/iu,
    answers: { feedback: 'yes', substantial: 'yes', document: 'yes', face: 'no' },
    reason: 'Good comments need the text and some quiet. People give better ones in their own time.',
  },
  {
    id: 'announcement',
    pattern:
      /\b(?:announce(?:ment)?s?|all[- ]?hands|town ?hall|fyi|info(?:rmation)? session|news|release notes|introducing|company update|policy change|read-?out|presentation of|share[- ]?out|newsletter)\b|(?<!\p{L})(?:ankündigung\p{L}*|vollversammlung|infoveranstaltung|betriebsversammlung|neuigkeiten)(?!\p{L})/iu,
    answers: { document: 'yes', immediate: 'no', face: 'no' },
    reason: 'News for many is best written once, clearly, where everyone can find it and ask below.',
  },
  {
    id: 'decision',
    pattern:
      /\b(?:decision|decide|approv(?:e|al)|sign-?off|vote|choose|pick|select(?:ion)?|shortlists?|prioriti[sz]\w+|vendor selection|go\/no-go|pros and cons)\b|(?<!\p{L})(?:entscheidung\p{L}*|freigabe|abstimmung|auswahl)(?!\p{L})/iu,
    answers: { document: 'yes', feedback: 'yes', substantial: 'yes' },
    reason: 'A decision gets better with the options and reasons written down, and stays findable with its why.',
  },
  {
    id: 'planning',
    pattern:
      /\b(?:planning|plan|backlog|grooming|refinement|prep(?:aration)?|scoping|estimat\w+|timeline|schedule)\b|(?<!\p{L})(?:planung\p{L}*|vorbereitung|zeitplan)(?!\p{L})/iu,
    answers: { substantial: 'yes' },
    reason: 'A plan takes thought. Let one person draft it and the others comment; meet for what stays open.',
  },
];
