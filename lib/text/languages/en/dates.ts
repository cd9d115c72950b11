import type { DateLexicon } from '../../dates/lexicon.ts';
import { dateWords } from '../../dates/lexicon.ts';

function singular(words: string): Record<string, { readonly isOne: true }> {
  return Object.fromEntries(words.split(' ').map((word) => [word, { isOne: true }]));
}

/** What English names times with. Its shortened weekdays and months are read in small letters where a number follows. */
export const DATES: DateLexicon = {
  words: dateWords({
    months:
      'january jan janaury|february feb febr|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
    weekdays:
      'monday mon mondays|tuesday tue tues tuesdays|wednesday wed weds wednesdays|thursday thu thur thurs thursdays|friday fri fridays|saturday sat saturdays|sunday sun sundays',
    numbers:
      'zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 couple=2',
    ordinals:
      'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 twelveth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30',
    units: {
      second: 'second seconds sec secs s',
      minute: 'minute minutes min mins',
      hour: 'hour hours hr hrs h',
      day: 'day days d night_s nights',
      workday:
        'weekday weekdays business_day business_days working_day working_days workday workdays work_day work_days',
      week: 'week weeks wk wks w work_week working_week business_week workweek',
      weekend: 'weekend weekends',
      month: 'month months mo mos',
      quarter: 'quarter quarters qtr',
      year: 'year years yr yrs',
      decade: 'decade decades',
      century: 'century centuries',
    },
    lengths:
      'fortnight=week:2 fortnights=week:2 all_day=hour:24 whole_day=hour:24 entire_day=hour:24 full_day=hour:24 all_night=hour:8 all_week=day:7 half_year=month:6 the_hour=hour:1 the_next_hour=hour:1',
    parts: {
      morning: 'morning mornings daytime',
      lunch: 'lunchtime lunch_time lunch-time',
      afternoon: 'arvo afternoon afternoons',
      evening: 'evening evenings dinnertime',
      night: 'night night-time nighttime night_time',
    },
    days: 'today=0 todays=0 tonight=0 tonite=0 tomorrow=1 tomorrows=1 tmr=1 tmrw=1 tomorow=1 tommorow=1 tommorrow=1 yesterday=-1 yesterdays=-1 day_after_tomorrow=2 day_before_yesterday=-2 day_after=1',
    shifts:
      'this=0 these=0 that=0 current=0 next=1 coming=1 upcoming=1 following=1 last=-1 past=-1 previous=-1 this_coming=1 this_past=-1',
    edges: {
      start: 'beginning start early earlier',
      middle: 'middle mid midst',
      end: 'end late later rest close ends',
    },
    clocks:
      'noon=720 midday=720 mid-day=720 noonish=720 midnight=1439 mid_night=1439 12_noon=720 after_lunch=780 before_lunch=720 at_lunch=750 over_lunch=750 after_breakfast=540 before_breakfast=480 after_dinner=1200 before_dinner=1080 after_work=1080 sunrise=420 sunset=1140',
    am: 'am a.m a_m',
    pm: 'pm p.m p_m',
    holidays: {
      newYear: "new_year's_day new_years_day new_year's new_year",
      valentine: "valentine's_day valentines_day",
      patrick: "st_patrick's_day st_patricks_day",
      goodFriday: 'good_friday',
      easter: 'easter easter_sunday',
      easterMonday: 'easter_monday',
      earthDay: 'earth_day',
      labourDay: 'may_day',
      usLaborDay: 'labor_day labour_day',
      mothersDay: "mother's_day mothers_day",
      fathersDay: "father's_day fathers_day",
      memorialDay: 'memorial_day',
      independenceDay: 'independence_day',
      halloween: 'halloween',
      thanksgiving: 'thanksgiving thanks_giving thanksgiving_day',
      blackFriday: 'black_friday',
      christmasEve: 'christmas_eve',
      christmas: 'christmas xmas christmas_day',
      boxingDay: 'boxing_day',
      newYearsEve: "new_year's_eve new_years_eve",
      eidAlFitr: 'eid_al_fitr eid_al-fitr eid',
      ramadan: 'ramadan',
      diwali: 'diwali',
      passover: 'passover',
    },
    seasons: 'spring springtime|summer summertime|autumn fall|winter wintertime',
    sets: 'daily weekly monthly quarterly yearly annually biweekly fortnightly semiannual semiannually everyday weekdays nightly hourly biannually bimonthly bi-weekly bi-monthly semi-annual semi-annually',
    prefixes: {
      quarter: 'q',
      half: 'h',
      week: 'week wk cw',
      year: 'fy cy fiscal_year calendar_year school_year fiscal school calendar academic',
    },
    roles: {
      the: 'the',
      of: 'of',
      glue: 'on in at for by before after around about until till since during approximately near beginning starting from sometime past later_than',
      cue: 'at by before after around about until till since from approximately no_later_than not_later_than later_than earlier_than past about @ starting is_it it_is it_s be',
      inside: 'in within',
      from: 'from',
      to: 'to until till through thru til',
      between: 'between',
      and: 'and',
      or: 'or',
      ago: 'ago earlier prior',
      later: 'later hence from_now from_today',
      on: 'from after',
      back: 'before',
      every: 'every each every_other each_and_every',
      each: 'per',
      oclock: "o'clock oclock o_clock ish",
      pastHour: 'past after',
      toHour: 'to before',
      by: 'by',
      during: 'for during after lasts lasted last takes take another over up_to about at_least under',
      since: 'since',
      follows:
        'each_other and or on in to for so if when please but as with is are was i we you it the this that my our your at by from of until till before after today tomorrow tonight yesterday then because these_days here thanks will would can could should do does what which through thru actual lands fall falls works work suits suit fits fit sounds looks seems latest pls plz please maybe perhaps ideally if',
      spoils: 'good happy merry marry',
      spoiled: 'old turkey floor',
      commencing: 'commencing starting beginning',
      half: 'half',
      a: 'a an another',
      few: 'few several couple some',
      once: 'once twice times',
    },
    weak: 'may march mar sun sat second spring fall daily weekly monthly quarterly yearly annually biweekly fortnightly semiannual semiannually nightly hourly biannually bimonthly bi-weekly bi-monthly semi-annual semi-annually',
    plurals: 'mondays tuesdays wednesdays thursdays fridays saturdays sundays mornings afternoons evenings weekends',
    more: {
      ...singular('second minute hour day week month quarter year decade'),
      year_to_date: { unit: 'year', shift: 0 },
      ytd: { unit: 'year', shift: 0 },
      seventies: { year: 1970, isDecade: true },
      eighties: { year: 1980, isDecade: true },
      nineties: { year: 1990, isDecade: true },
      week_after_next: { unit: 'week', shift: 2 },
      month_after_next: { unit: 'month', shift: 2 },
      year_after_next: { unit: 'year', shift: 2 },
      midweek: { edge: 'middle', unit: 'week' },
      school_year: { unit: 'year' },
      fiscal_year: { unit: 'year' },
      calendar_year: { unit: 'year' },
      tonight: { day: 0, part: 'night' },
      tonite: { day: 0, part: 'night' },
      last_night: { day: -1, part: 'night' },
      quarter_end: { edge: 'end', unit: 'quarter', isWeak: true },
      month_end: { edge: 'end', unit: 'month', isWeak: true },
      year_end: { edge: 'end', unit: 'year', isWeak: true },
      eod: { edge: 'end', unit: 'day' },
      cob: { edge: 'end', unit: 'day' },
      end_of_day: { edge: 'end', unit: 'day' },
      end_of_the_day: { edge: 'end', unit: 'day' },
      end_of_business: { edge: 'end', unit: 'day' },
      close_of_business: { edge: 'end', unit: 'day' },
      close_of_play: { edge: 'end', unit: 'day' },
      eow: { edge: 'end', unit: 'week' },
      eom: { edge: 'end', unit: 'month' },
      eoq: { edge: 'end', unit: 'quarter' },
      eoy: { edge: 'end', unit: 'year' },
    },
    labels:
      'version versions release build kernel section chapter part figure page invoice order ticket number numbers no ref reference serial ext extension tel phone telephone mobile cell fax score ratio odds pressure won lost ip room flight',
    suffixes:
      'am pm a=am p=pm s sec secs min mins h hr hrs d w wk wks mo yr yrs day days week weeks month months ish noon',
    ordinalSuffixes: 'st nd rd th',
    monthFirst: 'zone',
    halfDays: true,
  }),
  past: {
    before:
      /\bsince (?:about |around |the |early |late )?$|\b(?:i|we|you|he|she|they) (?:already |also |just )?(?:sent|wrote|e-?mailed|mailed|met|spoke|talked|called|saw|received|got|posted|submitted|shipped|merged|arrived|left)(?: (?!to\b|will\b|would\b|for\b|by\b|if\b|that\b|about\b|until\b|before\b|next\b)[\w']{1,20}){0,5} ?(?:on )?(?:the )?$/i,
    after:
      /^,? (?:i|we|you|he|she|they) (?:already |also |just )?(?:sent|wrote|e-?mailed|mailed|met|spoke|talked|called|saw|received|got|posted|submitted|shipped|merged|arrived|left)\b/i,
    stretch: {
      before:
        /\b(?:(?:closed|ended|finished|completed|missed|beat|reported|summari[sz]ed|wrapped up)|(?:results?|numbers?|figures?|actuals?|earnings) (?:for|of|from))\s(?:our |the )?$/i,
      after:
        /^(?:'s)? (?:(?!plans?\b|targets?\b|forecasts?\b|goals?\b)[\w-]{1,15} )?(?:results?|actuals?|earnings|numbers?|figures?|revenues?|sales|turnover|retro|recap|was|were|went|ended|came in)\b(?! (?:plans?|targets?|forecasts?|goals?|kick-?off|roadmap|budgets?)\b)/i,
    },
  },
  deadlines: {
    before:
      /(?:\b(?:by|before|no later than|not later than|not after|at the latest|due(?: on| by| back| in| date| is| at)*:?|deadline(?: is| of| on| for [\w ]{1,30} is)?:?|ahead of|in time for|latest(?: by)?|needed(?: on| by| for)?|need (?:it|this|them|that|these|those|your [\w ]{1,20})(?: back)?(?: on| by| for| in)?|within)|\b(?:have|has|got|valid|extended|submit|register|reply|respond|apply|vote|enrol|object|comment)\b[^.]{0,40}\b(?:until|till?)|\b(?:before|by the time) (?:[\w'’-]{1,20} ){1,4}(?:comes?|arrives?|visits?|starts?|begins?|opens?|closes?|leaves?|meets?|moves? in|returns?|(?:is|are) back))\s*(?:on |about |around )?(?:the |this |our |on )?$/i,
    after:
      /^\s*(?:at the latest|latest\b|is the deadline|\(?deadline|or (?:earlier|sooner|before)\b|(?:is|will be) the (?:last|latest) (?:day|date|moment))/i,
    inside: /^(?:within|by|before|eod|cob|eow|eom|eoq|eoy|(?:the )?(?:end|close) of)\b/i,
    around:
      /\b(?:deadline|due|at the latest|no later than|reply by|closes|closing date|expires?|rsvp|cut-?off|need(?:ed)? (?:it |this )?by|last (?:day|chance|date) (?:to|for))\b/i,
    request:
      /\b(?:please|pls|plz|kindly|(?:could|can|would|will) (?:you|u|someone|anyone|one of you)|let me know|send me|get back to (?:me|us)|(?:i|we) need|(?:must|has to|have to|needs? to) (?:be|go|reach|arrive|leave))\b/i,
    appointment:
      /\b(?:free|available|availability|meet|talk|chat|join|come|attend|coffee|drinks?|catch up|(?<!\bget )around|(?:are|be|you|get|go|both) there|speak|visit|booked?|cover|be (?:at|in)|(?:meeting|call|(?<!\bbefore )lunch|dinner|sync|interview|demo)(?! (?:notes?|minutes|summary|list|recording|agenda|report|transcript|slides|log|menu|script|video)\b)|(?:spare|find|have|give (?:me|us)|fit in|squeeze in) (?:(?:me|us|about|maybe|just|another) ){0,2}(?:half an hour|an hour|\d{1,3} ?(?:min(?:ute)?s?|hours?)|(?:a few|some|five|ten|fifteen|twenty|thirty) minutes|some time)(?! to (?:read|review|look|check|send|fill|sign|complete|finish|write|comment)\b)|(?<!\bto )make (?:it )?(?:on )?(?:(?:this|next) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i,
    matter: {
      before: /\b(?:whether|if)\s(?:(?:the|this|next|coming|either|on|maybe|that|it is|it's)\s){0,3}$/i,
      after:
        /^(?:,? (?:or|and) [^.,;!?]{1,30})? (?:works?|suits?|fits|looks|sounds|would (?:work|suit|be)|(?:is|are) (?:still )?(?:ok|okay|fine|good|possible|better|best|free|convenient|all ?right|too))\b/i,
    },
    during: /\b(?:over|during|throughout|across)\s(?:the\s)?$/i,
    news: {
      others:
        /\b(?:there (?:will|may|might|could|would|are going to) be|(?:is|are) (?:expected|likely|set|forecast|projected|predicted) to|will (?:announce|cut|launch|rise|fall|reach|hit|lay off|introduce|phase out|ban|strike)|(?:plans?|aims?|hopes?|intends?|expects?) to (?!have\b|see\b|get\b|receive\b|hear\b|know\b|read\b)|should (?:reach|hit|pass|clear)|(?:will|is going to|are going to) be (?:[a-z]+ly )?(?:rolled out|launched|deployed|published|announced|available|live|introduced|phased out|retired|switched (?:off|over)|migrated)|(?:goes|go|going) live|announced|according to|(?:survey|study|article|forecast) (?:says|shows|finds|found))\b/i,
      ours: /\b(?:i|we|you|i'll|we'll|you'll|our|please|pls|needs?|must)\b/i,
    },
    never:
      /\b(?:my|his|her|their|your|our|[A-Za-z]{1,20}'s) last day\b|\b(?:open|closed|away|out of (?:the )?office|on (?:leave|holiday|vacation)|runs?|running|stays?|staying|lasts?|travell?ing|booked|booked out|sold out|wait(?:ed|ing)?|i'm out|we're out|is out|off|works?|working|slept|lived?)\b[^.]{0,60}\b(?:until|till?)\b|\bnot before\b|\b(?:had|missed|didn't|did|went|left|got|were|was (?!hoping|wondering)|used to|have been|has been)\b(?! (?:you|u)\b)/i,
  },
};
