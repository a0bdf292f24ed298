/**
 * Constructions that promise what nobody can check: each is a shape of sentence, not a phrase, so it
 * stands as a pattern. A pattern is only tried where one of its trigger words stands.
 */
type Construction = readonly [
  /** Lower-case words, parted by blanks, one of which is in every match. */
  triggers: string,
  pattern: RegExp,
  because: string,
]

const UNCHECKABLE = 'a claim that nobody can check'
const SUPERLATIVE = 'a superlative without proof'
const ABSOLUTE = 'an absolute that nobody can keep'
const RESULT = 'a result that nobody can promise'

const SELLER =
  'providers?|platforms?|compan(?:y|ies)|brands?|manufacturers?|suppliers?|experts?|agenc(?:y|ies)|solutions?|software|tools?|makers?|developers?|sources?|names?|marketplaces?|networks?|choices?|firms?|distributors?|services?|apps?|specialists?|destinations?|stores?|shops?|retailers?|publishers?|consultanc(?:y|ies)|innovators?|technolog(?:y|ies)'
const GOOD =
  'comfort|potential|performance|impact|efficiency|security|protection|results?|roi|returns?|productivity|uptime|savings|convenience|speed|accuracy|reliability|quality|visibility|value|profits?|exposure|flexibility|control'
const GAIN =
  'sales|revenue|profits?|income|traffic|growth|conversions?|productivity|engagement|reach|roi|business|rankings?|leads|earnings|savings|sign-?ups|followers|results|potential|impact|return on investment'

/** How far a superlative is said to reach: "in the universe", "ever made", "of your life". */
const REACH =
  "(?:in|of) (?:the )?(?:known |whole |entire )?(?:universe|galaxy|cosmos)|(?:in|of) (?:the (?:entire |whole )?history of|(?:[\\w-]+ )?history\\b)|on (?:the planet|earth)|of all time|of (?:your|our|my|a) (?:life|lives|lifetime)\\b|hands down|ever (?:made|built|created|bottled|brewed|baked|written|designed|sold|seen|invented|devised|conceived|recorded)|you(?:'ll| will| can| could| have|'ve)? (?:ever|all (?:year|summer|winter|day|week))\\b|you(?:'ll| will) (?:find|meet|taste|attend|wear|need|own|read|see|hear|try|make|get|eat|drink|buy|visit|drive|ride|play)\\b|anyone (?:can|could|will|has)\\b|a (?:family|person|child|couple|team|company|business) can (?:spend|have|make|buy|own|get)\\b|worldwide|anywhere(?: else)?[.!]?$|ever[.!]*$"
/** Superlatives that can be measured or tell of time and place: "the tallest tower on earth". */
const MEASURED =
  '(?:larg|bigg|small|tall|high|low|deep|heavi|wid|narrow|short|old|young|earli|lat|near|clos|few|cold|wett|dri|dens|steep|poor|rich|sad|rar|requ|inter|gu|for|harv|hon|mod|cont|prot|inv|sugg|dig|conqu|pri|ever)est\\b|hottest (?:day|summer|year|month)'

