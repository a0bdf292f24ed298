/**
 * Patterns that a team writes. They run in RE2's syntax and linear time (`re2js`), so that none can
 * hang the review; a list of forbidden shapes of JavaScript's own patterns always has a hole. The engine
 * is loaded when a configuration has a pattern: eight milliseconds that others need not pay.
 */
import type { RE2JS } from 're2js'
import type { Span } from '../text/span.ts'

let engine: typeof RE2JS | null = null
const compiled = new Map<string, RE2JS>()

/** Must have been awaited before the two functions below are asked about a pattern. */
export async function loadPatterns(): Promise<void> {
  engine ??= (await import('re2js')).RE2JS
}

function compile(pattern: string, matchCase: boolean): RE2JS {
  if (!engine) throw new Error('loadPatterns() was not awaited before a pattern was used')
  const key = `${matchCase ? '=' : '~'}${pattern}`
  let ready = compiled.get(key)
  if (!ready) {
    ready = engine.compile(pattern, matchCase ? 0 : engine.CASE_INSENSITIVE)
    compiled.set(key, ready)
  }
  return ready
}

/** Why a pattern cannot be run, in words; null when it can. */
export function patternTrouble(pattern: string): string | null {
  if (/\(\?<?[=!]/.test(pattern)) return 'a look ahead or behind, which cannot run in linear time'
  if (/(?:^|[^\\])(?:\\\\)*\\[1-9]/.test(pattern)) return 'a reference back to a group, which cannot run in linear time'
  try {
    // With capital letters as written: else the message would show a flag that nobody wrote.
    if (compile(pattern, true).matcher('').find()) return 'a pattern that matches nothing at all, so it would match everywhere'
    return null
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    return words.replace(/^error parsing regexp: /, '').split('\n')[0] ?? 'something else'
  }
}

/** Every place where a checked pattern matches, in order. Empty matches are left out. */
export function findPattern(pattern: string, matchCase: boolean, text: string): Span[] {
  const matcher = compile(pattern, matchCase).matcher(text)
  const spans: Span[] = []
  while (matcher.find()) if (matcher.end() > matcher.start()) spans.push({ start: matcher.start(), end: matcher.end() })
  return spans
}

/** The groups of every match of a checked pattern; null for one that took no part. */
export function findGroups(pattern: string, matchCase: boolean, text: string): { readonly groups: readonly (string | null)[] }[] {
  const matcher = compile(pattern, matchCase).matcher(text)
  const found: { groups: (string | null)[] }[] = []
  while (matcher.find()) found.push({ groups: Array.from({ length: matcher.groupCount() }, (_, index) => matcher.group(index + 1)) })
  return found
}
