/** A team's own rules as rules of the engine: phrases, replacements and patterns over each block's words. */
import type { Block } from '../document/copy-document.ts'
import type { Hit, Rule } from '../rules/rule.ts'
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
  return {
    id,
    title: customTitle(id),
    principle: 'one-image',
    hears: custom.hears,
    description: custom.message,
    severity: custom.severity,
    weight: 1,
    scope: 'block',
    pairs: [],
    silent: [],
    *check({ block }) {
      for (const { start, end, write } of [...findPhrases(block.text, byFirstWord, custom.matchCase), ...findPatterns(block, custom)]) {
        yield toHit(block, start, end, write, custom, because)
      }
    },
  }
}

function toHit(block: Block, start: number, end: number, write: string | null, custom: CustomRule, because: string | undefined): Hit {
  const text = write === null ? null : matchCapital(block.text.slice(start, end), write)
  return {
    block,
    start,
    end,
    message: custom.message.replaceAll('{found}', block.text.slice(start, end)).replaceAll('{write}', text ?? ''),
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
