import { expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { senderOf } from '../../../src/document/sender.ts'
import { findSelfTalk } from '../../../src/rules/self-talk.ts'
import { ABOUT_US, MORE_ABOUT_US, MORE_NOT_ABOUT_US, NOT_ABOUT_US } from './self-talk-sentences.ts'

const BEFORE = 'Larkfield is open. You choose the day and your driver brings it.\n\n'
const AFTER = '\n\nYour first box is free when you order by Friday.'

/** Whether the sentence is found in a page that speaks to the reader otherwise. */
function isFound(sentence: string): boolean {
  const document = parseCopy(`${BEFORE}${sentence}${AFTER}`, { path: 'page.md' })
  return document.messages.some((message) => {
    const sender = senderOf(message, [], document.messages)
    return message.blocks.some((block, i) => {
      const before = message.blocks[i - 1]?.sentences.at(-1) ?? null
      const after = message.blocks[i + 1]?.sentences[0] ?? null
      return findSelfTalk({ block, before, after, kind: message.kind, sender }).length > 0
    })
  })
}

test('four in five sentences about their sender are found, with nothing else in the page to tell', () => {
  const all = [...ABOUT_US, ...MORE_ABOUT_US]
  const missed = all.filter((sentence) => !isFound(sentence))
  expect(missed.length / all.length, missed.join('\n')).toBeLessThan(0.2)
})

test('nearly nothing else is', () => {
  const all = [...NOT_ABOUT_US, ...MORE_NOT_ABOUT_US]
  const alarms = all.filter(isFound)
  expect(alarms.length / all.length, alarms.join('\n')).toBeLessThan(0.04)
})
