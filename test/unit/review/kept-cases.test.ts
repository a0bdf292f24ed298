import { describe, expect, test } from 'vitest'
import { examine } from '../../fuzz/examine.ts'

/** What the fuzzer found, in as few characters as still failed; each was mended where the comment says. */
const KEPT: readonly (readonly [path: string, text: string])[] = [
  // The tokenizer of HTML gives text from -1 when a file ends inside an end tag.
  ['a.svelte', '{#}>{:}<p>P</p{/f}\n'],
  ['a.html', '<p>Your order is on its way.</p'],
  // Each rule asked every block about every value.
  ['a.html', 'Hi %FIRSTNAME%, your session is booked, {{first_name}}. <p>\n'.repeat(1600)],
]

describe('what the fuzzer found stays mended', () => {
  test.each(KEPT.map(([path, text]) => [text.slice(0, 60), path, text] as const))('%j in %s', (_, path, text) => {
    expect(examine({ path, text })).toEqual([])
  })
})
