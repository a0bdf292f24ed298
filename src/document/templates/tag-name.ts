import type { Span } from '../../text/span.ts'

/** Words inside a tag, without its delimiters and signs. */
const INNER = /[\p{L}\p{N}_$][\p{L}\p{N}_.$-]*/u

/** Where the name stands inside a template tag or a placeholder, to point at: `first_name` in `{{ first_name }}`, `if` in `{% if paid %}`. */
export function tagNameSpan(tag: Span & { readonly name: string }, source: string): Span {
  const raw = source.slice(tag.start, tag.end)
  const name = INNER.test(tag.name) && !/[\n{}<>%|]/.test(tag.name) ? tag.name : ''
  const at = name ? raw.indexOf(name) : -1
  if (at >= 0) return { start: tag.start + at, end: tag.start + at + name.length }
  const inner = INNER.exec(raw)
  return inner ? { start: tag.start + inner.index, end: tag.start + inner.index + inner[0].length } : { start: tag.start, end: tag.end }
}

/** Where the last part of an address stands, to point at: `hero.png` in `https://acme.example/images/hero.png?w=600`. */
export function fileNameSpan(address: Span, source: string): Span {
  const raw = source.slice(address.start, address.end)
  const path = raw.replace(/<\?[^?]*\?>/g, (tag) => '<'.repeat(tag.length)).split(/[?#]/)[0] ?? raw
  const name = /[^/\s{}<>%|"']+$/.exec(path.replace(/\/+$/, ''))
  if (/^data:/i.test(raw) || !name) return tagNameSpan({ ...address, name: '' }, source)
  return { start: address.start + name.index, end: address.start + name.index + name[0].length }
}
