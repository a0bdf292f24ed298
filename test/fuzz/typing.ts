/**
 * The third process of the fuzzer: a writer types in long texts, and after its changes all that the engine knows of the text
 * (blocks, sentences, Markdown chunks, findings, scores, facts: each remembered from the change before) is compared with what
 * an engine without any memory makes of it.
 *
 * Usage: typing.cjs FIRST FRESH, as the worker.
 */

import { seeded } from '../../scripts/seeded.mjs'
import { wholeOf } from './examine.ts'
import { freshEngines } from './fresh.ts'
import { applyEdit, type FuzzCase, makeLongCase, typing } from './mutate.ts'

const [first = '1', file = ''] = process.argv.slice(2)
const fresh = freshEngines(file)
const EDITS = 150
/** Longest text that is typed in, in UTF-16 units: what counts is many changes. */
const LONG = 30_000

type Whole = Readonly<Record<string, string>>

/** Where two readings of a text differ first; null when they do not. */
function differenceOf(found: Whole, wanted: Whole): { part: string; words: string } | null {
  for (const [part, text] of Object.entries(wanted)) {
    const own = found[part] ?? ''
    if (own === text) continue
    let at = 0
    while (own[at] === text[at]) at++
    const from = Math.max(0, at - 60)
    return { part, words: `${part}: …${own.slice(from, at + 120)}… instead of …${text.slice(from, at + 120)}…` }
  }
  return null
}

/** What differs after an engine has read the texts in turn. */
function replay(path: string, texts: readonly string[]): ReturnType<typeof differenceOf> {
  const engine = fresh()
  let found: Whole = {}
  for (const text of texts) found = engine.wholeOf({ path, text })
  return differenceOf(found, fresh().wholeOf({ path, text: texts.at(-1) ?? '' }))
}

/** As few texts as still differ, and as much as can be left out at the start and the end of all of them. */
function shortenTexts(path: string, texts: readonly string[], deadline: number): readonly string[] {
  let short = texts.slice(-2)
  for (const count of [2, 3, 5, 10]) {
    if (!replay(path, texts.slice(-count))) continue
    short = texts.slice(-count)
    break
  }
  for (let size = 8192; size >= 1; size = Math.floor(size / 2)) {
    for (const cut of [(text: string) => text.slice(size), (text: string) => text.slice(0, -size)]) {
      while (Date.now() < deadline) {
        const next = short.map(cut)
        // Only what all of them share may go.
        if (short.some((text) => text.length <= size) || !isShared(short, next) || !replay(path, next)) break
        short = next
      }
    }
  }
  return short
}

function isShared(before: readonly string[], after: readonly string[]): boolean {
  const head = (text: string, i: number) => text.slice(0, text.indexOf(after[i] ?? ''))
  const tail = (text: string, i: number) => text.slice(text.lastIndexOf(after[i] ?? '') + (after[i]?.length ?? 0))
  return new Set(before.map(head)).size === 1 && new Set(before.map(tail)).size === 1
}

for (let seed = Number(first); ; seed++) {
  process.send?.({ begin: seed })
  const { path, text: start }: FuzzCase = makeLongCase(seed)
  const random = seeded(seed ^ 0x7e57)
  const changes = typing(start, random)
  let text = start
  const texts = [start]
  wholeOf({ path, text })
  for (let i = 0; i < EDITS && text.length < LONG; i++) {
    text = applyEdit(text, changes.next().value)
    texts.push(text)
    const found = wholeOf({ path, text })
    // To know nothing takes a hundred times as long: what is wrong mostly stays so for some changes.
    if (random() < 0.6) continue
    const difference = differenceOf(found, fresh().wholeOf({ path, text }))
    if (!difference) {
      process.send?.({ edits: 1, findings: JSON.parse(found.review ?? '[[]]')[0].length })
      continue
    }
    const short = shortenTexts(path, texts, Date.now() + 20_000)
    process.send?.({ seed, sign: `typing ${difference.part} ${path}`, words: difference.words, path, texts: short })
    break
  }
}
