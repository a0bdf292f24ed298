import { expect, test } from 'vitest'
import { type Cutter, LastCut, sharedEnds } from '../../../src/text/shared-parts.ts'
import { STRETCH_MARGIN, stretchStarts } from '../../../src/text/stretches.ts'

const PAIRS: readonly [string, string, string, number, number][] = [
  ['nothing', '', 'a', 0, 0],
  ['the same', 'abc', 'abc', 3, 0],
  ['a letter typed', 'abc', 'abxc', 2, 1],
  ['a letter typed beside the same one', 'abbc', 'abbbc', 3, 1],
  ['the first letter taken away', 'abc', 'bc', 0, 2],
  ['far into a long text', `${'a'.repeat(9000)}b${'c'.repeat(9000)}`, `${'a'.repeat(9000)}d${'c'.repeat(9000)}`, 9000, 9000],
]

test.each(PAIRS)('%s: what two texts share at their ends', (_, a, b, start, end) => {
  expect(sharedEnds(a, b)).toEqual({ start, end })
})

/** Numbers that look random and are the same at every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
    return (state >> 8) % below
  }
}

test('a text that changes is cut as if it were new, and few of its parts are made anew', () => {
  let made = 0
  const cutter: Cutter<string> = {
    margin: STRETCH_MARGIN,
    starts: stretchStarts,
    make: (text, starts, to) =>
      starts.map((start, i) => {
        made++
        return text.slice(start, starts[i + 1] ?? to)
      }),
  }
  const last = new LastCut(cutter)
  const next = numbers(7)
  const added = ['\n\n', '\n', '\r\n', '\r\n\r\n', 'word', '', '\n\n\n\n']
  let text = Array.from({ length: 400 }, (_, i) => `Paragraph ${i % 9} has words.`).join('\n\n')
  last.cut(text)
  made = 0
  for (let round = 0; round < 300; round++) {
    const at = next(text.length)
    text = text.slice(0, at) + added[next(added.length)] + text.slice(at + (next(3) === 0 ? next(60) : 0))
    const cut = last.cut(text)
    expect(cut).toEqual(new LastCut(cutter).cut(text))
    expect(cut?.made.join('')).toBe(text)
  }
  // Besides, each round made all parts once to hold them against.
  expect(made).toBeLessThan(300 * 400 * 1.2)
  made = 0
  last.cut(`${text.slice(0, 5000)}x${text.slice(5000)}`)
  expect(made).toBeLessThan(5)
})

test('a text that cannot be cut is not, and the next one is cut anew', () => {
  const cutter: Cutter<number> = {
    margin: 1,
    starts: (text, from, to) => (text.slice(from, to).includes('!') ? null : stretchStarts(text, from, to)),
    make: (_, starts) => starts.map(() => 1),
  }
  const last = new LastCut(cutter)
  const text = 'Some words.\n\n'.repeat(1000)
  const parts = last.cut(text)?.starts.length
  expect(parts).toBeGreaterThan(900)
  expect(last.cut(`${text.slice(0, 6000)}!${text.slice(6000)}`)).toBeNull()
  expect(last.cut(text)?.starts.length).toBe(parts)
})
