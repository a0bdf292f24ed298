/**
 * esbuild plug-in: puts each pattern of the source behind the words that it cannot match without
 * (`pattern-words.mjs`, `src/text/gated-patterns.ts`). A pattern inside a function is made once, outside of it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { parseSync } from 'oxc-parser'
import { wordsNeeded } from './pattern-words.mjs'
import { ROOT } from './project.mjs'

/** Shorter patterns cost less than the look at the words. */
const SHORTEST = 24
const GATES = join(ROOT, 'src/text/gated-patterns.ts')

/** @type {(spellsOut: boolean) => import('esbuild').Plugin} */
const gateAll = (spellsOut) => ({
  name: 'gate-patterns',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/](?:document|rules|review|workspace)[\\/].*\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8')
      numberAll()
      return { contents: spellsOut ? putGates(path, code, true) : gateFile(path, code), loader: 'ts' }
    })
    onLoad({ filter: /[\\/]src[\\/]text[\\/]gated-patterns\.ts$/ }, ({ path }) => ({ contents: withTable(readFileSync(path, 'utf8')), loader: 'ts' }))
  },
})
export const gatePatterns = gateAll(false)
/**
 * The same, with patterns that a module's head puts together written as literals: V8 reads a literal when it is run
 * first, and `new RegExp` at once. It makes a bundle larger, so it is for the one that starts with every file.
 */
export const gatePatternsSpeltOut = gateAll(true)

/** Sets of words by number, as the patterns name them. @type {Map<string, number>} */
const SETS = new Map()

/** @param {string} keys */
function numberOf(keys) {
  const known = SETS.get(keys)
  if (known !== undefined) return known
  SETS.set(keys, SETS.size)
  return SETS.size - 1
}

/** The sets of all files, numbered in the order of the files, so that every build gives the same. */
function numberAll() {
  if (SETS.size) return
  for (const folder of ['document', 'review', 'rules', 'workspace']) {
    const names = readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    for (const name of names.sort()) {
      const path = join(ROOT, 'src', folder, name)
      GATED.set(path, makeGates(path, readFileSync(path, 'utf8')))
    }
  }
}

const PLACE = "const BUILT = { sets: 0, index: '', entries: '' }"
const BUCKET_BITS = 10
const START = 0x2aaaaaaa

/** Puts the sets by the hashes of their words where they are looked up. @param {string} code */
function withTable(code) {
  numberAll()
  /** @type {Map<number, number[]>} */
  const table = new Map()
  for (const [keys, set] of SETS) {
    for (const key of keys.split(' ')) {
      let hash = 0
      for (const sign of key.replace(/^=/, '')) hash = (Math.imul(hash, 33) + sign.charCodeAt(0)) & 0x3fffffff
      if (!key.startsWith('=')) hash ^= START
      table.set(hash, [...(table.get(hash) ?? []), set])
    }
  }
  if (!code.includes(PLACE)) throw new Error(`${GATES} has no "${PLACE}".`)
  return code.replace(PLACE, `const BUILT = ${JSON.stringify({ sets: SETS.size, ...writeTable(table) })}`)
}

/** As `src/text/gated-patterns.ts` reads it: six bits a sign, none of them a backslash. @param {Map<number, number[]>} table */
function writeTable(table) {
  const digits = (/** @type {number} */ value, /** @type {number} */ count) => {
    let text = ''
    for (let left = count - 1; left >= 0; left--) {
      const digit = 48 + ((value >>> (6 * left)) & 63)
      text += String.fromCharCode(digit < 92 ? digit : digit + 1)
    }
    return text
  }
  let index = ''
  let entries = ''
  for (let bucket = 0; bucket < 1 << BUCKET_BITS; bucket++) {
    index += digits(entries.length, 3)
    for (const [hash, sets] of table) {
      if ((hash & ((1 << BUCKET_BITS) - 1)) === bucket)
        entries += digits(hash >>> BUCKET_BITS, 4) + digits(sets.length, 2) + sets.map((set) => digits(set, 2)).join('')
    }
  }
  return { index, entries }
}

/** Files as they were gated, by path; asked for by one bundle after the other. @type {Map<string, { code: string, gated: string, from: [string, string][] }>} */
const GATED = new Map()

/** @param {string} path @param {string} code */
export function gateFile(path, code) {
  numberAll()
  const known = GATED.get(path)
  // While somebody writes a lexicon, what is put together from it is gated anew.
  return known?.code === code && known.from.every(([other, was]) => readFileSync(other, 'utf8') === was) ? known.gated : makeGates(path, code).gated
}

/** @param {string} path @param {string} code @returns {{ code: string, gated: string, from: [string, string][] }} */
function makeGates(path, code) {
  /** @type {[string, string][]} */
  const from = []
  return { code, gated: putGates(path, code, false, from), from }
}

