/**
 * `npm run patterns`: asks recheck about every pattern of the source, those in the code and those that are made from word lists
 * when it is loaded, and writes the texts that make one slow to `test/fuzz/attacks.json`, where a test reads all of them
 * as copy. What recheck cannot decide is measured on texts made of the pattern's own matches (`measure-pattern.mjs`).
 * Takes some minutes; `--measure` measures all of them and asks about none, in one. Exit 1 when one is slow beyond the
 * square of a text's length.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parse } from 'acorn'
import { build } from 'esbuild'
import { check } from 'recheck'
import { measureGrowth } from './measure-pattern.mjs'
import { ROOT, runScript, say } from './project.mjs'

/** What a pattern of one text may take; others are told as not decided. Milliseconds. */
const LONGEST = 4000

await runScript(async () => {
  const patterns = await collectPatterns()
  say(`${patterns.size} patterns`)
  const attacks = []
  const undecided = []
  const isMeasured = process.argv.includes('--measure')
  const worst = []
  const queue = [...patterns.values()]
  const take = async () => {
    for (let next = isMeasured ? undefined : queue.pop(); next; next = queue.pop()) {
      const { source, flags } = next
      const verdict = await check(source, flags.replace(/[dv]/g, ''), { timeout: LONGEST })
      if (verdict.status === 'unknown') undecided.push(next)
      if (verdict.status !== 'vulnerable') continue
      const degree = verdict.complexity.type === 'exponential' ? 'exponential' : verdict.complexity.degree
      attacks.push({ pattern: `/${source}/${flags}`, degree, text: readAttack(verdict.attack.pattern) })
      if (degree === 'exponential' || degree > 2) worst.push(`${verdict.complexity.summary}: /${source}/${flags}`)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, take))
  const measured = isMeasured ? queue : undecided
  const squares = []
  for (const { source, flags } of measured) {
    const growth = measureGrowth(source, flags)
    if (!growth) continue
    const line = `degree ${growth.degree}, ${growth.milliseconds.toFixed(0)} ms for ${growth.length} units: /${source}/${flags} on ${JSON.stringify(growth.text)}`
    ;(growth.degree > 2 ? worst : squares).push(line)
    attacks.push({ pattern: `/${source}/${flags}`, degree: growth.degree, text: growth.text })
  }
  const file = join(ROOT, 'test', 'fuzz', 'attacks.json')
  // What once made a pattern slow is read ever after.
  const all = [...new Map([...JSON.parse(readFileSync(file, 'utf8')), ...attacks].map((one) => [JSON.stringify(one.text), one])).values()]
  all.sort((a, b) => (a.pattern < b.pattern ? -1 : 1))
  writeFileSync(file, `[\n${all.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`)
  for (const line of [...squares, ...worst]) say(line)
  say(
    `${patterns.size} patterns: ${attacks.length} slower than the length of a text, ${worst.length} of them beyond its square; ${undecided.length} not decided in ${LONGEST / 1000} s; ${measured.length} measured, ${squares.length} of them with the square`,
  )
  return worst.length ? 1 : 0
})

/** Every pattern, by its text. */
async function collectPatterns() {
  const found = new Map()
  const keep = (source, flags) => found.set(`/${source}/${flags}`, { source, flags })
  const file = join(ROOT, 'build', 'patterns.cjs')
  const contents = ['index.ts', 'cli/command-line.ts', 'rules/index.ts', 'workspace/workspace-store.ts']
    .map((name) => `export * from './src/${name}'`)
    .join('\n')
  await build({ stdin: { contents, resolveDir: ROOT }, outfile: file, bundle: true, packages: 'external', platform: 'node', format: 'cjs', logLevel: 'error' })
  const visit = (node) => {
    if (Array.isArray(node)) for (const one of node) visit(one)
    else if (node && typeof node === 'object') {
      if (node.type === 'Literal' && node.regex) keep(node.regex.pattern, node.regex.flags)
      for (const value of Object.values(node)) visit(value)
    }
  }
  visit(parse(readFileSync(file, 'utf8'), { ecmaVersion: 'latest', sourceType: 'script', allowHashBang: true }))
  const Plain = RegExp
  const note = (pattern) => {
    keep(pattern.source, pattern.flags)
    return pattern
  }
  globalThis.RegExp = new Proxy(Plain, { construct: (target, args) => note(new target(...args)), apply: (target, _, args) => note(target(...args)) })
  const { RULES, review } = createRequire(file)(file)
  for (const name of readdirSync(join(ROOT, 'test', 'samples'))) review(readFileSync(join(ROOT, 'test', 'samples', name), 'utf8'), name)
  for (const rule of RULES) for (const pair of rule.pairs) review(pair.bad, 'a.md')
  globalThis.RegExp = Plain
  return found
}

/** `'a' + 'b'.repeat(9)` → `[['a', 1], ['b', 9]]`: read, not run. */
function readAttack(text) {
  return [...text.matchAll(/'((?:[^'\\]|\\.)*)'(?:\.repeat\((\d+)\))?/g)].map(([, words, times]) => [decode(words), Number(times ?? 1)])
}

/** @param {string} words */
function decode(words) {
  const NAMED = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' }
  return words.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]+)\}|(.))/gi, (_, x, u, long, plain) =>
    plain === undefined ? String.fromCodePoint(Number.parseInt(x ?? u ?? long, 16)) : (NAMED[plain] ?? plain),
  )
}
