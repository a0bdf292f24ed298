import type { Block } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import { BLANK, type Edit } from '../text/span.ts'
import type { BlockContext, BlockRule, Hit, Rewrite } from './rule.ts'
import { showRewrite } from './show-rewrite.ts'
import { isQuoted, plain } from './wording.ts'

const TERMS =
  '(?:polic(?:y|ies)|terms(?: (?:and|&) conditions| of (?:service|use|sale|business|your \\w+))|t ?& ?cs?|tenancy agreement|lease(?:\\/\\w+)? agreement|contract terms)'
/** Rules of others may be named by anybody; ours are the reason only when they are ours. */
const OUR_RULES = '(?:rules|guidelines|regulations|procedures?|criteria|terms|standards)'
const OF_OURS = '(?:our|the|company|its|standard|current|store|your|existing|this|internal|these|official|general|strict|bank|hotel|shop|\ue000)'
const REASON =
  '(?:,? ?\\b(?:as )?per|,? ?\\b(?:according to|in accordance with|in line with|in compliance with|pursuant to|subject to)|\\b(?:under|due to|because of|based on|as stated in|as set out in|as outlined in|by))'
const SPEAKS: readonly RegExp[] = [
  new RegExp(`${REASON} (?:${OF_OURS} )(?:[\\w'-]+ ){0,3}?${TERMS}\\b(?: of your [\\w/-]+)?`, 'i'),
  new RegExp(`${REASON} (?:our|company|store|bank|internal|hotel) (?:[\\w'-]+ ){0,2}?${OUR_RULES}\\b`, 'i'),
  /\b[Uu]nder the terms of your\b/,
  /\bas per policy\b|\bper policy\b|\b(?:it(?:'s| is)|this is|that(?:'s| is)) (?:against|not) (?:our |the |company )?(?:policy|policies|procedure)\b/i,
  /\b(?:our|company|the|store|bank) (?:[\w'-]+ ){0,2}policy (?:does not|doesn't|states?|requires?|prohibits?|forbids?|dictates?|is to|is not|is that|only allows?|prevents?|will not)\b/i,
  new RegExp(
    `\\b(?:outside(?: of)?|beyond|contrary to|not covered by|violat\\w+|in violation of|(?:does|do|did)(?: not|n't) (?:meet|comply with|satisfy|fall within)) (?:${OF_OURS} )?(?:[\\w'-]+ ){0,3}?(?:policy|policies|(?:policy|eligibility) criteria)\\b`,
    'i',
  ),
  /\b(?:failure to|failing to) [^.!?]{3,80}?\b(?:will|may|shall|could|can|would) (?:\w+ )?(?:result|lead|cause|mean|incur|be (?:treated|considered|deemed)|forfeit|void)\b/i,
  /\b(?:is|are|be|constitutes?|be (?:considered|deemed)(?: to be)?) (?:a |in )(?:\w+ )?(?:breach|violation) of (?:your|our|the|these|this|those|any) (?:\w+ )?(?:terms?|agreement|lease|tenancy|contract|arrangement|policy|rules|conditions)/i,
  /\b(?:we|they|\p{Lu}\p{L}{1,40}|[\ue000-\uf8fe]|company|management|team|organi[sz]ers?|staff|store|shop|hotel|bank) reserves? the (?:right|rights)\b/u,
  /\b(?:at|in) our (?:sole |absolute )+discretion\b/i,
  /\b(?:your )?continued (?:use|access|membership)\b[^.!?]{0,60}?\b(?:constitutes?|means|implies|indicates|is deemed)\b/i,
  /\b(?:customers?|users?|clients?|subscribers?|applicants?|participants?|guests?|purchasers?|buyers?|claimants?|account ?holders?|policy ?holders?|visitors?|members|tenants|residents|passengers|patients|delegates|borrowers) (?:must|shall|(?:is|are) (?:required|obliged|obligated|expected|not permitted|not allowed|prohibited|responsible) )\b/i,
  /\b(?:we|our systems?|our policy) requires? (?:you|all (?:customers|users|clients|members)|that (?:you|all)|customers|every customer) (?:to )?\b/i,
  /\byou are (?:required|obliged|obligated|contractually \w+) to\b|\byou (?:shall|are hereby)\b/i,
  /\b(?:may|will|shall) (?:\w+ )?(?:take|commence|begin|start|pursue) legal (?:action|proceedings) against you\b/i,
  /\b(?:is|are) strictly (?:prohibited|forbidden|enforced|limited)\b|\bno exceptions (?:will|can|are)\b|\bunder no circumstances (?:will|can|do|shall) we\b/i,
  /^(?:all )?(?:[\w-]+ )?(?:receipts|refunds|returns|requests|claims|cancellations|documents|payments|complaints|items|forms|changes|applications)(?: requests)? must be (?:\w+ )?(?:uploaded|submitted|received|made|returned|requested|filed|lodged|claimed|presented|accompanied|in writing|unused)\b/i,
  /\b(?:customers?|clients?|tenants?|lessees?|buyers?|members?|participants?|users?|applicants?|patients?|guests?|parents?|students?|owners?|borrowers?|you) shall\b|\b(?:you are|is|are) hereby\b/i,
  /\bno (?:refunds?|exchanges?|returns?|cancell?ations?|exceptions?|credits?) (?:(?:will|can|may|shall)|(?:are|is)(?! (?:needed|necessary|required|due))|after|for|once|without)\b|\ball sales (?:are )?final\b|\bno (?:refunds|exceptions)[.!]/i,
  /\b(?:late|incomplete|unsigned|returned|expired|missing|such|these|all|any)\b[^.!?,]{0,40}? (?:will|shall|can|may) not be (?:accepted|honou?red|considered|tolerated|processed|reimbursed|refunded|issued|granted)\b/i,
  /\bmust be (?:paid|received|submitted|returned|made|completed|requested|approved|signed|presented|uploaded|cancell?ed|claimed) (?:(?:in full|in writing|to us|to our \w+) )?(?:within|by|before|no later than|prior to|at least)\b/i,
  /\b(?:late|cancell?ation|processing|restocking|reconnection|administration|admin|collection) (?:fees?|charges?|penalt(?:y|ies)|costs?) (?:\w+ ){0,3}?(?:will|shall|may) be (?:charged|applied|assessed|added|levied|imposed|incurred)\b/i,
  /\b(?:by|through) (?:using|continuing|accessing|your (?:continued )?use)\b[^.!?]{0,60}?,? you (?:\w+ )?(?:agree|accept|consent|acknowledge)\b|\byou agree to be bound\b/i,
  /\b(?:is|are) (?:mandatory|compulsory|obligatory|null and void|forfeited)\b|\bwill be (?:forfeited|null and void)\b|\bright to (?:refuse|terminate|cancel|modify|reject|deny|withhold|revoke)\b/i,
  /\bit(?:'s| is| has always been) (?:\w+ )?(?:our|company|store|standard|normal) (?:[\w-]+ )?(?:policy|practice|procedure) (?:to|that|not)\b/i,
  /\bwe (?:have|operate|maintain|enforce|apply) an? (?:(?:very )?(?:strict|firm|clear)|no[- ]\w+|zero[- ]tolerance) (?:[\w-]+ ){0,2}policy\b/i,
  /\bwe(?:'re| are) (?:not (?:permitted|authori[sz]ed|allowed) to|prohibited from|bound by (?:our|the))\b|\b(?:cannot|can't|can not|unable to|not able to|do not|don't|won't|will not) make (?:any |an )?exceptions?\b/i,
  /\b(?:we|\ue000|the (?:company|management|bank|store|shop)) (?:may|can|will) [^.!?]{3,80}? without (?:(?:prior|further|any|advance|giving) ){0,2}notice\b/i,
  /\b(?:we|\ue000|\p{Lu}\p{L}{1,40}|management)(?:'re| are| is) under no obligation\b/u,
  /\b(?:accepts?|assumes?|takes?|bears?) no (?:responsibility|liability)\b|\b(?:we|management|\p{Lu}\p{L}{1,40}|[\ue000-\uf8fe]|company|staff) (?:cannot|can't|can not|will not|won't|shall not|is not|are not|may not) (?:be )?(?:held )?(?:responsible|liable) for\b/u,
  /\b(?:non-?payment|non-?compliance|violations?|breach(?:es)?|misuse|abuse)\b[^.!?]{0,60}? (?:may|will|can|shall|could) (?:\w+ )?(?:result in|lead to)\b/i,
  /\bwill be (?:referred|passed|turned over|handed(?: over)?|sent) to (?:a |our |an |the )?(?:debt|collections?|solicitors?|lawyers?|attorneys?|legal|bailiffs?)\b/i,
  /^(?:all )?(?:[\w-]+ )?(?:receipts|refunds|returns|exchanges|requests|claims|cancellations|items|goods) (?:will|can|may|are) only (?:be )?(?:accepted|granted|issued|considered|given|possible|permitted|eligible)\b/i,
  /\b(?:is|are) (?:strictly |fully )?non-?refundable\b/i,
  /\byou(?:'re| are) not (?:permitted|authori[sz]ed) to\b|\byou (?:must|are to|agree to|undertake to) (?:comply with|abide by|adhere to|conform to|observe)\b/i,
  /\bit(?:'s| is) (?:a |an |our )?(?:strict |absolute )?(?:requirement|condition of) (?:that|of|\w+)/i,
  /\b(?:our|company|bank|hotel|store|internal|current) (?:procedures?|terms(?: (?:and|&) conditions)?|rules|guidelines|regulations|agreement|contract|policies) (?:\w+ly )?(?:requires?|states?|says?|dictates?|stipulates?|specif(?:y|ies)|prohibits?|forbids?|prevents?|(?:do|does)(?: not|n't) (?:allow|permit))\b/i,
  /\b(?:outside|beyond|past)(?: of)? (?:our|the) (?:[\w-]+ ){0,3}(?:returns?|refund|warranty|cancell?ation|exchange|claims?|eligibility) (?:window|period|timeframe|deadline)\b/i,
  /\b(?:does|do|did)(?: not|n't) (?:meet|satisfy|fulfil+|comply with) (?:our|the|these|all) (?:[\w-]+ ){0,3}(?:requirements?|criteria|guidelines|conditions|terms)\b/i,
  /\b(?:in accordance with|according to|as per|pursuant to) (?:your|the terms of your) (?:\w+ )?(?:contract|agreement|lease|tenancy|terms)\b/i,
  /(?:^|[,;] ?|\b)(?:as per|in accordance with|in line with|according to|in compliance with|pursuant to|due to|because of) (?!your (?:wishes|request)|privacy)(?:[\w.&'/-]+ ){1,4}?(?:policy|policies|rules|regulations|guidelines|terms of service|terms and conditions)\b/i,
  /^(?:please note that )?(?:all|any|each|every) (?!you)[^.!?,"]{2,60}? must\b/i,
  /^(?:please note that )?(?:[\w-]+ ){0,2}(?:entries|submissions|contributors|contributions|orders|bookings|reservations|children|pets|invoices|expenses|sponsors|speakers|attendees|students|volunteers|employees|vouchers|coupons|proposals|receipts|deposits|subscriptions|members|tenants|residents|parents|authors|sellers|vendors|drivers|players|teams) must (?:be|not|have|include|meet|follow|comply|contain|provide|submit|agree|sign|pay|notify|register|apply|return|ensure|keep|use|obtain|attend)\b/i,
  /\b(?:cannot|can't|may not|can not) be (?:combined|used|redeemed|exchanged|transferred|resold) (?:with|in conjunction with|for cash|by|without|after)\b|\bvoid where prohibited\b/i,
  /\b(?:is|are) subject to (?:(?:our|the|these|company|certain) (?:[\w-]+ ){0,3}(?:terms|polic\w+|rules|conditions|approval|guidelines|discretion)|change(?: at any time)?(?: without \w+)|approval|collections?|legal (?:action|proceedings)|cancell?ation|suspension|termination|removal|deletion|acceptance|disciplinary|an? (?:[\w-]+ )?(?:fee|charge|penalty))\b/i,
  /\bwe (?:do not|don't|will not|won't|cannot|can't) (?:tolerate|permit|entertain|condone)\b|\bwe (?:will|can) only (?:consider|accept|process|honou?r|entertain) (?:\w+ )?(?:requests|claims|returns|applications|complaints|refunds)\b/i,
  /^(?:\w+ )?(?:applications?|claims?|entries|submissions|forms?|posts?|accounts?|comments?|users?|listings?|items?|books?|tickets?|orders?|vehicles?|messages?|members?|cancell?ations?|returns?|reservations?|bookings?|payments?|requests?) (?:that|which|who|with|found|made|received|not|containing|older|in)\b[^.!?]{3,90}? (?:will|may|shall|are) (?:not )?(?:be )?(?:\w+ )?(?:removed|billed|blocked|deleted|disregarded|discarded|declined|ignored|voided|denied|terminated|suspended|charged|closed|rejected|refused|honou?red|accepted|returned at|considered|forfeited|banned|fined|locked)\b/i,
  /\bviolat\w+ (?:of )?(?:our|the|these|this|its|their) (?:[\w-]+ ){0,3}(?:guidelines|rules|terms|code of conduct|standards|agreement|conditions)\b|\b(?:does|do|did)(?: not|n't) (?:comply with|adhere to|conform to) (?:our|the|these|this)\b/i,
  /(?<!\b(?:if|when|once|unless|until|before|after|that) )\byou (?:also |further |hereby |expressly )?(?:agree|acknowledge|accept|consent|warrant|undertake) (?:to (?!disagree|a (?:day|time|date|price))|that\b)/i,
  /\byou must (?:however |also |therefore |then )?(?:be able to (?:show|prove|provide)|notify us|inform us|provide (?:us )?(?:with )?(?:proof|evidence|documentation)|vacate|surrender|cease|refrain)\b/i,
  /\b(?:we|\p{Lu}\p{L}{1,40}|[\ue000-\uf8fe]) (?:are|is) (?:legally |contractually |fully )?entitled to (?!nothing|know)|\b(?:we|\p{Lu}\p{L}{1,40}|[\ue000-\uf8fe]) (?:have|has|retains?) the (?:sole |absolute |legal )?right to\b/u,
  /\b(?:is|are) conditional (?:on|upon)\b|\bin (?:breach|violation) of (?:clause|section|paragraph|article|our|the|your)\b/i,
  /\b(?:as|than) (?:stated|outlined|set out|agreed|specified|defined|detailed|stipulated|laid down) in (?:the|your|our) (?:\w+ ){0,2}(?:contract|agreement|terms|conditions|lease|guidelines|regulations|policy)\b|\bpursuant to (?:section|clause|article|paragraph|the|your)\b/i,
  /\b(?:the|our|this|all) (?:\w+ )?decisions? (?:is|are|will be|shall be) final\b|\bno correspondence will be entered into\b/i,
  /\bwe(?:'re| are) not (?:legally |contractually )?(?:obliged|obligated|required) to\b|\bwe(?:'ll| will| shall| may| would)? be (?:forced|obliged|compelled) to (?:take|suspend|close|cancel|terminate|charge|refer|pass|begin|start|withdraw|remove|disconnect)\b/i,
  /\byou (?:have |already )?(?:agreed to|accepted|signed) (?:these|our|the|those) (?:\w+ ){0,3}(?:terms|conditions|policy|policies|agreement|contract|rules)\b/i,
  /^should you (?:fail|choose not|decide not|neglect) to [^.!?]{3,90}?,? (?:we|your|the|a|an)\b/i,
  /^(?:please note that )?(?:late (?:arrivals|comers|check-ins?|returns|entries|submissions)|latecomers|no-?shows|(?:guests|students|participants|attendees|members|customers|users|visitors|patients|passengers|drivers|players|tenants) (?:who|that|arriving|found|caught|failing|not) [^.!?,]{3,60}?) (?:will|may|shall) (?:not )?(?:be )?(?:\w+ )?(?:accommodated|admitted|charged|refunded|seated|accepted|served|considered|fined|removed|allowed|turned away|receive|lose|forfeit|excluded|banned|suspended)\b/i,
  /\b(?:the )?(?:full|entire|total) (?:amount|price|fee|cost|charge) will be charged\b|\ba (?:fine|fee|charge|penalty|surcharge)(?: of [^ ]{1,8}(?: \w+)?)? (?:will|may|shall) be (?:charged|applied|imposed|levied|due|payable)\b|\b(?:will|may|shall) (?:incur|attract) an? (?:\w+ )?(?:fine|fee|charge|penalty)\b/i,
  /\b(?:may|will|can|could) (?:lead to|result in) (?:the |an? |immediate |permanent |temporary |your )*(?:suspension|cancell?ation|termination|removal|ban\b|closure|deletion|penalt\w+|disqualification|exclusion|(?:your )?accounts? being|legal action)/i,
  /\byou must [^.!?]{3,70}? or (?:else )?(?:your|the|we|it|you) [^.!?]{0,40}?(?:will|may) (?:be )?\w+/i,
  /\byou must (?:return|pay|submit|vacate|check (?:in|out)|present|attend|collect|settle|surrender) [^.!?]{2,60}? (?:by|before|within|no later than|upon|at) /i,
  /\b(?:may|can|must)(?: not|not) be (?:transferred|shared|resold|sublet|copied|reproduced|assigned|lent|redistributed)\b/i,
  /\byou(?:'re| are) (?:solely |fully |personally |also )?responsible for (?:maintaining|keeping|all|any|ensuring|paying|the (?:safety|security|confidentiality|accuracy|return|content))\b/i,
  /\bany attempts? to [^.!?]{3,60}? (?:will|may) (?:be|result|lead)\b/i,
  /\bby (?:registering|joining|booking|placing (?:an|your|this) order|attending|entering|participating|making a (?:booking|reservation)|staying)\b[^.!?]{0,40}?,? you (?:\w+ )?(?:agreed?|accept(?:ed)?|consent(?:ed)?|acknowledge)\b/i,
  /^(?:[\w-]+ )?(?:requests|applications|claims|entries|forms|complaints|returns|proposals|orders|payments|bookings) (?:submitted|sent|arriving|filed|reported|made|received) (?:after|late|without|outside|less than)\b[^.!?]{0,60}? (?:will|may|can) (?:not )?be\b/i,
  /\b(?:deposits?|payments?|fees?|tickets?|purchases?|vouchers?|advance payments?) (?:will|can|shall|are|is)(?: not| ?n't|not) (?:be )?(?:refunded|refundable|reimbursed|transferable)\b/i,
  /^(?!.*\b(?:no|not|never)\b)(?:please note that )?(?:[\w-]+ ){0,2}(?:payment|prepayment|deposit|id|identification|proof of [\w ]+|notice|approval|signature) (?:is|are) required\b(?! to)/i,
  /\bwe(?:'ll| will| shall)? have no (?:alternative|option|choice)(?: left)? but to (?:take|turn|pass|refer|start|begin|commence|file|sue|report|suspend|close|cancel|terminate|disconnect|hand|instruct|place|seek|pursue)\b/i,
  /\blegal (?:action|proceedings) (?:will|may|shall|can) be \w+|\bwe(?:'ll| will| shall| may) (?:\w+ )?(?:begin|start|commence|take|pursue|initiate|institute) (?:legal|court|formal|collection) (?:action|proceedings)\b|\b(?:final|last) (?:notice|warning|demand) before (?:legal|court)\b/i,
  /\bwe (?:hereby |must |formally )?(?:demand|insist on) (?:immediate |full |that|payment|the|your|an?)\b|\bdemand is hereby made\b|\bwithout prejudice to (?:our|any|the)\b|\bwe reserve all (?:our )?rights\b/i,
  /\binterest (?:will|shall|may) be (?:charged|payable|due)\b|\binterest (?:accrues|is charged|will accrue|shall accrue) (?:on|at)\b[^.!?]{0,40}\b(?:overdue|late|unpaid|outstanding)\b|\blate (?:charge|fee|penalty)s? (?:of [^ ]{1,8}(?: \w+)? )?(?:appl(?:y|ies)|will apply)\b/i,
  /\b(?:becomes?|be|is|are) (?:immediately )?due and payable\b|\bmay be (?:terminated|cancell?ed|withdrawn|revoked|amended|changed) (?:by us |at our discretion )?at any time\b|\bour terms are (?:strictly )?\w+\b/i,
  /\byou(?:'ll| will| shall| may)(?: also)? be (?:held )?(?:personally |solely |fully )?(?:liable|responsible|accountable) for (?:all|any|the|every)\b|\b(?:costs?|charges|fees|expenses) (?:of|for) [^.!?]{3,30}? (?:will|shall|may) be (?:charged|billed|passed|added) to (?:you|your)\b/i,
]
/** A duty that comes with what it is good for is no rule for the rule's sake. */
const WITH_REASON =
  /\bbecause\b|\bso (?:that )?(?:we|you|your|it|they|nobody|no one|everyone)\b|\bto (?:protect|make sure|keep|help|prevent|get|give|arrive|reach|qualify|take part)\b|\bthat way\b|\bby law\b/i
const IS_DUTY = /\b(?:must|shall|required?|requires|mandatory|requirement|not be|no refunds?|non-?refundable|only)\b/i
/** Terms that are only named or linked to, and rules of the game that protect the reader. */
const NAMED =
  /\b(?:privacy|cookie|data protection) polic(?:y|ies)\b|\b(?:read|see|view|check|review|find|learn|visit|refer to) (?:\w+ ){0,3}(?:policy|policies|terms|guidelines)\b|^(?:(?!\bby (?:using|continuing)|\bcontinued\b).)*\b(?:accept|agree to) (?:\w+ ){0,3}(?:policy|policies|terms|guidelines)\b|\bgoodwill\b|\bmade an exception\b|\bby (?:clicking|signing|submitting)\b|\byou(?:r)? (?:have the |legal )?right to\b/i

/** "As per our policy": a rule where a reason should stand. */
export const policySpeak: BlockRule = {
  id: 'policy-speak',
  title: 'Hides behind a rule',
  principle: 'policies-and-exceptions',
  hears: 'The rule matters more than I do.',
  description:
    'Finds a rule or right of the company given as the reason: “as per our policy”, “failure to … will result in”, “we reserve the right”, “customers must”. A rule explained with its reason, a link to the terms and legal pages are left alone.',
  severity: 'info',
  weight: 2,
  kinds: ['marketing-page', 'marketing-email', 'support-reply', 'transactional-email', 'press-release', 'help-article', 'social-post', 'sms', 'ui-text'],
  scope: 'block',
  pairs: [
    { bad: 'We have closed your request ⟦as per our policy⟧.', good: 'We have closed your request.', fixed: true },
    { bad: '⟦As per our refund policy⟧, the deposit stays with us.', good: 'The deposit stays with us.', fixed: true },
    { bad: '⟦Failure to pay by Friday will result⟧ in a late fee.', good: 'Pay by Friday and there is no late fee.' },
    { bad: '⟦We reserve the right⟧ to change prices.', good: 'Prices can change; we tell you 30 days before.' },
    { bad: '⟦Customers must⟧ keep the receipt.', good: 'Keep the receipt, so that we can find your order.' },
  ],
  silent: [
    { text: 'No payment is required today.', why: 'good news' },
    { text: 'You can read our returns policy on one page.', why: 'the policy is only named' },
    { text: 'We keep your card details as described in our privacy policy.', why: 'a promise about data' },
    { text: 'Bring the receipt, so that we can find your order at once.', why: 'the rule comes with its reason' },
    { text: 'Your policy covers theft and water damage.', why: 'an insurance policy is what the customer bought' },
  ],
  *check({ block, sender }: BlockContext): Iterable<Hit> {
    // Terms are rules by nature, and a guide for writers cites them.
    if (sender.isTerms || sender.isGuide) return
    if (block.role === 'title' || block.role === 'link' || block.role === 'button') return
    for (const sentence of block.sentences) {
      const text = plain(sentence.text)
      const match = firstOf(text)
      if (!match || NAMED.test(text) || (IS_DUTY.test(match[0]) && WITH_REASON.test(text.slice(match.index)))) continue
      const start = sentence.start + match.index + (/^[,\s]*/.exec(match[0])?.[0].length ?? 0)
      const end = sentence.start + match.index + match[0].trimEnd().length
      if (isQuoted(block, start, end)) continue
      const rewrites = inPlainWords(block, sentence, text, match)
      yield {
        block,
        start,
        end,
        message: 'A rule stands where a reason should. Say why it is so, and what your customer can do instead.',
        ...(rewrites.length ? { rewrites } : {}),
      }
    }
  },
}

function firstOf(text: string): RegExpExecArray | null {
  let first: RegExpExecArray | null = null
  for (const pattern of SPEAKS) {
    const match = pattern.exec(text)
    if (match && (!first || match.index < first.index)) first = match
  }
  return first
}

const BY_RULE = /^,? ?(?:as per|per|in accordance with|in line with|according to) /i

/** The sentence without "as per our policy" at its start or end; the rest must stand by itself. */
function withoutRule(sentence: Sentence, text: string, match: RegExpExecArray): Rewrite | null {
  // The terms of a contract say how far it goes; a policy only says that there is a rule.
  if (!BY_RULE.test(match[0]) || !/\bpolic(?:y|ies)\b/i.test(match[0]) || /\?\s*$/.test(text)) return null
  const from = match.index
  const to = match.index + match[0].length
  const tail = text.slice(to)
  if (/^\s*[.!]?\s*$/.test(tail) && from > 12) {
    const edit = { start: sentence.start + from, end: sentence.start + to, text: '' }
    // The space before the phrase goes with it.
    const start = text[from - 1] === ' ' ? edit.start - 1 : edit.start
    return { title: 'Leave the policy out', kind: 'choose', edits: [{ ...edit, start }] }
  }
  const rest = /^, (\p{L})/u.exec(tail)
  if (from === 0 && rest?.[1] && !/[:;]/.test(tail)) {
    return { title: 'Leave the policy out', kind: 'choose', edits: [{ start: sentence.start, end: sentence.start + to + 3, text: rest[1].toUpperCase() }] }
  }
  return null
}

const ACTIVE: Readonly<Record<string, string>> = {
  uploaded: 'upload',
  submitted: 'submit',
  returned: 'return',
  requested: 'request',
  paid: 'pay',
  completed: 'complete',
  cancelled: 'cancel',
  canceled: 'cancel',
  signed: 'sign',
  claimed: 'claim',
}
/** Rules at the start of a sentence that a person would put as a request, and what they would say. */
const SAID_PLAINLY: readonly (readonly [RegExp, string])[] = [
  [/^we reserve the rights? to (?=[a-z]+\b)/i, 'We may '],
  [/^you (?:are|will be) (?:required|obliged|obligated) to (?=[a-z]+\b)/i, 'You need to '],
  [
    /^(?:our|the|company|store|bank) (?:[\w'-]+ )?policy (?:requires|states|dictates|is) that you (?!are|have|may|can|will|must|should|cannot|do)(?=[a-z]+\b)/i,
    'Please ',
  ],
  [/^we require (?:you|all (?:customers|users|clients|members)) to (?=[a-z]+\b)/i, 'Please '],
  [/^you (?:must|are to) (?:comply with|abide by|adhere to|conform to|observe) (?=\S)/i, 'Please follow '],
  [
    /^(?:all |our )?(?:customers|users|guests|members|visitors|participants|applicants|attendees|tenants|clients|subscribers|passengers|students|patients|residents) (?:must|are required to|are obliged to) (?!not\b|be\b)(?=[a-z]+\b)/i,
    'Please ',
  ],
]
const TO_BE_DONE = new RegExp(`^((?:all )?(?:[a-z-]+ )?[a-z]+s(?: requests)?) must be (${Object.keys(ACTIVE).join('|')})\\b(?! by (?:the|an?)\\b)`, 'i')

/** The rule as a person would say it, or the sentence without it; a reason is the writer's to give. */
function inPlainWords(block: Block, sentence: Sentence, text: string, match: RegExpExecArray): Rewrite[] {
  const write = (edits: readonly Edit[]): Rewrite => ({ title: showRewrite(block, sentence, edits, sentence.start), kind: 'choose', edits })
  const without = withoutRule(sentence, text, match)
  if (without) {
    const [edit] = without.edits
    const atEnd =
      !/\b(?:approved|accepted|granted)\b/i.test(text) &&
      edit?.text === '' &&
      /[.!]?\s*$/.test(block.text.slice(edit.end, sentence.end)) &&
      edit.end >= sentence.start + text.trimEnd().length - 1
    return [without, ...(atEnd && edit ? [write([{ ...edit, text: ` because ${BLANK}` }])] : [])]
  }
  if (/\?\s*$/.test(text) || /[£$€]/.test(text)) return []
  for (const [pattern, better] of SAID_PLAINLY) {
    const found = pattern.exec(text)
    if (!found) continue
    const rest = text.slice(found[0].length)
    if (/\b(?:they|them|themselves|his|her|himself)\b/i.test(rest)) return []
    const edits: Edit[] = [{ start: sentence.start, end: sentence.start + found[0].length, text: better }]
    if (/^(?:all |our )?\w+ (?:must|are)/i.test(found[0]))
      for (const their of rest.matchAll(/\btheir\b/gi)) {
        const at = sentence.start + found[0].length + their.index
        edits.push({ start: at, end: at + their[0].length, text: 'your' })
      }
    return [write(edits)]
  }
  const done = TO_BE_DONE.exec(text)
  const what = done?.[1]
  if (done && what && !/\b(?:and|or) /.test(text.slice(done[0].length)))
    return [
      write([
        {
          start: sentence.start,
          end: sentence.start + done[0].length,
          text: `Please ${ACTIVE[done[2]?.toLowerCase() ?? '']} ${/^[A-Z]{2}/.test(what) ? what : what.charAt(0).toLowerCase() + what.slice(1)}`,
        },
      ]),
    ]
  return []
}
