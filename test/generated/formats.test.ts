import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/document/copy-document.ts'
import { FORMAT_OF_EXTENSION } from '../../src/document/file-formats.ts'
import { DIALECTS } from '../../src/document/templates/dialects.ts'
import { readSamples, type Sample, shown } from '../unit/document/samples.ts'

const samples = readSamples()
const isDialect = (sample: Sample) => sample.name.startsWith('dialect-')

function page(): string {
  const out = [
    '# Formats and template languages',
    '',
    'What is read in which file, and what is left alone. This page is written by `npm run conformance` from the samples in `test/samples`; a test reads them all.',
    '',
    '## Formats',
    '',
    '| format | file name endings |',
    '|---|---|',
  ]
  for (const format of FORMATS) {
    const endings = Object.entries(FORMAT_OF_EXTENSION).flatMap(([ending, of]) => (of === format ? [`\`.${ending}\``] : []))
    out.push(`| ${format} | ${endings.join(' ') || '`.php` of nothing but texts'} |`)
  }
  out.push(
    '',
    'Front matter is read in every page: titles, descriptions, the subject and the line beside it, headings, buttons, and other values that are sentences. Left alone are settings, addresses, names of people, and what stands beside a text rather than in it (`intro`, `teaser`, `publisher`, `sources`).',
    '',
    "A `.php` file is read where words stand outside its program, or as texts by name where it holds nothing else: an array that is returned, `$_['key'] = '…'`, `$lang['key'] = '…'` or `define('KEY', '…')`.",
  )
  out.push(
    '',
    '## Notes in the text',
    '',
    'A comment of the format or the template language may leave findings out: `tlc-disable` and `tlc-enable` round a stretch, `tlc-disable-line`, `tlc-disable-next-line` and `tlc-disable-file`, each with the rules that it is about (`tlc-disable-line jargon, hype`) or for all. The editor offers such a note only where the platform is certain to take it out; _Leave this one_ is kept beside the copy in `.tlc-accepted.yml`, with your reason.',
    '',
    'Between `tlc-approved` and `tlc-approved-end` words are locked: nothing is found in them, and they have no part in the score. With any eight digits after it (`tlc-approved 00000000`) a suggestion records the words as they are, and a later change of them is told.',
  )
  out.push('', '## Template languages', '', '| template language | used by | its own endings |', '|---|---|---|')
  for (const dialect of DIALECTS)
    out.push(`| ${dialect.title.replaceAll('|', '\\|')} | ${dialect.usedBy} | ${dialect.extensions.map((ending) => `\`.${ending}\``).join(' ')} |`)
  out.push('', 'Any other marks can be declared with `delimiters` in the configuration.', '', '## Samples', '')
  for (const sample of samples) out.push(...sampleLines(sample))
  return `${out.join('\n')}\n`
}

function sampleLines({ name, source, document }: Sample): string[] {
  const out = [`### ${name}`, '', '````', source.trimEnd(), '````', '', 'Read:', '']
  for (const message of document.messages) {
    if (message.key !== null) out.push(`- message \`${message.key}\``)
    for (const block of message.blocks) out.push(`- ${shown(block)}`)
  }
  const masked = document.tags
    .filter((tag) => !(tag.dialect === 'jsx' && tag.raw.length > 60))
    .map((tag) => `\`${tag.raw.replace(/\s+/g, ' ').trim()}\` (${tag.kind})`)
  if (masked.length) out.push('', `Template logic and values: ${masked.join(', ')}`)
  out.push('')
  return out
}

describe('the table of formats', () => {
  test('is what the samples say', async () => {
    await expect(page()).toMatchFileSnapshot('../../docs/formats.md')
  })

  test.each(DIALECTS.filter((dialect) => dialect.signs !== null).map((dialect) => [dialect.id] as const))('%s has a sample, and is found in it', (id) => {
    const own = samples.filter((sample) => isDialect(sample) && sample.name.startsWith(`dialect-${id}.`))
    expect(own.map((sample) => sample.document.dialects)).toEqual([expect.arrayContaining([id])])
  })

  test('no sample shows template syntax or markup as words', () => {
    const leaks = samples.flatMap(({ name, document }) =>
      document.messages.flatMap((message) =>
        message.blocks.filter((block) => /\{\{|\}\}|\{%|%\}|<%|%>|\*\||%%|<\/?\w|\$\{|\uf8ff/.test(block.text)).map((block) => `${name}: ${block.text}`),
      ),
    )
    expect(leaks).toEqual([])
  })
})
