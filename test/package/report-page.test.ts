/** The owner's page in a real browser: whoever opens it can read it, on paper, in the dark and with a screen reader. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeCompany } from '../../scripts/write-company.mjs'
import { runCommandLine } from '../../src/cli/command-line.ts'
import { seriousFaultsOfPage } from '../editor/serious-faults.ts'

const BROWSER = [process.env.CHROMIUM_PATH ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((one) => existsSync(one))
if (!BROWSER) console.warn('The report is not looked at: no Chromium is installed here.')

describe.skipIf(!BROWSER)('the report of a company', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tlc-report-'))
  const page = join(folder, 'report.html')
  let browser: Browser

  beforeAll(async () => {
    writeCompany(folder)
    const host = { cwd: folder, env: {}, terminalWidth: null, showsProgress: false, out: () => undefined, error: () => undefined, ask: null }
    await runCommandLine(['review', '--format', 'html', '--output', page, '--today', '2026-09-15', '--fail-on', 'never'], {
      ...host,
      readInput: async () => Buffer.from(''),
    })
    browser = await chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each([
    ['light', 'screen', 1200],
    ['dark', 'screen', 1200],
    ['light', 'screen', 360],
    ['light', 'print', 800],
  ] as const)('%s on %s, %d wide: no serious fault, nothing loaded, nothing wider than the page', async (colorScheme, media, width) => {
    const opened = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
    const asked: string[] = []
    opened.on('request', (request) => asked.push(request.url()))
    await opened.goto(pathToFileURL(page).href)
    await opened.emulateMedia({ media, colorScheme })
    expect(await seriousFaultsOfPage(opened.mainFrame())).toEqual([])
    expect(asked).toEqual([pathToFileURL(page).href])
    expect(await opened.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true)
    await opened.close()
  })
})
