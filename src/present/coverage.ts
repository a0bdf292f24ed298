/** The customer's way through all pieces, with what is missing on it: `tlc coverage`. */
import { type Coverage, STAGES, type Touchpoint } from '../workspace/find-coverage.ts'
import type { Paint } from './paint.ts'
import { oneLine } from './problem-line.ts'

/** Pieces of one stage or situation that a terminal names. */
const SHOWN = 4
const POLICIES = 10

/** For a terminal: stages in their order, situations, and the rules that customers meet. */
export function toCoverageText(coverage: Coverage, paint: Paint): string {
  const rows: string[] = []
  const list = (name: string, pieces: readonly Touchpoint[], reasonOf: (piece: Touchpoint) => string) => {
    rows.push(`  ${pieces.length ? paint.customer('●') : paint.heavy('○')} ${paint.strong(name.replaceAll('-', ' '))}  ${pieces.length || 'nothing yet'}`)
    for (const piece of pieces.slice(0, SHOWN))
      rows.push(paint.faint(`      ${oneLine(piece.path)}${piece.messageKey === null ? '' : ` (${oneLine(piece.messageKey)})`}  ${oneLine(reasonOf(piece))}`))
    if (pieces.length > SHOWN) rows.push(paint.faint(`      and ${pieces.length - SHOWN} more`))
  }
  rows.push('On the customer’s way')
  for (const stage of STAGES) list(stage, coverage.stages[stage], (piece) => piece.reason)
  const unplaced = coverage.mentions.pieces - coverage.beforePurchase - coverage.afterPurchase
  rows.push(
    '',
    `Before the purchase ${coverage.beforePurchase}, from the purchase on ${coverage.afterPurchase}${unplaced ? `, at no stage that could be told ${unplaced}` : ''}.`,
    '',
    'When something happens',
  )
  for (const [situation, pieces] of Object.entries({ ...coverage.situations, ...coverage.ownSituations }))
    list(situation, pieces, (piece) => piece.situationReasons[situation] ?? piece.reason)
  rows.push('', `Of ${coverage.mentions.pieces} pieces, ${coverage.mentions.ofCustomers} speak of customers and what they need.`)
  if (coverage.policies.length) {
    rows.push('', 'Rules that customers meet')
    for (const { wording, pieces } of coverage.policies.slice(0, POLICIES))
      rows.push(`  “${oneLine(wording)}”  in ${pieces === 1 ? '1 piece' : `${pieces} pieces`}`)
  }
  return `${rows.join('\n')}\n`
}

/** The same as data. */
export function toCoverageJson(coverage: Coverage) {
  const pieces = (all: readonly Touchpoint[], reasonOf: (piece: Touchpoint) => string) =>
    all.map((piece) => ({ path: piece.path, messageKey: piece.messageKey, reason: reasonOf(piece) }))
  return {
    version: 1,
    stages: STAGES.map((stage) => ({ stage, pieces: pieces(coverage.stages[stage], (piece) => piece.reason) })),
    situations: Object.entries({ ...coverage.situations, ...coverage.ownSituations }).map(([situation, all]) => ({
      situation,
      pieces: pieces(all, (piece) => piece.situationReasons[situation] ?? piece.reason),
    })),
    beforePurchase: coverage.beforePurchase,
    afterPurchase: coverage.afterPurchase,
    mentions: coverage.mentions,
    policies: coverage.policies,
  }
}
