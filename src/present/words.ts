/**
 * Words of the interface in the writer's language. `Say` is called with the English words and what fills
 * `{0}`, `{1}` …; VS Code's `l10n.t` is one. Findings and their fixes stay English, like the copy.
 */
export type Say = (words: string, ...values: (string | number)[]) => string

/** The interface in English. */
export const english: Say = speak({})

/** The interface in the words of a bundle, by the English ones; what it lacks is said in English. */
export function speak(bundle: Readonly<Record<string, string>>): Say {
  return (words, ...values) => (bundle[words] ?? words).replace(/\{(\d+)\}/g, (whole, index) => String(values[Number(index)] ?? whole))
}
