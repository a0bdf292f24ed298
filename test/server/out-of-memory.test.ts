import { afterEach, expect, test, vi } from 'vitest'
import { EditorAtTheOtherEnd, MODERN } from './editor-at-the-other-end.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

const editors: EditorAtTheOtherEnd[] = []
afterEach(async () => {
  for (const editor of editors.splice(0)) {
    if (editor.process.exitCode === null && editor.process.signalCode === null) await editor.stop()
    else editor.connection.dispose()
  }
})

async function start(megabytes?: number): Promise<EditorAtTheOtherEnd> {
  const editor = await EditorAtTheOtherEnd.start(MODERN, undefined, {}, megabytes)
  editors.push(editor)
  return editor
}

/** Half a megabyte of copy with words of its own, so that nothing of it is known from another. */
const longCopy = (nth: number) =>
  Array.from({ length: 5000 }, (_, i) => `Order ${nth}-${i} is packed by Sam${nth}x${i}, and you can utilise the code C${nth}C${i} on lamp${i}n${nth}.`).join(
    '\n\n',
  )

test('a server that runs out of memory ends at once; the next one, given the same documents, says the same of them', async () => {
  const small = [
    ['one.md', 'Please utilise the form.'],
    ['two.md', 'We are proud to utilise lamps.'],
  ] as const
  // Enough for the server itself and two short texts, not for sixty long ones.
  const first = await start(64)
  const ended = new Promise<readonly [number | null, string | null]>((resolve) => first.process.once('exit', (code, signal) => resolve([code, signal])))
  let isOver = false
  void ended.then(() => {
    isOver = true
  })
  const before: unknown[][] = []
  for (const [name, text] of small)
    before.push(((await Promise.race([first.open(name, text).then((uri) => first.items(uri)), ended])) as { message?: string }[]).map((one) => one.message))
  expect(isOver, 'the server has no memory for two short texts').toBe(false)
  expect(before.every((messages) => messages.length > 0)).toBe(true)

  // Whoever waits for an answer is told that there is none: the pipe closes.
  for (let nth = 0; nth < 60 && !isOver; nth++) {
    try {
      await Promise.race([first.items(await first.open(`long${nth}.md`, longCopy(nth))), ended])
    } catch {
      break
    }
  }
  const [code, signal] = await ended
  // Node ends itself by SIGABRT, or with 134, when its memory is used up.
  expect(signal === 'SIGABRT' || code === 134, `ended with ${code}, ${signal}`).toBe(true)

  // As an editor does: another process, and all that is open is opened again.
  const second = await start()
  const after: unknown[][] = []
  for (const [name, text] of small) after.push((await second.items(await second.open(name, text))).map((one) => one.message))
  expect(after).toEqual(before)
  await second.type(second.uri('one.md'), 'utilise', 'leverage')
  expect((await second.items(second.uri('one.md'))).map((one) => second.textAt(second.uri('one.md'), one.range))).toContain('leverage')
})
