/**
 * The other process of the fuzzer: types random changes into documents of a real language server and
 * compares what it underlines, after every change, with a review by an engine without any memory.
 *
 * Usage: stream.cjs FIRST FRESH, as the worker.
 */
import { TextDocument } from 'vscode-languageserver-textdocument'
import { seeded } from '../../scripts/seeded.mjs'
import { EditorAtTheOtherEnd } from '../server/editor-at-the-other-end.ts'
import { freshEngines } from './fresh.ts'
import { applyEdit, type FuzzEdit, makeCase, makeLongCase, randomEdit, typing } from './mutate.ts'

const [first = '1', fresh = ''] = process.argv.slice(2)
const loadFresh = freshEngines(fresh)
const EDITS = 30
/** Documents that are typed in at the same time. */
const LANES = 12

function expected(path: string, text: string): string[] {
  const { underlinedOf } = loadFresh()
  const document = TextDocument.create('x:x', 'x', 0, text)
  return underlinedOf({ path, text }).map((one) => {
    const [start, end] = [document.positionAt(one.start), document.positionAt(one.end)]
    return `${start.line}:${start.character}-${end.line}:${end.character} ${one.rule} ${one.message}`
  })
}

const language = (path: string) => /\.([a-z]+)$/.exec(path)?.[1] ?? 'txt'

async function stream(editor: EditorAtTheOtherEnd, seed: number): Promise<void> {
  process.send?.({ begin: seed })
  // A mutilated text that is changed at random, or a good one that somebody types in. A review of one that is large is the worker's business.
  const isTyped = seed % 2 === 0
  const made = isTyped ? makeLongCase(seed) : makeCase(seed)
  const one = { path: `${seed}/${made.path}`, text: made.text.slice(0, isTyped ? 12_000 : 6000) }
  const random = seeded(seed ^ 0x5eed)
  const typed = isTyped ? typing(one.text, random) : null
  const uri = await editor.open(one.path, one.text, language(one.path))
  const edits: FuzzEdit[] = []
  let { text } = one
  for (let i = 0; i <= EDITS; i++) {
    const found = (await editor.items(uri)).map(
      ({ range: { start, end }, code, message }) => `${start.line}:${start.character}-${end.line}:${end.character} ${code} ${message}`,
    )
    const wanted = expected(one.path, text)
    if (JSON.stringify(found) !== JSON.stringify(wanted)) {
      const words = `after ${i} changes: ${JSON.stringify(found.filter((line) => !wanted.includes(line)))} instead of ${JSON.stringify(wanted.filter((line) => !found.includes(line)))}`
      process.send?.({ seed, sign: `stream ${made.path}`, words, path: one.path, text: one.text, edits })
      break
    }
    process.send?.({ edits: 1, findings: found.length })
    // An editor sends several changes at once, and several before it asks.
    for (let times = 1 + Math.floor(random() * (typed ? 4 : 2)); times > 0; times--) {
      const edit = typed ? typed.next().value : randomEdit(text, random)
      const document = editor.document(uri)
      const range = { start: document.positionAt(edit.start), end: document.positionAt(edit.end) }
      // An editor's places are lines and characters: a place inside CR LF is the line's end.
      const placed = { start: document.offsetAt(range.start), end: document.offsetAt(range.end), text: edit.text }
      edits.push(placed)
      text = applyEdit(text, placed)
      await editor.change(uri, [{ range, text: edit.text }])
    }
  }
  await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
}

let seed = Number(first)
for (;;) {
  const editor = await EditorAtTheOtherEnd.start()
  const last = seed + 20 * LANES
  // Findings come when typing rests: many documents rest at the same time.
  const lane = async () => {
    while (seed < last) await stream(editor, seed++)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  for (const message of editor.messages) process.send?.({ seed, sign: `said ${message}`, words: message })
  await editor.stop()
}
