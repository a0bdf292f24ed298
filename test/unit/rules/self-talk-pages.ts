/**
 * Pages of our own, of the kinds that real senders publish, written by several hands (a file each). `= ` names a page;
 * each line after it is a sentence with its verdict: `+` is about the sender, `-` is not, `?` is left undecided; letters
 * after that say what else is wrong with it (`LETTERS`). An empty line ends a paragraph, `#` begins a heading. Unlike single sentences they show what a page tells of its sender:
 * its name, who says "I", what a paragraph goes on about.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface OwnPage {
  readonly name: string
  /** The hand that wrote it. */
  readonly hand: string
  readonly text: string
  readonly lines: readonly OwnLine[]
}

export interface OwnLine {
  readonly start: number
  readonly words: string
  readonly verdict: '+' | '-' | '?'
  /** Rules that should speak up besides those on self-talk. */
  readonly rules: readonly string[]
}

const LETTERS: Readonly<Record<string, string>> = {
  j: 'jargon',
  h: 'hype',
  p: 'policy-speak',
  b: 'blames-customer',
  v: 'vague-timing',
  i: 'impersonal-address',
  a: 'empty-apology',
  e: 'passive-evasion',
  n: 'negative-framing',
  r: 'hard-to-read',
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
  const lines: OwnLine[] = []
  let text = ''
  for (const line of rest) {
    if (line === '') text += '\n\n'
    else {
      const [, verdict = '', letters = '', words = ''] = /^([+?-])([a-z]*) (.*)$/.exec(line) ?? []
      const rules = [...letters].flatMap((letter) => LETTERS[letter] ?? [])
      lines.push({ start: text.length, words, verdict: verdict as '+' | '-' | '?', rules })
      text += `${words} `
    }
  }
  return { name, hand, text, lines }
}
