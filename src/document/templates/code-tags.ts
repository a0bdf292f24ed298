import { readsAsCopy } from './brace-tags.ts'
import { type CopySpan, continuedLiterals, type Inner, literalAt } from './tag-syntax.ts'

/** Readers of tags whose insides are program code: ERB, EJS, Blade, PHP, FreeMarker, Smarty, AMPscript, the Template Toolkit. */

const HELPER_WITH_WORDS = /\b(?:link_to|button_to|mail_to|submit|content_tag|label|t|_|__|gettext)\b[\s(]+(?::\w+,\s*)?/g

/** Words that a view helper prints: `link_to 'Sign in', url`. */
function helperWords(inner: string): CopySpan[] {
  const spans: CopySpan[] = []
  for (const match of inner.matchAll(HELPER_WITH_WORDS)) {
    const literal = literalAt(inner, match.index + match[0].length)
    if (!literal || (spans.at(-1)?.to ?? -1) >= literal.from) continue
    const words = inner.slice(literal.from, literal.to)
    if (readsAsCopy(words) && !words.includes('#{') && !/^\w+(\.\w+)+$/.test(words)) spans.push(literal, ...continuedLiterals(inner, literal))
  }
  return spans
}

/** Sentences that a tag does nothing but print: `<%= "Your order is here." %>`. */
function printedWords(inner: string, from: number): CopySpan[] {
  const literal = literalAt(inner, from)
  if (!literal || inner[from] === '`') return []
  const spans = [literal, ...continuedLiterals(inner, literal)]
  const words = spans.map(({ from, to }) => inner.slice(from, to)).join('')
  const isAll = /^\s*-?$/.test(inner.slice((spans.at(-1)?.to ?? 0) + 1))
  return isAll && !words.includes('#{') && /\p{L}\s+\p{L}+\s+\p{L}/u.test(words) ? spans : []
}

/** Reads what stands between `<%` and `%>` of ERB, EJS and Adobe Campaign. */
export function readErbTag(inner: string): Inner | null {
  if (/^#/.test(inner)) return { kind: 'comment', name: '' }
  const prints = /^[-=]=?\s*(?=\S)/.exec(inner)
  // ERB's `<%- if x -%>` only trims; EJS's `<%- name %>` prints.
  const words = inner.replace(/^[-=_@]+|[-_]$/g, '').trim()
  const name = /^[@$]?[\w.:]+/.exec(words)?.[0] ?? ''
  if (/^@/.test(inner) || /^(yield|render|include|partial|content_for|layout)\b/.test(words)) {
    return /\bdo\s*(\|[^|]*\|)?$/.test(words) ? { kind: 'open', name } : { kind: 'include', name }
  }
  if (/^asm_/.test(words)) return { kind: 'value', name: words, role: 'link' }
  const control = readCodeControl(words, name)
  if (control && !(prints && inner.startsWith('='))) return control
  if (/\b(?:do|\{)\s*(?:\|[^|]*\|)?$/.test(words)) return { kind: 'open', name: 'do' }
  if (!prints) return { kind: 'statement', name }
  const printed = printedWords(inner, prints[0].length)
  const copy = printed.length ? printed : helperWords(inner)
  if (copy.length) return { kind: 'statement', name, copy }
  const isTernary = /\?.*:/.test(words)
  return { kind: 'value', name: words.split(/[\s|(?]/)[0]?.replace(/^@/, '') ?? '', hasFallback: isTernary || /\|\||\?\?|\bpresence\b/.test(words) }
}

/** Reads `<%def name="x()">`, `</%def>`, `<%inherit file="x"/>` of Mako. */
export function readMakoTag(slash: string, name: string, raw: string): Inner {
  if (slash) return { kind: 'close', name: `end${name}` }
  if (/^(?:inherit|include|namespace|page)$/.test(name)) return { kind: name === 'page' || name === 'namespace' ? 'statement' : 'include', name }
  return raw.endsWith('/>') ? { kind: 'include', name } : { kind: 'open', name }
}

function readCodeControl(words: string, name: string): Inner | null {
  if (/^\}?\s*(else|elsif|when|rescue|ensure)\b/.test(words) || /^(case|default)\b.*:$/.test(words)) return { kind: 'middle', name: 'else' }
  if (/^(end|endif|endforeach|endfor|endwhile)\b/.test(words) || /^\}\s*\)?;?\s*$/.test(words)) return { kind: 'close', name: 'end' }
  if (/^(if|unless|for|foreach|while|case|switch|begin|until)\b/.test(words)) return { kind: 'open', name: name.replace(/\W.*/, '') }
  return null
}

/** Reads what stands between `<?php` or `<?=` and `?>`. */
export function readPhpTag(inner: string): Inner | null {
  if (/^php\s+(?:\/\*[\s\S]*\*\/|(?:\/\/|#)[^\n]*)\s*$/.test(inner)) return { kind: 'comment', name: '' }
  const echo = /^=\s*|^php\s+(?:echo|print)\s+|^php\s+_e\(/.exec(inner)
  const words = inner.replace(/^=|^php\b/, '').trim()
  const call = /(?:\b_e|\b__|\besc_html_e|\besc_html__)\(\s*/.exec(inner)
  const literal = call ? literalAt(inner, call.index + call[0].length) : null
  if (literal && readsAsCopy(inner.slice(literal.from, literal.to))) return { kind: 'statement', name: '__', copy: [literal] }
  if (echo)
    return {
      kind: 'value',
      name:
        words
          .replace(/^(echo|print)\s+/, '')
          .replace(/^\$/, '')
          .split(/[\s;(]/)[0] ?? '',
      hasFallback: /\?\?|\?:/.test(words),
    }
  if (/^(include|require)/.test(words)) return { kind: 'include', name: 'include' }
  return readCodeControl(words.replace(/:$/, ''), /^\w+/.exec(words)?.[0] ?? '') ?? { kind: 'statement', name: /^\w+/.exec(words)?.[0] ?? '' }
}

/** Reads `{…}` of Smarty; null for braces of styles and scripts. */
export function readSmartyTag(inner: string): Inner | null {
  if (/^\*/.test(inner)) return { kind: 'comment', name: '' }
  const name = /^\/?\$?[\w.]+/.exec(inner)?.[0] ?? ''
  if (/^\$[\w.[\]$>-]+(\s*\||\s*$|\s*\(|\s+(scope|nofilter))/.test(inner) || /^\$\w[^=]*$/.test(inner)) {
    return { kind: 'value', name: /^\$([\w.]+(?:->\w+)*)/.exec(inner)?.[1] ?? name, hasFallback: /\|\s*default\b/.test(inner) }
  }
  if (/^\$\w+\s*=/.test(inner)) return { kind: 'statement', name }
  if (/^\/(if|foreach|section|for|while|literal|strip|capture|block|function|nocache|php)$/.test(inner.trim()))
    return { kind: 'close', name: inner.trim().slice(1) }
  // "{/lang}" closes a plugin of the shop's own.
  if (/^\/[a-z_]\w*$/.test(inner.trim())) return { kind: 'statement', name }
  if (/^(if|foreach|section|for|while|literal|strip|capture|function|nocache|php)\b/.test(inner) && !/^\w+\s*:/.test(inner)) return { kind: 'open', name }
  if (/^block\b/.test(inner)) return { kind: 'open', name }
  if (/^(else|elseif|foreachelse|sectionelse)\b/.test(inner)) return { kind: 'middle', name }
  if (/^(include|extends|insert|hook|widget)\b/.test(inner)) return { kind: 'include', name }
  // A function of the shop's own: `{notification_logo}`.
  if (/^[a-z]+(?:_[a-z\d]+)+$/.test(inner)) return { kind: 'value', name }
  // CiviCRM: `{ts}Thank you for your gift.{/ts}`.
  if (inner === 'ts') return { kind: 'statement', name }
  // PrestaShop: `{l s='Thank you for your order' mod='mail'}`.
  const translated = /^(?:l|t|tr|translate)\s+s=/.exec(inner)
  if (translated) {
    const literal = literalAt(inner, translated[0].length)
    return literal ? { kind: 'statement', name: 'l', copy: [literal] } : null
  }
  if (
    /^(assign|cycle|counter|ldelim|rdelim|append|config_load|debug|math|eval|fetch|mailto|html_\w+|break|continue|convertPrice|displayPrice|dateFormat)\b/.test(
      inner,
    )
  ) {
    return { kind: /^(convertPrice|displayPrice|dateFormat|mailto)/.test(inner) ? 'value' : 'statement', name }
  }
  // A plugin of the shop's own: `{link controller=user action=viewOrder}`.
  if (/^[a-z]\w*(?:\s+\w+=(?:\$|["']|\w+(?=\s|$)))+/i.test(inner))
    return /^(?:link|url|href|path)\b/i.test(inner) ? { kind: 'value', name, role: 'link' } : { kind: 'statement', name }
  return null
}

/** Reads a FreeMarker directive without its delimiters: `#if x`, `/#if`, `@macro`, `#else`. */
export function readFreemarkerTag(inner: string): Inner | null {
  const close = inner.startsWith('/')
  const words = inner.replace(/^\//, '').replace(/\/$/, '')
  const name = /^[#@][\w.]+/.exec(words)?.[0]?.slice(1) ?? ''
  if (close) return { kind: 'close', name }
  if (/^@/.test(words)) return { kind: inner.endsWith('/') ? 'include' : 'open', name: `@${name}` }
  if (/^(if|list|macro|switch|function|attempt|escape|noescape|autoesc|noautoesc|outputformat|compress|items|sep)$/.test(name)) return { kind: 'open', name }
  if (/^(else|elseif|case|default|recover)$/.test(name)) return { kind: 'middle', name }
  if (/^(include|import)$/.test(name)) return { kind: 'include', name }
  if (/^assign$/.test(name) && !/=/.test(words)) return { kind: 'open', name }
  return { kind: 'statement', name }
}

/** Reads AMPscript between `%%[` and `]%%`. */
export function readAmpBlock(inner: string): Inner | null {
  const words = inner.trim().toLowerCase()
  if (/^\/\*(?:(?!\*\/)[\s\S])*\*\/$/.test(words)) return { kind: 'comment', name: '' }
  const opens = words.match(/\bif\b(?=[^;]*?\bthen\b)|\bfor\b(?=[^;]*\bdo\b)/g)?.length ?? 0
  const closes = words.match(/\bendif\b|\bnext\b/g)?.length ?? 0
  if (/^(else|elseif)\b/.test(words) && opens <= 1 && closes === 0) return { kind: 'middle', name: 'else' }
  if (opens > closes) return { kind: 'open', name: 'if' }
  if (closes > opens) return { kind: 'close', name: 'endif' }
  return { kind: 'statement', name: /^\w+/.exec(words)?.[0] ?? '' }
}

/** What stands before the words of `@section('title', 'Your parcel')`, translated or not. */
const SECTION_NAME = /^\(\s*(['"])[\w.:-]{1,80}\1\s*,\s*(?:(?:__|trans)\(\s*)?/

/** The words of the text that begins behind `before`; none when it is a key or a program's. */
function literalsAfter(inside: string, before: RegExp): CopySpan[] {
  const literal = literalAt(inside, before.exec(inside)?.[0].length ?? inside.length)
  return literal && readsAsCopy(inside.slice(literal.from, literal.to)) ? [literal, ...continuedLiterals(inside, literal)] : []
}

/** Reads a Blade directive: `@if (…)`, `@endif`, `@include('x')`. */
export function readBladeDirective(name: string, inside: string): Inner | null {
  if (/^end(?!section$)|^endsection$|^(stop|show|overwrite)$/.test(name)) return { kind: 'close', name }
  if (/^(else|elseif|empty|case|default|elsecan|elseauth|elseguest)$/.test(name) && !(name === 'empty' && inside)) return { kind: 'middle', name }
  if (
    /^(if|unless|isset|empty|auth|guest|foreach|forelse|for|while|switch|section|push|prepend|once|can|cannot|env|production|component|slot|php|verbatim|error|hasSection|sectionMissing|session|canany|pushOnce|pushIf|prependOnce|fragment)$/.test(
      name,
    )
  ) {
    if (name === 'section' && /,/.test(inside)) return { kind: 'statement', name, copy: literalsAfter(inside, SECTION_NAME) }
    if (name === 'php' && inside) return { kind: 'statement', name }
    return { kind: 'open', name }
  }
  if (/^(include(If|When|Unless|First)?|each|extends|yield|stack|parent)$/.test(name)) return { kind: 'include', name }
  const words = name === 'lang' ? literalsAfter(inside, /^\(\s*/) : []
  if (name === 'lang') return words.length ? { kind: 'statement', name, copy: words } : { kind: 'value', name }
  if (
    /^(csrf|method|json|js|break|continue|dump|dd|style|class|checked|selected|disabled|readonly|required|vite|livewire\w*|aware|props|use|inject)$/.test(name)
  )
    return { kind: 'statement', name }
  // A directive of the team's own: `@money($order->total)`.
  return /^\(\s*[$'"[]/.test(inside) ? { kind: 'value', name } : null
}

/** Reads a directive of the Template Toolkit: `IF x`, `x.y | html`, `INCLUDE footer`, `|loc(name)`, `"Words"|loc`. */
export function readToolkitTag(inner: string): Inner | null {
  if (inner.startsWith('#')) return { kind: 'comment', name: '' }
  const trim = /^[-+=~]?\s*/.exec(inner)?.[0].length ?? 0
  const words = inner.slice(trim).replace(/\s*[-+=~]?$/, '')
  if (words.startsWith('#')) return { kind: 'comment', name: '' }
  if (words.startsWith('|')) return { kind: 'open', name: 'filter' }
  const name = /^[A-Z]+\b/.exec(words)?.[0].toLowerCase() ?? ''
  if (/^(?:if|unless|foreach|for|while|switch|block|filter)$/.test(name)) return { kind: 'open', name }
  if (/^(?:perl|rawperl)$/.test(name)) return { kind: 'open', name }
  if (/^(?:wrapper|try|view)$/.test(name)) return { kind: 'open', name: 'do' }
  if (/^(?:else|elsif|elseif|case|catch|final)$/.test(name)) return { kind: 'middle', name: 'else' }
  if (name === 'end') return { kind: 'close', name }
  if (/^(?:include|process|insert)$/.test(name)) return { kind: 'include', name }
  if (/^(?:use|set|default|call|meta|return|stop|next|last|clear|throw|macro|tags|debug)$/.test(name)) return { kind: 'statement', name }
  if (/^\w[\w.]*\s*=(?!=)/.test(words) || words === '') return { kind: 'statement', name: 'set' }
  const literal = literalAt(inner, trim)
  if (literal && /^\s*\|\s*loc\b/.test(inner.slice(literal.to + 1)) && readsAsCopy(inner.slice(literal.from, literal.to)))
    return { kind: 'statement', name: 'loc', copy: [literal] }
  return { kind: 'value', name: words.replace(/^GET\s+/, '').split(/[\s|(]/)[0] ?? '', hasFallback: /\|\||\bor\b|\bOR\b/.test(words) }
}
