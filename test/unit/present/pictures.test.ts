import { describe, expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { renderJourney } from '../../../src/present/journey-page.ts'
import { JOURNEY_QUESTIONS } from '../../../src/present/journey-questions.ts'
import { renderSolarPage } from '../../../src/present/solar-page.ts'
import { english } from '../../../src/present/words.ts'
import { NO_JOURNEY, parseJourney, setInJourney } from '../../../src/review/journey.ts'
import { reviewDocument } from '../../../src/review/review.ts'
import { outlinePieces, type Piece, toPieces } from '../../../src/workspace/pieces.ts'

function piecesOf(path: string, source: string): Piece[] {
  const document = parseCopy(source, { path })
  return toPieces(`file:///w/${path}`, path, outlinePieces(document), reviewDocument(document))
}
const WELCOME = `---
subject: We are excited to have you
---
We are proud to offer our customers a new dashboard.

You can see your orders there, and we utilise it daily.

Please do not reply to this email.
`
const GOOD = 'Hi Sam,\n\nYour refund of £20 reaches your card by Friday.\n\nReply to this email if anything is unclear.\n\nAda Brown\n'

describe('a piece', () => {
  test('has a first impression, a body and a last impression, each with its findings', () => {
    const [piece] = piecesOf('emails/welcome.md', WELCOME)
    expect(piece?.first.words).toBe('We are excited to have you – We are proud to offer our customers a new dashboard.')
    expect(piece?.last.words).toBe('Please do not reply to this email.')
    expect(piece?.first.findings).toBeGreaterThan(0)
    expect(piece?.last.findings).toBeGreaterThan(0)
    expect((piece?.first.findings ?? 0) + (piece?.body.findings ?? 0) + (piece?.last.findings ?? 0)).toBe(piece?.findings)
  })

  test.each([
    ['emails/welcome.md', WELCOME, 'use'],
    ['replies/refund.md', GOOD, 'use'],
    ['replies/asked.md', 'Hi Sam,\n\nYou asked about the bag. It is on its way to you.\n\nAda\n', 'use'],
    ['site/pricing.html', '<h1>Pricing</h1><p>You pay by the month.</p>', 'evaluate'],
  ])('%s stands on the customer’s way', (path, source, stage) => {
    expect(piecesOf(path, source)[0]?.stage).toBe(stage)
  })
})

describe('the journey', () => {
  const html = renderJourney([...piecesOf('emails/welcome.md', WELCOME), ...piecesOf('replies/refund.md', GOOD)], NO_JOURNEY, english)
  test('shows the empty stages and situations', () => {
    expect(html.match(/at this point your customer hears nothing from you/g)?.length).toBe(4)
    expect(html).toContain('A refund: <span class="quiet">1 answer</span>')
    expect(html).toContain('An outage: <span class="quiet">no answer ready</span>')
    expect(html).toContain('Of 2 pieces, 1 speaks of customers and what they need. Before people buy: 0. From then on: 2.')
  })
  test('asks every question once, and shows what was ticked', () => {
    for (const { id } of JOURNEY_QUESTIONS) expect(html.split(`&quot;${id}&quot;`).length, id).toBe(2)
    const ticked = renderJourney([], { done: { 'fill-in-forms': '2026-11-20' }, senders: {} }, english)
    expect(ticked.match(/type="checkbox" checked/g)?.length).toBe(1)
    expect(ticked).toContain('2026-11-20')
  })
  test('who sends a piece is guessed by its type, and what the team says wins', () => {
    const [reply] = piecesOf('replies/refund.md', GOOD)
    const chosen = (senders: Record<string, string>) =>
      /<option value="(\w+)" selected/.exec(renderJourney(reply ? [reply] : [], { done: {}, senders }, english))?.[1]
    expect(chosen({})).toBe('both')
    expect(chosen({ 'replies/refund.md': 'person' })).toBe('person')
    expect(chosen({ 'replies/refund.md': 'a robot' })).toBe('both')
  })
})

describe('the team’s file', () => {
  test('keeps ticks and senders, and what else stands there', () => {
    const ticked = setInJourney(null, 'done', 'fill-in-forms', '2026-11-20') ?? ''
    const sent = setInJourney(`${ticked}# ours\n`, 'senders', 'replies/a.md#refund', 'person') ?? ''
    expect(parseJourney(sent)).toEqual({ done: { 'fill-in-forms': '2026-11-20' }, senders: { 'replies/a.md#refund': 'person' } })
    expect(sent).toContain('# ours')
    expect(parseJourney(setInJourney(sent, 'done', 'fill-in-forms', null))).toEqual({ done: {}, senders: { 'replies/a.md#refund': 'person' } })
  })
  test.each(['done: [', '- a list', 'done: 3'])('is left alone, or read as nothing, when it says %j', (text) => {
    expect(parseJourney(text)).toEqual(NO_JOURNEY)
    if (text !== 'done: 3') expect(setInJourney(text, 'done', 'a', 'b')).toBeNull()
  })
})

describe('the solar system', () => {
  const pieces = [...piecesOf('emails/welcome.md', WELCOME), ...piecesOf('replies/refund.md', GOOD)]
  test('opens each piece, from the picture and from the table', () => {
    const html = renderSolarPage(pieces, ['members', 'reputation'], english)
    for (const { uri } of pieces) expect(html.split(`&quot;uri&quot;:&quot;${uri}&quot;`).length).toBe(3)
    expect(html.match(/tabindex="0"/g)?.length).toBe(1)
    expect(html).toContain('>members</text>')
    expect(html).toContain('>reputation</text>')
  })
  test('names of files are text, never run', () => {
    const [piece] = pieces
    const bad = { ...piece, path: '"><script>alert(1)</script>.md', uri: 'file:///%22><script>' } as Piece
    expect(renderSolarPage([bad], ['<script>'], english)).not.toContain('<script')
    expect(renderJourney([bad], NO_JOURNEY, english)).not.toContain('<script')
  })
})
