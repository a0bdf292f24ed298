/**
 * Mean of messages' scores weighted by words, 0 to 100; null when nothing was measured. It is 100 only where no
 * message lost a point: a perfect figure above a list of findings would not be believed.
 */
export function meanScore(messages: Iterable<{ readonly score: number | null; readonly words: number }>): number | null {
  let words = 0
  let sum = 0
  for (const message of messages) {
    if (message.score === null) continue
    words += message.words
    sum += message.score * message.words
  }
  if (words === 0) return null
  const mean = Math.round(sum / words)
  return mean === 100 && sum < 100 * words ? 99 : mean
}
