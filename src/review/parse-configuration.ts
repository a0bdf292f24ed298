/** One configuration text → checked values and what is wrong with it. Pure; never throws. */
import { RULES, ruleOf } from '../rules/index.ts'
import type { OptionSpec, Rule } from '../rules/rule.ts'
import { LineIndex } from '../text/line-index.ts'
import { nearest } from '../text/nearest.ts'
import { CONFIGURATION, describeShape, type Field, RULE_LEVELS, type Shape } from './configuration-shape.ts'
import type { Problem } from './finding.ts'
import { type Located, type LocatedEntry, locate, readLocated } from './located.ts'
import { readFormula } from './measure.ts'
import { patternTrouble } from './patterns.ts'

/** Checked values: plain data of the keys in `CONFIGURATION`, rules under their own ids as `{ severity?, options? }`. */
export type ConfigurationValues = Readonly<Record<string, unknown>>

export interface ParsedConfiguration {
  readonly values: ConfigurationValues
  readonly problems: readonly Problem[]
  /** Names under `rules` that are no rule of ours: right only if some file declares them under `custom`. */
  readonly foreignRules: readonly { readonly name: string; readonly problem: Problem }[]
}

type RuleLookup = (name: string) => Rule | undefined

/** @param path of the file, as shown in problems; its ending tells JSON from YAML. */
export function parseConfiguration(text: string, path: string, lookUp: RuleLookup = ruleOf): ParsedConfiguration {
  const { root, troubles } = readLocated(text, path)
  const lines = new LineIndex(text)
  const checker = new Checker(path, (offset) => lines.position(offset), lookUp)
  for (const trouble of troubles) checker.report(trouble.offset, trouble.expected, trouble.found)
  // A file that does not parse is not half believed: a lost line could have been the `ignore`.
  if (troubles.length > 0 || root === null) return { values: {}, problems: checker.problems, foreignRules: [] }
  return checker.checkRoot(root)
}

/** Checks plain data, such as settings of the editor. Problems have no place. */
export function checkConfiguration(data: unknown, path: string, lookUp: RuleLookup = ruleOf): ParsedConfiguration {
  return new Checker(path, () => null, lookUp).checkRoot(locate(data))
}

class Checker {
  readonly problems: Problem[] = []
  readonly #foreign: { name: string; problem: Problem }[] = []
  readonly #path: string
  readonly #place: (offset: number) => { line: number; column: number } | null
  readonly #lookUp: RuleLookup

  constructor(path: string, place: (offset: number) => { line: number; column: number } | null, lookUp: RuleLookup) {
    this.#path = path
    this.#place = place
    this.#lookUp = lookUp
  }

  checkRoot(root: Located): ParsedConfiguration {
    const values = root.kind === 'map' ? this.#fields(root.entries, CONFIGURATION, '') : undefined
    if (root.kind !== 'map') this.report(root.start, 'names and values, as "company: Acme"', describeFound(root))
    return { values: values ?? {}, problems: this.problems, foreignRules: this.#foreign }
  }

  report(offset: number, expected: string, found: string, message = ''): void {
    this.problems.push(this.#problem(offset, expected, found, message))
  }

  #problem(offset: number, expected: string, found: string, message: string): Problem {
    const place = this.#place(offset)
    return { path: this.#path, kind: 'config', line: place?.line ?? null, column: place?.column ?? null, expected, found, message }
  }

  #unknown(entry: LocatedEntry, known: readonly string[], where: string): void {
    const guess = nearest(entry.key, known)
    const inside = where ? ` in "${where}"` : ''
    this.report(
      entry.keyStart,
      guess ? `"${guess}"${inside}` : `a name that is known${inside || ' here'}`,
      `"${entry.key}"`,
      guess ? '' : `Known are ${known.join(', ')}.`,
    )
  }

  #fields(entries: readonly LocatedEntry[], fields: Readonly<Record<string, Field>>, where: string): Record<string, unknown> {
    const values: Record<string, unknown> = {}
    for (const entry of entries) {
      const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined
      if (!field) {
        this.#unknown(entry, Object.keys(fields), where)
        continue
      }
      const value = this.#value(entry.value, field.shape, where ? `${where}.${entry.key}` : entry.key)
      if (value !== undefined) values[entry.key] = value
    }
    return values
  }

