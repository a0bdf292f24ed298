/**
 * How a rule or right of the company sounds where a reason should stand: constructions of closed classes of words, one a
 * sort of rule. What only says how things are (“non-refundable”, “a late fee of 5 euros applies”, “claims must be made within
 * 90 days”) is no rule for the rule's sake.
 */
import { MAY_NOT } from './classes-of-readers.ts'
import { CONTRACTING, PROVIDERS, READER } from './lexicons/readers.ts'

/** Those whom rules are made for. */
const PEOPLE = `(?:(?:${READER}|${PROVIDERS}|lessee|cyclist|sponsor|contributor|poster|person|speaker|employee|non-?member)s?|registrants|people|individuals|anyone|anybody|everyone|everybody|(?:no one|nobody)|children|minors|those|pets|dogs)`
/** Whom a contract binds. */
const BOUND = `(?:${CONTRACTING}|consumer|hirer|lessee|borrower|licensee|occupier|data subject|householder|renter|visitor|patient|student|parent|owner|sender)`
/** What customers hand in or have at stake, whatever is said of it. */
const HANDED_IN =
  'returns?|refunds?|exchanges?|requests?|claims?|forms?|applications?|entries|submissions?|goods|bookings?|reservations?|vouchers?|coupons?|rooms?|vehicles?|deposits?|invoices?|payments?|cancell?ations?|receipts?|photos'
/** What customers hand in, ask for or hold. */
const MATTERS = `(?:${HANDED_IN}|documents?|complaints?|items?|changes?|orders?|tickets?|gift cards|credits?|fees?|accounts?|posts?|comments?|reviews?|listings?|messages?|topics|threads|videos|ads?|advertisements|links?|signatures|avatars|attachments|appointments?|sessions?|lessons?|visits?|subscriptions?|memberships?|plans?|prizes?|discounts?|offers?|withdrawals?|parcels?|proposals?|nominations?|disputes?|appeals?|queries|enquiries|inquiries|late arrivals|no-shows?|balances?|arrears|books?|contributions|expenses|teams|shops)`
const MODAL = '(?:will|shall|may|can|could|would|might)'
/** What the company does against the reader when a rule is broken, or grants only when it is kept. */
const SANCTIONED =
  '(?:(?:\\w+ly )?(?:removed|deleted|closed|locked|blocked|banned|suspended|terminated|refused|rejected|declined|denied|ignored|disregarded|discarded|void(?:ed)?|cancell?ed|charged|billed|fined|forfeit(?:ed)?|withheld|disqualified|excluded|expelled|evicted|prosecuted|reported|penali[sz]ed|deactivated|moderated|withdrawn|revoked|disposed of|repatriated|reallocated|recharged|discharged|throttled|destroyed|sold|merged|towed|clamped|confiscated|impounded|liable|sanctioned|barred|turned away|treated as|restricted|sent home|returned (?:to|at)|left)|(?:not|only) (?:be )?(?:\\w+ )?(?:considered|accepted|honou?red|refunded|reimbursed|processed|admitted|seated|served|accommodated|entertained|tolerated|eligible|returned|exchanged|granted|issued|given|authori[sz]ed|approved|allowed|permitted|discussed|extended|replaced|reissued|renewed|reinstated|transferred|valid))'

/** What rules are written down in. */
const RULE =
  '(?:polic(?:y|ies)|terms(?: (?:and|&) conditions| of [\\w]+)?|t ?& ?cs?|rules?|guidelines?|regulations?|by-?e?laws?|procedures?|protocols?|criteria|code of \\w+|agreement|contract|lease|tenancy|conditions(?: of \\w+)?|(?<=(?:meet|satisfy|fulfil+) [\\w ]*)requirements|standards|charter|tariff)'
const WHOSE = '(?:our|company|its|store|shop|club|house|building|site|forum|school|hotel|council|airline|bank|internal|standard|current|\ue000)'
const OURS = `(?:${WHOSE}|the|this|these|those|your|[\ue000-\uf8fe]'s|the \\w+'s)`
/** Words that only make a rule the reason. */
const BY =
  "(?:(?:as )?per|according to|in (?:accordance|line|compliance|conformity) with|pursuant to|(?:is|are|,) subject to|(?:as|than) (?:stated|set out|outlined|specified|defined|detailed|described|stipulated|laid down|required|provided|agreed) (?:in|by)|(?:bound|governed) by|(?:must|has to|have to|needs? to|should|(?:does|do|did)(?: not|n't)) (?:comply with|abide by|adhere to|conform to|(?:meet|satisfy|fulfil+)(?! the (?:requirements|standards|criteria)\\b))|violat(?:es|ed|ing)|for (?:breach|break|infring)ing|within the meaning of)"
