import { expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { senderOf } from '../../../src/document/sender.ts'
import { review } from '../../../src/review/review.ts'
import { findSelfTalk, hear, tellingWords } from '../../../src/rules/self-talk.ts'
import { findingsOf } from './run-rule.ts'
import { KINDS } from './self-talk-kinds.ts'
import { PAGES } from './self-talk-pages.ts'
import { ABOUT_US, MORE_ABOUT_US, MORE_NOT_ABOUT_US, NOT_ABOUT_US } from './self-talk-sentences.ts'
import { WIDER_ABOUT_US, WIDER_NOT_ABOUT_US } from './self-talk-wider.ts'

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
      return findSelfTalk({ block, before, after, kind: message.kind, sender, audience: 'general' }).length > 0
    })
  })
}

test('a word counts once, and the sender’s name not at all', () => {
  const document = parseCopy('We at Larkfield bake bread, and Larkfield bread is bread.', { path: 'page.md' })
  const [message] = document.messages
  const [block] = message?.blocks ?? []
  if (!message || !block) throw new Error('the sentence is not read')
  const sender = senderOf(message, ['Larkfield'], document.messages)
  const [heard] = hear({ block, before: null, after: null, kind: message.kind, sender })
  expect(heard && [...tellingWords(heard.speech)]).toEqual(['we', 'at', 'bake', 'bread', 'and', 'is'])
})

test('what may be about its sender stands only on a page that plainly speaks of its sender elsewhere', () => {
  const page = (...lines: string[]) => findingsOf('we-centred', `Your box comes on Friday.\n\n${lines.join('\n\n')}\n\nYour first box is free.`).length
  expect(page('We need hands to grow our bakery.')).toBe(0)
  expect(page('We are proud of our bakers.')).toBe(1)
  expect(page('We are proud of our bakers.', 'You choose the day.', 'We need hands to grow our bakery.')).toBe(2)
})

test('two in three sentences about their sender are found, with nothing else in the page to tell', () => {
  const all = [...ABOUT_US, ...MORE_ABOUT_US]
  const missed = all.filter((sentence) => !isFound(sentence))
  expect(missed.length / all.length, missed.join('\n')).toBeLessThan(0.33)
})

test('nearly nothing else is', () => {
  const all = [...NOT_ABOUT_US, ...MORE_NOT_ABOUT_US]
  const alarms = all.filter(isFound)
  expect(alarms.length / all.length, alarms.join('\n')).toBeLessThan(0.03)
})

test('four in ten of those that never say “we” or only hint at the sender are found, and hardly any that look like them', () => {
  const missed = WIDER_ABOUT_US.filter((sentence) => !isFound(sentence))
  expect(missed.length / WIDER_ABOUT_US.length, missed.join('\n')).toBeLessThan(0.6)
  const alarms = WIDER_NOT_ABOUT_US.filter(isFound)
  expect(alarms.length / WIDER_NOT_ABOUT_US.length, alarms.join('\n')).toBeLessThan(0.06)
})

test('of kinds of sentences that were missed or taken for talk of oneself, more than half are found, and hardly any near miss', () => {
  const kinds = Object.values(KINDS)
  const missed = kinds.flatMap(({ about }) => about.filter((sentence) => !isFound(sentence)))
  const alarms = kinds.flatMap(({ not }) => not.filter(isFound))
  expect(missed.length, missed.join('\n')).toBeLessThan(30)
  expect(alarms.length, alarms.join('\n')).toBeLessThan(5)
})

test('on a page for makers, how the thing is made is no talk of its sender', () => {
  const page = (line: string) =>
    `# Larder Server\n\nLarder Server is an open source backend. Run \`npm install\` in your terminal, then open the configuration file. We test it on each version of the framework.\n\nThe plugin calls the API with a token.\n\n- ${line}\n\nEach build writes \`out.json\` to the repository, and the CLI reads it. Deploy the container to your cluster.\n`
  const found = (line: string) => review(page(line), 'README.md').findings.filter(({ rule }) => rule === 'we-centred')
  expect(found('There was a startup error, see the logs for details.')).toEqual([])
  expect(found('We are proud of our team.')).toHaveLength(1)
})

/** The lines of our own pages with their verdicts, and which of them are found. */
function readPages(): { words: string; isAbout: boolean; isFound: boolean }[] {
  // Every fourth page: all of them take a minute on a busy machine.
  return PAGES.filter((_, number) => number % 4 === 0).flatMap(({ text, lines }) => {
    const found = new Set<number>()
    const { messages } = parseCopy(text, { path: 'page.md' })
    for (const message of messages) {
      const sender = senderOf(message, [], messages)
      for (const [i, block] of message.blocks.entries()) {
        const before = message.blocks[i - 1]?.sentences.at(-1) ?? null
        const after = message.blocks[i + 1]?.sentences[0] ?? null
        for (const { sentence } of findSelfTalk({ block, before, after, kind: message.kind, sender, audience: 'general' })) {
          found.add(lines.findLastIndex(({ start }) => start <= block.toSource(sentence).start + 2))
        }
      }
    }
    return lines.flatMap(({ words, verdict }, i) => (verdict === '?' ? [] : { words, isAbout: verdict === '+', isFound: found.has(i) }))
  })
}

test('on whole pages by fourteen hands, hard ones on purpose, more than a quarter is found, and hardly any line that is not about the sender', () => {
  const all = readPages()
  const about = all.filter((one) => one.isAbout)
  const missed = about.filter((one) => !one.isFound)
  expect(missed.length / about.length, missed.map((one) => one.words).join('\n')).toBeLessThan(0.73)
  const alarms = all.filter((one) => one.isFound && !one.isAbout)
  expect(alarms.length / (all.length - about.length), alarms.map((one) => one.words).join('\n')).toBeLessThan(0.03)
})

