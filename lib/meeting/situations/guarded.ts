import type { OccasionKind } from './situation.ts';

/** Occasions for which writing is never advised: they lose too much in it, or cannot wait for it. */
export const GUARDED: readonly OccasionKind[] = [
  {
    id: 'sensitive',
    pattern:
      /\b(?:feedback (?:talk|conversation|chat)|perf(?:ormance)?[ -]?(?:review|appraisal|talk|conversation|discussion)|appraisal|annual review|salary|pay (?:rise|raise|review|talk)|raise|compensation|promotion|probation|pip|performance improvement|warning|disciplinary|termination|dismissal|lay-?offs?|redundanc(?:y|ies)|re-?org(?:ani[sz]ation)?|resignation|notice period|exit (?:talk|conversation|chat)|conflict|mediation|complaint|grievance|apolog(?:y|ies|ise|ize)|bad news|(?:difficult|hard|tough|sensitive|delicate) (?:conversation|talk|news|topic|matter|chat)|burn-?out|sick leave|mental health|condolences?|bereavement|harassment|clear the air|personal matter|private matter|concerns? about (?!the (?:timeline|budget|plan|design)))\b|(?<!\p{L})(?:mitarbeiter(?:innen)?gespräch|jahresgespräch|personalgespräch|gehalt\p{L}*|kündigung\p{L}*|konflikt\p{L}*|beschwerde\p{L}*|abmahnung|beurteilungsgespräch|feedbackgespräch|trennungsgespräch|schlechte nachrichten?|krankheit)(?!\p{L})/iu,
    unless:
      /\b(?:merge|calendar|schedul\w+|version|dependency|code) conflicts?\b|\b(?:api|db|database|site|page|query|system|server|web|campaign|ads?|q[1-4]|quarter\w*|fund|portfolio|app|product|sales) perf(?:ormance)?\b|\bperf(?:ormance)? review (?:of|for) (?:the )?(?:api|db|database|site|page|system|server|web\w*|campaign|ads?|q[1-4]|app)\b|\b(?:promotion|raise) (?:banner|page|code|campaign|round|capital|funds?|awareness)\b|\b(?:marketing|sales|summer|winter|spring|holiday) promotion\b|\b(?:health|compensation) (?:check|plan draft|benchmark)\b|\bearly warning\b/i,
    answers: { sensitive: 'yes', face: 'yes' },
    guard: true,
    reason: 'This can touch somebody’s feelings. Tone gets lost in writing; a voice leaves room to respond.',
  },
  {
    id: 'incident',
    pattern:
      /\b(?:incident|outage|war ?room|emergency|sev(?:erity)?[ -]?[0-2]|p0|(?:site|server|service|system|production|prod|api|database|checkout|login|payments?) (?:is |are )?(?:down|broken|on fire)|security breach|data breach|breach|hot-?fix|roll-?back|production issue|prod issue)\b|(?<!\p{L})(?:notfall|ausfall|störung|krisensitzung|server down)(?!\p{L})/iu,
    unless:
      /\b(?:incident|outage) (?:process|policy|training|template|runbook|guide|reports?|summary|stats|statistics|review|retro\w*|post-?mortem|debrief|follow-?up)\b/i,
    answers: { immediate: 'yes', urgent: 'yes' },
    guard: true,
    reason: 'Something is broken now. Talking is the shortest way; write down afterwards what was learned.',
  },
  {
    id: 'interview',
    pattern:
      /\b(?:interview(?:s|ing)?|candidate|phone screen|screening call|hiring (?:panel|loop)|onsite loop|recruiter (?:call|screen))\b|(?<!\p{L})(?:vorstellungsgespräch|bewerbungsgespräch|bewerber(?:in)?(?:gespräch)?)(?!\p{L})/iu,
    unless:
      /\b(?:interview|candidate) (?:notes|transcripts?|synthesis|questions|guide|template|process|release|build|results|readout)\b|\brelease candidate\b/i,
    answers: { face: 'yes', immediate: 'yes' },
    guard: true,
    reason: 'Two sides get to know each other here, and that happens in conversation.',
  },
  {
    id: 'intro-external',
    pattern:
      /\b(?:intro(?:duction|ductory)?|discovery|kick-?off|pitch|get(?:ting)? to know|meet (?:and|&|n) greet|chemistry)\b|\b(?:first|initial|exploratory|sales|demo|client|customer) (?:call|meeting|chat|session|conversation|demo|visit)\b|<>|<->|↔|(?<!\p{L})(?:kennenlernen|erstgespräch|kennenlerntermin)(?!\p{L})/iu,
    outsideOnly: true,
    answers: { face: 'yes' },
    guard: true,
    reason: 'A first meeting with people from outside: a face makes everything that follows easier, mail included.',
  },
  {
    id: 'first-meeting',
    pattern:
      /\b(?:first|intro(?:ductory)?|initial|discovery|sales|pitch|exploratory|prospect|new (?:client|customer|partner)) (?:call|meeting|chat|conversation)\b|\b(?:first|initial) (?:client|customer) (?:call|meeting)\b|\b(?:client|customer|partner) (?:intro|kick-?off|pitch)\b|\b(?:pitch|meet(?:ing)?) (?:to|with) (?:a )?new (?:client|customer|partner)\b|\bmeet (?:the client|our new)\b|(?<!\p{L})(?:erstgespräch|kennenlerngespräch|kennenlerntermin|erstes treffen)(?!\p{L})/iu,
    answers: { face: 'yes' },
    guard: true,
    reason: 'A first meeting: a face makes everything that follows easier, mail included.',
  },
];

/** Bad news that a description tells in so many words, whatever the title calls the meeting. */
export const BAD_NEWS: OccasionKind = {
  id: 'bad-news',
  pattern:
    /\b(?:lay(?:ing)?[ -]?off(?:s)?|laid off|let(?:ting)? (?:\w+ ){1,3}go|redundanc(?:y|ies)|made redundant|terminat(?:e|ing|ion of) (?:\w+ ){0,3}(?:contract|employment)|dismissal|passed away|death of|funeral|bad news|disciplinary|harassment|grievance|bereavement|closing (?:the|our) (?:office|site|team|plant))\b|(?<!\p{L})(?:entlassung\p{L}*|kündigung (?:von|des|der)|verstorben|trauer\p{L}*|schlechte nachrichten?)(?!\p{L})/iu,
  unless: /\blet(?:ting)? (?:it|this|that|things) go\b/i,
  answers: { sensitive: 'yes', face: 'yes' },
  guard: true,
  reason: 'This is bad news for somebody. They should hear it from a person who can answer, not read it.',
};
