import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { renderActivationEvents, renderConfiguration } from '../../src/present/manifest.ts'
import { RULES } from '../../src/rules/index.ts'

const FILE = new URL('../../package.json', import.meta.url)
const manifest = JSON.parse(readFileSync(FILE, 'utf8'))
const words: Record<string, unknown> = JSON.parse(readFileSync(new URL('../../package.nls.json', import.meta.url), 'utf8'))

describe('package.json', () => {
  it('is in step with rules and formats', async () => {
    const fresh = {
      ...manifest,
      activationEvents: renderActivationEvents(),
      contributes: { ...manifest.contributes, configuration: renderConfiguration(RULES) },
    }
    await expect(`${JSON.stringify(fresh, null, 2)}\n`).toMatchFileSnapshot(FILE.pathname)
  })
  it('has words for every key, and no key without use', () => {
    const used = new Set(
      [...JSON.stringify({ ...manifest, contributes: { ...manifest.contributes, configuration: renderConfiguration(RULES) } }).matchAll(/"%([\w.]+)%"/g)].map(
        (match) => match[1],
      ),
    )
    expect([...used].filter((key) => typeof words[key!] !== 'string')).toEqual([])
    const always = ['settings.rule.off', 'settings.rule.hint', 'settings.rule.info', 'settings.rule.warning', 'settings.rule.error']
    expect(Object.keys(words).filter((key) => !used.has(key) && !always.includes(key))).toEqual([])
  })
})
