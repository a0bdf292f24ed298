import { openPatterns } from '../text/gated-patterns.ts'
import { READER } from './lexicons/readers.ts'
import type { BlockContext, BlockRule, Hit } from './rule.ts'
import { isManual, isQuoted, plain } from './wording.ts'

const BLAMES: readonly RegExp[] = [
  // The reader, or the likes of them, at a wrong act: "a guest choosing the wrong gate", "an increase in members not signing".
  new RegExp(
    `\\b(?:${READER}|parent|owner|driver|people|families)s? (?:choosing|entering|using|giving|selecting|sending|typing|providing) (?:us )?(?:the |an? |their )?(?:wrong|incorrect|invalid|false)\\b|\\b(?:increase|rise|number|lot|spate) (?:in|of) (?:\\w+ )?(?:${READER}|parent|owner|driver|familie|household|people)s? not [a-z]+ing\\b`,
    'i',
  ),
  /\bwe (?:get|receive|see|have|have had|'ve had) (?:far |way )?too many (?:requests|people|messages|calls|e-?mails|complaints)\b|\bplease (?:do not|don't) (?:demand|argue|complain)\b|\b(?:is|are) there for a reason\b/i,
  /\bit was you who\b|\byou(?: were| have been|'ve been) asked (?:twice|again|repeatedly|several|many|more than once)\b|\bsurely you (?!(?:will|would|can|know)\b)|\b(?:is|was) (?:entirely |all |only )?down to you(?=[.!])|\byou (?:did not|didn't|never) think to\b/i,
  /\b(?:late|overdue|missing|unpaid|wrong|incomplete|unsigned) (?:yet|once) again\b|\b(?:we|i)(?:'ve| have) already (?:explained|told|answered|mentioned|made) (?:this|that|it|you|so|clear|how|why)\b|\b(?:nobody|no one|no-one) (?:forced|made|asked|told) you to\b/i,
  /\b(?:fault|cause|error|problem|responsibility) (?:for this )?(?:lies|lay|is|was) (?:entirely |solely |only )?(?:with you\b|with the way you|with your|in how you|in your)|\bhad you (?:only |just )?(?:replied|answered|told us|asked|read|checked|called|paid|listened|come)\b[^.!?]{0,30}\b(?:sooner|earlier|properly|carefully|in time|on time|first)\b|\byou were (?:late|absent|unprepared|careless|rude) (?:and|so)\b/i,
  /\byou (?:signed|left|bought|ordered|opened|used|cancell?ed|moved|started|changed)\b[^.!?]{0,20}? without (?:reading|checking|asking|telling|paying|notifying|informing)\b|\byou(?:'ve| have)? let (?:the|your) [\w-]+ (?:lapse|expire|run out|slide)\b|\byou(?:'ve| have)? (?:misinformed|misled|lied to|deceived|cheated)\b|\byour (?:complaint|claim|accusation|request) is (?:\w+ )?without (?:any )?(?:basis|merit|foundation|grounds)\b/i,
  // A reason that accuses: "as you haven't given the right name".
  /\b(?:as|because|since) you (?:have not|haven't|did not|didn't|had not|hadn't|never) (?:\w+ly )?(?:g[ai]ven?|provided?|supplied|supply|sent|send|entered|enter|told|tell|made|make|kept|keep|brought|bring|packed|pack|charged|charge)\b/i,
  /\byou (?:have been |keep |kept |are |'re |were )(?:repeatedly |always |constantly |continually |again )?(?:promising|committing|postponing|refusing|avoiding|breaking|putting (?:it|this) off|missing (?:your|our|the|appointments|payments|deadlines)|ignoring|delaying)\b|\byou(?: had|'d| have|'ve)? promised (?:to|that|us)\b[^.!?]{0,80}?\b(?:but|and) (?:you )?(?:did not|didn't|have not|haven't|never|nothing|failed|are still)\b/i,
  /\b(?:you can |you may )?see for yourself\b[^.!?]{0,40}?\byou(?:'ve| have| had| were| are| did)\b|\bhow do you (?:think|expect|intend) (?:that )?(?:you|to) (?:can |will |could |would |are going to |plan to )?(?:cover|make up|repay|pay|put|fix|explain|justify|compensate)\b|\bwhy (?:have(?:n't)? you|did(?:n't)? you)(?: not)? (?:answered|answer|paid|pay|replied|reply|respond(?:ed)?|told|tell|sent|send|kept|called|call|returned|return)\b/i,
  /\b(?:would|could|might)(?: not|n't) have (?:happened|been necessary|occurred|come to this)\b[^.!?]{0,20}\b(?:if|had) you\b|\byour (?:careless|negligent|sloppy|reckless|thoughtless|poor) \w+ (?:has |have )?(?:damaged|broke|broken|caused|ruined|delayed|led|cost|meant)\b|\byou(?:'ve| have)? wasted (?:a|an|the|somebody|someone)\b/i,
  /\byou (?:have |had |'ve )?(?:\w+ly )?(?:failed|neglected|omitted|refused) to\b/i,
  /\byou(?:'ve| have)? (?:clearly|obviously|apparently|evidently|simply|just|carelessly) (?:did|did not|didn't|forgot|forgotten|misread|missed|ignored|misunderst\w+|have)\b/i,
  /\byou (?:should|ought to) have (?!(?:also |now )?received|gotten|got\b|a\b|an\b|access|the\b|your\b|been (?:able|redirected|sent)|already received|no\b|everything|at least|enough|\d)\p{L}+/iu,
  /\b(?:as|like) (?:we|i)(?:'ve| have)? (?:(?:already|previously|repeatedly|clearly) (?:told(?: you)?|said|explained|mentioned|informed|stated|advised|pointed out|noted)|(?:told|informed|warned) you)\b/i,
  /\bas (?:we|i)(?:'ve| have)? (?:said|told|explained|mentioned|informed|stated|advised|noted|pointed out)\b[^.;!?,]{0,20} (?:before|already|previously|repeatedly|several times|many times|(?:two|three|four) times|more than once|(?:last|previous|earlier) (?:e-?mail|message|letter|reply|replies))\b/i,
  /\bas (?:previously|already|repeatedly|clearly) (?:stated|mentioned|explained|advised|communicated|told|noted|informed)\b|\b(?:as )?per (?:my|our) (?:last|previous|earlier) (?:e-?mail|message|reply|letter)\b/i,
  // Fault that is told of as a trait: "your repeated failure to", "you are still ignoring", "it is disappointing that you".
  /\byour (?:continued|repeated|persistent) (?:failure|refusal|delay|late|non-?payment|violation|breach)|\byou(?:'re| are) (?:again|repeatedly|still|constantly|continually|always|deliberately) (?:failing|ignoring|breaking|refusing|delaying|avoiding)\b|\bit (?:is|was) (?:\w+ )?(?:disappointing|regrettable|unacceptable) that you\b|\byou (?:did not|didn't|do not|don't) (?:seem|appear|bother|care) to (?:have )?(?:read|understand|understood|listen|follow|care)\b|\bliable for your (?:own )?(?:mistakes?|errors?|negligence|carelessness)\b|\b(?:user|operator|customer) error\b(?=[^.!?]*\b(?:your|you|again|most|usually|always|almost|cause\w*|due)\b)/i,
  /\b(?:your|you) (?:own )?(?:failure|negligence|carelessness|oversight|non-compliance|lack of (?:attention|response|care))\b/i,
  /\b(?:this is|it(?:'s| is| was)|that(?:'s| is)) (?:entirely |clearly |solely )?your (?:own )?(?:fault|mistake|error|responsibility to have)\b|\b(?:error|mistake|fault|problem) (?:is|was|lies|lay) (?:on|with|at) your (?:side|end|part)\b|\b(?:this|it|that) (?:is|was)(?: certainly| clearly| simply)? not our (?:fault|problem|mistake|responsibility)\b|\b(?:it|this) (?:is|was|remains) your (?:own |sole )?responsibility to\b/i,
  /\bbecause you (?:(?:did not|didn't) (?:update|read|follow|check|provide|respond|reply|pay|comply|cancel|tell|inform|notify|include|use|fill|return|confirm|sign|contact|attend)|failed|forgot|neglected|ignored|refused)\b/i,
  /\byou (?:still|yet) (?:have not|haven't|did not|didn't) (?:paid|pay|repl(?:y|ied)|respond(?:ed)?|sen[dt]|return(?:ed)?|provided?|answer(?:ed)?|settled?)\b|\byou (?:have )?(?:chose|chosen|decided) not to (?:respond|reply|pay|answer|follow|read|comply|cooperate|tell|contact)\b/i,
  /\byour (?:complaint|claim|accusation|allegation|demand) is (?:\w+ly )?(?:unjustified|unfounded|baseless|unreasonable|without merit|not justified|false)\b|\byour (?:refusal|unwillingness) to\b/i,
  /\byou (?:need to|must|have to) (?:understand|reali[sz]e) that (?:we|our|this|it|there)\b|\b(?:perhaps|maybe|possibly) you (?:did not|didn't) (?:notice|read|see|understand)\b|\byou(?:'ve| have)? made (?:an |a )?(?:\w+ )?(?:error|mistake)\b/i,
  /\byou (?:did not|didn't) (?:attend|show up|turn up|appear|check in|give (?:us )?notice|return (?:the|your|our)|pay (?:the|your|our|on|in)|cancel (?:in|on|your|the)|collect (?:the|your)|provide (?:us|enough|a|the|any|all))\b/i,
  /\byou(?:'ve| have| were| had)? (?:missed|been late|cancell?ed|been absent|absent|late)\b[^.!?]{0,40}? (?:without (?:\w+ing|an?|any)|too late|again|(?:two|three|four|five|\d+|several|many) times)\b|\b(?:because of|due to) your (?:\w+ )?(?:absence|lateness|late \w+|no-show)\b|\byour (?:late|repeated|frequent) \w+ (?:has|have|had|caused|led)\b/i,
  /\bplease (?:respect|be considerate|be responsible|take (?:this|it|your \w+) (?:\w+ )?seriously|show (?:some )?respect)\b/i,
  /\bdespite (?:our |several |repeated |numerous |multiple |many |previous )+(?:reminders?|requests?|e-?mails?|letters?|attempts|warnings?|notices?)\b/i,
  /\bwe have (?:now )?(?:sent|written|contacted|reminded|asked) (?:to )?you (?:at least |already )?(?:\w+ )?(?:two|three|four|five|several|multiple|many|numerous|repeated)\b/i,
  /\b(?:if|had) you (?:had )?(?:bothered|read the (?:instructions|terms|manual|e-?mail)|followed (?:the|our) (?:instructions|steps))\b/i,
  /\bif you (?:choose|continue|decide) to ignore\b|\byou (?:have )?(?:repeatedly |simply )?(?:chosen to ignore|ignored|disregarded) (?:our|the|all|my)\b/i,
  /\byou (?:claim|allege|insist)(?:ed)? (?:that|to have|you)\b/i,
  /\bplease (?:remember to be|be) (?:courteous|polite|respectful|civil|reasonable)\b|\b(?:abuse|rudeness) (?:of|towards?) (?:our )?staff\b/i,
  /\byou (?:have |'ve )?(?:entered|provided|gave|given|supplied|typed|used|submitted|sent)(?: us)? (?:us )?(?:the |an |a )?(?:wrong|incorrect|invalid|false|bad|incomplete|insufficient|inaccurate|unreadable)\b|\byou (?:have )?(?:incorrectly|wrongly|improperly|erroneously|mistakenly) \p{Ll}+(?:ed|t|n)?\b|\byou (?:have )?(?:used|installed|handled|operated|stored|connected) (?:the|your|this) [^.,;!?]{2,30} (?:improperly|incorrectly|wrongly)\b/iu,
  /\b(?:what is|what's) owed from you\b|\bstill (?:have )?(?:not|n't) (?:heard|received (?:any|a) (?:reply|response|payment|answer)) from you\b/i,
  /\byou (?:did not|didn't) (?:bother|care to|comply|follow (?:the|our)|read (?:the|our)|listen|pay attention|do as)\b/i,
  /\byou (?:must|should|need to|have to) (?:take responsibility|be more careful|pay (?:more )?attention)\b/i,
  /\byou (?:have not|haven't|did not|didn't|have yet to|have never|never) (?:respond(?:ed)?|repl(?:y|ied)|compl(?:y|ied)|honou?r(?:ed)?|answer(?:ed)?|kept|keep|cooperated?|made any (?:effort|attempt))\b(?= (?:to|with|any|our|my|the|your)\b)/i,
  /\byou (?:have )?(?:violated|breached|abused|misused|defaulted on|(?:broken|broke) (?:the|our|your|these) (?:\w+ )?(?:rules?|terms|agreement|contract|promise|guidelines|conditions))\b/i,
  /\byou are (?:\w+ )?(?:delinquent|in default|in breach|in violation|at fault)\b|\bwe(?:'re| are) (?:very |extremely )?(?:disappointed|surprised|disturbed) (?:that|to (?:see|learn|note|find) that) you\b/i,
  /\bas (?:stated|mentioned|explained|noted|said|outlined|advised|indicated|pointed out) (?:in|on|by) (?:my|our) (?:previous|last|earlier|first|many|several)\b|\bas you (?:should|ought to|must surely|already|well) know\b/i,
  /\bwe(?:'ve| have)? (?:already |now |repeatedly |previously |clearly ){0,2}(?:told|asked|reminded|warned|informed|explained to) (?:to )?you\b[^.;!?]{0,20}? (?:several times|many times|twice|repeatedly|before|again and again|over and over|more than once|on (?:several|many|numerous) occasions)\b|\bwe(?:'ve| have) (?:already )?(?:repeatedly|clearly) (?:asked|told|reminded|warned|informed) you\b/i,
  /\b(?:this|it|that|which) (?:was|is|has been) (?:very |quite )?(?:clearly|plainly|explicitly) (?:explained|stated|communicated|marked|written|shown|mentioned|indicated)\b/i,
  /\byou were (?:clearly |already |repeatedly |earlier |previously |also )?(?:told|warned|informed|advised|notified|reminded|instructed|supposed to|meant to|expected to)\b(?! (?:by (?:another|a|your|the|him|her)|wrong|incorrectly|otherwise|something))/i,
  /\byou must (?:have )(?:\w+ly )?(?:typed|mistyped|entered|misread|missed|forgotten|deleted|lost|clicked|overlooked|misunderst\w+|made|given|used|dropped|damaged|broken|confused|spelled|misspelled)\b|\byou (?:probably|likely|presumably|simply|just|most likely) (?:forgot|misread|missed|overlooked|mistyped|ignored|deleted|clicked|entered|typed|made|used|didn't|did not)\b/i,
  /\b(?:it )?(?:seems|appears|looks like|is (?:clear|obvious|evident))(?: to (?:me|us))?(?: that)? you(?:'ve| have)? (?:not|n't|haven't|did not|didn't|failed|neglected|misread|misunderst\w+|ignored|overlooked) ?(?:read|followed|follow|understand|understood|done|paid attention|listened|checked|our|the|to)\b/i,
  /\byou(?:'ve| have)? (?:completely |clearly |simply )?(?:misunderstood|misread|misinterpreted)\b(?! by)|\byou(?:'re| are) (?:simply |clearly |quite )?(?:mistaken|confused|being (?:unreasonable|difficult|rude|impatient))\b|\byou(?:'re| are) (?:the one )?responsible for (?:this|the) (?:mistake|error|problem|delay|damage|failure|mess|misunderstanding)\b/i,
  /\b(?:if|had) you had (?:only |just |actually )?(?:read|followed|checked|listened|paid|told|called|asked|contacted|informed|notified|replied|responded)\b|^had you (?:only |just )?(?:read|followed|checked|listened|paid|told|called|asked)\b/i,
  /\b(?:next time|in (?:the )?future),? (?:please )?(?:make sure|ensure|be sure|remember|read|check|try to|be more|pay)\b(?! (?:it|this|that) (?:works|runs))|\bplease (?:make sure to |be sure to )?(?:read|follow|check) [^.;!?]{3,60}? (?:properly|more carefully|next time|in future)\b/i,
  /\byou (?:refuse|refused) to\b|\byou keep (?:sending|asking|calling|ignoring|making|using|forgetting|doing|entering|changing)\b|\b(?:you )?(?:only )?have (?:only )?yourself to blame\b/i,
  /\b(?:due to|because of|caused by) your (?:\w+ )?(?:failure|negligence|carelessness|mistake|error|misuse|inaction|delay|refusal|oversight|mishandling|lack)\b|\byour (?:careless|reckless|improper|wrong|incorrect|sloppy) (?:handling|use|behaviou?r|treatment|storage)\b/i,
  /\byou (?:have been|were|are) (?:using|handling|doing|storing|installing) [^.;!?]{2,30}? (?:incorrectly|wrongly|improperly|wrong|the wrong way)\b/i,
  /\byou (?:have |had )?(?:made|shown|taken|given) no (?:effort|attempt|payments?|reply|response|sign|steps|notice|reason)\b|\byou (?:have )?(?:continue|continued) to (?:ignore|refuse|neglect|delay|withhold)\b|\byou (?:have )?neither \w+ nor\b/i,
  /\b(?:you (?:have )?(?:left|leave)|your (?:\w+ )?(?:silence|inaction|refusal|behaviou?r|conduct) (?:has left |have left |leaves?|left|gives?)) us (?:with )?no (?:choice|option|alternative)\b|\byour (?:continued |continuing )?silence\b/i,
  /\b(?:cannot|can't|fail to|do not) understand why you\b|\byou promised (?:to|that|us)\b[^.;!?]{0,60}\bbut\b/i,
  /\b(?:we|i)(?:'ve| have)? (?:had|received|heard|got) (?:no|nothing)(?: (?:reply|response|answer|word|payment|news))?(?: (?:to|from) (?:our|my|any of our|the) (?:\w+ )?(?:letters?|e-?mails?|reminders?|requests?|messages?|calls?|notices?)| from you)\b|\b(?:our|my) (?:\w+ )?(?:reminders?|letters?|e-?mails?|calls|requests|notices|warnings) (?:has|have|had|were|was) (?:been )?(?:\w+ )?(?:ignored|unanswered|disregarded)\b/i,
  /\bwe(?:'ve| have) made (?:every|several|many|repeated|numerous) (?:effort|attempt)s? to (?:contact|reach|call|write|collect)\b|\byou (?:were|have been) given (?:every|ample|many|several|enough|plenty of) (?:opportunit\w+|time|chances?|warnings?|notice)\b|\byour account is (?:\w+ )?(?:delinquent|in default)\b/i,
  // What the reader did not do, told as the reason for what the company does: "Since you did not respond, we closed …".
  /\b(?:since|as|because|seeing that|given that|now that) you (?:did not|didn't|have not|haven't|never|failed to|were not|weren't|chose|waited|missed|ignored|shared|opened|broke|removed|changed|deleted|used|let|forgot|entered|gave|provided|sent|ordered|cancelled|canceled|dropped|left) [^.;!?,]{2,60}?, (?:we|i|your|the|it|this|there|you)\b/i,
  /\b(?:this|it|that|the (?:\w+ )?(?:problem|error|issue|delay|damage|fault|loss|failure|charge|fee|confusion|mistake|mix-up)) (?:happened|occurred|arose|is|was|has been|came about|resulted|stems?)(?: \w+ly)? (?:because|since|as|from|due to|caused by|the result of|down to) (?:the fact that )?(?:you\b(?! (?:are|were|have) (?:right|entitled|a valued))|your (?!(?:\w+ )?(?:records?|bank|card|provider|internet|network|plan|account|browser|device|region|country|postcode)\b))/i,
  /\b(?:caused|damaged|broken|lost|voided|invalidated) (?:by|through|due to|because of|as a result of) (?:your |the (?:customer|user|buyer|owner)'s |(?:improper|incorrect|careless|wrong|negligent|rough) )(?:\w+ )?(?:use|usage|handling|installation|storage|care|actions?|error|mistake|misuse|mishandling|behaviou?r|maintenance|operation)\b/i,
  /\b(?:we|i)(?:'ve| have| had| did)? (?:already |clearly |previously |repeatedly |specifically |expressly )?(?:told|warned|reminded|advised|informed|notified) you (?:that|not|about|to|of|in)\b(?=[^.;!?]*\b(?:would|was|were|is not|isn't|not possible|before|already|earlier|could|must|need|should|in (?:writing|advance)|clearly)\b)|\bwe (?:already|clearly|repeatedly) (?:told|explained|informed|asked|warned|reminded|said|stated|answered|sent)\b/i,
  /\bas (?:we|i)(?:'ve| have| had)? (?:already |clearly |previously |repeatedly )?(?:explained|told|mentioned|stated|said|informed|advised|pointed out|noted|warned)(?: (?:to )?you)?(?: \w+ly)? (?:earlier|before|already|above|in (?:our|my|the) (?:\w+ )?(?:e-?mail|letter|message|reply|call|terms|guide|instructions|conversation)s?)\b/i,
  /\b(?:perhaps|maybe|presumably|probably|apparently|evidently|obviously|clearly|surely) you (?:have |had )?(?:did not|didn't|not|overlooked|missed|forgot|forgotten|ignored|misread|misunderstood|deleted|were not|weren't|typed|entered|failed)\b/i,
  /\byou (?:have |had |'ve )?(?:once )?(?:again|repeatedly|still|yet again|continually|constantly) (?:have )?(?:exceeded|missed|failed|ignored|forgotten|forgot|sent|used|left|broken|broke|violated|refused|declined|been late|not (?:paid|sent|replied|responded|provided|returned|confirmed|completed|answered|done|followed))\b|\byou(?:'ve| have)? (?:exceeded|missed|failed|ignored|forgotten|forgot|sent|used|left|broken|broke|violated|refused)\b[^.;!?]{2,50}? (?:again|repeatedly|once more|yet again|several times|(?:two|three|four|\d+) times)\b/i,
  /\byou (?:were not|weren't|was not) (?:at home|there|in|available|present|reachable|able to be reached|careful|paying attention)\b(?! if)|\bnobody was (?:at home|in) (?:at|when)\b/i,
  /\byou (?:waited|took|have taken|have waited) (?:too|so|far too) (?:long|late)\b|\byou (?:broke|removed|opened|damaged|tampered with|altered|lost|cracked|dropped) (?:the|your) [^.;!?]{2,40}?, (?:so|and|which|therefore)\b/i,
  /\byou (?:have not|haven't|did not|didn't|never|have still not|still have not|still haven't) (?:yet )?(?:provided?|given?|gave|supplied|supply|sent|send|shown?|attached|attach|included?|submitted|submit|specified|specify|enclosed|enclose|mentioned?|told|tell|informed|inform|signed?|completed?|filled|fill|kept|keep|met|meet|taken|take|made|make|returned?|paid|pay) (?:us )?(?:any |enough |sufficient |the (?:required|requested|necessary|correct|right|missing|original|full) |all (?:the |of the )?|(?:the|a|an|your) [^.;!?]{2,40}? (?:we|that we|which we) (?:asked|need|requested|required|told))/i,
  /\byou (?:should|ought to) (?:know|be aware|have been aware|understand|reali[sz]e|be ashamed|be more)\b(?! (?:that (?:we|your order|your|you can)|before|how))/i,
  /\bit (?:was|is|has always been) up to you to (?!choose|decide|pick|vote)\w+|\bit (?:was|is|has always been) (?:your (?:own )?(?:responsibility|duty|job|obligation|choice|decision)) to\b|\byou (?:agreed|signed|accepted|consented)[^.;!?]{3,60}?,? (?:so|and) you (?:cannot|can't|should|must|have no)\b/i,
  /\byour (?:\w+ )?(?:lack of (?:\w+ )?(?:response|reply|cooperation|communication|care|attention|payment|interest)|refusal|negligence|carelessness|inaction|misuse|disregard|non-?response|tardiness|failure)\b/i,
  // A fault in the past, told of the reader, with whatever adverb: "you have ignored", "you've once again locked yourself out".
  /\byou(?:'ve| have|'re| are| were)? (?:been )?(?:\w+ly |again |once again |just |simply |still ){0,2}(?:ignor(?:ed|ing)|disregard(?:ed|ing)|neglect(?:ed|ing)|overlooked|misread|mishandled|misused|abus(?:ed|ing)|skipp(?:ed|ing) (?:your|the|our|lessons|payments|appointments)|wast(?:ed|ing) (?:our|my|everybody's|everyone's))\b/i,
  /\byou(?:'ve| have) (?:probably|likely|obviously|clearly|evidently|apparently|presumably|surely|no doubt|carelessly) (?:left|lost|forgotten|missed|ignored|used|broken|dropped|entered|typed|misplaced|deleted|overlooked|not)\b|\b(?:once|yet) again,? you(?:'ve| have)?\b(?! (?:for|to)\b)[^.!?]{0,40}?\b(?:locked|forgot\w*|missed|left|lost|late|failed|ignored|not|broken|exceeded|overdrawn|sent|entered)\b/i,
  /\byou (?:\w+ly )?(?:upload|order|send|sent|choose|chose|post|pick|press|click|select|book|call|write|wrote|file|fill|buy|bought|pay|paid|reply|replie|return|use|install|connect|park|enter|type|arrive|cancel|put|took|left|came|applie|apply|ask|wire|wash|store|mount)(?:ed|d)? (?:in |to |up |it |the [\w-]+ |a [\w-]+ |your [\w-]+ )?(?:the wrong|a wrong|an incorrect|the incorrect|wrongly|incorrectly|improperly|too late|far too late|too early|wrong\b)/i,
  /\byou(?:'ve| have) (?:been )?(?:us(?:ed|ing)|enter(?:ed|ing)|wear(?:ing)?|worn|typed|filled in|do(?:ne|ing)|put|set|connect(?:ed|ing)) (?:the |your |it |this |that )?(?:wrong|[\w-]+ wrong)\b|\b(?:not )?doing something wrong on your (?:end|side)\b/i,
  /\byou (?:have |had )?(?:been|were) (?:already |repeatedly |now |clearly )?(?:reminded|warned|told|asked|notified) (?:on |at least )?(?:\w+ )?(?:two|three|four|five|six|several|many|previous|numerous|\d+)\b|\byou (?:have )?(?:chosen|chose) to (?:ignore|disregard|leave|skip|take no)\b|\byou(?:'ve| have)? been careless\b|\byou may have been (?:careless|negligent|inattentive)\b/i,
  /\byou (?:did not|didn't) (?:pick up|collect|show up|turn up|come to|keep|finish|bother|check|read|notice|look|listen|think|water|clean|charge|wait|ask|tell)\b(?! (?:yet|if|it yet))[^.!?]{0,60}?(?:[,;.] (?:so|and|please|next time|that's why|don't|which)|\bnext time\b|$)/i,
  /\bif you(?:'d| had) (?:only |just |actually |ever )?(?:read|followed|checked|listened|paid|told|called|asked|replied|bothered|looked|opened|been (?:more )?(?:careful|attentive|on time|honest))\b|\bif you had only\b/i,
  /\b(?:it's|that's|it is|that is|this is)(?: probably| likely| usually| often| only| just| simply)? because (?:(?:you|u) (?:left|leave|didn't|did not|don't|forgot|waited|ignored|missed|chose|never|lost|kept|used|put|refused)|of your (?:own )?(?:\w+ )?(?:carelessness|neglect|mistake|error|delay|late\w*))\b/i,
  /\byou (?:were|are) too (?:lazy|late|careless|impatient|busy|stingy|slow|rude)\b(?! for (?:this|us)\b)|\byou (?:quit|gave up) on\b|\byou kept (?:\w+ ){1,3}waiting\b/i,
  // The moral word, whomever it is said of; none where it comforts.
  /(?<!\b(?:no need to|never|not|nothing to|don't|need not|needn't) (?:feel |be )?)\b(?:should|ought to|must|can) (?:all |really )?(?:be|feel) ashamed\b|\bshame on (?:you|those|them|anyone|everyone|the whole|whoever)\b|\bbrings? shame\b|\b(?:should|ought to) (?:really )?(?:have )?know(?:n)? better\b/i,
  /(?<!\b(?:not|never|no longer|isn't|wasn't) (?:entirely |just |really )?)\b(?:your|ur|u r|the (?:customer|buyer|user|client|driver|owner|patient|tenant|parent|passenger|guest|member|reader|sender|farmer|student|hirer)s?'s?|their|people's) own (?:fault|doing|stupidity|negligence|carelessness)\b|\b(?:have|has|had|only) (?:only )?(?:yourself|yourselves|themselves|himself|herself) to (?:blame|thank)\b/i,
  /\b(?:couldn't|can't|cannot|could not|can not) (?:even )?be (?:bothered|arsed)\b|\b(?:couldn't|can't|cannot) (?:even )?be bothered to\b|\blook in the mirror\b|\blazy much\b|\bhad the (?:courtesy|decency)\b/i,
  /\bdon't (?:ask|write|call|e-?mail)\b[^.!?]{2,60}\b(?:if you'd|faq|read it|already)\b/i,
  /\b(?:please )?(?:do not|don't|stop) (?:waste|wasting|abuse|abusing|treat|treating) (?:our|my|the staff|our staff|everybody's|everyone's|the [\w-]+ as your)\b|\bplease be (?:more |a little |a bit )?(?:considerate|careful next|responsible|patient next|mindful|punctual next|thoughtful)\b/i,
  // A part of the readers before the eyes of all.
  /\b(?:some|many|so many|too many|so few|a few|certain|most) (?:of you|parents|members|customers|users|households|residents|tenants|students|owners|drivers|guests|families|people|participants|visitors|players|neighbou?rs)(?: here| among you)? (?:still |again |simply |continue to |persist in |keep |have |just |always ){0,2}(?:ignor(?:e|ed|ing)|forg(?:et|ot|otten)|fail(?:ed)?|refuse[ds]?|couldn't|can't be|cannot be|abus(?:e|ed|ing)|disregard(?:ed)?|neglect(?:ed)?|leav(?:e|ing) (?:rubbish|litter|it|the)|park(?:ing)? (?:on|in|across)|do not care|don't care|think (?:the )?rules)\b/i,
  /\b(?:persists? in|despite (?:being|having been|you being|repeatedly being)) (?:\w+ )?(?:told|warned|asked|reminded|sending|leaving|parking|coming|bringing|ignoring)\b|\bnobody (?:has )?(?:owned up|bothered)\b|\bas some of you\b[^.!?]{0,30}\b(?:forgot|ignored|failed)\b/i,
  /^(?:people|those(?: \w+)?|customers|members|users|drivers|parents|owners|residents|tenants|visitors|guests|learners|students|patients|passengers|donors|players|buyers|sellers|whoever|anyone|motorists|clubs|teams|households|brothers|neighbou?rs) (?:who|that|which)?\b[^.!?]{2,70}?\b(?:(?:are|is) (?:a menace|the problem|a problem|a disgrace|a nuisance|to blame|at fault|selfish|careless|rude|lazy|irresponsible|thieves|cheats)|(?:do|does)(?: not|n't) (?:take\b[^.!?]{2,30}\bseriously|care|deserve|respect)|puts? (?:lives|others|everyone|people) at risk|(?:ruin|spoil)s? (?:it|the|everything|things)|(?:only )?ha(?:ve|s) (?:only )?(?:themselves|himself)|then complains?|cheat\w*|bring shame)/i,
  /\bmeans you don't care\b/i,
  // Told off: "for the third time", "you had plenty of time", "what did you expect?".
  /\bfor the (?:second|third|fourth|fifth|last|umpteenth|\w+th) time,? (?:we|i|you|please|do not|don't|read)\b|\bhow (?:many|often) (?:times )?(?:do|must|have) we\b|\bwhat did you expect\b(?! to\b)|\bwe (?:did )?(?:warned|warn) you\b(?! (?:if|when|before|by|in time))|\b(?:we|i)(?:'re| are|'m| am) (?:tired|sick|fed up) (?:of|with)\b|\bwe expect(?:ed)? (?:better|more) (?:of|from) you\b/i,
  /\byou (?:had|have had|were given) (?:plenty of|ample|enough|more than enough|every) (?:time|chances?|notice|opportunit\w+|warnings?)\b|\bit would have helped if you\b|\byou (?:should not|shouldn't|ought not to) have\b(?! to\b)|\byou(?:'ve| have)? left it (?:too|so|very|until the last|till the last)\b/i,
  /\b(?:nobody|no one) (?:else )?to blame (?:but|except)\b|\b(?:there is|there's|that is|that's|is) no excuse\b|\byour excuses?\b|\byour (?:poor|bad|rude|unacceptable|unreasonable|disgraceful|aggressive|abusive) (?:\w+ )?(?:behaviou?r|conduct|attitude|language|tone|manners|planning|handling|treatment)\b/i,
  /\blearn to (?:read|listen|count|spell|behave)\b|\bcommon sense (?:would|should|tells|says|dictates)\b|\bif you can't (?:be bothered|behave|follow simple|even read)\b|\byou (?:can't|cannot) (?:complain|expect us|blame us)\b/i,
  /\b(?:because|since|as) you (?:were|arrived|came|turned up|have been|showed up) (?:\w+ )?(?:late|absent|not (?:at|in|there|home|present|ready)|too|careless|rude|unprepared|drunk)\b|\b(?:owing|thanks) to your (?:late|own|failure|lack|mistake|error|absence|delay|carelessness)\b|\byou(?:'re| are) wasting (?:our|my|everyone's)\b|\byou(?:'ve| have)? let (?:us|the \w+|your \w+|everyone) down\b/i,
  /^you forgot (?:to (?!check out|complete|finish your (?:order|checkout))|the (?!best)|about us\b|that\b)|\byou (?:never|always) (?:read|reply|replied|answer(?:ed)?|listen(?:ed)?|pay|paid|check(?:ed)?|told us|informed us|showed up|turn up|complain|forget|ignore)\b(?! (?:more|again|full))/i,
  // Told before: "You have already received three letters about it", "repeated ad nauseam".
  /\byou(?:'ve| have) already (?:received|had|been sent|been given) (?:several|many|multiple|numerous|repeated|a number of|two|three|four|five|\d+) (?:\w+ ){0,2}(?:e-?mails?|letters?|reminders?|warnings?|messages?|notices?|calls?)\b|\b(?:explained|told|repeated|pointed out|said) (?:(?:to|by) [^.!?,]{2,30} )?(?:ad nause[au]m|ad nauseum|time and (?:time )?again|countless times|over and over)\b|\b(?:was|has been|is|it's) explained to (?:everyone|everybody|all of you) (?:when|at|before|on (?!the first))/i,
  // An insinuation: "appears to have been tampered with".
  /\b(?:appears?|seems?) to have been (?:tampered with|misused|mishandled|abused|(?:dropped|opened|altered|damaged|broken|used|worn)\b(?=[^.!?]*\b(?:after|by you|since you|while in your)\b))/i,
  // The moral of it, told of those who read.
  /\byou should always (?:ensure|make sure|see to it)\b[^.!?]{3,80}\bpriority\b|\byou may not (?:like|agree with|be aware of|understand)\b[^.!?]{2,60}, but (?:that|it|this) (?:does not|doesn't) mean\b/i,
  /\bbecause (?:people|patients|members|customers|parents|guests|tenants|learners|drivers) (?:simply |just )(?:do not|don't|fail|forget|cannot be|ignore)\b|\b(?:quite a few|a number of|several|so many|too many|some) (?:of our )?(?:people|patients|members|customers|parents|guests|tenants|learners|players|clients|students) [^.!?]{0,40}?(?:ing|ed)\b[^.!?]{0,30}? without (?:(?:much|any|giving|proper|due) )?(?:notice|warning|telling|asking|paying)\b/i,
  /\b(?:please )?(?:do not|don't) come (?:back |running |crying )+(?:to (?:us|me) )?(?:asking|for|with|and|when)\b|\b(?:where|when) (?:the|a|an|any) (?:member|customer|hirer|tenant|guest|buyer|client|applicant|user|parent|patient|passenger|student) (?:has |have |had )?(?:failed|neglected|omitted|refused) to\b/i,
  // What was asked and not done: "You have not replied as agreed", "as you did not do what we asked".
  /\byou (?:have not|haven't|did not|didn't|had not|hadn't|never) (?:\w+ly )?(?:respond|repl|answer|return|compl|pa(?:y|id)|send|sent|sign|confirm|deliver|provid|submit|do(?:ne)?\b|follow|h(?:eld|old)|ke(?:ep|pt)|come|c[ao]me|attend|act)[^.!?;]{0,50}? as (?:we |you |it was |was |had been |previously |clearly )*(?:requested|agreed|asked|instructed|required|promised|told|advised|reminded|arranged)\b/i,
  /\b(?:(?:hope|trust|expect) (?:that )?(?:such |these |the same |your )(?:\w+ )?(?:mistakes?|errors?|behaviou?r|incidents?|conduct|oversights?|lapses?)|(?:trust|expect) (?:that )?(?:this|it)) (?:won't|will not|wont|does not|do not|is not|are not|never)(?: \w+)? (?:be )?(?:repeat\w*|happen\w*|occur\w*|recur\w*)\b/i,
  // The moral of it: "as it wastes people's time".
  /\b(?:wast(?:es|ed|ing)|is a waste of) (?:our|my|(?:other )?peoples?'?s?|everyone's|everybody's|the staff's|volunteers'|others') (?:valuable |precious )?(?:time|effort|patience|money)\b/i,
  /\b(?:filled (?:in|out)|completed|entered|installed|used|handled|assembled|measured|ordered|addressed|packed|stored) (?:\w+ )?(?:incorrectly|wrongly|improperly|carelessly|inaccurately) by (?:you|yourself|the (?:customer|user|buyer|client))\b|\byou (?:(?:have|had) )?(?:incorrectly|wrongly|improperly|carelessly|mistakenly) (?:filled|completed|entered|installed|used|handled|assembled|measured|ordered|addressed|packed|stored|parked|sent|gave|given)\b/i,
  /\bas (?:was |it was |has been )?(?:already |repeatedly |clearly )?(?:made clear|spelt out|spelled out|pointed out|explained|stated) to you\b/i,
  /\b(?:please )?learn (?:how )?to (?:type|write|drive|park|read|spell|use (?:a|the|your))\b(?=[^.!?]{0,40}\b(?:properly|correctly|first|before)\b)/i,
]
const CONDITION = /\b(?:if|in case|unless|when|whenever|should|whether|even if|where|why|how)\b(?:[^.;!?,]|, (?:or|and|for|in|by|due|at)\b){0,60}$/i

/** A verdict stands whatever condition it follows: "if you lose it you have only yourself to blame". */
const VERDICT = /\b(?:to (?:blame|thank)|own fault|ashamed|because you|haven't you|didn't you)\b/i

/** "What you should know", "you missed our call": nobody is told off. */
const NO_BLAME =
  /^(?:what|all|everything) (?:that )?you (?:should|need to|must) know\b|\b(?:things?|facts?|points?|tips?|something|anything) (?:that )?you (?:should|need to|must|ought to) (?:also )?know\b|\byou(?:'ve| have)? missed (?:our|the|your|a) (?:\w+ )?(?:call|visit|delivery|courier|driver)\b/i

/** "You failed to …": the customer is in the dock. */
export const blamesCustomer: BlockRule = {
  id: 'blames-customer',
  title: 'Blames the customer',
  principle: 'no-blame',
  hears: 'They think I am stupid, or lying.',
  description:
    'Finds accusations, presumed errors and a moral tone: “you failed to”, “you should have”, “as we already told you”. Neutral conditions, reminders and checks (“if you forgot to cancel, we’ll refund you”) are left alone.',
  severity: 'warning',
  weight: 3,
  scope: 'block',
  pairs: [
    { bad: '⟦You failed to⟧ send the form in time.', good: 'The form reached us after 1 May.' },
    { bad: '⟦As we already told you⟧, the shop closes at six.', good: 'The shop closes at six.' },
    { bad: '⟦You should have read⟧ the instructions first.', good: 'The instructions are here; step 2 solves this.' },
    { bad: '⟦You have ignored our⟧ two letters about the hedge.', good: 'The hedge is still over the path. Shall we cut it for you on Friday?' },
    { bad: 'Whoever left the kiln on ⟦should be ashamed⟧.', good: 'The kiln was left on last night. From now on it switches itself off at ten.' },
    { bad: '⟦You posted the wrong⟧ key, so the flat stays locked.', good: 'The key does not fit the flat. Send us the other one and we open it the same day.' },
    { bad: 'If the dough did not rise, it’s ⟦because you forgot⟧ the salt.', good: 'If the dough did not rise, add the salt and wait an hour.' },
    { bad: 'This may come from a ⟦guest choosing the wrong⟧ gate.', good: 'The two gates look alike; yours is the green one.' },
    { bad: '⟦As per my last e-mail⟧, the gate shuts at six.', good: 'The gate shuts at six.' },
    { bad: '⟦Your repeated failure⟧ to sign the sheet delays the hall.', good: 'Sign the sheet and we can book the hall.' },
    { bad: '⟦You are still ignoring⟧ the notice on the shed.', good: 'The shed is to be empty by Friday. Shall we help?' },
    {
      bad: 'The pump stopped due to ⟦operator error⟧, most probably yours, again.',
      good: 'The pump stopped. Hold the red button for five seconds to start it.',
    },
    { bad: '⟦You were asked twice⟧ to move the cart.', good: 'The cart still stands before the barn. Shall we move it for you?' },
    { bad: '⟦Despite several reminders⟧, your invoice is unpaid.', good: 'Your invoice of 3 May is still unpaid. If something is wrong with it, tell us.' },
  ],
  silent: [
    { text: 'Before the hike, there are a few things you should know:', why: 'news, and nobody is told off' },
    { text: 'As I said yesterday, the parts arrive on Monday.', why: 'it takes up the thread; nobody is told off' },
    { text: 'If you made a mistake in your order, tell us within the hour.', why: 'a neutral condition, with help' },
    { text: 'What did you expect to see on this page?', why: 'a question about a fault' },
    { text: 'If you forgot to cancel, we’ll refund you.', why: 'a neutral condition, with help' },
    { text: 'You haven’t finished your form yet.', why: 'a reminder without blame' },
    { text: 'You should have received a confirmation by email.', why: 'it tells what to expect' },
    { text: 'It is not your own fault, and there is nothing to be ashamed of.', why: 'it comforts' },
    { text: 'Tell us if you ordered too late, and we send it by courier.', why: 'a neutral condition, with help' },
    { text: 'Irresponsible use of pesticides kills bees.', why: 'it speaks of no reader' },
    { text: 'If you’ve been using the wrong charger, we swap it at the desk.', why: 'a neutral condition, with help' },
    { text: 'We should have told you sooner.', why: 'the company owns up' },
    { text: 'You should have also received a badge.', why: 'it tells what to expect' },
    { text: 'You were asked for a code because somebody tried your password.', why: 'it tells what happened' },
    { text: 'Check that you entered the number without spaces.', why: 'a check, not an accusation' },
  ],
  *check({ block, kind, sender }: BlockContext): Iterable<Hit> {
    if (isManual(kind, sender)) return
    for (const sentence of block.sentences) {
      const text = plain(sentence.text)
      if (NO_BLAME.test(text)) continue
      for (const pattern of openPatterns(BLAMES, text)) {
        const match = pattern.exec(text)
        if (!match) continue
        const before = text.slice(0, match.index)
        const isCondition = VERDICT.test(match[0])
          ? /\b(?:if|whether|unless|even though)(?: (?:it|this|that|you)(?:'s| is| was)?(?: think)?)? ?$/i.test(before)
          : CONDITION.test(before)
        if (isCondition || (/^if\b/i.test(match[0]) && /\bif you (?:read|followed)\b/i.test(match[0]))) continue
        const start = sentence.start + match.index
        const end = start + match[0].trimEnd().length
        if (isQuoted(block, start, end)) break
        yield { block, start, end, message: 'This accuses your customer. Say what happened without “you”, then how you sort it out together.' }
        break
      }
    }
  },
}
