import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Location, TextDocumentEdit } from 'vscode-languageserver'
import {
  BEST_WORDING,
  type BestWording,
  CHANGE_EVERYWHERE,
  type Changes,
  COVERAGE,
  type CoverageReport,
  DECIDE,
  type Decided,
  type DecideParams,
  FACTS,
  type FactList,
  READY,
  type ReadyReport,
  SAID,
  type SaidElsewhere,
  TRIAGE,
  type TriageReport,
} from '../../src/protocol.ts'
import { writeBaseline } from '../../src/review/baseline.ts'
import { fingerprint } from '../../src/review/fingerprint.ts'
import { review } from '../../src/review/review.ts'
import { EditorAtTheOtherEnd, MODERN } from './editor-at-the-other-end.ts'

const ABLE = {
  ...MODERN,
  workspace: { ...MODERN.workspace, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
  textDocument: { ...MODERN.textDocument, diagnostic: { relatedInformation: true }, publishDiagnostics: { relatedInformation: true } },
}
const FILES = {
  'site/refunds.md': '# Refunds\n\nYou get your refund within 14 days.\n',
  'site/help.md': '# Help\n\nYour refund takes two weeks. Call 0800 123 4567 on weekdays 9–5.\n',
  'emails/refund.html':
    '<html><body><p>Hi {{ name | default: "there" }},</p><p>Your refund is on its way and takes &#49;4 days. With our 14-day refund you wait no longer.</p></body></html>',
  'replies/refund.md': 'Hi there,\n\nThanks for writing. We refund you within 30 days. Utilise the link above.\n\nBest,\nAda',
}

let editor: EditorAtTheOtherEnd
const start = async (files: Readonly<Record<string, string>> = FILES, capabilities: object = ABLE) => {
  editor = await EditorAtTheOtherEnd.start(capabilities)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(editor.folder, name)), { recursive: true })
    writeFileSync(join(editor.folder, name), text)
  }
  return editor
}
const ask = <T>(question: string, params: object) => editor.connection.sendRequest<T>(question, params)
afterEach(async () => {
  if (editor.process.exitCode === null) await editor.stop()
})

