import type { CopyDocument, Message, Placeholder } from '../document/copy-document.ts'
import { anchorOf } from '../review/anchor.ts'
import type { Fact, TwinDifference } from '../rules/workspace-facts.ts'
import { timesDiffer } from './durations.ts'

/** What is kept of a message to hold it against its twins. */
export interface TwinSide {
  readonly path: string
  readonly messageKey: string | null
  readonly start: number
  readonly end: number
  readonly text: string
  readonly language: string
  readonly channel: 'html' | 'text' | 'sms' | 'other'
  /** Same for twins: path and key without language and channel. */
  readonly family: string
  readonly placeholders: readonly string[]
  /** Tags that call a function, as written; what goes into them differs from channel to channel. */
  readonly calls: string
  readonly links: readonly string[]
  readonly facts: readonly Fact[]
  readonly reachable: boolean
}

const LANGUAGE = /(?:^|[._/-])([a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}))?)(?=$|[._/-])/gi
const LANGUAGES = new Set('en de fr es it nl pt sv da nb fi pl cs ja zh ko ru tr el hu ro uk he ar'.split(' '))
const CHANNEL =
  /(?:^|[._/-])(html|text|txt|plain|sms|e-?mail|mail|(?:sms|e?mail)_(?:body|text)|body_text|body_html|text_body|html_body|bodytext|bodyhtml)(?=$|[._/-])/gi

/** The name that twins share: language and channel parts of path and key are cut out. Null when neither names one. */
export function familyOf(path: string, key: string | null): string | null {
  let named = false
  const cut = (text: string) =>
    text
      .replace(LANGUAGE, (whole, tag: string) => {
        if (!LANGUAGES.has(tag.slice(0, 2).toLowerCase())) return whole
        named = true
        return `${whole.slice(0, whole.length - tag.length)}*`
      })
      .replace(CHANNEL, (whole, name: string) => {
        named = true
        return `${whole.slice(0, whole.length - name.length)}*`
      })
  const stem = path.replace(/\.(html?|txt|text|md|mjml|hbs|liquid|erb|njk|twig)(\.(hbs|liquid|erb|njk|twig))?$/i, (ending) =>
    /html?|txt|text/i.test(ending) ? '.*' : ending,
  )
  if (stem !== path) named = true
  // `shipped-sms.txt` and `shipped.html` are cut at other places.
  const family = `${cut(stem)}#${key ? cut(key) : ''}`.replace(/(?:[._/-]?\*)+/g, '*')
  return named ? family : null
}

/** `link_to(@url)` and `l(:hello)` are calls of a program; `{{ name | default: "you" }}` is a value. */
function isCall(placeholder: Placeholder): boolean {
  return /^<%/.test(placeholder.raw) && !/^<%[-=\s]*@?[\w.]+\s*-?%>$/.test(placeholder.raw)
}

const REACH = /^(mailto:|tel:)|contact|support|help|chat/i

