/** Times the parts of a run for `--timing`. */
export interface Stopwatch {
  /** Ends a part and begins the next; milliseconds that it took. */
  lap(part: string): number
  /** Lines as "12 ms  finding files", and the whole since the process began. */
  lines(): string[]
}

export function startStopwatch(): Stopwatch {
  // `performance` would be loaded for it.
  const now = () => process.uptime() * 1000
  const parts: { part: string; milliseconds: number }[] = [{ part: 'starting', milliseconds: now() }]
  let last = now()
  const line = (milliseconds: number, part: string) => `${milliseconds.toFixed(0).padStart(7)} ms  ${part}`
  return {
    lap(part) {
      const milliseconds = now() - last
      parts.push({ part, milliseconds })
      last += milliseconds
      return milliseconds
    },
    lines: () => [...parts.map(({ part, milliseconds }) => line(milliseconds, part)), line(now(), 'together')],
  }
}
