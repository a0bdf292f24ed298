import { readsAsCopy } from './brace-tags.ts'
import { type CopySpan, literalAt, pattern, type TagSyntax } from './tag-syntax.ts'

/** https://webpy.org/docs/0.3/templetor: `$` before names, calls and statements. */

/** `user.name`, `book.url("/borrow", relative=False)`, `items[0].title`; brackets hold no others. */
const PATH = /[A-Za-z_]\w{0,60}(?:\.[A-Za-z_]\w{0,60}|\((?:[^()\n"']|"[^"\n]{0,200}"|'[^'\n]{0,200}'){0,200}\)|\[[^[\]\n]{0,80}\]){0,12}/.source

const value = (name: string) => ({ kind: 'value', name: name.split(/[[(]/)[0] ?? '' }) as const

function wordsOf(raw: string): CopySpan[] {
  const open = raw.indexOf('(') + 1
  const literal = literalAt(raw, open + (/^\s*/.exec(raw.slice(open))?.[0].length ?? 0))
  return literal && readsAsCopy(raw.slice(literal.from, literal.to)) ? [literal] : []
}

/** The tags of Templetor, the longest openings first. */
export const templetorTags: readonly TagSyntax[] = [
  pattern('$', /\$def with\b[^\n]{0,400}/, () => ({ kind: 'statement', name: 'def' }), 4),
  pattern('$', /\$var[ \t]+(\w{1,40})[ \t]*[:=][ \t]*/, (match) => ({ kind: 'statement', name: `var ${match[1]}` }), 4),
  pattern('$', /\$#[^\n]*/, () => ({ kind: 'comment', name: '' }), 4),
  pattern('$', /\$(?:if|elif|else|for|while|def|code)\b[^\n:]{0,400}:(?=[ \t]*(?:\r?\n|$(?![\s\S])))/, () => ({ kind: 'statement', name: 'if' }), 4),
  pattern(
    '$',
    /\$:?(?:_|gettext)\((?:[^()\n"']|"(?:[^"\\\n]|\\.){0,2000}"|'(?:[^'\\\n]|\\.){0,2000}'){0,200}\)/,
    (match) => {
      const copy = wordsOf(match[0])
      return copy.length ? { kind: 'statement', name: '_', copy } : { kind: 'value', name: '_' }
    },
    3,
  ),
  pattern('$', /\$:?\{([^{}\n]{1,200})\}/, (match) => value(match[1] ?? ''), 2),
  pattern('$', /\$:?\(([^()\n]{1,200}(?:\([^()\n]{0,200}\)[^()\n]{0,200}){0,4})\)/, (match) => value(match[1] ?? ''), 2),
  pattern('$', new RegExp(`\\$:?(${PATH})`), (match, before) => (/[\w$\\]/.test(before) ? null : value(match[1] ?? '')), 1),
]
