/**
 * Decisions against the reader that nobody owns, told by their grammar: what is offered or granted, a passive or
 * a euphemism, and a verb that takes away, refuses, shrinks or delays. Names no sentence; joins classes of words.
 * Two parts: decisions about what is the reader's own, wherever they stand, and news that begins with the decision.
 * Who decided and why is asked by the rule.
 */
import { openPatterns } from '../text/gated-patterns.ts'

/** What a reader has or hands in. */
const THING =
  '(?:account|accounts|service|services|order|application|request|card|contribution|subscription|access|payment|refund|claim|return|appeal|profile|listing|post|comment|comments|review|membership|plan|submission|transaction|enquiry|booking|reservation|ticket|website|site|domain|page|store|ad|ads|campaign|content|limit|withdrawal|transfer|loan|licen[cs]e|credit|document|documents|photo|video|registration|bid|offer|grant|project|collective|organi[sz]ation|user|username|balance|benefits?|allowance|hours|delivery|warranty|topic|thread|product|session|class|lesson|shop|item|vendor account|entry)'
/** What is done against them. */
const AGAINST =
  '(?:suspended|rejected|declined|denied|refused|banned|terminated|restricted|limited|blocked|disabled|deactivated|locked|revoked|frozen|paused|withheld|flagged|throttled|demoted|downgraded|un-?hosted|disapproved|disqualified|put on hold|placed on hold|on hold|reduced|(?:placed|put) under (?:\\w+ )?(?:review|investigation))(?! by\\b)'
const WAS_DONE =
  "(?:has(?: now| also| recently| temporarily| been| just)* been|have(?: now| also)? been|was|were|is(?: now| currently| being)?|are(?: now| being)?|will be|'s been)"
