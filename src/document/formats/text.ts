import { BULLET_SIGNS } from '../../text/bullet-signs.ts'
import { BlockBuilder } from '../block-builder.ts'
import type { BlockShape } from '../prose-block.ts'
import { readHeader } from './front-matter.ts'
import { addInline, type InlineMark } from './inline-markup.ts'
import type { ReadProse } from './reading.ts'

/**
 * True when the line that ends at `at` was ended by wrapping: the first word of the next line would
 * not have fitted. A line end before that is one that the writer meant.
 */
export function wrapsAt(text: string, at: number): boolean {
  // The `\r` is looked for in the line alone: a search through the whole text at each line is quadratic.
  const line = (
    text
      .slice(at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0, at)
      .split('\r')
      .at(-1) ?? ''
  ).trimEnd()
  const rest = /^[ \t>]*(\S+)/.exec(
    text
      .slice(at, at + 250)
      .replace(/^\r?\n|^\r/, '')
      .slice(0, 200),
  )
  const next = rest?.[1] ?? ''
  if (/^\p{Ll}/u.test(next)) return true
  // "Cancelling: tell us by Friday": each line of such a list is one.
  if (LABELLED.test(line) && LABELLED.test(text.slice(at, at + 260).trimStart())) return false
  if (SIGN.test(next) || (ENDS_IN_ADDRESS.test(line) && /^\p{Lu}/u.test(next))) return false
  if (line.length < 45) return /[\p{L}\p{N}]$/u.test(line) && line.length >= 30 && !/^[\p{Lu}]/u.test(next)
  if (line.length + 1 + next.length > 68) return !/[.!?:]$/.test(line) || line.length + 1 + next.length > 72
  return !/[.!?:,;]$/.test(line)
}

