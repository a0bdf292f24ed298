import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findFiles } from '../../../src/cli/find-files.ts'
import { createTargetReviewer } from '../../../src/cli/review-targets.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'tlc-vanished-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a file that vanishes, changes or becomes a folder between being found and being read costs no other file', async () => {
  for (const name of ['changed.md', 'folder.md', 'gone.md', 'stays.md']) writeFileSync(path.join(folder, name), 'We utilise it.\n')
  const { targets } = await findFiles([], folder)
  for (const name of ['gone.md', 'folder.md']) rmSync(path.join(folder, name))
  mkdirSync(path.join(folder, 'folder.md'))
  writeFileSync(path.join(folder, 'changed.md'), 'Short.\n')
  const reviewer = createTargetReviewer(folder, new Map())
  for (const target of targets) await reviewer.add(target)
  const { files, problems } = reviewer.share()
  expect(files.map(({ review, source }) => [review.path, source])).toEqual([
    ['changed.md', 'Short.\n'],
    ['folder.md', ''],
    ['gone.md', ''],
    ['stays.md', 'We utilise it.\n'],
  ])
  expect(problems.map(({ path, kind, found }) => [path, kind, found])).toEqual([
    ['folder.md', 'unreadable', 'a folder'],
    ['gone.md', 'unreadable', 'nothing at this path'],
  ])
}, 120_000)
