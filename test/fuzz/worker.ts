/**
 * A process of the fuzzer: reviews the cases of seeds from the one given on, until it is ended. Says each
 * seed before it begins, so that whoever watches knows what hung.
 *
 * Usage: worker.cjs FIRST FRESH: FRESH is the bundle of `examine.ts`, loaded anew at times to compare
 * a review that remembers thousands of others with one that remembers nothing.
 */
import { examine, shorten, summaryOf } from './examine.ts'
import { freshEngines } from './fresh.ts'
import { makeCase } from './mutate.ts'

const [first = '1', fresh = ''] = process.argv.slice(2)
const loadFresh = freshEngines(fresh)

for (let seed = Number(first), count = 0; ; seed++, count++) {
  process.send?.({ begin: seed })
  const one = makeCase(seed)
  const found = examine(one)
  if (count % 25 === 0 && !found.length && loadFresh().summaryOf(one) !== summaryOf(one)) {
    found.push({ sign: `memory ${one.path}`, words: 'a review that remembers others differs from one that does not' })
  }
  if (found.length) process.send?.({ alive: true })
  for (const { sign, words } of found) process.send?.({ seed, sign, words, ...shorten(one, sign, Date.now() + 20_000) })
}