describe('all files of the workspace', () => {
  it('tells each figure with its places', async () => {
    await start()
    const { files, subjects } = await ask<FactList>(FACTS, { subject: 'refund' })
    expect(files).toBe(4)
    expect([subjects[0]?.subject, subjects[0]?.title]).toEqual(['refund-time', 'How long a refund takes'])
    expect(subjects[0]?.figures.map((one) => [one.value, one.isRight, one.places.map((place) => place.path)])).toEqual([
      ['14 days', true, ['emails/refund.html', 'site/help.md', 'site/refunds.md']],
      ['30 days', false, ['replies/refund.md']],
    ])
  })

  it('says where else a figure stands, and as references', async () => {
    await start()
    const uri = await editor.open('site/refunds.md', FILES['site/refunds.md'])
    const { start: position } = editor.rangeOf(uri, '14 days')
    const said = await ask<SaidElsewhere>(SAID, { uri, position })
    expect([said.value, said.same.length, said.other.map((one) => one.value)]).toEqual(['14 days', 3, ['30 days']])
    expect(editor.textAt(uri, said.range)).toBe('14 days')
    const references = await ask<Location[]>('textDocument/references', { textDocument: { uri }, position, context: { includeDeclaration: true } })
    expect(references).toHaveLength(3)
    expect(await ask(SAID, { uri, position: { line: 0, character: 3 } })).toBeNull()
  })

  it('changes a figure everywhere, each place in its own form and to be confirmed', async () => {
    await start()
    const uri = await editor.open('site/refunds.md', FILES['site/refunds.md'])
    const changes = await ask<Changes>(CHANGE_EVERYWHERE, { uri, position: editor.rangeOf(uri, '14 days').start, to: '10 days' })
    expect(changes.count).toBe(3)
    expect(changes.edit.changeAnnotations).toEqual({ change: { label: 'Change “14 days” to “10 days”', needsConfirmation: true, description: '3 places' } })
    const edits = (changes.edit.documentChanges as TextDocumentEdit[]).flatMap((one) => one.edits.map((edit) => 'newText' in edit && edit.newText))
    expect(edits.sort()).toEqual(['10 days', '10 days', '10 days'])
  })

  it('holds what is being typed against the other files, and tells the editor once', async () => {
    await start()
    const uri = await editor.open('site/refunds.md', FILES['site/refunds.md'])
    await editor.items(uri)
    await editor.until(
      () => editor.published.some((one) => one.uri.endsWith('replies/refund.md') && one.diagnostics.length === 1),
      'the other file among the problems',
    )
    await editor.type(uri, '14 days', '20 days')
    await editor.items(uri)
    const before = editor.refreshes
    await editor.until(() => editor.refreshes > before, 'a refresh')
    const [found] = (await editor.items(uri)).filter((one) => one.code === 'contradicting-promise')
    expect(editor.textAt(uri, found!.range)).toBe('20 days')
    expect(found!.relatedInformation?.length).toBeGreaterThan(2)
    await editor.type(uri, '# Refunds', '# Your refunds, and how')
    const [moved] = (await editor.items(uri)).filter((one) => one.code === 'contradicting-promise')
    expect(editor.textAt(uri, moved!.range)).toBe('20 days')
  })

  it('lets go of a file that is gone', async () => {
    await start()
    expect((await ask<FactList>(FACTS, {})).files).toBe(4)
    rmSync(join(editor.folder, 'replies'), { recursive: true })
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('replies/refund.md'), type: 3 }] })
    expect((await ask<FactList>(FACTS, {})).files).toBe(3)
  })

  it('goes through what is left to do before sending, in a folder', async () => {
    await start({ ...FILES, 'emails/sale.md': '---\nsubject: The sale\n---\nHi there,\n\nThe sale ends 31 May 2019. Reply to this e-mail.\n\nBest,\nAda' })
    const report = await ask<ReadyReport>(READY, { uri: editor.uri('emails') })
    expect(report.messages.map((one) => one.path)).toEqual(['emails/refund.html', 'emails/sale.md'])
    const sale = report.messages[1]
    expect(sale?.checks.find((one) => one.check === 'dates')).toMatchObject({ status: 'to-do', ask: 'Are all dates still ahead?' })
    expect(sale?.inbox).toMatchObject([{ variant: null, subject: 'The sale', isCutOnPhone: false }])
    expect(report.passedOver).toBe(0)
    const past = sale?.checks.flatMap((one) => one.places).find((one) => one.rule === 'out-of-date')
    expect(past?.title).toBe('Out of date')
  })

  it('says how many places wait in the record, instead of calling the piece ready without a word', async () => {
    const text = '---\nsubject: The sale\n---\nHi there,\n\nThe sale ends 31 May 2019. Reply to this e-mail.\n\nBest,\nAda'
    await start({ 'sale.md': text })
    const before = await ask<ReadyReport>(READY, { uri: editor.uri('sale.md') })
    const counts = new Map(review(text, 'sale.md').findings.map((finding) => [fingerprint(finding), new Map([['sale.md', 1]])]))
    writeFileSync(join(editor.folder, '.tlc-baseline.json'), writeBaseline({ scoreVersion: 1, score: 70, counts }))
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('.tlc-baseline.json'), type: 1 }] })
    const after = await ask<ReadyReport>(READY, { uri: editor.uri('sale.md') })
    expect([before.ready, before.passedOver, after.ready, after.passedOver]).toEqual([0, 0, 1, 1])
  })

  it('makes one decision of the same wording in many places', async () => {
    await start({ 'a.md': '# A\n\nUtilise the link. You can utilise it.', 'b.md': '# B\n\nWe are utilising it.' })
    const { groups } = await ask<TriageReport>(TRIAGE, {})
    const group = groups.find((one) => one.rule === 'jargon')
    expect(group).toMatchObject({ count: 3, seen: 3 })
    expect(group?.places.map((one) => one.path)).toEqual(['a.md', 'a.md', 'b.md'])
  })

  it('keeps a decision once for the team: replaced everywhere, allowed, or left where it stands', async () => {
    await start({ 'a.md': '# A\n\nUtilise the link. You can utilise it.', 'b.md': '# B\n\nYou utilise the map. Leverage your photos.' })
    const replaced = await ask<Decided>(DECIDE, { rule: 'jargon', wording: 'utilise', decision: 'replace', write: 'use' } satisfies DecideParams)
    expect([replaced.count, replaced.isKept]).toEqual([3, true])
    const edits = ((replaced.edit?.documentChanges ?? []) as TextDocumentEdit[]).flatMap((one) => one.edits.map((edit) => 'newText' in edit && edit.newText))
    expect(edits.sort()).toEqual(['Use', 'use', 'use'])
    expect(editor.fileText('.tlc.yml')).toContain('avoid:\n    utilise: use')
    const [found] = (await ask<TriageReport>(TRIAGE, {})).groups.filter((one) => one.places.some((place) => place.text === 'Leverage'))
    expect((await ask<Decided>(DECIDE, { rule: found?.rule ?? '', wording: 'Leverage', decision: 'leave', reason: 'our own word' })).isKept).toBe(true)
    expect(editor.fileText('.tlc-accepted.yml')).toMatch(/rule: jargon\n\s+reason: our own word\n/)
    expect((await ask<TriageReport>(TRIAGE, {})).groups.some((one) => one.wording === 'Leverage')).toBe(false)
    await ask<Decided>(DECIDE, { rule: 'jargon', wording: 'utilise', decision: 'allow' })
    expect(editor.fileText('.tlc.yml')).toContain('allow:\n    - utilise')
  })

  it('keeps a sentence as best wording, and offers it before all others', async () => {
    await start({
      'good.md': 'Hi Sam,\n\nI am sorry that the lamp broke: a new one leaves here today, {{ first_name }}.\n\nAda',
      'bad.md': 'Hi Sam,\n\nWe apologise for any inconvenience this may have caused.\n\nAda',
    })
    const uri = await editor.open('good.md', 'Hi Sam,\n\nI am sorry that the lamp broke: a new one leaves here today, {{ first_name }}.\n\nAda')
    await ask('workspace/executeCommand', { command: 'tlc.keepAsBest', arguments: [uri, 20, 20, 'apology'] })
    expect(await ask<BestWording[]>(BEST_WORDING, {})).toEqual([
      { situation: 'apology', sentence: 'I am sorry that the lamp broke: a new one leaves here today, {{ first_name }}.' },
    ])
    const bad = await editor.open('bad.md', 'Hi Sam,\n\nWe apologise for any inconvenience this may have caused.\n\nAda')
    const [first] = await editor.actions(bad, editor.rangeOf(bad, 'inconvenience'), ['quickfix'])
    expect(first?.title).toMatch(/^Your best wording: “I am sorry that the lamp broke/)
  })

  it('shows the customer’s way and what is missing on it', async () => {
    await start()
    const report = await ask<CoverageReport>(COVERAGE, {})
    expect(report.situations.find((one) => one.situation === 'refund')?.pieces.map((one) => one.path)).toContain('replies/refund.md')
    expect(report.situations.find((one) => one.situation === 'outage')?.pieces).toEqual([])
  })
})
