/** Colours for a terminal, or none. */
export interface Paint {
  strong(text: string): string
  faint(text: string): string
  /** The customer's colour: what they hear, what to write. */
  customer(text: string): string
  /** Where a customer is left without help or misled. */
  heavy(text: string): string
}

const wrap = (open: number, close: number) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`
const plain = (text: string) => text

export const COLOURS: Paint = { strong: wrap(1, 22), faint: wrap(2, 22), customer: wrap(33, 39), heavy: wrap(35, 39) }
export const NO_COLOURS: Paint = { strong: plain, faint: plain, customer: plain, heavy: plain }

/** Breaks text at spaces to a width, every line after `indent` spaces. */
export function wrapText(text: string, width: number, indent: number): string {
  const room = Math.max(24, width - indent)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  lines.push(line)
  return lines.map((one) => ' '.repeat(indent) + one).join('\n')
}
