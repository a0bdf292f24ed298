/**
 * Real pages, e-mails and templates that are kept outside of this repository (TLC_REAL_COPY, or
 * `shared/evaluation` beside it): nothing crashes, and no finding points at what no reader sees.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isSystemFile } from '../../../src/document/file-formats.ts'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { reviewDocument } from '../../../src/review/review.ts'

const ROOT = [process.env.TLC_REAL_COPY ?? '', ...['..', '../..', '../../..'].map((up) => join(process.cwd(), up, 'shared/evaluation'))].find(
  (folder) => folder !== '' && existsSync(join(folder, 'unlabelled')),
)
const FILES = ROOT
  ? ['unlabelled', 'good'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => !isSystemFile(path)),
    )
  : []

/** Delimiters of template languages, tags, attributes and links as they are written. */
const SYNTAX =
  /\{\{|\}\}|\{%|%\}|<%|%>|<\?|\*\||\|\*|%%|\$\{|%\{|\{!|<\/?[a-z!]|\/>|\]\(|\b(?:alt|title|href|src|class|style|id|content|aria-\w+|data-\w+)=["']/i

// Sample copy for this test is not part of the repository; without it there is nothing to look at.
describe.skipIf(!ROOT)(`real copy${ROOT ? '' : ' (skipped: set TLC_REAL_COPY to a folder that holds "unlabelled" and "good")'}`, () => {
  test('no finding holds template syntax, markup or the name of an attribute', () => {
    const wrong: string[] = []
    let findings = 0
    for (const path of FILES) {
      const document = parseCopy(readFileSync(path, 'utf8'), { path })
      const { findings: found, problems } = reviewDocument(document)
      findings += found.length
      for (const problem of problems) if (problem.kind === 'rule-failed') wrong.push(`${path}: ${problem.message} ${problem.found}`)
      for (const finding of found) {
        const overTag = document.tags.some(
          (tag) =>
            tag.start < finding.end && finding.start < tag.end && !(tag.start < finding.start && finding.end < tag.end && /^[\w .$-]+$/.test(finding.text)),
        )
        if (overTag || SYNTAX.test(finding.text)) wrong.push(`${path}: ${finding.rule}: ${finding.text.slice(0, 120)}`)
      }
    }
    expect(FILES.length).toBeGreaterThan(100)
    expect(findings).toBeGreaterThan(100)
    expect(wrong).toEqual([])
  }, 240_000)
})
