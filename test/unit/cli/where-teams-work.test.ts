import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { toGithub } from '../../../src/present/ci-formats.ts'
import { parseConfiguration } from '../../../src/review/parse-configuration.ts'
import { loadPatterns } from '../../../src/review/patterns.ts'
import { review } from '../../../src/review/review.ts'

const read = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8')

describe('the action', () => {
  const action = parse(read('action.yml'))
  const steps: { shell?: string; run?: string; uses?: string; env?: Record<string, string> }[] = action.runs.steps
  test('every step says its shell, and its script is a script', () => {
    expect(steps.length).toBeGreaterThan(2)
    for (const step of steps.filter((one) => one.uses === undefined)) {
      expect(step.shell).toBe('bash')
      expect(spawnSync('bash', ['-n'], { input: step.run ?? '', encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
    }
  })
  test('no input is pasted into a script, where it could run', () => {
    for (const step of steps) expect(step.run ?? '').not.toContain('${{')
  })
  test('inputs and uses agree', () => {
    const used = new Set([...read('action.yml').matchAll(/inputs\.([\w-]+)/g)].map((match) => match[1]))
    expect([...used].sort()).toEqual(Object.keys(action.inputs).sort())
  })
})

test('the problem matcher reads what "--format github" writes', () => {
  const [matcher] = JSON.parse(read('package.json')).contributes.problemMatchers
  const source = 'Hi Sam,\n\nPlease utilise the portal.\n'
  const lines = toGithub({ version: '0', files: [{ review: review(source, 'mails/a.md'), source }], problems: [] })
    .trim()
    .split('\n')
  expect(lines.length).toBeGreaterThan(0)
  const { regexp, file, line, message } = matcher.pattern
  for (const one of lines) {
    const match = new RegExp(regexp).exec(one)
    expect(match?.[file]).toBe('mails/a.md')
    expect(Number(match?.[line])).toBeGreaterThan(0)
    expect(match?.[message]).not.toBe('')
  }
})

test('the schemas that the manifest names are there', () => {
  const manifest = JSON.parse(read('package.json'))
  const urls = [...manifest.contributes.jsonValidation, ...manifest.contributes.yamlValidation].map((one: { url: string }) => one.url)
  for (const url of [...urls, manifest.exports['./review.schema.json']]) expect(existsSync(new URL(`../../../${url}`, import.meta.url)), url).toBe(true)
})

test('the configurations that the README and the page about CI show are right', async () => {
  await loadPatterns()
  const blocks = [...`${read('README.md')}\n${read('docs/ci.md')}`.matchAll(/```ya?ml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
  expect(blocks.length).toBeGreaterThan(0)
  for (const block of blocks.filter((one) => /^(?:company|custom):/m.test(one)))
    expect(parseConfiguration(block, '.tlc.yml')).toMatchObject({ problems: [], foreignRules: [] })
})
