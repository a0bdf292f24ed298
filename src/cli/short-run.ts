/**
 * A run over one e-mail ends before a compiler that makes quick code has earned its cost, most patterns are run once or
 * twice, and what little memory it takes need not be cleared: for that long V8 is asked not to bother. These switches
 * say how code is made and when memory is cleared, never what code does.
 */
import { statSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'

/** An e-mail or a page. */
export const SHORT_BYTES = 10_000

/** False when a command line asks for the review of more than one short file. */
export function isShortRun(args: readonly string[]): boolean {
  const named = args.flatMap((arg) => (arg.startsWith('-') ? [] : (statSync(arg, { throwIfNoEntry: false }) ?? [])))
  return args[0] !== 'review' || args.includes('-') || (named.length === 1 && named.every((one) => one.isFile() && one.size <= SHORT_BYTES))
}

const SWITCHES = ['opt', 'sparkplug', 'regexp-optimization', 'regexp-peephole-optimization', 'parallel-scavenge', 'incremental-marking', 'minor-gc-task']

/**
 * Bytes of code that a function runs through until V8 counts it as busy, four times its own measure: a run over a thousand
 * small files asks a second thread to compile less, and takes no longer itself. The same for any run, as kept code is taken only under it.
 */
const BUSY = 270_336

/** Kept code is taken only under the switches that it was made under, so this is called before it is read and before it is written. */
export function beginShortRun(): void {
  setFlagsFromString('--regexp-tier-up-ticks=20')
  setFlagsFromString(`--interrupt-budget=${BUSY}`)
  setFlagsFromString('--semi-space-growth-factor=16')
  setFlagsFromString('--heap-growing-percent=0')
  for (const name of SWITCHES) setFlagsFromString(`--no-${name}`)
}

/** From here on as ever: there is more to do than one short text. */
export function endShortRun(): void {
  setFlagsFromString('--regexp-tier-up-ticks=0')
  setFlagsFromString('--semi-space-growth-factor=2')
  for (const name of SWITCHES) setFlagsFromString(`--${name}`)
}

/** A text of millions of words: memory is cleared sooner, which takes longer and needs two thirds of it. */
export function spareMemory(): void {
  setFlagsFromString('--heap-growing-percent=8')
}
