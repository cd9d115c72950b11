import { anyOf } from '../any-of.ts';

/** Whom a request speaks to, what the writer promises, and what is left open. */

const NAME = "\\p{Lu}[\\p{L}'-]+";
/** Words with a capital that begin a sentence and name nobody. */
const NO_NAME =
  '(?!(?:Please|Also|And|But|So|Then|First|Second|Third|Finally|Next|Now|Today|Tomorrow|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Thanks|Thank|Sorry|Yes|No|Ok|Okay|Well|However|Otherwise|Anyway|Hi|Hello|Hey|Dear|All|Team|Folks|Everyone|Everybody|Guys|Both|You|We|I|They|He|She|It|This|That|These|Those|There|The|A|An|If|When|Could|Can|Would|Will|What|Who|Where|How|Why|Which|Anyone|Someone|Somebody|Anybody|Question|Questions|Note|Reminder|Quick|Last|One|Maybe|Perhaps|Again|Urgent|Important|Action|Actions|FYI|PS|Re|Subject|Google|Zoom|Teams|Slack)\\b)';

/** A person is spoken to, or named as the one who is to act. Case tells a name, hence no `i`. */
export const TO_SOMEBODY = new RegExp(
  [
    `^(?:(?:And|So|Then|Also|Finally|First|Second|Next)[, ]+)?@?${NO_NAME}${NAME}(?: ${NAME})?(?:,|:| [–—-]) ?\\S`,
    `\\b(?:[Cc]an|[Cc]ould|[Ww]ould|[Ww]ill|[Ss]hould|[Mm]ay) ${NO_NAME}${NAME}(?: ${NAME})? \\p{Ll}`,
    `, ${NO_NAME}${NAME}[?.!]*$`,
    `(?:^|[:,;] ?|\\b(?:please|ask|have|let|want|need) )@?${NO_NAME}${NAME} (?:to|will|should|takes|owns|is to|please|could you|can you|would you) `,
  ].join('|'),
  'u',
);

/** Whoever feels like it. */
export const TO_ANYONE =
  /\b(?:someone|somebody|anyone|anybody|one of you|some of you|any of you|either of you|any volunteers?|a volunteer|whoever|who (?:can|could|wants to|would like to|will|is able))\b/i;

/** What each reader has or does for themselves; *your help* is one help, *bring the projector* one projector. */
export const EACH_OWN = anyOf(
  /\byour (?!(?:\w+ )?(?:help|support|assistance|advice|attention|patience|convenience|earliest|side|end|team|teams?|department|office|company|hands?)\b)\w+/i,
  /(?:^\W*|\b(?:please|pls|you|all|kindly|to) )(?:come|join|attend|sign up|register|rsvp|vote|enrol|log (?:in|out|off)|arrive|park|read|fill (?:in|out)|wear|bring (?!the\b|it\b|them\b|that\b|him\b|her\b))/i,
  /^\W*(?:any |your )?(?:changes|corrections|comments|additions|questions|ideas|suggestions|remarks|objections|votes|orders)\b[^.]{0,40}\b(?:to me|to us|by)\b/i,
  /\b(?:let (?:me|us) know|tell (?:me|us)|say) (?:if|whether|when|which \w+) you\b/i,
);

/** The writer promises to do something; being somewhere or knowing later is no promise. */
export const COMMITMENT =
  /\b(?:i'll|i will|we'll|we will|i'm going to|i am going to|we're going to|i promise(?: to)?|i can|let me) (?:also |then |just |try to |make sure to |personally |gladly )*(?!be\b|have\b|know\b|need\b|see\b|not\b|let me know)(?:send|share|get|check|look|ask|call|write|prepare|draft|finish|fix|update|review|book|forward|follow|take|do|set|circulate|talk|speak|deliver|bring|post|upload|pay|sign|arrange|organi[sz]e|find|give|put|add|make|come|provide|confirm|reply|answer|respond|let you know|keep you)\b|\byou(?:'ll| will) (?:have|get|receive|hear)\b/i;

/** What or when stays open: each reader fills it in differently. */
export const VAGUE = anyOf(
  /\b(?:soon(?:ish)?|sooner or later|at some point|some ?time(?: soon| this| next)?|one of these days|in the near future|before too long|shortly|later on|down the (?:line|road)|in due course|when possible|if possible|as and when|eventually)\b/i,
  /\b(?:some|a few|a couple of|various|certain|several|other) (?:things|stuff|points|issues|matters|aspects|bits|topics|changes|concerns)\b|\b(?:stuff|things like that|and so on|or something|somehow|or whatever|kind of thing|sort of thing)\b/i,
);
