/** What holds for every format in every template language: values leave the words round them alone, spellings say the same, fixes leave the file whole. */
import { parseWithoutProcessing } from '@handlebars/parser'
import fc from 'fast-check'
import { Liquid } from 'liquidjs'
import nunjucks from 'nunjucks'
import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../../src/document/copy-document.ts'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { DIALECTS } from '../../../src/document/templates/dialects.ts'
import type { Finding } from '../../../src/review/finding.ts'
import { review } from '../../../src/review/review.ts'
import { readOptions } from '../../../src/review/settings.ts'
import { ruleOf } from '../../../src/rules/index.ts'
import { applyEdits } from '../../../src/text/span.ts'
import { CASES, FORMAT_CASES, OWN, PROSE_SETTINGS, SENTENCES, VALUES } from './format-cases.ts'

const paragraphs = fc.array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 })
const written = (texts: readonly (readonly string[])[]) => texts.map((sentences) => sentences.join(' '))

const jargon = (findings: readonly Finding[]) => findings.filter((finding) => finding.rule === 'jargon').map(({ text, start }) => ({ text, start }))

describe('a value anywhere leaves the findings round it where they were', () => {
  test('every template language has a value here', () => expect(DIALECTS.filter((dialect) => !VALUES[dialect.id]).map(({ id }) => id)).toEqual([]))

  test.each(CASES)('%s, %s', (format, id, value) => {
    const { path, write, spell } = FORMAT_CASES[format]
    const isFound = format !== 'mdx' && format !== 'markup' && DIALECTS.find((one) => one.id === id)?.signs
    const settings = PROSE_SETTINGS(id === 'its own' || isFound ? null : id)
    fc.assert(
      fc.property(paragraphs, fc.nat(), (texts, at) => {
        const plain = written(texts)
        const base = jargon(review(write(plain), path, settings).findings)
        // Between two words that no finding spans.
        const gaps = plain.flatMap((text, index) =>
          [...text.matchAll(/ /g)].map((gap) => ({ index, at: gap.index })).filter((gap) => !/(?:low|hanging|reach|best|of|to)$/.test(text.slice(0, gap.at))),
        )
        const gap = gaps[at % gaps.length]
        if (!gap) return
        const inserted = ` \ue777`
        const marked = write(plain.map((text, index) => (index === gap.index ? text.slice(0, gap.at) + inserted + text.slice(gap.at) : text)))
        const place = marked.indexOf(inserted)
        const raw = ` ${spell ? spell(value) : value}`
        const source = marked.replace(inserted, () => raw)
        const found = review(source, path, settings).findings
        for (const finding of found) expect(source.slice(finding.start, finding.end)).toBe(finding.text)
        expect(
          jargon(found).map(({ text, start }) => ({ text, start: start > place ? start - raw.length : start })),
          source,
        ).toEqual(base)
        for (const finding of found) expect(finding.text, source).not.toContain(raw.trim())
        const words = parseCopy(source, readOptions(path, settings)).messages.flatMap((message) => message.blocks.map((block) => block.text))
        expect(words.join('\n'), source).not.toMatch(/city|town|fallback|default/i)
      }),
      { numRuns: 4 },
    )
  })
})

/** Sentences that other rules have something to say of: who speaks, what is promised, how it is put. */
const SPOKEN = [
  ...SENTENCES,
  'We are proud to announce our new lamp.',
  'As per our policy, the desk is closed on Monday.',
  'We apologise for any inconvenience caused.',
  'We will get back to you soon.',
  'Customers can ask at the desk.',
  'This is a truly revolutionary and world-class lamp.',
  'You failed to pay for the seat.',
  'Your request was not approved.',
] as const
const SAID: ReadonlySet<string> = new Set(SPOKEN)

/**
 * What is found in the sentences without the value, rule and words. In the sentence with the value, a noun more may
 * change what it says, so there only words that stand by themselves are compared (above), and rules about who speaks to
 * whom read the sentences beside it: “We reach out to guests. Your {{city}} request …”. Findings about the whole
 * message are left out: a value may be its greeting or its contact.
 */
const inOthers = (findings: readonly Finding[], without: ReadonlySet<string>) =>
  findings
    .filter(({ rule, sentence }) => ruleOf(rule)?.scope === 'block' && SAID.has(sentence) && !without.has(sentence))
    .map(({ rule, text, sentence }) => `${rule}: ${text} (${sentence})`)

