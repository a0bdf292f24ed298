import type { Block } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import { openPatterns } from '../text/gated-patterns.ts'
import { PLAIN_REFUSALS } from './plain-refusals.ts'
import { isRemedy } from './remedy-beside.ts'
import type { BlockContext, BlockRule, Hit, Rewrite } from './rule.ts'
import { showRewrite } from './show-rewrite.ts'
import { isManual, isQuoted, plain, sentenceAfter } from './wording.ts'

/** "You cannot … until …", "We can only … if …": what the reader may not, where the same facts are a way forward. */
export const negativeFraming: BlockRule = {
  id: 'negative-framing',
  title: 'Leads with what they cannot do',
  principle: 'every-reaction',
  hears: 'They tell me what I may not do, and leave me to find out what I can.',
  description:
    'Finds a refusal or threat that the same facts could say as a way forward: “You cannot pay until you confirm” is “You can pay once you confirm”. Leaves bad news said once, warnings about safety and security, and a refusal with its way out beside it.',
  severity: 'info',
  weight: 1,
  scope: 'block',
  pairs: [
    { bad: '⟦You cannot book a room until⟧ you confirm your address.', good: 'You can book a room once you confirm your address.', fixed: true },
    { bad: '⟦We can’t send your parcel until⟧ you tell us the house number.', good: 'We can send your parcel once you tell us the house number.', fixed: true },
    { bad: '⟦We can only help you if⟧ you talk to us.', good: 'Please talk to us so that we can help you.', fixed: true },
    { bad: '⟦Your order will not be packed until⟧ you choose a day.', good: 'Your order will be packed once you choose a day.', fixed: true },
    { bad: '⟦You won’t be able to open the file unless⟧ you install the viewer.', good: 'You can open the file if you install the viewer.', fixed: true },
    { bad: '⟦Closed tickets do not accept replies⟧.', good: 'To add something to a closed ticket, open a new one and name its number.' },
    { bad: '⟦If you do not reply by Friday, you will lose⟧ your place.', good: 'Reply by Friday to keep your place.' },
    { bad: '⟦You cannot return a hat by post⟧.', good: 'You can return a hat in any of our shops.' },
    { bad: '⟦Tickets are not refundable⟧.', good: 'You can pass your ticket on to somebody else.' },
    { bad: '⟦Once you cut the cloth, we cannot⟧ take it back.', good: 'You can send the cloth back while it is uncut.' },
    { bad: '⟦Your berth is only kept if you⟧ pay by Friday.', good: 'Pay by Friday and we keep your berth.' },
    { bad: '⟦There is no way we can⟧ frame it by Monday.', good: 'We can frame it by Thursday.' },
    { bad: '⟦No refunds⟧ on opened tins.', good: 'Keep the tin closed and you get your money back.' },
    { bad: '⟦We do not deliver⟧ above the second floor.', good: 'We deliver up to the second floor.' },
    { bad: '⟦Failure to pay will result in⟧ the loss of your seat.', good: 'Pay by Friday to keep your seat.' },
  ],
  silent: [
    { text: 'We don’t deliver to the island, but the ferry office does.', why: 'the way out stands in the sentence' },
    { text: 'We couldn’t process your payment.', why: 'bad news, said once' },
    { text: 'You cannot bring glass into the pool area unless it is sealed, for the safety of the children.', why: 'safety' },
    { text: 'You cannot sign in until you set a new password, because somebody tried to guess the old one.', why: 'security' },
    { text: 'We can’t take cards until Monday. Until then you can pay by bank transfer.', why: 'the way out stands in the next sentence' },
    { text: 'You can pay once you confirm your address.', why: 'it is said as a way forward' },
    { text: 'Your card will not be charged until the trial ends.', why: 'good news' },
    { text: 'If you did not ask for this, ignore this message.', why: 'reassurance' },
  ],
  *check({ block, after, kind, sender }: BlockContext): Iterable<Hit> {
    if (block.role === 'button' || block.role === 'link' || isManual(kind, sender)) return
    for (const sentence of block.sentences) {
      const text = plain(sentence.text)
      const found = findRefusal(text)
      if (
        !found ||
        BY_RULE.test(text) ||
        // What nobody answers for is told by another finding.
        /\b(?:liable|responsible|liability)\b/i.test(text) ||
        SERIOUS.test(text) ||
        (GOOD_NEWS.test(text) && !/^(?:please )?(?:do not|don't) (?:lose|contact|e-?mail)\b|^(?:please note that )?if you (?:do not|don't|fail)/i.test(text)) ||
        // "Your seat is not booked yet" tells how things stand.
        /\bnot (?:\w+ ){1,3}yet\b|\bnot yet\b/i.test(found) ||
        /^your [^,.;]{2,40} (?:is|are) not (?:\w+ )?\w+ yet\b/i.test(text) ||
        /\?\s*$/.test(text)
      )
        continue
      if (
        (!/\bonly\b/i.test(found) && WAY_OUT.test(nextStep(found, sentenceAfter(block, sentence, after)))) ||
        isRemedy(sentenceAfter(block, sentence, after)) ||
        /\b(?:but|instead|however)\b|[;:–—] ?(?:i|we|you)(?:'ll| will| can)\b/i.test(text)
      )
        continue
      // "The Manager will not begin until …" speaks of somebody else's work, not of the reader's.
      if (
        /^the\b/i.test(text) &&
        !/^the (?:[\w-]+ ){1,3}(?:cannot|can't|can not|may not|will not|won't) be \w+/i.test(text) &&
        !/^the (?:following|(?:[\w-]+ ){0,2}(?:discount|offer|code|voucher|coupon|guarantee|warranty|price|rate|deal|promotion|delivery|plan|insurance|cover|ticket|pass)) (?:[\w-]+ ){0,3}?(?:do not|don't|does not|doesn't|are not|cannot|can't)\b/i.test(
          text,
        ) &&
        (/^The (?:\w+ )?\p{Lu}/u.test(text) || !/\b(?:you|your)\b/i.test(text))
      )
        continue
      const end = sentence.start + found.length
      if (isQuoted(block, sentence.start, end)) continue
      const rewrite = turnRound(block, sentence, text)
      yield {
        block,
        start: sentence.start,
        end,
        message: 'This says what the reader cannot do. Say the same as a way forward: what they can do, and when.',
        ...(rewrite ? { rewrites: [rewrite] } : {}),
      }
    }
  },
}

const CANNOT = "(?:cannot|can not|can't|will not be able to|won't be able to|are not able to|are unable to|will be unable to)"
const WILL_NOT = "(?:will not|won't|cannot|can't|can not)"
const OPENING =
  '(?:we regret (?:that|to say that) |\\W{0,3}(?:please )?note: |please (?:note|be aware|bear in mind|remember) that |note that |unfortunately,? |sorry,? (?:but )?|however,? )?'
const REFUSALS: readonly RegExp[] = [
  // "Once you open it, we cannot take it back", "If you skip a month, your deposit is forfeit": a step, and what is lost by it.
  /^(?:once|after|as soon as) (?:you(?:'ve)?|it(?:'s)?|they(?:'re)?) [^,.;]{3,70}, (?:we|you|it|they) (?:cannot|can't|can not|(?:will not|won't|are not|are no longer|is not) (?:be )?(?:able|possible|un\w+)|are unable|lose|forfeit)\b/i,
  /^(?:if|once|when) you [^.;]{3,90}?,? (?:you|your [^,.;]{2,30}?) (?:will (?:be )?|is |are )?(?:fully |automatically )?forfeit(?:ed)?\b/i,
  /^(?:(?:if|once|when) [^.;]{3,70}?,? )?there(?: is|'s) (?:nothing (?:we|you) can do|no way (?:that )?(?:we|you) can)\b/i,
  // "Not replying means …", "Any balance not paid by then will result in …", "Miss the deadline and you …".
  /^not [a-z]+ing\b[^.;,]{0,60}? (?:(?:will|may|could) )?(?:mean|result in|lead to)s?\b|^(?:any|all) [^.;,]{3,40}? not [a-z]+(?:ed|id|de|nt)\b[^.;]{0,50}? will (?:result in|mean|lead to)\b|^(?:miss|skip|forget|ignore) [^.;,]{3,50},? and (?:you|your|we|it)\b/i,
  // "Your seat is only held if you pay."
  /^(?:your|the|this) [^,.;]{2,40}? (?:is|are|will be|can be) only [a-z]+ (?:if|when|once|after) (?:you|your|we)\b/i,
  // "You will not be able to open it if your plan ends."
  new RegExp(
    `^${OPENING}you ${CANNOT} [^,.;]{3,70}? (?:if|when|once|after) (?:your|the|this) [^,.;]{2,40}? (?:expires?|ends?|lapses?|runs? out|is not|isn't|closes?|stops?)\\b`,
    'i',
  ),
  /^(?:please )?(?:do not|don't) (?:lose|risk losing) (?:access|your|the)\b/i,
  new RegExp(`^${OPENING}(?:(?:you|we|i|our [\\w ]{2,20}) ${CANNOT}|we're (?:unable|not able) to) [^,.;]{3,90}? (?:until|unless|before)(?= )`, 'i'),
  // "Please do not report it until the day after", "Don't miss the day or you lose your place".
  /^(?:please )?(?:therefore )?(?:do not|don't) (?!(?:worry|hesitate|wait|forget)\b)[^.;,]{3,60}? (?:until|before|unless|about orders) \w/i,
  /^(?:please note that |unfortunately,? )?we(?:'re| are) not open (?:on|at|during|over|between|for|outside)\b[^.;]{2,50}/i,
  /^(?:please note that )?(?:\w+ ){0,2}(?:orders|changes|refunds|returns|bookings|tickets|cancell?ations|requests|payments) (?:are|can|will)(?: not|n't|not) (?:be )?[a-z]+\b[^.;]{0,30}? (?:before|after|without|unless|until|once|online|by (?:phone|e-?mail|post))\b/i,
  /^your [^,.;]{2,50}? (?:will|may) not (?:be \w+|work|function|appear|show|arrive)\b[^.;]{0,20}? (?:for (?:up to|between|at least|about)|before) /i,
  /^(?:do not|don't|never) [^.;,]{3,60},? or (?:else )?(?:you|your [^,.;]{2,30}?|we)(?:'ll| will| may)? (?:lose|forfeit|not|be (?:charged|refused|removed|turned away)|cancel|close|miss)\b/i,
  // "Forms without a signature will be sent back", "Any claim that comes late will not be considered".
  /^(?:all |any )?[\w-]+(?: [\w-]+)? (?:without|that|which|received|sent|handed in|made|not [a-z]+ed) [^.;,]{2,60}? (?:will|can)(?: be (?:returned|sent back|rejected|refused|ignored|discarded)|(?:not| not|n't) be (?:processed|accepted|considered|refunded|read|answered|admitted|served))\b/i,
  /^there (?:are|is|will be) (?:strictly )?no (?:refunds?|exchanges?|returns?|extensions?|exceptions?|deliver(?:y|ies)|changes|cancell?ations)\b/i,
  /^no [\w -]{2,25}(?:,| =| [-–—]) ?no (?:entry|admission|refunds?|service|access|boarding|deliver(?:y|ies)|collections?|class|lesson|recital|exceptions?)\b/i,
  new RegExp(`^${OPENING}(?:we|i) (?:can|will|are) only (?:be able to )?[^,.;]{3,70}? (?:if|when|once|after)(?= (?:you|the|your)\\b)`, 'i'),
  new RegExp(`^${OPENING}(?:your|the|this) [^,.;]{2,50}? ${WILL_NOT} (?:be )?[^,.;]{3,60}? (?:until|unless)(?= )`, 'i'),
  new RegExp(`^(?:until|unless) [^.;]{3,80}?,? (?:you|your [^,.;]{2,50}?|we) (?:${WILL_NOT}|${CANNOT}) \\w+(?: \\w+)?`, 'i'),
  /^(?:closed|old|expired|inactive|archived|solved|cancell?ed) [\w ]{3,30}? (?:do not|don't|cannot|can't) (?:accept|receive|be) [\w ]{3,30}(?=[.!]?\s*$)/i,
  /^(?:please note that )?if you (?:do not|don't|fail to|are unable to|choose not to) [^.;]{3,90}?,? (?:you|your [^,.;]{2,40}?) (?:will|may|could|might|shall) (?:loo?se|forfeit|be (?:evicted|charged|suspended|deleted|closed|cancell?ed|removed|terminated|blocked|locked|denied)|not be|no longer|incur)/i,
  /^failure to (?!(?:follow|comply|adhere|abide|observe|obey|respect|conform)\b)[^.;]{3,80}? (?:(?:will|may|could) (?:result in|lead to|cause|mean)|means|results in|leads to)/i,
  /^(?:please note that |unfortunately,? )?you (?:can no longer|will no longer be able to) [^,.;]{3,60}/i,
  /^(?:please note that )?if you (?:do not|don't|fail to|have not|haven't) (?:[^.;]|[ap]\.m\.){3,90}?,? (?:it|they)(?:'ll| will| may) be (?:given|lost|deleted|closed|cancell?ed|released|returned|removed|suspended|terminated|blocked|locked)\b/i,
  /^(?:please note that )?if you (?:do not|don't|fail to|have not|haven't) (?:[^.;]|[ap]\.m\.){3,90}?,? (?:you(?:'ll| will) (?:loo?se|forfeit|miss out|not be able)|(?:your|the) [^,.;]{2,30} (?:will|may) be (?:released|given (?:away|to)|lost|closed|deleted|cancell?ed))\b/i,
  /^(?:please note that )?(?:if we (?:do not|don't) (?:hear|receive|get)|if no [^,.;]{2,30} (?:is|are|has been) received|unless (?:we|you|payment|your|the)) (?:[^.;]|[ap]\.m\.){3,90}?,? (?:we|your|the|this) (?:[^,.;]{0,40}? )?(?:will|may|shall) (?:be (?:stopped|suspended|closed|cancell?ed|deleted|terminated|disconnected|released|removed|blocked|returned|sold|given away)|suspend|close|cancel|delete|stop|disconnect|end|lapse|remove|withdraw|release|go to|be (?:let|offered|passed|handed) to)\b/i,
  /^no (?:further |more |new )?(?:orders?|deliver(?:y|ies)|bookings?|parcels?|refunds?|payments?|requests?|goods) (?:will|can) be \w+ (?:until|unless|before|without)(?= )/i,
  /^you (?:will|can|shall)(?: not|not) be (?:granted|given|admitted|accepted|paid|refunded|served|able) [^,.;]{0,40}?(?:until|unless|without|before)(?= )/i,
  /^(?:unfortunately,? |sorry,? )?you (?:do not|don't) have (?:enough|sufficient) /i,
  /^(?:please note that |unfortunately,? )?(?:[\w-]+ ){1,5}(?:is|are) not (?:possible|permitted|allowed)(?=[.!]|$| (?:on|at|after|before|in|with|for)\b)/i,
  /^(?:please note that )?if you (?:do not|don't|fail to|cannot|can't) [^.;]{3,80}, (?:we|i) (?:will not|won't|cannot|can't|are unable to|will be unable to) (?:be able to )?\w+/i,
  // "You will lose your files if you don't …", "Your account will be closed unless you …".
  /^(?:please note that )?(?:you|your [^,.;]{2,40}?) (?:will|may|could|might) (?:lose|forfeit|not be able to|no longer|be (?:suspended|deleted|closed|cancell?ed|removed|terminated|blocked|locked|denied|lost)) ?[^,.;]{0,60}? (?:unless (?:you|we|it)|if (?:you|we) (?:do not|don't|fail to))(?= )/i,
  new RegExp(
    `^${OPENING}you ${CANNOT} [^,.;]{3,60}? (?:if you (?:do not|don't|have not|haven't)|online|by (?:phone|e-?mail|post)|over the phone|in (?:the )?(?:app|store|person)|more than (?:once|twice|\\d+))\\b`,
    'i',
  ),
  /^(?:unfortunately,? )?you are not (?:eligible|able|allowed|entitled|permitted) (?:to|for) [^,.;]{3,60}? (?:until|unless|before|without)(?= )/i,
  /^(?:unfortunately,? )?(?:it is|it's) (?:not possible|impossible) to [^,.;]{3,70}? (?:online|by (?:phone|e-?mail|post)|over the phone|in (?:the )?(?:app|store))\b/i,
  /^you can only [^,.;]{3,60}?, not\b/i,
  /^(?:please )?(?:bear in mind|be aware|note|be advised) that your [^.;]{3,60}? will not be (?:visible|available|accessible|usable|working|active)/i,
  new RegExp(
    `^${OPENING}(?:you|we|i) (?:${CANNOT}|may not|are not allowed to|do not|don't) [^,.;]{3,70}? without (?=(?:an?|the|your|his|her|any|first|one|\\w+ing|\\w+ (?:number|form|ticket|receipt))\\b)`,
    'i',
  ),
  new RegExp(
    `^without (?:an?|the|your|this|it|that|one|proof|\\w+ing)\\b[^.;]{0,60}?, (?:we|you|your [^,.;]{2,40}?) (?:${CANNOT}|will not|won't|may not)\\b`,
    'i',
  ),
  new RegExp(
    `^${OPENING}(?:you|we) (?:will not|won't) (?:get|receive|see|have|hear|send|ship|start|process|pay|refund|issue|open|release)[^,.;]{2,60}? (?:until|unless|before|without)(?= )`,
    'i',
  ),
  /^(?:unfortunately,? )?(?:it is|it's) not possible to [^,.;]{3,70}? (?:once|after|without|until|unless|before)(?= )/i,
  /^(?:this|the|your) [^,.;]{2,40}? (?:is|are) not (?:available|possible|valid|active|complete) (?:unless|until|without)(?= )/i,
  /^unless you [^.;]{3,60}?, (?:your|the|this|we) [^,.;]{0,40}?\b(?:will|may) (?:disappear|expire|stop|end|lapse|be (?:lost|deleted|closed|cancell?ed|removed|suspended|blocked))\b/i,
  /^(?:please note that )?if (?:you (?:do not|don't|fail to)|we (?:do not|don't) (?:hear|receive|get)) [^.;]{3,90}?,? (?:your|the|this|we) (?:[^,.;]{0,40}? )?(?:will|may) (?:be (?:given|lost|deleted|closed|cancell?ed|released|returned|removed|suspended|terminated|blocked|refused)|close|cancel|delete|expire|stop)\b/i,
  /^fail(?:ure|ing) to (?!(?:follow|comply|adhere|abide|observe|obey|respect|conform)\b)[^.;]{3,80}? (?:will|may|could) (?:delay|damage|harm|affect|prevent|void|cause|result|lead|mean)\b/i,
  /^(?:unfortunately,? )?(?:your|this|the) (?:[\w-]+ ){0,2}(?:e-?mail|request|form|application|ticket|order|message|claim|registration|return)\b[^.;]{0,40}? (?:could not|cannot|can't|couldn't) be (?:accepted|processed|delivered|completed|handled) (?:because|as|since)\b[^.;]{0,60}?(?:\b(?:require|incomplete|missing|must)|\bdid(?: not|n't) (?:come|use|go|include))/i,
  /^you (?:cannot|can't|may not|must not|are not allowed to|won't be able to) [^.;]{3,60}? more than (?:\d|one|two|three|four|five|ten)/i,
  /^no (?:refund|payment|exchange|card|order|booking|decision|appointment|change)s? (?:will|can) be \w+ (?:until|unless|without|before)(?= )/i,
  /^(?:incomplete|unsigned|late|unstamped|illegible|partial|missing) \w+ (?:will|can)(?:not| not|n't) be (?:processed|accepted|considered|returned|refunded|read)\b/i,
  // Refused until, unless, after: the same can be said of when it works.
  /^(?:please note that |note that |unfortunately,? |sorry,? (?:but )?|however,? )*you (?:cannot|can't|can not|may not|are not able to|aren't able to|are unable to|won't be able to|will not be able to|are not allowed to|are not permitted to|can no longer|will no longer be able to) (?!(?:be|go|find|miss|beat|see|lose|imagine|help|have too|wait)\b)[^.;]{3,70}? (?:after|once|before|until|unless|without|while|when|if|on (?:the|your|this) (?:\w+ )?plan|(?:more|less) than|later than|because (?:it|this|the \w+) (?:is|has|was))\b/i,
  /^(?:unfortunately,? |sorry,? )?(?:this|the|your|our) [^.;,]{2,50}? (?:is|are)(?: currently| no longer)? (?:not|no longer|unavailable|incomplete|invalid) ?(?:available|supported|accepted|open|offered|included|valid|possible|allowed|permitted|covered)?(?: (?:in|on|for|to|with) (?:your|this|the) (?:area|country|region|plan|device|browser|location|postcode|account|free plan|app|state|zip code)|,? and (?:cannot|can't|could not|will not|won't|has not)[^.;]{3,60})/i,
  /^(?:your|this|the) [^.;,]{2,40}? (?:does not|doesn't|do not|don't|cannot|can't|will not|won't) (?:include|allow|cover|permit|support|let you|come with|entitle you) [^.;]{2,60}?(?=[.!]?\s*$)/i,
  /^(?:please note that |unfortunately,? )?we (?:no longer|do not|don't|are not able to|aren't able to) (?:accept|offer|take|ship to|deliver to|issue) (?!you\b|any (?:of )?your|personal|data|part|credit for)[^.;,]{2,50}?(?=[.!]?\s*$)/i,
  /^(?:please )?(?:don't forget|remember|note|be aware|keep in mind|bear in mind)(?: that)? (?:you|your [^,.;]{2,30}?|we|it) (?:will not|won't|cannot|can't|will lose|may lose|are not|is not|will no longer)\b[^.;]{3,80}/i,
  /^(?:until|unless|as long as) (?:you|your [^,.;]{2,30}?|we|payment|the) (?:[^.;,]{2,60}?), (?:[^.;,]{2,40}? (?:is|are|will be|stays?|remains?) (?:blocked|locked|disabled|unavailable|limited|restricted|suspended|not |on hold|inactive|hidden|lost|paused))/i,
  /^(?:there is|there's|there are) no (?:way|possibility|option|chance|means) (?:to|of|for you to)\b[^.;]{3,70}/i,
  /^(?:it|this) (?:will not|won't|cannot|can't|is not|isn't) (?:be )?(?:possible|allowed|permitted)(?: for you)? to\b[^.;]{3,80}/i,
  /^you(?:'ll| will| may| could| might) (?:lose|forfeit|miss out on|no longer (?:have|be|get|receive|see))\b[^.;]{2,60}? (?:if|when|once|unless|as soon as|by)\b/i,
  /^if you (?:miss|lose|ignore|forget|skip|cancel|leave|pause|delete|close|wait)\b[^.;,]{2,60}?, (?:you|your [^,.;]{2,40}?|we|it|they|the [^,.;]{2,30}?)(?:'ll| will| may| can| could| might)? ?(?:not|n't|no longer|lose|forfeit|cannot|can't|be (?:lost|deleted|closed|cancell?ed|charged|removed|suspended|blocked|locked|gone|unable|terminated|released))\b/i,
  /^(?:unfortunately,? )?(?:your|this|the) (?:[\w-]+ ){0,2}(?:account|order|payment|request|application|e-?mail|message|file|form|upload|submission|domain|profile|ticket)\b[^.;]{0,30}? (?:cannot|can't|could not|couldn't|will not|won't) be (?:activated|accepted|sent|used|opened|verified|completed|processed|shown|posted|saved|submitted|published|placed|renewed|confirmed)\b[^.;]{0,30}? (?:until|unless|without|before|because|as|since)\b/i,
]
const SERIOUS =
  /\b(?:passwords?|phishing|securit\w+|secure|safety|safe|outage|fraud\w*|scams?|virus|malware|hack\w*|danger\w*|emergency|child(?:ren)?(?! under \d)|medic\w+|doctor|hospital|fire|police|law|legal(?:ly)?|court|identity|verification code|two-factor|2fa)\b/i
/** What a reader is glad not to get. */
const GOOD_NEWS =
  /(?:\bnot|n't|\bnever|\bno) (?:be )?(?:charged?|billed|pay|need|have to|lose|worry|miss|see (?:any )?ads|cost|share|sell|contact|e-?mail|bother|disturb)\b|\bnever\b|\bdon't worry\b/i
const WAY_OUT =
  /\b(?:instead|you can|you could|you may|simply|until then|meanwhile|reply|call|contact|we can|we'll|we will|please|click|visit|let us know|to (?:fix|solve|avoid|continue|keep|change|pay|book|do so))\b/i

/** "If you need any help, reply" is offered with everything, and no way out of a threat. */
function nextStep(found: string, after: string): string {
  return /^(?:please note that |note: )?(?:if|unless|failure)\b/i.test(found) &&
    /\b(?:any|more|further|other) (?:questions?|help|assistance|queries|concerns)\b|\bneed (?:help|assistance|support)\b|\bfeel free\b/i.test(after)
    ? ''
    : after
}

/** "Similarly, if you cancel, you will lose …": the word that ties it to the sentence before is no part of it. */
const TIE = /^(?:similarly|also|and|again|in addition|additionally|furthermore|likewise|therefore|thus|then|as always),? /i

function findRefusal(whole: string): string | null {
  const tie = TIE.exec(whole)?.[0] ?? ''
  const text = whole.slice(tie.length)
  for (const patterns of [REFUSALS, HELPS.test(text) ? [] : PLAIN_REFUSALS])
    for (const refusal of openPatterns(patterns, text)) {
      const match = refusal.exec(text)
      if (match) return tie + match[0].trimEnd()
    }
  return null
}

/** A rule of the company's is told by another finding; "so plan …" is a way on. */
const BY_RULE = /\bin (?:accordance|line) with|\bconsent\b|\bpursuant to\b|\bso (?:plan|please|bring|use|come|choose|take|book)\b/i
/** A reason, a rule, or another way in the sentence itself: the refusal is not left to stand alone. */
const HELPS =
  /\b(?:because|since|so (?:that|you|we|plan|come|please)|instead|but|try|use the|we(?:'ll| will| can)|you can(?! (?:no|not))|if you'd|in (?:accordance|line|keeping) with|polic(?:y|ies)|terms|article|section|clause|bylaw|regulations?|pursuant|yet to|any more than|too (?:much|many|early|late|old|often))\b|;(?! you must\b)|[—–](?! ?(?:no one|nobody)\b)|(?<!^(?:please )?note): /i

/** The same facts said as a way forward; only for "cannot … until you …" and its near kin, with nothing else in the sentence. */
function turnRound(block: Block, sentence: Sentence, text: string): Rewrite | null {
  if (
    /\b(?:eligible|plan|price|aged?|years old|only (?!(?:be able to |help|send|offer|ship|process|answer|reply|start|book|pay|give|make|do)))\b|[£$€%]/i.test(
      text,
    ) ||
    /[;:–—(]/.test(text)
  )
    return null
  // "We cannot refund you without a receipt" is no promise to refund everybody who has one.
  if (
    /^we\b/i.test(text) &&
    /\b(?:refund|replace|exchange|accept|approve|grant|pay|credit|compensate|reimburse|cover|repair|guarantee|offer|give)\b/i.test(text) &&
    !ONLY_IF.test(text.trimEnd())
  )
    return null
  const only = ONLY_IF.exec(text.trimEnd())
  if (only) return whole(block, sentence, `Please ${only[3]} so that ${only[1]?.toLowerCase() === 'i' ? 'I' : 'we'} can ${only[2]}${only[4]}`)
  if (/\bonly\b/i.test(text)) return null
  const cannot = new RegExp(`^(you|we) (${CANNOT}) ([^,;]+?) (until|unless) (you [^,;]+)$`, 'i').exec(text)
  if (cannot && !/\b(?:not|n't|any|anything|anyone|yet|either|ever)\b/i.test(`${cannot[3]} ${cannot[5]}`)) {
    const start = sentence.start + (cannot[1]?.length ?? 0) + 1
    const link = sentence.start + text.lastIndexOf(` ${cannot[4]} you`) + 1
    return swap(block, sentence, [
      { start, end: start + (cannot[2]?.length ?? 0), text: 'can' },
      { start: link, end: link + (cannot[4]?.length ?? 0), text: cannot[4]?.toLowerCase() === 'until' ? 'once' : 'if' },
    ])
  }
  const willNot = new RegExp(`^((?:your|the|this) [^,;]{1,120}?) (${WILL_NOT}) ([^,;]{1,120}?) (until|unless) (you [^,;]{1,200})$`, 'i').exec(text)
  if (willNot && !/\b(?:not|n't|any|anything|anyone|yet|either|ever)\b/i.test(`${willNot[3]} ${willNot[5]}`)) {
    const start = sentence.start + (willNot[1]?.length ?? 0) + 1
    const link = sentence.start + text.lastIndexOf(` ${willNot[4]} you`) + 1
    return swap(block, sentence, [
      { start, end: start + (willNot[2]?.length ?? 0), text: /^w/i.test(willNot[2] ?? '') ? 'will' : 'can' },
      { start: link, end: link + (willNot[4]?.length ?? 0), text: willNot[4]?.toLowerCase() === 'until' ? 'once' : 'if' },
    ])
  }
  return turnedBy(block, sentence, text)
}

/**
 * "We can only help you if you talk to us": a request, and not the promise "If you talk to us, we can help you". What the reader
 * is to do comes first; where that is nothing one can be asked for ("if you have a receipt"), the sentence stays.
 */
const ONLY_IF =
  /^(we|i) can only ((?:help|ship|process|answer|reply|start|book|pay|be able to help|send)\b(?:\w|'| |[\ue000-\uf8fe])*?) if you ((?:talk|speak|write|reply|call|phone|contact|e-?mail|tell|send|give|show|share|provide|upload|attach|enclose|add|include|enter|choose|confirm|complete|fill|sign|answer|quote|state|let us know|register|verify|return|bring|open)\b(?:\w|'| |[\ue000-\uf8fe])+)([.!]?)$/i

const NOTHING = /\b(?:not|n't|any|anything|anyone|yet|either|ever|no|never|nor)\b/i
/** Other refusals, each with the sentence that says the same as a way on. Groups are words that stay. */
const TURNS: readonly (readonly [RegExp, (groups: readonly string[]) => string])[] = [
  // "Unless you sign, you cannot start." → "If you sign, you can start."
  [
    new RegExp(`^(until|unless) (you|we) ([^,;]+), (you|we|your [^,;]{2,30}?) (?:${CANNOT}) ([^,;]+)$`, 'i'),
    ([when = '', who, first, whom, second]) => `${/^until/i.test(when) ? 'Once' : 'If'} ${who} ${first}, ${whom} can ${second}`,
  ],
  // "We cannot open it until we get your form." → "We can open it once we get your form."
  [
    new RegExp(`^(you|we) (?:${CANNOT}) ([^,;]+?) (until|unless) ((?:we|your|the|it|this) [^,;]+)$`, 'i'),
    ([who, first, when = '', second]) => `${who} can ${first} ${/^until/i.test(when) ? 'once' : 'if'} ${second}`,
  ],
  // "You will not receive payouts until you add a bank account." → "You will receive payouts once you add a bank account."
  [
    /^you (?:will not|won't) (receive|get|see|have|hear) ([^,;]+?) (until|unless) ((?:you|we|your) [^,;]+)$/i,
    ([verb, what, when = '', then]) => `You will ${verb} ${what} ${/^until/i.test(when) ? 'once' : 'if'} ${then}`,
  ],
  // "You cannot continue without signing in." → "You can continue after signing in."
  [
    new RegExp(`^(you|we) (?:${CANNOT}) ([^,;]+?) without ((?:first )?[a-z]+ing\\b[^,;]*)$`, 'i'),
    ([who, first, second]) => `${who} can ${first} after ${second?.replace(/^first /, '')}`,
  ],
  [new RegExp(`^(you|we) (?:${CANNOT}) ([^,;]+?) without ((?:an?|the|your) [^,;]+)$`, 'i'), ([who, first, second]) => `${who} can ${first} with ${second}`],
  // "You cannot bring more than two bags." → "You can bring up to two bags."
  [
    /^(you) (?:cannot|can't|may not|are not allowed to) ([a-z]+(?: [a-z]+){0,3}?) more than ((?:\d+|two|three|four|five|six|ten)\b[^,;]*)$/i,
    ([who, first, second]) => `${who} can ${first} up to ${second}`,
  ],
  // "If you do not reply by Friday, you will lose your place." → "Reply by Friday to keep your place."
  [
    /^if you (?:do not|don't) ([^,;]+), you will lose ((?:your|the|this) [^,;]+)$/i,
    ([first = '', second]) => `${first.charAt(0).toUpperCase()}${first.slice(1)} to keep ${second}`,
  ],
  // "It is not possible to change it once it has shipped." → "You can change it until it has shipped."
  [/^(?:it is|it's) not possible to ([^,;]+?) (?:once|after) ([^,;]+)$/i, ([first, second]) => `You can ${first} until ${second}`],
  // "Your site will not be visible for up to 24 hours." → "Your site will be visible within 24 hours."
  [
    /^(?:(?:please )?(?:note|bear in mind|be aware) that )?(your [^,;]+?) will not be (visible|available|accessible|active|working|reachable) ([^,;\d]*?)for up to (\d+ \w+)$/i,
    ([who = '', how, where, long]) => `${who.charAt(0).toUpperCase()}${who.slice(1)} will be ${how} ${where}within ${long}`,
  ],
  [
    /^we (?:do not|don't|cannot|can't) (ship|deliver|open|answer|reply) (before) ((?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d[\w.: ]{0,6}))$/i,
    ([verb, , from]) => `We ${verb} from ${from}`,
  ],
]

function turnedBy(block: Block, sentence: Sentence, text: string): Rewrite | null {
  const said = text.trimEnd().replace(/[.!]$/, '')
  // "You cannot claim if you bought through a third party without a reference": two conditions, and only one would turn.
  if (/ without /i.test(said) && /\b(?:if|when|whenever|who|which|that|as)\b/i.test(said)) return null
  for (const [pattern, turn] of TURNS) {
    const match = pattern.exec(said)
    if (!match) continue
    const groups = match.slice(1).map((group) => group ?? '')
    if (groups.some((group) => NOTHING.test(group))) return null
    const fresh = turn(groups)
    return whole(block, sentence, `${fresh}${text.trimEnd().slice(said.length)}`)
  }
  return null
}

function swap(block: Block, sentence: Sentence, edits: { start: number; end: number; text: string }[]): Rewrite {
  return { title: showRewrite(block, sentence, edits, sentence.start), kind: 'choose', edits }
}

function whole(block: Block, sentence: Sentence, text: string): Rewrite {
  return swap(block, sentence, [{ start: sentence.start, end: sentence.start + sentence.text.trimEnd().length, text }])
}