test.each([
  ['how a thing is made', 'We use nothing but rye flour, water and salt in our loaves, all of them organic.'],
  ['the reader’s trouble', 'We understand that a burst pipe at night is stressful.'],
  ['a courtesy', 'We look forward to seeing you at the fair.'],
  ['a place for the reader', 'Our video channel is the place for short repairs and longer lessons.'],
  ['a privacy promise', 'We do not track individual people and we never sell your data.'],
  ['everybody’s “our”', 'Our phones contain our whole life, and few of us know who reads along.'],
  ['a promise with its bound', 'We aim to have the lift running again by Friday.'],
  ['what is mended', 'To prevent this from happening again, our team has grown to six.'],
  ['a price', 'We raised the price of a ticket to €4.'],
  ['somebody who will serve the reader', 'She will call you on Monday to agree a date.'],
  ['the product, taken up', 'It shows what a smaller copy would save.'],
  ['the middle of a quotation', '“We are so proud of our new kitchen and of those who built it.'],
])('%s is left alone', (_why, sentence) => {
  expect(isFound(sentence)).toBe(false)
})

test.each([
  ['a feeling at the reader', 'We are thrilled that you joined our choir.'],
  ['a feeling at the end', 'The new hall is open, and we are thrilled to have you back.'],
  ['the cause of the sender', 'It is part of our mission to help you grow.'],
  ['an opinion for the sender’s sake', 'Your feedback helps us build a better service.'],
  ['the reader only gives', 'We need your talents.'],
  ['the reader is only told', 'I am delighted to tell you that the book is out.'],
  ['a fragment of a history', 'Named regional employer of the year by the Chamber of Trade.'],
  ['one of the sender’s people', 'Our director, Mara Lind, brings thirty years of experience to the firm.'],
  ['an institution in the third person', 'The Harbour Relief Campaign is a group of volunteers and relies on grants to continue its work.'],
  ['a provider without a name', 'Your trusted partner for fences and gates.'],
  ['an opinion that is asked for', 'Before you go, we would love to know about your experience.'],
  ['an opinion that improves the sender', 'Thanks for the feedback, it will help to improve our menus.'],
  ['earnestness', 'Harbour Lane School takes lateness extremely seriously.'],
  ['a commitment that stays', 'You pay more from May, and we remain dedicated to serving you.'],
  ['growth', 'You met us in a year in which we are rapidly expanding.'],
])('%s: it is about the sender', (_why, sentence) => {
  expect(isFound(sentence)).toBe(true)
})

test.each([
  ['a word that only begins its sentence', 'Children joined the club in May. Parents painted the hall.', []],
  ['a name that also stands inside a sentence', 'Larkfield joined the club in May. Many parents like Larkfield.', ['larkfield']],
  [
    'a name in the words of a logo',
    '![Harbour Lane Crafts logo](logo.png)\n\nHarbour Lane Crafts opened its doors in May. Many parents came.',
    ['harbour lane crafts'],
  ],
  ['the one word of a sign', '![Larkfield logo](logo.png)\n\nThe oven opens at six. Larkfield joined the county fair in May.', ['larkfield']],
  ['a row of signs', '![Larkfield logo](a.png)\n\n![Tidewater logo](b.png)\n\nThe oven opens at six. Larkfield joined the county fair in May.', []],
  ['a name of two words with “&”', 'Bread & Butter is a company in Leeds. Many parents like Bread & Butter.', ['bread butter']],
  ['a name of two words', 'Larkfield House opened its doors in May. Many parents came.', ['larkfield house']],
])('on a short page, %s', (_what, text, names) => {
  const { messages } = parseCopy(text, { path: 'page.md' })
  expect(messages.flatMap((message) => senderOf(message, [], messages).names.map((words) => words.join(' ')))).toEqual(names)
})

test.each([
  ['Leeds, 3 March 2026 – We are proud to announce that the repair café is open.', 'We are proud to announce'],
  ['LEEDS, UK (March 3, 2026) — We are proud to announce that the repair café is open.', 'We are proud to announce'],
  ['We are proud to announce that since 2026 – our best year – the café is open.', 'We are proud to announce'],
])('the place and day of a release are not marked: %s', (sentence, said) => {
  const found = findingsOf('self-opening', `# Bring your bike\n\n${sentence}\n\nMedia: Ana Field, press@harrow.example`, { file: 'release.md' })
  expect(found.map(({ text }) => text)).toEqual([said])
})

test.each([
  'At Larkfield, we understand the value of a quiet room.',
  'At Larkfield, baking is in our blood and at the heart of the town.',
  'Your comfort is always our first priority.',
  'We are constantly looking for ways to improve our ovens for you.',
  'Thank you for waiting, and we’re thrilled to see you on Monday.',
  'Join 4,000 bakers who trust Larkfield with their flour.',
  'It takes a minute and it helps us keep improving our bread.',
  'The trustees are delighted with your harvest.',
  'Nothing makes us happier than your empty plate.',
  'This spring marks our tenth birthday.',
])('“%s” is talk of us whatever stands around it', (sentence) => {
  expect(isFound(sentence)).toBe(true)
})

test.each([
  'Are we always looking for ways to improve your garden?',
  'We believe your parcel went to Leeds.',
  'Join 40 neighbours on the walk.',
  'It helps us find your parcel sooner.',
])('“%s” is not', (sentence) => {
  expect(isFound(sentence)).toBe(false)
})
