import type { Edit } from '../../text/span.ts'
import { type Collection, type TextNode, type TreeNode, ViewBuilder } from '../collection-tree.ts'
import type { Directive, DocumentProblem } from '../copy-document.ts'
import { readDirective } from './reading.ts'

/** True for Fluent, as against FreeMarker, which has the same extension. */
export function looksLikeFluent(source: string): boolean {
  return /^-?[a-zA-Z][\w-]*[ ]*=/m.test(source) && !/<[#@]\w|<\/[#@]|\$\{/.test(source)
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Reads Fluent (projectfluent.org, syntax 1.0): messages, terms and their attributes. A selection
 * (`{ $count -> [one] … *[other] … }`) gives a text for each of its variants.
 */
export function readFluent(source: string): Collection {
  const problems: DocumentProblem[] = []
  const directives: Directive[] = []
  const entries: { key: string; value: TreeNode }[] = []
  const line = /[^\n]*(?:\n|$)/y
  let key = ''
  let at = 0
  while (at < source.length) {
    line.lastIndex = at
    const text = line.exec(source)?.[0] ?? ''
    const end = at + text.length
    const message = /^(-?[a-zA-Z][\w-]*)[ ]*=[ ]*/.exec(text)
    const attribute = key ? /^[ ]+\.([a-zA-Z][\w-]*)[ ]*=[ ]*/.exec(text) : null
    if (message || attribute) {
      const stop = endOfPattern(source, end)
      if (message) key = message[1] ?? ''
      const name = attribute ? `${key}.${attribute[1]}` : key
      addPatterns(entries, source, name, { start: at + (message ?? attribute ?? [''])[0].length, end: stop }, problems)
      at = stop
      continue
    }
    if (text.startsWith('#')) {
      const directive = readDirective(text.replace(/^#+\s*/, ''), at, at + text.trimEnd().length)
      if (directive) directives.push(directive)
    } else if (text.trim() && !problems.length) {
      problems.push({
        kind: 'syntax',
        offset: at,
        expected: 'a message: name = text',
        found: text.trim().slice(0, 20),
        message: 'This line belongs to no message: expected a message, as in "name = text". The other messages were read.',
      })
    }
    at = end || source.length
  }
  return { root: { kind: 'map', entries }, problems, directives, language: null, isCatalogue: true, delimiters: [['{', '}']] }
}

/** The end of a pattern: lines that are indented (or close a selection) and start no attribute belong to it, blank ones between them too. */
function endOfPattern(source: string, from: number): number {
  let end = from
  let at = from
  let depth = 0
  const line = /[^\n]*(?:\n|$)/y
  while (at < source.length) {
    line.lastIndex = at
    const text = line.exec(source)?.[0] ?? ''
    if (!text) break
    at += text.length
    if (!text.trim()) continue
    if (!/^[ ]/.test(text) && !/^\}/.test(text)) break
    if (depth <= 0 && /^[ ]+\.[a-zA-Z][\w-]*[ ]*=/.test(text)) break
    depth += (text.match(/\{/g)?.length ?? 0) - (text.match(/\}/g)?.length ?? 0)
    end = at
  }
  return end
}

function addPatterns(entries: { key: string; value: TreeNode }[], source: string, key: string, pattern: Stretch, problems: DocumentProblem[]): void {
  const { start, end } = pattern
  const select = findSelect(source, start, end)
  if (!select) {
    entries.push({ key, value: patternNode(source, [pattern]) })
    return
  }
  if (select.unclosed && !problems.length) {
    problems.push({
      kind: 'syntax',
      offset: select.start,
      expected: 'a closing }',
      found: 'the end of the message',
      message: 'This brace is never closed. The other messages were read.',
    })
  }
  const before = { start, end: select.start }
  const after = { start: select.end, end }
  for (const variant of select.variants) entries.push({ key: `${key}[${variant.name}]`, value: patternNode(source, [before, variant, after]) })
}

/** The first selection of a pattern with its variants' texts; selections inside a variant are read as they stand. */
function findSelect(source: string, from: number, end: number) {
  const match = /\{[^{}]*->/.exec(source.slice(from, end))
  if (!match) return null
  const open = from + match.index
  const variants: { name: string; start: number; end: number }[] = []
  let depth = 1
  let at = open + match[0].length
  let variant: { name: string; start: number } | null = null
  while (at < end && depth > 0) {
    const char = source[at]
    const head = depth === 1 ? /^\n\s*\*?\[\s*([^\]\s]+)\s*\][ ]?/.exec(source.slice(at, at + 100)) : null
    if (head) {
      if (variant) variants.push({ ...variant, end: at })
      variant = { name: head[1] ?? '', start: at + head[0].length }
      at += head[0].length
      continue
    }
    if (char === '{') depth++
    else if (char === '}' && --depth === 0) break
    at++
  }
  if (variant) variants.push({ ...variant, end: at })
  return { start: open, end: Math.min(end, at + 1), variants, unclosed: depth > 0 }
}

function patternNode(source: string, stretches: readonly Stretch[]): TextNode {
  const builder = new ViewBuilder()
  const start = stretches[0]?.start ?? 0
  let end = start
  for (const stretch of stretches) {
    let at = stretch.start
    // The space before a selection belongs to the sentence, the one at a pattern's end to nobody.
    const isBefore = stretches.length > 1 && stretch === stretches[0]
    const stop = isBefore ? stretch.end : stretch.start + source.slice(stretch.start, stretch.end).trimEnd().length
    let plain = at
    while (at < stop) {
      const gap = /^\r?\n\s*/.exec(source.slice(at, Math.min(stop, at + 2000)))
      const literal = source[at] === '{' ? /^\{\s*"((?:[^"\\\n]|\\.)*)"\s*\}/.exec(source.slice(at, Math.min(stop, at + 2000))) : null
      if (!gap && !literal) {
        at++
        continue
      }
      builder.addText(source.slice(plain, at), plain)
      const to = at + (gap ?? literal ?? [''])[0].length
      if (literal) builder.addEscape(literal[1]?.replace(/\\(["\\])/g, '$1') ?? '', at, to)
      else if (at > stretch.start || stretch !== stretches[0]) builder.addEscape('\n'.repeat(source.slice(at, to).split('\n').length - 1), at, to)
      at = plain = to
      end = to
    }
    builder.addText(source.slice(plain, stop), plain)
    end = Math.max(end, stop)
  }
  const permits = (edits: readonly Edit[]) => edits.every((edit) => isPlainPattern(source, edit))
  return { kind: 'text', start, end, view: builder.build((text) => text, permits) }
}

/** Text that stays text in a pattern: no brace beyond whole placeables, and nothing at a line's start that opens an attribute or a variant. */
function isPlainPattern(source: string, edit: Edit): boolean {
  if (/[{}\r\n]/.test(edit.text.replace(/\{[^{}\n]*\}/g, (placeable) => (source.includes(placeable) ? '' : placeable)))) return false
  const line = source.slice(source.lastIndexOf('\n', edit.start - 1) + 1, edit.start)
  return line.trim() !== '' || !/^\s*[.[*}]/.test(edit.text || source.slice(edit.end, edit.end + 20))
}
