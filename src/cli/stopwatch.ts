/** Times the parts of a run for `--timing`. */
export interface Stopwatch {
  /** Ends a part and begins the next. */
  lap(part: string): void
  /** Lines as "12 ms  finding files", and the whole since the process began. */
  lines(): string[]
}

export function startStopwatch(): Stopwatch {
  const parts: { part: string; milliseconds: number }[] = [{ part: 'starting', milliseconds: performance.now() }]
  let last = performance.now()
  const line = (milliseconds: number, part: string) => `${milliseconds.toFixed(0).padStart(7)} ms  ${part}`
  return {
    lap(part) {
      const now = performance.now()
      parts.push({ part, milliseconds: now - last })
      last = now
    },
    lines: () => [...parts.map(({ part, milliseconds }) => line(milliseconds, part)), line(performance.now(), 'together')],
  }
}
