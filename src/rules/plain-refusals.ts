/**
 * Refusals that say no and stop: a subject, a word of refusal, and something that a customer asks for. Classes of
 * verbs and nouns of service, so that "You can't beat the price" and "No ads" are none.
 */
import { READERS } from './lexicons/readers.ts'

const OPENING =
  '(?:we regret (?:that|to say that) |(?:please )?(?:note|be aware|remember|bear in mind)(?: that)? |unfortunately,? |regrettably,? |sorry,? (?:but )?|however,? |[A-Z][\\w ]{2,20}: )?'
const CAN_NOT =
  "(?:cannot|can not|can't|may not|are not (?:allowed|permitted|able|entitled) to|aren't (?:allowed|permitted|able) to|will not be (?:able|allowed|permitted) to|won't be (?:able|allowed) to|are (?:no longer able|unable) to|can no longer|must not)"
/** What a customer does with a service. */
const USES =
  '(?:use|pay|join|cancel|change|appeal|borrow|reserve|book|bring|keep|start|report|order|return|exchange|sell|edit|access|deploy|withdraw|transfer|upload|download|enter|park|apply|claim|register|vote|combine|redeem|renew|upgrade|export|view|attend|participate|touch|approach|operate|amend|alter|swap|rebook|collect|reschedule|submit|delete|restore|reopen|contact|message|record|film|photograph|camp|smoke|charge|resell|share|import|print|sublet|get (?:a |an |any |the |your )?(?:refund|web|copy|discount|old price|money|deposit|place|invoice))'
/** What is done to a request, a guest or a thing that a customer brings. */
const GRANTED =
  '(?:admitted|accommodated|backdated|applied|fulfilled|seated|permitted|allowed|accepted|considered|counted|cancell?ed|changed|collected|exchanged|refunded|returned|given|booked|transferred|provided|processed|combined|redeemed|extended|reserved|held|issued|honou?red|served|replaced|amended|altered|granted|reimbursed|repaired|answered|acknowledged|entertained|read|shipped|delivered|admissible|eligible|transferable|exchangeable|refundable|returnable|negotiable|redeemable|available|possible|tolerated|moved|rescheduled|postponed|split|valid (?:for|on|with|in|at)|used (?:together|with|on|in|for|at|more)|sold to)'
const NOT_BE = "(?:(?:is|are|will|can|may)(?: not|n't|not)(?: be)?|cannot be|won't be|will not be|(?:is|are) (?:never|no longer)|may no longer be)"
/** A noun phrase with no verb in it, of things and people that are refused. */
const THING =
  "(?!(?:it|this|that|these|they|he|she|there|what|who|i|we|you|if|when|our|my|animals|your (?:data|details|name|address|card|number|password|e-?mail|information))\\b)(?:(?!\\b(?:is|are|was|were|be|has|have|had|will|would|can|may|if|when|because|data|details|names?|addresses|information)\\b)[\\w'&£$€%/\\d-]+ ){1,8}?"
const PEOPLE = `(?:${READERS}|visitor|member|guest|donor|applicant|subscriber|student|exhibitor|fellows|owners|drivers|sellers|parents|groups|teams|vehicles|accounts|latecomers|spectators|businesses|dogs|pets|puppies|children|men|women|under-\\d+s|non-\\w+)`
const REFUSED_THINGS =
  '(?:refunds?|returns?|exchanges?|exemptions?|entry|admission|admittance|access|cards?|card payments?|cash|cheques?|checks|credit|deliver(?:y|ies)|parking(?: permits?)?|dogs|pets|outside food|food|drinks?|photos?|photography|filming|reservations?|bookings?|appointments?|collections?|re-?entry|walk-ins?|children|late \\w+|interest|alcohol|smoking|swaps|substitutions|phone calls|extensions|transfers|cancell?ations|prams|drones|confetti|web version|resale|same-day \\w+|credit cards|cash payments?|visitors|camping|fires|barbecues|overnight \\w+|partial \\w+|exits?|replacements|changes|shipping|shipments|discounts)'
