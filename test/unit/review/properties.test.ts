import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding, Fix } from '../../../src/review/finding.ts'
import { review } from '../../../src/review/review.ts'
import { RULES } from '../../../src/rules/index.ts'
import { applyEdits } from '../../../src/text/span.ts'

const FILES = ['a.md', 'a.txt', 'a.html'] as const
const WRAPPED: Readonly<Record<(typeof FILES)[number], (paragraphs: readonly string[]) => string>> = {
  'a.md': (paragraphs) => `# A page\n\n${paragraphs.join('\n\n')}\n`,
  'a.txt': (paragraphs) => `${paragraphs.join('\n\n')}\n`,
  'a.html': (paragraphs) => `<html><body>\n${paragraphs.map((one) => `<p>${one}</p>`).join('\n')}\n</body></html>\n`,
}

/** Sentences of our own and every rule's flagged example that is plain prose. */
const SENTENCES = [
  'We are pleased to announce that the {{product.name}} app is free for 30 days.',
  'We offer our customers a dashboard with 12 charts.',
  'We provide you with help from {{agent.name}} until 5 pm.',
  'Please utilise the portal at https://acme.example/portal within 14 days.',
  'As per our policy, refunds take 14 days.',
  'We apologise for any inconvenience caused.',
  'Our team is proud of its 20 years of history.',
  'We will get back to you soon.',
  'Dear customer, your order {{order_number}} is on its way.',
  'Customers can contact us at help@acme.example.',
  ...RULES.flatMap((rule) => rule.pairs.filter((pair) => !pair.file && !/[\n<>[\]|#*_`&]/.test(pair.bad)).map((pair) => pair.bad.replace(/[⟦⟧]/g, ''))),
]

const sentences = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 })
const kept = (text: string) => ({
  placeholders: (text.match(/\{\{[^}]*\}\}/g) ?? []).sort(),
  addresses: (text.match(/https?:\/\/[^\s<")]+|[\w.]+@[\w.]+\w/g) ?? []).sort(),
  numbers: (text.match(/\d+/g) ?? []).sort(),
})
/** A fix of a greeting or contact adds words of the team; it may add a placeholder, never lose one. */
const adds = (finding: Finding) => ['impersonal-address', 'no-greeting', 'missing-contact-path', 'no-reply'].includes(finding.rule)

function* everyFix(source: string, file: string): Iterable<{ finding: Finding; fix: Fix; fixed: string }> {
  for (const finding of review(source, file).findings)
    for (const fix of finding.fixes) if (fix.edits.length) yield { finding, fix, fixed: applyEdits(source, fix.edits) }
}

describe('for any text', () => {
  test.each(FILES)('a review of %s does not throw, and its spans are the source’s', (file) => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }), sentences.map(WRAPPED[file])),
        (source) => {
          for (const finding of review(source, file).findings) {
            expect(finding.start).toBeGreaterThanOrEqual(0)
            expect(finding.end).toBeLessThanOrEqual(source.length)
            expect(source.slice(finding.start, finding.end)).toBe(finding.text)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('for any fix', () => {
  test.each(FILES)('placeholders, addresses and numbers of %s survive', (file) => {
    fc.assert(
      fc.property(sentences, (paragraphs) => {
        const source = WRAPPED[file](paragraphs)
        const before = kept(source)
        for (const { finding, fix, fixed } of everyFix(source, file)) {
          const after = kept(fixed)
          if (adds(finding)) expect(after.placeholders, fix.title).toEqual(expect.arrayContaining(before.placeholders))
          else expect(after, `${finding.rule}: ${fix.title}: ${finding.text}`).toEqual(before)
        }
      }),
      { numRuns: 40 },
    )
  })

  test.each(FILES)('nothing of its own rule is left or new in %s, and all other lines are untouched', (file) => {
    fc.assert(
      fc.property(sentences, (paragraphs) => {
        const source = WRAPPED[file](paragraphs)
        for (const { finding, fix, fixed } of everyFix(source, file)) {
          const count = (text: string) => review(text, file).findings.filter((one) => one.rule === finding.rule).length
          expect(count(fixed), `${finding.rule}: ${fix.title}: ${finding.text}`).toBeLessThanOrEqual(count(source))
          const touched = new Set(fix.edits.map((edit) => source.slice(0, edit.start).split('\n').length - 1))
          const inserted = fixed.split('\n').length - source.split('\n').length
          if (inserted === 0) for (const [i, line] of source.split('\n').entries()) if (!touched.has(i)) expect(fixed.split('\n')[i]).toBe(line)
        }
      }),
      { numRuns: 25 },
    )
  })

  test.each(FILES)('all safe fixes of %s together, applied twice, change nothing more', (file) => {
    fc.assert(
      fc.property(sentences, (paragraphs) => {
        const apply = (text: string) => {
          const edits = review(text, file).findings.flatMap((finding) => finding.fixes.find((fix) => fix.kind === 'safe' && fix.edits.length)?.edits ?? [])
          const apart = edits.sort((a, b) => a.start - b.start).filter((edit, i, all) => i === 0 || edit.start >= (all[i - 1]?.end ?? 0))
          return applyEdits(text, apart)
        }
        const once = apply(WRAPPED[file](paragraphs))
        const twice = apply(once)
        expect(apply(twice)).toBe(twice)
      }),
      { numRuns: 25 },
    )
  })
})

describe('an entity-encoded twin', () => {
  test('gives the same findings', () => {
    fc.assert(
      fc.property(sentences, (paragraphs) => {
        const plain = paragraphs.map((one) => one.replace(/'/g, '’'))
        const encoded = plain.map((one) => one.replace(/’/g, '&rsquo;').replace(/\bu/g, '&#117;').replace(/–/g, '&ndash;'))
        const shown = (source: string) => review(source, 'a.html').findings.map((finding) => `${finding.rule}: ${finding.message}`)
        expect(shown(WRAPPED['a.html'](encoded))).toEqual(shown(WRAPPED['a.html'](plain)))
      }),
      { numRuns: 40 },
    )
  })
})
