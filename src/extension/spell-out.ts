/** The editor's globs know `{a,b}`, and git's do not: one pattern for each choice. */
export function spellOut(pattern: string): string[] {
  const braces = /\{([^{}]*)\}/.exec(pattern)
  if (!braces) return [pattern]
  const [before, after] = [pattern.slice(0, braces.index), pattern.slice(braces.index + braces[0].length)]
  return (braces[1] ?? '').split(',').flatMap((choice) => spellOut(before + choice + after))
}
