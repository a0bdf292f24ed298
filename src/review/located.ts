/** Values of a YAML or JSON file with their places, so that whatever is wrong can be pointed at. */
import { type Node as JsonNode, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml'

export type Located = { readonly start: number } & (
  | { readonly kind: 'map'; readonly entries: readonly LocatedEntry[] }
  | { readonly kind: 'list'; readonly items: readonly Located[] }
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly raw: string }
)
export interface LocatedEntry {
  readonly key: string
  readonly keyStart: number
  readonly value: Located
}
export interface LocatedTrouble {
  readonly offset: number
  readonly expected: string
  readonly found: string
}
export interface LocatedFile {
  /** Null for an empty file. */
  readonly root: Located | null
  readonly troubles: readonly LocatedTrouble[]
}

/** No hand writes more values than this: an alias inside an alias inside an alias does. */
const MOST_VALUES = 50_000

/** Reads JSON (with comments and trailing commas) by the name's ending, else YAML. Never throws. */
export function readLocated(text: string, path: string): LocatedFile {
  return /\.jsonc?$/i.test(path) ? readJson(text) : readYaml(text)
}

function readJson(text: string): LocatedFile {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true })
  const troubles = errors.slice(0, 1).map((error) => ({
    offset: error.offset,
    expected: 'JSON',
    found: printParseErrorCode(error.error)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase(),
  }))
  const convert = (node: JsonNode): Located => {
    if (node.type === 'object') {
      const entries: LocatedEntry[] = []
      for (const property of node.children ?? []) {
        const [key, value] = property.children ?? []
        if (!key || !value) continue
        if (entries.some((entry) => entry.key === key.value)) troubles.push({ offset: key.offset, expected: 'each name once', found: `"${key.value}" again` })
        entries.push({ key: String(key.value), keyStart: key.offset, value: convert(value) })
      }
      return { kind: 'map', start: node.offset, entries }
    }
    if (node.type === 'array') return { kind: 'list', start: node.offset, items: (node.children ?? []).map(convert) }
    return {
      kind: 'scalar',
      start: node.offset,
      value: node.value as string | number | boolean | null,
      raw: text.slice(node.offset, node.offset + node.length),
    }
  }
  return { root: tree ? convert(tree) : null, troubles }
}

function readYaml(text: string): LocatedFile {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' })
  const troubles: LocatedTrouble[] = document.errors.map((error) => ({
    offset: error.pos[0],
    expected: 'YAML',
    found: YAML_TROUBLES[error.code] ?? firstSentence(error.message),
  }))
  let left = MOST_VALUES
  const convert = (node: unknown, at: number): Located => {
    if (--left < 0) {
      if (left === -1) troubles.push({ offset: at, expected: `at most ${MOST_VALUES} values`, found: 'more, through references to references' })
      return { kind: 'scalar', start: at, value: null, raw: '' }
    }
    if (isAlias(node)) return convert(node.resolve(document), node.range?.[0] ?? at)
    if (isMap(node)) {
      const entries = node.items.map((pair): LocatedEntry => {
        const keyStart = (isScalar(pair.key) && pair.key.range?.[0]) || (node.range?.[0] ?? at)
        return { key: isScalar(pair.key) ? String(pair.key.value) : String(pair.key), keyStart, value: convert(pair.value, keyStart) }
      })
      return { kind: 'map', start: node.range?.[0] ?? at, entries }
    }
    if (isSeq(node)) return { kind: 'list', start: node.range?.[0] ?? at, items: node.items.map((item) => convert(item, node.range?.[0] ?? at)) }
    if (isScalar(node)) {
      const value = node.value
      const isPlain = value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      return { kind: 'scalar', start: node.range?.[0] ?? at, value: isPlain ? value : String(value), raw: node.source ?? String(value) }
    }
    return { kind: 'scalar', start: at, value: null, raw: '' }
  }
  return { root: document.contents === null ? null : convert(document.contents, 0), troubles }
}

/** What the parser of YAML stumbles on most, in words of people who do not know its names. */
const YAML_TROUBLES: Readonly<Record<string, string>> = {
  BAD_INDENT: 'a line that is not indented like the others, or a bracket that is never closed',
  DUPLICATE_KEY: 'the same name twice',
  MISSING_CHAR: 'a quote or a bracket that is never closed, or a colon that is missing',
  TAB_AS_INDENT: 'a tab at the start of a line, where spaces belong',
}

const firstSentence = (message: string) => (message.split(/\n| at line /)[0] ?? message).replace(/[.:]$/, '')

/** Plain data (editor settings) as if it had been read, all at place 0. */
export function locate(value: unknown): Located {
  if (Array.isArray(value)) return { kind: 'list', start: 0, items: value.map(locate) }
  if (value !== null && typeof value === 'object') {
    return {
      kind: 'map',
      start: 0,
      entries: Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([key, one]) => ({ key, keyStart: 0, value: locate(one) })),
    }
  }
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return { kind: 'scalar', start: 0, value: isPlain ? value : null, raw: String(value) }
}
