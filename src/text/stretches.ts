/**
 * Where the stretches of a text between blank lines begin, from the start of one to that of another or the end: what is
 * known of a stretch holds wherever it stands, so that a keystroke pays for one. Each but the first begins with its
 * blank line; together they are the text.
 */
export function stretchStarts(text: string, from: number, to: number): number[] {
  const starts = [from]
  for (let at = text.indexOf('\n', from); at >= 0 && at + 1 < to; at = text.indexOf('\n', at + 1)) {
    const next = text.charCodeAt(at + 1)
    if (next === 10 || (next === 13 && text.charCodeAt(at + 2) === 10)) starts.push(at + 1)
  }
  return starts
}

/** A stretch begins where a line end and another behind it, of two signs at most, stand. */
export const STRETCH_MARGIN = 3
