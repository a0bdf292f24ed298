/** Which parts of the program this run used, as words: code that is kept compiled for the next run should hold them. */
const parts = new Set<string>()

export function noteUse(part: string): void {
  parts.add(part)
}

export const usedParts: ReadonlySet<string> = parts
