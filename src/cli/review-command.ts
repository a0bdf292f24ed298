/** `tlc review`: finds the files, reviews each, shows the result, and says by its exit code whether it passes. */
import path from 'node:path'
import type { MessageKind } from '../document/copy-document.ts'
import { formatOf, holdsCopy } from '../document/file-formats.ts'
import { toProblemLine } from '../present/problem-line.ts'
import { allProblems, meanScore, type ReviewedFile, type ReviewRun } from '../present/reviewed-file.ts'
import type { Problem } from '../review/finding.ts'
import { SEVERITIES, type Severity } from '../rules/rule.ts'
import { findFiles, type Target } from './find-files.ts'
import { createSettingsFinder } from './find-settings.ts'
import type { Arguments, FlagName } from './flags.ts'
import { EXIT, type ExitCode, type Host } from './host.ts'
import { decodeSource, readSource } from './read-source.ts'
import { emptyReview, reviewSource } from './review-files.ts'
import { renderRun } from './show-result.ts'

export async function reviewCommand(args: Arguments, host: Host, version: string): Promise<ExitCode> {
  const run = await reviewAll(args, host, version)
  if ('trouble' in run) {
    host.error(`tlc: ${run.trouble}\n`)
    return EXIT.trouble
  }
  const shown = await renderRun(run, args, host)
  for (const problem of allProblems(run)) host.error(`${toProblemLine(problem)}\n`)
  return shown ? exitCodeOf(run, args.flags) : EXIT.trouble
}

async function reviewAll(args: Arguments, host: Host, version: string): Promise<ReviewRun | { trouble: string }> {
  const { operands, flags } = args
  const problems: Problem[] = []
  const files: ReviewedFile[] = []
  const finder = createSettingsFinder(host, flags)
  const kind = (flags.get('kind') as MessageKind | undefined) ?? null

  const look = async (target: Target, read: ReturnType<typeof readSource>) => {
    if ('problem' in read) {
      problems.push(read.problem)
      files.push({ review: emptyReview(target.path), source: '' })
      return
    }
    const { settings, ignored, approved } = await finder.forFile(target.absolute.split(path.sep).join('/'))
    if (ignored) {
      if (target.named) host.error(`${target.path}: left out, "ignore" in ${ignored} names it\n`)
      return
    }
    if (approved) {
      files.push({ review: emptyReview(target.path), source: read.text })
      return
    }
    const format = formatOf(target.path)
    if (!target.named && format && !holdsCopy(read.text, format)) return
    files.push(reviewSource(read.text, read.hasMark, target.path, kind ? { ...settings, kind } : settings))
  }

  if (operands.includes('-')) {
    if (operands.length > 1) return { trouble: 'Expected "-" alone or paths, found both.' }
    const name = flags.get('stdin-filename') ?? 'stdin.md'
    const absolute = path.resolve(host.cwd, name)
    await look({ path: name.replaceAll('\\', '/'), absolute, named: true }, decodeSource(await host.readInput(), name))
  } else {
    const { targets, missing } = await findFiles(operands, host.cwd)
    for (const lost of missing) {
      problems.push({ path: lost.path, kind: 'unreadable', line: null, column: null, expected: lost.expected, found: lost.found, message: '' })
    }
    if (!targets.length && !missing.length) {
      return { trouble: `Expected files of copy in ${operands.join(', ') || 'this folder'}, found none. "tlc review --help" says what is read.` }
    }
    const shard = flags.get('shard')
    for (const target of shard ? shardOf(targets, shard) : targets) await look(target, readSource(target.absolute, target.path))
  }
  return { version, files, problems: [...finder.problems(), ...problems] }
}

/** Every N-th file from the I-th: shares of about the same size, the same at every run. */
export function shardOf<T>(items: readonly T[], shard: string): T[] {
  const [part = 1, of = 1] = shard.split('/').map(Number)
  return items.filter((_, index) => index % of === part - 1)
}

/** 2 for what could not be done, else 1 when something fails, else 0. */
function exitCodeOf(run: ReviewRun, flags: ReadonlyMap<FlagName, string>): ExitCode {
  if (allProblems(run).some((problem) => problem.kind !== 'syntax' && problem.kind !== 'unsupported')) return EXIT.trouble
  if (run.files.some((file) => file.review.findings.some((finding) => isFailing(finding.severity, flags)))) return EXIT.findings
  const least = flags.get('min-score')
  const score = meanScore(run.files)
  return least !== undefined && score !== null && score < Number(least) ? EXIT.findings : EXIT.fine
}

/** True for a severity at or above `--fail-on`. */
export function isFailing(severity: Severity, flags: ReadonlyMap<FlagName, string>): boolean {
  const level = flags.get('fail-on') ?? 'warning'
  return level !== 'never' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(level as Severity)
}