/** Praise ("our strict standards") and what the reader wishes. */
const NO_RULE = '(?!(?:strict|high|rigorous|exacting|quality|golden|unwritten|wishes|privacy|new|latest|basic)\\b)'

export const POLICY_WORDINGS: readonly RegExp[] = [
  // A rule as the reason: "as per our policy", "under the terms of your lease", "violates our guidelines".
  new RegExp(`\\b${BY} ${OURS} ${NO_RULE}(?:[\\w.&/'-]+ ){0,3}?${RULE}\\b(?! of (?:the |this )?(?:language|grammar|format))`, 'i'),
  new RegExp(
    `\\b(?:under|due to|because of|based on|by|outside(?: of)?|beyond|past|against|contrary to|not covered by) (?:${WHOSE} ${NO_RULE}(?:[\\w'-]+ ){0,2}?(?:${RULE}|window|period|deadline)|(?:the|your) (?:[\\w'-]+ ){0,2}?(?:polic(?:y|ies)|terms|(?<=(?:against|contrary to) the \\w*)rules|conditions of \\w+|house rules|(?:return|refund|warranty|cancell?ation|claim)s? (?:window|period)))\\b`,
    'i',
  ),
  /\b(?:as per|per|in accordance with|in compliance with|pursuant to|due to|because of|subject to|violation of|breach of) (?!(?:high|strict|your|industry|any)\b)(?:[\w.&/'-]+ ){0,3}?(?:polic(?:y|ies)|regulations|guidelines|terms and conditions|rules|section|clause|article|(?:eligibility|inspection) \w+)\b/i,
  new RegExp(
    `\\b(?:(?:violations?|breach(?:es)?|infringements?) of|non-?compliance with|(?:violated|breached|contravened|infringed)) (?:our|the|these|this|site|community|forum|platform|program(?:me)?) (?:[\\w-]+ ){0,3}?${RULE}\\b|\\b(?:due to|because of|for) (?:repeated|multiple|continued) (?:violations|breaches|infringements|non-?\\w+)\\b|\\b(?:is|are|be|constitutes?|be (?:considered|deemed)(?: to be)?) an? (?:\\w+ )?(?:breach|violation) of \\w+|\\bin (?:breach|violation) of \\w+`,
    'i',
  ),
  /\b(?:under|per|by|according to|in \w+ with|of|rule|(?:stated|set out) in) (?:the )?(?:[\w'-]+ ){0,2}?(?:clause|article|section|paragraph|schedule|by-?law|regulation|rule|condition|point) (?:\d[\w()]*(?:\.\d\w*)*|(?:[ivxl]{1,4}|[b-hj-z])\b)/i,
  // The rule speaks: "our policy states", "regulations prevent us".
  new RegExp(
    `\\b(?:${OURS} |^)(?:[\\w'-]+ ){0,2}?(?:polic(?:y|ies)|procedures?|rules|regulations|guidelines|(?:terms|conditions)(?: (?:and|&) conditions)?(?: of \\w+)?|agreement|contract|lease|tenancy) (?:\\w+ly |also )?(?:is (?:we|you|to|not|that|no)\\b|(?:do|does)(?: not|n't) (?:allow|permit)|states?\\b|says?\\b|requires?\\b|prohibits?\\b|forbids?\\b|dictates?\\b|stipulates?\\b|specif(?:y|ies)\\b|prevents?\\b|stops?\\b|only allows?\\b|governs?\\b|(?:will|shall|may) (?:be appl|apply))`,
    'i',
  ),
  /\b(?:it|this|that)(?:'s| is| has always been) (?:(?!not\b)\w+ )?(?:(?:against |not )?(?:a |an |our |the |company |store |standard |normal |strict |legally |binding ){1,3}(?:[\w-]+ )?(?:policy|policies|practice|procedure)|(?:against|not) policy|(?<!\bnot )(?:an? |our )(?:\w+ ){0,2}(?:requirement|condition of|contractual \w+))\b/i,
  /\b(?:an?|very) (?:strict|firm|rigid|no[- ](?!hassle|quibble|questions|fuss|nonsense)\w+|zero[- ]tolerance|\d+[- ](?:day|hour)s?) (?:[\w-]+ ){0,3}?polic(?:y|ies)\b/i,
  /\b(?:is|are) (?:an?|one of the) (?:\w+ ){0,2}conditions? of (?:your|the|our|this) \w+\b/i,
  // What follows from not obeying.
  new RegExp(
    `\\b(?:failure to|failing to|any attempts? to|should you (?:fail|neglect|choose not|decide not) to) [^.!?]{3,90}? ${MODAL}(?: (?!be\\b)\\w+)?`,
    'i',
  ),
  new RegExp(
    `\\b(?:non-?payment|non-?compliance|violations?|breach(?:es)?|misuse|abuse|offen[cs]es?|infractions?|infringements?)\\b[^.!?]{0,60}? (?:${MODAL} (?:\\w+ )?(?:be|result|lead)|leads?|results?)\\b`,
    'i',
  ),
  /\b(?:may|will|can|could) (?:lead to|result in|risks?|mean) (?:[\w-]+ ){0,4}?(?:(?:us|we|\w+) terminating|suspension|cancell?ation|termination|removal|ban\b|closure|deletion|penalt\w+|disqualification|exclusion|expulsion|(?:your )?accounts? being|legal action)/i,
  /(?<!\bat )\brisks? (?:[\w-]+ ){0,3}?(?:suspension|exclusion|expulsion|termination|disqualification|being \w+ed)\b/i,
  // What the company may do.
  /(?:\b(?:we|they|[Tt]he \p{Ll}+|\p{Lu}\p{L}{1,40}|[\ue000-\uf8fe]) )?\breserves? (?:the|all (?:our )?) ?rights?\b|\bright to (?:refuse|terminate|cancel|modify|reject|deny|withhold|revoke)\b|\b(?:we|[Tt]he (?:company|club|store|shop|hotel|bank|school|council|organi[sz]ers?|management)|(?!You\b|The\b)\p{Lu}\p{L}{1,40}|[\ue000-\uf8fe]) (?:(?:retains?|has|have) the (?:\w+ )?right to|(?:(?<=\b[Ww]e )are|is) (?:legally |contractually |fully )?entitled to) (?!nothing|know)|\bexercise (?:our|its) (?:\w+ )?rights?\b/u,
  /\b(?:at|in) (?:our|its|their|the|[\w']+'s?) (?:[\w']+ )?(?:sole |absolute |own )*discretion\b|\bdiscretion of (?:the|our|management)\b|\bdecisions? (?:[^.!?]{3,60} )?(?:is|are|be) (?:\w+ and )?final\b/i,
  /(?<!\byou )\b(?:are|is|'re) (?:under no obligation|not (?:legally |contractually )?(?:obliged|obligated|required) to|not (?:permitted|authori[sz]ed|allowed) to)\b/i,
  new RegExp(
    `(?<!\\b(?:you|you also|I) )\\b${MODAL} [^.!?]{3,80}? without (?:(?:giving|assigning|stating|providing) (?:any |an? |the )?(?:reasons?|explanation|cause)|(?:(?:prior|further|any|advance) ){0,2}(?:notice|correspondence|explanation|warning|discussion)|compensation)\\b|\\bmay at any time [a-z]+\\b|\\b(?:may|can) be \\w+(?:ed|n) (?:by us |at our discretion )?at any time\\b`,
    'i',
  ),
  /\b(?:no|without|any|make|not possible to make) exceptions?\b(?! (?:of|to (?:this|that))\b)(?=[^.!?]{0,20}(?:[.!?,]|$| (?:will|can|are|for|to)))|(?:n't|\bnot|cannot) [^.!?]{3,60}? under any circumstances(?!:)/i,
  /\bno correspondence (?:will|can|shall)\b|\bcannot be (?:\w+ and cannot be )?(?:appealed|questioned|disputed|challenged)\b|\bnot complied with\b/i,
  /\b(?:tolerate|condone|entertain|waive|deviate from|override|bypass)\b(?<=\b(?:not|n't|never|cannot|unable to|able to) \w+(?: from)?)/i,
  // What the reader is taken to have agreed to.
  /\b(?:by|upon|when|through) (?:your (?:continued )?)?(?:(?!(?:contact|call|email|work|meet|help|join|message)ing\b)[a-z]+ing|joining [\p{L}]+|use)\b[^.!?]{0,80}?,? (?:you|the \w+) (?:\w+ )?(?:(?:agree|accept|consent|acknowledge|grant|waive|warrant)s?|have agreed|agreed|accepted|consented|are agreeing|are deemed|confirms? that)\b/iu,
  /\b(?:use|usage|access|attendance|participation|registration|purchase|membership|booking)\b[^.!?]{0,60}? (?:constitutes?|implies|means|signifies|indicates|denotes|amounts to|is deemed) (?:your |that you |full |an? |the )*(?:\w+ )?(?:acceptance|agreement|agree|accept|consent|acknowledge?ment|waiver)\b/i,
  /(?<!\b(?:if|when|once|unless|until|before|after|that|can|may) )\byou (?:also |further |hereby |expressly )?(?:agree|acknowledge|accept|consent|warrant|undertake) (?:not |to (?!disagree|a (?:day|time|date|price))|that\b)/i,
  new RegExp(
    `\\b(?:you|the ${BOUND}) (?:(?:have |already |must |hereby )*)(?:agreed to|accepts?(?:ed)?|signed|acknowledges?|agrees to)(?: you(?:'ve| have) (?:\\w+ and )?\\w+ to)? (?:all |these |our |the |those |any )+(?:\\w+ ){0,3}(?:terms|conditions|polic(?:y|ies)|agreement|contract|rules|risks?|regulations)\\b`,
    'i',
  ),
  // What somebody owes.
  new RegExp(
    `(?<=^|[,;:] |\\b(?:that|and|but|note) )(?:(?:all|any|each|every|no|only|our|the|registered|new|existing|eligible|interested|prospective|successful|other) ){0,2}${PEOPLE} (?:(?!must|shall|is|are|may|will|can|agree|who (?:are|have) (?:helped|told))[^.!?;:]{2,60}? )?(?:must(?! have been)|shall|(?:is|are) (?:\\w+ )?(?:required|obliged|obligated|expected|not permitted|not allowed|not entitled|not eligible|prohibited|forbidden|responsible|liable|subject|refused|denied|barred) ?|${MAY_NOT}|may only|agrees? to (?:abide|comply|follow|be bound)|undertakes? to)\\b`,
    'iu',
  ),
  new RegExp(
    `\\b${BOUND}s? (?:must|shall|undertakes|agrees|(?:is|are) (?:required|obliged|obligated|expected|not permitted|not allowed|prohibited|responsible) )\\b`,
    'i',
  ),
  /\b(?:we|our systems?) requires? (?:you|customers|that|all|every)\b|\byou (?:are|will be) (?:required|obliged|obligated|contractually \w+|not (?:permitted|authori[sz]ed)|to (?:comply|abide|adhere)) |\byou (?:shall|are hereby)\b|\bhereby (?!notified|informed|invited|convened|announced|given|confirmed|thanked)/i,
  /\byou must (?:however |also |therefore |then )?(?:be able to (?:show|prove|provide)|(?:notify|inform) us(?! (?:within|by|before|as soon|at least|immediately|straight|if)\b)|follow (?:the|our|this) (?:\w+ )?(?:procedures?|process|rules|guidelines|instructions)|provide (?:us )?(?:with )?(?:proof|evidence|documentation)|comply|abide|adhere|conform|observe|vacate|surrender|cease|refrain)\b/i,
  new RegExp(
    `\\b(?:${BOUND}'s|your) (?:\\w+ )?(?:responsibility|duty|obligation) to\\b|\\b(?:responsibility|liability|rests?|lies)\\b[^.!?]{0,60}? (?:of|with) the ${BOUND}s?\\b|\\byou(?:'re| are|'ll be| will be) (?:also )?(?:held )?(?:\\w+ly )?(?:responsible|liable|accountable) for (?:all|any|every|the|\\w+ing)\\b`,
    'i',
  ),
  new RegExp(
    `^(?:please note that |note that )?(?:(?:all|any|each|every) (?!you)(?:[\\w'-]+ ){0,3}?(?:${MATTERS}|${PEOPLE}|products?|purchases?|materials?|equipment|luggage|keys|uniforms?|meals|bags|belongings)\\b[^.!?,"]{0,50}?|(?:(?!your|the|this|an?\\b)[\\w-]+ ){0,2}(?:${MATTERS}|${PEOPLE})) must\\b(?! (?:have (?:been|crossed)|have an?|match|contain|start|end|be (?:an?|at least|unique|valid|set|called|named)) )`,
    'i',
  ),
  // What becomes of those and of that which does not keep to it.
  /\bwho [^.!?,]{3,50}(?<! to) forfeits?\b|\bif [^.!?]{0,40}\b(?:rules|terms|guidelines|conditions|policy) (?:is|are|have been) (?:breached|broken|violated)\b|\b(?:is|are) excluded from (?:our|the) (?:\w+ ){0,2}polic(?:y|ies)\b|\b(?:proof|receipts?|invoices?|forms?)\b[^.!?]{0,30} must accompany\b/i,
  new RegExp(
    `^(?:please note that |unfortunately,? )?(?!(?:if|after|once|when|before|unless|until|while|since|because|in|on|at|for|with|as|by|to|we|you|i|it|this|that|there|your|my|what|where|so|and|but|or)\\b)(?:[\\p{L}'-]+ ){0,3}?(?:${MATTERS}|${PEOPLE}|\\p{L}{3,}s) (?:who|which|that|whose|not|found|deemed|caught|asked|without|with|left|failing|contravening|exceeding|in|under|over|after|before|beyond|below|above|outside|containing|older|inactive|unused|made|received|placed|booked|cancell?ed|submitted|sent|filed|arriving|reported) [^.!?;]{2,90}? (?:will|may|shall|can|cannot|are|is) (?:also )?(?:not )?(?:be )?(?:${SANCTIONED}|subject to|non-refundable|dealt with|not receive|lose|forfeit)\\b`,
    'iu',
  ),
  /(?<!\b(?:this|your|the|an?) )\b(?:unauthori[sz]ed|non-?compliant|ineligible|incomplete|unsigned|expired|missing|bulk|abusive|excessive|duplicate|unsolicited|inappropriate|unsuitable|unattended|uncollected|unpaid|offending|overdue|late(?! fee)|such|violators|offenders|trespassers|latecomers|no-?shows?) (?:[\w-]+ ){0,2}?(?:will|shall|may|can) (?:not )?be (?:\w+ or )?\w+ed\b(?! (?:for you|free|to you|back|at no cost))/i,
  /\b(?:anyone|any (?:person|member|guest|visitor|player)|those|you|(?:each|every|any) (?:parent|driver|tenant|member|owner|hirer|person)) (?:(?:who|found|caught|seen) [^.!?,]{3,50}? )?(?:will|may|can|could) (?:also |then )?(?:be (?:asked to leave(?= the\b|[.!,;]|$)|fined|prosecuted|evicted|barred|sent home|expelled))/i,
  /\b(?:penalty notices?|fines?|sanctions?)\b[^.!?,;]{0,30} (?:(?:will|shall|may) be (?:charged|applied|imposed|issued|due|served)|appl(?:y|ies)|becomes? due)\b/i,
  /(?<!\b(?:not|you may|you might|you could|you can|you will) (?:be )?)\b(?:(?:incur|attract)s? (?:an? )?(?:[\w%-]+ ){0,2}(?:surcharge|fee|penalty|charge|fine)s?|(?:liable|subject) (?:to|for) (?:an? )?(?:[\w£$€-]+ ){0,3}?(?:penalty|fine|charge|surcharge|prosecution|disqualification|exclusion|expulsion|eviction|fee|collections?|cancell?ation|suspension|termination|removal|deletion|approval|acceptance|(?:our|the \w+'s) confirmation|change(?= at| without|[.!])))\b|\bis an? (?:criminal )?offence\b|\benforcement action\b|\bget (?:you|your \w+) (?:\w+ly )?(?:banned|closed|suspended|blocked|removed|disqualified|terminated|locked|deleted|expelled)\b/i,
  /\b(?:we|the \p{L}+) (?:may|can|will|could) (?:also |then |have to )?(?:prosecute|evict|fine|take (?:you|them) to court|issue (?:a |an )?(?:fine|penalty|charge)|seek (?:possession|an? \w+ order)|charge (?:you|your (?:card|account)) [^.!?]{0,40}?\bfor (?:each |every |any |all )?(?:missed|late|lost|damaged|unpaid|no-show|broken|returned|failed))\b/iu,
  /\b(?:forced|obliged|compelled|bound|(?:alternative|option|choice)(?: left)? but) to (?:take|turn|pass|refer|begin|commence|file|sue|report|suspend|close|cancel|terminate|disconnect|instruct|seek|pursue|charge|withdraw|remove|refuse|withhold|bill|deduct|levy)\b(?![^.!?]*\bby law\b)|\bwe (?:hereby |must |formally )?(?:demand|insist on) \w+/i,
  // What counts as what, and what is granted to nobody.
  /\b(?:is|are|be|becomes?|stands?) (?:(?:hereby |strictly |considered |immediately )?(?:deemed(?! to be (?:in|at|among)\b)|null and void|void|(?:fully )?forfeit(?:ed)?|mandatory|compulsory|obligatory|conditional (?:up)?on|time-barred|due and payable|final(?=[.!]))|treated as (?:an? )?(?:lapsed|withdrawn|cancell?\w+|abandoned|refus\w+|accept\w+|no-show|breach|withdrawal))\b(?! (?:at|in|for) (?:some|most|many|several)\b)|\bvoid where prohibited\b|\b(?:voids?|invalidates?) (?:the|your|any|all|this) \w+|\brenders? (?:[\w-]+ ){1,4}(?:void|null|invalid|ineligible|liable|inadmissible|forfeit)\b/i,
  /\b(?:accepts?|assumes?|takes?|bears?) no (?:responsibility|liability)\b|(?:cannot|can't|can not|do not|don't|does not|will not|won't) (?:accept|take|assume|bear) (?:any )?(?:responsibility|liability)\b|\b(?:cannot|can't|can not|will not|won't|shall not|is not|are not|may not) (?:be )?(?:held )?(?:responsible|liable) for\b/i,
  new RegExp(
    `^only (?:[\\w-]+ ){0,2}${MATTERS} (?:[^.!?]{3,60}? )?(?:are|will be|can be|shall be) \\w+|\\bonly (?:\\w+ )?(?:confirmed|provided|granted|given|issued|available|valid|accepted|offered|released) (?:on receipt|upon|to (?:licen[cs]e|paying|registered|members|holders)|against|once payment|after|if (?:payment|all))\\b`,
    'i',
  ),
  new RegExp(
    `^(?:we|the (?:company|store|shop|hotel|club)) (?:(?:only|can only|will only) (?:accept|issue|process|offer|give|grant|provide|consider|allow|permit) (?:[\\w-]+ ){0,2}${MATTERS} (?:within|for|if|when|on|with|up to|that|which|after|before|without|unless|in the|made|sent)|(?:do not|don't|cannot|can't) (?:accept|issue|process|offer|give|grant|provide|consider|allow|permit) (?:[\\w-]+ ){0,2}${MATTERS} (?:to|within|after|before|without|unless|outside|beyond|less than|on sale))\\b|\\b(?:may|am|are) only (?:able to )?(?:authori[sz]e|grant|approve|allow|permit|consider|accept) \\w+`,
    'i',
  ),
  /\b(?:cannot|can't|can not|may not|must not|not) be (?:combined|used|redeemed|exchanged|transferred|resold|shared|sublet|copied|reproduced|assigned|lent|redistributed) (?:with|in conjunction|for cash|by|without|after|to)\b|\b(?:not|n't) (?:provide |constitute |be |give |count as |qualify as )?(?:an? )?(?:valid|sufficient|acceptable) (?:reasons?|grounds?|excuse|cause) (?:for|to)\b/i,
  /\bstrictly (?:prohibited|forbidden|enforced|limited)\b|(?<!\b(?:this|that|it|what happened|service|experience) )\b(?:is|are) (?:also |strictly |therefore )?(?:not |un)(?:permitted|allowed|acceptable|tolerated)\b(?=[^.!?]*(?:by law|[.!]))|(?:^|[,;:] |\band )no [\w' -]{3,40}? (?:is|are|will be) (?:allowed|permitted|accepted|tolerated)\b|\b(?:is|are) only (?:allowed|permitted) (?:to|in|on|at|with|if|when)\b|\bat (?:your|their|his or her) own (?:\w+ and )?risk\b|\brequires? (?:our |the |its |a )?prior (?:written )?(?:approval|consent|authori[sz]ation|permission|agreement)\b|\bvalid only (?:after|upon|once|with|on)\b/i,
]
