/** How a rule or right of the company sounds where a reason should stand: each a construction, not a phrase. */
import { MAY_NOT } from './classes-of-readers.ts'
import { CONTRACTING, READER } from './lexicons/readers.ts'

/** Those whom rules are made for. */
const PEOPLE = `(?:(?:${READER}|driver|parent|owner|seller|vendor|volunteer|lessee|cyclist|sponsor|contributor|poster|person|non-?member)s?|registrants|people|individuals|anyone|anybody|everyone|everybody|(?:no one|nobody)|children|minors|those|pets|dogs)`
/** Whom a contract binds, and those whom a house binds beside them. */
const SIGNED = `${CONTRACTING}|consumer|hirer|lessee|borrower|licensee|occupier|data subject`
const BOUND = `${SIGNED}|renter|visitor|patient|student|parent|owner|sender`
/** What customers hand in or have at stake, whatever is said of it. */
export const HANDED_IN =
  'returns?|refunds?|exchanges?|requests?|claims?|forms?|applications?|entries|submissions?|goods|bookings?|reservations?|vouchers?|coupons?|rooms?|vehicles?|deposits?|invoices?|payments?|cancell?ations?|receipts?|photos'
/** What customers hand in, ask for or hold. */
const MATTERS = `(?:${HANDED_IN}|documents?|complaints?|items?|changes?|orders?|tickets?|gift cards|credits?|fees?|accounts?|posts?|comments?|reviews?|listings?|messages?|topics|threads|videos|ads?|advertisements|links?|signatures|avatars|attachments|appointments?|sessions?|lessons?|visits?|subscriptions?|memberships?|plans?|prizes?|discounts?|offers?|withdrawals?|parcels?|proposals?|nominations?|disputes?|appeals?|queries|enquiries|inquiries|late arrivals|no-shows?|balances?|arrears)`
/** What the company does against the reader when a rule is broken. */
const SANCTIONED =
  '(?:(?:\\w+ly )?(?:removed|deleted|closed|locked|blocked|banned|suspended|terminated|refused|rejected|declined|denied|ignored|disregarded|voided|cancell?ed|charged|billed|fined|forfeited|withheld|disqualified|excluded|expelled|evicted|prosecuted|reported|penali[sz]ed|deactivated|moderated|returned to)|(?:not|only) (?:be )?(?:\\w+ )?(?:considered|accepted|honou?red|refunded|reimbursed|processed|admitted|seated|served|entertained|tolerated|eligible|returned|exchanged))'

const TERMS =
  '(?:polic(?:y|ies)|terms(?: (?:and|&) conditions| of (?:service|use|sale|business|your \\w+))|t ?& ?cs?|tenancy agreement|lease(?:\\/\\w+)? agreement|contract terms)'
/** Rules of others may be named by anybody; ours are the reason only when they are ours. */
const OUR_RULES = '(?:rules|guidelines|regulations|procedures?|criteria|terms|standards)'
const OF_OURS = '(?:our|the|company|its|standard|current|store|your|existing|this|internal|these|official|general|strict|bank|hotel|shop|\ue000)'
const REASON =
  '(?:,? ?\\b(?:as )?per|,? ?\\b(?:according to|in accordance with|in line with|in compliance with|pursuant to|subject to)|\\b(?:under|due to|because of|based on|as stated in|as set out in|as outlined in|by))'
