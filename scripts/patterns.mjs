/**
 * `npm run patterns`: asks recheck about every pattern of the source, those in the code and those that are made from word lists
 * when it is loaded, and writes the texts that make one slow to `test/fuzz/attacks.json`, where a test reads all of them
 * as copy. What recheck cannot decide is measured on texts made of the pattern's own matches (`measure-pattern.mjs`).
 * One pattern after the other, at most half a minute each; what was answered is kept in `build/patterns.json`, so that a run that
 * was stopped goes on where it ended, and only new patterns are asked about. `--measure` measures all of them and asks about none,
 * in some minutes; `--anew` forgets what was answered. Exit 1 when one is slow beyond the square of a text's length.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parse } from 'acorn'
import { build } from 'esbuild'
import { check } from 'recheck'
import { measureAttack, measureGrowth } from './measure-pattern.mjs'
import { ROOT, runScript, say } from './project.mjs'

/** What a proof of one pattern may take; others are told as not decided. Milliseconds. */
const LONGEST = 3000
/** The same, where the program that proves does not keep to it. Milliseconds. */
const GIVEN_UP = 8000

/** @typedef {{ proof: 'linear' | 'slow' | 'none', why?: string, degree?: number | 'exponential', text?: [string, number][], milliseconds?: number, length?: number }} Answer */

await runScript(async () => {
  const patterns = await collectPatterns()
  const isMeasured = process.argv.includes('--measure')
  const kept = join(ROOT, 'build', isMeasured ? 'patterns-measured.json' : 'patterns.json')
  /** @type {Record<string, Answer>} */
  const known = existsSync(kept) && !process.argv.includes('--anew') ? JSON.parse(readFileSync(kept, 'utf8')) : {}
  /** @type {Record<string, Answer>} */
  const answers = {}
  let done = 0
  for (const [name, { source, flags }] of patterns) {
    answers[name] = known[name] ?? (isMeasured ? measure(source, flags, 'not asked') : await ask(source, flags))
    if (++done % 50 === 0 || done === patterns.size) {
      writeFileSync(kept, JSON.stringify({ ...known, ...answers }))
      say(`${done} of ${patterns.size} patterns`)
    }
  }
  const all = Object.entries(answers)
  const slow = all.filter(([, answer]) => answer.degree !== undefined)
  const worst = slow.filter(([, { degree }]) => degree === 'exponential' || Number(degree) > 2)
  const undecided = all.filter(([, answer]) => answer.proof === 'none')
  keepAttacks(slow)
  for (const [name, answer] of [...undecided.filter((one) => !worst.includes(one)), ...worst]) say(`${tell(answer)}: ${name}`)
  const squares = undecided.filter(([, { degree }]) => degree === 2)
  const count = (proof) => all.filter(([, answer]) => answer.proof === proof).length
  say(
    `${patterns.size} patterns: ${count('linear')} proven linear, ${count('slow')} proven slower, ${undecided.length} not proven and measured, ${squares.length} of them with the square; ${worst.length} beyond the square`,
  )
  return worst.length ? 1 : 0
})

/**
 * @param {string} source
 * @param {string} flags
 * @returns {Promise<Answer>}
 */
async function ask(source, flags) {
  const signal = AbortSignal.timeout(GIVEN_UP)
  const verdict = await check(source, flags.replace(/[dv]/g, ''), { timeout: LONGEST, signal }).catch(() => null)
  if (verdict?.status === 'safe') return { proof: 'linear' }
  if (verdict?.status !== 'vulnerable') return measure(source, flags, verdict ? verdict.error.kind : 'timeout')
  const degree = verdict.complexity.type === 'exponential' ? 'exponential' : verdict.complexity.degree
  const text = readAttack(verdict.attack.pattern)
  if (degree !== 'exponential' && degree <= 2) return { proof: 'slow', degree, text }
  // "At most fifty of anything" is proven as a power: what the attack costs says whether it is one.
  const growth = measureAttack(source, flags, text)
  return growth ? { proof: 'slow', ...growth, degree: growth.degree > 2 ? degree : 2, text } : { proof: 'slow', degree: 1, text }
}

/**
 * @param {string} source
 * @param {string} flags
 * @param {string} why there is no proof
 * @returns {Answer}
 */
function measure(source, flags, why) {
  return { proof: 'none', why, ...measureGrowth(source, flags) }
}

/** @param {Answer} answer */
function tell({ proof, why, degree, milliseconds, length, text }) {
  if (proof === 'slow') return `proven ${degree}${length ? `, ${milliseconds?.toFixed(0)} ms for ${length} units` : ''}, on ${JSON.stringify(text)}`
  const measured = degree ? `degree ${degree}, ${milliseconds?.toFixed(0)} ms for ${length} units of ${JSON.stringify(text)}` : 'in step with the length'
  return `no proof (${why}), measured ${measured}`
}

/**
 * What once made a pattern slow is read ever after.
 *
 * @param {[string, Answer][]} slow
 */
function keepAttacks(slow) {
  const file = join(ROOT, 'test', 'fuzz', 'attacks.json')
  const attacks = [...JSON.parse(readFileSync(file, 'utf8')), ...slow.map(([pattern, { degree, text }]) => ({ pattern, degree, text }))]
  const all = [...new Map(attacks.map((one) => [JSON.stringify(one.text), one])).values()]
  all.sort((a, b) => (a.pattern < b.pattern ? -1 : 1))
  writeFileSync(file, `[\n${all.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`)
}

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
