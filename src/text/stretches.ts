/**
 * A text cut where blank lines stand: what is known of a stretch holds wherever it stands, so that a keystroke pays for
 * one. Each but the first begins with its blank line; together they are the text.
 */
export function stretchesOf(text: string): string[] {
  const stretches: string[] = []
  let from = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const next = text.charCodeAt(at + 1)
    if (next !== 10 && !(next === 13 && text.charCodeAt(at + 2) === 10)) continue
    if (at < from) continue
    stretches.push(text.slice(from, at + 1))
    from = at + 1
  }
  stretches.push(text.slice(from))
  return stretches
}