/** What a message's twins are held against; null when nothing says that it has one. */
export function readTwinSide(document: CopyDocument, message: Message, facts: readonly Fact[]): TwinSide | null {
  const family = familyOf(document.path, message.key)
  if (!family) return null
  const name = `${document.path} ${message.key ?? ''}`.toLowerCase()
  const channel = /sms/.test(name) ? 'sms' : /html/.test(name) ? 'html' : /\.(txt|text)\b|[._/-](text|plain|txt)/.test(name) ? 'text' : 'other'
  const first = message.blocks.find((block) => /\p{L}/u.test(block.text))
  const { start, end } = first ? anchorOf(first, { start: 0, end: first.text.length }, document.source) : { start: message.start, end: message.start }
  const values = message.placeholders.filter((one) => one.dialect !== 'address' && one.role !== 'include')
  return {
    path: document.path,
    messageKey: message.key,
    start,
    end,
    text: document.source.slice(start, end),
    language: message.language,
    channel,
    family,
    placeholders: [...new Set(values.filter((one) => !isCall(one)).map((one) => one.name))].sort(),
    calls: values
      .filter(isCall)
      .map((one) => one.raw)
      .join(' '),
    links: [
      ...new Set(
        message.links
          .filter((link) => /^https?:/i.test(link.target))
          .map((link) =>
            link.target
              // What follows the first value differs in how it is written, not in where it leads.
              .replace(/[?#{[<%\ue000-\uf8ff*].*$/su, '')
              .replace(/\/(en|de|fr|es|it|nl|pt)(?=\/|$)/i, '/*')
              .replace(/\/$/, ''),
          ),
      ),
    ].sort(),
    facts: facts.filter((fact) => fact.messageKey === message.key),
    reachable:
      message.mayHoldMore ||
      message.hasForm ||
      message.links.some((link) => REACH.test(link.target)) ||
      facts.some((fact) => fact.messageKey === message.key && (fact.subject === 'phone' || fact.subject === 'email')) ||
      message.placeholders.some((one) => one.role === 'contact'),
  }
}

/** Twins of all files by family; a family is compared anew only when one of its files changed. */
export class TwinIndex {
  readonly #sides = new Map<string, readonly TwinSide[]>()
  readonly #families = new Map<string, Set<string>>()
  readonly #known = new Map<string, readonly TwinDifference[]>()

  /** Takes a file's messages in place of those that it had. */
  put(path: string, sides: readonly TwinSide[]): void {
    this.delete(path)
    if (!sides.length) return
    this.#sides.set(path, sides)
    for (const { family } of sides) {
      this.#known.delete(family)
      const paths = this.#families.get(family)
      if (paths) paths.add(path)
      else this.#families.set(family, new Set([path]))
    }
  }

  delete(path: string): void {
    for (const { family } of this.#sides.get(path) ?? []) {
      this.#known.delete(family)
      const paths = this.#families.get(family)
      paths?.delete(path)
      if (paths?.size === 0) this.#families.delete(family)
    }
    this.#sides.delete(path)
  }

  differences(): TwinDifference[] {
    const found: TwinDifference[] = []
    for (const [family, paths] of this.#families) {
      let known = this.#known.get(family)
      if (!known) {
        known = compareFamily([...paths].flatMap((path) => (this.#sides.get(path) ?? []).filter((side) => side.family === family)))
        this.#known.set(family, known)
      }
      found.push(...known)
    }
    return found
  }
}

/** Compares twins: the side with less is the one that lost something. Language twins and channel twins apart. */
function compareFamily(family: readonly TwinSide[]): TwinDifference[] {
  const found: TwinDifference[] = []
  const [model, ...others] = [...family].sort(
    (a, b) => Number(b.language === 'en') - Number(a.language === 'en') || rank(a) - rank(b) || a.path.localeCompare(b.path),
  )
  for (const other of model ? others : []) {
    const twins = other.language !== model?.language ? 'languages' : other.channel !== model.channel ? 'channels' : null
    if (twins && model) found.push(...compare(model, other, twins))
  }
  return found
}

function rank(side: TwinSide): number {
  return side.channel === 'html' ? 0 : side.channel === 'text' ? 1 : 2
}

function compare(model: TwinSide, other: TwinSide, twins: 'languages' | 'channels'): TwinDifference[] {
  const found: TwinDifference[] = []
  const add = (about: TwinDifference['about'], missing: readonly string[]) => {
    if (missing.length) found.push({ here: other, there: model, twins, about, missing })
  }
  const isShort = other.channel === 'sms' || model.channel === 'sms'
  if (!isShort) {
    const calls = `${model.calls} ${other.calls}`
    add(
      'placeholder',
      both(model.placeholders, other.placeholders).filter((name) => !calls.includes(name)),
    )
    if (twins === 'languages') add('link', model.links.length === other.links.length ? [] : lacking(model.links, other.links))
    else add('link', lacking(other.links, model.links))
    if (model.reachable && !other.reachable) add('contact', ['contact'])
  }
  for (const [about, subjects] of [
    ['price', ['price', 'delivery-price', 'free-delivery-from']],
    ['phone', ['phone']],
    ['date', ['date']],
  ] as const) {
    const here = keys(other, subjects)
    const there = keys(model, subjects)
    // Another currency is another market's price, and a short message names less.
    if (about === 'price' && here.length && there.length && !here.some((one) => there.some((own) => currencyOf(own) === currencyOf(one)))) continue
    if (!here.length || !there.length) {
      if (about === 'phone' && !isShort) add(about, there)
      continue
    }
    const differing = isShort
      ? here.filter((one) => !hasSame(there, one))
      : [...there.filter((one) => !hasSame(here, one)), ...here.filter((one) => !hasSame(there, one))]
    add(about, differing)
  }
  add('time', differingTimes(model, other))
  return found
}

const TIMES = ['refund-time', 'refund-window', 'return-window', 'delivery', 'dispatch', 'reply', 'trial'] as const

/** What this one says of a time where no place in the other says so; unsaid is no difference, the two may be cut otherwise. */
function differingTimes(model: TwinSide, other: TwinSide): string[] {
  return TIMES.flatMap((subject) => {
    const about = (side: TwinSide) => side.facts.filter((fact) => fact.subject === subject)
    const there = about(model)
    const here = about(other)
    if (!there.length || here.some((one) => there.some((same) => !timesDiffer(one, same)))) return []
    return here.map((fact) => fact.value)
  })
}

/** True when a list has a figure; a date that may be read two ways is the same as either. */
function hasSame(all: readonly string[], one: string): boolean {
  return all.some((other) => other === one || other.split('|').some((day) => one.split('|').includes(day)))
}

function currencyOf(key: string): string {
  return key.replace(/[\d.][\s\S]*$/, '')
}

function keys(side: TwinSide, subjects: readonly string[]): string[] {
  return [...new Set(side.facts.filter((fact) => subjects.includes(fact.subject)).map((fact) => fact.key))]
}

function lacking(all: readonly string[], some: readonly string[]): string[] {
  return all.filter((one) => !some.includes(one))
}

function both(a: readonly string[], b: readonly string[]): string[] {
  return [...lacking(a, b), ...lacking(b, a)]
}
