/**
 * Vale styles → rules of a team's own. What Vale can say and we cannot is named, not half taken in:
 * a check that fires elsewhere than before is worse than none.
 */
import { parse } from 'yaml'
import type { Severity } from '../rules/rule.ts'
import { readFormula } from './measure.ts'
import type { CustomValues } from './merge-configuration.ts'
import { patternTrouble } from './patterns.ts'
import { CAPITALS, type CustomRule } from './settings.ts'

/** A rule in the words of `.tlc.yml`. */
export interface TakenRule {
  readonly name: string
  readonly rule: CustomValues & Required<Pick<CustomValues, 'message' | 'severity' | 'source'>>
}
export interface Taken {
  readonly rules: readonly TakenRule[]
  /** Words that are fine. */
  readonly allow: readonly string[]
  /** What could not be taken in, and why. */
  readonly left: readonly { readonly what: string; readonly why: string }[]
}

const SEVERITIES: Readonly<Record<string, Severity>> = { suggestion: 'hint', warning: 'info', error: 'warning' }
const WHY: Readonly<Record<string, string>> = {
  readability: 'it asks for several formulas at once; hard-to-read measures sentences',
  spelling: 'it checks spelling; use a spelling checker beside this one',
  sequence: 'it needs the parts of speech',
  script: 'it runs a program, and configuration here is data',
}

/**
 * One file of a style.
 *
 * @param style name of the style's folder.
 * @param file name without its ending.
 */
export function takeStyle(style: string, file: string, text: string): Taken {
  const what = `${style}/${file}.yml`
  const leave = (why: string): Taken => ({ rules: [], allow: [], left: [{ what, why }] })
  let data: unknown
  try {
    data = parse(text, { logLevel: 'silent' })
  } catch (error) {
    return leave(`expected YAML, found ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`)
  }
  if (!isRecord(data) || typeof data.extends !== 'string') return leave('expected "extends" with the kind of check, found none')
  const scopes = textsOf(data.scope)
  const unread = scopes.find((one) => /raw|code|comment/.test(one))
  if (unread) return leave(`it reads "${unread}", and only copy is read here`)
  const place = scopes.length === 1 && Object.hasOwn(PLACES, scopes[0] as string) ? PLACES[scopes[0] as string] : undefined
  const except = textsOf(data.exceptions)
  const base = {
    message: readMessage(data.message, data.extends),
    severity: SEVERITIES[String(data.level)] ?? 'info',
    source: what,
    ...(typeof data.link === 'string' ? { link: data.link } : {}),
    // Vale minds capitals unless it is told not to.
    ...(data.ignorecase === true ? {} : { 'match-case': true as const }),
    ...(place ? { in: place } : {}),
    ...(except.length ? { except } : {}),
  }
  const name = toName(style, file)
  if (data.extends === 'existence') return takeExistence(name, what, data, base)
  if (data.extends === 'substitution') return takeSubstitution(name, what, data, base)
  const take = Object.hasOwn(TAKE, data.extends) ? TAKE[data.extends] : undefined
  if (take) {
    const rule = take(data, base)
    return 'why' in rule ? leave(rule.why) : { rules: [{ name, rule }], allow: [], left: [] }
  }
  return leave((Object.hasOwn(WHY, data.extends) && WHY[data.extends]) || `"${data.extends}" is no kind of check that is known`)
}

type Base = Pick<TakenRule['rule'], 'message' | 'severity' | 'source' | 'link' | 'match-case' | 'in' | 'except'>
type TakeOne = (data: Record<string, unknown>, base: Base) => TakenRule['rule'] | { readonly why: string }

/** Vale's names of places that are ours too; elsewhere, all prose is read. */
const PLACES: Readonly<Record<string, CustomRule['where'] & string>> = { heading: 'heading', paragraph: 'paragraph', sentence: 'sentence', list: 'list-item' }

