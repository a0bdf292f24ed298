import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import { review } from '../../../src/review/review.ts'

/** Milliseconds of the processor, so that what else the machine does counts little. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

// Only a slip of about four times fails here; `npm run bench` has the figures.
test('a review costs no more than some times the bare parse of the same page', () => {
  const texts = readdirSync('docs/rules')
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join('docs/rules', name), 'utf8'))
  const pages = Array.from({ length: 8 }, (_, i) => texts.filter((_, n) => n % 8 === i).join('\n\n'))
  const fresh: number[] = []
  const again: number[] = []
  for (const page of pages) {
    const own = cost(() => review(page, 'page.md'))
    const bare = cost(() => fromMarkdown(page))
    const edited = `${page.slice(0, page.length / 2)}\n\nWe say one thing more.\n\n${page.slice(page.length / 2)}`
    fresh.push(own / bare)
    again.push(cost(() => review(edited, 'page.md')) / bare)
  }
  expect(middle(fresh.slice(3))).toBeLessThan(20)
  expect(middle(again.slice(3))).toBeLessThan(8)
}, 60_000)
