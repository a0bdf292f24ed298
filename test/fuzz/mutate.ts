/** Random texts that are nearly files: samples, changed by a seed. The same seed gives the same text as long as the samples stay. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seeded } from '../../scripts/seeded.mjs'
import { parseCopy } from '../../src/document/parse-copy.ts'

export type Random = () => number

const below = (random: Random, most: number) => Math.floor(random() * most)
const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T

export interface FuzzCase {
  readonly path: string
  readonly text: string
}

/** Units that have broken text tools before. */
const NASTY = [
  '\ud800',
  '\udc00',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u000b',
  '\u00a0',
  '\u0301'.repeat(30),
  '\ue000',
  '\ue001\ue002',
  '\uf8ff',
  '👩‍👩‍👧‍👦',
  'İ',
  'ß',
  'ﬃ',
  '\r',
  '\r\n',
  '\n\r',
  '\t',
  '\\',
  '\\u',
  '\\ud83d',
  '&#x1F600;',
  '&#0;',
  '&#xD800;',
  '&amp;amp;',
  '=\r\n',
  '=E2=80=99',
  '"',
  "'",
  '’',
  '`',
  '```',
  '~~~',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<script>',
  '</script>',
  '<style>',
  '<p>',
  '</p>',
  '<td>',
  '<a href="',
  '<br>',
  '---\n',
  '\n---\n',
  '{',
  '}',
  '{{',
  '}}',
  '{%',
  '%}',
  '<%',
  '%>',
  '[',
  ']',
  '](',
  '|',
  '\n\n',
  '\n    ',
  '\n- ',
  '\n> ',
  '\n# ',
  '\n|---|\n',
  '*',
  '**',
  '__',
  ': ',
  '#',
  '&a',
  '*a',
  '<<: *a',
  '!!binary ',
  '? ',
  '|-\n  ',
  '>+\n',
  ',',
  ';',
  '__proto__',
  'constructor',
  '<!-- tlc-disable -->',
  '{# tlc-disable-next-line jargon #}',
  'msgid "',
  '<target>',
  '.. note::\n',
  '====\n',
  'Content-Transfer-Encoding: quoted-printable\n\n',
  'Content-Type: multipart/mixed; boundary=x\n\n--x\n',
]

const SENTENCES = [
  'We are pleased to announce that the app is free.',
  'Please utilise the portal.',
  'As per our policy, refunds take 14 days.',
  'We offer our customers a dashboard.',
  'Do not reply to this e-mail.',
  'Hi {{first_name}},',
  'Unfortunately, you failed to pay.',
  'Best regards, the Acme team',
  'We’ll refund you by Friday.',
  'TODO [Company Name] lorem ipsum',
]

const FOLDER = join(process.cwd(), 'test/samples')
const SAMPLES: readonly FuzzCase[] = readdirSync(FOLDER)
  .sort()
  .map((path) => ({ path, text: readFileSync(join(FOLDER, path), 'utf8') }))
const FORMATS = SAMPLES.filter((one) => !one.path.startsWith('dialect-'))
/** Tags of every template language, as the samples write them. */
const TAGS: readonly string[] = SAMPLES.flatMap(({ path, text }) => parseCopy(text, { path }).tags.map((tag) => tag.raw))

/** A tag of any template language, something nasty, or a sentence that a rule listens for. */
function fragment(random: Random): string {
  const dice = random()
  if (dice < 0.4) return pick(random, TAGS)
  if (dice < 0.75) return pick(random, NASTY)
  if (dice < 0.9) return pick(random, SENTENCES)
  return String.fromCodePoint(...Array.from({ length: 1 + below(random, 6) }, () => below(random, random() < 0.5 ? 0x3000 : 0x110000)))
}

/** One change as an editor would send it. */
export interface FuzzEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One change of a text: mostly small, at times a whole stretch. */
export function randomEdit(text: string, random: Random): FuzzEdit {
  const start = below(random, text.length + 1)
  const long = random() < 0.15
  const end = Math.min(text.length, start + below(random, long ? text.length + 1 : 8))
  const dice = random()
  if (dice < 0.3) return { start, end, text: '' }
  if (dice < 0.75) return { start, end: start, text: fragment(random) }
  if (dice < 0.85) return { start, end, text: fragment(random) }
  const other = random() < 0.5 ? text : pick(random, SAMPLES).text
  const from = below(random, other.length + 1)
  return { start, end: start, text: other.slice(from, from + below(random, long ? 2000 : 60)) }
}

export const applyEdit = (text: string, edit: FuzzEdit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end)

/** Largest text, in UTF-16 units: what the promise of two seconds is about. */
const LARGE = 100_000