/** What we may refuse to do for a customer. */
const SERVES =
  '(?:ship|deliver|accept|move|offer|refund|exchange|repair|return|provide|reserve|extend|waive|support|cover|reply|respond|process|admit|issue|replace|hold|guarantee|tattoo|quote|store (?!(?:your|any|card|personal))|help (?!but)|answer|change|give (?:refunds|advice|quotes|out|discounts)|take (?:bookings|cards?|orders|cash|cheques|returns|reservations|payments?|walk-ins|phone)|work with|work on|serve|do (?:refunds|returns|exchanges|deliveries|repairs|gift))'

export const PLAIN_REFUSALS: readonly RegExp[] = [
  // "You can't pay by cheque", "While under review you cannot sell".
  new RegExp(
    `^${OPENING}(?:while [^,.;]{3,40}? |if you're on [^,.;]{2,30}, |during [^,.;]{3,40}?,? )?you ${CAN_NOT} (?:yet |also )?${USES}\\b(?! (?:wrong|enough|too))`,
    'i',
  ),
  new RegExp(
    `^${OPENING}you (?:can't|cannot|will not|won't) (?:get|have|receive|start) (?:a |an |any |the |your |level |stage )[^.,;!?]{2,60}?(?: yet)?(?=[.!]|$)`,
    'i',
  ),
  // "Orders cannot be cancelled", "Advice is not given by phone".
  new RegExp(`^${OPENING}${THING}${NOT_BE} (?:\\w+ly )?${GRANTED}\\b(?! (?:by|to) (?:anyone|anybody|third|others))`, 'i'),
  // "Visitors may not …", "No exhibitor may leave".
  new RegExp(
    `^${OPENING}(?:[\\w'-]+ ){0,3}?${PEOPLE} (?:(?:who|in|from|without|with|under|over|that|not) [^.,;!?]{2,50}? )?(?:${CAN_NOT.replace('|must not', '')}|${NOT_BE}) (?:\\w+ly )?(?!(?:wait|believe|get enough|need|have to|live|all|only|just|always|alone|charged|afraid)\\b)\\w+`,
    'i',
  ),
  new RegExp(`^no ${PEOPLE}\\b[^.,;!?]{0,40}? (?:may|can|will|shall|is|are)\\b`, 'i'),
  // "No refunds on opened packs", "No cards, no dogs".
  new RegExp(
    `^${OPENING}no ${REFUSED_THINGS}(?=[.!,]|$| (?:on|for|to|in|after|before|without|under|over|from|until|during|can|will|are|is|may|of|at|inside|or|unless)\\b)(?! (?:is|are|will be) (?:needed|required|necessary|charged|taken|asked|lost|harmed|left|made from))(?!.{0,60}\\b(?:needed|required|necessary|hassle|questions asked|hidden|worries|stress|fuss)\\b)`,
    'i',
  ),
  // "… is final sale, no returns, no exchanges", "In this case no refund is payable".
  /^[^.!?]{3,90}(?:,| [–—-]) no (?:refunds?|returns?|exchanges?|cancell?ations?), no (?:refunds?|returns?|exchanges?|cancell?ations?)(?=[.!]|$)/i,
  /^(?:in|under|for) (?:this|these|that|such) (?:case|cases|circumstances|event)s?,? no (?:refund|exchange|compensation|replacement|credit|payment)s? (?:is|are|will be|can be) (?:payable|possible|available|due to you|given|paid|made|offered)\b/i,
  // "Boots that have been worn will not be accepted".
  new RegExp(
    `^${OPENING}(?:[\\w-]+ ){1,4}(?:that|which) (?:have|has|are|is|were|was) [^.;!?]{2,60}? (?:cannot|can't|will not|won't|may not) be (?:accepted|returned|refunded|exchanged|replaced|repaired|taken back)\\b`,
    'i',
  ),
  // "Do not report it if …": nothing is said of what one may do.
  /^(?:please )?(?:do not|don't) (?:request|report|submit|ask for|apply for|open a|log a|raise a) [^.;!?]{2,60}?(?: (?:if|unless|until|before|when)\b|[,–—]+ ?(?:no one|nobody|we|they) (?:can|will|cannot|do)\b)/i,
  // "We can't ship to the islands", "I'm not able to change the date".
  new RegExp(
    `^${OPENING}(?:we|i)(?: (?:can't|cannot|can not|do not|don't|will not|won't|are unable to|are not able to|no longer|never)|'re (?:unable|not able) to|'m (?:unable|not able) to) (?:also )?${SERVES}\\b(?! (?:you for|until you|before you))`,
    'i',
  ),
  new RegExp(`^${OPENING}${PEOPLE} (?:without|under|over|in|with|who) [^.,;!?]{2,50}? will be (?:turned away|refused|sent home|excluded)\\b`, 'i'),
  /^(?:nobody|no one|no-one) (?:will|can|may) be (?:let in|admitted|served|seated|accepted|allowed|refunded|considered)\b/i,
  /^unless [^.;]{3,60}?, no \w+ (?:can|will|may) be \w+/i,
  /^not (?:available|valid|redeemable|transferable|refundable|suitable|open|eligible) (?:in|to|for|on|with|at|outside)\b/i,
  /^(?:the|our|your|all) [\w ]{2,40}? (?:is|are) (?:strictly )?(?:off-limits|out of bounds|forbidden|prohibited|barred to)\b/i,
  new RegExp(`^(?:without|unless)\\b[^.;]{3,60}?,? you (?:${CAN_NOT}|will not|won't) `, 'i'),
  // What shipping cost is gone, as anybody knows: only what was bought for its own sake is refused.
  new RegExp(
    `^${OPENING}(?:all )?(?!(?:[\\w-]+ ){0,2}(?:costs?|charges?|fees?|postage)\\b)${THING}(?:is|are|must be|remains?) (?:strictly |fully )?non-?(?:refundable|transferable|returnable|exchangeable)\\b`,
    'i',
  ),
  // "You are not eligible for the lower rate".
  new RegExp(`^${OPENING}you (?:are not|aren't|'re not) (?:eligible|entitled|covered|authori[sz]ed) (?:for|to) (?!pay\\b|wait\\b)`, 'i'),
  // "This voucher cannot be used online", "The discount does not apply to books".
  /^this (?:voucher|ticket|code|card|offer|coupon|pass|item|product|booking|certificate|rate|discount) (?:cannot|can't|can not|may not|will not|won't|is not to) be (?:used|combined|redeemed|exchanged|returned|refunded|changed|cancell?ed|transferred|extended|replaced|shared|resold)\b/i,
  /^(?:the|this|your|our) (?:[\w-]+ ){0,2}(?:discount|offer|code|voucher|coupon|guarantee|warranty|price|rate|deal|promotion|free (?:shipping|delivery)|plan|insurance|cover|ticket|pass) (?:does not|doesn't|will not|won't|cannot|can't) (?:apply to|be used|be combined|cover|extend to|include)\b/i,
  // "The following do not qualify for refunds".
  /^(?:the following|these|such)(?: [\w-]+){0,3} (?:do not|don't|does not|cannot|can't|are not|is not|will not) (?:qualify|be (?:refunded|returned|exchanged|accepted|considered|covered|sent)|eligible|covered|included|accepted|available|refundable|returnable|allowed|permitted)\b/i,
  // "Please do not fax the form."
  /^please (?:do not|don't) (?:fill|e-?mail|fax|post|mail|return|submit|attach|staple|hand in)\b(?!.{0,80}\b(?:instead|but|rather)\b)/i,
]
