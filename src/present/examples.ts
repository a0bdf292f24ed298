/** A rule's examples as they are shown: without what stands round the words that they are about. */
import type { Pair } from '../rules/rule.ts'

/** True for words that no Markdown and no template language gives a meaning. */
export const isPlainLine = (text: string) => !/[\n<>{}|*_`#\\[\]%]/.test(text)

/** An example without the marks round the flagged words. */
export function unmark(example: string): string {
  return example.replace(/[⟦⟧]/g, '')
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/**
 * The line that the example is about, its marks kept, and the lines that stand there instead; lines that both have are left out.
 * “Dear customer, / Your parcel is on its way.” is shown as “Dear customer,”.
 */
export function shortExample({ bad, good }: Pair): { readonly bad: string; readonly good: readonly string[] } {
  const before = linesOf(bad)
  const after = linesOf(good)
  const changed = before.filter((line) => !after.includes(unmark(line)))
  const [shown = ''] = changed
  const instead = after.filter((line) => !before.map(unmark).includes(line))
  return changed.length === 1 && instead.length > 0 ? { bad: shown, good: instead } : { bad: before.join(' / '), good: after }
}

/**
 * Examples in Markdown: those of one line each as a table, the flagged words heavy; each with markup or a template language in it as `written` has it.
 */
export function exampleParts(pairs: readonly Pair[], written: (pair: Pair) => string): string[] {
  const rows = pairs.map((pair) => toRow(pair))
  const shown = rows.filter((row) => row !== null)
  const table = shown.length ? [['| Instead of | Write |', '| --- | --- |', ...shown].join('\n')] : []
  return [...table, ...pairs.filter((_, index) => rows[index] === null).map(written)]
}

function toRow(pair: Pair): string | null {
  const { bad, good } = shortExample(pair)
  const [instead = ''] = good
  if (good.length !== 1 || !isPlainLine(unmark(bad)) || !isPlainLine(instead)) return null
  // Where all is flagged, nothing need stand out.
  const isAll = /^⟦[^⟧]*⟧\p{P}*$/u.test(bad)
  return `| ${isAll ? unmark(bad) : bad.replace(/⟦([^⟧]*)⟧/g, '**$1**')} | ${instead} |`
}
