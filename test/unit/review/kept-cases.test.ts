import { describe, expect, test } from 'vitest'
import { review } from '../../../src/review/review.ts'
import { DEFAULT_SETTINGS } from '../../../src/review/settings.ts'
import { examine } from '../../fuzz/examine.ts'

/** What the fuzzer found, in as few characters as still failed; each was mended where the comment says. */
const KEPT: readonly (readonly [path: string, text: string])[] = [
  // The tokenizer of HTML gives text from -1 when a file ends inside an end tag.
  ['a.svelte', '{#}>{:}<p>P</p{/f}\n'],
  ['a.html', '<p>Your order is on its way.</p'],
  // Each rule asked every block about every value.
  ['a.html', 'Hi %FIRSTNAME%, your session is booked, {{first_name}}. <p>\n'.repeat(1600)],
  // Tables asked for the name of an element, and had what every object has.
  ['a.html', '<h><constructor/><p __proto__="You save time" constructor="x">Hi</p>'],
  // A sign of a template language that began with any white space at the start of any line.
  ['a.html', `<p>Your order</p>${'\n'.repeat(60_000)}`],
  // Each finding in a value cut the whole block into words anew.
  ['a.html', 'IF:FNAME|*__proto__*|'.repeat(4500)],
  // The end of a growing text was looked at for every piece of it.
  ['a.html', `<p>${'\n> }}'.repeat(16_000)}</p>`],
]

describe('what the fuzzer found stays mended', () => {
  test.each(KEPT.map(([path, text]) => [text.slice(0, 60), path, text] as const))('%j in %s', (_, path, text) => {
    expect(examine({ path, text })).toEqual([])
  })
})

test('a .ftl file that is no Fluent is FreeMarker, whether its name or an editor says so', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a value of FreeMarker
  const text = '# Comme${name} for develo{{-- the booking --}}pe\nHello.\n<p>Your seat is kept for you.</p>\n'
  const { dialects, findings } = review(text, 'texts.ftl')
  expect(dialects).toContain('freemarker')
  expect(findings).toEqual(review(text, 'texts.ftl', DEFAULT_SETTINGS, 'ftl').findings)
  expect(review('seat = Your seat is kept for you.\n', 'texts.ftl', DEFAULT_SETTINGS, 'ftl').dialects).not.toContain('freemarker')
})
