/** What a command may touch of the process: tests give their own, `main.ts` the real one. */
export interface Host {
  /** Absolute working directory. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Null when output goes to a pipe or a file; else the terminal's width. */
  readonly terminalWidth: number | null
  /** Whether standard error is a terminal, where progress may be shown. */
  readonly showsProgress: boolean
  out(text: string): void
  error(text: string): void
  readInput(): Promise<Buffer>
  /** Asks the person at the terminal; null where there is none. */
  readonly ask: ((question: string) => Promise<string>) | null
}

export const EXIT = { fine: 0, findings: 1, trouble: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
