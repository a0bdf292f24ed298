import type { BlockContext, BlockRule, Hit } from './rule.ts'
import { plain } from './wording.ts'

const COLD_ERROR: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:error:? )?(?:invalid|illegal|incorrect|bad|malformed) (?:input|value|entry|format|data|field|e-?mail(?: address)?|phone(?: number)?|date|name|characters?|credentials|password|username|code|postcode|zip(?: code)?)[.!]?$/i,
    'Say what to type, with an example: “An email address looks like name@shop.com”.',
  ],
  [
    /^(?:this |the )?(?:field|value|input|[\w ]{1,30}) (?:is|are) (?:a )?(?:mandatory|required)(?: field)?[.!*]?$/i,
    'Ask for it, and say why: “Tell us your phone number, so the courier can reach you”.',
  ],
  [
    /^(?:error:? )?(?:this |the )?(?:field|value|input|[\w ]{1,30}) (?:must not|cannot|can't|may not|should not) be (?:left )?(?:blank|empty|null)[.!]?$/i,
    'Ask for what is missing: “Type your street and number”.',
  ],
  [/^(?:mandatory|compulsory|required) (?:field|information|input)s?[.!*]?$/i, 'Say which things you need and why, and mark the rest as optional.'],
  [
    /^(?:please )?(?:enter|provide|supply|input) (?:a |an )?valid [\w -]{2,30}[.!]?$/i,
    'Say what it looks like when it is right: “Your postcode has four digits”.',
  ],
  [
    /^(?:(?:your|this|the) form (?:contains|has) (?:\d+ |some )?errors?|an (?:unknown |unexpected |unspecified )?error (?:has )?occurred)[.!]?$/i,
    'Say what is missing and where, and that nothing they typed is lost.',
  ],
  [
    /^(?:(?:your|the|this) )?(?:form|data|submission) (?:has been |was |have been )?(?:successfully )?(?:submitted|received|processed|saved)(?: successfully)?[.!]?$/i,
    'Say what you have from them and what happens next: “Your question is with Maya, who answers today”.',
  ],
  [/^(?:please )?(?:fill (?:out|in)|complete) all (?:the )?(?:required|mandatory) (?:fields|information)[.!]?$/i, 'Say which things you need and why.'],
  [/^(?:form )?(?:validation|submission) (?:failed|error|unsuccessful)[.!]?$/i, 'Say what is missing and where, and that nothing they typed is lost.'],
]

/** "Submit form", "Invalid input": a form that talks like a database. */
export const formCopy: BlockRule = {
  id: 'form-copy',
  title: 'A form that talks like a machine',
  principle: 'easy-to-do-business-with',
  hears: 'I am filling in a database, not talking to somebody.',
  description:
    'Finds words of forms that say nothing to a person: a button “Submit form” or “Proceed”, “Invalid input”, “This field is mandatory”. A button that says what happens is left alone.',
  severity: 'hint',
  weight: 1,
  scope: 'block',
  options: {
    buttons: {
      type: 'string[]',
      default: [
        'submit form',
        'submit your form',
        'submit the form',
        'submit data',
        'submit now',
        'reset',
        'reset form',
        'clear form',
        'send form',
        'proceed',
        'execute',
        'process',
      ],
      description: 'Words on a button that say nothing about what happens next. Add “submit” to have it found too.',
    },
  },
  pairs: [
    { bad: '<form><button>⟦Submit form⟧</button></form>', good: '<form><button>Send my question</button></form>', file: 'example.html' },
    {
      bad: '<form><p>⟦Invalid email address⟧</p></form>',
      good: '<form><p>Your email address needs an @, as in name@shop.com.</p></form>',
      file: 'example.html',
    },
  ],
  silent: [
    { text: '<form><button>Send my order</button></form>', why: 'the button says what happens', file: 'example.html' },
    { text: 'Submit your photos by Friday.', why: 'a sentence, not a button' },
    { text: 'A valid ticket takes you to the stadium by train.', why: 'a plain use of the word' },
  ],
  *check({ block, options }: BlockContext<{ buttons: readonly string[] }>): Iterable<Hit> {
    const text = plain(block.text).trim()
    if (text.length > 70) return
    const start = block.text.search(/\S/)
    const end = block.text.trimEnd().length
    if (block.role === 'button' && options.buttons.includes(text.toLowerCase().replace(/[.!›»→ ]+$/, ''))) {
      yield { block, start, end, message: 'This button says nothing about what happens next. Name it: “Send my question”, “Get my quote”.' }
      return
    }
    if (block.role === 'heading' || block.role === 'title') return
    for (const [pattern, advice] of COLD_ERROR) {
      if (!pattern.test(text)) continue
      yield { block, start, end, message: `This sounds like a machine turning your customer down. ${advice}` }
      return
    }
  },
}
