import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sources = readdirSync('src/extension').map((name) => [name, readFileSync(`src/extension/${name}`, 'utf8')] as const)

test('one file alone makes web views, and no script runs in them but the extension’s own', () => {
  expect(sources.filter(([, text]) => /\.html = |enableScripts/.test(text)).map(([name]) => name)).toEqual(['web-page.ts'])
  const page = sources.find(([name]) => name === 'web-page.ts')?.[1] ?? ''
  const policy = /const policy = `([^`]+)`/.exec(page)?.[1] ?? ''
  expect(policy.split(';').map((one) => one.trim())).toEqual([
    "default-src 'none'",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as it is written there
    'style-src ${webview.cspSource}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as it is written there
    "script-src 'nonce-${nonce}'",
    'img-src data:',
  ])
  expect(page).not.toContain('unsafe-')
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as it is written there
  expect(page.match(/<script\b[^>]*>/g)).toEqual(['<script nonce="${nonce}" src="${file(\'view.js\')}">'])
})
