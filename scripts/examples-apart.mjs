/**
 * esbuild plug-in: the examples of the rules stand in a file of their own, `dist/rule-examples.js`, loaded when a page
 * or a hover first shows one. A review needs none of them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { gateFile } from './gate-patterns.mjs'
import { ROOT } from './project.mjs'

const RULES = join(ROOT, 'src/rules')
const LISTS = ['pairs', 'silent']

/** @type {import('esbuild').Plugin} */
export const examplesApart = {
  name: 'examples-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^tlc:rule-examples$/ }, () => ({ path: './rule-examples.js', external: true }))
    onLoad({ filter: /[\\/]src[\\/]rules[\\/][^\\/]+\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8')
      const lists = examplesIn(path, code)
      let kept = code
      for (const { name, start, end, key } of lists.reverse())
        kept = `${kept.slice(0, start)}get ${name}() { return require('tlc:rule-examples')[${JSON.stringify(key)}] }${kept.slice(end)}`
      return { contents: gateFile(path, kept), loader: 'ts' }
    })
  },
}

/** Writes the file with all examples. @param {string} file */
export function writeExamples(file) {
  const lists = readdirSync(RULES)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => examplesIn(join(RULES, name), readFileSync(join(RULES, name), 'utf8')))
  writeFileSync(file, `module.exports={${lists.map(({ key, text }) => `${JSON.stringify(key)}:${text}`).join(',')}}\n`)
}

/**
 * The lists of examples that hold nothing but words: what names something else of its file stays where it is.
 *
 * @param {string} path
 * @param {string} code
 */
function examplesIn(path, code) {
  /** @type {{ name: string, key: string, start: number, end: number, text: string }[]} */
  const found = []
  /** @param {any} node */
  const visit = (node) => {
    if (!node || typeof node !== 'object') return
    if (Array.isArray(node)) {
      for (const one of node) visit(one)
      return
    }
    if (node.type === 'Property' && LISTS.includes(node.key.name) && node.value.type === 'ArrayExpression') {
      const text = code.slice(node.value.start, node.value.end)
      const name = node.key.name
      if (isPlain(node.value)) found.push({ name, key: `${basename(path, '.ts')} ${name} ${found.length}`, start: node.start, end: node.end, text })
      return
    }
    for (const [key, value] of Object.entries(node)) if (key !== 'parent') visit(value)
  }
  visit(parseSync(path, code).program)
  return found
}

const PLAIN = ['ArrayExpression', 'ObjectExpression', 'Property', 'Literal', 'TemplateLiteral', 'TemplateElement']

/** @param {any} node @returns {boolean} */
function isPlain(node) {
  if (!node || typeof node !== 'object') return true
  if (Array.isArray(node)) return node.every(isPlain)
  if (node.type && !PLAIN.includes(node.type)) return false
  if (node.type === 'Property') return !node.computed && isPlain(node.value)
  return Object.entries(node).every(([key, value]) => key === 'parent' || isPlain(value))
}