describe('a value in one sentence leaves what every rule says of the others as it was', () => {
  let compared = 0
  const rules = new Set<string>()
  test.each(CASES)('%s, %s', (format, id, value) => {
    const { path, write, spell } = FORMAT_CASES[format]
    // Said, not guessed: with a value in it, a plain text is a letter rather than a page.
    const settings = { ...PROSE_SETTINGS(id === 'its own' ? null : id), kind: 'marketing-email' as const }
    const sentence = fc.constantFrom(...SPOKEN)
    fc.assert(
      fc.property(fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 5 }), fc.nat(), fc.nat(), (texts, which, at) => {
        const place = texts.flatMap((sentences, paragraph) => sentences.map((_, index) => ({ paragraph, index })))[which % texts.flat().length]
        if (!place) return
        const changed = texts[place.paragraph]?.[place.index] ?? ''
        const inRow = texts.flat()
        const row = texts.slice(0, place.paragraph).flat().length + place.index
        const near = new Set(inRow.slice(Math.max(0, row - 1), row + 2))
        const gaps = [...changed.matchAll(/ /g)].map((gap) => gap.index)
        const gap = gaps[at % gaps.length] ?? 0
        const marked = texts.map((sentences, paragraph) =>
          sentences
            .map((one, index) => (paragraph === place.paragraph && index === place.index ? `${one.slice(0, gap)} \ue777${one.slice(gap)}` : one))
            .join(' '),
        )
        const source = write(marked).replace('\ue777', () => (spell ? spell(value) : value))
        const plain = inOthers(review(write(written(texts)), path, settings).findings, near)
        expect(inOthers(review(source, path, settings).findings, near), source).toEqual(plain)
        compared += plain.length
        for (const one of plain) rules.add(one.split(':')[0] ?? '')
      }),
      { numRuns: 2 },
    )
  })

  test('many rules had something to say', () => {
    expect(compared).toBeGreaterThan(1000)
    expect(rules.size, [...rules].join(' ')).toBeGreaterThan(7)
  })
})

describe('another spelling of the same characters gives the same findings', () => {
  test.each(FORMATS.filter((format) => FORMAT_CASES[format].twin))('%s', (format) => {
    const { path, write, twin } = FORMAT_CASES[format]
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const source = write(written(texts))
        const shown = (text: string) => review(text, path).findings.map((finding) => [finding.rule, finding.messageKey, finding.sentence, finding.message])
        expect(shown(twin?.(source) ?? source)).toEqual(shown(source))
      }),
      { numRuns: 15 },
    )
  })
})

/** Rules whose help is to put in what is missing: a greeting, a name, a contact block. */
const ADDS: ReadonlySet<string> = new Set(['no-greeting', 'missing-contact-path', 'impersonal-address', 'no-human-sign-off', 'no-feedback-path'])

describe('after any fix the file is whole', () => {
  const kept = (text: string) => ({
    values: (text.match(/\{\{[^}]*\}\}|\{0\}|\{ \$city \}/g) ?? []).sort(),
    links: (text.match(/https?:\/\/[\w./-]+\w/g) ?? []).sort(),
    numbers: (text.match(/\b\d+\b/g) ?? []).sort(),
  })
  test.each(FORMATS)('%s', (format) => {
    const { path, write, shape } = FORMAT_CASES[format]
    const value = OWN[format] ?? '{{ city }}'
    const more = [
      'See https://acme.example/map within 14 days and utilise it.',
      `Please utilise seat 12 in ${value} now.`,
      'We are pleased to announce that the app is free from 3 May.',
      'As per our policy, refunds take 14 days.',
      'We provide our customers with a map of 12 towns.',
      'We’re sorry for any inconvenience caused.',
      'Please do not hesitate to call us on 0800 123 4567.',
    ]
    const sentence = fc.constantFrom(...SENTENCES, ...more)
    let fixes = 0
    const rules = new Set<string>()
    fc.assert(
      fc.property(fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 }), (texts) => {
        const source = write(written(texts))
        const before = { shape: shape(source), kept: kept(source) }
        for (const finding of review(source, path).findings) {
          for (const fix of finding.fixes) {
            if (!fix.edits.length || ADDS.has(finding.rule)) continue
            fixes++
            rules.add(finding.rule)
            const fixed = applyEdits(source, fix.edits)
            expect({ shape: shape(fixed), kept: kept(fixed) }, `${fix.title}\n${fixed}`).toEqual(before)
            // All other bytes are untouched: what stands between the edits is the same text.
            let rest = fixed
            let at = 0
            for (const edit of [...fix.edits].sort((a, b) => a.start - b.start)) {
              const between = source.slice(at, edit.start)
              expect(rest.startsWith(between)).toBe(true)
              rest = rest.slice(between.length + edit.text.length)
              at = edit.end
            }
            expect(rest).toBe(source.slice(at))
          }
        }
      }),
      { numRuns: 12 },
    )
    expect(fixes).toBeGreaterThan(0)
    expect(rules.size, [...rules].join(' ')).toBeGreaterThan(2)
  })

  test.each([
    [
      'a.liquid',
      '{% if vip %}Please utilise {{ seat | default: "a seat" }}.{% else %}You can leverage it.{% endif %}',
      (text: string) => new Liquid().parse(text).length,
    ],
    ['a.hbs', '{{#if vip}}Please utilise {{seat}}.{{else}}You can leverage it.{{/if}}', (text: string) => parseWithoutProcessing(text).body.length],
    [
      'a.njk',
      '{% if vip %}Please utilise {{ seat|default("a seat") }}.{% else %}You can leverage it.{% endif %}',
      (text: string) => Boolean(nunjucks.compile(text, new nunjucks.Environment())),
    ],
  ] as const)('%s still parses', (path, source, parse) => {
    const shape = parse(source)
    const fixes = review(source, path).findings.flatMap((finding) => finding.fixes.filter((fix) => fix.edits.length))
    expect(fixes.length).toBeGreaterThan(1)
    for (const fix of fixes) expect(parse(applyEdits(source, fix.edits))).toEqual(shape)
  })
})