/** Decisions about what the reader has with the company, wherever in the sentence they stand. */
const ABOUT_THEIRS: readonly RegExp[] = [
  // The decision is ours, the reason nobody's: "after careful review we are unable to approve it".
  /\b(?:after|following|upon) (?:an? |the |our )?(?:careful|carefully|thorough|thoroughly|due|internal|further|detailed|full|close|closely|extensive) ?(?:\w+ )?(?:review|consideration|assessment|evaluation|deliberation|examination|thought|reviewing|considering|assessing|evaluating)\b[^.!?]{0,80}?\b(?:we|i)(?:'re| are|'m| am)? (?:currently |not |currently not )?(?:unable to|not able to|able to|cannot|can't|could not|couldn't|have decided not to|decided not to|will not|won't|regret)\b/i,
  new RegExp(
    `\\b(?:your|the|this|that|[\\ue000-\\uf8fe]'s|my) (?:[^.,;:!?]{0,60}? )?${THING}\\b(?:[^.,;:!?]{0,60}?) ${WAS_DONE} (?:\\w+ly |unfortunately )?${AGAINST}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:your|the|this) (?:[^.,;:!?]{0,40}? )?${THING}\\b(?:[^.,;:!?]{0,40}?) (?:(?:has|have)(?: not|n't) been|was(?: not|n't)|were(?: not|n't)|is(?: not|n't)|(?:can|could)(?: not|n't|not) be) (?:approved|accepted|granted|honou?red|successful|authori[sz]ed|renewed)\\b`,
    'i',
  ),
  /\byou (?:have been|'ve been|were|are being) (?:\w+ly )?(?:banned|suspended|blocked|removed|restricted|un-?hosted|disqualified|downgraded|rejected|declined)\b/i,
  /\b(?:the|your|our) (?:\w+ )?(?:prices?|fees?|rates?|plan|cost)\b[^.,;!?]{0,30}? (?:is|are|will be|has been|have been) (?:updat|chang|increas|adjust|revis|rais|mov)(?:ing|ed)\b/i,
  /\b(?:your|this) (?:\w+ ){0,2}(?:account|request|order|application|claim|payment|refund|transaction|transfer|booking|withdrawal|profile|registration)\b[^.,;!?]{0,30}? requires? (?:\w+ )?(?:additional|further|manual) (?:review|verification|checks?)\b/i,
  /\b(?:a|the) decision (?:has been|was) (?:made|taken|reached)\b|\bmistakes were made\b|\badjustments (?:have been|were|are being) made\b|\b(?:your|the) [^.,;!?]{1,40} (?:has been|is being|will be) (?:sunset|sunsetted|discontinued|phased out|retired|wound down)\b/i,
  /\bit (?:has been|was|had been) (?:\w+ )?(?:decided|determined|concluded|deemed|resolved) (?:to|that|not)\b|\b(?:errors?|mistakes?) (?:were|was|have been) made\b/i,
  /\b(?:your|the|this) (?:[\w-]+ ){0,3}(?:listing|review|post|comment|photo|video|ad|message|content|image|reply|answer|question|profile picture) (?:has been|have been|was|were) (?:removed|deleted|hidden|taken down|unpublished|edited|moved|rejected)\b/i,
  /\b(?:your|this) (?:[\w-]+ ){0,3}(?:application|request|claim|appeal|bid|proposal|submission|entry|nomination|complaint)\b[^.,;!?]{0,30}? (?:was|has been|is|were) (?:unsuccessful|disallowed|turned down|not (?:successful|upheld|selected|chosen)|unsupported|closed without)\b/i,
  /\b(?:your|this|the) (?:[\w-]+ ){0,3}(?:request|application|claim|order|appeal|refund|enquiry|booking|reservation|enrol?lment|registration)\b[^.,;!?]{0,40}? (?:could|can)(?: not|n't|not) be (?:confirmed|fulfilled|approved|granted|accommodated|honou?red|supported|authori[sz]ed|accepted)\b/i,
  /\b(?:your|the) (?:[\w-]+ ){0,2}(?:credit )?(?:limits?|hours|allowance|allocation|quota|storage|benefits?|discount|commission|budget) (?:has been|have been|was|were|will be|are being|is being) (?:cut|lowered|reduced|capped|removed|decreased|adjusted)\b(?! by you)/i,
  /\byou (?:were|have) not (?:been )?(?:selected|chosen|shortlisted|accepted|approved|successful)\b|\byou have been (?:removed|dropped|excluded|withdrawn) (?:from|as)\b/i,
  /\b(?:an?|the|additional|extra|late) (?:[\w-]+ ){0,2}(?:fee|fees|charge|charges|penalty|surcharge|hold|restriction|block|lien|strike|warning)\b[^.,;!?]{0,30}? (?:has been|have been|was|were|will be) (?:\w+ )?(?:added|applied|charged|deducted|imposed|placed|levied|assessed|issued|put)\b(?! to (?:the|your) (?:[\w-]+ ){0,3}(?:card|account you)\b)|\byou (?:have been|were|will be) charged an? (?:[\w-]+ )?(?:fee|penalty|surcharge)\b/i,
  /\b(?:the |your |our )?(?:prices?|rates?|fees|premiums?)\b[^.,;!?]{0,40}? (?:is|are|will be) (?:going up|increasing|rising|(?:being )?(?:adjusted|revised|raised|increased))\b/i,
  /\b(?:the|your|our) (?:\w+ )?(?:rents?|tariffs?|fares?|premiums?|subscription) (?:for|on|of) [^.,;!?]{2,70}? (?:will be|is to be|are to be|is being|has been|have been) (?:\w+ly )?(?:increased|raised|adjusted|revised|reviewed upwards)\b/i,
  /\bno (?:further |more )?(?:consideration|action|correspondence|discussion|extension) (?:will|can|shall) be (?:given|taken|entered into|granted)\b(?! until\b)|\b(?:have|has) been noted,? but (?:this|the|our|that) decision\b|\b(?:regret|sorry) to inform you that you no longer have\b/i,
  /\b(?<!\bno )(?:changes|adjustments|modifications|restrictions|limitations) (?:have been|were|are being|will be) (?:made|applied|introduced|placed)\b/i,
  /\bthis (?:feature|option|benefit|service|function|tool) (?:has been|was|is being|will be) (?:removed|withdrawn|disabled|discontinued|restricted|retired|deprecated)\b/i,
  /\b(?:your|the) (?:[\w-]+ ){0,2}(?:invoice|bill|statement|balance|premium|rent) (?:has been|was|will be) (?:adjusted|revised|increased|amended|raised)\b/i,
  /\b(?:your|this) (?:[\w-]+ ){0,2}(?:account|profile|order|payment|listing|refund|application|payout|transfer) is (?:now |currently |still )?(?:under (?:\w+ )?(?:review|investigation)|being (?:held|investigated)|(?<!application is (?:now |currently |still )?)being reviewed|pending (?:\w+ )?review)\b/i,
  /\b(?:unfortunately,? |(?:we )?(?:regret|are sorry|'re sorry|sorry) to (?:inform|tell|say|let)[^.,;!?]{0,20} )(?:that )?your [^.,;!?]{2,50}? (?:has been|was|were|is|have been) (?:\w+ly )?(?:cancell?ed|closed|removed|deleted|postponed|rescheduled|delayed|unsuccessful)\b|\byour [^.,;!?]{2,40}? (?:has been|was) (?:cancell?ed|closed|removed|deleted|postponed),? unfortunately\b/i,
  /\byour (?:[\w-]+ ){0,2}(?:order|booking|reservation|session|class|lesson|event|flight|trip|delivery|visit)\b[^.,;!?]{0,60}? (?:has been|was) cancell?ed\b(?! by)/i,
  /\baccess to (?:your|the|this) [^.,;!?]{2,40}? (?:has been|was|is) (?:\w+ly )?(?:disabled|revoked|restricted|suspended|removed|limited|blocked)\b(?! by\b)/i,
  /\byour (?:[\w-]+ ){0,2}(?:eligibility|identity|details|information|documents?) (?:could|can)(?: not|n't|not) be (?:confirmed|verified|validated|accepted)\b/i,
  /\byour (?:[\w-]+ ){0,2}(?:parcel|package|order|letter|file|files|documents?|luggage|application|request|message) (?:was|were|has been|have been) (?:\w+ly )?(?:misplaced|mislaid|overlooked|mishandled|misrouted|(?:sent|shipped|delivered) to the wrong)\b/i,
  /\b(?:your (?:card|account) (?:has been|was|will be)|you (?:have been|were|will be)) charged (?:an? )?(?:additional|extra|late|higher)\b|\byour (?:seats?|rooms?|desk|slot)\b[^.,;!?]{0,20}? (?:has|have) been (?:reassigned|given away|overbooked)\b/i,
  // "Your interview has been postponed", "the status of your account has been changed to inactive", "Your ticket has been closed".
  /\byour (?:[\w-]+ ){0,3}(?:interview|appointment|visit|tour|call|event|workshop|seat|place|training|enrol+ment|installation|repair|exam|test|stay|trip|flight|class|order|booking|reservation|account|subscription|membership|plan|service|access|profile|contract|policy|coverage|benefits|registration|listing|page|store|licen[cs]e|trial|application|scholarship|grant|loan|limit|discount|credit|points|bonus) (?:has(?: now| just)? been|have been|was|were|will be|is being|is to be) (?:\w+ly )?(?:cancell?ed|postponed|rescheduled|terminated|deactivated|discontinued|withdrawn|removed|closed|ended|reassigned|revoked|forfeited|voided|reversed|cut|shortened|changed to (?:inactive|closed|suspended|cancell?ed)|set to (?:inactive|closed|suspended)|marked (?:as )?(?:inactive|closed|spam|invalid|fraudulent))\b(?! by (?:you|the|our|us|your|\p{Lu})| (?:successfully|as (?:you )?requested))/iu,
  /\b(?:the )?status of your (?:[\w-]+ ){0,2}\w+ (?:has been|was|is now) (?:changed|set|updated|moved) to (?:inactive|closed|suspended|rejected|cancell?ed|on hold|denied)\b/i,
  /\b(?:your|this|the) (?:[\w-]+ ){0,2}(?:ticket|case|complaint|dispute|appeal|topic|thread|request|conversation|chat) (?:has been|was|will be|is being) (?:\w+ly )?(?:closed|locked|dismissed|archived|deprioriti[sz]ed)\b(?! by)/i,
  /\b(?:the|this|our) (?:[\w-]+ ){0,3}(?:service|product|feature|programme|program|plan|offer|app|store|branch|office|route|event|course|class|subscription|tier|scheme|benefit|option) (?:is being|has been|was|will be|is to be) (?:\w+ly )?(?:discontinued|withdrawn|closed|cancell?ed|retired|sunset|suspended|removed|scaled back|wound down|phased out|shut down)\b(?! by)/i,
  // "We reviewed your application and we are unable to proceed."
  /\b(?:we|i)(?:'ve| have)? (?:\w+ly |now )?(?:reviewed|considered|assessed|evaluated|examined|looked (?:at|into)|checked) (?:your|the) [^.!?;]{2,60}?,? (?:and|but)(?:,? (?:unfortunately|regrettably|sadly),?)? (?:(?:we|i)(?:'re| are|'m| am)? )?(?:currently )?(?:unable to|not able to|cannot|can't|could not|couldn't|have decided not to|decided not to|will not|won't)\b/i,
  new RegExp(
    `\\byour (?:[\\w-]+ ){0,2}${THING} (?:has been|was) (?:\\w+ly )?(?:reviewed|assessed|considered|examined|processed)(?:,? (?:and|but)) (?:no [\\w ]{3,30}|it|will not|cannot|was not|has not)\\b`,
    'i',
  ),
  // What was mislaid or let out, by nobody: "Your data was exposed", "Your e-mail was overlooked".
  new RegExp(
    `\\byour (?:[\\w-]+ ){0,3}(?:parcel|package|order|letter|e-?mail|message|files?|documents?|luggage|bags?|suitcase|application|request|complaint|data|details|information|records?|photos?|address|item|car|bike|coat|name|deposit|payment|statement|bill|invoice|appointment|booking)s? ${WAS_DONE} (?:\\w+ly )?(?:overlooked|mislaid|misplaced|misfiled|mishandled|misrouted|misdirected|misread|miscalculated|damaged|exposed|leaked|disclosed|compromised|skipped|passed over|double-booked|overcharged|shared (?:with others|in error|by mistake))\\b(?! (?:by (?!us\\b|our\\b|mistake\\b|error\\b)|in (?:the (?:flood|fire|storm|crash|accident)|an accident)))`,
    'i',
  ),
  // What was the reader's and now is another's: "Your seats have been reallocated", "Your name has been removed from the list".
  /\byour (?:[\w-]+ ){0,3}(?:seats?|stalls?|pitch|plot|allotment|place|slot|table|room|desk|berth|mooring|locker|spot|space|booth|shift|hours|turn|position|name|entry|team|number|route|case|application) (?:has|have)(?: now| since)? been (?:\w+ly )?(?:reallocated|reassigned|removed from|taken off|struck off|dropped from|moved (?:back|down|to (?:the (?:back|end|reserve)|another|a (?:different|smaller|later)))|given (?:away|to (?:another|someone|somebody|other))|let to|sold|released|cut|shortened|relegated|downgraded)\b(?! by\b)/i,
  // "The terms of your loan have been changed."
  new RegExp(
    `\\bthe (?:terms|conditions|interest rate|rate|price|cost|amount|limit|level|length|scope|date|time|schedule|timetable) (?:and conditions )?(?:of|for|on) your (?:[\\w-]+ ){0,2}[\\w-]+ (?:${WAS_DONE}) (?:\\w+ly )?(?:changed|amended|revised|modified|altered|raised|increased|reduced|cut|lowered)\\b(?! by\\b)`,
    'i',
  ),
  /\b(?:unfortunately|regrettably|sadly|sorry|regret)\b[^.!?;]{0,40}?\byour [^.,;!?]{2,40}? (?:did not|didn't|has not|hasn't|will not|won't) (?:make|reach|progress|succeed|qualify|advance|proceed|go (?:forward|through|ahead)|be (?:going|taken) (?:forward|further))\b/i,
  // "The lesson on Friday has been cancelled."
  /^(?:[^.,;:!?]{2,30}[,:] )?(?:the|this|our|today's|tonight's|tomorrow's|\w+day's) (?:[\w-]+ ){0,3}(?:lesson|class|course|workshop|event|concert|show|match|game|tour|trip|walk|talk|lecture|screening|performance|festival|fair|market|ferry|train|bus|flight|session|training|ceremony|party|dinner|race|exam|visit|delivery|collection) (?:(?:on|at|in|for|from|to|of) [^.,;!?]{2,50}? )?(?:has been|is being|was|will be|had to be) (?:\w+ly )?(?:cancell?ed|called off|postponed|shortened)\b(?! (?:by|because|due|owing|after|so)\b)/i,
]

/** Takes away, refuses, stops: against the reader whatever it is done to. */
const TAKES =
  '(?:suspended|discontinued|withdrawn|withheld|revoked|rescinded|terminated|deactivated|deprovisioned|decommissioned|disabled|downgraded|disqualified|delisted|suppressed|prohibited|forfeited|curtailed|offboarded|throttled|deprioriti[sz]ed|reprioriti[sz]ed|rationali[sz]ed|harmoni[sz]ed|rebalanced|rightsized|reimagined|phased out|scaled back|wound down|brought in line|sunset(?:ted)?|mothballed|retired|demoted|denied|refused|rejected|declined|restricted|capped|reduced|postponed|deferred|put on hold|placed on hold|placed in an? [\\w-]+ state|written off|reconsidered|reconfigured|invalidated|voided|locked|blocked|frozen|flagged|barred|excluded|de-?activated|unpublished|held back|pulled|axed|dropped|scrapped|clawed back|lapsed|taken offline|pushed back|given away|given to (?:someone|somebody|another)|made (?:private|invisible|inaccessible|unavailable))'
/** Against the reader only where it is done to what the reader has or gets. */
const CHANGES =
  '(?:adjusted|revised|amended|modified|realigned|aligned|removed|deleted|closed|ended|concluded|cut|moved(?! to (?:the|a|your) (?:\\w+ )?(?:folder|archive|inbox|trash|bin|tab|section))|shortened|reassigned|transferred|hidden|taken down|limited|affected|reset|merged|omitted|lost|consolidated|streamlined|optimi[sz]ed|simplified|standardi[sz]ed|rounded down|re-?graded|re-?classified|resized|archived|expired|cleaned up|referred onward|managed)'
/** What a customer, member or pupil has or gets of the company. */
const AFFAIRS =
  '(?:accounts?|services?|orders?|applications?|requests?|cards?|subscriptions?|access|payments?|refunds?|claims?|returns?|appeals?|profiles?|listings?|posts?|comments?|reviews?|memberships?|plans?|tariffs?|submissions?|transactions?|bookings?|reservations?|tickets?|sites?|pages?|ads?|campaigns?|limits?|loans?|credits?|documents?|photos?|registrations?|bids?|offers?|grants?|benefits?|allowances?|hours|opening times|deliver(?:y|ies)|warrant(?:y|ies)|sessions?|class(?:es)?|lessons?|courses?|modules?|discounts?|rates?|charges?|prices?|fees?|fares?|rents?|points|rewards?|perks|bonus(?:es)?|miles|ratings?|appointments?|places?|repl(?:y|ies)|enrol?lments?|permits?|passes|lines?|routes?|provision|records?|drafts|files?|tiers?|levels|goals|dates|slots|procedures?|placements?|entitlements?|premiums?|cover(?:age)?|polic(?:y|ies)|journals?|supply|supplies|stock|clubs?|features?|products?|features|options?|reminders?|donations?|prescriptions?|parcels?|shipments?|packages?|keynotes?|events?|ceremon(?:y|ies)|tours?|trips?|flights?|trains?|services|balances?|deposits?|payouts?|budgets?|quotas?|storage|capacity|schedules?|timetables?|programmes?|programs?|schemes?|bursar(?:y|ies)|scholarships?|concessions?|facilities|posts|vouchers?|codes?|coupons?|contracts?|hearts|seats?|rooms?|tables?|desks?|branch(?:es)?|counters?|offices?|mailbox(?:es)?|usernames?|domains?|licen[cs]es?|trials?|items?|messages?|content|threads?|topics?|entries|entry|interviews?|visits?|repairs?|installations?|privileges?|permissions?)'
const HAS_BEEN = "(?:(?:has|have)(?: now| also| recently| unfortunately| regrettably| since)? been|(?:is|are) being|(?:is|are) to be|'s been)"
const WAS = '(?:was|were|will be|is|are|shall be)(?: now| also| unfortunately| regrettably| automatically| temporarily)?'
const MAY_BE = '(?:may|might|can|could)(?: also)? be'
const OPEN =
  "(?:(?:dear|hello|hi) [\\w ]{2,30}, |[\\w' ]{2,25}: |please (?:note|be advised) that |unfortunately,? |regrettably,? |sadly,? |following (?:an? |the |our )?[^,;]{3,40}, |from (?:that|this) date |(?:we )?(?:regret|are sorry) to (?:inform|tell|advise) you that )*"
/** A noun phrase as subject, from the sentence's start: no verb, no comma. */
const SUBJECT =
  "(?!(?:if|when|once|as|it|there|he|she|they|we|i|this is|who|what|nobody|nothing|no)\\b)(?:(?!\\b(?:is|are|was|were|be|been|has|have|had|will|would|can|may|if|when|that|which|who|never|and then)\\b)[\\w'’&£$€%.,/#:\\d\ue000-\uf8fe-]+ ){1,9}?"
const AFFAIR_SUBJECT = `(?:(?!(?:if|when|once|as|we|i|my|his|her|their)\\b)(?!\\b(?:is|are|was|were|be|been|has|have|had|will|would|if|when|that|which|who)\\b)[\\w'&£$€%/\\d-]+ ){0,7}?${AFFAIRS} (?:(?:of|for|in|at|to|on|under|over|from|between) (?:(?!\\b(?:is|are|was|were|has|have|will)\\b)[\\w'&£$€%/#:\\d\ue000-\uf8fe-]+ ){1,6}?)?`

/** Each must begin the sentence: a decision told as news, not a clause of a story. */
const TOLD_AS_NEWS: readonly RegExp[] = [
  // "Hairdressing has been suspended", "Mortar mixing is being rationalised".
  new RegExp(`^${OPEN}${SUBJECT}${HAS_BEEN} (?:\\w+ly )?${TAKES}\\b(?! by\\b)`, 'i'),
  // "Shipping charges have been revised", "Some pledge levels have been adjusted".
  new RegExp(`^${OPEN}${AFFAIR_SUBJECT}${HAS_BEEN} (?:\\w+ly )?${CHANGES}\\b(?! by\\b)`, 'i'),
  // "Your earlier appointment was cancelled", "Your slot will be reassigned".
  new RegExp(
    `^${OPEN}your (?:[\\w-]+ ){0,2}${AFFAIRS} ${WAS} (?:\\w+ly )?(?:${TAKES}|cancell?ed|removed|deleted|closed|ended|cut|shortened|reassigned|lost|omitted|limited|not used)\\b(?! by\\b)(?![^.!?]{0,40}\\bno (?:more|further) (?:payments?|charges?|money)\\b)`,
    'i',
  ),
  // "Perks may be adjusted": a threat with nobody behind it.
  new RegExp(
    `^${OPEN}${AFFAIR_SUBJECT}${MAY_BE} (?:\\w+ly )?(?:${TAKES}|removed|closed|ended|cut|adjusted|revised|limited|shortened|modified|reviewed|managed)\\b(?! by\\b)(?! (?:at any time )?(?:online|in the app|with|if you|by you|up to|free|before|for free))`,
    'i',
  ),
  // "Certain accounts were affected", "Some drafts may not have been retained".
  new RegExp(
    `^${OPEN}(?:certain|some|selected|a (?:small )?number of|several) (?:[\\w'-]+ ){1,4}(?:(?:${HAS_BEEN}|was|were|will be|may be|may have been) (?:\\w+ly )?${TAKES}|(?:${HAS_BEEN}|may have been) (?:\\w+ly )?${CHANGES}|were affected)\\b(?! by\\b)`,
    'i',
  ),
  new RegExp(
    `^${OPEN}(?:certain|some|selected|your|several|the) (?:[\\w'-]+ ){1,5}(?:(?:has|have|may|might|will|could|can|was|were)(?: not|n't|not)(?: have)?(?: been| be)?) (?:\\w+ly )?(?:retained|taken forward|progressed|selected|shortlisted|considered|renewed|carried over|migrated|honou?red|maintained|maintainable|upheld|entertained|extended|continued|processed|pursued|accommodated|supported)\\b`,
    'i',
  ),
  // Euphemisms that are no passive.
  /\b(?:your|this|the) (?:[\w-]+ ){0,3}(?:is|are|was|has been|have been|will be) (?:now |currently )?(?:subject to|undergoing|pending) (?:an? )?(?:additional|further|enhanced|extra|manual|internal|ongoing) (?:\w+ )?(?:checks?|review|verification|screening|measures|scrutiny|assessment|investigation|processing|approval)\b/i,
  /\b(?:account|profile|order|request|application|booking|payment|claim|and|parcel|transfer) (?:now )?requires? (?:additional|further|manual|enhanced|extra) (?:review|verification|checks?|processing|approval|information)\b/i,
  new RegExp(
    `^${OPEN}${AFFAIR_SUBJECT}(?:is|are) (?:now |currently |still |again )?(?:under review|constrained|being reimagined|(?<!(?:application|request|submission|claim|entry|return|order|ticket|message)s? (?:is|are) (?:now |currently |still |again )?)being reviewed|subject to (?:denial|review)|on hold|considered closed|in abeyance)\\b`,
    'i',
  ),
  new RegExp(
    `^${OPEN}${AFFAIR_SUBJECT}may be subject to (?:denial|cancellation|suspension|removal|review|delays?|refusal|termination|restrictions?|additional \\w+)\\b`,
    'i',
  ),
  new RegExp(
    `^${OPEN}(?:your|this|the) (?:[\\w-]+ ){0,3}${AFFAIRS} (?:is|are) (?:currently )?(?:experiencing|subject to) (?:an? )?(?:\\w+ )?(?:delays?|disruptions?|issues?)\\b`,
    'i',
  ),
  new RegExp(
    `^${OPEN}${AFFAIR_SUBJECT}(?:will (?:no longer|not) be (?:taking place|going ahead|offered|available|running|provided|held|possible)|(?:is|are) no longer (?:taking place|running|being (?:offered|held|accepted)))\\b`,
    'i',
  ),
  new RegExp(
    `^${OPEN}(?:the |your |our )?(?:[\\w'-]+ ){0,4}(?:prices?|fees?|rates?|cost|rent|premiums?|fares?|tariffs?|charges?) (?:(?:of|for|on|in) [^.,;!?]{2,50}? )?(?:is|are|will be) (?:updating|changing|increasing|rising|moving|going up|adjusting|transitioning)\\b`,
    'i',
  ),
  /\b(?:a|an) (?:[\w-]+ ){0,2}(?:breach|violation|infringement|irregularity|discrepancy|issue) (?:of|in|with) (?:your|our|the) [^.,;!?]{2,50}? (?:has|have) been (?:identified|detected|found|noted|recorded|established)\b/i,
  /^(?:unfortunately,? |regrettably,? |sadly,? )it (?:is|was|will|has) (?:not|no longer) (?:be |been )?possible (?:to|for)\b/i,
  /^(?:it has come to (?:light|our attention)|it has (?:regrettably |unfortunately )?been (?:necessary|decided|agreed)|the decision has been (?:made|taken)|a decision has been (?:made|taken))\b/i,
]

const ONLY_IF = /\b(?:if|when|whenever|once|unless|until|whether|in case|should|may be|might be|can be|could be|would be|never|how|why|what happens|any)\b/i
/** A condition, a story of long ago, or good news. */
const NO_NEWS =
  /\b(?:if|when|whenever|once|unless|until|whether|never|how|why|nothing|nobody|no one|in (?:1[89]|20)\d\d|years ago|century|since (?:1[89]|20)\d\d|successfully|as (?:you )?(?:requested|asked)|for free|no longer needed|in (?:accordance|line|keeping) with|under (?:article|section|clause|rule|bylaw|the|our)|pursuant to|as per|discretion|law|statut\w+|seasonal\w*|updated daily)\b/i

/** The first decision in a plain sentence that hides who took it; null without one, or where it is a condition, a story or good news. */
export function findUnownedDecision(text: string): RegExpExecArray | null {
  for (const pattern of openPatterns(ABOUT_THEIRS, text)) {
    const match = pattern.exec(text)
    if (!match) continue
    if (!ONLY_IF.test(text.slice(0, match.index + match[0].length))) return match
    break
  }
  if (NO_NEWS.test(text)) return null
  for (const pattern of openPatterns(TOLD_AS_NEWS, text)) {
    const match = pattern.exec(text)
    if (match) return match
  }
  return null
}
