/**
 * Comments that leave findings out (`tlc-disable …`), and the finding for a comment that does nothing:
 * one that matches nothing hides the next real finding, and a misspelt one hides nothing.
 */
import type { CopyDocument, Directive } from '../document/copy-document.ts'
import { ownSettings } from '../document/message-kind.ts'
import { RULES, ruleOf } from '../rules/index.ts'
import { LineIndex } from '../text/line-index.ts'
import { nearest } from '../text/nearest.ts'
import type { Finding } from './finding.ts'
import { ruleSetting } from './rule-settings.ts'
import type { Settings } from './settings.ts'

/** The rule name under which idle comments are reported. */
export const SUPPRESSION = 'suppression'
export const SUPPRESSION_TITLE = 'A note that leaves out nothing'

/** The part of a document that comments are judged with: plain data. */
export interface Suppressing extends Pick<CopyDocument, 'source' | 'directives'> {
  readonly messages: readonly Pick<CopyDocument['messages'][number], 'frontMatter'>[]
}

/** What one name in one comment leaves out. `rule` null: every rule. */
interface Range {
  readonly rule: string | null
  /** As written. */
  readonly name: string
  readonly start: number
  end: number
  readonly directive: Directive
  used: boolean
}

/** Findings that stand, with one more for each comment that does nothing. Sorted by place. */
export function applySuppression(findings: readonly Finding[], document: Suppressing, settings: Settings): readonly Finding[] {
  const directives = [...document.directives.filter(({ name }) => !name.startsWith('tlc-approved')), ...frontMatterDirectives(document)]
  if (directives.length === 0) return findings
  const lines = new LineIndex(document.source)
  const idle: Finding[] = []
  const ranges = toRanges(
    [...directives].sort((a, b) => a.start - b.start),
    document.source,
    lines,
    (directive, name) => idle.push(idleFinding(directive, name, document.source, settings)),
  )
  const standing = findings.filter((finding) => {
    let stands = true
    for (const range of ranges) {
      if ((range.rule === null || range.rule === finding.rule) && range.start <= finding.start && finding.start < range.end) {
        range.used = true
        stands = false
      }
    }
    return stands
  })
  for (const range of ranges)
    if (!range.used && !isBeyondThisFile(range.rule, settings)) idle.push(idleFinding(range.directive, range.name, document.source, settings))
  return idle.length ? [...standing, ...idle].sort((a, b) => a.start - b.start || a.end - b.end) : standing
}

function toRanges(directives: readonly Directive[], source: string, lines: LineIndex, onIdle: (directive: Directive, name: string) => void): Range[] {
  const ranges: Range[] = []
  let open: Range[] = []
  for (const directive of directives) {
    const names = directive.rules.length ? directive.rules : ['']
    for (const name of names) {
      const rule = name === '' ? null : (ruleOf(name)?.id ?? name)
      if (directive.name === 'tlc-enable') {
        const ended = open.filter((range) => rule === null || range.rule === rule)
        for (const range of ended) range.end = directive.start
        if (ended.length === 0) onIdle(directive, name)
        open = open.filter((range) => !ended.includes(range))
        continue
      }
      const range = { rule, name, directive, used: false, ...reachOf(directive, source, lines) }
      ranges.push(range)
      if (directive.name === 'tlc-disable') open.push(range)
    }
  }
  return ranges
}

function reachOf(directive: Directive, source: string, lines: LineIndex): { start: number; end: number } {
  const startOf = (line: number) => (line > lines.lineCount ? source.length + 1 : lines.offset({ line, column: 1 }))
  switch (directive.name) {
    case 'tlc-disable-file':
      return { start: 0, end: source.length + 1 }
    case 'tlc-disable-line': {
      const { line } = lines.position(directive.start)
      return { start: startOf(line), end: startOf(line + 1) }
    }
    case 'tlc-disable-next-line': {
      // In Markdown a comment stands apart from its paragraph: the next line is the next one with words.
      let { line } = lines.position(directive.end)
      do line++
      while (line < lines.lineCount && source.slice(startOf(line), startOf(line + 1)).trim() === '')
      return { start: startOf(line), end: startOf(line + 1) }
    }
    default:
      return { start: directive.end, end: source.length + 1 }
  }
}

/** `tlc: { disable: [hype] }` in the front matter counts for the whole file. */
function frontMatterDirectives(document: Suppressing): Directive[] {
  const rules = ownSettings(document.messages[0]?.frontMatter ?? {}).disable
  const names = (Array.isArray(rules) ? rules : [rules]).filter((name): name is string => typeof name === 'string')
  if (!names.length) return []
  const start = Math.max(0, document.source.indexOf('disable'))
  return [{ name: 'tlc-disable-file', rules: names, start, end: start + 'disable'.length }]
}

/** Rules that are off, and those that look at all files together, cannot be judged here. */
function isBeyondThisFile(id: string | null, settings: Settings): boolean {
  const rule = id === null ? undefined : ruleOf(id)
  if (!rule) return false
  return (rule.scope as string) === 'workspace' || ruleSetting(rule, settings).severity === 'off'
}

/** The words of a note without the marks of the comment round it. */
function wordsOf(directive: Directive, source: string): { start: number; end: number } {
  const text = source.slice(directive.start, directive.end)
  const words = /tlc-[a-z]+(?:-[a-z]+)*(?:[\s,]+[a-z]\w*(?:-\w+)*)*|disable/.exec(text)
  return words ? { start: directive.start + words.index, end: directive.start + words.index + words[0].length } : directive
}

function idleFinding(directive: Directive, name: string, source: string, settings: Settings): Finding {
  const known = name === '' || ruleOf(name) !== undefined || Object.hasOwn(settings.custom, name)
  const guess = known ? null : nearest(name, [...RULES.map((rule) => rule.id), ...Object.keys(settings.custom)])
  const message = known
    ? name
      ? `This note leaves out “${name}”, and there is nothing of the kind here. Take it away, so that it hides nothing later.`
      : 'This note leaves out nothing. Take it away, so that it hides nothing later.'
    : `There is no rule called “${name}”, so this note leaves out nothing.${guess ? ` Did you mean “${guess}”?` : ''}`
  const text = source.slice(directive.start, directive.end)
  const at = guess ? text.indexOf(name) : -1
  const words = wordsOf(directive, source)
  return {
    ...words,
    rule: SUPPRESSION,
    title: SUPPRESSION_TITLE,
    principle: 'every-touchpoint',
    severity: 'info',
    weight: 0,
    message,
    hears: 'Nothing: this note is for writers.',
    because: null,
    text: source.slice(words.start, words.end),
    sentence: text.replace(/\s+/g, ' ').trim(),
    messageKey: null,
    fixes:
      guess && at >= 0
        ? [{ title: `Write "${guess}"`, kind: 'choose', edits: [{ start: directive.start + at, end: directive.start + at + name.length, text: guess }] }]
        : [],
  }
}
