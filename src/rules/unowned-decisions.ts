/**
 * Decisions against the reader that nobody owns, told by their grammar: what is offered or granted, a passive or
 * a euphemism, and a verb that takes away, refuses, shrinks or delays. Names no sentence; joins classes of words.
 */

/** Takes away, refuses, stops: against the reader whatever it is done to. */
const TAKES =
  '(?:suspended|discontinued|withdrawn|withheld|revoked|rescinded|terminated|deactivated|deprovisioned|decommissioned|disabled|downgraded|disqualified|delisted|suppressed|prohibited|forfeited|curtailed|offboarded|throttled|deprioriti[sz]ed|reprioriti[sz]ed|rationali[sz]ed|harmoni[sz]ed|rebalanced|rightsized|reimagined|phased out|scaled back|wound down|brought in line|sunset(?:ted)?|mothballed|retired|demoted|denied|refused|rejected|declined|restricted|capped|reduced|postponed|deferred|put on hold|placed on hold|placed in an? [\\w-]+ state|written off|reconsidered|reconfigured|invalidated|voided|locked|blocked|frozen|flagged|barred|excluded|de-?activated|unpublished|held back|pulled|axed|dropped|scrapped|clawed back|lapsed|taken offline|pushed back|given away|given to (?:someone|somebody|another)|made (?:private|invisible|inaccessible|unavailable))'
/** Against the reader only where it is done to what the reader has or gets. */
const CHANGES =
  '(?:adjusted|revised|amended|modified|realigned|aligned|removed|deleted|closed|ended|concluded|cut|moved|shortened|reassigned|transferred|hidden|taken down|limited|affected|reset|merged|omitted|lost|consolidated|streamlined|optimi[sz]ed|simplified|standardi[sz]ed|rounded down|re-?graded|re-?classified|resized|archived|expired|cleaned up|referred onward|managed)'
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
export const UNOWNED: readonly RegExp[] = [
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
    `^${OPEN}${AFFAIR_SUBJECT}(?:is|are) (?:now |currently |still |again )?(?:under review|constrained|being reimagined|being reviewed|subject to (?:denial|review)|on hold|considered closed|in abeyance)\\b`,
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
