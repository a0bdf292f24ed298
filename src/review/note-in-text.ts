import type { Block, CopyDocument } from '../document/copy-document.ts'
import { contains, type Edit, type Span } from '../text/span.ts'
import type { Finding } from './finding.ts'

/** Stretches that a template language prints as they stand: a note in one would be sent. */
const AS_IT_STANDS = /^(?:raw|verbatim|literal|noparse|#noparse|schema|javascript|stylesheet|style|php)$/
/** Languages whose platforms read the words between other signs: MDX, JSX, Astro. There white space means something, and code stands beside the words. */
const EXPRESSIONS = 'jsx'
/** What begins a line of Markdown, AsciiDoc or plain text before its words. */
const MARKER = /^[ \t]*(?:(?:[-*+>|•]|#{1,6}|={1,6}|\*{2,5}|\.{1,5}|\d{1,3}[.)])[ \t]+)+/
/** Formats in which a line's beginning says what the line is. */
const LINED: ReadonlySet<string> = new Set(['markdown', 'text', 'asciidoc', 'rst'])
const HEADER = /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/

/**
 * A comment that leaves out one finding, put where the platform takes it out and nothing of what a customer receives
 * changes, not even white space; null where no such place is certain. It stands before the words of the line: after
 * them, Twig and PHP would swallow the line's end together with their tag.
 */
export function noteInText(document: CopyDocument, finding: Finding): Edit | null {
  const { source, comment } = document
  if (!comment) return null
  const lineStart = Math.max(source.lastIndexOf('\n', finding.start - 1), source.lastIndexOf('\r', finding.start - 1)) + 1
  const header = HEADER.exec(source)?.[0].length ?? 0
  if (lineStart < header) return null
  const at = comment.dialect === EXPRESSIONS ? beforeWords(document, finding, lineStart) : lineStart + markerOf(document, lineStart)
  if (at === null || at > finding.start || !isPrinted(document, at)) return null
  // Ruby may be set to drop the end of a line that both begins and ends with a tag.
  if (comment.dialect === 'erb' && /^[^\n]*%>[ \t]*(?:\r?\n|$)/.test(source.slice(at))) return null
  return { start: at, end: at, text: comment.wrap(`tlc-disable-line ${finding.rule}`) }
}

function markerOf({ source, format }: CopyDocument, lineStart: number): number {
  if (!LINED.has(format ?? '')) return 0
  const end = source.indexOf('\n', lineStart)
  return MARKER.exec(source.slice(lineStart, end < 0 ? source.length : end))?.[0].length ?? 0
}

/** True when a comment at `at` stands in no tag, and in nothing that is printed as it stands. */
function isPrinted({ tags }: CopyDocument, at: number): boolean {
  let open = 0
  for (const tag of tags) {
    if (tag.start >= at) break
    if (contains(tag, { start: at, end: at + 1 })) return false
    if (AS_IT_STANDS.test(tag.name.replace(/^end_?|^\//, ''))) open += tag.kind === 'close' || /^end|^\//.test(tag.name) ? -1 : 1
  }
  return open <= 0
}

/** The place before the first word of the finding's block, when it is text between tags and on the finding's line. */
function beforeWords(document: CopyDocument, finding: Finding, lineStart: number): number | null {
  const block = blockAt(document, finding)
  const first = block?.pieces[0]
  if (!block || !first || first.start < lineStart || first.kind === 'value') return null
  const before = document.source.slice(Math.max(0, first.start - 200), first.start).trimEnd()
  if (document.format !== 'mdx') return /(?<![=-])>$|\}$/.test(before) ? first.start : null
  // `title="We …"`, or a string of the page's program.
  return /["'`=:]$/.test(before) ? null : first.start
}

function blockAt({ messages }: CopyDocument, span: Span): Block | null {
  for (const { blocks } of messages)
    for (const block of blocks) if (block.pieces.some((piece) => piece.start <= span.start && span.start < piece.end)) return block
  return null
}