const CONSTRUCTIONS: readonly Construction[] = [
  [
    'leading',
    new RegExp(`\\b(?:(?:the|a|an|your|our|its|one of the|\\w+'s) )(?:\\w+ )?leading (?!role|part\\b)(?:[\\w-]+ ){0,4}(?:${SELLER})\\b`, 'i'),
    SUPERLATIVE,
  ],
  ['leading', new RegExp(`^leading (?:[\\w&-]+ ){0,5}(?:${SELLER})\\b(?= (?:of|for|in)\\b|[.!]?$)`, 'i'), SUPERLATIVE],
  [
    'everything',
    /\b(?:has|have|with|includes?|including|offers?|offering|provides?|providing|gives? you|brings? you|contains?|packed with) (?:absolutely )?everything you(?:'ll| will)?(?: ever| could)? need(?:\b(?! (?:to know|for (?:the|your|an?) \w+ (?:form|visit|trip|appointment)))|[.!]?$)/i,
    ABSOLUTE,
  ],
  [
    'no nothing',
    /\bthere is (?:no|nothing) (?:[\w-]+,? (?:or )?){1,5}(?:challenge|problem|task|project|job|obstacle)s? (?:that )?(?:we|our team) (?:would not|wouldn't|can't|cannot|won't|will not)\b/i,
    ABSOLUTE,
  ],
  ['unlike', /\bunlike (?:any|every|all) (?:other|others|competing|traditional)\b/i, UNCHECKABLE],
  ['every', /\b(?:exceeds?|exceeding|surpass(?:es|ing)?|beat(?:s|ing)?) (?:all|every|any|your|our \w+'?) (?:[\w']+ )?expectations?\b/i, RESULT],
  ['leader leaders', /\b(?:market|industry|world|global|category|thought) leaders? in\b|\bthe (?:undisputed |clear )?leader in\b/i, SUPERLATIVE],
  ['premier', /\b(?:the|\w+'s|your|a) premier(?! league| inn)\b/i, SUPERLATIVE],
  [
    'highest finest',
    /\b(?:highest|finest)[- ](?:possible )?(?:quality|standards?|calib(?:re|er)|grade|craftsmanship|ingredients|materials|levels? of (?:service|quality|support|security|care|professionalism|satisfaction|performance|excellence|expertise|customer|protection|comfort|accuracy))\b/i,
    SUPERLATIVE,
  ],
  [
    'largest biggest widest broadest',
    /\b(?:the|our|\w+'s) (?:largest|biggest|widest|broadest) (?:[\w-]+ ){0,2}(?:collection|selection|range|choice|network|marketplace|community|library|catalogue|catalog|directory|sale|event|festival|store|variety|platform|provider|supplier)\b(?! (?:file|size))/i,
    SUPERLATIVE,
  ],
  [
    "nation's country's world's america's britain's europe's australia's canada's uk's india's london's city's region's planet's industry's town's",
    /\b(?:nation|country|world|america|britain|europe|australia|canada|uk|india|london|city|region|planet|industry|town)'s (?:\w+ )?(?:favou?rite|best|number|leading|top|premier|finest|fastest|smartest|greatest|easiest|simplest|friendliest|only|most(?! (?:common|visited|populous|remote|isolated|endangered|threatened|vulnerable|polluted|polluting|biodiverse|spoken|widely|densely|dangerous|venomous)\b)|(?:larg|bigg)est(?! (?:oceans?|seas?|islands?|deserts?|lakes?|rivers?|rainforests?|reefs?|continents?|animals?|mammals?|birds?|econom(?:y|ies)|cit(?:y|ies)|countr(?:y|ies)|democrac(?:y|ies))(?:[.,;:!?)]|$| (?:by|in|of|on|and|to|from|with|is|was|has)\b)))\b/i,
    SUPERLATIVE,
  ],
  [
    'best',
    /^(?:the (?:very )?best (?:way|place|choice|option|tool|app|platform|time) (?:to|for) (?!.* (?:is|are|was|comes?) )[\w' -]{3,50}|(?:get|enjoy|discover|grab|enjoying) the (?:very |absolute )?best (?:[\w-]+ )?(?:deals?|prices?|rates?|results?|experiences?|service|quality|value|offers?|of both worlds))[.!]?$/i,
    SUPERLATIVE,
  ],
  [
    'best',
    /\b(?:hires?|uses?|using|employ|with|have|has|work with) (?:only )?the (?:very )?best (?:talent|tools|people|minds|ingredients|materials|technology|technologies|engineers|developers|experts|team|products|equipment|suppliers|specialists)\b|\b(?:at (?:its|their) (?:very )?(?:best|finest)[.!]?$)|\b(?:live your best|best version of yourself|best of both worlds|best (?:you'll|you will|you have) ever)\b/i,
    SUPERLATIVE,
  ],
  [
    'best',
    /\b(?:provid(?:e|es|ing)|offer(?:s|ing)?|deliver(?:s|ing)?|receive|giv(?:e|es|ing)|ensur(?:e|es|ing))(?: you| our \w+)?(?: with)? the (?:very |absolute )?best (?:possible )?(?:levels?|standards?) of\b|\b(?:best|lowest) (?:offers|deals|rates|prices)(?: and \w+)? for you\b/i,
    SUPERLATIVE,
  ],
  ['possible possibly', /\bto the (?:very )?(?:highest|best) possibl[ey] (?:standards?|quality|levels?)\b/i, SUPERLATIVE],
  [
    'leader leaders',
    /\b(?:is|are|as|and|we're|remains?) (?:now )?(?:a|an) (?:recogni[sz]ed |trusted |proven |established |true |national |global )?leader in (?!training\b|the (?:room|community|making)\b)/i,
    SUPERLATIVE,
  ],
  ['finest', /\bat (?:its|their) (?:very )?finest\b/i, SUPERLATIVE],
  [
    'you ever market earth planet world',
    /\b(?:the )?(?!best\b|shortest\b|clearest\b|longest\b|lowest\b|earliest\b|oldest\b|youngest\b|nearest\b|closest\b|fewest\b|latest\b|nearest\b|request\b|interest\b|honest\b|guest\b)\w{3,}est(?:[ -]\w+){1,3} (?:(?:that )?you(?:'ll| will| can| could)? (?:ever )?(?:buy|get|find|own|need|taste|use|see|try|have|wear|make)|ever (?:made|built|created|written)|on (?:the market|earth|the planet|the web)|in the (?:world|industry|business|country))\b/i,
    SUPERLATIVE,
  ],
  ['ever', /\bthe (?:last|only|first) (?:[\w-]+ ){1,3}(?:that )?you(?:'ll| will) ever\b|\bwonder how you ever\b/i, ABSOLUTE],
  ['top top-rated', /\btop[- ](?:rated|quality|tier|performing|of[- ]the[- ]line|class)\b/i, SUPERLATIVE],
  [
    'goodbye',
    /\b(?:say|wave|kiss|saying) goodbye to (?:boring|stress|hassles?|headaches?|chaos|worr(?:y|ies)|the hassle|\w+(?: \w+)? (?:forever|for good|once and for all))\b/i,
    ABSOLUTE,
  ],
  ['less smarter', /\b(?:more (?:done )?in less time|do more with less|work(?:ing)? smarter)\b/i, UNCHECKABLE],
  [
    'double triple quadruple multiply skyrocket explode',
    new RegExp(`\\b(?:double|triple|quadruple|multiply|skyrocket|explode) (?:your|the|their|its|every|each) (?:[\\w-]+ ){0,2}(?:${GAIN})\\b`, 'i'),
    RESULT,
  ],
  [
    'overnight tenfold hundredfold instantly 10x',
    new RegExp(
      `\\b(?:grow|increase|boost|improve|build|lift|raise|multiply|see|get)\\b[\\w' -]{0,40}\\b(?:${GAIN})\\b[\\w' -]{0,12}\\b(?:overnight|tenfold|hundredfold|instantly|10x)`,
      'i',
    ),
    RESULT,
  ],
  [
    'results',
    /\b(?:get|see|delivers?|deliver|drive|drives|driving|achieve) (?:real |fast |instant |immediate |measurable |amazing |great |exceptional )?results (?:instantly|fast|immediately|from day one|overnight|every time|that (?:exceed|matter|last|speak))\b/i,
    RESULT,
  ],
  [
    'massively exponentially vastly enormously hugely tremendously immensely',
    /\b(?:massively|exponentially|vastly|enormously|hugely|tremendously|immensely) (?:improv(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|boost(?:s|ed|ing)?|enhanc(?:e|es|ed|ing)|accelerat(?:e|es|ed|ing)|simplif(?:y|ies|ied|ying)|cut|grow|impactful|popular|better|faster|easier|more (?:powerful|effective|productive|efficient)|superior|powerful|successful)\b/i,
    UNCHECKABLE,
  ],
  [
    'eliminate eliminates eliminating solve solves solving',
    /\beliminat(?:e|es|ing) (?:all|any|every|the need(?! (?:for|to)\b)|the (?:risk|guesswork|stress|hassle|headaches?)|errors|risks?|guesswork|human error|downtime|stress|hassles?|waste)\b|\bsolv(?:e|es|ing) (?:all|every|any)\b/i,
    ABSOLUTE,
  ],
  [
    'everything',
    /^everything you(?:'ll| will)?(?: ever)? need(?:[.!]?$|,? (?:all )?(?:in one|under one)|,? to (?:succeed|grow|win|thrive|launch|scale|shine|dominate|crush))|\b(?:do|does|handle|handles|covers?|solves?|takes? care of) (?:absolutely )?everything(?: for you)?[.!]?$/i,
    ABSOLUTE,
  ],
  ['problems', /\ball (?:of )?your (?:\w+ )?(?:problems|worries|troubles|headaches)\b(?! (?:with|in|report))/i, ABSOLUTE],
  [
    'nothing nobody no none',
    /\b(?:nothing|nobody|no one|none|no other [\w-]+) (?:else )?(?:works?|does|do|comes|gives?|offers?|delivers?|beats?|matches?|compares?)(?: it)? (?:better|like|as|close|faster|more)\b|\b(?:there is|there's) nothing (?:quite |else )?like\b|\bno (?:job|project|task|challenge|problem|order|budget|team|dream|idea)(?: is)? too (?:big|small|complex|large|difficult|tough)\b/i,
    ABSOLUTE,
  ],
  // "No worries at all: your lamp comes on Friday" comforts, and claims nothing.
  [
    'zero no',
    /\b(?:zero|no) (?:learning curve|pain|effort|headaches?|stress|hassles?|guesswork|fuss|drama|sweat|strings, no)\b|\bzero worries\b|\b(?:with|and|has|have|get|means|enjoy|for) no worries\b|\bno worries(?=[,.] (?:no|zero)\b)/i,
    ABSOLUTE,
  ],
  [
    'guaranteed guarantee guarantees',
    /\b(?:satisfaction|results?|success|moments|smiles|fun|peace of mind|delight|happiness|enjoyment|quality|delicious|best prices?|lowest prices?)(?:,| is| are| always|,? 100%)? guaranteed\b|\bguaranteed (?:to (?:make|please|delight|impress|boost|improve|change|work|wow|love|turn|keep|give)|results?|success|satisfaction|growth|best|lowest|roi)\b|\bguarantees? (?:the (?:best|lowest|success|highest)|success|results|growth|satisfaction|happiness|you(?:'ll| will) (?:love|see|get results))\b/i,
    RESULT,
  ],
  ['envy jealous', /\b(?:the envy of|(?:friends|neighbou?rs|competitors|competition|colleagues|rivals) (?:will be )?(?:jealous|envy|green))\b/i, UNCHECKABLE],
  [
    'never',
    /\b(?:you(?:'ll| will) )?never (?:want (?:to|any)|(?:lose|worry|forget|struggle|overpay|guess|settle|waste|miss|run|be|have|write|wait|wonder|stress|get)\b[\w' -]{0,40}\bagain)\b/i,
    ABSOLUTE,
  ],
  [
    'amazed blown fall falling',
    /\b(?:you(?:'ll| will)|customers will|they(?:'ll| will)) be (?:amazed|blown away|astonished|hooked)\b|\bblown away by\b|(?<!\b(?:hope|wish|before|if)\b[^.!?]{0,30})\bfall(?:ing)? in love(?: with\b(?! (?:someone|her|him|each))|(?=[.!]?$))/i,
    UNCHECKABLE,
  ],
  [
    'grandmother grandma grandpa granny',
    /\b(?:your|even) (?:\w+ )?(?:grandmother|grandma|grandpa|granny) (?:can|could|would (?:understand|manage))\b/i,
    UNCHECKABLE,
  ],
  [
    'better faster easier smarter simpler stronger quicker cheaper safer cleaner',
    /^(?:better|faster|easier|smarter|simpler|stronger|quicker|cheaper|safer|cleaner)(?:, | and |, and | & )(?:\w+er|more [a-z]+)\b(?!.*\d)/i,
    'a comparison with nothing',
  ],
  ['easier simpler better faster', /\b(?:couldn't|could not|can't|cannot) be (?:any )?(?:easier|simpler|better|faster)\b/i, UNCHECKABLE],
  ['simple easy', /^(?:yes, )?it(?:'s| is)(?: really| truly)? (?:that|this|just that) (?:simple|easy)!+$/i, UNCHECKABLE],
  ['charm crazy', /\blike (?:a charm|crazy)\b/i, UNCHECKABLE],
  ['rule', /\bto rule them all\b/i, ABSOLUTE],
  [
    'maximum superior optimal peak minimal',
    new RegExp(
      `\\b(?:maximum|superior|peak|optimal) (?:[\\w-]+ )?(?:${GOOD})\\b(?! (?:of \\d|is \\d|\\d))|\\bminimal effort\\b|\\bmaximum \\w+, minimum \\w+`,
      'i',
    ),
    UNCHECKABLE,
  ],
  ['loved trusted adored', /\b(?:loved|trusted|adored) by (?:everyone|everybody|millions|thousands|all|people everywhere)\b/i, UNCHECKABLE],
  [
    'next-generation next-gen generation breakthrough',
    /\bnext[- ]gen(?:eration)?\b(?! of\b(?! (?:\w+ )?(?:technology|software|tools?|platforms?|apps?|computing|cloud|design|marketing|commerce|banking|security)\b))|\bbreakthrough (?:technology|innovation|results?|product|solution)\b/i,
    UNCHECKABLE,
  ],
  ['future', /\bfuture of [\w-]+(?: [\w-]+)? (?:is|has) (?:here|now|arrived|come)\b/i, UNCHECKABLE],
  ['proven', /\bproven (?:system|method|formula|strateg(?:y|ies)|results|to (?:work|boost|increase|improve|deliver|drive)|success)\b/i, UNCHECKABLE],
  [
    'ahead',
    /\bahead of (?:the (?:competition|game|pack|crowd|rest)|your (?:competitors|competition|rivals)|its time)\b|\b(?:one|two|three|a) steps? ahead\b/i,
    RESULT,
  ],
  [
    'outperform outperforms outperforming outrank outranks outshine',
    /\bout(?:perform|rank|shine)(?:s|ing)? (?:your|the (?:competition|rest|market)|all|every|any|them all)\b/i,
    RESULT,
  ],
  ['dreams dream', /\bdreams? (?:come true|a reality|into (?:a )?reality)\b|\bof your dreams\b|\bbeyond your (?:wildest )?dreams\b/i, UNCHECKABLE],
  ['must-have must-haves must', /\bmust-haves?\b|\b(?:a|the) must have\b/i, ABSOLUTE],
  ['itself themselves', /\b(?:sells? (?:itself|themselves)|pays? for itself(?! (?:in|after|within) )|runs? itself|speaks? for itself)\b/i, UNCHECKABLE],
  ['endlessly', /\bendlessly [a-z]+\b/i, ABSOLUTE],
  ['opportunity', /\b(?:amazing|incredible|unique|unmissable|unbeatable|golden|exclusive) opportunity\b/i, UNCHECKABLE],
  ['mind', /\b(?:total|complete|absolute|ultimate|true) peace of mind\b/i, ABSOLUTE],
  [
    'ensure ensures ensuring guarantee guarantees',
    /\b(?:we|this|it|which|that|services?|team|experts?|solutions?|platform|software|technology|and|designers?|,) (?:also |will |can )?(?:ensures?|ensuring|guarantees?) (?:that )?(?:your|the|our|every|each|you) (?:[\w-]+ ){0,5}(?:is|are|stays?|remains?|runs?|looks?|stands?|ranks?|performs?|always|never|gets?) (?:[\w-]+[, ]+){0,3}(?:fast|secure|safe|scalable|reliable|efficient|perfect|perfectly|flawless|flawlessly|smooth|smoothly|successful|ahead|compliant|protected|optimi[sz]ed|best|highest|top|out|effective|competitive|future-proof)\b|\b(?:ensur(?:e|es|ing)|guarantee(?:s|ing)?) (?:complete|total|absolute|perfect|flawless|optimal|peak|ultimate|100%|the (?:success|highest|best|ultimate|utmost))\b/i,
    'an outcome that the company does not control',
  ],
  ['compromise compromises', /\b(?:no|without(?: any)?|never|zero) compromises?\b/i, ABSOLUTE],
  ['whole', /\ba whole new (?:world|level|way|meaning|dimension|experience|era|light)\b/i, UNCHECKABLE],
  ['record flash', /\bin (?:record time|a flash)\b/i, UNCHECKABLE],
  ['magic wonders miracles', /\bthe magic of\b|\b(?:works?|working|does|do) (?:magic|wonders|miracles)\b/i, UNCHECKABLE],
  ['impossible', /\b(?:achieve|do|make|accomplish) the impossible\b/i, UNCHECKABLE],
  [
    'every',
    /^(?:[\w-]+ ){1,4}(?:[\w-]+, )?every (?:single )?time[.!]?$|\b(?:solution|tool|app|choice|fit|gift|software) for every (?:business|need|occasion|budget|team|company|industry|taste|home)\b/i,
    ABSOLUTE,
  ],
  ['anyone anybody', /\b(?:anyone|anybody) can (?:do it|become|master|be an?|cook|succeed)\b/i, ABSOLUTE],
  ['anything', /\b(?:handle|do|build|achieve|solve|tackle|create) (?:absolutely )?anything\b(?! (?:else|about|with|that|you (?:want|like)))/i, ABSOLUTE],
  ['always', /\balways[- ]on,|\balways (?:on|secure|available|reliable),? (?:and )?always\b/i, ABSOLUTE],
  [
    `most best greatest finest ever earth planet universe galaxy cosmos history time life lifetime lives hands you worldwide anywhere anyone can you'll you've`,
    new RegExp(
      `\\b(?:the |\\w+'s |^|probably |possibly )(?:most (?!common|recent|important (?:part|thing|step|point)|likely|difficult|frequent|part\\b|of\\b|people|sensitive|expensive|famous|visited|populous|endangered|dangerous|powerful earthquake)[\\w-]+|best|(?:longest|best|hardest)-[\\w-]+|(?!${MEASURED})[a-z]{3,}est)[,.]?(?: [\\w'-]+[,.]?){0,6}? (?:${REACH})`,
      'i',
    ),
    SUPERLATIVE,
  ],
  [
    'year decade century season summer generation valley side town county country land region coast water street neighbourhood neighborhood area around england scotland wales britain ireland uk usa america',
    /\bthe (?:most (?:anticipated|awaited|talked-about|exciting|delicious|magical|exclusive|fun|beautiful|glamorous|unforgettable|hotly \w+)|(?:bigg|great|fin|fresh|cool|friendli|kind|brav|funni|love?li|happi|tasti|smart|clean|wild|bold|craz|comfi|cosi|coz|swee?t|soft)i?est|best) (?:[\w'-]+ ){0,5}(?:(?:of|in) the (?:year|decade|century|season|summer|generation|valley|county|country|land|region|street|neighbou?rhood|area|village)|in (?:town|england|scotland|wales|britain|ireland|the uk|the usa|america)|on the (?:coast|water|street)|this side of|around)\b(?! (?:award|was|went))/i,
    SUPERLATIVE,
  ],
  ['ever', /^best[.!]? (?:[\w-]+[.!]? ){1,3}ever[.!]*$|\b[a-z]{3,}est (?:[\w-]+ ){1,3}ever[.!]*$/i, SUPERLATIVE],
  [
    'best fastest easiest cheapest finest smartest simplest',
    /\b(?:simply|absolutely|by far|easily|hands down|still|quite simply) the (?:best|fast|easi|cheap|fin|smart|simpl)(?:est)?[.!]?$|\b(?:original|first) and (?:still )?(?:the )?best\b|\brated the best\b/i,
    SUPERLATIVE,
  ],
  [
    'lowest best cheapest',
    /^(?:the |our )?(?:lowest|best|cheapest) (?:prices?|rates?|deals?|fares?)(?: (?:in|on|for|around|guaranteed)\b[\w' ,]*)?[.!]$/i,
    SUPERLATIVE,
  ],
  [
    'go love wonder believe put stop regret need look want',
    /\byou(?:'ll| will) (?:never (?:go|look) back|love (?:every (?:minute|moment|bite|second)|it\b[.!]?$)|wonder how)|\byou won't (?:believe|regret|want to (?:leave|stop|go)|be able to (?:put|stop|resist)|need (?:anything|another|any other))\b|\byou'd be (?:mad|crazy|silly) (?:to miss|not to)\b/i,
    RESULT,
  ],
  [
    'everyone everybody nobody',
    /\b(?:everyone|everybody) (?:loves|trusts|wants|raves about|(?:is|are|'s) talking about|agrees)\b|\b(?:name|brand) (?:that )?everyone trusts\b|\bnobody (?:[a-z]+ ){1,6}like (?:us|we do)\b/i,
    ABSOLUTE,
  ],
  [
    'without while seconds minutes overnight',
    /\b(?:become fluent|learn|lose (?:weight|\w+ (?:kilos|pounds|kg|lbs))|get (?:fit|rich|slim)|quit|build muscle|fall asleep|pass|grow|earn)\b [\w' ]{0,25}?(?:without (?:any |ever )?(?:effort|trying|dieting|studying|exercise|work|practice|coding|experience)|in (?:just )?(?:seconds|minutes)|overnight|while you sleep)\b|\bmake money while\b|\b(?:double|triple) your [a-z]+ (?:overnight|instantly|in (?:days|weeks|no time))\b/i,
    RESULT,
  ],
  [
    'ends end ending eliminates',
    /\b(?:ends?|ending) (?:[\w-]+ ){1,3}(?:for good|forever|for ever|once and for all)\b|\b(?:your (?:gift|donation)|you) (?:will|can) (?:save the (?:planet|world)|end (?:hunger|poverty|homelessness|cancer))\b/i,
    RESULT,
  ],
  ['clinically scientifically medically proven', /\b(?:clinically|scientifically|medically) proven\b/i, 'a proof that is not shown'],
  [
    'miracle secret secrets',
    /\bmiracle (?:cure|product|worker|cream|solution|diet|drug|formula|treatment)s?\b|\b(?:doesn't|don't|do not|does not) want you to know\b|\bsecrets? (?:that )?(?:experts|the pros|the rich|dentists|doctors|banks)\b/i,
    UNCHECKABLE,
  ],
  [
    'years twenty thirty forty younger',
    /\b(?:look|looks|feel|feels|looking|feeling) (?:(?:\w+ )?years younger|twenty|thirty|forty|like a new (?:person|man|woman))\b/i,
    RESULT,
  ],
  [
    'mistake mistakes errors error-free wrong bugs',
    /\b(?:zero|never makes?|no more) (?:mistakes|errors|bugs)\b|\b(?:error|mistake|bug)-free(?=[^.!?]{0,20}\b(?:always|every time|guaranteed)\b)|\b(?:it|we|our \w+|that) (?:can |will )?never (?:goes?|get|gets|went) wrong\b/i,
    ABSOLUTE,
  ],
  [
    'forever ever life',
    /\b(?:lasts?|stays?|keeps?|works?|yours|[a-z]+-free) forever\b|\bmaintenance,? forever\b|\bfor ?ever young\b|\boutlive you\b/i,
    ABSOLUTE,
  ],
  [
    'times ten hundred five',
    /\b(?:ten|five|a hundred|a thousand|twenty) times (?:better|faster|easier|more|as (?:fast|productive|easy|effective|good|strong))\b/i,
    'a factor without its source',
  ],
  [
    'clicks leads visitors browsers followers strangers',
    /\bturns? (?:your |more )?(?:clicks|leads|visitors|browsers|followers|strangers|traffic) into (?:cash|sales|customers|fans|buyers|raving|loyal|revenue|clients|money|profit)\b/i,
    RESULT,
  ],
  [
    'only one',
    /\bthe only (?:[\w-]+ ){1,3}(?:your?|you|any) (?:[\w-]+ )?(?:needs?|will ever|wants?)\b(?! to\b)|\bonly one (?:choice|name|place|way to go) (?:for|in|when)\b|\bone (?:app|tool|platform|place|cream|solution) to (?:replace|do|end|beat|fix|solve) (?:them )?(?:all|everything)\b/i,
    ABSOLUTE,
  ],
  ['time', /\b(?:there(?:'s| is| has)|there) never been a better (?:time|place|moment)\b/i, UNCHECKABLE],
  [
    'no nobody no-one',
    /\bno other (?:[\w-]+ ){1,4}(?:is|are|can|does|do|offers?|gives?|cares?|comes?|makes?|brings?|knows?|has|will)\b|\b(?:nobody|no one|no-one) (?:else )?(?:in [\w ]{3,20} |on earth )?(?:knows|makes|builds|bakes|brews|understands|does|cares|can (?:tell|give|offer|match|beat|do|make))\b [^.!?]{2,50}\b(?:as|like|better|than|more)\b|\b(?:nobody|no one|no-one) else (?:can|does|offers|makes|knows|will|has|comes)\b|\bno [\w-]+ on (?:earth|the (?:planet|market))\b|^no (?!(?:less|longer|more|fewer|later|earlier|one)\b)[\w-]+ (?:gives?|offers?|makes?|brings?|tastes?|feels?|sounds?|looks?|is|are) (?:you )?(?:a |any )?(?:more [a-z]+|better|finer|safer|faster|softer|purer|fresher|smoother|stronger|quieter|cleaner|sweeter|brighter)\b/i,
    ABSOLUTE,
  ],
  [
    'get gets getting',
    /\b(?:doesn't|does not|don't|can't|cannot|couldn't|won't) get (?:any |much )?(?:better|fresher|easier|simpler|tastier|finer|purer|smoother|faster) than (?:this|that|our|these|here|at)\b/i,
    ABSOLUTE,
  ],
  ['then', /\bthere(?:'s| is| are) [\w ,'-]{3,30}(?:,|\.| and|, and) (?:and )?then there(?:'s| is| are)\b/i, UNCHECKABLE],
  [
    'only',
    /\bthe only (?!reason|way|thing|time|person|one|difference|exception|problem|question)(?:[\w-]+ ){1,4}(?:worth [a-z]+ing|that (?:truly|really|actually|works?|cares?|understands?|gives|matters)|you(?:'ll| will)(?: ever)? need)\b/i,
    ABSOLUTE,
  ],
  ['all', /\bto end all [a-z]+s\b/i, UNCHECKABLE],
  [
    'so',
    /\bso (?:good|easy|tasty|soft|fresh|smooth|delicious|comfortable|comfy|light|quiet|clever|beautiful|simple|fast|powerful|intuitive|realistic|addictive|fun)(?:,)? (?:that )?(?:(?:you|they|your \w+|people|guests|staff)(?:'ll| will) (?:forget|weep|cry|wonder|never|want|think|love|wish|not|be|fight|beg|ask|swear|come)|(?:your|our) \w+ (?:never|won't)|staff never|even (?:your|a|the)|nobody|no one|it(?:'s| is) (?:almost|like))\b/i,
    UNCHECKABLE,
  ],
  [
    'never',
    /\b(?:you(?:'ll| will) never|never|you(?:'ll| will) not|you won't) (?:ever )?(?:find|taste|see|meet|want|eat|drink|sleep|wear|need|use|buy|hear|read|play|drive|own|have) (?:a |an |any )?(?:better|another|more [a-z]+|cleaner|lovelier|nicer|finer|fresher|softer|smoother|cheaper|friendlier|tastier|easier|kinder|faster|sharper|warmer|quieter)\b|\bnever, ever\b|\bnever [a-z]+[.!] never\b|\b(?:will|can) never (?:lose|fail|break|go wrong|let you down|disappoint|age|fade|crash)\b/i,
    ABSOLUTE,
  ],
  [
    'never',
    /(?:^|\b(?:and|so you(?:'ll| can| will)?|you(?:'ll| will| can| need)|so|to) )never (?:ever )?(?!again|see|hear|speak|contact|let|(?:buy|order|queue|print|post|phone|refill|recharge|retype)\b)[a-z]+ (?:[\w'-]+ ){1,5}again\b/i,
    ABSOLUTE,
  ],
  [
    "won't not never find",
    /\byou (?:won't|will not|cannot|can't) (?:find|get|buy) (?:a |an |any )?(?:better|finer|cheaper|cleaner|fresher|friendlier|softer|faster|tastier|more [a-z]+|lower|nicer)\b/i,
    ABSOLUTE,
  ],
  ['like', /\b(?:never|nothing|not) (?:[\w']+ ){0,4}(?:anything )?(?:quite )?like (?:it|this|us|ours)\b(?! (?:before breakfast|when|if|one))/i, UNCHECKABLE],
  [
    'guarantee guaranteed guarantees',
    /\b(?:we|i) (?:can |fully |absolutely |personally )?guarantee(?: it[.!]?$| (?:that )?(?:you(?:'ll| will)?|your \w+) (?:(?:will |won't )?(?:be|love|see|find|get (?:funded|results|more)|never|feel|sell|succeed|win|grow|pass|double)|(?:grow|improve|increase)s?\b))|^(?!.*\b(?:deliver\w*|refund|money|price|arriv\w*|dispatch\w*|repl(?:y|ies)|answer\w*)\b).{8,},? guaranteed[.!]*$|\bguaranteed to be (?:the|a)\b|\bzero-(?:pain|stress|risk|effort|hassle)\b/i,
    RESULT,
  ],
  [
    '100 100%',
    /(?<!\b(?:no|not|cannot|can't|never|nothing|none)\b[^.!?]{0,120})\b100 ?(?:%|per ?cent) (?:(?:risk|pain|stress|hassle|bug|error|worry|side-effect)[- ]free|protection|security|success|uptime|reliab\w+|effective\w*|accura\w+|safe\b|secure\b|satisf\w+|guarante\w+|foolproof|trustworthy|results|confiden\w+)(?! (?:can(?:not|'t| never)|is(?:n't| not| never))\b)/i,
    ABSOLUTE,
  ],
  ['google amazon page', /\b(?:number one|no\.? ?1|#1|first|top|page one|the first page) (?:on|of|in) (?:google|amazon)\b/i, RESULT],
  [
    'native pro expert',
    /\b(?:speak|sound|sing|play|cook|paint|code|write|talk|dance|drive) like a (?:native|pro\b|star|master|champion|virtuoso|chef)\b/i,
    RESULT,
  ],
  [
    'cures cure curing melts erases reverses',
    /\b(?:cures?|curing|melts?|erases?|reverses?) (?:away )?(?:your |all |every |the )?(?:depression|anxiety|stress|cancer|insomnia|acne|pain|wrinkles|ageing|aging|fat|cellulite|hair loss|arthritis|migraines?|signs of age\w*)\b/i,
    RESULT,
  ],
  [
    'life back time soulmate',
    /\b(?:get|take|win|have) your (?:life|weekends?|evenings?|time|freedom|confidence) back\b|\bturns? back (?:time|the clock)\b|\bfind your (?:soul ?mate|true love|one true)\b/i,
    RESULT,
  ],
  [
    'perfect perfectly',
    /\b(?:be|is|are|it's|'s|turn out|looks?|feels?|sounds?|fits?) (?:absolutely |simply |totally |completely |utterly |just |so |truly )perfect\b|\b(?:works?|fits?|suits?|sleep|hear|see|runs?) perfectly (?:for|with|on|in|again|every|all|any)\b(?! (?:well|fine|the (?:first|second)))|\bperfect peace\b/i,
    'nobody can check that it is perfect',
  ],
  [
    'autopilot',
    /\b(?:sales|leads?|pipeline|prospects|marketing|growth|income|finances|savings|business|money|content|books|customers|bookings|hiring)\b[^.!?]{0,50} on (?:autopilot|auto-pilot)\b/i,
    RESULT,
  ],
  ['best', /\balways (?:look|looks|be|feel|feels|perform|performs|run|runs|at) (?:at )?(?:its|their|your) (?:very |absolute )?best\b/i, ABSOLUTE],
  [
    'best',
    /(?<!\bwant to )\b(?:make sure|ensures?|ensuring) (?:that )?you (?:always |will )?(?:get|receive|have|enjoy) the best \w/i,
    'an outcome that the company does not control',
  ],
  [
    'guarantee guarantees guaranteeing ensure ensures ensuring',
    /\b(?:guarantee(?:s|ing)?|ensur(?:e|es|ing)) (?:[\w,-]{1,18} ){0,12}(?:stress|hassle|worry|pain|trouble|surprise|error|risk)[- ]free\b/i,
    'an outcome that the company does not control',
  ],
  [
    'minutes hours days',
    /\b(?:launch|launching|build|building|start|starting|create|creating) (?:a |an |your )?(?:complete|whole|entire|full|successful|profitable) (?:[\w-]{1,18} ){1,3}in (?:minutes|hours|days|seconds)\b/i,
    RESULT,
  ],
  // "We are the most respected …", "as the largest …", "home to the finest …": said of the company or what it sells.
  [
    'most best leading largest biggest fastest finest greatest safest smartest strongest smoothest friendliest easiest simplest cleanest freshest brightest richest sharpest tastiest toughest deepest strictest highest lowest widest broadest top premier oldest quickest cheapest coolest softest healthiest happiest',
    /(?<=\b(?:we(?:'re| are)|our [\w' -]{2,40}? (?:is|are)|i am|it(?:'s| is)|they(?:'re| are)|(?:us|ourselves|itself) as|\p{Lu}[\p{L}\d]+ (?:is|are|remains?|became|has become)|recogni[sz]ed as|(?:known|regarded|considered|established|renowned) (?:widely )?as|home (?:of|to)|some of|backed by|powered by|featuring|built on) (?:quite |simply |truly |still |now |also |by far )?)(?:the|one of the|among the|some of the|the world's|the area's|the region's) (?:very |absolute )?(?:most (?!common|recent|important|likely|difficult|frequent|part|basic|of|people|sensitive|expensive|famous|visible|active)\w+|best|leading|top|premier|(?:larg|bigg|fast|fin|great|saf|smart|strong|smooth|friendli|easi|simpl|clean|fresh|bright|rich|sharp|tasti|tough|deep|strict|high|low|wid|broad|quick|cheap|cool|soft|healthi|happi)est)(?!-| (?:practices?|causes?|reasons?|part|problem|challenge|risk|mountain|peak|lake|city|country|number|way to (?:avoid|tell|find)|of \w+ (?:is|was)))\b/u,
    SUPERLATIVE,
  ],
  [
    'most best leading largest fastest finest greatest smartest safest strongest easiest simplest highest',
    /^(?:introducing|meet|discover|experience|enjoy|try|join|welcome to|explore|get|own|see|taste|the home of|home of) (?:the|one of the) (?:world's |very )?(?:most (?!recent|common|out)\w+|best|leading|(?:larg|bigg|fast|fin|great|saf|smart|strong|smooth|easi|simpl|fresh|quick|high)est)\b/i,
    SUPERLATIVE,
  ],
  [
    'than',
    /\b(?:faster|better|easier|smarter|simpler|cheaper|safer|quicker|stronger|smoother|sharper|cleaner|fresher|tastier|healthier|happier|further|more (?:powerful|reliable|secure|effective|efficient|productive|flexible|affordable|accurate|beautiful|intuitive|comfortable|advanced|scalable|robust|fun|personal)) than (?:any|other|others|most|all|every|traditional|conventional|existing|the (?:competition|rest|others|alternatives|average)|your (?:competitors?|competition)|anyone|anything|ever|you (?:think|thought|imagine|can imagine|ever)|competing|before)\b/i,
    'a comparison that nobody can check',
  ],
  [
    'nothing nobody none',
    /\bnothing (?:else )?(?:compares?|tastes|feels|works|beats(?! an? )|comes close|matches|can (?:compare|match|beat))\b|\b(?:nobody|no one|no-one) (?:else )?(?:does it|knows|makes|builds|understands|cares|offers|delivers|comes close)\b[^.!?]{0,30}\b(?:better|like|more|close|we do|us)\b/i,
    ABSOLUTE,
  ],
  [
    'results quality numbers work',
    /\b(?:results|quality|numbers|work|reviews|awards|portfolio) (?:really |truly )?speaks? for (?:itself|themselves)\b/i,
    UNCHECKABLE,
  ],
  [
    'unforgettable memorable',
    /\bunforgettable (?:\w+ )?(?:memor(?:y|ies)|experiences?|moments?|holidays?|vacations?|journeys?|stays?|adventures?|evenings?|nights?|day|time|trips?|events?)\b/i,
    RESULT,
  ],
  [
    'no',
    /^no more (?:[\w' -]{3,30})[.,!] ?(?:no more|just)\b|\bno more (?:stress|guesswork|guessing|hassle|headaches|worries|chaos|wasted \w+|paperwork|spreadsheets|confusion|delays|waiting|downtime|excuses|limits)\b/i,
    ABSOLUTE,
  ],
  [
    'always',
    /^always [\w-]+(?: [\w-]+)?[,.!] ?always [\w -]+|\b(?:is|are|and|be) always (?:perfect|secure|on time|reliable|accurate|the best|one step ahead|available,|there when you need|in safe hands|in good hands)\b/i,
    ABSOLUTE,
  ],
  [
    'solve solves address tackle overcome',
    /\b(?:solv(?:e|es|ing)|tackl(?:e|es|ing)|overcom(?:e|es|ing)|address(?:es|ing)?) (?:your|the|any|every|even the) (?:biggest|toughest|hardest|most \w+|greatest|any) (?:\w+ )?(?:challenges?|problems?|obstacles?|issues?)\b/i,
    RESULT,
  ],
  [
    'highest maximum',
    /\b(?:the )?(?:highest|maximum|best|greatest) possible (?:settlement|compensation|result|outcome|price|profile|value|score|return|quality|standard|experience|care|chance|start)s?\b|\bmaximum (?:compensation|settlement|impact|exposure|enjoyment|fun|flavou?r|results?)\b/i,
    RESULT,
  ],
  [
    'millions thousands',
    /\b(?:reach|attract|engage|connect with|sell to) (?:millions|thousands|billions)(?: of [\w ]{3,30})? (?:instantly|overnight|in seconds|in minutes|with one click|effortlessly)\b/i,
    RESULT,
  ],
  [
    'seconds minutes clicks',
    /\b(?:create|build|launch|design|get|make|turn|generate|publish|ship|write)\b[^.!?]{3,60}? (?:stunning|beautiful|professional|perfect|amazing|powerful|gorgeous|high-converting|polished)\b[^.!?]{2,40}? in (?:seconds|minutes|a few clicks|just a few clicks|one click)\b/i,
    RESULT,
  ],
  [
    'everything',
    /^(?:absolutely )?everything (?:you|your (?:business|team|company|family)) (?:could |will |might |'ll )?(?:ever )?needs?(?: to (?:run|build|manage|grow|start|make|create|sell|stay|get|market|scale|launch|succeed|look|keep|plan)[\w' -]{2,50}?)?(?:,? (?:all )?(?:in (?:one|a single) \w+|under one roof|built in|included|out of the box|in your pocket))[.!]?$/i,
    ABSOLUTE,
  ],
  [
    'deserve deserves',
    /\b(?:get|win|secure|recover|receive|obtain)(?:s|ing)? (?:you |them )?(?:the )?(?:\w+ )?(?:compensation|justice|settlement|results?|outcome|recovery|success) (?:that )?(?:you|they) deserve\b/i,
    RESULT,
  ],
  [
    'ensure ensures ensuring guarantee guarantees guaranteed guaranteeing',
    /\b(?:guarantee(?:s|ing)?|ensur(?:e|es|ing)) (?:a |an |the |your |our |you |that you |complete |that your )*(?:[\w-]+ ){0,2}(?:success|satisfaction|peace of mind|smooth (?:\w+ )?(?:experience|process|journey)|seamless [\w-]+|success rate|happiness|excellence|best (?:possible )?(?:\w+ )?(?:results?|outcomes?|experience|price|service)|top (?:quality|results)|exceptional [\w-]+|flawless [\w-]+|unforgettable [\w-]+)\b/i,
    'an outcome that the company does not control',
  ],
  [
    'possibly probably arguably undoubtedly easily',
    /\b(?:possibly|probably|arguably|undoubtedly|easily) (?:one of )?(?:the |our |\w+'s )(?:very )?(?:best|finest|greatest|friendliest|most \w+)(?:[ -]\w+){1,3} (?:in|on|around|anywhere|ever|you)\b/i,
    SUPERLATIVE,
  ],
  [
    'best-equipped best-stocked best-kept best-dressed best-tasting best-looking best-trained best',
    /\bthe best[- ](?:equipped|stocked|trained|maintained|furnished|dressed|tasting|looking|sounding|smelling) \w+/i,
    SUPERLATIVE,
  ],
  [
    'more',
    /\b(?:services?|products?|care|support|results|solutions|experiences?|food|advice) (?:that|which) (?:are|is) (?:both |far |much |even )?more (?!suit|relevant|appropriate|likely|recent|than\b|or less)[\w-]+/i,
    'a comparison with nothing',
  ],
  [
    'satisfaction',
    /\b(?:customer|client|guest|complete|total|full|100%) satisfaction (?:at all times|every (?:single )?time|always|assured|is (?:always )?(?:guaranteed|assured|certain))\b/i,
    ABSOLUTE,
  ],
  ['time', /\b(?:on time|right|right first time|perfect(?:ly)?|first time|fresh|spotless),? every (?:single )?time[.!]?$/i, ABSOLUTE],
  [
    'success satisfaction',
    /\b(?:ensur(?:e|es|ing)|guarantee(?:s|ing)?) (?:that )?(?:every|each|all) [\w' -]{3,60} (?:success|satisfaction)\b(?! (?:surveys?|scores?|forms?|team|rates?))/i,
    'an outcome that the company does not control',
  ],
  [
    'returns return profits profit roi yields growth sales',
    /\b(?:generat(?:e|es|ing)|deliver(?:s|ing)?|produc(?:e|es|ing)|yield(?:s|ing)?|earn(?:s|ing)?|achiev(?:e|es|ing)|driv(?:e|es|ing)) (?:you )?(?:rapid|high|higher|fast|quick|exceptional|superior|strong|maximum|outstanding|excellent|impressive|incredible|amazing|guaranteed|explosive) (?:returns?|profits?|growth|sales|roi|yields?)\b/i,
    RESULT,
  ],
  ['always', /^always [\w-]+(?: [\w-]+){0,2}[,.;] always [\w-]+/i, ABSOLUTE],
  [
    'life lifetime',
    /\b(?:stays?|keeps?|remains?|looks?)(?: [\w'-]+){0,5} (?:healthy|strong|beautiful|bright|white|fresh|smooth|young|new|clean|flawless|happy|fit) for (?:life|a lifetime)\b/i,
    RESULT,
  ],
  ['lifetime forever generations', /\b(?:will|to|that) last (?:for )?(?:a lifetime|forever|generations)\b/i, ABSOLUTE],
  [
    'jumpstart jumpstarts jumpstarting jump-start jump-starting kickstart kick-start kickstarts kick-starting supercharge supercharges',
    /\b(?:jump-?start|kick-?start|supercharge)(?:s|ing)? (?:your|the) (?:[\w'-]+ ){0,2}(?:success|growth|career|business|sales|metabolism|brand|earnings|results)\b/i,
    RESULT,
  ],
  ['double triple', /\b(?:double|triple) (?:the|its|their|your) (?:[\w'-]+ ){0,2}lifespan\b/i, RESULT],
  [
    'bring win earn',
    /\bwill (?:bring|win|earn) (?:you|your \w+) (?:[\w-]+ ){0,3}(?:opportunities|success|fame|fortune|happiness|prosperity|wealth|recognition|customers|clients)\b/i,
    RESULT,
  ],
  [
    'find get',
    /\b(?:you|you'll|you will|nobody will|no one will) (?:won't|will not|never|will never|cannot|can't|would struggle to|be hard pressed to) (?:find|get) (?:an? |any )?(?:better|finer|friendlier|fresher|cheaper|faster|more \w+|other \w+ (?:like|that|who))\b/i,
    SUPERLATIVE,
  ],
  ['only', new RegExp(`\\bonly (?:with |from |in )?the (?!rest\\b|test\\b|best\\b|${MEASURED})[a-z]{3,}est [a-z]`, 'i'), SUPERLATIVE],
  [
    'single',
    /\bthe single (?:most \w+|best|greatest|biggest|easiest|fastest|smartest|simplest)\b(?! (?:[\w-]+ )?(?:cause|risk|reason|problem|mistake|threat|expense|source|factor|barrier|challenge|killer|cost))/i,
    SUPERLATIVE,
  ],
  [
    'level levels degree standards',
    /\b(?:provid|offer|deliver|ensur|guarante|giv|bring|maintain|achiev|enjoy)[a-z]* (?:[\w'-]+ ){0,4}?(?:highest|maximum|utmost|greatest) (?:possible )?(?:levels?|degrees?|standards?) of \w/i,
    SUPERLATIVE,
  ],
  [
    'one',
    /\bone of (?:the|[\w']+'s) (?:very )?(?:leading|finest|premier|foremost|top) (?!causes?|reasons?|priorit|questions?|issues?|threats?|\d|ten\b|three\b|five\b)[a-z]/i,
    SUPERLATIVE,
  ],
  ['only', /\bthe only (?:100 ?% |truly |genuinely |really |fully )[a-z]/i, ABSOLUTE],
  [
    'everything anything',
    /\b(?:fix|solve|do|build|learn|master|automate|handle|finish|sort|set up|organi[sz]e) (?:everything|anything|it all) in (?:just |under |less than )?[\w-]+ (?:seconds|minutes|hours|days|clicks)\b/i,
    RESULT,
  ],
  [
    'into',
    /\b(?:turn|transform)(?:s|ed|ing)? (?:it|them|(?:your|any|the|every) [\w-]+(?: [\w-]+)?) into (?:an? |your )(?:[\w-]+ )?(?:haven|oasis|paradise|masterpiece|sanctuary|showpiece|showstopper|work of art|powerhouse|gold ?mine|dream|retreat|magnet|machine)\b/i,
    RESULT,
  ],
  ['guarantee', /\b(?:roi|results?|success|growth|ranking) guarantee\b/i, RESULT],
  ['anywhere', /\b(?:can't|cannot|won't|will not) (?:find|get|buy|see|taste) (?:it |this |them )?anywhere (?:else|but|other)\b/i, ABSOLUTE],
  [
    'lowest cheapest best keenest',
    /\b(?:lowest|cheapest|keenest|best) (?:prices?|rates?|deals?|fares?) (?:around\b|in (?:town|the (?:area|country|city|county|region|business|industry|uk|market))\b|on the market)/i,
    SUPERLATIVE,
  ],
  ['shoulders', /\bhead and shoulders above (?:the|all|any|every|our)\b/i, UNCHECKABLE],
]

/** Constructions by trigger word. */
export const CONSTRUCTIONS_BY_WORD: ReadonlyMap<string, readonly Construction[]> = (() => {
  const table = new Map<string, Construction[]>()
  for (const construction of CONSTRUCTIONS) for (const word of construction[0].split(' ')) table.set(word, [...(table.get(word) ?? []), construction])
  return table
})()