/** The kinds of check that become one rule each. */
const TAKE: Readonly<Record<string, TakeOne>> = {
  occurrence(data, base) {
    const pattern = String(data.token ?? '')
    const trouble = data.token === undefined ? 'it names no token' : patternTrouble(pattern)
    if (trouble) return { why: trouble }
    const most = numberOf(data.max)
    const least = numberOf(data.min)
    if (most === null && least === null) return { why: 'it sets neither "max" nor "min"' }
    // Vale's own scope is a whole text.
    return { pattern, ...base, in: base.in ?? 'message', ...(most ? { most } : {}), ...(least ? { least } : {}) }
  },
  repetition(data, base) {
    const tokens = textsOf(data.tokens)
    const pattern = tokens.length > 1 ? tokens.map((one) => `(?:${one})`).join('|') : (tokens[0] ?? '')
    const trouble = tokens.length ? patternTrouble(pattern) : 'it names no tokens'
    return trouble ? { why: trouble } : { pattern, repeated: true, ...base }
  },
  conditional(data, base) {
    const pattern = String(data.first ?? '')
    const unless = String(data.second ?? '')
    const trouble = !pattern || !unless ? 'it lacks "first" or "second"' : (patternTrouble(pattern) ?? patternTrouble(unless))
    // Vale minds the capitals of an acronym whatever "ignorecase" says, which is for its exceptions.
    return trouble ? { why: trouble } : { pattern, unless, ...base, 'match-case': true }
  },
  consistency(data, base) {
    const either = isRecord(data.either) ? Object.fromEntries(Object.entries(data.either).map(([one, other]) => [one, String(other)])) : {}
    const trouble = Object.entries(either).flat().map(patternTrouble).find(Boolean)
    if (trouble || !Object.keys(either).length) return { why: trouble ?? 'it names no two wordings' }
    return { either, ...base }
  },
  capitalization(data, base) {
    const capitals = CAPITALS.find((one) => data.match === `$${one}`)
    if (!capitals) return { why: 'it asks for a pattern of capitals of its own; title, sentence, lower and upper are known' }
    return { capitals, ...base }
  },
  metric(data, base) {
    const measure = String(data.formula ?? '')
    const formula = readFormula(measure)
    if ('trouble' in formula) return { why: `its formula has ${formula.trouble}` }
    const [, sign, bound] = /^\s*(>=?|<=?)\s*(-?\d+(?:\.\d+)?)\s*$/.exec(String(data.condition ?? '')) ?? []
    if (!sign) return { why: 'its condition is no single bound, such as "> 8"' }
    return { measure, ...(sign.startsWith('>') ? { above: Number(bound) } : { below: Number(bound) }), ...base }
  },
}
const numberOf = (value: unknown) => (typeof value === 'number' && value > 0 ? value : null)

function takeExistence(name: string, what: string, data: Record<string, unknown>, base: Base): Taken {
  const tokens = textsOf(data.tokens)
  const raw = textsOf(data.raw)
  const plain = tokens.filter(isPlain)
  const left: { what: string; why: string }[] = []
  const patterns: string[] = []
  // "nonword" tokens need not stand alone as words.
  const isWord = data.nonword !== true
  // With both, Vale writes the one before the other: "was" and then a word in "-ed".
  if (raw.length && tokens.length) {
    const words = `${isWord ? '\\b' : ''}(?:${tokens.join('|')})${isWord ? '\\b' : ''}`
    addPattern(patterns, data.append === true ? words + raw.join('') : raw.join('') + words, what, left)
    return { rules: patterns[0] === undefined ? [] : [{ name, rule: { pattern: patterns[0], ...base } }], allow: [], left }
  }
  for (const token of tokens) if (!isPlain(token)) addPattern(patterns, isWord ? asWord(token) : token, what, left)
  for (const token of isWord ? [] : plain) addPattern(patterns, escapePattern(token), what, left)
  if (raw.length) addPattern(patterns, raw.join(''), what, left)
  const rules: TakenRule[] = []
  if (isWord && plain.length) rules.push({ name, rule: { phrase: plain, ...base } })
  if (patterns.length)
    rules.push({
      name: rules.length ? `${name}-pattern` : name,
      rule: { pattern: patterns.length > 1 ? patterns.map((one) => `(?:${one})`).join('|') : (patterns[0] as string), ...base },
    })
  return { rules, allow: [], left: rules.length || left.length ? left : [{ what, why: 'it names no tokens' }] }
}

