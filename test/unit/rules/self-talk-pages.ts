/**
 * Pages of our own, of the kinds that real senders publish, written by several hands (a file each). `= ` names a page;
 * each line after it is a sentence with its verdict: `+` is about the sender, `-` is not, `?` is left undecided. An
 * empty line ends a paragraph, `#` begins a heading. Unlike single sentences they show what a page tells of its sender:
 * its name, who says "I", what a paragraph goes on about.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface OwnPage {
  readonly name: string
  /** The hand that wrote it. */
  readonly hand: string
  readonly text: string
  readonly lines: readonly { readonly start: number; readonly words: string; readonly verdict: '+' | '-' | '?' }[]
}

const FOLDER = join('test', 'unit', 'rules', 'self-talk-pages')

export const PAGES: readonly OwnPage[] = readdirSync(FOLDER)
  .sort()
  .flatMap((file) =>
    readFileSync(join(FOLDER, file), 'utf8')
      .split(/^= /m)
      .slice(1)
      .map((page) => readPage(page, file.replace(/\.txt$/, ''))),
  )

function readPage(page: string, hand: string): OwnPage {
  const [name = '', ...rest] = page.trim().split('\n')
  const lines: { start: number; words: string; verdict: '+' | '-' | '?' }[] = []
  let text = ''
  for (const line of rest) {
    if (line === '') text += '\n\n'
    else {
      const [, verdict = '', words = ''] = /^([+?-])[a-z]* (.*)$/.exec(line) ?? []
      lines.push({ start: text.length, words, verdict: verdict as '+' | '-' | '?' })
      text += `${words} `
    }
  }
  return { name, hand, text, lines }
}
