/** The rule set as a plugin for unified and retext: each finding is a message on the file. */
import type { Finding } from '../review/finding.ts'
import { review } from '../review/review.ts'
import { DEFAULT_SETTINGS, type Settings } from '../review/settings.ts'
import { LineIndex } from '../text/line-index.ts'
import { applyEdits } from '../text/span.ts'

export interface RetextOptions {
  readonly settings?: Settings
  /** The name that the text is read as when the file has none; it decides the format. */
  readonly path?: string
}

/** The part of a `VFile` that is used, so that the types need no other package. */
interface TextFile {
  path?: string | undefined
  toString(): string
  message(reason: string, options: object): object
}

/**
 * `unified().use(retextEnglish).use(retextThinkLikeCustomers)`. Messages carry what unified's reporters
 * know: `ruleId`, `source`, `actual`, `expected` (what each suggestion writes), `note` (what the customer hears).
 */
export function retextThinkLikeCustomers(options: RetextOptions = {}): (tree: unknown, file: TextFile) => void {
  return (_tree, file) => {
    const source = file.toString()
    const lines = new LineIndex(source)
    const point = (offset: number) => ({ ...lines.position(offset), offset })
    for (const finding of review(source, file.path ?? options.path ?? 'text.txt', options.settings ?? DEFAULT_SETTINGS).findings) {
      const message = file.message(finding.message, {
        place: { start: point(finding.start), end: point(finding.end) },
        ruleId: finding.rule,
        source: 'think-like-customers',
      })
      Object.assign(message, { actual: finding.text, expected: suggestions(finding, source), note: `Your customer hears: “${finding.hears}”` })
    }
  }
}

/** What stands in the finding's place after each suggestion that changes nothing outside it. */
function suggestions(finding: Finding, source: string): string[] {
  return finding.fixes
    .filter((fix) => fix.edits.length > 0 && fix.edits.every((edit) => finding.start <= edit.start && edit.end <= finding.end))
    .map((fix) =>
      applyEdits(
        source.slice(finding.start, finding.end),
        fix.edits.map((edit) => ({ ...edit, start: edit.start - finding.start, end: edit.end - finding.start })),
      ),
    )
}
