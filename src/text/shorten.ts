/** Letters that a cut may go back to end between two words. Past that one long word fills the line, and is cut. */
const BACK = 20

/**
 * The beginning of some words with “…” where the rest was: cut between two words, as a reader would.
 *
 * @param most UTF-16 units, the “…” among them
 */
export function shorten(words: string, most: number): string {
  if (words.length <= most) return words
  const kept = words.slice(0, most - 1)
  const space = words[most - 1] === ' ' ? kept.length : kept.lastIndexOf(' ')
  const cut = space >= kept.length - BACK && space > 0 ? kept.slice(0, space) : kept.replace(/[\ud800-\udbff]$/, '')
  return `${cut
    .trimEnd()
    .replace(/[,;:–-]$/, '')
    .trimEnd()}…`
}
