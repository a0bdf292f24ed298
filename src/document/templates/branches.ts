import type { Message, TemplateTag } from '../copy-document.ts'

/** One way that a condition may go. */
export interface Branch {
  /** Source offsets of what the customer is shown on this way. */
  readonly start: number
  readonly end: number
  /** When, in words: "when customer.vip", "otherwise". */
  readonly label: string
}

/** A condition of a template and its ways; without an `else` the customer may be shown none of them. */
export interface Condition {
  readonly branches: readonly Branch[]
  readonly hasElse: boolean
  /** Position of the condition that this one stands in, and the branch of it; null at the top. */
  readonly parent: { readonly condition: number; readonly branch: number } | null
}

/** Tags that open something shown once or many times, whatever the values: no way of its own. */
const NO_CONDITION =
  /^(?:for|foreach|each|list|range|while|do|block|capture|trans|blocktrans|blocktranslate|raw|verbatim|comment|literal|macro|call|filter|autoescape|set|with|section|items|form|tablerow|paginate|function|strip|apply|embed|style|schema|switch|begin|define|def|component|slot|push|prepend|fragment|verbatim|[a-z]\w*:\w+|@\w+|>.*|\*.*)$/
/** True for an opening tag on whose value it depends what is shown. */
export function isCondition(tag: TemplateTag): boolean {
  return tag.kind === 'open' && !NO_CONDITION.test(tag.name)
}

/**
 * True for a tag that brings in what stands elsewhere, or wraps its inside in it: `<@mail.page>`, `@component('mail')`, `<% content_for :body do %>`.
 * Not Handlebars' `{{#> layout}}`: it is given the letter as a block, and readers judge such a letter by what stands in the block.
 */
export function isInclude(tag: TemplateTag): boolean {
  return (
    tag.kind === 'include' || (tag.kind === 'open' && (/^@/.test(tag.name) || /^(?:embed|component)$/.test(tag.name) || /^<%-?\s*content_for\b/.test(tag.raw)))
  )
}

/** When a branch is shown, in words. */
export function branchLabel(tag: TemplateTag): string {
  if (tag.dialect === 'icu') {
    const kind = /(=?[\w-]+)\s*\{$/.exec(tag.raw)?.[1] ?? ''
    return kind === 'other' ? 'otherwise' : `when ${tag.name} is ${kind.replace('=', '')}`
  }
  const inside = tag.raw
    .replace(/^[{<%[*|#(@=~-]+\s*|\s*[}>%\]*|)=~-]+$/g, '')
    .replace(/^\s*(?:#|\^|else\s*if|elsif|elseif|elif|if|IF:|ELSEIF:|when|unless|IFNOT:)\s*/i, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (tag.kind === 'middle' && /^(?:else|ELSE:?|default|recover)?$/i.test(inside)) return 'otherwise'
  const not = /^\W*(?:unless\b|\^|IFNOT:)/i.test(tag.raw)
  return `when ${not ? 'not ' : ''}${inside.slice(0, 60)}`
}

/** The conditions of a message, outermost first, from its tags in source order. What is never closed ends with the last tag. */
export function readConditions(tags: readonly TemplateTag[]): Condition[] {
  const conditions: { branches: { start: number; end: number; label: string }[]; hasElse: boolean; parent: Condition['parent'] }[] = []
  const open: number[] = []
  for (const tag of tags) {
    if (tag.kind === 'open') {
      if (!isCondition(tag)) {
        open.push(-1)
        continue
      }
      const outer = open.findLast((index) => index >= 0)
      const parent = outer === undefined ? null : { condition: outer, branch: (conditions[outer]?.branches.length ?? 1) - 1 }
      open.push(conditions.length)
      conditions.push({ branches: [{ start: tag.end, end: tag.end, label: branchLabel(tag) }], hasElse: false, parent })
    } else if (tag.kind === 'middle') {
      const condition = conditions[open.at(-1) ?? -1]
      const last = condition?.branches.at(-1)
      if (!condition || !last) continue
      last.end = tag.start
      const label = branchLabel(tag)
      if (label === 'otherwise') condition.hasElse = true
      condition.branches.push({ start: tag.end, end: tag.end, label })
    } else if (tag.kind === 'close') {
      const last = conditions[open.pop() ?? -1]?.branches.at(-1)
      if (last) last.end = tag.start
    }
  }
  const end = tags.at(-1)?.end ?? 0
  for (const index of open) {
    const last = conditions[index]?.branches.at(-1)
    if (last && last.end === last.start) last.end = Math.max(last.start, end)
  }
  return conditions
}

/** One path through a message: which source is not shown on it. */
export interface Path {
  /** Conditions on the way, in words: "when customer.vip", or "otherwise". */
  readonly label: string
  /** True for a way that the template writes out (`else`, `elsif`, `when`), false for one that leaves something out. */
  readonly isWritten: boolean
  /** True when the source offset is shown on this path. */
  shows(offset: number): boolean
}

/** What of a message is shown on a path: its blocks, links and values; all else stays. */
export function messageOn(path: Path, message: Message): Message {
  return {
    ...message,
    blocks: message.blocks.filter((block) => path.shows(block.start) && (block.reading === 0 || block.path === path.label)),
    links: message.links.filter((link) => path.shows(link.start)),
    placeholders: message.placeholders.filter((placeholder) => path.shows(placeholder.start)),
  }
}

/** So many paths of one message are looked at; more are no help to a writer. */
const MOST_PATHS = 24

/**
 * The paths on which a customer may be shown a message: the first way through all conditions, and one more for each
 * other way (one condition differs at a time, those round it set so that it is reached). Bounded, in source order.
 */
export function readPaths(tags: readonly TemplateTag[]): Path[] {
  const conditions = readConditions(tags)
  const paths = [toPath(conditions, new Map(), '')]
  for (const [index, condition] of conditions.entries()) {
    const ways = condition.branches.map((branch, i) => ({ choice: i, label: branch.label }))
    if (!condition.hasElse) ways.push({ choice: -1, label: `unless ${condition.branches[0]?.label.replace(/^when /, '') ?? ''}` })
    for (const { choice, label } of ways.slice(1)) {
      if (paths.length >= MOST_PATHS) return paths
      const choices = new Map([[index, choice]])
      for (let at = condition.parent; at; at = conditions[at.condition]?.parent ?? null) choices.set(at.condition, at.branch)
      paths.push(toPath(conditions, choices, label))
    }
  }
  return paths
}

function toPath(conditions: readonly Condition[], choices: ReadonlyMap<number, number>, label: string): Path {
  const hidden = conditions.flatMap(({ branches }, index) => branches.filter((_, i) => i !== (choices.get(index) ?? 0)))
  return {
    label,
    isWritten: label !== '' && !label.startsWith('unless '),
    shows: (offset) => !hidden.some((branch) => branch.start <= offset && offset < branch.end),
  }
}
