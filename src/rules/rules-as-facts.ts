/**
 * Rules of the company put as facts of the world, told by their grammar: what is at stake × how it must be or what
 * becomes of it. Joins classes of words and names no sentence.
 */
import { HANDED_IN } from './policy-wordings.ts'

/** What people do that a house forbids. */
const CONDUCT =
  '(?:use|misuse|abuse|harassment|bullying|behaviou?r|conduct|language|profanity|resale|reselling|smoking|parking|spam(?:ming)?|advertising|self-promotion|filming|photography|drinking|shouting|running|cheating|sharing|copying|recording|trading|begging|swearing|violence|nudity|discrimination|hate speech|plagiarism|impersonation|vandalism|dumping|littering|subletting|soliciting|trespassing|alcohol|weapons|drugs|bicycles|bikes|scooters|barbecues|fires|drones|pets|dogs|animals|vehicles|candles|fireworks|ball games|loud music|noise|account sharing|bots|false reports?|multiple accounts|[a-z]{3,}ing (?:of |on |in |at |with |to |up |the |any |your |other |false )[^.!?;]{1,60}?)'
const FORBIDDEN =
  '(?:(?:is|are|will be|remains?)(?: also| absolutely| totally| completely| strictly| simply)? (?:not (?:be )?(?:allowed|permitted|tolerated|acceptable|accepted|condoned)|unacceptable|prohibited|forbidden|banned)|(?:will|shall|can|may) not be (?:allowed|permitted|tolerated|accepted|condoned))'
/** What is handed in, lent, sold or let, and so comes with rules. */
const AT_STAKE = `(?:${HANDED_IN}|item(?:s|\\(s\\))|products?|orders|appointments|sessions|study rooms?|halls?|courts|lanes|pitches|lockers?|bikes?|boats?|kayaks?|vans?|cars?|equipment|tools|keys|books|costumes?|gear|helmets|tents|caravans|bags?|luggage|pets|dogs|children|minors|under-\\d+s|the (?:van|car|boat|hall|room|flat|apartment|cottage|venue|equipment|kitchen|key|deposit|balance|form|original receipt))`
const RULES =
  '(?:polic(?:y|ies)|rules?|terms(?: (?:and|&) conditions| of (?:service|use|sale))?|guidelines?|regulations|conditions|code of conduct|standards|agreement|by-?laws)'

export const RULES_AS_FACTS: readonly RegExp[] = [
  // "Filing false reports is not allowed", "Profanity: the use of bad language is not tolerated".
  new RegExp(
    `^(?:[\\w' -]{3,40}: )?(?:please note that |all |any |the |any form of |(?:[\\w-]+ ){1,3})?${CONDUCT}\\b(?:,? [^.!?;:]{1,110}?)? ${FORBIDDEN}\\b`,
    'i',
  ),
  // "Returned item(s) must be unworn", "Study rooms must be occupied by three".
  new RegExp(
    `^(?:please note that |note that )?(?:(?!your\\b|these\\b|this\\b)[\\w'-]+ ){0,3}?${AT_STAKE} (?:(?:for|of|in|on|from|to) [^.!?,;]{2,40}? )?must (?:always |also |only )?(?:not )?(?:be|have been|have|arrive|reach|include|show|carry|remain|stay|leave|vacate|weigh|fit|come with|go back)\\b(?! (?:tired|hungry|crossed|been lost|lost|there|somewhere|a mistake|wrong|mistaken|joking|kidding|nice|great)\\b)`,
    'i',
  ),
  // "No request will be discussed by phone".
  /^no (?:\w+ )?(?:requests?|claims?|complaints?|appeals?|queries|enquiries|applications?|entries|responsibility|liability|correspondence|compensation|discussion|late \w+|changes?) [^.!?]{0,60}?\b(?:will|shall|can|may|is|are) (?:be )?(?:discussed|considered|accepted|entertained|entered into|paid|given|granted|processed|answered|made|allowed)\b/i,
  // "All ticket sales are final."
  /\ball (?:[\w-]+ ){0,2}(?:sales|purchases|bookings|orders|bids|decisions|reservations|donations) (?:are|is|will be) (?:considered |deemed |strictly )?final\b/i,
  // The breach as the reason: "removed for violating our rules", "Non-compliance with our terms", "in violation of rule 5".
  new RegExp(
    `\\b(?:non-?compliance with|(?:repeated |serious |multiple |clear )?(?:violations?|breach(?:es)?|infringements?) of|(?:for|of|by) (?:violating|breaching|breaking|infringing)) (?:our|the|these|this|site|community|forum|mandatory|platform|[\\ue000-\\uf8fe]'s) (?:[\\w-]+ ){0,3}?${RULES}\\b`,
    'i',
  ),
  /\b(?:in )?(?:violation|violates|violating|breach) (?:of )?rule (?:\d+|[a-z]\b)|\b(?:closed|removed|deleted|locked|rejected|declined) (?:due to|because of|for) (?:[\w-]+ ){0,2}(?:guidelines|rules|policy|terms)\b(?: (?:not|were not|being) \w+)?/i,
  /\b(?:future|further|repeated|any|continued|additional) (?:violations?|breach(?:es)?|offen[cs]es?|infringements?|misuse|infractions?) (?:of [^.!?]{2,40} )?(?:may|will|can|could|shall)\b/i,
  /\b(?:may|will|can) be (?:terminated|suspended|closed|banned|blocked|removed|restricted|revoked|cancell?ed) if you (?:violate|breach|break|abuse|misuse|infringe|disobey|fail to (?:follow|comply|observe))\b/i,
  // "All tickets should follow the guidelines", "to ensure continued compliance with storage policies".
  new RegExp(
    `\\b(?:must|has to|have to|needs? to|(?<=\\b(?:all|every|each|any) [^.!?]{3,40} )should) (?:always )?(?:follow|comply with|adhere to|respect|obey|observe|conform to) (?:the|our|these|all|any) (?:[\\w-]+ ){0,3}?${RULES}\\b`,
    'i',
  ),
  new RegExp(`\\b(?:continued|full|strict) (?:compliance|conformity) with (?:[\\w-]+ ){0,3}?${RULES}\\b`, 'i'),
  /\b(?:terms|conditions|polic(?:y|ies)|rules)\b[^.!?]{0,40}? govern(?:s|ing)? (?:your|the|any|all)\b/i,
  /\bat (?:your|their|his or her) own (?:\w+ and )?risk\b|(?<!\ball )\brights (?:are|remain) (?:otherwise |hereby |expressly |fully )?reserved\b/i,
  // "According to the tenancy rules", "under the pool rules".
  /\b(?:[Aa]ccording to|[Aa]s per|[Uu]nder|[Bb]y|[Ii]n line with) (?:the|our) (?!(?:new|latest|current|basic|golden|unwritten|same|usual|old)\b)(?:[a-z-]+ ){1,2}(?:rules|regulations|by-?laws)\b(?! of\b)/,
  // Hired, entered, parked: what may follow for whoever does.
  /^by (?:parking|entering|playing|swimming|climbing|riding|staying|skating|boarding|attending)\b[^.!?,]{0,40},? you (?:agree|accept|consent|acknowledge)\b/i,
  // "We will refuse it or send it back at your cost."
  /\bif [^.!?,]{3,90}, we (?:will|shall|may) (?:refuse|reject|decline|charge|bill|fine|cancel|forfeit|withhold|ban|close|deduct)\b(?! (?:nothing|no\b))/i,
]
