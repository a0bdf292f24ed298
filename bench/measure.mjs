/** Timing: medians of alternated runs, so that what else the machine does falls on all alike. */

/** @param {readonly number[]} values @param {number} [share] 0.5 is the median, 0.95 the value that 95 of 100 stay below */
export function quantile(values, share = 0.5) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** True when time of the processor is counted instead of the clock's: for a machine that others use too. */
export const COUNTS_PROCESSOR = process.env.BENCH_CLOCK === 'processor'

function now() {
  if (!COUNTS_PROCESSOR) return performance.now()
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds that `work` takes; what it gives, when that is a number, for work that times itself. @param {() => unknown} work */
export async function timed(work) {
  const start = now()
  const told = await work()
  return typeof told === 'number' ? told : now() - start
}

/** Seconds that one contestant may take in all: one that is slow is measured on fewer rounds. */
const MOST_SECONDS = 40

/**
 * Runs all contestants once a round, in turn and each round from another one on, each on the round's own text, and
 * gives the median of each; warm-up rounds are thrown away. Who has used up his time is left out of further rounds.
 *
 * @template T
 * @param {Record<string, (input: T) => unknown>} contestants
 * @param {{ inputs: readonly T[], warm?: number, rounds?: number, seconds?: number }} options one input a round, warm-up rounds first
 * @returns {Promise<Record<string, { median: number, all: number[] }>>}
 */
export async function alternate(contestants, { inputs, warm = 3, rounds = 7, seconds = MOST_SECONDS }) {
  const names = Object.keys(contestants)
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(names.map((name) => [name, []]))
  /** @type {Record<string, number>} */
  const left = Object.fromEntries(names.map((name) => [name, seconds * 1000]))
  for (let round = 0; round < warm + rounds; round++) {
    const input = inputs[round % inputs.length]
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length]
      if (left[name] <= 0) continue
      const began = performance.now()
      const ms = await timed(() => contestants[name](input))
      left[name] -= performance.now() - began
      // One round must count, even where there was no time to get warm.
      if (round >= warm || left[name] <= 0) times[name].push(ms)
    }
  }
  return Object.fromEntries(names.map((name) => [name, { median: quantile(times[name]), all: times[name] }]))
}

/** Median of the quotients of two contestants, round by round; of their medians where one was left out of some. @param {{ median: number, all: number[] }} a @param {{ median: number, all: number[] }} b */
export function ratio(a, b) {
  return a.all.length === b.all.length ? quantile(a.all.map((one, i) => one / b.all[i])) : a.median / b.median
}

/** @param {number} value */
export function figure(value) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

/** A fault as a cell of a table. @param {unknown} error */
export function oneLine(error) {
  return String(error instanceof Error ? error.message : error)
    .replace(/[|\s]+/g, ' ')
    .slice(0, 200)
}