/** What writers put before the lines of a list where no list can be made: "✅ Free returns". */
const SIGN = new RegExp(`^(?:[${BULLET_SIGNS}]|\\p{Extended_Pictographic})`, 'u')
/** "Your tutor: Maya", "Location: Leeds": the masked tag of a condition may stand before it. */
const LABELLED = /^[\s\uf8ff]{0,200}\p{Lu}[\p{L}'’]*(?: [\p{L}'’]+){0,3}:(?:\s|$)/u
const ENDS_IN_ADDRESS = /(?:^|\s)https?:\/\/\S+$/
const BULLET = new RegExp(`^\\s*(?:[-*–${BULLET_SIGNS}]|\\d{1,2}[.)])\\s+`)
const QUOTED = /^\s*>/
const RULE = /^\s*[-=_*~#.+]{3,}\s*$/
/** Of GOV.UK Notify, and of all who write plain text as they write Markdown: "# You can apply again". */
const HEADING = /^[ \t]{0,8}#{1,3} (?=\p{L}|\uf8ff)/u
/** Words between rows of one sign, as wikis, WordPress and writers of plain mails set them off: "== Description ==", "*** Please read ***". */
const FRAMED = /^([ \t]*([=*~#-])\2*[ \t]+)(?=\S)(.*\S)[ \t]+\2+[ \t]*$/
/** The first line of a WordPress plugin's or theme's page, and the lines under it that are for the directory. https://developer.wordpress.org/plugins/wordpress-org/how-your-readme-txt-works/ */
const DIRECTORY_PAGE = /^\s*=== [^\r\n]{1,100} ===[ \t]*[\r\n]/
const DIRECTORY_LINE =
  /^(?:contributors|donate link|tags|requires(?: at least| php)?|tested up to|stable tag|license(?: uri)?|author(?: uri)?|(?:plugin|theme) (?:name|uri)|version|text domain|wc (?:requires at least|tested up to))\s*:/i
/** Notify's inset text: "^ The deadline is Friday." */
const INSET = /^\^ ?(?=\p{L})/u
const INLINE: readonly InlineMark[] = [
  { pattern: /(?<!\])\[(?<words>[^[\]\n]{1,200})\]\((?<target>[^()\s]{1,2000})\)/dg, kind: 'link' },
  { pattern: /(?<![*\w])\*\*(?<words>[^\s*](?:[^*\n]{0,200}[^\s*])?)\*\*(?![*\w])/dg, kind: 'emphasis' },
  // Tags that writers leave in plain text; what else stands between angle brackets is kept as it is.
  { pattern: /<a\s[^<>\n]{0,400}?\bhref=["'](?<target>[^"'<>\s]{1,2000})["'][^<>\n]{0,400}>(?<words>[^<>\n]{1,300})<\/a>/dgi, kind: 'link' },
  { pattern: /<(?<tag>b|strong|em|i|u)>(?<words>[^<>\n]{1,300})<\/\k<tag>>/dgi, kind: 'emphasis' },
  { pattern: /<(?:br ?\/?|\/?(?:p|div|ul|ol|li|h[1-6]|tr|table|center)(?:\s[^<>\n]{0,400})?)>/dgi, kind: 'break' },
  { pattern: /<\/?(?:b|strong|em|i|u|a|span|font|small)(?:\s[^<>\n]{0,400})?>/dgi, kind: null },
]
const SUBJECT = /^\s*subject(?: line)?\s*:\s*/i

/** Other lines of a letter's head, and how far down one looks for its subject. */
const HEAD = /^(?:from|to|cc|bcc|reply-to|sender|date|precedence|mime-version|(?:x|content|list|errors|return)-[\w-]+)\s*:/i
const HEAD_LENGTH = 1000

/** A line of a style sheet or a script. */
const PROGRAM_LINE = /[{};]\s*$|^\s*(?:\*\/|\/\*|\/\/)|^\s*@(?:media|import|font-face)\b/

/** Styles and scripts that stand in a template without the element round them: nobody's customer reads them. */
function isProgram(paragraph: string): boolean {
  if (!/[{}][ \t]*(?:\r?\n|$)/.test(paragraph)) return false
  const lines = paragraph.split(/[\r\n]+/).filter((line) => line.trim() !== '')
  return lines.filter((line) => PROGRAM_LINE.test(line)).length * 3 > lines.length * 2
}

/** True when the next line, which starts at `next`, is empty or the end. */
function isAlone(text: string, next: number, to: number): boolean {
  return next >= to || /^[ \t]*(?:\r|\n|$)/.test(text.slice(next, next + 100))
}

/** Reads plain text: paragraphs parted by blank lines, bullets, quoted lines, a leading `Subject:` line. */
export const readText: ReadProse = (masked, encode, reading, start, to) => {
  const text = masked.text
  const from = start === 0 && !masked.view.pieces ? readHeader(masked, reading) : start
  const builder = new BlockBuilder(masked, encode)
  // ">> Sign up here" is an arrow where no line is quoted by a single mark.
  const hasQuotes = /^[ \t]*>(?!>)/m.test(text.slice(from, to))
  const top = text.slice(from, Math.min(to, from + HEAD_LENGTH))
  const hasHead = /^subject\s*:/im.test(top)
  const isDirectoryPage = DIRECTORY_PAGE.test(top)
  let shape: BlockShape = { role: 'paragraph' }
  let started = from
  const flush = (end: number) => {
    if (!builder.isEmpty) {
      const blocks = builder.build(shape)
      if (!isProgram(text.slice(started, end))) reading.blocks.push(...blocks)
    }
    started = end
    shape = { role: 'paragraph' }
  }
  let at = from
  let previousEnd = -1
  while (at < to) {
    let end = at
    while (end < to && text[end] !== '\n' && text[end] !== '\r') end++
    const next = end < to && text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
    const line = text.slice(at, end)
    const bullet = BULLET.exec(line)
    const isFirst = builder.isEmpty && reading.blocks.every((block) => block.role === 'subject')
    const subject = isFirst && reading.blocks.length === 0 ? SUBJECT.exec(line) : null
    if (
      line.trim() === '' ||
      RULE.test(line) ||
      (hasHead && isFirst && HEAD.test(line)) ||
      (isDirectoryPage && at < from + HEAD_LENGTH && DIRECTORY_LINE.test(line))
    ) {
      flush(at)
      previousEnd = -1
    } else if (subject) {
      flush(at)
      builder.addText(at + subject[0].length, end)
      shape = { role: 'subject' }
      flush(end)
      previousEnd = -1
    } else {
      const quoted = hasQuotes && QUOTED.test(line)
      const framed = bullet || quoted ? null : FRAMED.exec(line)
      if (bullet || framed || quoted !== (shape.voice === 'customer')) {
        flush(at)
        previousEnd = -1
      }
      if (previousEnd >= 0) builder.addBreak(previousEnd, at, !wrapsAt(text, previousEnd))
      const heading = !bullet && builder.isEmpty && isAlone(text, next, to) ? HEADING.exec(line) : null
      const inset = bullet ? null : INSET.exec(line)
      if (bullet) shape = { role: 'list-item' }
      if (heading) shape = { role: 'heading', level: heading[0].trim().length }
      if (quoted) shape = { role: 'paragraph', voice: 'customer' }
      if (framed?.[2] === '=') {
        const signs = (framed[1] ?? '').trim().length
        // The directory's title has three signs and what stands under it fewer; wikis count the other way.
        shape = { role: 'heading', level: isDirectoryPage ? Math.max(1, 4 - signs) : Math.min(6, signs) }
      }
      const skip = quoted ? (/^[\s>]+/.exec(line)?.[0].length ?? 0) : (framed?.[1] ?? (bullet ?? heading ?? inset)?.[0] ?? '').length
      const wordsEnd = framed ? at + skip + (framed[3] ?? '').length : end
      const isMarked = line.includes('](') || line.includes('**') || (line.includes('<') && line.includes('>'))
      if (isMarked) addInline(builder, masked, reading, INLINE, at + skip, wordsEnd)
      else builder.addText(at + skip, wordsEnd)
      previousEnd = end
      if (framed) {
        flush(next)
        previousEnd = -1
      }
    }
    at = next
  }
  flush(to)
}
