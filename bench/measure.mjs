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

/** Milliseconds that `work` takes. @param {() => unknown} work */
export async function timed(work) {
  const start = now()
  await work()
  return now() - start
}

/**
 * Runs all contestants once a round, in turn and each round from another one on, each on the round's own text, and
 * gives the median of each; warm-up rounds are thrown away.
 *
 * @template T
 * @param {Record<string, (input: T) => unknown>} contestants
 * @param {{ inputs: readonly T[], warm?: number, rounds?: number }} options one input a round, warm-up rounds first
 * @returns {Promise<Record<string, { median: number, all: number[] }>>}
 */
export async function alternate(contestants, { inputs, warm = 3, rounds = 7 }) {
  const names = Object.keys(contestants)
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < warm + rounds; round++) {
    const input = inputs[round % inputs.length]
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length]
      const ms = await timed(() => contestants[name](input))
      if (round >= warm) times[name].push(ms)
    }
  }
  return Object.fromEntries(names.map((name) => [name, { median: quantile(times[name]), all: times[name] }]))
}

/** Median of the quotients of two contestants, round by round. @param {{ all: number[] }} a @param {{ all: number[] }} b */
export function ratio(a, b) {
  return quantile(a.all.map((one, i) => one / b.all[i]))
}

/** @param {number} value */
export function figure(value) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
