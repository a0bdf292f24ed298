/** Letters to change, add, drop or swap to turn one word into the other; stops counting past `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    before = above
    above = row
  }
  return above[b.length] ?? 0
}

/** The candidate most like the word, or null when none is close: at most a third of its letters differ, case aside. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const plain = word.toLowerCase().replaceAll('_', '-').slice(0, 80)
  let best: string | null = null
  let least = Math.max(1, Math.floor(plain.length / 3)) + 1
  for (const candidate of candidates) {
    const cost = distance(plain, candidate.toLowerCase().replaceAll('_', '-'), least)
    if (cost < least) {
      best = candidate
      least = cost
    }
  }
  return best
}
