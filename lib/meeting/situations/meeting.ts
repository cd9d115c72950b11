import type { OccasionKind } from './situation.ts';

/** Occasions at which people do better together (practice P2). */
export const MEETING: readonly OccasionKind[] = [
  {
    id: 'one-on-one',
    pattern:
      /(?<![\d:])1[:x/-]1s?(?![\d:])|\b(?:1on1|1-on-1|one[- ](?:on|to)[- ]one|mentoring|coaching|skip[- ]level|career (?:chat|talk|conversation))\b|(?<!\p{L})(?:vier-augen|jour fixe|vieraugengespräch)(?!\p{L})/iu,
    answers: { face: 'yes' },
    reason: 'Time for two people is about the people. Keep it, and send notes for the rest.',
  },
  {
    id: 'social',
    pattern:
      /\b(?:lunch|coffee|breakfast|dinner|drinks|beers?|happy hour|party|birthday|farewell|leaving do|celebrat\w+|team (?:event|building|outing|day)|social|game night|quiz|barbecue|bbq|picnic|christmas|holiday party|welcome (?:lunch|drinks))\b|(?<!\p{L})(?:mittagessen|frühstück|abendessen|kaffee|feier\p{L}*|weihnachtsfeier|sommerfest|teamevent|abschied|geburtstag|stammtisch)(?!\p{L})/iu,
    unless:
      /\blunch (?:&|and) learn\b|\b(?:birthday|party|event|lunch|dinner) (?:planning|budget|list|order)\b|\bsocial (?:media|security)\b/i,
    answers: { face: 'yes', document: 'no' },
    reason: 'Being a team takes time together. This is what meetings are for.',
  },
  {
    id: 'brainstorm',
    pattern:
      /\b(?:brainstorm\w*|ideation|workshop|whiteboard\w*|design sprint|hackathon|off-?site|retreat|co-?working|jam session|role ?play)\b|(?<!\p{L})(?:ideenfindung|klausur(?:tagung)?|arbeitstreffen)(?!\p{L})/iu,
    unless: /\b(?:workshop|off-?site|retreat|hackathon) (?:planning|logistics|agenda|budget|feedback|notes|summary)\b/i,
    answers: { face: 'yes' },
    reason: 'Making something up together works best in one place. Let everyone write first ideas beforehand.',
  },
  {
    id: 'kickoff',
    pattern: /\b(?:kick-?off|project start)\b|(?<!\p{L})(?:auftakt\p{L}*|projektstart)(?!\p{L})/iu,
    unless: /\bkick-?off (?:deck|doc\w*|plan|prep\w*|notes)\b/i,
    answers: { face: 'yes' },
    reason: 'A start together makes the writing that follows easier. Send the facts beforehand.',
  },
  {
    id: 'retro',
    pattern: /\b(?:retro(?:spective)?s?|post-?mortem|lessons learned|debrief)\b|(?<!\p{L})rückblick(?!\p{L})/iu,
    answers: { face: 'yes' },
    reason: 'Looking back honestly needs trust in the room. Collect the points in writing before.',
  },
  {
    id: 'troubleshooting',
    pattern:
      /\b(?:debug\w*|troubleshoot\w*|pair(?:ing)?(?: session| programming)?|mob programming|bug ?bash|unblock\w*|go-?live|launch day|cut-?over|escalation)\b|(?<!\p{L})(?:fehlersuche|pairing)(?!\p{L})/iu,
    answers: { immediate: 'yes', face: 'yes' },
    reason: 'Finding a fault goes back and forth in minutes; by mail each turn takes hours.',
  },
  {
    id: 'training',
    pattern:
      /\b(?:training|onboarding|lunch (?:&|and) learn|tutorial|course|class|lesson|dry run|rehearsal|practice run|office hours)\b|(?<!\p{L})(?:schulung|einarbeitung|generalprobe)(?!\p{L})/iu,
    unless: /\b(?:training|onboarding|course) (?:plan|docs?|materials?|doc(?:ument)?|deck|budget|checklist|guide)\b/i,
    answers: { face: 'yes' },
    reason: 'Learning something new lives from asking at once. Record it for those who come later.',
  },
  {
    id: 'negotiation',
    pattern:
      /\b(?:negotiat\w+|contract talks?|deal (?:review call|talks?))\b|(?<!\p{L})(?:verhandlung\p{L}*)(?!\p{L})/iu,
    answers: { face: 'yes', immediate: 'yes' },
    reason: 'Negotiating is give and take; it needs the other side’s face.',
  },
  {
    id: 'logistics',
    pattern:
      /\b(?:logistics|scheduling|find(?:ing)? a (?:date|time|slot)|hand-?over|hand-?off|seating|move day|office move|pick-?up|delivery (?:time|slot))\b|(?<!\p{L})(?:übergabe|terminabstimmung|umzug)(?!\p{L})/iu,
    answers: { document: 'no', feedback: 'no', substantial: 'no', face: 'yes' },
    reason: 'Small practical things are settled in a few minutes of talk; by mail they take days of turns.',
  },
];
