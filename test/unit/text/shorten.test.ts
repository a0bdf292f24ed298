import { expect, test } from 'vitest'
import { shorten } from '../../../src/text/shorten.ts'

test.each([
  ['Your gift is wrapped.', 60, 'Your gift is wrapped.'],
  ['It fits through the letterbox.', 20, 'It fits through the…'],
  ['It fits through the letterbox.', 18, 'It fits through…'],
  // A cut that would end on a comma reads as a slip.
  ['Your bag is late, and that is ours.', 19, 'Your bag is late…'],
  // One long word is cut: to end before it would show nothing of it.
  ['https://shop.example/a/very/long/address/without/a/space', 30, 'https://shop.example/a/very/l…'],
  ['Ein Satz mit 🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂', 18, 'Ein Satz mit…'],
  ['🙂🙂🙂🙂', 4, '🙂…'],
])('%s in %i', (words, most, shown) => {
  expect(shorten(words, most)).toBe(shown)
  expect(shorten(words, most).length).toBeLessThanOrEqual(most)
})
