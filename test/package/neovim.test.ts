import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TARBALL } from '../../scripts/package.mjs'
import { npm, ROOT } from '../../scripts/project.mjs'
import { findNeovim } from '../../scripts/vscode.mjs'

const nvim = await findNeovim()

interface Seen {
  readonly trouble?: string
  readonly diagnostics: readonly { line: number; from: number; to: number; message: string; source: string; severity: number }[]
  readonly actions: readonly string[]
  readonly hover: string
  readonly line: string
  readonly after: readonly string[]
}

describe.skipIf(!nvim)('a real Neovim with the packed server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tlc-neovim-'))
  let seen: Seen
  beforeAll(async () => {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
    // A letter of two units before the word: places are in the right columns only if both sides count alike.
    writeFileSync(join(folder, 'letter.md'), 'Hi Sam,\n\n😀 You can utilise the portal from today on.\n\nCall us on 0800 123 456.\n\nMaya\n')
    await npm(['install', '--offline', TARBALL], { cwd: folder })
    const env = {
      ...process.env,
      HOME: folder,
      XDG_STATE_HOME: folder,
      LETTER: join(folder, 'letter.md'),
      RESULT: join(folder, 'seen.json'),
      TLC: join(folder, 'node_modules', '.bin', 'tlc'),
    }
    const child = spawn(nvim as string, ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${join(ROOT, 'test', 'package', 'neovim.lua')}`], {
      cwd: folder,
      env,
      stdio: 'ignore',
    })
    await new Promise((resolve) => child.once('exit', resolve))
    if (!existsSync(env.RESULT)) throw new Error('Neovim ended without a result')
    seen = JSON.parse(readFileSync(env.RESULT, 'utf8'))
    expect(seen.trouble).toBeUndefined()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('shows the finding at its word', () => {
    const [finding] = seen.diagnostics.filter((one) => one.message.includes('utilise'))
    expect(finding).toMatchObject({ line: 2, source: 'Think Like Customers' })
    // Neovim counts bytes: four for the face.
    expect([finding?.from, finding?.to]).toEqual([13, 20])
  })
  test('offers the wording, says what the customer hears, and makes the change', () => {
    expect(seen.actions[0]).toBe('Write “use”')
    expect(seen.hover).toContain('Your customer hears')
    expect(seen.line).toBe('😀 You can use the portal from today on.')
    expect(seen.after.filter((message) => message.includes('utilise'))).toEqual([])
  })
})
