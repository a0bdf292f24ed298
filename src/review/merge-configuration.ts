/** Layers of configuration → one, and that one → the settings of a file. Pure. */
import ignore from 'ignore'
import type { MessageKind } from '../document/copy-document.ts'
import type { ProvidedPart, Severity } from '../rules/rule.ts'
import type { Stage } from '../rules/workspace-facts.ts'
import type { ConfigurationValues } from './parse-configuration.ts'
import { pathBelow } from './paths.ts'
import { type CustomRule, DEFAULT_SETTINGS, NO_TEAM, type RuleSetting, type Settings } from './settings.ts'

/** Checked values of one file, preset, or host. */
export interface Layer {
  readonly values: ConfigurationValues
  /** Folder that its patterns are relative to. */
  readonly folder: string
  /** Its file, as shown. */
  readonly by: string
}

/** What the configuration says about one file of copy. */
export interface FileConfiguration {
  readonly settings: Settings
  /** The configuration file (as shown) whose `ignore` leaves the file out, or null. */
  readonly ignored: string | null
  /** True when `approved` names the file: its wording is locked. */
  readonly approved: boolean
}

interface PathPattern {
  readonly folder: string
  readonly by: string
  /** Only what is used of `Ignore`, so that the library's types need no other package. */
  readonly matcher: { ignores(path: string): boolean }
}
export interface Merged {
  readonly settings: Settings
  readonly contactByKind: Readonly<Partial<Record<MessageKind, string>>>
  readonly kinds: readonly { readonly pattern: PathPattern; readonly kind: MessageKind }[]
  readonly stages: readonly { readonly pattern: PathPattern; readonly stage: Stage }[]
  readonly ignore: PathPattern | null
  readonly approved: PathPattern | null
}

type Plain = Record<string, unknown>
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Maps merge by key, to any depth; everything else is replaced. */
function mergeValues(below: Plain, above: Plain): Plain {
  const merged = { ...below }
  for (const [key, value] of Object.entries(above)) {
    const before = merged[key]
    merged[key] = isPlain(before) && isPlain(value) ? mergeValues(before, value) : value
  }
  return merged
}

/** What the checked values are known to be: `parseConfiguration` lets nothing else through. */
interface Values {
  company?: string[]
  products?: string[]
  customer?: { one?: string; many?: string }
  suns?: string[]
  facts?: Record<string, string>
  voice?: 'plain' | 'warm' | 'playful'
  contact?: { text?: string | Partial<Record<MessageKind, string>>; known?: string[]; retired?: string[] }
  provided?: Partial<Record<MessageKind, ProvidedPart[]>>
  placeholders?: Record<string, string>
  samples?: Record<string, string>
  reply_within?: string
  terms?: { allow?: string[]; avoid?: Record<string, string> }
  approved?: string[]
  situations?: Record<string, string[]>
  rules?: Record<string, { severity?: Severity | 'off'; options?: Record<string, unknown> }>
  custom?: Record<string, 'off' | CustomValues>
  dialect?: string
  delimiters?: [string, string][]
  audience?: 'general' | 'technical'
}
/** A rule of a team's own, in the words of `.tlc.yml`. */
export interface CustomValues {
  phrase?: string[]
  swap?: Record<string, string>
  pattern?: string
  'match-case'?: boolean
  in?: CustomRule['where'] & string
  except?: string[]
  most?: number
  least?: number
  repeated?: boolean
  unless?: string
  either?: Record<string, string>
  capitals?: CustomRule['capitals'] & string
  measure?: string
  above?: number
  below?: number
  message?: string
  hears?: string
  write?: string
  severity?: Severity
  source?: string
  quote?: string
  link?: string
}

/** @param layers lowest first. */
export function mergeLayers(layers: readonly Layer[]): Merged {
  let plain: Plain = {}
  const kinds: Merged['kinds'][number][] = []
  const stages: Merged['stages'][number][] = []
  let ignored: PathPattern | null = null
  let approved: PathPattern | null = null
  for (const layer of layers) {
    const values = layer.values as { kinds?: Record<string, MessageKind>; stages?: Record<string, Stage>; ignore?: string[]; approved?: string[] }
    plain = mergeValues(plain, layer.values)
    for (const [glob, kind] of Object.entries(values.kinds ?? {})) kinds.push({ pattern: toPattern([glob], layer), kind })
    for (const [glob, stage] of Object.entries(values.stages ?? {})) stages.push({ pattern: toPattern([glob], layer), stage })
    if (values.ignore) ignored = toPattern(values.ignore, layer)
    if (values.approved) approved = toPattern(values.approved.filter(isPathPattern), layer)
  }
  const values = plain as Values
  const contactText = values.contact?.text
  const words = wordsInUse(values.terms?.avoid)
  return {
    kinds,
    stages,
    ignore: ignored,
    approved,
    contactByKind: typeof contactText === 'object' ? contactText : {},
    settings: {
      ...DEFAULT_SETTINGS,
      team: {
        ...NO_TEAM,
        company: values.company ?? NO_TEAM.company,
        products: values.products ?? NO_TEAM.products,
        customer: nameCustomer(values.customer),
        voice: values.voice ?? NO_TEAM.voice,
        audience: values.audience ?? NO_TEAM.audience,
        contact: {
          text: typeof contactText === 'string' ? contactText : (Object.values(contactText ?? {})[0] ?? null),
          known: values.contact?.known ?? [],
          retired: values.contact?.retired ?? [],
        },
        provided: values.provided ?? {},
        placeholders: values.placeholders ?? {},
        replyWithin: values.reply_within ?? null,
        allow: values.terms?.allow ?? [],
        avoid: words,
      },
      rules: Object.fromEntries(Object.entries(values.rules ?? {}).map(([id, setting]) => [id, setting as Partial<RuleSetting>])),
      custom: customRules(values.custom ?? {}, values.rules ?? {}),
      dialect: values.dialect ?? null,
      delimiters: values.delimiters ?? [],
      approved: (values.approved ?? []).filter((entry) => !isPathPattern(entry)),
      samples: values.samples ?? {},
      facts: values.facts ?? {},
      suns: values.suns ?? [],
      situations: values.situations ?? {},
    },
  }
}

