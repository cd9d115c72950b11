import type { MeetingWords } from '../meeting-words.ts';
import { following, phrases, preceding } from '../phrases.ts';

const words = (list: string): RegExp => phrases(list, true);

/** English: titles as people type them, from many trades. */
export const MEETINGS: MeetingWords = {
  situations: {
    incident: words(
      `incident|outage|war_room|emergency|crisis|sev(?:erity)?_[0-3]|p[01]|major_incident|
      (?:site|server|service|system|network|internet|website|phones?|prod(?:uction)?|api|database|db|checkout|login|payments?|line|plant|lift|boiler|till|printer|email|mail|vpn|app|store|shop) (?:is |are |all )?(?:down|broken|offline|on fire|failing|stuck|flooded|unreachable|gone)|not (?:responding|reachable|working|loading|starting)|(?:won't|won’t|can't|can’t) (?:start|boot|load|open|log in|access|pay|print)|burst (?:pipe|main|tank)|(?:pipe|boiler|main|tank|tyre) burst|explosion|break_in|burglary|theft|stolen|injur(?:y|ed)|
      (?:security|data|privacy) (?:breach|leak)|breach|data loss|ransomware|hacked|hot_fix now|roll_back|(?:production|prod) issue|
      (?:site|work|line|production) stop(?:page|ped)?|stop work|(?:crane|gas|power|water|pump|boiler|lift|engine) (?:fault|failure|cut|leak)|power (?:cut|outage)|blackout|
      gas leak|water leak|leak|flood(?:ing|ed)?|evacuation|lockdown|outbreak|spillage|spill|product recall|missing (?:child|patient|pupil|person)|fire (?:at|in)|(?:site|workplace|road) accident|accident (?:at|on|in)`,
    ),
    'bad-news': words(
      `lay(?:ing)?_offs?|laid off|let(?:ting)? (?:[\\p{L}\\p{N}]{1,20} ){1,4}go|mak(?:e|ing) (?:[\\p{L}\\p{N}]{1,20} ){1,4}redundant|(?:role|job|post|position)s? (?:(?:is|are|will be) )?(?:made )?(?:redundant|affected|eliminated)|redundanc(?:y|ies)|made redundant|terminat(?:e|ing|ion of) (?:\\p{L}{1,20} ){0,3}(?:contract|employment)|dismissal|dismiss(?:ed|ing)?|
      fired|firing|passed away|died|death of|funeral|bad news|sad news|end of (?:your|his|her|their) contract|disciplinary|harassment|bullying|grievance|bereave(?:ment|d)|job (?:cuts?|losses)|(?:role|job|post|position)s? (?:is|are) at risk|
      (?:office|site|plant|branch|shop|store|factory|ward|school) (?:is |will be |to be )?(?:clos(?:ing|es|ure|ed)|shut(?:ting)?)|(?:bonus(?:es)?|pay|salary|salaries|wages?) (?:is |are |will be )?(?:cuts?|cancelled|canceled|frozen|freeze)|\\p{L}{1,20}'s passing|passing of|clos(?:e|ing|ure of) (?:the |our )?(?:\\p{L}{1,20} )?(?:office|site|team|plant|branch|shop|school|ward|department|factory|store)|non_renewal|not (?:to )?(?:be(?:ing)? )?(?:renew|extend)(?:ed|ing)?|(?:offer|application|request|bid|place|funding|appeal) (?:withdrawn|declined|rejected|refused|turned down|unsuccessful)|rejection|refusal|demotion|rif|reduction in force|
      los(?:t|ing|s of) (?:the |our |a )?(?:\\p{L}{1,20} )?(?:client|contract|customer|tender|bid|funding|grant|account|licen[cs]e)|(?:funding|grant) (?:is )?(?:cut|ends|ending|stops)|(?:project|programme|product|service|show|team) (?:is |will be |has been |was )?(?:cancelled|canceled|axed|shut down|discontinued|wound up|disbanded)|cut(?:s|ting)? (?:jobs|staff|roles|posts|positions|headcount)|(?:jobs|roles|posts|positions) (?:will |to |must |have to |are to )?(?:go|be cut|close)|affected (?:colleagues|staff|employees|people|roles)|insolvency|bankruptcy|winding up|hospice|stroke|heart attack|terminal(?:ly)?|prognosis|palliative|end of life|miscarriage|suicide|cancer|stillbirth`,
    ),
    sensitive: words(
      `feedback (?:talk|conversation|chat)|perf(?:ormance)? (?:review|appraisal|talk|conversation|discussion|concern|issue|plan|improvement|meeting|chat|check in)|underperformance|appraisal|annual review|mid_year review|year end review|half_year review|
      salary|pay (?:rise|raise|review|talk|gap|cut|freeze|dispute)|(?:reduc(?:ed|ing|tion (?:of|in))|cut(?:ting)?(?: in)?) (?:your |her |his |their )?(?:working )?hours|hours cut|raise|bonus(?:es)? (?:talk|conversation|decision|round|letter)|compensation|promotion|probation|pip|(?:final|written|formal|verbal|first) warning|warning|termination|severance|re_org(?:ani[sz]ation)?|head_count|org(?:ani[sz]ational)? (?:change|update|announcement|news|design)|(?:team|staffing|leadership|personnel|role) changes|people (?:update|news|changes)|departure|restructur(?:e|ing)|
      resignation|notice period|exit (?:talk|conversation|chat|interview|meeting)|leaving conversation|conflict|dispute|mediation|complaint|apolog(?:y|ies|ise|ize|ising|izing)|sorry|
      (?:difficult|hard|tough|sensitive|delicate|awkward|honest|frank|uncomfortable|crucial) (?:conversation|talk|news|topic|matter|chat|discussion|feedback|call)|burn_out|sick(?:ness)? (?:leave|absence)|return to work|back to work|occupational health|mental health|well_being (?:chat|talk|check|call|meeting)|
      stress (?:talk|chat|meeting)|condolences?|miscarriage|divorce|clear(?:ing)? the air|personal (?:matter|issue|situation)|private (?:matter|chat|conversation|word)|confidential|(?:concerns? about|worr(?:y|ies|ied) about) (?!the |our |a )\\p{L}{1,20}|tensions?|fall(?:ing)?_out|
      behaviou?r|conduct|misconduct|hr (?:meeting|hearing|investigation|case)|(?:workplace|internal) investigation|hearing|safeguarding (?:concern|case|referral|meeting)|family (?:meeting|conference)|diagnosis|test results (?:talk|conversation)|consultation (?:on|about) (?:the )?(?:role|job|redundanc)\\p{L}{0,20}|
      attendance (?:concern|meeting|review)|capability (?:meeting|hearing|review)|grief|memorial|telling (?:the )?(?:team|staff|family|parents)|breaking (?:the )?news`,
    ),
    interview: words(
      `interview|interviewing|candidate|(?:phone|tech|technical|recruiter|recruiting|hr|initial|first|video) screen|screening (?:call|chat|interview)|hiring (?:panel|loop|manager (?:call|chat|screen))|on_site (?:loop|interview)|(?:interview|selection|appointment) panel|panel(?: interview)? for|
      recruiter (?:call|chat)|final round|(?:second|2nd|first|1st) round|trial (?:shift|lesson|day)|assessment (?:centre|center|day)|audition|culture (?:fit|add)(?: (?:chat|call))?|job talk|applicant|cvs? (?:attached|below|enclosed|in the|is)|short_listed`,
    ),
    'first-meeting': words(
      `(?:first|1st|intro(?:ductory)?|introduction|initial|discovery|sales|pitch|exploratory|prospect|scoping|get to know|new (?:client|customer|partner|supplier|vendor|investor|donor|funder|tenant|landlord|patient|family)) (?:call|meeting|chat|conversation|visit|consultation|appointment|lunch|coffee) (?:with |– |- |: )?(?:client|customer|partner|supplier|vendor|investor|donor|landlord)|
      (?:first|1st|initial) (?:\\p{L}{1,20} )?(?:client|customer|partner|supplier|vendor|investor|donor|funder|landlord|tenant) (?:call|meeting|chat|visit)|(?:sales|discovery|exploratory|intro(?:ductory)?|pitch|prospect) (?:call|meeting|chat|conversation)|
      (?:first|initial|1st) (?:meeting|call|chat|conversation) (?:with|w/)|new (?:client|customer|partner|supplier|vendor|investor|donor|funder|landlord|tenant) (?:call|meeting|intro|kick_off|visit|welcome|chat)|
      (?:client|customer|partner|donor|investor|supplier|vendor) (?:intro(?:duction)?|kick_off|pitch)|pitch to|(?:pitch|meet(?:ing)?) (?:to|with) (?:a |the |our )?new (?:client|customer|partner|supplier|vendor|investor|donor|funder|landlord|tenant)|meet (?:the client|(?:our|the|a) new (?:client|customer|partner|supplier|vendor|investor|donor|funder|landlord))`,
    ),
    'intro-external': words(
      `intro|introduction|introductory|introductions|discovery|kick_off|pitch|get(?:ting)? to know|meet (?:and|&|n) greet|chemistry|first contact|exploratory|prospect|partnership (?:chat|call|talk|discussion|idea|exploration)|pleased to meet|nice to meet|new (?:client|customer|supplier|vendor|partner|donor|investor|tenant)|
      (?:first|initial|exploratory|sales|demo|welcome) (?:call|meeting|chat|session|conversation|demo|visit|consultation|appointment)|(?:product )?demo (?:for|with|to|at)|(?:sales|product|live) demo|demo|[\\p{L}\\p{N}]{1,20} ?(?:<>|<->|<=>|↔|⇄) ?[\\p{L}\\p{N}]{1,20}|meet(?:ing)? (?:the )?(?:client|customer|supplier|vendor|investor|donor|funder)s?`,
    ),
    'one-on-one': words(
      `1[:x/-]1|1on1|1 on 1|121|one (?:on|to|2) one|o3|mentor(?:ing|ship)?|coaching|skip level|supervision|career (?:chat|talk|conversation)|mentee|buddy (?:chat|call|coffee)`,
    ),
    social: words(
      `lunch|coffee|tea(?: time| break| party)|breakfast|brunch|dinner|supper|drinks?|beers?|pub|pizza|cake|happy hour|party|birthday|farewell|leaving do|send_off|goodbye|celebrat(?:e|ion|ing)|team (?:event|building|outing|day|trip|social)|social|game(?:s)? night|quiz|barbecue|bbq|picnic|potluck|christmas|holiday party|
      welcome (?:lunch|drinks|coffee)|baby shower|karaoke|bowling|escape room|team run|walk and talk|book club|choir|yoga|five_a_side|water_cooler|donut|virtual coffee|secret santa|toast|get together|hang_out|open house`,
    ),
    retro: words(
      `retro|retrospective|post_mortem|lessons learn(?:ed|t)|debrief|after action review|aar|look(?:ing)? back|what (?:went|did we learn)|learnings|wash_up|hot wash|(?:incident|outage) review|year in review`,
    ),
    training: words(
      `training|onboarding|induction|lunch (?:&|and|n) learn|tutorial|course|class|lesson|dry run|rehearsal|practice run|drill|hands on|simulation|exercise|refresher|workshop: how|masterclass|boot_camp|teach_in|brown bag|webinar|demo day|intro(?:duction)? to|basics|101|cpr|first aid|learn(?:ing)? (?:the|to|how)|mock|table_top|simulator|show (?:and|&) tell|skills (?:lab|day|session)|learning (?:hour|session)|certification|inset|cpd|teaching|practi[cs]e session|crash course|shadowing`,
    ),
    troubleshooting: words(
      `debug(?:ging)?|troubleshoot(?:ing)?|pair(?:ing)?(?: session| programming)|pairing|mob programming|bug_bash|unblock(?:ing)?|go_live|launch day|cut_over|escalation|swarm|war gaming|fault finding|root cause (?:session|hunt)|find(?:ing)? (?:out )?(?:why|the (?:bug|fault|cause|leak))|fix(?:ing)? (?:it )?together`,
    ),
    negotiation: words(
      `negotiat(?:e|ion|ions|ing)|contract talks?|(?:deal|rent|price|rate|pay|contract|lease|settlement) talks?|settlement (?:meeting|conference)|bargaining`,
    ),
    kickoff: words(`kick_off|project start|launch meeting|set_off`),
    handover: words(`hand_over|hand_off|shift change|huddle|ward round|briefing before|pre_shift|muster`),
    brainstorm: words(
      `brainstorm(?:ing)?|ideation|how (?:could|might|can) (?:we|the|our)|ideas? (?:session|workshop|meeting|jam|hour)|ideas|away day|workshop|whiteboard(?:ing)?|design sprint|hack(?:athon| day| week)|off_site|retreat|jam session|role_play|make_athon|design (?:jam|charrette)|charrette|sketch(?:ing)? session|mapping session|story mapping|co_creation|card sorting|creative session|naming (?:session|jam)|working session|writers_room|improv`,
    ),
    coworking: words(
      `co_working|body doubling|(?:work|working) (?:alongside|side by side)|silent (?:meeting|work)|focus together|study hall|shut up and write`,
    ),
    'in-person': words(
      `site (?:visit|walk|meeting|inspection|tour)|walk_(?:about|round|around)|(?:safety|gemba|snag(?:ging)?|ward|floor|garden|store) walk|walk the|tour|visit|viewing|inspection|photo_shoot|photos?(?: day)?|filming|tasting|fitting|move day|moving day|set_up (?:day|crew)|clean_up day|planting|harvest|stock_tak(?:e|ing)|volunteer(?:ing)? day|parents_(?:'|’)? evening|open (?:day|evening)|mock_up review on site|sound_check|recording session`,
    ),
    'office-hours': words(`office hours|drop_in|open hour|surgery|clinic|ask me anything|ama|q ?(?:&|and) ?a`),
    'sign-off': words(
      `sign_(?:off|ing off)|approve|approval|rubber stamp|ratif(?:y|ication)|confirm(?:ation of)? minutes|minutes of`,
    ),
    'written-comments': words(
      `feedback (?:on|round)|(?:your|written|any|final|last|line|collect|team) (?:comments|feedback|thoughts|input|edits|remarks)|comments (?:on|for|please|welcome|by|due)|comment on|: (?:comments|feedback|thoughts)|thoughts on|input (?:on|for|to)|please (?:all )?(?:give feedback|review|comment|read)|proof_read(?:ing)?|(?:read|review) and comment|redlines?|mark_up`,
    ),
    'for-information': phrases(
      `^(?:fyi|for (?:your )?information|info|update|news|announcement|heads_up|just so you know)(?=\\s?[:–—])`,
    ),
    announcement: words(
      `announc(?:e|ing|ement)|all_hands|town_hall|fyi|for your information|info(?:rmation)? (?:session|meeting|evening)|news|release notes|introducing|company (?:update|news|meeting|briefing)|(?:policy|process|guidance|rule|rota|pricing|price|tariff|form|field|system) (?:change|update)s?|new (?:\\p{L}{1,20} )?(?:policy|policies|guidance|guidelines|rules|process|procedure|price list|prices|rota|tariff|system|form|starter|joiner|hire|colleague)s?|changes? to (?:the )?|(?:has|have) changed|read_out|presentation of|share_out|newsletter|heads_up|what(?:'|’)?s (?:new|changing|changed|different)|what (?:changes|is (?:new|changing|different))|meet (?:our|the) new|welcome (?:to )?(?:our )?new|roll_out of|results of|unveil(?:ing)?|briefing`,
    ),
    practical: words(
      `logistics|scheduling|seating|(?:office|desk) move|move logistics|pick_up|drop_off|delivery (?:time|slot)|travel (?:plans?|arrangements|booking)|parking|catering|packing|arrangements|rota`,
    ),
    logistics: words(
      `find(?:ing)? (?:a |some )?(?:dates?|time|slot)|(?:settle|agree|fix|set|pick|choose|sort|coordinate) (?:the |a |on |out )?(?:dates?|times?|slots?|venue|rota|lifts|rooms?|seats?|seating|parking)|when (?:do|shall|can|should) we|who (?:brings|does|covers|drives|takes|opens|locks|picks|goes|gets|silences|is)|seating plan|move plan|car_pool|lifts? sharing|lift share|key handover|room (?:swap|booking)|rota (?:swap|gaps?)|shift swap|holiday cover|cover for`,
    ),
    technical: words(
      `rfc_\\d{0,6}|adr_\\d{0,6}|(?:technical|tech|architecture|engineering|code|api|schema|database|db|security|infra(?:structure)?|system|systems|data model|query|threat model|network|hardware|firmware|backend|frontend|platform|(?:query|planner|app|page|site|web|load|system) performance) (?:review|discussion|deep dive|design|walk_through|spike|talk|session|debt|refactor|migration|decision|proposal|forum|sync|model)|deep dive|pull request|pr_ ?\\d+|refactor(?:ing)?|tech(?:nical)? debt|migration (?:of|to|plan|path|approach)|(?:bug|ticket|issue|defect) triage|triage|threat model(?:ling)?|test (?:strategy|coverage|results)|api (?:contract|design|versioning)|load test(?:ing)?|tooling|ci|deployment|architecture|caching|observability|spike|integration|firmware|wiring|structural|deploy|upgrade|servers?|network|logging|auth|queue|indexing|encryption|backups?|interface|latency|memory leak|prototype|sensors?|calculation|bugs?`,
    ),
    status: words(
      `stand_up|daily(?: scrum| stand_up)?|scrum|(?:weekly|bi_weekly|fortnightly|monthly|quarterly|daily) (?:status|update|report(?:ing)?|stand_up|progress|review of (?:numbers|progress))|status(?: (?:update|report|meeting|call|round|check|review|sync))?|(?:project|company|general) discussion|(?:progress|project|team|sprint|pipeline|programme|program|portfolio|dept|department|site|sales|marketing|weekly|monthly|client|account) (?:update|report|status|progress|round_up)s?|progress(?: (?:update|report|check|meeting|review|on))?|updates?|round_up|report(?:ing)? (?:back|round)|where (?:are we|we are|things stand)|pipeline (?:review|update|call)|check point`,
    ),
    regular: words(
      `(?:weekly|bi_weekly|fortnightly|monthly|quarterly|daily|monday|tuesday|wednesday|thursday|friday|morning|team|staff|department|dept|leads?|managers?|management|leadership|squad|crew|faculty|ward|office|project|ops|operations) (?:sync|meeting|call|catch_up|check_in|meet|huddle|round|circle|get together)|weekly|bi_weekly|fortnightly|monthly|(?:client|account|customer|supplier|partner) (?:check_in|catch_up|sync|call|meeting)`,
    ),
    planning: words(
      `planning|plan (?:the|our|for|a)|backlog|grooming|refinement|prep(?:aration)?|preparing|scoping|estimat(?:e|es|ion|ing)|time_line|schedule|roadmapping|milestones?|capacity|resourcing|allocation|next steps|goals?(?: setting)?|goal setting|objectives|targets? for|priorit(?:y|ies|ise|ize|isation|ization|ising|izing)|strategy|to_dos?|checklist|launch|event|campaign`,
    ),
    plan: words(`plan|road_map|okr|research|curriculum|work programme|business case`),
    budget: words(`budget|forecast|cost estimate`),
    'document-review': words(
      `(?:design|doc(?:ument)?|spec|copy|content|draft|contract|proposal|technical|brief|deck|plan|policy|legal|website|text|paper|report|manuscript|translation|grant|bid|tender|curriculum|budget|quote|offer|slides?) (?:review|feedback|discussion|walk_through|walkthrough|reading|read_through|comments)|
      review (?:of |the |our |your )+(?:\\p{L}{1,20} ){0,2}\\p{L}{1,20}|read(?:ing)?(?: |_through)|go through (?:the )?(?:papers|documents?|draft)|go(?:ing)? through|white_paper|paper|papers|brief|briefing (?:doc|paper)|strategy (?:doc|paper)|spec(?:ification)?|proposal|slides|deck|draft|text|chapter|wording|clause|template|policy|guide|guidelines|manual|handbook|document|documentation|docs?|spreadsheet|pack|memo|article|blog_post|press release|sop|protocol|readme|prd|curriculum|syllabus|script|tender|bid|grant application|application form|questionnaire|job (?:description|ad|advert)|translation|drawings|floor plan|risk register|inventory|faq|report|form|minutes|letter|notes|summary|analysis|findings|synthesis|terms of reference|conflict check`,
    ),
    review: words(`review|critique|crit|walk_through|audit|assessment|evaluation|reading group`),
    figures: words(
      `numbers|figures|metrics|kpi|result|results|dashboard|analytics|p&l|revenue|stats|statistics|spreadsheet|financials|accounts|finances?|q[1-4]|quarterly|data|turnover|cash_flow|survey|month end|year end`,
    ),
    decision: words(
      `agree (?:on )?(?:the |a |our )?\\p{L}{1,20}|final call|yes or no|go ahead|should we|do we|shall we|\\p{L}{1,20} (?:vs|versus) \\p{L}{1,20}|\\p{L}{2,20} or \\p{L}{2,20}(?=\\?)|award of|decision|decide|deciding|vote|voting|choose|choosing|pick|select(?:ion|ing)?|short_list(?:ing)?|vendor selection|go/no_go|go no go|pros and cons|trade_offs?|which \\p{L}{1,20} (?:to|do|should)|option`,
    ),
    committee: words(
      `steering(?: committee| group)?|steerco|committee|board(?: of \\p{L}{1,20})?(?: meeting)?|trustees?|council|governors|agm|annual general meeting|general meeting|partners_(?:'|’)? meeting|shareholders?`,
    ),
  },
  unless: {
    incident: words(
      `(?:power|water|gas) (?:cut|outage) (?:on |next |this )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|tomorrow|\\d)|(?:incident|outage) (?:process|response (?:process|plan)|review|retro)|(?:planned|scheduled) (?:outage|downtime)|leak(?:age)? test|fire alarm|flood of|emergency (?:exit|light(?:s|ing)?)`,
    ),
    'bad-news': words(
      `let(?:ting)? (?:it|this|that|things|them) go|(?:data|server|link|network|power|supply) redundanc(?:y|ies)|redundancy (?:test|of (?:the )?(?:server|link|supply|network))|fired (?:up|earth)|firing (?:range|order)|kiln|terminal (?:\\d|[a-e](?!\\p{L})|emulator|window|command)|cancer (?:research|charity|run|campaign)`,
    ),
    sensitive: words(
      `(?:merge|calendar|schedul\\p{L}{1,20}|version|dependency|code|git|lock|naming|booking|diary) conflicts?|conflict of interest (?:form|register|policy)|(?:api|db|database|site|page|query|system|server|web|campaign|ads?|q[1-4]|quarter\\p{L}{0,20}|fund|portfolio|app|product|sales|supplier|vendor|planner|engine|network|model|build|index|website|mobile|channel|store|energy|pump|financial|investment|cache|frontend|backend|search) perf(?:ormance)?|
      perf(?:ormance)? review (?:of|for) (?:the )?(?:api|db|database|site|page|system|server|web\\p{L}{0,20}|campaign|ads?|q[1-4]|app|supplier|fund)|(?:promotion|raise) (?:banner|page|code|campaign|round|capital|funds?|awareness|stand|material)|(?:marketing|sales|summer|winter|spring|autumn|holiday|easter|in_store|book|price) promotion|fund_rais\\p{L}{0,20}|raise (?:a |the )?(?:round|capital|funds?|money)|
      health (?:check|plan draft)|compensation (?:benchmark|water|grouting|tank)|early warning|weather warning|warning (?:lights?|signs?|labels?)|annual review (?:of|for) (?:the )?(?:polic|supplier|insur|contract|plan)\\p{L}{0,20}|re_structur(?:e|ing) (?:of )?(?:the |our )?(?:code|repo|docs?|folders?|website|site|database|data|drive|wiki|files?|navigation|loan)s?|(?:user|customer|system|network|animal|cell|query|cache|scroll|default) behaviou?r|behaviou?r (?:driven|of the)|code of conduct|conduct (?:a|the|interviews|survey)|public hearing|hearing (?:aid|test)|(?:invoice|billing|price|boundary|noise|parking) (?:dispute|complaint)|customer complaints?|complaints? (?:numbers|figures|log|report)|tension (?:test|rod|wire|cable)s?|surface tension|sorry board|surface hearing|(?:ph|soil|blood|plant) diagnosis|war memorial|memorial hall|server well_being|bug diagnosis`,
    ),
    interview: words(
      `(?:interview|candidate) (?:notes|transcripts?|synthesis|questions?|guide|template|process|release|build|results?|read_out|findings|prep(?:aration)?|insights?|recordings?|summary|schedule|training|plan)|release candidate|prep(?:are|ping)? (?:for )?(?:the )?interview|candidate (?:vendors?|sites?|genes?|names?|locations?|venues?|tools?|drugs?|keys?)|exit interview|findings from|what we heard`,
    ),
    social: words(
      `lunch (?:&|and|n) learn|(?:birthday|party|event|lunch|dinner|breakfast) (?:planning|budget|list|order|logistics|menu)|social (?:media|security|care|worker|services|housing|policy|impact|value)|happy path|tea room refurb|coffee machine|drinks? (?:menu|licen[cs]e)|christmas (?:rota|cover|card|campaign|trading|opening|range|stock)|social_media|third party|party wall|works? social`,
    ),
    training: words(
      `(?:training|onboarding|course) (?:data|set)|class (?:action|diagram|size|list)|train(?:ing)? run failed|golf course|course of action|of course|exercise (?:price|bike)|first class|drill bit|asset class|machine learning`,
    ),
    'in-person': words(
      `virtual tour|web_site visits?|visit (?:report|statistics|numbers|notes)|inspection (?:report|findings)|photo (?:selection|policy|consent)|stock_take (?:report|results|numbers)`,
    ),
    negotiation: words(`tls negotiation|auto_negotiation`),
    handover: words(`handover (?:document|doc|notes?|template|protocol|pack)`),
    brainstorm: words(
      `(?:workshop|off_site|retreat|hackathon) (?:planning|logistics|agenda|budget|feedback|notes|summary|prep|venue|date)`,
    ),
    kickoff: words(`kick_off (?:deck|doc\\p{L}{0,20}|plan|prep\\p{L}{0,20}|notes)`),
  },
  cues: {
    urgent: words(`urgent|asap|critical|immediately|right away|straight away|time sensitive|today|now`),
    notUrgent: words(
      `(?:not|no|nothing|isn't|isn’t|non|never) (?:\\p{L}{1,20} )?(?:urgent|rush|hurry)|no rush|no hurry|whenever you`,
    ),
    atOnce: words(
      `on the spot|go/no_go|go no go|right away|straight away|at once|join (?:now|asap|if you can)|as soon as you (?:see|read)|(?:decide|answer|need|agree|act|call) (?:\\p{L}{1,20} ){0,4}(?:now|tonight|within the hour|today|immediately|before (?:noon|lunch))|tonight|can't wait|can’t wait|(?:is|are|we're|we’re) blocked|every minute|within the hour`,
    ),
    noHurry: words(
      `for (?:your )?information|nothing to (?:attend|decide|discuss|do)|no (?:discussion|decision|action|reply|questions)(?: needed| required| planned)?|no need to attend|in your own time|at your own pace|when(?:ever)? (?:you have|it suits)|by (?:monday|tuesday|wednesday|thursday|friday|the (?:\\d{1,2}(?:st|nd|rd|th)|end of))|just (?:so you know|an update|listening|to inform)|listen only`,
    ),
    comments: words(
      `(?:line|written|your|considered|any|detailed|honest) (?:comments|feedback|thoughts|input|edits|opinions?|views?)|comments?|feedback|suggest(?:ions?|ed edits)|review|red_lines?|proof_read|opinions?|thoughts|your (?:view|take|input)|mark up`,
    ),
    reading: words(
      `(?:please |all )?(?:read|study|review|look through|go through|work through) (?:\\p{L}{1,20} ){0,5}(?:before|beforehand|in advance|first|carefully)|pre_reads?|\\d+ (?:pages|slides|tickets|charts|scenarios|cases)|all (?:\\d+ )?pages|read(?:ing)? (?:the|all|through|it)|draft(?:s|ing)? (?:one|a|the|their|our|your)|study before|long read`,
    ),
    kept: words(
      `in writing|async|by e?mail|in the thread|(?:reply|answer|vote|respond) (?:by|in|below)|tracked changes|for reference|fill (?:in|out) the|minutes|for the record|document(?:ation|ed)?|write_up|sign_off|decision log|(?:table|sheet|doc|document|list|board|tracker|text) is (?:shared|in|on|already|linked)|in the (?:doc|document|sheet|tracker|wiki|shared folder|folder|repo|ticket)|(?:put|add|enter|fill in|tick) (?:\\p{L}{1,20} ){0,3}(?:name|number|comment|status|answer|part|row|line|figure|hour)s?|as one document|doc(?:ument)? linked|(?:slides|recording|notes|text|deck) (?:come|will be sent|will follow|follow|after|attached|is on|are on)`,
    ),
    oneWay: words(
      `(?:will|to) be presented|overview of|recap of|results of|short reports?|(?:presentation|slides) (?:by|from)|q&a at the end|(?:i|we)(?:'ll|’ll| will| shall| am going to)? (?:present|walk (?:you|everyone|us|all)? ?through|go through|show|read out|take you through|run (?:you )?through|report|share|summari[sz]e)|walk through (?:the )?(?:new|changes|figures|numbers|slides|results|fields)|(?:everyone|each|every|all|teams?|leads?|heads?(?: of \\p{L}{1,20})?|managers?|departments?) (?:\\p{L}{1,20} ){0,3}(?:says?|reports?|presents?|shares?|gives?|updates?|reads?)|go(?:ing)? (?:a)?round the (?:table|room|team)|round robin|(?:\\d|five|ten) min(?:ute)?s? each|what (?:they|you|i|we) did yesterday|yesterday,? today|presents? (?:their|the|his|her)|where (?:each|every|we|things) (?:\\p{L}{1,20} )?stands?|status of each`,
    ),
    noAttendance: words(
      `nothing to attend|no need to (?:attend|join|come|dial in|be there)|(?:no|not a) meeting|(?:just |only )?for (?:your|the|everyone(?:'s|’s)) (?:calendar|diary|diaries)|calendar (?:marker|block|only)|(?:just )?so (?:that )?(?:you|everyone|people|we all) knows?|do not join|please do not (?:book|schedule)|(?:don't|don’t|do not) need to (?:join|attend|do anything|come)|declines? automatically|no call`,
    ),
    together: words(
      `back and forth|(?:quicker|faster|easier) (?:\\p{L}{1,20} ){0,3}than (?:\\p{L}{1,20} )?(?:mails?|emails?|messages?|writing|typing|a thread)|talk (?:it|this|things) (?:through|over)|hash (?:it |this )?out|sit down|face to face|in person|hands on|bring (?:your |the |some |a few )?(?:laptops?|samples?|swatches|fabrics?|materials|prototypes?|parts|boots|ideas?|diaries|diary|pens|one idea|cake|a dish)|whiteboard|post_its|sticky notes|in pairs|in groups|small groups|groups of|role_play|meet (?:at|by|in front of) the|hard hats?|wear|comfortable (?:clothes|shoes)|walking shoes|cameras? on|practi[sc]e (?:on|with)|get to know|on site|work(?:ing|s)? (?:\\p{L}{1,20} ){0,3}(?:alongside|side by side|own thing|next to each other)|solve (?:it )?together|together in|build (?:it )?together|try (?:it )?out|demo and (?:questions|try)|brainstorm|have fun|everyone(?:'s| is) invited|food|snacks|whole team`,
    ),
    inHand: words(
      `swatch(?:es)?|(?:bring|handle|feel|touch|hold up|taste|smell|try on|fit) (?:(?!data|code|text|log|writing|audio|sound)\\p{L}{1,20} ){0,3}(?:samples?|fabrics?|prototypes?|tiles?|garments?|shoes|boots|specimens?)|(?:samples?|prototypes?|tiles?|fabrics?) (?:(?:will be |are |is )?(?:there|here|on the table|laid out|in the (?:room|studio|workshop|office|lab|showroom))|to (?:touch|feel|handle|taste|try))`,
    ),
    feelings: words(
      `not working out|struggling|(?:has|have) resigned|resigning|diagnos(?:ed|is)|(?:union|works council) rep\\p{L}{0,12}|accompanied|hr (?:will )?(?:joins?|attends?|is)|formal(?:ly)? (?:warning|meeting|complaint|process)|at risk of (?:redundancy|dismissal)|how (?:he|she|they)(?:'s|’s| is| are) (?:coping|doing|feeling)|upset|angry|(?:was|were|felt|feels?|feeling|is) hurt|apologi[sz]e|say sorry|i'm sorry (?:for|about|that)|out of line|calmly|argument|argued|quarrel(?:ling)?|shouting|shouted|tension(?:s)? (?:between|in)|bad blood|last week(?:'s|’s) e?mails|grieving|parents? died|father died|mother died|hospitali[sz]ed|seriously ill|(?:his|her|their|your) (?:illness|health|behaviou?r|absence|performance|resignation|probation)|not (?:meeting|met) (?:the )?expectations|performance (?:review|concern|issue)|first day back|phased (?:hours|return)|confidential|in confidence|next steps with the (?:family|daughters|parents|sons?)|crying|burnt out|burn_out|how you(?:'re| are) (?:coping|doing)|let (?:her|him|them|you) down|complained|complaints? (?:about|against|from|by)|keep this (?:between us|to yourself)|won't be (?:renewed|extended)|(?:will|do|does|did) not pass|cuts? to (?:the )?(?:team|staff|jobs)|(?:did not|didn't|didn’t) get the (?:job|role|post|promotion)|sort (?:this|it) out calmly|hard to hear`,
    ),
  },
  thingAfter: following(
    `reports?|reporting|template|polic(?:y|ies)|process(?:es)?|procedure|guide(?:line)?s?|hand_book|manual|play_book|run_book|check_list|form|clause|wording|text|copy|draft|document(?:ation)?|docs?|deck|slides?|notes|minutes|summary|write_up|transcripts?|findings|synthesis|question(?:s|naire)?|survey|statistics|stats|figures|numbers|data|dashboard|metrics|benchmark(?:s|ing)?|analysis|budget|planning|plan|prep(?:aration)?|logistics|agenda|list|spread_sheet|calendar|schedule|software|tool(?:s|ing|box)?|system|module|platform|app|feature|page|api|build|release|training|course|webinar|drill|simulation|exercise|test|rehearsal|score_cards?|rubric|criteria|contacts?|insurance|certificate|banner|code|equipment|review|retro|retrospective|post_mortem|debrief|follow_up|learnings|menu|order|venue|invites?|invitations?|kit|pack|materials?|video|recording|statement|log|register|costs?|themes?|insights?|quotes?|recordings?|clips?|results?|feedback|evaluation|scoring|rota|slots?|time_table|outcomes?|analysis|read_out|wiki|section|chapter|article|claims?|trends?|outline|needs|contents?|concept|curriculum|syllabus|modules?|plans?|objectives|records?|booklet|programme|catalogue|options?|providers?|offers?|dates?|barriers?|doors?|alarms?|exits?|lighting|lights?|bags?|marshals?|wardens?|numbers?|assembly point|stairs|box`,
  ),
  thingBefore: preceding(
    `(?:summary|themes?|findings|analysis|results|notes|write_up|transcripts?|chapter|section|paper|rules|costs?|comparison|overview|list|insights?|reports?|review|retro|retrospective|post_mortem|lessons(?: learn(?:ed|t))?|debrief|learnings|training|drill|course|webinar|statistics|policy|guide|how|template|text|wording|draft|survey|budget|plan|planning|prep|check_list|agenda|invites?|menu|form|numbers|article|book|ideas|dates?|venue) (?:of|on|for|about|from|after|to|re)(?: [\\p{L}\\p{N}'’]{1,15}){0,3}|(?:plan|planning|prep|prepare|organi[sz]e|book|preparing|organi[sz]ing) (?:the|our|for|a)|(?:post_mortem|retro|debrief|lessons learn(?:ed|t)|review)[:,]?(?: of)?(?: [\\p{L}\\p{N}]{1,15}){0,3}`,
  ),
  rulesAfter: following(
    `template|polic(?:y|ies)|procedure|guide(?:line)?s?|hand_book|form|clauses?|wording|software|tool(?:s|ing|kit)?|system|module|platform|dashboard|benchmark(?:s|ing)?|statistics|stats|data(?:set)?|calendar|training|course|webinar|checks?|certificates?|questionnaire|survey|api|law|rules|insurance|figures|numbers|report|calculator|scheme|bands?|framework|criteria|page|app|budget|import|export|feature|bugs?|tests?|copy|leaflet|brochure|article|run|slips?`,
    1,
  ),
  rulesBefore: preceding(
    `(?:training|course|webinar|statistics|polic(?:y|ies)|guide|guidance|how|template|text|wording|draft|survey|law|rules|software|form|article|book|seminar|lecture|data|report)(?: (?:of|on|for|about|from|to|re)|:)(?: (?:the|our|a|your|all|give|giving|handle|handling|dealing with|managing|have|having|hold)){0,3}`,
  ),
  ownTime: words(
    `focus(?: time| block| day| session| hours?)?|(?:deep|heads down|quiet) (?:work|time|hours?)|do not (?:book|disturb)|dnb|dnd|block(?:ed|er)?(?: (?:time|off|out))?|hold(?: for)?|busy|tentative|placeholder|buffer|private|personal(?: time)?|errands?|ooo|out of (?:the )?office|vacation|holidays?|bank holiday|public holiday|pto|annual leave|(?:parental|maternity|paternity|study|sick|unpaid|compassionate) leave|day off|half day|time off|leave|on leave|lieu day|toil|travel(?:l?ing)?(?: time| day| home)?|commut(?:e|ing)|school (?:run|pick_up|drop_off)|nursery (?:run|pick_up)|pick_up (?:the )?(?:kids|children|parcel)|gym|(?:doctor|gp|dentist|physio|optician|vet|dermatologist|orthodontist|hairdresser|barber)(?:['’]?s)?(?: (?:appointment|appt|visit|check_up))?|(?:dental|hospital|therapist|therapy|midwife|clinic|medical|eye|blood)(?:['’]?s)? (?:appointment|appt|check_up|test)|haircut|therapy|check_up|(?:car|bike|boiler) (?:service|inspection|repair)|driving lesson|vaccination|x_ray|mri(?: scan)?|wfh|working from home|home_office|away|no_meetings?(?: \\p{L}{1,20})?|meeting free(?: \\p{L}{1,20})?|pay_day|lunch break|admin time|prep time|reading time|writing time|study time|think(?:ing)? time|(?:release|code|change|content) freeze|(?:office|school|shop|site|building) closed|shut_down|on call|flight|train to`,
  ),
  travel:
    /^[^\p{L}\p{N}]*(?:(?:[Rr]eturn |[Oo]utbound |[Ii]nbound |[Cc]onnecting |[Ee]arly |[Ll]ate )?(?:[Ff]light|[Tt]rain|[Ff]erry|[Cc]oach|[Ee]urostar)(?: home| back)?(?:(?: to| from|:)(?= ?\p{Lu})| ?[–—-](?= ?\p{Lu})| (?=[A-Z\d]{2,3} ?\d{1,4}(?!\d))| (?=\d{1,2}[:.]\d{2})|(?=[^\p{L}\p{N}]*$)| (?=home|back))|(?:[Hh]otel|[Aa]irbnb|[Hh]ostel)(?:[:,–—-]? (?=\p{Lu})|(?=[^\p{L}\p{N}]*$))|(?:[Ss]tay|[Nn]ight|[Oo]vernight) (?:at|in) (?:the )?(?=\p{Lu})|[Cc]heck[- ]?(?:in|out) (?=(?:[Hh]otel|[Aa]irbnb|[Ii]bis|[Mm]otel)(?!\p{L}))|[Aa]irport (?:transfer|pick-?up|run|taxi)(?=[^\p{L}\p{N}]*$)|(?:[Tt]axi|[Uu]ber) to (?:the )?(?=airport|station|\p{Lu})|✈️?|🛫|🛬|🚄|🚆|🏨)/u,
  notice: words(
    `ooo|out of (?:the )?office|focus(?: time)?|deep work|annual leave|on leave|pto|wfh|on_call|on duty|rota|remind(?:er)?|(?:deadline|reminder) (?:for|to|about)?_\\p{L}{1,20}.{0,60}|deadline|due(?: today)?|hold|save the date|birthday|closed|school holidays?|(?:release|code|change|content) freeze|no meetings?|maintenance(?: window)?|planned (?:maintenance|outage|downtime)|last day|first day|half_term|term (?:starts|ends|dates)|inset day|exam week|bin (?:day|collection)|release day|sprint \\d{1,3} (?:starts?|ends?)|submission|invoice run|pay run|strike|clocks (?:change|go)|timesheets?(?: due)?|pay_roll cut_off|cut_off`,
  ),
  bare: /^(?:(?:quick|short|brief|weekly|monthly|daily|team|new)\s+){0,3}(?:meeting|sync(?:-?up)?|catch[- ]?up|check[- ]?in|chat|call|talk|touch ?base|discussion|discuss|connect|follow[- ]?up|meet|appointment|update|tbd|tbc|hi|hello|question|quick one|15 min|30 min)(?:\s+(?:with|w\/)\s+.{1,40})?\W*$/iu,
  agendaHeading:
    /^(?:(?:proposed|today's|the|draft|our)\s)?(?:agenda|topics?|points?|items?|to discuss|discussion(?: points)?|programme|program|running order|order of business|schedule|plan|on the table|to cover)(?:\s(?:for|of)\s.{1,40})?\s*:?$/iu,
};
