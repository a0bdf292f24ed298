/**
 * When a word that is only sometimes jargon is jargon. Each sense looks at the words round a match;
 * the near misses that forced a branch are quoted beside it.
 */
import type { Word } from '../../document/english/sentence.ts'
import type { Form } from './inflect.ts'
import type { JargonSense } from './jargon-entry.ts'

/** A match as a sense sees it: the sentence's words and the match's first and last. */
export interface SenseInput {
  readonly words: readonly Word[]
  readonly first: number
  readonly last: number
  readonly form: Form
}

const BEFORE_A_VERB = new Set(
  'to can could will would may might must should shall and or we you they i that which who help helps let lets please not also then better fully simply easily'.split(
    ' ',
  ),
)
/** What a verb of business talk takes without an article, after a colon too: "Insights: leverage analytics". */
const LEVERAGED = new Set('ai analytics automation cutting-edge data existing insights technology technologies'.split(' '))
const DETERMINERS = new Set('a an the this that these those our your my his her their its every each any no some'.split(' '))

function lowerOf(words: readonly Word[], index: number): string {
  return words[index]?.lower ?? ''
}

/** What only business copy drives, delivers, unlocks and fosters. */
const ABSTRACT = new Set(
  `adoption agility alignment ambition ambitions awareness brand business businesses capabilities capability change clarity collaboration communication community competitiveness connection
  connections conversation conversations conversion conversions creativity credibility culture decision decisions development differentiation digital discovery diversity ecommerce efficiencies efficiency
  engagement enterprise excellence expansion experience experiences future goals growth impact improvement improvements inclusion inclusive infrastructure innovation innovations innovative insight insights inspiration
  intelligence interactions journey journeys learning loyalty marketing meaningful measurable momentum operations opportunities opportunity organisation organization outcomes outcome
  partnerships performance platform platforms possibilities potential power presence processes productivity profit profitability progress projects prosperity quality reach relationships resilience
  results retention return revenue roi sales satisfaction scale scalability skills smarter solution solutions storytelling strategic strategies strategy success sustainability sustainable synergy
  system systems talent teamwork technology thinking traffic transformation transparency trust value values vision workflow workflows workforce`.split(/\s+/),
)

/** What business copy claims to drive and deliver; people do deliver quality and drive traffic away. */
const OUTCOMES = new Set(
  `adoption conversion conversions conversations creativity efficiencies efficiency engagement excellence experience experiences growth impact innovation innovations insight insights loyalty
  operational outcome outcomes productivity profitability results revenue roi solutions success synergy transformation value`.split(/\s+/),
)

const LITERAL_LOCKS = new Set(
  `account accounts badge bike box car cards card code codes cabinet device devices door doors file files flat front gate house keyboard keypad laptop level lock locker mobile padlock page pdf phone
  phones safe scooter screen sim tablet trunk vault vehicle wallet window`.split(/\s+/),
)

const SOLUTION_KINDS = new Set(
  `accounting advanced ai ai-powered analytics automation automotive beauty bespoke business catering cleaning construction dental electrical facade financing flooring freight heating housing janitorial landscaping payroll plumbing recruitment roofing shipping staffing transport transportation cloud cloud-based commerce communication complete connectivity consulting comprehensive corporate creative custom customised customized cutting-edge data devops data-driven dedicated digital e-commerce eco-friendly education ecommerce education effective
  efficient end-to-end energy engineering enterprise enterprise-grade environmental experience financial flexible fleet global green growth hardware healthcare high-quality holistic hosting hr industry infrastructure innovative investment insurance integrated integration intelligent it
  leading learning lighting logistics managed management marketing mobile mobility modern network office one-stop packaging payment payments personalised practical premium property personalized powerful print professional quality services continuity
  proven reliable robust saas scalable seamless security simple smart software specialised specialized storage strategic sustainable tailored tech technological technology training travel telecom total trusted turnkey unique versatile video web website
  wireless workplace workspace world-class`.split(/\s+/),
)

/** "these solutions", "find solutions", "students' solutions", "saline solutions": answers, or something to rinse with. */
const PLAIN_SOLUTIONS =
  /^(?:a|the|an|this|that|these|those|their|its|his|her|other|others|another|some|any|no|all|many|more|most|few|both|several|two|three|four|five|similar|different|possible|alternative|workable|available|such|what|which|find|finds|found|seek|need|want|of|in|to|for|from|with|on|as|at|by|and|or|but|are|is|were|suggest|propose|proposed|suggested|offer|offers|provide|provides|deliver|delivers|develop|design|saline|salt|sugar|chemical|cleaning|lens|acid|alkaline|aqueous|dilute|medication|creative|exercise|puzzle|community|students?|math|code|sample|peaceful|political|temporary|best|better|good|new|simple|easy|right|(?:build|creat|deliver|design|develop|discuss|explor|find|implement|offer|propos|provid|seek|shar|submit|suggest|test|us|clean|rins)ing|.*(?:ly|s'|'s))$/

