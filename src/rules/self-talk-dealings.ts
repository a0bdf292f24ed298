/**
 * What a sentence with the sender in it is there for: to ask the reader's opinion for the sender's sake, to say how a thing
 * is made, what is being mended, where something is found. Each pattern is one sort of sentence, which the words alone do
 * not tell from talk of oneself; what it weighs is fitted.
 */
const TROUBLE =
  'stress\\w*|daunting|difficult|hard|frustrat\\w*|confus\\w*|worr\\w*|trouble|scar(?:y|ed)|overwhelm\\w*|disappoint\\w*|inconvenien\\w*|challeng\\w*|upset\\w*|anxi\\w*|nervous|fears?|problems?|tiring|expensive|costly|busy|uncertain\\w*|unsettling'
const MACHINES =
  'servers?|clusters?|outages?|downtime|maintenance|data migration|degradation|logs|databases?|connectivity|data cent(?:er|re)s?|incident|storage|backups?|root cause|mail queue|power cut'
const PLACES =
  'channel|page|blog|forum|docs|documentation|guide|guides|newsletter|calendar|shop|store|showroom|podcast|group|wiki|help cent(?:er|re)|knowledge base|tutorials?|videos?|menu|hours|address|phone|form|website|site'

export const DEALINGS: Readonly<Record<string, RegExp>> = {
  /** "Your feedback helps us improve", "we'd love to hear why". */
  'opinion-for-us':
    /\b(?:feedback|opinions?|thoughts|insights?|reviews?|ratings?|suggestions)\b[^.?!]{0,40}\b(?:helps? (?:us|our|me|it|to improve|them)|matters?|(?:is|are) (?:so |very |really |extremely |truly )?(?:crucial|important|valuable|vital|essential|invaluable)|means?|makes? (?:a|all)|shapes?|drives?|(?:allows|enables|lets) us)\b|\b(?:we|i)(?:'d| would)(?: really| also| just)? (?:love|appreciate|like) (?:your (?:\w+ )?(?:feedback|opinion|thoughts|review|input|story)|to (?:hear|know|learn|get) (?:(?:more )?about your|your|why|what you|how)|it if|if you)|\b(?:grateful|thankful|thrilled|happy|honou?red) if you (?:could|would)\b|\bvalue (?:your|their|all|every) (?:feedback|opinion|input|suggestion|review)s?\b/i,
  /** "Your satisfaction is our first priority", "quality is our passion". */
  'our-priority':
    /\b(?:is|are|remains?|comes first)[^.?!]{0,20} (?:our|my) (?:\S+ ){0,2}(?:priority|passion|pride|promise|concern|goal|reward)\b|\bdrives (?:us|me|everything)\b|\b(?:we|our \w+|i) (?:\w+ )?(?:takes?|treats?) (?:[^.?!]{1,60} )?seriously\b|^our (?:\S+ ){0,2}(?:priority|passion|focus)\b/i,
  /** "It is part of our mission to help you": the cause is the sender's, though the reader is in it. */
  'our-cause':
    /\b(?:part of|support|share|further|believe in|join|because of) (?:our|the) (?:\w+ )?(?:mission|vision|cause|movement|dream|goal|desire|passion|belief|values)\b|\b(?:our|['’]s) (?:\w+ )?(?:mission|vision|aim|goal|dream|ambition) (?:is|has always been|remains)\b/i,
  /** "…, and we are committed to serving you": a feeling that is not what the sentence begins with. */
  'feels-too':
    /(?:[,;–—]|\band|\bbut|\bthat|\bso) (?:we(?:'re| are)|i(?:'m| am)|are|am) (?:\w+ )?(?:excited|thrilled|delighted|proud|committed|dedicated|passionate|honou?red)\b/i,
  /** "Known for", "renowned for". */
  renown:
    /\b(?:is|are|was|were|be|been|become|became)(?: \w+ly| widely| also| well)? (?:renowned|known|famous|recogni[sz]ed|celebrated|respected|acclaimed) (?:for|as|by|throughout|across|worldwide|internationally)\b/i,
  /** "Larkfield is built on Postgres": what a thing runs on. */
  'runs-on': /\b(?:is|are|was|were) (?:\w+ )?(?:built|based|developed|hosted|written|deployed|coded) (?:on|with|using|in) /i,
  /** "Together, we can keep the river clean": the reader's "we" too. */
  'together-we': /\btogether,? we(?:'re| are|'ll| will| can| could)\b/i,
  /** "Many thanks to all who came", "sorry for the wait": a courtesy, whoever is in it. */
  'thanks-first':
    /^(?:(?:and|so|with|first|again|finally|once again),? )?(?:(?:many|our|special|big|huge|warm|sincere|so many|a) )*(?:thanks|thank you|sorry|apologies)\b(?! (?:to your|for your) (?:support|generosity|gifts?|donations?)\b)/i,
  /** "Here is the code that we promised." */
  'here-is': /^(?:and |but |so )?here(?:'s| is| are) (?:the|your|a|an|some|our)\b/i,
  /** What a thing is made of, and how: a buyer asks for it. */
  'how-made':
    /\b(?:ingredients?|recipes?|organic|small batches|hand-?(?:made|poured|crafted|picked|stitched|woven|sewn|rolled|cut|thrown|dyed|printed)|locally sourced|ethically sourced|sourced (?:from|directly|locally)|single[- ]origin|test(?:ed)? on animals|cruelty[- ]free|vegan|gluten|wheat|flour|wool|cotton|linen|leather|timber|oak|beeswax|soy|clay|steel|recycled|compost\w*|preservatives|additives|chemicals|pesticides?|from scratch|freshly)\b/i,
  /** "We know that moving house is stressful": whose trouble it is. */
  'their-trouble': new RegExp(
    `^(?:[^,]{0,40}, )?(?:we|i)(?:'re| are)? (?:all |do |truly |fully |also )?(?:understand|know|realis|realiz|get|aware|appreciat)\\w*\\b[^.?!]{0,90}\\b(?:${TROUBLE})\\b`,
    'i',
  ),
  /** "We have tracked the fault to the storage": what is being mended. */
  machines: new RegExp(`\\b(?:we|our team|our engineers|our \\w+ team|i)\\b[^.?!]{0,80}\\b(?:${MACHINES})\\b`, 'i'),
  /** "Our channel is the place for …": where the reader finds something. */
  'our-place': new RegExp(`^(?:our|the) (?:[\\w-]+ ){0,3}(?:${PLACES}) (?:is|are|has|have|lists?|shows?|gives?|opens?)\\b`, 'i'),
  /** "Support us with the button below": a plain request that says how. */
  'plain-request':
    /^(?:please )?(?:support|donate|give|help|join|follow|contact|call|visit|email|write)\b[^.?!]{0,60}\b(?:using|via|through|with|by (?:using|clicking|calling|visiting)|on|at|here)\b[^.?!]{0,30}\b(?:above|below|box|button|form|link|page|right|left|facebook|twitter|instagram|website|here)\b/i,
  /** Free for all who read it. */
  'free-for-all':
    /\b(?:for free|100% free|free of charge|at (?:no|zero) (?:extra )?cost|completely free|(?:so|where|means|that|want) (?:[\w-]+ ){0,5}(?:anyone|everyone|everybody|anybody|people) (?:can|to be able))\b/i,
  /** "We are ten minutes from the station." */
  'where-it-is':
    /\b(?:minutes?'? (?:drive|walk|from|away)|miles? (?:from|away|north|south|east|west)|(?:we(?:'re| are)|is|are) (?:located|situated)|located (?:in|at|on|just|near)|next to the|across from|free parking|wheelchair)\b/i,
  /** "We cannot accept cards", "we are unlikely to change it": what will not be, plainly. */
  refuses:
    /\bwe(?:'re| are)? (?:therefore |currently |unfortunately |also |still )?(?:cannot|can't|can not|won't|will not|unlikely to|unable to|not able to|(?:don't|do not) (?:accept|provide|have|take|allow|require|charge|open|sell|stock|ship|deliver|repair|post|serve)|no longer (?:accept|offer|sell|stock|ship|deliver|take|open)|(?:currently |now )?(?:not|no longer) (?:yet |currently |now )?(?:taking|accepting|open|selling|offering|booking|shipping|delivering|hiring|recruiting)|may not)\b(?! (?:wait|do (?:this|it) (?:without|alone)|stop|rest|thank|be (?:more|happier|prouder)|imagine|settle|compromise|say enough|continue|exist|survive))/i,
  /** "We help schools plan their meals": for whom it is done. */
  'serves-kind':
    /\b(?:we|our (?:team|experts|tutors|staff|service)) (?:[a-z]+ ){0,2}?(?:help|helps|work|works|partner|partners|support|supports|advise|advises|teach|teaches|train|trains|build|builds|design|create|develop|clean|insure|guide)\b[^.?!]{0,50}\b(?:businesses|organi[sz]ations|companies|founders|executives|students|families|individuals|schools|teams|parents|homeowners|owners|start-?ups|brands|agencies|farmers|artists|developers|beginners|clients|customers|people)\b/i,
  /** "We are a registered charity", "Larkfield is a running club": what sort of house it is. */
  'sort-of-house':
    /\bregistered (?:charity|company|non-?profit|not-for-profit|society|office|member|provider)\b|^(?:we(?:'re| are)|[\p{L}&' ]{3,40} is) (?:also )?an? (?![^.?!]{0,60}\b(?:leading|best|largest|proud|passionate|award|dream|family|trusted|premier|founded)\b)(?:[\p{L}'-]+,? ){0,5}?(?:restaurant|caf[eé]|club|school|pre-?school|practice|clinic|contractor|conference|shop|bakery|hotel|gym|festival|library|hostel|garage|salon|studio)\b/iu,
  /** "We have received your form." */
  'received-yours':
    /\b(?:we|i)(?:'ve| have)? (?:now |just |successfully )?(?:received|processed|registered|recorded|accepted|approved|cancelled|updated|added) (?:your|the)\b/i,
  /** "…, so you can plan": the gain is said. */
  'so-you-can':
    /\b(?:so (?:that )?you(?:'ll|'re|'ve| can| will| don't| never| get| have| know| are)?\b|letting you\b|which means you|giving you\b|allowing you\b)/i,
}