export const POLICY_WORDINGS: readonly RegExp[] = [
  new RegExp(`${REASON} (?:${OF_OURS} )(?:[\\w'-]+ ){0,3}?${TERMS}\\b(?: of your [\\w/-]+)?`, 'i'),
  // What is done "as per our strict standards" is praise.
  new RegExp(
    `${REASON} (?:our|company|store|bank|internal|hotel) (?!(?:strict|high|rigorous|exacting|quality)\\w* (?:\\w+ )?(?:guidelines|standards)\\b)(?:[\\w'-]+ ){0,2}?${OUR_RULES}\\b`,
    'i',
  ),
  /\b[Uu]nder the terms of your\b/,
  /\bas per policy\b|\bper policy\b|\b(?:it(?:'s| is)|this is|that(?:'s| is)) (?:against|not) (?:our |the |company )?(?:policy|policies|procedure)\b/i,
  /\b(?:our|company|the|store|bank) (?:[\w'-]+ ){0,2}policy (?:also |clearly |further )?(?:is (?:we|you)|does not|doesn't|states?|says|requires?|prohibits?|forbids?|dictates?|is to|is not|is that|only allows?|prevents?|will not)\b/i,
  new RegExp(
    `\\b(?:outside(?: of)?|beyond|contrary to|not covered by|violat\\w+|in violation of|(?:does|do|did)(?: not|n't) (?:meet|comply with|satisfy|fall within)) (?:${OF_OURS} )?(?:[\\w'-]+ ){0,3}?(?:policy|policies|(?:policy|eligibility) criteria)\\b`,
    'i',
  ),
  /\b(?:failure to|failing to) [^.!?]{3,80}?\b(?:will|may|shall|could|can|would) (?:\w+ )?(?:result|lead|cause|mean|incur|affect|invalidate|jeopardi[sz]e|prejudice|be (?:treated|considered|deemed)|forfeit|void)\b/i,
  /\b(?:is|are|be|constitutes?|be (?:considered|deemed)(?: to be)?) (?:a |in )(?:\w+ )?(?:breach|violation) of (?:your|our|the|these|this|those|any) (?:\w+ )?(?:terms?|agreement|lease|tenancy|contract|arrangement|policy|rules|conditions)/i,
  /\b(?:we|they|\p{Lu}\p{L}{1,40}|[\ue000-\uf8fe]|company|management|team|organi[sz]ers?|staff|store|shop|hotel|bank) reserves? the (?:right|rights)\b|\b(?:the|this) \p{Ll}{3,20} reserves the rights?\b/u,
  /\b(?:at|in) our (?:sole |absolute )+discretion\b/i,
  /\b(?:your )?continued (?:use|access|membership)\b[^.!?]{0,60}?\b(?:constitutes?|means|implies|indicates|is deemed)\b/i,
  new RegExp(
    `\\b(?:${SIGNED}|visitor|patient|delegate)s? (?:must|shall|(?:is|are) (?:required|obliged|obligated|expected|not permitted|not allowed|prohibited|responsible) )\\b`,
    'i',
  ),
  /\b(?:we|our systems?|our policy) requires? (?:you|all (?:customers|users|clients|members)|that (?:you|all)|customers|every customer) (?:to )?\b/i,
  /\byou are (?:required|obliged|obligated|contractually \w+) to\b|\byou (?:shall|are hereby)\b/i,
  /\b(?:may|will|shall) (?:\w+ )?(?:take|commence|begin|start|pursue) legal (?:action|proceedings) against you\b/i,
  /\b(?:is|are) strictly (?:prohibited|forbidden|enforced|limited)\b|\bno exceptions (?:will|can|are)\b|\bunder no circumstances (?:will|can|do|shall) we\b/i,
  /^(?:all )?(?:[\w-]+ )?(?:receipts|refunds|returns|requests|claims|cancellations|documents|payments|complaints|items|forms|changes|applications)(?: requests)? must be (?:\w+ )?(?:uploaded|submitted|received|made|returned|requested|filed|lodged|claimed|presented|accompanied|in writing|unused)\b/i,
  new RegExp(`\\b(?:(?:${BOUND})s?|you) shall\\b|\\b(?:you are|is|are) hereby (?!notified|informed|invited|convened|announced|given|confirmed|thanked)`, 'i'),
  /\bno (?:refunds?|exchanges?|returns?|cancell?ations?|exceptions?|credits?) (?:(?:will|can|may|shall)|(?:are|is)(?! (?:needed|necessary|required|due))|after|for|once|without)\b|\ball sales (?:are )?final\b|\bno (?:refunds|exceptions)[.!]/i,
  /\b(?:late|incomplete|unsigned|returned|expired|missing|such|these|all|any)\b[^.!?,]{0,40}? (?:will|shall|can|may) not be (?:accepted|honou?red|considered|tolerated|processed|reimbursed|refunded|issued|granted)\b/i,
  /\bmust be (?:paid|received|submitted|returned|made|completed|requested|approved|signed|presented|uploaded|cancell?ed|claimed) (?:(?:in full|in writing|to us|to our \w+) )?(?:within|by|before|no later than|prior to|at least)\b/i,
  /\b(?:late|cancell?ation|processing|restocking|reconnection|administration|admin|collection) (?:fees?|charges?|penalt(?:y|ies)|costs?) (?:\w+ ){0,3}?(?:will|shall|may) be (?:charged|applied|assessed|added|levied|imposed|incurred)\b/i,
  /\b(?:by|through) (?:using|continuing|accessing|your (?:continued )?use)\b[^.!?]{0,60}?,? you (?:\w+ )?(?:agree|accept|consent|acknowledge)\b|\byou agree to be bound\b/i,
  /\b(?:is|are) (?:mandatory|compulsory|obligatory|null and void|forfeited)\b(?! (?:at|in|for) (?:some|most|many|several)\b)|\bwill be (?:forfeited|null and void)\b|\bright to (?:refuse|terminate|cancel|modify|reject|deny|withhold|revoke)\b/i,
  /\bit(?:'s| is| has always been) (?:\w+ )?(?:our|company|store|standard|normal) (?:[\w-]+ )?(?:policy|practice|procedure) (?:to|that|not)\b/i,
  /\bwe (?:have|operate|maintain|enforce|apply) an? (?:(?:very )?(?:strict|firm|clear)|no[- ]\w+|zero[- ]tolerance) (?:[\w-]+ ){0,2}policy\b/i,
  /\bwe(?:'re| are) (?:not (?:permitted|authori[sz]ed|allowed) to|prohibited from|bound by (?:our|the))\b|\b(?:cannot|can't|can not|unable to|not able to|do not|don't|won't|will not) make (?:any |an )?exceptions?\b/i,
  /\b(?:we|\ue000|the (?:company|management|bank|store|shop)) (?:may|can|will) [^.!?]{3,80}? without (?:(?:prior|further|any|advance|giving) ){0,2}notice\b/i,
  /\b(?:we|\ue000|\p{Lu}\p{L}{1,40}|management)(?:'re| are| is) under no obligation\b/u,
  /\b(?:accepts?|assumes?|takes?|bears?) no (?:responsibility|liability)\b|\b(?:we|management|\p{Lu}\p{L}{1,40}|[\ue000-\uf8fe]|company|staff) (?:cannot|can't|can not|will not|won't|shall not|is not|are not|may not) (?:be )?(?:held )?(?:responsible|liable) for\b/u,
  /\b(?:non-?payment|non-?compliance|violations?|breach(?:es)?|misuse|abuse)\b[^.!?]{0,60}? (?:may|will|can|shall|could) (?:\w+ )?(?:result in|lead to)\b/i,
  /\bwill be (?:referred|passed|turned over|handed(?: over)?|sent) to (?:a |our |an |the )?(?:debt|collections?|solicitors?|lawyers?|attorneys?|legal|bailiffs?)\b/i,
  /^(?:all )?(?:[\w-]+ )?(?:receipts|refunds|returns|exchanges|requests|claims|cancellations|items|goods) (?:will|can|may|are) only (?:be )?(?:accepted|granted|issued|considered|given|possible|permitted|eligible)\b/i,
  /\b(?:is|are) (?:strictly |fully )?non-?(?:refundable|transferable|returnable|exchangeable)\b/i,
  /\byou(?:'re| are) not (?:permitted|authori[sz]ed) to\b|\byou (?:must|are to|agree to|undertake to) (?:comply with|abide by|adhere to|conform to|observe (?:the|our|all) (?:rules|terms|regulations|conditions))\b/i,
  /\bit(?:'s| is) (?:a |an |our )?(?:strict |absolute )?(?:requirement|condition of) (?:that|of|\w+)/i,
  /\bis (?:an?|one of the) (?:\w+ ){0,2}conditions? of (?:your|the|our|this) (?:tenancy|lease|hire|membership|contract|agreement|booking|stay|licen[cs]e|loan|ticket|warranty|entry|sale|subscription)\b|\bwithin the meaning of (?:this|our|the|these) (?:policy|terms|agreement|contract|conditions)\b/i,
  // What a house does to whom it catches: "will be asked to leave", "may be fined up to £60".
  /\b(?:anyone|any (?:person|member|guest|visitor|player)|those|you|(?:each|every|any) (?:parent|driver|tenant|member|owner|hirer|person)) (?:(?:who|found|caught|seen) [^.!?,]{3,50}? )?(?:will|may|can|could) (?:also |then )?be (?:asked to leave(?= the\b|[.!,;]|$)|fined|prosecuted|evicted|barred|sent home|expelled)\b/i,
  /\b(?:we|the (?:council|club|school|landlord|association|company|bank|university|housing \w+)) (?:may|can|will|could|reserves?) (?:also |then |have to )?(?:prosecute|evict|apply to (?:the )?court|fine|take (?:you|them) to court|issue (?:a |an )?(?:fine|penalty|notice|possession|charge)|seek (?:possession|an? \w+ order)|refuse (?:a|any|your) (?:return|refund|claim|request|booking|application|entry|replacement))\b/i,
  /\b(?:penalty notices?|fines?|court orders?|eviction notices?|summons(?:es)?) (?:may|will|can|could) (?:also |then )?be (?:issued|imposed|sought|served|charged)\b|\b(?:repeated|further|serious|persistent) (?:violations?|breach(?:es)?|offen[cs]es?|misuse|abuse) (?:leads?|results?)\b/i,
  /\byou are bound by (?:these|the|our|this)\b|\b(?:agreement|contract|lease|tenancy|licen[cs]e) (?:also |clearly )?(?:states?|says|requires|stipulates|specifies) (?:that )?(?:you|the|all|any)\b|\b(?:will not|won't|cannot|can't|do not|don't) enter into (?:any )?(?:correspondence|discussion|debate)\b|\b(?:the )?(?:management|committee|organi[sz]er|manager|club|landlord)s?'s? (?:sole |absolute )?discretion\b/i,
  /^(?:please note that )?(?:an? )?(?:valid |original |dated |signed |written ){1,2}(?:receipt|proof of purchase|invoice|ticket|id|form|notice|permission|consent|doctor's note|certificate) (?:is|must be) (?:required|needed|provided|shown|presented)\b|\b(?:is|are) not liable (?:for|to)\b/i,
  /\b(?:term-time )?(?:holidays?|absences?|leave|requests?|exemptions?|extensions?|exceptions?) (?:will|shall|can) not be (?:authori[sz]ed|granted|approved|considered|allowed|permitted)\b|\bmay only (?:authori[sz]e|grant|approve|allow|permit|consider|accept) \w+/i,
  /\ba (?:charge|fee|fine) (?:will|may|shall) be made\b|\bwe (?:will|shall|may) (?:charge|bill|invoice|fine) (?:you|your (?:card|account)) [^.!?]{0,40}?\bfor (?:each |every |any |all )?(?:missed|late|lost|damaged|unpaid|no-show|broken|returned|failed)\b/i,
  // What the company lets count as a ground: \"is not a valid reason for a refund\".
  /\b(?:not|n't) (?:provide |constitute |be |give |count as |qualify as )?(?:an? )?(?:valid|sufficient|acceptable) (?:reasons?|grounds?|excuse|cause) (?:for|to)\b|\bliable (?:for|to) (?:prosecution|disqualification|exclusion|expulsion|eviction)\b/i,
  /\b(?:our|company|bank|hotel|store|internal|current) (?:procedures?|(?:terms|conditions)(?: (?:and|&) conditions)?(?: of (?:trade|hire|sale|business|use|carriage|entry))?|rules|guidelines|regulations|agreement|contract|policies) (?:\w+ly )?(?:requires?|states?|says?|dictates?|stipulates?|specif(?:y|ies)|prohibits?|forbids?|prevents?|(?:do|does)(?: not|n't) (?:allow|permit))\b/i,
  /\b(?:outside|beyond|past)(?: of)? (?:our|the) (?:[\w-]+ ){0,3}(?:returns?|refund|warranty|cancell?ation|exchange|claims?|eligibility) (?:window|period|timeframe|deadline)\b/i,
  /\b(?:does|do|did)(?: not|n't) (?:meet|satisfy|fulfil+|comply with) (?:our|the|these|all) (?:[\w-]+ ){0,3}(?:requirements?|criteria|guidelines|conditions|terms)\b/i,
  /\b(?:in accordance with|according to|as per|pursuant to) (?:your|the terms of your) (?:\w+ )?(?:contract|agreement|lease|tenancy|terms)\b/i,
  /(?:^|[,;] ?|\b)(?:as per|pursuant to|in compliance with) (?:[\w.&'/-]+ ){1,4}?(?:rules|regulations|guidelines)\b/i,
  /(?:^|[,;] ?|\b)(?:as per|in accordance with|in line with|according to|in compliance with|pursuant to|due to|because of) (?!your (?:wishes|request)|privacy)(?:(?:[\w.&'/-]+ ){1,4}?(?:policy|policies|terms of service|terms and conditions)|(?:our|the|company|store|club|house|building|site|forum|school|hotel|council|airline|bank|government|health|safety|hygiene|internal)(?: (?:company|store|club|house|building|site|forum|school|hotel|council|airline|bank|government|health|safety|hygiene|and|internal)){0,3} (?:rules|regulations|guidelines))\b(?! of (?:the|this) (?:language|standard|grammar|format))/i,
  new RegExp(
    `^(?:please note that )?(?:all|any|each|every) (?!you)(?:[\\w'-]+ ){0,3}?(?:${MATTERS}|${PEOPLE}|products?|purchases?|materials?|equipment|luggage|keys|uniforms?|meals|bags|belongings)\\b[^.!?,"]{0,50}? must\\b(?! (?:have an?|match|contain|start|end|be (?:an?|at least|unique|valid|set|called|named)) )`,
    'i',
  ),
  /^(?:please note that )?(?:[\w-]+ ){0,2}(?:entries|submissions|contributors|contributions|orders|bookings|reservations|children|pets|invoices|expenses|sponsors|speakers|attendees|students|volunteers|employees|vouchers|coupons|proposals|receipts|deposits|subscriptions|members|tenants|residents|parents|authors|sellers|vendors|drivers|players|teams) must (?:be|not|have|include|meet|follow|comply|contain|provide|submit|agree|sign|pay|notify|register|apply|return|ensure|keep|use|obtain|attend)\b/i,
  /\b(?:cannot|can't|may not|can not) be (?:combined|used|redeemed|exchanged|transferred|resold) (?:with|in conjunction with|for cash|by|without|after)\b|\bvoid where prohibited\b/i,
  /\b(?:is|are) subject to (?:(?:our|the|these|company|certain) (?:[\w-]+ ){0,3}(?:terms|polic\w+|rules|conditions|approval|guidelines|discretion)|change(?: at any time| (?:at any time )?without \w+)|compliance with|approval|collections?|legal (?:action|proceedings)|cancell?ation|suspension|termination|removal|deletion|acceptance|disciplinary|an? (?:[\w-]+ )?(?:fee|charge|penalty))\b/i,
  /\bwe (?:do not|don't|will not|won't|cannot|can't) (?:tolerate|permit|entertain|condone)\b|\bwe (?:will|can) only (?:consider|accept|process|honou?r|entertain) (?:\w+ )?(?:requests|claims|returns|applications|complaints|refunds)\b/i,
  /^(?:\w+ )?(?:applications?|claims?|entries|submissions|forms?|posts?|accounts?|comments?|users?|listings?|items?|books?|tickets?|orders?|vehicles?|messages?|members?|cancell?ations?|returns?|reservations?|bookings?|payments?|requests?) (?:that|which|who|with|found|made|received|not|containing|older|in)\b[^.!?]{3,90}? (?:will|may|shall|are) (?:not )?(?:be )?(?:\w+ )?(?:removed|billed|blocked|deleted|disregarded|discarded|declined|ignored|voided|denied|terminated|suspended|charged|closed|rejected|refused|honou?red|accepted|returned at|considered|forfeited|banned|fined|locked)\b/i,
  /\bviolat\w+ (?:of )?(?:our|the|these|this|its|their) (?:[\w-]+ ){0,3}(?:guidelines|rules|terms|code of conduct|standards|agreement|conditions)\b|\b(?:does|do|did)(?: not|n't) (?:comply with|adhere to|conform to) (?:our|the|these|this)\b/i,
  /(?<!\b(?:if|when|once|unless|until|before|after|that) )\byou (?:also |further |hereby |expressly )?(?:agree|acknowledge|accept|consent|warrant|undertake) (?:to (?!disagree|a (?:day|time|date|price))|that\b)/i,
  /\byou must (?:however |also |therefore |then )?(?:be able to (?:show|prove|provide)|(?:notify|inform) us(?! (?:within|by|before|as soon|at least|immediately|straight|if)\b)|follow (?:the|our|this) (?:\w+ )?(?:procedures?|process|rules|guidelines|instructions)|(?:acknowledge|accept|agree to|have (?:read|accepted)) [^.!?]{0,40}?\b(?:terms|policy|policies|conditions|rules|agreement)\b|provide (?:us )?(?:with )?(?:proof|evidence|documentation)|vacate|surrender|cease|refrain)\b/i,
  /\b(?:we|\p{Lu}\p{L}{1,40}|[\ue000-\uf8fe]) (?:are|is) (?:legally |contractually |fully )?entitled to (?!nothing|know)|\b(?:we|\p{Lu}\p{L}{1,40}|[\ue000-\uf8fe]) (?:have|has|retains?) the (?:sole |absolute |legal )?right to\b/u,
  /\b(?:is|are) conditional (?:on|upon)\b|\bin (?:breach|violation) of (?:clause|section|paragraph|article|our|the|your)\b/i,
  /\b(?:as|than) (?:stated|outlined|set out|agreed|specified|defined|detailed|stipulated|laid down) in (?:the|your|our) (?:\w+ ){0,2}(?:contract|agreement|terms|conditions|lease|guidelines|regulations|policy)\b|(?<!\b(?:statement|notice|report|page) is (?:made|given|published) )\bpursuant to (?:section|clause|article|paragraph|the|your)\b(?! provisions)/i,
  /\bdecisions? (?:of [^.!?]{3,40} )?(?:is|are|will be|shall be) (?:\w+ and )?final\b|\bno correspondence will be entered into\b/i,
  /\bwe(?:'re| are) not (?:legally |contractually )?(?:obliged|obligated|required) to\b|\bwe(?:'ll| will| shall| may| would)? be (?:forced|obliged|compelled) to (?:take|suspend|close|cancel|terminate|charge|refer|pass|begin|start|withdraw|remove|disconnect)\b/i,
  /\byou (?:have |already )?(?:agreed to|accepted|signed) (?:these|our|the|those) (?:\w+ ){0,3}(?:terms|conditions|policy|policies|agreement|contract|rules)\b/i,
  /^should you (?:fail|choose not|decide not|neglect) to [^.!?]{3,90}?,? (?:we|your|the|a|an)\b/i,
  /^(?:please note that )?(?:late (?:arrivals|comers|check-ins?|returns|entries|submissions)|latecomers|no-?shows|(?:guests|students|participants|attendees|members|customers|users|visitors|patients|passengers|drivers|players|tenants) (?:who|that|arriving|found|caught|failing|not) [^.!?,]{3,60}?) (?:will|may|shall) (?:not )?(?:be )?(?:\w+ )?(?:accommodated|admitted|charged|refunded|seated|accepted|served|considered|fined|removed|allowed|turned away|receive|lose|forfeit|excluded|banned|suspended)\b/i,
  /\b(?:the )?(?:full|entire|total) (?:amount|price|fee|cost|charge) will be charged\b|\ba (?:fine|fee|charge|penalty|surcharge)(?: of [^ ]{1,8}(?: \w+)?)? (?:will|may|shall) be (?:charged|applied|imposed|levied|due|payable)\b|\b(?:will|may|shall) (?:incur|attract) an? (?:\w+ )?(?:fine|fee|charge|penalty)\b/i,
  /\b(?:may|will|can|could) (?:lead to|result in) (?:[\w-]+ ){0,4}?(?:suspension|cancell?ation|termination|removal|ban\b|closure|deletion|penalt\w+|disqualification|exclusion|(?:your )?accounts? being|legal action)/i,
  /\byou must [^.!?]{3,70}? or (?:else )?(?:your|the|we|it|you) [^.!?]{0,40}?(?:will|may) (?:be )?\w+/i,
  /\b(?:may|can|must)(?: not|not) be (?:transferred|shared|resold|sublet|copied|reproduced|assigned|lent|redistributed)\b/i,
  /\byou(?:'re| are) (?:solely |fully |personally |also )?responsible for (?:maintaining|keeping|all|any|ensuring|making (?:sure|certain)|paying|the (?:safety|security|confidentiality|accuracy|return|content))\b/i,
  /\bany attempts? to [^.!?]{3,60}? (?:will|may) (?:be|result|lead)\b/i,
  /\bby (?:registering|joining|booking|placing (?:an|your|this) order|attending|entering|participating|making a (?:booking|reservation)|staying)\b[^.!?]{0,40}?,? you (?:\w+ )?(?:agreed?|accept(?:ed)?|consent(?:ed)?|acknowledge)\b/i,
  /^(?:[\w-]+ )?(?:requests|applications|claims|entries|forms|complaints|returns|proposals|orders|payments|bookings) (?:submitted|sent|arriving|filed|reported|made|received) (?:after|late|without|outside|less than)\b[^.!?]{0,60}? (?:will|may|can) (?:not )?be\b/i,
  /\b(?:deposits?|payments?|fees?|tickets?|purchases?|vouchers?|advance payments?) (?:will|can|shall|are|is)(?: not| ?n't|not) (?:be )?(?:refunded|refundable|reimbursed|transferable)\b/i,
  /^(?!.*\b(?:no|not|never)\b)(?:please note that )?(?:[\w-]+ ){0,2}(?:payment|prepayment|deposit|id|identification|proof of [\w ]+|notice|approval|signature) (?:is|are) required\b(?! to)/i,
  /\bwe(?:'ll| will| shall)? have no (?:alternative|option|choice)(?: left)? but to (?:take|turn|pass|refer|start|begin|commence|file|sue|report|suspend|close|cancel|terminate|disconnect|hand|instruct|place|seek|pursue)\b/i,
  /\blegal (?:action|proceedings) (?:will|may|shall|can) be \w+|\bwe(?:'ll| will| shall| may) (?:\w+ )?(?:begin|start|commence|take|pursue|initiate|institute) (?:legal|court|formal|collection) (?:action|proceedings)\b|\b(?:final|last) (?:notice|warning|demand) before (?:legal|court)\b/i,
  /\bwe (?:hereby |must |formally )?(?:demand|insist on) (?:immediate |full |that|payment|the|your|an?)\b|\bdemand is hereby made\b|\bwithout prejudice to (?:our|any|the)\b|\bwe reserve all (?:our )?rights\b/i,
  /\binterest (?:will|shall|may) be (?:charged|payable|due)\b|\binterest (?:accrues|is charged|will accrue|shall accrue) (?:on|at)\b[^.!?]{0,40}\b(?:overdue|late|unpaid|outstanding)\b|\blate (?:charge|fee|penalty)s? (?:of [^ ]{1,8}(?: \w+)? )?(?:appl(?:y|ies)|will apply)\b/i,
  /\b(?:becomes?|be|is|are) (?:immediately )?due and payable\b|\bmay be (?:terminated|cancell?ed|withdrawn|revoked|amended|changed) (?:by us |at our discretion )?at any time\b|\bour terms are (?:strictly |net )?(?:\d+|cash|payment|final|binding|net|pro forma)\b/i,
  /\byou(?:'ll| will| shall| may)(?: also)? be (?:held )?(?:personally |solely |fully )?(?:liable|responsible|accountable) for (?:all|any|the|every)\b|\b(?:costs?|charges|fees|expenses) (?:of|for) [^.!?]{3,30}? (?:will|shall|may) be (?:charged|billed|passed|added) to (?:you|your)\b/i,
  // Whoever it is for: "Guests are required to …", "Anyone under 18 may not …", "Children under 12 must be accompanied".
  new RegExp(
    `(?<=^|[,;:] |\\b(?:that|and|but|note) )(?:(?:all|any|each|every|no|only|our|the|registered|new|existing|eligible|interested|prospective|successful|other) ){0,2}${PEOPLE} (?:(?!must|shall|is|are|may|will|can|agree|who (?:are|have) (?:helped|told))[^.!?;:]{2,60}? )?(?:must(?! have been)|shall|(?:is|are) (?:\\w+ )?(?:required|obliged|obligated|expected|not permitted|not allowed|not entitled|not eligible|prohibited|forbidden|responsible|liable|subject|refused|denied|barred) ?|${MAY_NOT}|may only|agrees? to (?:abide|comply|follow|be bound)|undertakes? to)\\b`,
    'iu',
  ),
  new RegExp(
    `^(?:please note that )?(?:violators|offenders|trespassers|latecomers|spammers|those (?:who|that) [^.!?,]{3,60}?|${PEOPLE} (?:who|that|found|caught|failing|not|without|under) [^.!?,]{3,60}?) (?:will|may|shall) (?:(?:not|only) be \\w+|be ${SANCTIONED})\\b`,
    'i',
  ),
  new RegExp(
    `^(?:please note that |unfortunately,? )?(?:(?:all|any|no|these|such|the) )?(?:[\\w-]+ ){0,2}${MATTERS} (?:inactive|unused|outside|containing|without|older|left|that|which|with|found|made|received|placed|booked|cancell?ed|submitted|sent|not|in|under|over|after|before|beyond|below|above|exceeding|deemed)\\b[^.!?]{3,90}? (?:will|may|shall|can|cannot|are|is) (?:also )?(?:be )?(?:${SANCTIONED}|subject to|non-refundable)\\b`,
    'i',
  ),
  new RegExp(
    `^(?:please note that )?(?:sale|clearance|personali[sz]ed|custom(?:-made)?|used|opened|worn|perishable|discounted|digital|gift) (?:${MATTERS}|products?|purchases?|downloads?|cards?) (?:are|is|can|will)(?: not|n't|not)? (?:be )?(?:excluded|exempt|returned|refunded|exchanged|eligible|final|returnable|refundable|non-?returnable|non-?refundable|accepted)\\b`,
    'i',
  ),
  /\b(?:entry|admission|access|boarding|service|check-in|a refund|participation) (?:will|may|shall) be (?:refused|denied|declined|revoked|withdrawn)\b/i,
  /\bconstitutes? (?:your |an? |full |the )?(?:\w+ )?(?:acceptance|agreement|consent|acknowledge?ment|waiver|breach|violation)\b/i,
  new RegExp(
    `\\b(?:it is|it's|it remains) (?:the )?(?:${BOUND})'s (?:\\w+ )?(?:responsibility|duty|obligation)\\b|\\b(?:is|are|remains?) (?:the )?(?:sole |full )?responsibility of the (?:${BOUND})s?\\b`,
    'i',
  ),
  /\b(?:unable|cannot|can't|can not|not able|not possible|won't|will not|not permitted|not allowed) (?:to )?(?:deviate|depart|waive|override|bypass|go against|bend|ignore|break)\b[^.!?]{0,40}\b(?:terms|polic(?:y|ies)|rules?|procedures?|guidelines|requirements?|fees?)\b/i,
  /\b(?:policy|policies|regulations|rules|terms|procedures|guidelines) (?:prevents? (?:us|me|our)|prohibits? us|forbids? us|stops? us|(?:does not|doesn't|do not|don't) (?:allow|permit) us|only allows? us)\b/i,
  new RegExp(
    `^(?:we|the (?:company|store|shop|hotel|club)) (?:(?:only|can only|will only) (?:accept|issue|process|offer|give|grant|provide|consider|allow|permit) (?:[\\w-]+ ){0,2}${MATTERS} (?:within|for|if|when|on|with|up to|that|which|after|before|without|unless|in the)|(?:do not|don't|cannot|can't) (?:accept|issue|process|offer|give|grant|provide|consider|allow|permit) (?:[\\w-]+ ){0,2}${MATTERS} (?:within|after|before|without|unless|outside|beyond|less than|on sale))\\b`,
    'i',
  ),
  /\b(?:by|upon|when) (?:submitting|sending|using|accessing|purchasing|buying|ordering|paying|creating|opening|continuing|completing|posting|uploading|downloading|installing|joining|registering|entering|booking)\b[^.!?]{0,60}?,? (?:you|the (?:customer|user|guest|client)) (?:\w+ )?(?:agrees?|accepts?|consents?|acknowledges?|confirms? that|grants?|waives?|warrants?)\b/i,
  /\bat the (?:sole |absolute )?discretion of\b|\bat (?:its|their|the company's|management's) (?:sole |absolute |own )?discretion\b/i,
  /\b(?:is|are) governed by (?:our|the|these)\b|\b(?:must|shall) accompany (?:all|any|each|every|your)\b|(?<!\byou (?:may|might|could|can|will) )\b(?:incur|attract|carry|carries|attracts|incurs) (?:an? )?(?:\d+%? |additional |extra |late |nominal )*(?:surcharge|fee|penalty|charge|fine)s?\b/i,
  /\b(?:must|shall) (?:always )?(?:be )?(?:authori[sz]ed|accompanied|supervised|cancell?ed|notified|given|made|requested|submitted|lodged|reported|returned|paid|booked|arranged) (?:in advance|in writing|by an adult|at all times|at least|within|prior to|no later than)\b/i,
  /\b(?:we have|there is|we operate|we apply) (?:a|an) (?:strict |firm )?(?:no[- ]\w+|zero[- ]tolerance|\d+[- ](?:day|hour)s?) (?:[\w-]+ ){0,2}policy\b/i,
  /\b(?:restocking|administration|admin|booking|service|cleaning|cancell?ation|late|no-show|handling|processing) (?:fee|charge|penalty|surcharge)s?(?: of [^ ]{1,8})? (?:may |will |shall )?(?:appl(?:y|ies)|has been applied|have been applied|be (?:charged|applied|added))\b/i,
  // A numbered rule as the ground: "under clause 17", "withdrawn under Bylaw 9", "according to article 11".
  /\b(?:under|per|by|pursuant to|according to|in (?:accordance|line|conformity|compliance) with|as (?:stated|set out|required|provided|laid down) (?:in|by)) (?:the )?(?:[\w'-]+ ){0,2}?(?:clause|article|section|paragraph|schedule|by-?law|regulation|rule|condition|point) (?:\d[\w()]*(?:\.\d\w*)*|(?:[ivxl]{1,4}|[b-hj-z])\b)/i,
  /\b(?:as per|in accordance with|in conformity with|according to) (?:the|our|your) (?:\w+ )?(?:contract|lease|protocol|conditions of \w+|terms of \w+|house rules|agreement|charter|tariff)\b(?! (?:number|page|below))|\bunder the (?:conditions|terms) of (?:supply|sale|carriage|hire|use|membership|entry|participation)\b/i,
  /\b(?:as (?:set out|stated|provided|laid down|described) in|bound by|comply with|governed by) (?:our|the|these) (?:\p{Lu}[\p{L}'-]+ ){1,4}?(?:Charter|Terms|Conditions|Rules|Regulations|Code|Policy|Byelaws|Bylaws|Agreement)\b/u,
  // What is done or not done counts as something: "shall be deemed", "will be treated as lapsed".
  /\b(?:is|are|be) (?:hereby )?deemed (?:to|accepted|invalid|void|withdrawn|cancell?ed|a|an|as|lapsed|approved|received|final|abandoned|unsuitable)\b|\b(?:will|shall|may) be treated as (?:lapsed|withdrawn|cancell?ed|abandoned|refused|accepted|an? (?:refusal|acceptance|cancellation|no-show|breach|withdrawal))\b|\b(?:will|shall) be time-barred\b/i,
  // What the company may do without a word of why.
  /(?<!\b(?:you|you also|I) )\b(?:may|can|will|shall) [^.!?]{3,80}? without (?:(?:giving|assigning|stating|providing) (?:any |an? |the )?(?:reasons?|explanation|cause)|further (?:correspondence|explanation|notice|warning|discussion)|(?:prior |any )?notice|compensation)\b/i,
  /\b(?:is|are|be|becomes?|stands?) (?:null and )?void\b|\b(?:voids?|invalidates?|(?:will|may|shall|would) (?:void|invalidate)|renders?) (?:the|your|any|all|this) (?:\w+ )?(?:warranty|guarantee|plan|cover|policy|contract|insurance|agreement|ticket|booking|offer|void)\b|\brender (?:the|your|any) [\w ]{2,20} (?:void|invalid)\b/i,
  /\b(?:liable|subject) to an? (?:[\w£$€-]+ ){0,3}?(?:penalty|fine|charge|surcharge|prosecution)\b|\bpunishable by\b|\bis an offence\b|\benforcement action\b|\b(?:penalty|fine|surcharge|sanction)s? (?:[^.!?]{1,30} )?(?:becomes? due|appl(?:y|ies)|will be (?:imposed|applied|issued|due))\b/i,
  /\bwithout exceptions?\b|\bno (?:discussions?|appeals?|ifs or buts)(?:[.,!]|$)|\bwithout (?:the )?(?:prior |express |written ){1,3}(?:consent|permission|approval|authori[sz]ation)\b|\bwithout admission of (?:liability|fault|guilt)\b/i,
  /^(?:sorry,? |regretfully,? |unfortunately,? )?no (?:\w+ )?(?:returns?|refunds?|exchanges?|cancell?ations?|entry|admission|credit|re-?entry|alcohol|pets|dogs|food|substitutions) (?:on|for|after|before|without|within|once|unless|under|allowed|permitted|accepted|given|under any)\b/i,
  /\b(?:a |the )?(?:breach|violation|infringement) of (?:our|the|these|this) [^.!?]{3,40}? (?:has been|was|is|will be|constitutes?|may|will|shall)\b/i,
  /\b(?:is|are|will be) only (?:\w+ )?(?:confirmed|provided|granted|given|issued|available|valid|accepted|offered|released) (?:on receipt|upon|to (?:licen[cs]e|paying|registered|members|holders)|against|once payment|after payment|if (?:payment|all))\b|\bfailing which\b/i,
  new RegExp(
    `\\bliability (?:for|of|in)\\b[^.!?]{2,60}? (?:rests|lies|is limited|is excluded|remains|shall|does not)\\b|\\b(?:rests?|lies) with the (?:${BOUND})\\b`,
    'i',
  ),
  /(?<!\b(?:this|that|your|the|an?) )\b(?:unauthori[sz]ed|non-?compliant|ineligible|incomplete|bulk|abusive|excessive|duplicate|unsolicited|inappropriate|unsuitable|unattended|uncollected|unpaid|offending|overdue) (?:[\w-]+ ){0,2}?(?:will|shall|may) (?:not )?be (?:\w+ or )?\w+ed\b(?! (?:for you|free|to you|back|at no cost))/i,
  // Whoever or whatever falls under a rule: "Teams who miss two games will be withdrawn", "contents not cleared will be disposed of".
  new RegExp(
    `^(?:please note that |any |all )?(?!(?:if|after|once|when|before|unless|until|while|since|because|in|on|at|for|with|as|by|to|we|you|i|it|this|that|there|your|my|what|where|so|and|but|or)\\b)[\\p{Lu}\\p{Ll}](?:(?!\\b(?:inform|notify|advise|confirm|tell|note|sorry|regret|know|sure)\\b)[\\p{L}' -]){2,50}? (?:who|which|that|whose|not|found|deemed|without|left|failing|contravening|exceeding|in breach) [^.!?;]{2,80}? (?:will|shall|may) (?:not )?be (?:${SANCTIONED}|withdrawn|revoked|disposed of|repatriated|removed|reallocated|recharged|discharged|throttled|disregarded|destroyed|sold|merged|towed|clamped|confiscated|impounded|liable|expelled|sanctioned|forfeit|barred|turned away|evicted|treated as)\\b`,
    'iu',
  ),
  /\b(?:access|membership|privileges?|rights?|permission|entitlements?|benefits?|places?|awards?|offers?|licen[cs]es?|permits?) (?:[^.!?,;]{0,30} )?(?:will|shall|may) be (?:withdrawn|revoked|suspended|terminated|forfeited|reallocated|restricted|cancell?ed)\b/i,
  /\b(?:fees?|charges?|surcharge|costs|penalty|damages?) (?:[^.!?,;]{0,30} )?(?:will|shall|may) be (?:assessed|recharged|imposed|deducted|recovered|payable by|borne by|passed on)\b/i,
  /^(?:in (?:line|accordance) with|under|to comply with) (?:our|its|these|the) (?:\w+ )?(?:obligations?|duties|conditions of \w+|procedures?|protocols?)\b/i,
  new RegExp(`\\b(?:${SIGNED}) (?:undertakes|agrees)\\b`, 'i'),
  /\bby (?:[\w-]+ing)\b(?! (?:us|with)\b)[^.!?,]{0,80},? you (?:are deemed|(?:\w+ )?(?:agree|accept|consent|acknowledge) (?:to|that|the|our|these))\b/i,
  /\b(?:shall|must) be (?:executed|observed|respected|adhered to|obtained|surrendered|vacated|displayed|borne|lodged|granted|in conformity)\b|\baccess [^.!?]{0,40} must be (?:provided|given|granted)\b/i,
  /\b(?:do|does|will|can)(?: not|n't|not) waive\b|\brisks? (?:an? |immediate |permanent |temporary |having your )*(?:suspension|exclusion|expulsion|termination|disqualification|a ban|being (?:banned|suspended|removed|excluded))\b|\b(?:procedure|practice) is (?:not )?to (?:hold|keep|charge|refuse|retain|withhold|close|cancel)\b/i,
  /\bwe(?:'re| are) (?:obliged|obligated|required|bound|forced) to (?:charge|refuse|close|cancel|suspend|withhold|bill|deduct|levy|terminate)\b(?![^.!?]*\bby law\b)|\b(?:use|usage|access|attendance|participation|registration|purchase)\b[^.!?]{0,30}? (?:implies|signifies|indicates|denotes|amounts to) (?:your |full |an? )*(?:acceptance|agreement|consent|acknowledge?ment)\b|\bat (?:their|your|his or her|the (?:owner|user|customer|visitor)'s) (?:own |sole )risk\b/i,
  /\b(?:is|are|goes|go) against (?:the|our) (?:\w+ )?(?:rules?|polic(?:y|ies)|terms|guidelines|regulations|code)\b|\bthe (?!(?:complainant|customer|client|tenant|member|buyer|consumer|applicant|claimant|guest|passenger|patient|resident|parent|reader|visitor|public)\b)\w+ (?:retains|reserves|has|holds) the right to\b|\brequires? (?:our |the |its |a )?prior (?:written )?(?:approval|consent|authori[sz]ation|permission|agreement)\b|\byou agree not to\b/i,
  /^(?:as )?per (?:the|your|our) (?:\w+ )?(?:agreement|contract|lease|terms|tenancy)\b|\b(?:is|are) subject to (?:[\w-]+ ){0,3}(?:and )?(?:our|the \w+'s) (?:confirmation|approval|acceptance|consent)\b|\b(?:will be|is|are) subject to collections?\b/i,
  // A rule that is kept for its own sake: "follows a strict policy", "under any circumstances".
  /\b(?:follows?|follow|applies|apply|has|have|adheres? to|adopts?|maintains?|enforces?|operates?) (?:a |an )(?:very )?(?:strict|firm|rigid|zero[- ]tolerance) (?:[\w-]+ ){0,3}?polic(?:y|ies)\b|\b(?:do not|don't|will not|won't|cannot|can't) [^.!?]{3,60}? under any circumstances\b/i,
  /\b(?:will|may|can|could) get (?:you|your \w+) (?:\w+ly )?(?:banned|closed|suspended|blocked|removed|disqualified|terminated|locked|deleted|expelled)\b|(?<!\b(?:never|not|n't|no longer) )\bforfeits? (?:his|her|their|your|the|any|all)\b/i,
  /\b(?:is|are|become|becomes) (?:only )?valid only (?:after|upon|once|with|on)\b|\bmay at any time (?:and without \w+ )?(?:amend|change|alter|modify|revise|withdraw|cancel|terminate|suspend|increase|adjust)\b/i,
  new RegExp(
    `^(?:please note that )?(?:[\\w-]+ ){0,2}${MATTERS} (?:[^.!?]{3,40} and )?(?:shall (?:not )?be \\w+ed|will not be (?:extended|replaced|reissued|renewed|reinstated|transferred))\\b|^only (?:[\\w-]+ ){0,2}${MATTERS} (?:[^.!?]{3,60}? )?(?:are|will be|can be|shall be) (?:considered|accepted|processed|eligible|valid|refunded|honou?red)\\b`,
    'i',
  ),
  new RegExp(
    `\\bthe (?:${BOUND}) (?:hereby )?(?:accepts|agrees to|acknowledges) (?:all |the |these |our |any )*(?:terms|conditions|rules|policies|risks?|regulations)\\b`,
    'i',
  ),
]
