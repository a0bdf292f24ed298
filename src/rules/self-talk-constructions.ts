/**
 * Constructions in which senders write of themselves, with or without a name or a pronoun. Each pattern is one
 * sort of sentence; what it weighs is fitted, never below nothing.
 */
const ORGANISATION =
  'company|organi[sz]ation|non-?profit|not-for-profit|charity|agency|business|firm|corporation|start-?up|studio|collective|family|brand|provider|supplier|maker|manufacturer|leader|team|group|consultancy|enterprise|institution|institute|foundation|shop|bakery|brewery|practice|campaign|initiative|association|society|trust|union|coalition|alliance|partnership|collaboration|fellowship|network|community|movement|co-?operative|charit(?:y|ies)|club|programme|manufactory|workshop|museum|centre|center|group of \\w+|collaboration between'
const NAME = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}.'-]*(?:[ &][ &-]*(?:of |the |for |and )?[\\p{Lu}][\\p{L}\\p{N}.'-]*){0,5}"
export const CONSTRUCTIONS: Readonly<Record<string, RegExp>> = {
  ranks: new RegExp(
    `\\b(?:the|a|an|your|as|one of the|our|its|europe's|america's) (?:\\w+ )?(?:leading|largest|biggest|premier|foremost|fastest[- ]growing|world-class|award-winning|number one|most trusted|oldest|finest|pioneering|renowned|world's) (?:[\\w-]+ ){0,3}(?:${ORGANISATION}|platform|expert|name|choice|destination|source|authority|solution|service)s?\\b|\\b(?:a|the|your|as an?) (?:\\w+ ){0,2}(?:trusted|recogni[sz]ed|respected|established|acknowledged|preferred|undisputed|proven|go-to|global|worldwide|number one) (?:\\w+ ){0,2}(?:leader|provider|partner|name|source|authority|choice|expert|specialist|supplier|pioneer)s? (?:in|of|for|among|across)\\b|\\bmarket leaders?\\b|\\bworld leader\\b`,
    'i',
  ),
  founded:
    /^(?:first )?(?:founded|established|started|born|formed|headquartered|created)\b.{0,30}\b(?:in|by|on|as)\b|\b(?:was|were) (?:originally |initially |first )?(?:founded|established|born|formed|started|set up)\b|^since (?:our|its|19|20)|\b(?:has|have) grown (?:from|to|into)\b|\bbegan (?:as|in|with)\b/i,
  'relied-on':
    /\b(?:thousands|millions|hundreds|dozens|\d[\d,.]{0,15}\+?[mk]?|companies|businesses|teams|people|brands|customers|organi[sz]ations)\b.{0,50}\b(?:rely on|relies on|trusts?|choose|chose|love|depend on|have (?:already )?(?:joined|signed up|switched|chosen|trusted))\b|^(?:proudly )?(?:trusted|loved|used|backed|chosen|recommended|endorsed) by\b/i,
  'is-organisation': new RegExp(
    `^(?:[Tt]he )?${NAME}(?:,? (?:Inc|Ltd|LLC|GmbH|PLC|plc|Limited)\\.?)?(?: \\([^)]{2,40}\\))? (?:is|was|are|remains) (?:an?|the|one of|part of) (?:[\\w,()-]+ ){0,6}(?:${ORGANISATION})\\b(?! (?:manage|plan|page|account|member|of your|for your|tool|app|software|platform))`,
    'u',
  ),
  'named-feels': new RegExp(
    `^${NAME} (?:is|are|was|remains?) (?:\\w+ )?(?:excited|proud|pleased|thrilled|delighted|committed|dedicated|passionate|honou?red|devoted|determined)\\b`,
    'u',
  ),
  'exists-for': /\b(?:exists?|was created|was founded|was born|set out|on a mission) to\b/i,
  'named-news': new RegExp(
    `^${NAME}(?:, [^,.]{3,90},)? (?:has |have |today |recently |is |was )*(?:relocat(?:es|ed|ing)|hire[sd]|announce[sd]?|announcing|partner(?:s|ed|ing)|joins?|joined|raise[sd]|launch(?:es|ed|ing)|receive[sd]|won|wins|acquire[sd]|been (?:acquired|named|awarded|selected|recognised|recognized)|named|celebrates?|celebrated|expands?|expanding|opens|opened|appoint(?:s|ed)|secures?|secured|closes|closed|unveil(?:s|ed)|welcomes)\\b`,
    'u',
  ),
  'named-self': new RegExp(
    `^(?:The )?${NAME}(?: [Tt]eam| community)? (?:relies on|depends on|believes|exists|continues to|brings together|would not be possible|(?<!^(?:It|This|That|There) )has (?:always )?been|has offices|employs|operates in|strives|aims|wants to|is spread|is part of|is made up)\\b`,
    'u',
  ),
  'took-us':
    /\b(?:took us|led us|made us|taught us|for us to|brought us|means? (?:a lot|so much|the world) to us|our (?:first|next|own|last) (?:\w+ )?(?:chapter|employee|customer|year|office|version|product|decade|step|goal))\b/i,
  'our-people':
    /\b(?:newest member|our (?:sponsors|partners|investors|donors|funders|volunteers|founders?|supporters|backers|board|engineers|experts|staff|leadership))\b/i,
  'funded-by':
    /\b(?:powered|staffed|maintained|made possible) by (?:\w+ ){0,4}(?:volunteers|members|donations|donors|supporters|generous|community|team)\b|\b(?:is|are|was|were|been) (?:\w+ )?(?:funded|supported|sponsored|financed|backed|owned|run|sustained) (?:and \w+ )?(?:\w+ )?by\b/i,
  'a-year':
    /\b(?:what|been|had) an? (?:\w+ ){0,2}(?:year|journey|month|quarter)\b|\b(?:exciting|incredible|amazing|big|busy|great) (?:year|time|month|chapter|journey|milestone)s?\b/i,
  'hard-work':
    /\b(?:tirelessly|work(?:ed|ing|s)? (?:so |very |really )?hard|hard at work|behind the scenes|constantly|always (?:improving|trying|looking|working|striving)|around the clock|drawing board|from the ground up|years of (?:research|work|development)|by hand|handpick\w*|seriously|the same care|great care|every detail|attention to detail|highest standards?)\b/i,
  survey:
    /\b(?:surveys?|take (?:a few|five|two|\d+) minutes|leave (?:us )?a review|share your (?:story|experience|feedback)|would love (?:it|to hear)|mean the world|tell (?:us )?your story|your feedback)\b/i,
  'praised-by':
    /^(?:proudly |often |now )?(?:used|designed|built|made|created|crafted|developed|led|owned|run|recommended|inspired|fuelled|fueled|driven|guided|endorsed|supported|powered|recognised|recognized) by (?:(?:a|an|the|over|more than|nearly|our|some|many|passionate|leading|experts?|people|teams?|professionals|\d)\b|\w+s\b)|^(?:proudly |lovingly )?(?:made|built|crafted|designed|brewed|baked) (?:with (?:love|care|passion|pride)|by hand|proudly)/i,
  'motto-participle':
    /^(?:passionate about|driven by|committed to|dedicated to|devoted to|obsessed with|guided by|inspired by|proud (?:to|of|partners?|sponsors?|members?|supporters?|home)|proudly|leading the (?:way|future)|redefining|reinventing|reimagining|revolutioni[sz]ing|pioneering|shaping|building (?:a|the) (?:better|future|world)|changing (?:lives|the)|making a difference|delivering (?:excellence|innovation|quality|results|value|on)|serving (?:the|our|businesses|families|customers|clients|communities|\w+ since)|setting the (?:standard|bar))\b/i,
  'motto-noun':
    /^(?:a|an|the|your) (?:\w+ ){0,2}(?:team|company|brand|name|partner|passion|tradition|legacy|history|commitment|culture|family|business|agency|firm|leader|place)(?: of \w+)? (?:that|who|with|you|for|in|since|of|to|behind)\b(?!.*\b(?:is|are|can|will|has)\b)|^(?:experts|specialists|leaders|pioneers|masters|innovators|partners) in\b|^(?:where|when) \w+ meets\b|^\w+ meets \w+$|^quality (?:and|is|you|since|first)\b/i,
  'since-year':
    /^(?:est\.?|established|founded|since|family[- ](?:owned|run)|independent|award[- ]winning|trusted|proudly|serving|delivering|making|baking|brewing)\b.{0,50}\b(?:since|in|established|for) (?:(?:1[89]|20)\d\d|\w+ (?:years|decades|generations))\b|^(?:est\.?|established|founded|since) (?:in )?(?:1[89]|20)\d\d\b/i,
  'sets-apart':
    /\b(?:sets?|setting) (?:our \w+|(?!you)\w+) apart\b|\bwhat makes (?!you)\S+(?: \S+)? (?:different|special|unique|tick|stand)\b|\bwhat (?:drives|moves|motivates|inspires|defines|guides) us\b|\bwhat we (?:do |don't |do not |really |truly )?(?:stand for|believe|think|value|are about|live)\b|\bwho we are\b|\bwhere we (?:come|came) from\b|\bhow (?:we|it all) (?:began|started|got here|grew|work)\b|\bwhy we (?:do|built|started|exist|made|created|care)\b|\bwhy (?:choose|trust|work with|partner with|join|hire) us\b/i,
  'to-us':
    /^(?:to|for) us\b|\b(?:matters?|important|everything|a lot|so much|the world|priority) (?:to|for) us\b|\bmeans? (?:everything|a lot|so much|a great deal|the world|more) to\b/i,
  'people-behind':
    /\b(?:behind|thanks to|without|made possible by|meet) (?:the |every |each |our |all |this |this is )?(?:people behind|team|minds|faces|makers|hands|bottle|product|experts|founders?|members|donors|volunteers|generous|supporters|sponsors)\b|\b(?:is|stands|are) a (?:\w+ )?team (?:of|that|who)\b/i,
  'the-company':
    /^(?:the|this|that) (?:\w+ )?(?:company|firm|agency|organi[sz]ation|business|brand|team|group|studio|charity|foundation|founders?|ceo|nonprofit|start-?up|project|partnership|investment|funding|acquisition|merger|milestone|award|anniversary|achievement|recognition|collaboration|response|idea|result|move|expansion|relocation|appointment|new location)s? (?:fits|extends|follows|strengthens|is|was|were|are|has|have|will|began|started|employs|operates|serves|says|said|plans|aims|believes|behind|also|recently|marks?|reflects?|represents?|recogni[sz]es|allows us|means|comes|came|allows)\b/i,
  'your-support':
    /\byour (?:\w+ )?(?:support|feedback|opinion|trust|loyalty|gift|donation|contribution|input|review|rating|vote|help|membership|generosity|voice|ideas)\b.{0,30}\b(?:helps?|allows?|enables?|means?|makes?|matters?|keeps?|lets|gives? us|is (?:important|vital|crucial|essential|invaluable|what)|drives?|inspires?)\b/i,
  'asks-review':
    /\b(?:rate us|review us|vote for us|leave (?:us )?a (?:review|rating|comment|testimonial)|give us (?:a (?:review|rating|like|star|thumb)|five|5)|tell (?:a|your) friends?|spread the word|recommend us|like us on|five[- ]star|refer (?:us|a friend)|consider (?:supporting|donating|becoming)|make a donation|chip in)\b/i,
  'own-product-ranks':
    /^our (?:[\w-]+ ){1,4}(?:is|are|remains?) (?:still |now )?(?:the|one of the|among the) (?:world's |country's )?(?:leading|most [\w-]+|best|finest|top|first|only|largest|fastest|number one)\b/i,
  'bare-past':
    /^(?:expanded|launched|established|recogni[sz]ed|named|awarded|voted|ranked|rated|featured|founded|opened|acquired|nominated|honou?red|shortlisted|partnered|raised|reached|celebrat(?:ed|ing)|certified|accredited|achieved|doubled|tripled|unveiled|relocated|pioneered|incorporated|became)\b(?=(?:\W+\w+){3})(?!.*\b(?:you|your|is|are|will|can|was|were|has|have|if|when)\b)/i,
  'motto-provider':
    /^(?:the |an? |your |our )?(?:\w+ ){0,2}(?:leading|trusted|premier|preferred|number one|award-winning|reliable|local|go-to|best|largest|favou?rite) (?:[\w-]+ ){0,2}(?:provider|partner|supplier|specialist|expert|name|source|choice|destination|manufacturer|maker|agency|company|firm|team|consultant)s?(?: (?:of|for|in|since|to)\b(?!.*\b(?:is|are|can|will|has|was)\b).*)?[.!]?$/i,
  'to-aim':
    /^to (?:become|be (?:the|an?|known|recogni[sz]ed)|deliver|provide|ensure|empower|inspire|promote|advance|transform|foster|inculcate|cultivate|champion|lead|redefine|revolutioni[sz]e)\b(?!.*(?:, (?:\w+ (?:the|an?|your|in|it|us|our|this|that|them|all|on|out|up|down|by|to|with|one|two|both)\b|\w+[.]?$)|\b(?:you|your|please|we|click|must|should)\b))/i,
  'asks-hands':
    /^(?:(?:please )?help (?:us |\p{Lu}\w+ )?(?:raise|reach|spread|build|make|grow|keep|fund|protect|save|end|change|shape|improve|bring|continue|create|support|expand|get)\b|become (?:a |an |our |part of |rocket )|be part of\b|share our\b|consider (?:donating|supporting|a donation|leaving)|(?:please )?(?:donate|give|contribute|chip in) (?:to|so|today|now|generously))/iu,
  /** "What began as a stall", "born from a passion for bread". */
  'took-shape':
    /\b(?:what (?:began|started)\b|started (?:life )?as|where it all (?:began|started)|(?:was|were|is) born (?:from|of|out of)|(?:blossomed|evolved|expanded) (?:from|into)|come a long way|humble beginnings|with a dream of|a passion for|dates back to|grew out of|came (?:about|into being)|was (?:the )?brainchild|traces (?:its|their|our)|is rooted in|was inspired by|sets? out to|set (?:up|out) to|opened (?:its|our) doors|has since|ever since|so far this year|this milestone|first of (?:its|our) kind)\b/i,
  'counts-many':
    /^(?:(?:each|every|last|this) (?:year|month|week|day),? )?(?:over|more than|almost|nearly|already|some|about|around)? ?(?:\d[\d,.]*\s?(?:k|m|million|billion|thousand)?\+?|thousands of|millions of|hundreds of|dozens of|tens of thousands of) (?:[\w-]+ ){0,2}(?:users|customers|clients|companies|businesses|teams|people|schools|brands|organi[sz]ations|members|students|downloads|installs|stars|countries|projects|families|homes|developers|creators|reviews|shops|stores|professionals|individuals|children|guests|visitors)\b(?!.*\b(?:were|was|lost|affected|should|must|can|pay|need|suffer|die|die|have (?:no|diabetes)|fall|live)\b)/i,
  'abstract-first':
    /^(?:quality|trust|innovation|integrity|excellence|transparency|honesty|sustainability|safety|security|privacy|customer satisfaction|customer service|diversity|passion|simplicity|craftsmanship|teamwork|openness|respect|reliability|education|design)(?:(?:,| and) \w+){0,2} (?:is|are|has (?:always )?been|comes? first|drives?|guides?|lies?|matters?|means?|runs?)\b.{0,50}\b(?:our|us|we|core|heart|everything|dna|first|priority|foundations?|blood|nature|values?)\b/i,
  'heart-of':
    /\b(?:at (?:the heart|the core|our core|the centre|the center|the forefront)|(?:firm|strong|deep|shared|core) (?:belief|conviction) (?:that|in)|in (?:our|its) (?:dna|blood|nature)|the (?:backbone|cornerstone|foundation|hallmark|bedrock|pillar)s? (?:of|upon which|on which|for) (?:our|everything|what we|the company))\b/i,
  'years-of':
    /\b(?:\d+|over|many|several|two|three|four|five|ten|twenty|thirty|forty|fifty|decades?|a decade|a century|combined|our) ?(?:\+|plus)? (?:years?|decades?|generations?)(?: of)? (?:\w+ (?=expertise)|combined |hands-on |industry |professional |collective |extensive )*(?:experience|expertise|history|tradition|excellence|research|development|work|in (?:business|the industry|operation))\b|\b(?:wealth|years|decades) of (?:\w+ )?(?:experience|expertise|knowledge)\b|\bproven track record\b|\btrack record (?:of|in)\b/i,
  'heading-news':
    /^(?:announcing|celebrating|welcoming|reflecting on|looking back|unveiling)\b|^introducing (?:our (?:new |next )?(?:ceo|chief|head|director|team|partner|founder|board|\w+ officer))|^our (?:new |first |biggest )?(?:partnership|acquisition|merger|rebrand|anniversary|funding|series|milestone|crowdfunding|launch)\b/i,
  'worlds-best-we':
    /\b(?:no ?(?:one|body) (?:\w+ )?(?:like|better than) (?:we|us)|nothing (?:we love|makes us)|never (?:settle|compromise|cut corners|stop|stand still)|no compromises?|above and beyond|(?:the )?extra mile|heart and soul|stand(?:s)? (?:for|behind|by)|second to none|speaks? for itself|live and breathe|think outside|dream big|one step ahead|word of mouth)\b/i,
  'aim-is':
    /^it is our (?:\w+ )?(?:hope|belief|goal|aim|dream|desire|wish|intention|ambition|mission|pleasure)\b|^(?:and |but |so )?(?:the|this|that|its|their|our) (?:(?:main|core|primary|overall|ultimate|sole|original|first|next|long-term|initial|only) )*(?:goal|aim|mission|vision|focus|plan|hope|ambition|dream|objective|ethos|philosophy)s?\b(?!.{0,40}\b(?:guide|page|document|tutorial|section|chapter|course|lesson|exercise|article|post|setting|field|test|game|report|survey|call|meeting|session|plan)\b).{0,50}?\b(?:is|was|remains?|has (?:always )?been|are|were|stays|has stayed)\b(?!.*\byour?\b)/i,
  'cannot-wait':
    /\b(?:(?:we|i) (?:really |just |simply )?can(?:'t|not| not) wait (?:to|for)|(?:can't|couldn't) be (?:more|happier|prouder)|(?:just|only) getting started|dreams? come true|over the moon|look(?:ing|s)? forward to (?:working|growing|building|continuing|sharing))\b/i,
  'it-feels':
    /^(?:and |but |so )?(?:it|this|that)(?:'s| is| was| has been|'s been)? (?:still |really |truly |also |so |such |been |all |both |absolutely |incredibly |very )*(?:(?:feels?|felt|amazes|amazed|means|meant) (?:like|good|great|right|strange|to me|to us|a lot|so much|me|us)|(?:an? )?(?:exciting|amazing|humbling|inspiring|rewarding|privilege|honou?r|joy|pleasure|delight|thrill|incredible) (?:(?:serving|having|working with|being|helping) |to (?:see|be|have|work|know|watch|witness|hear|share|welcome|meet)|for (?:us|me|the)))\b/i,
  /** A line of a list of honours. */
  honoured: /^(?:named|voted|recogni[sz]ed|awarded|shortlisted|nominated|winners? of|ranked|accredited|rated) (?!and\b|or\b)(?!.*\byou)/i,
  /** "We can't wait for you to try it", "we miss you". */
  'longs-for-reader':
    /\b(?:we|i)(?:(?:'ve| have)? (?:\w+ly |all |just |already |so )?(?:can(?:'t|not| not) wait (?:for you\b|to (?:see|have|meet|welcome|show|share|hear|work|help|serve|get|start|bring)\b)|miss(?:ed)? (?:you|having you|seeing you)\b|await (?:the|an|every) (?:opportunity|chance) to|look forward to (?:serving|providing|welcoming|helping|offering) you|love (?:you\b|having you|our (?:customers|clients|members|fans)))|(?:'d| would) (?:\w+ )?love to (?:see|have|welcome) you\b|(?:'re|'m| are| am|'ve been| were) (?:\w+ ){0,2}(?:(?:happy|glad|pleased|delighted) to (?:welcome|announce|introduce|inform|be (?:a )?part)|looking forward to (?!hearing|seeing|speaking|meeting|talking|your (?:reply|response|answer))))/i,
  /** "We strive to give you …", "it endeavours to provide a loving home", "every effort was made": effort told, though the reader is in it. */
  strives:
    /\b(?:(?:we|i)(?:'ve| have)?(?: \w+ly| always| all| also| do| really| constantly)? (?:strive|aim|seek|endeavou?r|aspire|go out of our way|take (?:\w+ )?(?:pride|care to)|pride (?:ourselves|myself)|put (?:our|all our|a lot of)|worked? (?:so |very |really )?hard|been working (?:\w+ )?hard)|strives|endeavou?rs to|aspires|prides (?:itself|themselves)|taking (?:\w+ )?pride in|takes (?:\w+ )?pride|goes out of (?:its|their) way|(?:make|makes|making|made|put|puts) (?:every|all|an|great|our best) efforts?|every effort (?:is|was|has)|all (?:our )?efforts? (?:went|go|goes)|spare no (?:effort|expense)|pour(?:s|ed|ing)? (?:our|their|its|my)|(?:do|doing|did|give|giving|try|trying) our (?:very )?(?:best|hardest|utmost|all)|leave no stone|(?:make|makes|made) an? (?:sincere|real|conscious|special|great) (?:attempt|effort)|(?:do|does|doing|did) everything (?:we can|(?:humanly )?possible|in our power)|(?:we|i)(?:'ve| have)? (?:\w+ )?(?:spend|spent) (?:a lot of|a long|a great deal of|much|many|countless|hours|years|months|weeks)|takes? (?:us )?(?:a lot|a great deal|much) (?:of (?:time|work|effort|care|love)|longer|more)|(?:(?:we(?:'re| are)|is|are) (?:\w+ )?(?:committed|dedicated|devoted) to|our (?:main |only |first )?(?:aim|goal|concern|endeavou?r) is to|(?:aims|seeks) to) (?:always )?(?:provid|deliver|offer|giv|serv|creat|mak|bring|maintain|ensur)\w*)\b/i,
  /** "We understand the importance of …", "we believe hiring should feel …": a creed put before what is sold. */
  creed:
    /\b(?:we|i|our \w+)(?: \w+ly| all| also| do)? (?:(?:understand|know|recogni[sz]e|appreciate|reali[sz]e)\w* (?:the (?:\w+ )?(?:importance|value|need|nature|significance|role|power|complexit(?:y|ies)|ins and outs)|(?:just )?how (?:important|vital|crucial|much|valuable)|what (?:it takes|matters|we(?:'re| are) doing|works)|(?:the|this|our) \w+ (?:\w+ )?(?:deeply|inside out|well|better))|believe (?:that |in |every|\w+ing |the |a |each |no |it )|treat (?:every|each|our|all|\w+ \w+) )/i,
  /** "Larkfield needs volunteers", "it relies mainly on grants". */
  'needs-hands':
    /^(?:we|the [\w-]+|\p{Lu}[\w']*(?: [\w']+){0,3}) (?:urgently |also |always |still |desperately |really )?needs? (?:[\w-]+ ){0,2}(?:volunteers|donors|donations|supporters|helpers|funds|funding)\b|\brelies (?:\w+ )?on (?:\w+ )?(?:grants|donations|volunteers|help|gifts|sponsors|members|the support|the generosity)\b/u,
  /** "This year is a critical one for us", "the shelter is in urgent need of beds": the sender's straits. */
  'our-straits':
    /\b(?:(?:is|are) (?:currently |always |still )?(?:\w+ly |in )?(?:in )?(?:\w+ )?need of (?:your|more|\w+ers|\w+s\b)|(?:hard|tough|difficult|critical|challenging|lean|rough) (?:one|year|time|times|season|month|months|winter|summer) for (?:us|our)|what it costs us|costs us (?:more|over|about|\W?\d)|stay afloat|keep (?:our|the) doors open|make ends meet|(?:we|our \w+)(?: have| has)? (?:simply |quickly |almost )?(?:outgrew|outgrown|ran out of|run out of|struggle|struggled|struggling)|(?:rel(?:y|ies)|depends?) (?:heavily|entirely|solely|largely|mainly|wholly) on|help (?:us )?(?:to )?(?:cover|defray|offset|meet|raise) (?:\w+ ){0,4}(?:costs?|expenses|money|funds|bills)|(?:we|i) (?:still |really |do )?need you\b(?! to\b))/i,
  /** "As a proud sponsor, Larkfield …". */
  'as-proud':
    /^as an? (?:\w+ )?(?:proud|leading|family[- ](?:run|owned)|passionate|dedicated|trusted|responsible|award-winning|growing|non-?profit)\b[^,.?!]{0,60}, (?!you)/i,
  /** "Integrity: we act openly." */
  'value-line':
    /^(?:integrity|quality|trust|honesty|transparency|innovation|teamwork|respect|excellence|passion|commitment|reliability|expertise|experience|professionalism|accountability|sustainability|customer (?:focus|first|satisfaction)|client[- ]first(?: mindset)?|(?:proven )?track record)s? ?[:–—-] [^?]*\b(?:we|our|us|years|history|team)\b/i,
}

/**
 * What the guide calls talk of us whatever stands around it: an excited sender, a creed behind the sender's own name, effort
 * without end, a priority or a reputation that is the sender's. Held without the model, which needs more words than these have.
 */
export const SAYS_OUTRIGHT = new RegExp(
  [
    "\\bwe(?:'re| are) (?:so |very |truly |really |incredibly |super |absolutely )?(?:excited|thrilled)\\b",
    '^(?:here )?at [^,.!?]{1,40}, (?:we (?:\\w+ly |all )?(?:believe|understand|strive|take (?:\\w+ )?pride|pride ourselves|are (?:\\w+ )?(?:committed|dedicated|passionate|proud))\\b|[\\w -]{3,40} is (?:in our|at the (?:heart|core) of))',
    '^we (?:truly |strongly |firmly |also )?believe (?:that |in )?(?:every|everyone|everybody|all|good|great|people|no one|nobody|nothing)\\b',
    "\\bwe(?:'re| are) (?:always|constantly|continually|continuously|forever) (?:working to (?:improve|enhance|make|bring|add|give)|striving|looking (?:for (?:new )?ways|to improve)|improving|trying to improve|seeking)\\b",
    '\\b(?:satisfaction|happiness|comfort|wellbeing|well-being|safety) is (?:always )?(?:our|my) (?:\\w+ )?(?:first|top|number one|main|highest|biggest) (?:\\w+ )?priority\\b',
    "\\b(?:it|this|that|which|they)(?: will|'ll)? (?:also |really )?helps? us (?:to )?(?:keep |continue )?(?:improv(?:e|ing)|grow)\\b",
    '\\bin (?:our|its) dna\\b|\\ba household name\\b|\\bheart of everything (?:that )?we do\\b',
    '\\bjoin (?:the |over |more than )?[\\d,.]+[km]?\\+? [\\w -]{3,30} (?:who|that) (?:trust|rely|love)\\b',
    '\\bnothing makes us\\b|\\bmakes us (?:proud|happy|smile)\\b',
    '\\b(?:the|our) (?:directors|board|team|staff|management|owners?|trustees|governors|founders?|committee) (?:is|are) (?:\\w+ )?(?:delighted|proud|thrilled|excited|passionate)\\b',
    "\\bwe(?:'ve| have) grown (?:from|into|to)\\b|\\bmarks (?:our|its) \\w+ (?:anniversary|birthday|year)\\b",
    '\\bwe (?:fully |truly |really )?understand the (?:importance|value) of\\b',
    "\\bwe(?:'d| would) (?:really |also |all )?(?:love|like) to (?:know|hear|receive|learn|read) (?:more )?(?:about )?(?:what you think (?:of|about) (?:us|our)|your (?:\\w+ )?(?:experience|feedback|opinion|comments|thoughts))\\b",
    '\\bfeedback[^.!?]{0,60} (?:will |can )?helps? (?:us )?(?:to )?(?:keep |continue )?improv(?:e|ing) our\\b',
    '^(?:we|[\\w ]{3,40} (?:school|college|council|clinic|club|team)) (?:always |also |all )?takes? (?!it\\b|this\\b|that\\b|them\\b)[^.!?,]{3,70} (?:very |extremely |incredibly |really )?seriously\\b(?!.*\\bso (?:that )?you)',
    '\\bwe(?:,? as [^,.]{3,30},)? remain (?:\\w+ )?(?:committed|dedicated|devoted) to\\b',
    "\\bwe(?:'re| are)(?: currently)? (?:rapidly|quickly|steadily|fast) (?:growing|expanding)\\b",
  ].join('|'),
  'i',
)
