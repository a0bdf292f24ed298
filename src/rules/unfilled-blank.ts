import { pickBlocks } from '../document/block-runs.ts'
import type { CopyDocument, Message } from '../document/copy-document.ts'
import { marksOver } from '../document/marks-over.ts'
import { onceByText } from '../text/memo.ts'
import type { Hit, MessageRule } from './rule.ts'

/** Words that only a draft holds. Brackets count when they name something to fill in, not when they hold an aside. */
const BLANKS: readonly RegExp[] = [
  /\blorem ipsum\b(?:[\s\p{L},]{0,60})/giu,
  /(?<![\w-])(?:TODO|TBD|TBC|FIXME|XXX+)(?![\w-])(?::?[^.!?\n]{0,40})?/g,
  /\[(?:your|insert|enter|add|company|product|customer|client|first|last|full|agent|recipient|sender|name|date|time|amount|link|url|phone|e-?mail|address|city|number|order|team|title|event|discount|code|month|year|day|support|brand|website|store|business|x+|placeholder)\b(?! of\b|[:.]\w|[ \xa0]protected\])[^\][\n]{0,40}\](?!\()/gi,
  /\b(?:insert|add) (?:your )?(?:name|company|link|date|text|logo|address|number|image|url) here\b/gi,
  /_{4,}/g,
  /(?<=(?:\b(?:no|nr|number|room|stall|page|step|version)\.? |[£$€#] ?))X{2,}(?![\w-])/g,
]

/** What no blank is without; few texts have it. */
const MAY_BE_BLANK = /[[_]|XX|TODO|TBD|TBC|FIXME|lorem| here\b/i
const blanksIn = (text: string) => (MAY_BE_BLANK.test(text) ? knownBlanks(text) : [])
/** "[Insert name here]" is one blank, although two patterns know it. */
const knownBlanks = onceByText((text) => {
  const all = BLANKS.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ words: match[0], start: match.index })))
  all.sort((a, b) => a.start - b.start || b.words.length - a.words.length)
  let end = 0
  return all.filter(({ words, start }) => {
    if (start + words.length <= end) return false
    end = start + words.length
    return true
  })
})

export const unfilledBlank: MessageRule = {
  id: 'unfilled-blank',
  title: 'A blank was left',
  principle: 'remember-them',
  hears: 'Nobody looked at this before it went out.',
  description:
    'Finds what only a draft holds: lorem ipsum, TODO, “[Company Name]”, a row of underscores. Off for replies, where brackets prompt the agent, for help articles, where they stand for what the reader fills in, and in forms.',
  severity: 'warning',
  weight: 0,
  scope: 'message',
  anyLanguage: true,
  kinds: ['marketing-page', 'marketing-email', 'transactional-email', 'press-release', 'social-post', 'sms'],
  pairs: [
    { bad: 'Thank you for choosing ⟦[Company Name]⟧.', good: 'Thank you for choosing Acme.' },
    { bad: '⟦Lorem ipsum dolor sit amet⟧.', good: 'Your new lamp dims by itself in the evening.' },
    { bad: 'Doors open at ⟦TBD⟧.', good: 'Doors open at 7 pm.' },
    { bad: 'Dear ⟦[Insert name here]⟧, your lamp is on its way.', good: 'Dear Ada, your lamp is on its way.' },
    { bad: 'You find us at stall no. ⟦XX⟧.', good: 'You find us at stall no. 12.' },
    { bad: 'We are looking for a ⟦<JOB TITLE>⟧ who mends things.', good: 'We are looking for a baker who mends things.' },
  ],
  silent: [
    { text: 'Hi [Name], your order is on its way.', why: 'in a reply, brackets prompt the agent', kind: 'support-reply' },
    {
      text: 'Hi [Customer Name],\n\nWe refunded [AMOUNT] on [DATE].\n\nBest,\n[Your Name]\n',
      why: 'every value of the letter stands in brackets: they prompt whoever sends it',
    },
    { text: 'Hey [FIRST_NAME],\n\nWe meet on [DATE] at [TIME].\n\n– Maya\n', why: 'the same, spelt as keys' },
    { text: 'Write to [email protected] by Friday.', why: 'an address that the server hides from robots' },
    { text: 'See [our prices](https://acme.example/prices).', why: 'a link' },
    { text: '[Name of plaintiff] says that the lamp was broken.', why: 'a form that speaks of whoever fills it in' },
    { text: 'The lamp [pictured] costs £40.', why: 'an aside' },
    {
      text: '## Template\n\nHi [Customer Name],\n\nYour money is on its way.\n\nBest,\n[Your Name]\n\n## Variables to replace\n\n- Customer Name',
      why: 'a letter with notes for whoever sends it',
      kind: 'transactional-email',
    },
    { text: 'Write `TODO` on the label.', why: 'code, talked about' },
    { file: 'letter.html', text: '<p>You paid on &lt;date&gt;.</p>', why: 'a field that a letter program fills in' },
    { text: '[[email:greeting_no_name]], welcome to the shop.', why: 'the key of a text that stands elsewhere', kind: 'marketing-email' },
    { text: 'Our todo app keeps lists short.', why: 'a word, not a mark' },
  ],
  *check({ message, document }): Iterable<Hit> {
    yield* hiddenBlanks(message, document)
    if (isForAgents(message)) return
    const areValues = promptsInBrackets(message)
    for (const { block, found } of withBlanks(message.blocks)) {
      for (const { words, start } of found) {
        const end = start + words.trimEnd().length
        if (marksOver(block, { start, end }, ['code']).length) continue
        if (words.startsWith('_') && message.hasForm) continue
        if (areValues && words.startsWith('[')) continue
        yield {
          block,
          start,
          end,
          message: `“${words.trim().slice(0, 40)}” was never filled in. Your customer sees that nobody looked: fill it in, or take it out.`,
        }
      }
    }
  },
}