const SENSES: Readonly<Record<JargonSense, (input: SenseInput) => boolean>> = {
  /** "leverage our network", "provision a server"; not "financial leverage", "a provision in the contract". */
  verb: ({ words, first, form }) => {
    if (form === 'ed' || form === 'en' || form === 'ing') return !DETERMINERS.has(words[first - 1]?.lower ?? '')
    const before = words[first - 1]?.lower
    const after = words[first + 1]?.lower
    if (before !== undefined && DETERMINERS.has(before)) return false
    // The noun has no plural: "Acme leverages proven methods".
    if (words[first]?.lower === 'leverages') return after !== undefined
    if (before === undefined || BEFORE_A_VERB.has(before)) return after !== undefined && !/^(?:is|was|of|and|in|on|has|can)$/.test(after)
    return after !== undefined && (DETERMINERS.has(after) || LEVERAGED.has(after))
  },

  /** "our innovative solutions", "business solutions for"; not "we found a solution", "the solution to the puzzle", "two solutions". */
  filler: ({ words, first, last, form }) => {
    const before = words[first - 1]?.lower ?? ''
    const after = words[last + 1]?.lower ?? ''
    const beforeThat = words[first - 2]?.lower ?? ''
    // "AI Solutions" alone is a label in a list of links.
    if (words.length < 4)
      return (
        words.length === 3 &&
        form === 'plural' &&
        (first === 2 ? /^(?:complete|total|comprehensive|innovative|smart|tailored|integrated)$/.test(lowerOf(words, 0)) : after === 'for')
      )
    // "We moved it to another storage solution": one of several that do the same.
    if (
      form === 'base' &&
      words.slice(Math.max(0, first - 3), first).some((word) => /^(?:another|other|alternative|different|temporary|interim|backup)$/.test(word.lower))
    )
      return false
    // "Rinse the floor with a cleaning solution."
    if (SOLUTION_KINDS.has(before)) return form === 'plural' || !/^(?:simple|effective|cleaning|dental|beauty|lighting|heating|storage|green)$/.test(before)
    // "the perfect solution for small flats"; not "we found the right solution".
    if (/^(?:right|perfect|ideal)$/.test(before) && beforeThat === 'the')
      return !words.slice(0, first).some((word) => /^(?:find|finds|finding|found|until|chosen?|choose|you)$/.test(word.lower))
    if (form === 'plural' && before !== '' && !PLAIN_SOLUTIONS.test(before)) return true
    if (before === 'every') return true
    if (before === 'and' && SOLUTION_KINDS.has(beforeThat) && form === 'plural') return true
    return (
      form === 'plural' &&
      ['for', 'that', 'designed', 'tailored'].includes(after) &&
      (first === 0 || ['offer', 'offers', 'provide', 'provides', 'deliver', 'delivers'].includes(before))
    )
  },

  /** "drive growth", "deliver exceptional experiences"; not "deliver your parcel", "drive to the shop". */
  abstract: ({ words, last }) => {
    for (let i = last + 1; i <= last + 4 && i < words.length; i++) {
      const lower = words[i]?.lower ?? ''
      if (ABSTRACT.has(lower.replace(/'s$/, '')) || /(?:-driven|-grade)$/.test(lower)) return true
      if (['to', 'at', 'by', 'on', 'in', 'from', 'within', 'before', 'when', 'if', 'so'].includes(lower)) return false
    }
    return false
  },

  /** "drive growth", "deliver exceptional experiences"; not "drives development", "delivering the best value for your money". */
  outcome: ({ words, last }) => {
    for (let i = last + 1; i <= last + 3 && i < words.length; i++) {
      const lower = words[i]?.lower ?? ''
      if (lower === 'best' || lower === 'to' || lower === 'by' || lower === 'on') return false
      if (OUTCOMES.has(lower)) return true
    }
    return false
  },

  /** "unlock more features"; not "unlock your phone". */
  object: ({ words, last, form }) => {
    const after = words.slice(last + 1, last + 5).map((word) => word.lower)
    // "Unlocking is twice as fast."
    if (after.length === 0 || form === 'en' || /^(?:is|was|and|or|by|with|takes|on|in|at|it|them|anything|nothing)$/.test(after[0] ?? '')) return false
    return !after.some((word) => LITERAL_LOCKS.has(word))
  },

  /** What words beside it cannot tell, but its own form or place can. */
  figurative: ({ words, first, last, form }) => {
    const lower = words
      .slice(first, last + 1)
      .map((word) => word.lower)
      .join(' ')
    // "pursuant to section 12 of the Act"
    if (/^pursuant/.test(lower)) return !/^(?:section|sections|article|rule|regulation|§|\d.*)$/.test(lowerOf(words, last + 1))
    if (/^empower/.test(lower))
      return form !== 'ing'
        ? form === 'ed' || form === 'en' || !/^(?:by|with|and|or)$/.test(lowerOf(words, last + 1))
        : last + 1 < words.length &&
            !/^(?:and|or|to|for|of|but|rather|because|as|when|so)$/.test(lowerOf(words, last + 1)) &&
            !/^(?:and|or|but|is|are|was|were|be|it's|very|more|truly)$/.test(lowerOf(words, first - 1))
    // "the fintech space"; not "the space between".
    if (/^space/.test(lower))
      return /^the$/.test(lowerOf(words, first - 2)) && /^(?:certificate|fintech|crypto|startup|saas|ai|marketing|wellness)$/.test(lowerOf(words, first - 1))
    return true
  },

  /** "you pay monthly going forward"; not "if you are going forward with the order". */
  apart: ({ words, first, last }) =>
    !/^(?:is|are|was|were|be|been|keep|not|i'm|we're|you're|they're|it's)$/.test(lowerOf(words, first - 1)) &&
    !/^(?:with|to|into|in|by|on|from|until|and)$/.test(lowerOf(words, last + 1)),

  /** "the course commences on Monday"; not "before commencing work", where every plain word would do as well. */
  finite: ({ form }) => form !== 'ing',

  /** "our core offering"; not "offering help", "offering pre-designed parts". */
  thing: ({ words, first, last, form }) =>
    form === 'plural' || DETERMINERS.has(lowerOf(words, first - 1)) || (first > 1 && /^(?:is|are|was|includes?|$)/.test(lowerOf(words, last + 1))),

  /** "across verticals"; not "a vertical line". */
  plural: ({ form }) => form === 'plural',

  /** Words that only businesses use so: "scope an engagement", "scale your business", "capture leads", "each pod". */
  business: ({ words, first, last, form }) => {
    const lower = words[first]?.lower ?? ''
    const round = new Set([...words.slice(Math.max(0, first - 6), first), ...words.slice(last + 1, last + 7)].map((word) => word.lower))
    const has = (...some: string[]) => some.some((word) => round.has(word))
    const before = words[first - 1]?.lower ?? ''
    if (lower.startsWith('engagement'))
      return (
        ['every', 'each', 'an', 'per', 'seo', 'client', 'consulting', 'our', 'scope'].includes(before) ||
        (form === 'plural' && has('clients', 'client', 'scope', 'scoped', 'team'))
      )
    if (lower.startsWith('scal')) {
      const after = words[last + 1]?.lower ?? ''
      return (
        has(
          'business',
          'businesses',
          'company',
          'team',
          'teams',
          'growth',
          'brand',
          'operations',
          'faster',
          'startup',
          'seamlessly',
          'product',
          'products',
          'infrastructure',
          'workflows',
        ) &&
        !['of', 'from', 'model', 'down', 'fish', 'new', 'back'].includes(after) &&
        !DETERMINERS.has(before)
      )
    }
    if (lower === 'leads') {
      return (
        [
          'more',
          'capture',
          'captures',
          'generate',
          'generates',
          'generating',
          'new',
          'qualified',
          'quality',
          'sales',
          'actionable',
          'convert',
          'converting',
          'inbound',
          'warm',
          'b2b',
          'capturing',
          'of',
          'staff',
        ].includes(before) ||
        (first === 0 && ['land', 'come', 'pipeline', 'and'].includes(words[last + 1]?.lower ?? ''))
      )
    }
    if (lower.startsWith('pod') || lower.startsWith('squad'))
      return has('team', 'teams', 'creative', 'product', 'media', 'technical', 'lead', 'growth', 'engineering')
    if (lower.startsWith('disrupt')) return has('industry', 'market', 'industries', 'markets', 'innovation', 'technology', 'technologies', 'business', 'status')
    return has('team', 'teams', 'business', 'product', 'roadmap', 'company', 'shared', 'client', 'clients')
  },
}

/** True when the words round a match show the sense that its entry asks for. */
export function hasSense(sense: JargonSense, input: SenseInput): boolean {
  return SENSES[sense](input)
}
