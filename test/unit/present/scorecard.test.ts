import { describe, expect, test } from 'vitest'
import { toCards } from '../../../src/present/scorecard.ts'
import { renderCards } from '../../../src/present/scorecard-page.ts'
import { english } from '../../../src/present/words.ts'
import { review } from '../../../src/review/review.ts'

const LETTER = `Hi Sam,

We are proud to offer our customers a new dashboard. Our team has worked hard for years, and we are excited about our growth. We leverage our experience to help you. Please do not reply to this email.

You can find the dashboard in your account today.

Best,
The Acme team
`
const cardsOf = (source: string, path = 'emails/news.md') => toCards(review(source, path), source)

describe('a card', () => {
  test('counts you and we, and every count leads to words', () => {
    const [card] = cardsOf(LETTER)
    expect(card?.you.map((span) => LETTER.slice(span.start, span.end))).toEqual(['you', 'You', 'your'])
    expect(card?.we.length).toBeGreaterThan(card?.you.length ?? 0)
    expect(card?.headline).toContain('about us first')
    expect(card?.questions.map((one) => one.words)).toEqual(['Who is there to help', 'What the rules say', 'How much work it is', 'What was told before'])
  })

  test('the reading grade and what is asked open into their sentences, hardest first', () => {
    const source =
      'Hi Sam,\n\nYour lamp is here. Please send us the number on the lamp. The administrative classification of international manufacturing authorisations necessitates considerable documentation. You can come on any day of the week, from nine in the morning until six in the evening, and somebody will be there.\n\nBest,\nAda Brown\n'
    const [card] = cardsOf(source, 'replies/lamp.md')
    const said = (lines: readonly { span: { start: number; end: number } }[] | undefined) => lines?.map(({ span }) => source.slice(span.start, span.end))
    expect(said(card?.hardest)?.[0]).toMatch(/^The administrative .* documentation\.$/)
    expect(card?.hardest.map((one) => one.grade)).toEqual([...(card?.hardest ?? [])].map((one) => one.grade).sort((a, b) => b - a))
    expect(said(card?.asks)).toEqual(['Please send us the number on the lamp.'])
    const html = renderCards('lamp.md', card ? [card] : [], english)
    for (const { span } of [...(card?.hardest ?? []), ...(card?.asks ?? [])])
      expect(html).toContain(`&quot;start&quot;:${span.start},&quot;end&quot;:${span.end}`)
  })

  test('what is worth fixing first stands at different places', () => {
    const source = 'Dear Customer,\n\nWe are proud of our platform.\n\nWe utilise it.\n\nBest regards,\n\nThe Acme Team\n\nPlease do not reply to this email.\n'
    const [card] = cardsOf(source, 'emails/launch.md')
    const words = card?.worstFirst.map((line) => line.words) ?? []
    expect(words.length).toBe(3)
    expect(new Set(words).size).toBe(3)
  })

  test('names every lost point', () => {
    const [card] = cardsOf(LETTER)
    const lost = card?.lost.reduce((sum, one) => sum + one.points, 0) ?? 0
    expect(Math.abs(lost - (100 - (card?.score ?? 0)))).toBeLessThan(1)
  })

  test('a clean piece is told that it is good', () => {
    const [card] = cardsOf(
      'Hi Sam,\n\nYour lamp arrives on Friday. Reply to this email if anything is wrong, and Ada gets you another one the same day.\n\nBest,\nAda Brown\n',
      'replies/lamp.md',
    )
    expect(card?.isClean).toBe(true)
    expect(card?.headline).toMatch(/Nothing to change\.$/)
  })

  test('a piece whose findings wait in the record is not praised', () => {
    const all = review(LETTER, 'emails/news.md')
    const [card] = toCards({ ...all, findings: [], baselined: all.findings.length }, LETTER)
    expect(card?.headline).toMatch(/^Nothing new\./)
  })

  test('a short piece gets words, no figure', () => {
    expect(cardsOf('Your lamp arrives on Friday.')[0]?.score).toBeNull()
  })

  test('text of a file is shown as text, never run', () => {
    const html = renderCards(
      '<img src=x onerror=alert(1)>.md',
      cardsOf('We are proud to offer you <script>alert(1)</script> and "&" more. '.repeat(8)),
      english,
    )
    expect(html).not.toMatch(/<img|<script/)
  })
})