function nameCustomer(named: Values['customer']): { one: string; many: string } {
  const one = named?.one ?? NO_TEAM.customer.one
  return { one, many: named?.many ?? (named?.one ? `${one}s` : NO_TEAM.customer.many) }
}

function wordsInUse(words: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(words).filter(([, write]) => write !== 'off'))
}

function customRules(custom: NonNullable<Values['custom']>, rules: NonNullable<Values['rules']>): Record<string, CustomRule> {
  const all: Record<string, CustomRule> = {}
  for (const [name, rule] of Object.entries(custom)) {
    const severity = rules[name]?.severity
    if (rule === 'off' || severity === 'off') continue
    all[name] = {
      phrases: rule.phrase ?? [],
      swap: rule.swap ?? {},
      pattern: rule.pattern ?? null,
      matchCase: rule['match-case'] ?? false,
      where: rule.in ?? null,
      except: rule.except ?? [],
      most: rule.most ?? null,
      least: rule.least ?? null,
      repeated: rule.repeated ?? false,
      unless: rule.unless ?? null,
      either: rule.either ?? {},
      capitals: rule.capitals ?? null,
      measure: rule.measure ?? null,
      above: rule.above ?? null,
      below: rule.below ?? null,
      message: rule.message ?? 'Your team’s guide asks for other words here.',
      hears: rule.hears ?? 'This does not sound like you.',
      write: rule.write ?? null,
      severity: severity ?? rule.severity ?? 'info',
      source: rule.source ?? null,
      quote: rule.quote ?? null,
      link: rule.link ?? null,
    }
  }
  return all
}

/** An entry of `approved` that names files, not a class (`.legal-footer`), an id or a phrase. */
function isPathPattern(entry: string): boolean {
  return /[/*]/.test(entry) && !/\s/.test(entry) ? true : /^[^\s.#][^\s]*\.[a-z0-9]{1,8}$/i.test(entry)
}

/** Patterns as in `.gitignore`, and `{a,b}`. */
function toPattern(globs: readonly string[], layer: Layer): PathPattern {
  return {
    folder: layer.folder,
    by: layer.by,
    matcher: ignore({ ignorecase: false }).add(globs.flatMap(expandBraces).map((glob) => glob.replace(/^\.\//, ''))),
  }
}

/** `{a,b}/*.md` → `a/*.md`, `b/*.md`; at most 200 patterns come of one. */
function expandBraces(glob: string): string[] {
  const done: string[] = []
  const open = [glob]
  while (open.length && done.length + open.length < 200) {
    const next = open.pop() as string
    const braces = /\{([^{}]*)\}/.exec(next)
    if (!braces) done.push(next)
    else for (const choice of (braces[1] ?? '').split(',')) open.push(next.slice(0, braces.index) + choice + next.slice(braces.index + braces[0].length))
  }
  return done.reverse()
}

function matches(pattern: PathPattern, path: string): boolean {
  const below = pathBelow(pattern.folder, path)
  return below !== null && pattern.matcher.ignores(below)
}

/** The same settings for files of one kind and stage: what a review remembers is remembered under them. */
const SETTLED = new WeakMap<Merged, Map<string, Settings>>()

function settingsFor(merged: Merged, kind: MessageKind | null, stage: Stage | null): Settings {
  const settled = SETTLED.get(merged) ?? new Map<string, Settings>()
  SETTLED.set(merged, settled)
  const key = `${kind} ${stage}`
  let settings = settled.get(key)
  if (!settings) {
    const text = (kind && merged.contactByKind[kind]) || null
    const { team } = merged.settings
    settings = { ...merged.settings, kind, stage, team: text ? { ...team, contact: { ...team.contact, text } } : team }
    settled.set(key, settings)
  }
  return settings
}

/** The settings of one file: its type of message by the last pattern that matches. */
export function settleFile(merged: Merged, path: string): FileConfiguration {
  let kind: MessageKind | null = null
  for (const entry of merged.kinds) if (matches(entry.pattern, path)) kind = entry.kind
  let stage: Stage | null = null
  for (const entry of merged.stages) if (matches(entry.pattern, path)) stage = entry.stage
  return {
    settings: settingsFor(merged, kind, stage),
    ignored: merged.ignore && matches(merged.ignore, path) ? merged.ignore.by : null,
    approved: merged.approved !== null && matches(merged.approved, path),
  }
}