  /** The value when it fits; undefined, and a problem, when it does not. */
  #value(node: Located, shape: Shape, where: string): unknown {
    const wrong = (expected = describeShape(shape)) => this.report(node.start, `${expected} for "${where}"`, describeFound(node))
    switch (shape.is) {
      case 'text':
        if (node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim()) return this.#text(node.start, node.value, where)
        // 0800123456 without quotes is a telephone number: what was written counts, not the number.
        if (node.kind === 'scalar' && typeof node.value === 'number') return node.raw
        return wrong()
      case 'number':
        return node.kind === 'scalar' && typeof node.value === 'number' ? node.value : wrong()
      case 'flag':
        return node.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : wrong()
      case 'choice': {
        if (node.kind === 'scalar' && shape.of.includes(String(node.value))) return String(node.value)
        const guess = node.kind === 'scalar' ? nearest(String(node.value), shape.of) : null
        return wrong(guess ? `"${guess}"` : undefined)
      }
      case 'list':
        if (node.kind === 'list') return node.items.map((item) => this.#value(item, shape.of, where)).filter((item) => item !== undefined)
        if (node.kind === 'map' || shape.of.is === 'pair') return wrong()
        {
          const one = node.value === null ? wrong() : this.#value(node, shape.of, where)
          return one === undefined ? undefined : [one]
        }
      case 'pair': {
        const marks = node.kind === 'list' ? node.items.map((item) => (item.kind === 'scalar' ? String(item.value ?? '') : '')) : []
        return marks.length === 2 && marks.every(Boolean) ? marks : wrong()
      }
      case 'map': {
        if (node.kind !== 'map') return wrong()
        const values: Record<string, unknown> = {}
        for (const entry of node.entries) {
          if (shape.keys && !shape.keys.includes(entry.key)) {
            this.#unknown(entry, shape.keys, where)
            continue
          }
          const isOff = entry.value.kind === 'scalar' && (entry.value.value === false || entry.value.value === 'off')
          const value = shape.removable && isOff ? 'off' : this.#value(entry.value, shape.of, `${where}.${entry.key}`)
          if (value === undefined) continue
          if (where === 'custom' && value !== 'off' && !this.#isWholeRule(entry, value as Record<string, unknown>)) continue
          values[entry.key] = value
        }
        return values
      }
      case 'fields':
        return node.kind === 'map' ? this.#fields(node.entries, shape.fields, where) : wrong()
      case 'text-or-map':
        if (node.kind === 'map') return this.#value(node, { is: 'map', of: { is: 'text' }, keys: shape.keys }, where)
        // `text: ""` is what the editor writes for the team to fill in: not yet set, and no mistake.
        if (node.kind === 'scalar' && (node.value === null || node.value === '')) return undefined
        return this.#value(node, { is: 'text' }, where)
      case 'rules':
        if (node.kind !== 'map') return wrong()
        return Object.fromEntries(node.entries.map((entry) => this.#rule(entry)).filter((pair) => pair !== null))
    }
  }

  #text(start: number, value: string, where: string): string | undefined {
    if (!where.startsWith('custom.')) return value
    if (/\.(?:pattern|unless)$/.test(where) || /^custom\.[^.]+\.either\./.test(where)) {
      const trouble = patternTrouble(value)
      if (trouble) {
        this.report(start, `a pattern in the syntax of RE2 for "${where}"`, trouble)
        return undefined
      }
    }
    if (where.endsWith('.measure')) {
      const formula = readFormula(value)
      if ('trouble' in formula) {
        this.report(start, `a formula for "${where}"`, formula.trouble)
        return undefined
      }
    }
    return value
  }

  #isWholeRule(entry: LocatedEntry, value: Record<string, unknown>): boolean {
    const report = (expected: string, found: string) => {
      this.report(entry.keyStart, `${expected} in "custom.${entry.key}"`, found)
      return false
    }
    if (value.measure) return value.above !== undefined || value.below !== undefined || report('"above" or "below" beside "measure"', 'neither')
    if (value.either || value.capitals) return true
    if (!value.phrase && !value.pattern && !value.swap) return report('"phrase", "swap", "pattern", "either", "capitals" or "measure"', 'none of them')
    return true
  }

  #rule(entry: LocatedEntry): [string, { severity?: unknown; options?: Record<string, unknown> }] | null {
    const rule = this.#lookUp(entry.key)
    const where = `rules.${entry.key}`
    if (!rule) {
      const guess = nearest(
        entry.key,
        RULES.map((one) => one.id),
      )
      const problem = this.#problem(
        entry.keyStart,
        guess ? `the rule "${guess}"` : 'the name of a rule',
        `"${entry.key}"`,
        guess ? '' : '"tlc rules" lists them.',
      )
      this.#foreign.push({ name: entry.key, problem })
    }
    const node = entry.value
    if (node.kind === 'scalar') {
      const severity = this.#severity(node, rule, where)
      return severity === undefined ? null : [rule?.id ?? entry.key, { severity }]
    }
    if (node.kind === 'list') {
      this.report(node.start, `a severity, off, or a severity with options for "${where}"`, 'a list')
      return null
    }
    const options: Record<string, unknown> = {}
    let severity: string | undefined
    for (const option of node.entries) {
      if (option.key === 'severity') severity = this.#severity(option.value, rule, `${where}.severity`)
      else {
        const spec = rule?.options?.[option.key]
        if (!spec) {
          this.#unknown(option, ['severity', ...Object.keys(rule?.options ?? {})], where)
          continue
        }
        const value = this.#value(option.value, shapeOfOption(spec), `${where}.${option.key}`)
        if (value !== undefined) options[option.key] = value
      }
    }
    return [rule?.id ?? entry.key, { ...(severity === undefined ? {} : { severity }), ...(Object.keys(options).length ? { options } : {}) }]
  }

  #severity(node: Located, rule: Rule | undefined, where: string): string | undefined {
    if (node.kind === 'scalar') {
      if (node.value === false) return 'off'
      if (node.value === true) return rule?.severity ?? 'info'
    }
    return this.#value(node, { is: 'choice', of: RULE_LEVELS }, where) as string | undefined
  }
}

function shapeOfOption(spec: OptionSpec): Shape {
  if (spec.type === 'string[]') return { is: 'list', of: { is: 'text' } }
  return { is: spec.type === 'string' ? 'text' : spec.type === 'boolean' ? 'flag' : 'number' }
}

function describeFound(node: Located): string {
  if (node.kind !== 'scalar') return node.kind === 'list' ? 'a list' : 'names and values'
  if (node.value === null) return 'nothing'
  const words = String(node.value)
  return words.trim() === '' ? 'an empty text' : `"${words.length > 40 ? `${words.slice(0, 39)}…` : words}"`
}
