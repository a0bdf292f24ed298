import type { Finding } from '../review/finding.ts'
import type { Edit } from '../text/span.ts'
import { replacementOf, wordingKey } from './group-by-wording.ts'

/** A term has so few words; what is longer is replaced where it stands, and not put on the list of words to avoid. */
const TERM_WORDS = 4

/** The places of one wording, by file. `rule` null: whichever rule found it. */
export function placesOf<File extends { readonly review: { readonly findings: readonly Finding[] } }>(
  files: readonly File[],
  { rule, wording }: { readonly rule: string | null; readonly wording: string },
): { readonly file: File; readonly findings: readonly Finding[] }[] {
  return files.flatMap((file) => {
    const findings = file.review.findings.filter((finding) => wordingKey(finding) === wordingKey({ rule: rule ?? finding.rule, text: wording }))
    return findings.length ? [{ file, findings }] : []
  })
}

/** The rule's own change where it says the same (it knows the form of the word), else the words as given, with a capital where one stood. */
export function replaceWording(finding: Finding, wording: string, write: string): Edit {
  const own = finding.fixes.find((fix) => fix.edits.length === 1 && replacementOf(finding) !== null)?.edits[0]
  if (own && finding.text.toLowerCase() !== wording.toLowerCase() && own.text.toLowerCase().startsWith(write.toLowerCase().slice(0, 3))) return own
  // Quotation marks of a typewriter would end a value of JSON or CSV.
  const words = write.replace(/'/g, '’').replace(/"([^"]*)"/g, '“$1”')
  const text = /^\p{Lu}\p{Ll}/u.test(finding.text) ? words.charAt(0).toUpperCase() + words.slice(1) : words
  return { start: finding.start, end: finding.end, text }
}

/** True for words that may stand in any format as they are: no markup, no sign of a template. */
export function isPlainWording(write: string): boolean {
  return write.trim() !== '' && !/[\\<>&{}[\]%|#`\n]/.test(write) && !/"/.test(write.replace(/"[^"]*"/g, ''))
}

/** True for a word or short phrase that a team may put on its list of words to avoid. */
export function isAvoidable(wording: string): boolean {
  return wording.split(/\s+/).length <= TERM_WORDS && /^[\p{L}\p{N}][\p{L}\p{N}\s'’-]*$/u.test(wording)
}
