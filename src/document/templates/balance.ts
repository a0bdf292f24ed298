import type { TemplateTag } from '../copy-document.ts'
import { findCodeFault } from './code-balance.ts'

/** A place where opening and closing tags do not fit together. */
export interface Imbalance {
  readonly tag: TemplateTag
  readonly expected: string
  readonly found: string
}

/** How a dialect's tags find each other. */
interface Pairing {
  /** The name that closes an opening tag. */
  readonly closer: (open: TemplateTag) => string
  /** Openings that always need a close; others may be tags of one piece in some product. */
  readonly strict: RegExp
  /** The name of a closing tag, as `closer` writes it. */
  readonly nameOf: (close: TemplateTag) => string
  /** True for a tag of which everything inside is shown as it stands. */
  readonly isRaw: (open: TemplateTag) => boolean
}

const END_WORD: Pairing = {
  closer: (open) => `end${open.name}`,
  strict:
    /^(?:if|unless|for|foreach|case|capture|tablerow|paginate|autoescape|raw|verbatim|comment|blocktrans|blocktranslate|while|switch|ifchanged|ifequal|ifnotequal|embed|apply|macro)$/,
  nameOf: (close) => close.name,
  isRaw: (open) => /^(?:raw|verbatim|comment)$/.test(open.name),
}
const SAME_NAME: Pairing = {
  closer: (open) => open.name.replace(/^[>*]/, '').replace(/^inline$/, 'inline'),
  strict: /./,
  nameOf: (close) => close.name.replace(/\s.*/, ''),
  isRaw: (open) => open.name === 'literal' || open.name === 'noparse',
}
const ANY_END = (word: string): Pairing => ({ closer: () => word, strict: /./, nameOf: () => word, isRaw: () => false })

const PAIRINGS: Readonly<Record<string, Pairing>> = {
  liquid: END_WORD,
  jinja: END_WORD,
  handlebars: SAME_NAME,
  magento: SAME_NAME,
  smarty: { ...SAME_NAME, strict: /^(?:if|foreach|section|for|while|literal|strip|capture|block|function)$/ },
  freemarker: { ...SAME_NAME, strict: /^(?:if|list|macro|switch|function|attempt|escape|compress)$/ },
  go: ANY_END('end'),
  'template-toolkit': ANY_END('END'),
  mailchimp: ANY_END('END:IF'),
  blade: {
    closer: (open) => `end${open.name}`,
    strict: /^(?:if|unless|isset|auth|guest|foreach|forelse|for|while|switch|verbatim|push|component)$/,
    // A section may also be shown or overwritten where it ends.
    nameOf: (close) => (/^(?:stop|show|overwrite)$/.test(close.name) ? 'endsection' : close.name),
    isRaw: (open) => open.name === 'verbatim',
  },
  jsx: { closer: (open) => open.name, strict: /^(?:if|each|await|key|snippet)$/, nameOf: (close) => close.name, isRaw: () => false },
}

/**
 * Finds tags that are not closed, or closed in the wrong order, at their first place. Only dialects whose
 * rules are certain are judged; a custom tag that may or may not have an end is not.
 */
export function findImbalance(tags: readonly TemplateTag[]): Imbalance | null {
  for (const [dialect, pairing] of Object.entries(PAIRINGS)) {
    const own = tags.filter((tag) => tag.dialect === dialect)
    const fault = own.length ? faultIn(own, pairing) : null
    if (fault) return fault
  }
  return findCodeFault(tags)
}

function faultIn(tags: readonly TemplateTag[], pairing: Pairing): Imbalance | null {
  const open: TemplateTag[] = []
  const statements = new Set<string>()
  let raw: TemplateTag | null = null
  for (const tag of tags) {
    if (raw) {
      if (tag.kind !== 'close' || pairing.nameOf(tag) !== pairing.closer(raw)) continue
      raw = null
    }
    if (tag.kind === 'open') {
      open.push(tag)
      if (pairing.isRaw(tag)) raw = tag
    } else if (tag.kind === 'statement') statements.add(tag.name)
    else if (tag.kind === 'close') {
      const fault = close(tag, open, pairing, statements)
      if (fault) return fault
    }
  }
  const left = open.findLast((tag) => pairing.strict.test(tag.name))
  return left ? { tag: left, expected: written(pairing.closer(left), left), found: 'the end of the text' } : null
}

function close(tag: TemplateTag, open: TemplateTag[], pairing: Pairing, statements: ReadonlySet<string>): Imbalance | null {
  const name = pairing.nameOf(tag)
  const index = open.findLastIndex((one) => pairing.closer(one) === name)
  if (index >= 0) {
    const between = open.slice(index + 1).find((one) => pairing.strict.test(one.name))
    if (between) return { tag: between, expected: written(pairing.closer(between), between), found: tag.raw }
    open.length = index
    return null
  }
  const opener = name.replace(/^end/, '')
  // `{% hint %} … {% endhint %}`: a product's own tag, whose start was read as a tag of one piece.
  if (statements.has(opener) || !pairing.strict.test(opener)) return null
  return { tag, expected: `an opening ${written(opener, tag)} before it`, found: tag.raw }
}

function written(name: string, like: TemplateTag): string {
  if (like.dialect === 'handlebars' || like.dialect === 'magento') return like.kind === 'close' ? `{{#${name}}}` : `{{/${name}}}`
  if (like.dialect === 'jsx') return like.kind === 'close' ? `{#${name}}` : `{/${name}}`
  if (like.dialect === 'blade') return `@${name}`
  if (like.dialect === 'smarty') return like.kind === 'close' ? `{${name}}` : `{/${name}}`
  if (like.dialect === 'freemarker') return like.kind === 'close' ? `<#${name}>` : `</#${name}>`
  if (like.dialect === 'template-toolkit') return `[% ${name === 'END' && like.kind === 'close' ? 'IF …' : name} %]`
  if (like.dialect === 'go') return `{{ ${name} }}`
  if (like.dialect === 'mailchimp') return like.kind === 'close' ? '*|IF:…|*' : `*|${name}|*`
  return `{% ${name} %}`
}
