import type { Finding } from './finding.ts'

/**
 * What makes a finding the same finding tomorrow: its rule, its message and its sentence, white space folded.
 * Not its place, nor its file, so it survives moves; sixteen hexadecimal digits that keep no copy.
 */
export function fingerprint(finding: Pick<Finding, 'rule' | 'messageKey' | 'sentence'>): string {
  return hash(`${finding.rule}\n${finding.messageKey ?? ''}\n${finding.sentence.replace(/\s+/g, ' ').trim()}`)
}

/** Eight hexadecimal digits that tell approved words from any others, white space folded. */
export function wordsMark(words: string): string {
  return hash(words.replace(/\s+/g, ' ').trim()).slice(0, 8)
}

/** FNV-1a over UTF-16 units, twice with different seeds: 64 bits, the same on Node and in the browser. */
function hash(text: string): string {
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ (code + 0x5bd1), 0x01000193)
    b ^= b >>> 13
  }
  return hex(a) + hex(b)
}

function hex(n: number): string {
  return (n >>> 0).toString(16).padStart(8, '0')
}