function takeSubstitution(name: string, what: string, data: Record<string, unknown>, base: Base): Taken {
  const left: { what: string; why: string }[] = []
  const swap: Record<string, string> = {}
  const rules: TakenRule[] = []
  for (const [from, to] of Object.entries(isRecord(data.swap) ? data.swap : {})) {
    // "a|b" are alternatives: the first is offered.
    const write = String(to).split('|')[0] ?? ''
    if (isPlain(from)) swap[from] = write
    else {
      const patterns: string[] = []
      addPattern(patterns, data.nonword === true ? from : asWord(from), what, left)
      if (patterns[0]) rules.push({ name: `${name}-${rules.length + 2}`, rule: { pattern: patterns[0], write, ...base } })
    }
  }
  if (Object.keys(swap).length) rules.unshift({ name, rule: { swap, ...base } })
  return { rules, allow: [], left: rules.length || left.length ? left : [{ what, why: 'it swaps nothing' }] }
}

/** `accept.txt` and `reject.txt` of a vocabulary. */
export function takeVocabulary(vocabulary: string, kind: 'accept' | 'reject', text: string): Taken {
  const what = `${vocabulary}/${kind}.txt`
  const left: { what: string; why: string }[] = []
  const words = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))
  const plain = words.map((word) => word.replace(/^\(\?i\)/, '')).filter(isPlain)
  const others = words.filter((word) => !isPlain(word.replace(/^\(\?i\)/, '')))
  if (kind === 'accept') {
    for (const word of others) left.push({ what: `${what}: ${word}`, why: 'a pattern; words that are fine are listed one by one here' })
    return { rules: [], allow: plain, left }
  }
  const base = { message: 'Your vocabulary asks not to write “{found}”.', severity: 'warning' as const, source: what }
  const patterns: string[] = []
  for (const word of others) addPattern(patterns, asWord(word), what, left)
  const name = toName(vocabulary, 'reject')
  return {
    rules: [
      ...(plain.length ? [{ name, rule: { phrase: plain, ...base } }] : []),
      ...(patterns.length ? [{ name: `${name}-pattern`, rule: { pattern: patterns.map((one) => `(?:${one})`).join('|'), ...base } }] : []),
    ],
    allow: [],
    left,
  }
}

function addPattern(patterns: string[], pattern: string, what: string, left: { what: string; why: string }[]): void {
  const trouble = patternTrouble(pattern)
  if (trouble) left.push({ what: `${what}: ${pattern}`, why: trouble })
  else patterns.push(pattern)
}

/** "%s" is what was found, or, in a swap, first what to write and then what was found. */
function readMessage(message: unknown, kind: string): string {
  const words = typeof message === 'string' ? message : 'Your style guide asks for other words than “{found}”.'
  const names = kind === 'substitution' ? ['{write}', '{found}'] : ['{found}', '{found}']
  let at = 0
  return words.replace(/%s/g, () => names[Math.min(at++, 1)] ?? '{found}')
}

/** A phrase without the marks of a pattern; a full stop or a bracket that was escaped counts as itself only in patterns. */
const isPlain = (token: string) => /^[^\\^$*+?()[\]{}|]+$/.test(token) && !/\./.test(token.replace(/\.$/, '')) && /[\p{L}\p{N}]/u.test(token)
const asWord = (token: string) => `${/^[\\[(]|^\w/.test(token) ? '\\b' : ''}(?:${token})${/\w$|[\])}?+*]$/.test(token) ? '\\b' : ''}`
const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [])
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** `write-good` + `TooWordy` → `write-good-too-wordy`: a name that can stand in a comment. */
function toName(style: string, file: string): string {
  const words = `${style}-${file}`.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
  return words.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '') || 'style'
}
