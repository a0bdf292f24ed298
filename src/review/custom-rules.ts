/** A team's own rules as rules of the engine: phrases, replacements and patterns over each block's words. */
import type { Block } from '../document/copy-document.ts'
import type { Hit, Rule } from '../rules/rule.ts'
import { type CustomHit, type Find, findCapitals, findCounts, findMeasured, findMixed, findRepeated, findWithout, looksAt } from './custom-checks.ts'
import { findPattern } from './patterns.ts'
import type { CustomRule, Settings } from './settings.ts'

interface Phrase {
  readonly words: string
  /** What to write for it, or null. */
  readonly write: string | null
}

const made = new WeakMap<Settings['custom'], readonly Rule[]>()

/** The team's rules of some settings; made once for the same settings. */
export function customRules(settings: Settings): readonly Rule[] {
  let rules = made.get(settings.custom)
  if (!rules) {
    rules = Object.entries(settings.custom).map(([id, custom]) => toRule(id, custom))
    made.set(settings.custom, rules)
  }
  return rules
}

/** The title of a team's own rule. */
export function customTitle(id: string): string {
  return `Your team’s guide: ${id}`
}

function toRule(id: string, custom: CustomRule): Rule {
  const phrases: Phrase[] = [
    ...custom.phrases.map((words) => ({ words, write: custom.write })),
    ...Object.entries(custom.swap).map(([words, write]) => ({ words, write })),
  ]
  const byFirstWord = indexPhrases(phrases, custom.matchCase)
  const because = [custom.source, custom.quote ? `“${custom.quote}”` : null, custom.link].filter(Boolean).join(' ') || undefined
  const find: Find = function* (block) {
    const except = new Set(custom.except.map((words) => fold(words, custom.matchCase)))
    for (const span of [...findPhrases(block.text, byFirstWord, custom.matchCase), ...findPatterns(block, custom)])
      if (!except.size || !except.has(fold(block.text.slice(span.start, span.end), custom.matchCase))) yield span
  }
  const declaration = {
    id,
    title: customTitle(id),
    principle: 'one-image',
    hears: custom.hears,
    description: custom.message,
    severity: custom.severity,
    weight: 1,
    pairs: [],
    silent: [],
  } as const
  const hit = (one: CustomHit) => {
    const made = toHit(one.block, one.start, one.end, one.write ?? null, custom, because, one.found)
    // Which of two words is right, and which "the" goes, is for a person to say.
    return made.rewrites ? { ...made, rewrites: made.rewrites.map((rewrite) => ({ ...rewrite, kind: 'choose' as const })) } : made
  }
  const overMessage = wholePieceCheck(custom, find)
  if (overMessage) {
    return {
      ...declaration,
      scope: 'message',
      *check({ message }) {
        const blocks = message.blocks.filter((block) => block.voice === 'company' && block.reading === 0 && looksAt(custom, block))
        for (const one of overMessage(blocks)) yield hit(one)
      },
    }
  }
  return {
    ...declaration,
    scope: 'block',
    *check({ block, team }) {
      if (!looksAt(custom.capitals && !custom.where ? { ...custom, where: 'heading' } : custom, block)) return
      if (custom.capitals) for (const one of findCapitals(block, custom, [...team.company, ...team.products])) yield hit(one)
      else if (custom.most !== null || custom.least !== null) for (const one of findCounts([block], custom, find)) yield hit(one)
      else if (custom.repeated) for (const one of findRepeated(block, custom, find)) yield hit(one)
      else for (const { start, end, write } of find(block)) yield toHit(block, start, end, write ?? null, custom, because)
    },
  }
}

/** The check of a rule that has to see a whole piece; null for one that judges each stretch of prose by itself. */
function wholePieceCheck(custom: CustomRule, find: Find): ((blocks: readonly Block[]) => Iterable<CustomHit>) | null {
  if (custom.measure !== null) return (blocks) => findMeasured(blocks, custom)
  if (Object.keys(custom.either).length) return (blocks) => findMixed(blocks, custom)
  if (custom.unless !== null) return (blocks) => findWithout(blocks, custom, find)
  if (custom.where === 'message' && (custom.most !== null || custom.least !== null)) return (blocks) => findCounts(blocks, custom, find)
  return null
}

function toHit(
  block: Block,
  start: number,
  end: number,
  write: string | null,
  custom: CustomRule,
  because: string | undefined,
  found = block.text.slice(start, end),
): Hit {
  const text = write === null ? null : matchCapital(block.text.slice(start, end), write)
  return {
    block,
    start,
    end,
    message: custom.message.replaceAll('{found}', found).replaceAll('{write}', text ?? ''),
    ...(because ? { because } : {}),
    // Words that the team itself listed may be changed in bulk.
    ...(text === null ? {} : { rewrites: [{ title: text ? `Write "${text}"` : 'Take it out', kind: 'safe' as const, edits: [{ start, end, text }] }] }),
  }
}

function* findPatterns(block: Block, custom: CustomRule): Iterable<{ start: number; end: number; write: string | null }> {
  if (custom.pattern === null) return
  for (const span of findPattern(custom.pattern, custom.matchCase, block.text)) yield { ...span, write: custom.write }
}

const WORD = /[\p{L}\p{N}]+/gu
const isWordUnit = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char)

/** Same length as the text, so that places stay right: apostrophes straight, one kind of space, small letters where they are as long. */
function fold(text: string, matchCase: boolean): string {
  const plain = text.replace(/’/g, "'").replace(/\s/g, ' ')
  if (matchCase) return plain
  const small = plain.toLowerCase()
  return small.length === plain.length ? small : plain
}

function indexPhrases(phrases: readonly Phrase[], matchCase: boolean): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const words = fold(phrase.words.trim().replace(/\s+/g, ' '), matchCase)
    const first = words.match(WORD)?.[0]
    if (!first) continue
    const known = index.get(first)
    if (known) known.push({ ...phrase, words })
    else index.set(first, [{ ...phrase, words }])
  }
  // The longest first: "reach out to" before "reach out".
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

function* findPhrases(
  text: string,
  index: ReadonlyMap<string, readonly Phrase[]>,
  matchCase: boolean,
): Iterable<{ start: number; end: number; write: string | null }> {
  if (index.size === 0) return
  const folded = fold(text, matchCase)
  let from = 0
  for (const match of folded.matchAll(WORD)) {
    if (match.index < from) continue
    for (const phrase of index.get(match[0]) ?? []) {
      const start = match.index - phrase.words.indexOf(match[0])
      const end = start + phrase.words.length
      if (start < from || !folded.startsWith(phrase.words, start)) continue
      if ((isWordUnit(phrase.words[0]) && isWordUnit(folded[start - 1])) || (isWordUnit(phrase.words.at(-1)) && isWordUnit(folded[end]))) continue
      yield { start, end, write: phrase.write }
      from = end
      break
    }
  }
}

/** "Utilise" → "Use". */
function matchCapital(old: string, write: string): string {
  const first = old[0] ?? ''
  const isCapital = first !== first.toLowerCase() && old.slice(1) !== old.slice(1).toUpperCase()
  return isCapital || (first !== first.toLowerCase() && old.length === 1) ? write.charAt(0).toUpperCase() + write.slice(1) : write
}
