/** Renders the icon's drawing to the sizes that a marketplace and a README ask for. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { ROOT, runScript } from './project.mjs'
import { findChromium } from './vscode.mjs'

const SIZES = { 'icon.png': 128, 'icon-256.png': 256 }

await runScript(async () => {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] })
  const drawing = readFileSync(join(ROOT, 'media', 'icon.svg'), 'utf8')
  for (const [file, size] of Object.entries(SIZES)) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(`<style>html, body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`)
    await page.screenshot({ path: join(ROOT, 'media', file), omitBackground: true })
  }
  await browser.close()
  return 0
})