/** Blocks with blanks; few have any. */
const withBlanks = pickBlocks((block) => {
  if (block.voice === 'agent-only' || block.reading > 0) return null
  const blanks = blanksIn(block.text)
  return blanks.length ? blanks : null
})
const withBrackets = pickBlocks((block) => {
  const brackets = bracketsIn(block.text)
  return brackets.length ? brackets : null
})

/** "Variables to replace" under a letter says that its brackets are for whoever sends it. */
function isForAgents(message: Message): boolean {
  return message.blocks.some(
    (block) => block.voice === 'agent-only' && block.role === 'heading' && /replace|variables|placeholders|how to use/i.test(block.text),
  )
}

/** Elements of old HTML in capitals, which hold no blank. */
const ELEMENT =
  /^(?:A|B|I|U|P|BR|HR|TD|TR|TH|UL|OL|LI|DL|DT|DD|H[1-6]|IMG|DIV|SPAN|FONT|TABLE|TBODY|THEAD|CENTER|BODY|HTML|HEAD|META|LINK|STYLE|SCRIPT|FORM|INPUT|SELECT|OPTION|TEXTAREA|BUTTON|LABEL|NOBR|PRE|CODE|STRONG|EM|SMALL|BIG|FRAME\w*|AREA|MAP|OBJECT|PARAM|EMBED|IFRAME)$/

/** "<JOB TITLE>" is taken for markup, so the reader sees a hole. */
function* hiddenBlanks(message: Message, { format, source }: CopyDocument): Iterable<Hit> {
  if ((format !== 'markdown' && format !== 'html') || !source.includes('<')) return
  for (const match of source.slice(message.start, message.end).matchAll(/<([A-Z]{2,})(?: [A-Z]{2,}){1,3}>/g)) {
    if (ELEMENT.test(match[1] ?? '')) continue
    const start = message.start + match.index
    yield {
      block: null,
      start,
      end: start + match[0].length,
      message: `“${match[0]}” was never filled in, and is taken for markup: your customer sees a hole. Fill it in, or take it out.`,
    }
  }
}

const bracketsIn = (text: string) => (text.includes('[') ? knownBrackets(text) : [])
const knownBrackets = onceByText((text): readonly string[] => text.match(/\[[^\][\n]{2,40}\](?!\()/g)?.map((one) => one.toLowerCase().replace(/_/g, ' ')) ?? [])

/** A letter whose values are all in brackets, the names of both ends among them: brackets are its placeholders, not blanks that were left. */
function promptsInBrackets(message: Message): boolean {
  const blanks = new Set(withBrackets(message.blocks).flatMap(({ found }) => found))
  // A form full of "[Insert …]" prompts whoever fills it in, other values or not.
  if ([...blanks].filter((one) => /^\[(?:insert|enter|add)\b/.test(one)).length >= 4) return true
  if (message.placeholders.some((one) => one.dialect !== 'address' && !one.raw.startsWith('['))) return false
  const named = [...blanks].some((one) => /\b(?:customer|client|recipient|first|your|agent|member|guest)\b.*\bname\b|^\[name\]$/.test(one))
  return blanks.size >= 3 && named
}