/** The case of a seed. */
export function makeCase(seed: number): FuzzCase {
  const random = seeded(seed)
  const base = pick(random, SAMPLES)
  // Any text in the format of another file: a page that is saved as YAML, a macro as a letter.
  const path = random() < 0.12 ? pick(random, FORMATS).path : base.path
  let text = base.text
  if (random() < 0.1) text = Array.from({ length: below(random, 400) }, () => fragment(random)).join('')
  const edits = 1 + below(random, 12)
  for (let i = 0; i < edits; i++) text = applyEdit(text, randomEdit(text, random))
  const dice = random()
  if (dice < 0.06) text = text.replaceAll('\n', '\r\n')
  else if (dice < 0.08) text = text.replaceAll('\n', '\r')
  else if (dice < 0.1) text = `\ufeff${text}`
  if (random() < 0.04) {
    // The same few words, tags or marks over and over: what turns a slow pattern into a hang.
    const many = random() < 0.5 ? fragment(random) : fragment(random) + fragment(random)
    const at = below(random, text.length + 1)
    const times = Math.floor((random() < 0.5 ? LARGE : 5000) / Math.max(1, many.length))
    text = text.slice(0, at) + many.repeat(times) + text.slice(at)
  } else if (random() < 0.01) text = text.repeat(Math.ceil(LARGE / Math.max(1, text.length)))
  return { path: `case/${path}`, text: text.slice(0, LARGE) }
}

/** What opens or closes something that reaches far, at the start of a line. */
const REACHING = [
  '```\n',
  '~~~\n',
  '<!-- ',
  '-->',
  '{% if vip %}\n',
  '{% else %}',
  '{% endif %}\n',
  '{% comment %}',
  '---\n',
  '===\n',
  '> ',
  '- ',
  '1. ',
  '    ',
  '# ',
  '[a]: https://acme.example\n',
  '| a | b |\n|---|---|\n',
  '<div>',
  '</div>',
  '<table><tr><td>',
  '<style>',
  '"',
  '\n\n',
  '\n',
]

/**
 * What a writer does to a text for a while, one change after the other: types sentences letter by letter and takes letters back,
 * pastes a paragraph a second time, moves or cuts one, opens a fence or a comment, undoes.
 */
export function* typing(start: string, random: Random): Generator<FuzzEdit, never, void> {
  let text = start
  const done: FuzzEdit[] = []
  const make = (edit: FuzzEdit): FuzzEdit => {
    const { start: at } = edit
    done.push({ start: at, end: at + edit.text.length, text: text.slice(at, edit.end) })
    text = applyEdit(text, edit)
    return edit
  }
  const lineStart = () => text.lastIndexOf('\n', below(random, text.length + 1)) + 1
  /** A stretch from one blank line to another. */
  const stretch = () => {
    const at = text.lastIndexOf('\n\n', below(random, text.length + 1))
    const from = at < 0 ? 0 : at + 2
    const next = text.indexOf('\n\n', from)
    return { from, to: next < 0 ? text.length : next + 2 }
  }
  for (;;) {
    const dice = random()
    if (dice < 0.35) {
      let at = random() < 0.5 ? lineStart() : below(random, text.length + 1)
      const words = (random() < 0.7 ? pick(random, SENTENCES) : fragment(random)).slice(0, 60)
      for (let i = 0; i < words.length; ) {
        const next = words.slice(i, i + 1 + below(random, 6))
        yield make({ start: at, end: at, text: next })
        at += next.length
        i += next.length
      }
    } else if (dice < 0.5) {
      for (let at = below(random, text.length + 1), times = below(random, 8); times > 0 && at > 0; times--, at--)
        yield make({ start: at - 1, end: at, text: '' })
    } else if (dice < 0.65) {
      const { from, to } = stretch()
      const words = text.slice(from, to)
      if (random() < 0.5) yield make({ start: from, end: to, text: '' })
      const at = random() < 0.7 ? stretch().from : lineStart()
      yield make({ start: at, end: at, text: words })
    } else if (dice < 0.7) {
      const { from, to } = stretch()
      yield make({ start: from, end: to, text: '' })
    } else if (dice < 0.85) {
      const at = lineStart()
      yield make({ start: at, end: at, text: pick(random, REACHING) })
    } else if (dice < 0.93) {
      for (let times = 1 + below(random, 10); times > 0; times--) {
        const back = done.pop()
        if (!back) break
        text = applyEdit(text, back)
        yield back
      }
    } else yield make(randomEdit(text, random))
  }
}

/** A text to type in: some samples of one format, one after the other, so that it has many paragraphs. */
export function makeLongCase(seed: number): FuzzCase {
  const random = seeded(seed)
  const base = pick(random, SAMPLES)
  const ending = (path: string) => path.split('.').at(-1)
  const alike = SAMPLES.filter((one) => ending(one.path) === ending(base.path))
  const isRecord = /\.(?:json|yaml|xlf)$/.test(base.path)
  const parts = isRecord ? [base] : Array.from({ length: 1 + below(random, 5) }, () => pick(random, random() < 0.8 ? alike : SAMPLES))
  const text = [base, ...(isRecord ? [] : parts)].map((one) => one.text).join('\n\n')
  return { path: `case/${base.path}`, text: (random() < 0.1 ? text.replaceAll('\n', '\r\n') : text).slice(0, 20_000) }
}
