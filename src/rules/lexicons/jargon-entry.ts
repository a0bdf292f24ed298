/**
 * How the jargon lexicons are written: plain tables, one entry a line, so that a person who does not
 * program can read and extend them.
 *
 *     leverage:v = use:v; make:v the most of | safe verb
 *
 * Left of `=` the phrase (notation: `inflect.ts`), right of it plain replacements in order of
 * preference, after `|` words from the list of flags below. A line that starts with `-` is ordinary
 * English that must not be flagged although it holds an entry: `- financial leverage`. Lines that
 * start with `#` are remarks.
 *
 *     flywheel:n = cycle | core near:growth,sales,content
 *     seamless:a = smooth:a | core unless:gutter,leggings,steel
 *
 * `near:` asks for one of these words within five on either side, `unless:` for none of them; each
 * stands for its plural too.
 */
import type { PhraseEntry } from '../phrase-index.ts'

/** Who would have to look it up: anyone (`buzz` says little to all), or readers outside one trade. */
export type JargonTopic = 'buzz' | 'technical' | 'marketing' | 'legal' | 'finance' | 'formal'

/** Senses that a context must show before a word counts; each is a function of that name in `jargon-senses.ts`. */
export const JARGON_SENSES = ['verb', 'filler', 'abstract', 'outcome', 'figurative', 'object', 'plural', 'business', 'thing', 'finite', 'apart'] as const
export type JargonSense = (typeof JARGON_SENSES)[number]

export interface JargonEntry extends PhraseEntry {
  readonly topic: JargonTopic
  /** Plain wordings in lexicon notation, best first. */
  readonly plain: readonly string[]
  /** True when the first replacement can stand in the same place of a sentence: it is offered as a fix. The others are told only. */
  readonly fits: boolean
  /** True when the first replacement fits wherever the entry is found, so that it may be applied in bulk. */
  readonly safe: boolean
  /** 1 stands alone; less counts only together with others in the same sentence. */
  readonly weight: number
  readonly sense: JargonSense | null
  /** Words of which one must stand nearby; null when none is asked for. */
  readonly near: ReadonlySet<string> | null
  /** Words that must not stand nearby: they show that the plain thing is meant. */
  readonly unless: ReadonlySet<string> | null
  /** Ordinary English that hides entries inside it. */
  readonly ordinary: boolean
}

const WEIGHTS: Readonly<Record<string, number>> = { core: 1.2, medium: 0.7, weak: 0.5, faint: 0.34 }

type Read = Pick<JargonEntry, 'plain' | 'sense' | 'weight' | 'near' | 'unless'>

/** An entry as it is written: most are never found, so what stands behind the phrase is read when it is. */
class WrittenEntry implements JargonEntry {
  readonly phrase: string
  readonly topic: JargonTopic
  readonly ordinary: boolean
  readonly #rest: string
  #read: Read | null = null

  constructor(topic: JargonTopic, ordinary: boolean, phrase: string, rest: string) {
    this.topic = topic
    this.ordinary = ordinary
    this.phrase = phrase
    this.#rest = rest
  }

  get plain() {
    return this.#all().plain
  }
  get sense() {
    return this.#all().sense
  }
  get weight() {
    return this.#all().weight
  }
  get near() {
    return this.#all().near
  }
  get unless() {
    return this.#all().unless
  }
  get fits() {
    return this.safe || this.#has('fit')
  }
  get safe() {
    return this.#has('safe')
  }
  get inside() {
    return this.#has('inside')
  }
  get capitals() {
    return this.#has('capitals')
  }

  #has(flag: string): boolean {
    return this.#rest !== '' && this.#rest.includes(flag, this.#rest.indexOf('|')) && this.#flags().includes(flag)
  }

  #flags(): string[] {
    const [, flags = ''] = this.#rest.split('|')
    return flags.trim().split(/\s+/).filter(Boolean)
  }

  #all() {
    this.#read ??= this.#readAll()
    return this.#read
  }

  #readAll(): Read {
    const all = this.#flags()
    const neighbours = (name: string) => {
      const listed = all.find((flag) => flag.startsWith(name))
      return listed === undefined ? null : new Set(listed.slice(name.length).split(','))
    }
    const flags = all.filter((flag) => !/^(?:near|unless):/.test(flag))
    const sense = flags.find((flag): flag is JargonSense => (JARGON_SENSES as readonly string[]).includes(flag)) ?? null
    const unknown = flags.find((flag) => flag !== sense && !(flag in WEIGHTS) && !['safe', 'fit', 'inside', 'capitals'].includes(flag))
    if (unknown) throw new RangeError(`unknown flag "${unknown}" of "${this.phrase}" in a jargon table`)
    const plain = /^=([^|]*)/.exec(this.#rest)?.[1] ?? ''
    return {
      sense,
      near: neighbours('near:'),
      unless: neighbours('unless:'),
      weight: flags.map((flag) => WEIGHTS[flag]).find((value) => value !== undefined) ?? 1,
      plain: plain
        .split(';')
        .map((one) => one.trim())
        .filter(Boolean),
    }
  }
}

/**
 * Reads a table. An entry with an unknown flag throws a RangeError when it is asked for its weight: a mistake in a
 * lexicon, found by its test.
 */
export function readJargonTable(topic: JargonTopic, table: string): readonly JargonEntry[] {
  const entries: JargonEntry[] = []
  for (const raw of table.split('\n')) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    const ordinary = line.startsWith('- ')
    const from = ordinary ? 2 : 0
    const end = line.search(/[=|]/)
    entries.push(new WrittenEntry(topic, ordinary, (end < 0 ? line.slice(from) : line.slice(from, end)).trim(), end < 0 ? '' : line.slice(end)))
  }
  return entries
}