/** @param {string} path @param {string} code @param {boolean} [spellsOut] @param {[string, string][]} [lexicons] filled with the modules whose strings stand in the patterns, and their text */
function putGates(path, code, spellsOut = false, lexicons = []) {
  const { program, errors } = parseSync(path, code)
  if (errors.length) return code
  const strings = new Strings(program, path, lexicons)
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = []
  /** @type {string[]} */
  const made = []
  /** @param {any} node @param {boolean} isInside */
  const visit = (node, isInside) => {
    if (!node || typeof node.type !== 'string') return
    const pattern = strings.pattern(node)
    if (pattern) {
      const keys = pattern.source.length >= SHORTEST ? keysOf(pattern.source, pattern.flags) : null
      const written =
        spellsOut && !isInside && node.type === 'NewExpression' ? String(new RegExp(pattern.source, pattern.flags)) : code.slice(node.start, node.end)
      if (!isInside && (keys || spellsOut)) edits.push({ start: node.start, end: node.end, text: keys ? `gatePattern(() => ${written}, ${keys})` : written })
      // What remembers where it was must be made anew at every call.
      else if (keys && node.type === 'Literal' && !/[gy]/.test(pattern.flags)) {
        edits.push({ start: node.start, end: node.end, text: `gatedPattern${made.length}` })
        made.push(`const gatedPattern${made.length} = gatePattern(() => ${written}, ${keys});`)
      }
      return
    }
    const inside = isInside || /Function/.test(node.type) || node.type === 'PropertyDefinition'
    for (const [key, value] of Object.entries(node)) {
      if (key === 'parent') continue
      if (Array.isArray(value)) for (const one of value) visit(one, inside)
      else if (value && typeof value === 'object') visit(value, inside)
    }
  }
  visit(program, false)
  if (!edits.length) return code
  let gated = ''
  let at = 0
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    gated += code.slice(at, edit.start) + edit.text
    at = edit.end
  }
  gated += code.slice(at)
  const from = relative(dirname(path), GATES).split(sep).join('/')
  return `import { gatePattern } from '${from.startsWith('.') ? from : `./${from}`}';${made.join('')}${gated}`
}

/** @param {string} source @param {string} flags */
function keysOf(source, flags) {
  const needed = wordsNeeded(source, flags)
  const gate = needed?.map((sets) => sets.map((keys) => numberOf(keys.join(' '))))
  // Most patterns need a word of one set.
  return gate ? JSON.stringify(gate.length === 1 && gate[0]?.length === 1 ? gate[0][0] : gate) : null
}

/** The strings of modules that others import, by path. @type {Map<string, { code: string, strings: Strings }>} */
const IMPORTED = new Map()

/** @param {string} path */
function stringsOf(path) {
  const code = readFileSync(path, 'utf8')
  const known = IMPORTED.get(path)
  if (known?.code === code) return known
  const strings = new Strings(parseSync(path, code).program, path, [])
  const read = { code, strings }
  IMPORTED.set(path, read)
  return read
}

/** What the patterns and strings of a module's head are, as far as it can be told without running it; those that it imports from a neighbour, too. */
class Strings {
  #values = new Map()
  /** Where a name comes from that the module imports. @type {Map<string, { path: string, name: string }>} */
  #imports = new Map()

  /** @type {[string, string][]} */
  #lexicons

  /** @param {any} program @param {string} path @param {[string, string][]} lexicons */
  constructor(program, path, lexicons) {
    this.#lexicons = lexicons
    for (const statement of program.body) {
      if (statement.type === 'ImportDeclaration' && /^\.\.?\/.*\.ts$/.test(statement.source.value)) {
        const from = join(dirname(path), statement.source.value)
        for (const { imported, local } of statement.specifiers) if (imported) this.#imports.set(local.name, { path: from, name: imported.name })
      }
      const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
      if (declaration?.type !== 'VariableDeclaration' || declaration.kind !== 'const') continue
      for (const { id, init } of declaration.declarations) if (id.type === 'Identifier' && init) this.#values.set(id.name, init)
    }
  }

  /** What a name of the module's head stands for, with the strings of the module that says so. @param {string} name @returns {{ node: any, strings: Strings } | null} */
  find(name) {
    const node = this.#values.get(name)
    if (node) return { node, strings: this }
    const from = this.#imports.get(name)
    if (!from) return null
    const { code, strings } = stringsOf(from.path)
    if (!this.#lexicons.some(([path]) => path === from.path)) this.#lexicons.push([from.path, code])
    return strings.find(from.name)
  }

  /** @param {any} node @returns {{ source: string, flags: string } | null} */
  pattern(node) {
    if (node.type === 'Literal' && node.regex) return { source: node.regex.pattern, flags: node.regex.flags }
    if (node.type !== 'NewExpression' || node.callee.name !== 'RegExp') return null
    const [source, flags] = node.arguments
    const text = this.string(source)
    const signs = flags ? this.string(flags) : ''
    return text === null || signs === null ? null : { source: text, flags: signs }
  }

  /** @param {any} node @param {number} [depth] @returns {string | null} */
  string(node, depth = 0) {
    if (!node || depth > 12) return null
    const string = (/** @type {any} */ one) => this.string(one, depth + 1)
    const joined = (/** @type {(string | null)[]} */ parts, by = '') => (parts.includes(null) ? null : parts.join(by))
    switch (node.type) {
      case 'Literal':
        return typeof node.value === 'string' ? node.value : null
      case 'Identifier': {
        const found = this.find(node.name)
        return found ? found.strings.string(found.node, depth + 1) : null
      }
      case 'TemplateLiteral':
        return joined(node.quasis.flatMap((quasi, i) => [quasi.value.cooked, ...(i < node.expressions.length ? [string(node.expressions[i])] : [])]))
      case 'BinaryExpression':
        return node.operator === '+' ? joined([string(node.left), string(node.right)]) : null
      case 'MemberExpression': {
        const of = node.object.type === 'Identifier' ? this.find(node.object.name) : { node: node.object, strings: this }
        return node.property.name === 'source' && of ? (of.strings.pattern(of.node)?.source ?? null) : null
      }
      case 'CallExpression': {
        const { object, property } = node.callee
        // `PEOPLE.replaceAll('|', 's|')`: one as many.
        if (property?.name === 'replaceAll') {
          const [of, what, by] = [object, ...node.arguments].map(string)
          return of == null || what == null || by == null ? null : of.replaceAll(what, by)
        }
        const list = object?.type === 'Identifier' ? this.#values.get(object.name) : object
        if (property?.name !== 'join' || list?.type !== 'ArrayExpression') return null
        return joined(list.elements.map(string), string(node.arguments[0]) ?? ',')
      }
      default:
        return null
    }
  }
}
