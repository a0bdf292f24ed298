import type { TemplateTag } from '../copy-document.ts'

/** A block of code that is not closed, or an end without a block. */
export interface CodeFault {
  readonly tag: TemplateTag
  readonly expected: string
  readonly found: string
}

/** How much deeper a tag's code leaves a program than it found it. */
type Depth = (code: string) => number

/** `<%def name="…">` and `</%def>` are no code, and close as elements do. */
const MAKO_ELEMENT = /^<\/?%[^>]*[^%>]>$/

/**
 * Finds the first block of program code in tags (ERB, EJS, PHP, AMPscript) that no later tag ends, or the
 * first end that ends nothing. What opens and ends inside one tag is balanced.
 */
export function findCodeFault(tags: readonly TemplateTag[]): CodeFault | null {
  for (const [dialect, read] of Object.entries(READERS)) {
    const own = tags.filter((tag) => tag.dialect === dialect && tag.kind !== 'comment' && !MAKO_ELEMENT.test(tag.raw))
    const fault = own.length ? faultIn(own, read(own), ENDS[dialect] ?? (() => 'an end')) : null
    if (fault) return fault
  }
  return null
}

function faultIn(tags: readonly TemplateTag[], depthOf: Depth, end: (open: TemplateTag) => string): CodeFault | null {
  const open: TemplateTag[] = []
  for (const tag of tags) {
    let depth = depthOf(codeOf(tag.raw))
    for (; depth > 0; depth--) open.push(tag)
    for (; depth < 0; depth++) if (!open.pop()) return { tag, expected: 'an opening tag before it', found: tag.raw.replace(/\s+/g, ' ').slice(0, 60) }
  }
  const left = open.at(-1)
  return left ? { tag: left, expected: end(left), found: 'the end of the text' } : null
}

/** The code of a tag without its delimiters, comments and strings. */
function codeOf(raw: string): string {
  return raw
    .replace(/^(?:<%[-=_@]*|<\?(?:php\b|=)|%%\[)|(?:[-_]?%>|\?>|\]%%)$/g, '')
    .replace(/\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`/g, '""')
    .replace(/(?:\/\/|(?:^|[\s;])#)[^\n]*/g, ' ')
    .trim()
}

const count = (code: string, pattern: RegExp) => code.match(pattern)?.length ?? 0
const braces: Depth = (code) => count(code, /\{/g) - count(code, /\}/g)

/** Ruby: blocks begin at the start of a statement or with `do`, and end with `end`. */
const ruby: Depth = (code) => {
  const opens = count(code, /(?:^|[\n;=(]|<<)\s*(?:if|unless|case|while|until|for|begin|def|class|module)\b(?![?!:])/g)
  const loops = count(code, /(?:^|[\n;])\s*(?:while|until|for)\b[^\n;]*\bdo\b/g)
  const blocks = count(code, /\bdo\b\s*(?:\|[^|]*\|)?\s*(?=$|[\n;])/g) + count(code, /\bdo\b\s*\|[^|]*\|[ \t]*(?=\S)/g)
  return opens + blocks - loops - count(code, /(?<![.:\w])end\b(?![?!:\w])/g) + braces(code)
}

/** PHP's `if (…): … endif` beside braces. */
const php: Depth = (code) =>
  braces(code) +
  count(code, /(?<!else\s?)\b(?:if|foreach|for|while|switch)\s*\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)\s*:/g) -
  count(code, /\bend(?:if|foreach|for|while|switch)\b/g)

const ampscript: Depth = (code) => {
  const words = code.toLowerCase()
  return count(words, /(?<!else)\bif\b[\s\S]*?\bthen\b/g) + count(words, /\bfor\b[\s\S]*?\bdo\b/g) - count(words, /\bendif\b/g) - count(words, /\bnext\b/g)
}

/** ERB and EJS share their tags; braces at a tag's edge are JavaScript's. */
function erbOrEjs(tags: readonly TemplateTag[]): Depth {
  const isScript = tags.some(({ raw }) => /^<%[-_]?\s*\}|(?:\)|else|=>)\s*\{\s*[-_]?%>$/.test(raw))
  return isScript ? braces : ruby
}

const READERS: Readonly<Record<string, (tags: readonly TemplateTag[]) => Depth>> = {
  erb: erbOrEjs,
  php: () => php,
  'marketing-cloud': () => ampscript,
}
const ENDS: Readonly<Record<string, (open: TemplateTag) => string>> = {
  erb: (open) => (/\{\s*[-_]?%>$/.test(open.raw) ? '<% } %>' : '<% end %>'),
  php: (open) => (/:\s*\??>?$/.test(open.raw.trim()) ? `<?php end${/\b(if|foreach|for|while|switch)\b/.exec(open.raw)?.[1] ?? 'if'}; ?>` : '<?php } ?>'),
  'marketing-cloud': (open) => (/\bfor\b/i.test(open.raw) ? '%%[ NEXT ]%%' : '%%[ ENDIF ]%%'),
}
