import type { Blockquote, Root, RootContent } from 'mdast'
import type { Voice } from '../copy-document.ts'

const GREETS = /^[ \t>*_]*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^.!?\n]{0,60}[,!–—-]?\s*$/im
const CALLOUT = /^\s*>\s*(?:\[!\w+\]|[*_]{0,2}(?:note|tip|important|warning|caution|info|hint)\b)/i
const ATTRIBUTED = /(?:^|\n)[ \t]*>?[ \t]*(?:[—–―~]|--|-)\s*\S[^\n]{0,80}\s*$|<cite\b/
const IN_MARKS = /^\s*>?\s*[*_]{0,2}["“‘«]/

/** What the quotations (`>`) of a Markdown text are. */
export interface Quotations {
  /** True when they hold replies to paste, and all round them is for the agent. */
  readonly holdReplies: boolean
  voiceOf(quote: Blockquote): Voice
}

/**
 * Decides by shape whose words the quotations are: collections of replies quote the reply itself
 * ("> Hi {customer_name},"), pages quote customers. `rawOf` gives a node's source, tags masked.
 */
export function judgeQuotations(tree: Root, rawOf: (node: RootContent) => string): Quotations {
  const quotes = tree.children.filter((node): node is Blockquote => node.type === 'blockquote')
  if (!quotes.length) return { holdReplies: false, voiceOf: () => 'customer' }
  const raws = new Map(quotes.map((quote) => [quote, rawOf(quote)]))
  const replies = quotes.filter((quote) => isReply(raws.get(quote) ?? ''))
  const quoted = quotes.reduce((sum, quote) => sum + (raws.get(quote)?.length ?? 0), 0)
  const all = tree.children.reduce((sum, node) => sum + (node.type === 'yaml' ? 0 : rawOf(node).length), 0)
  const afterHeading = tree.children.filter((node, i) => node.type === 'blockquote' && tree.children[i - 1]?.type === 'heading').length
  const attributed = quotes.filter((quote) => isTestimonial(raws.get(quote) ?? '')).length
  const holdReplies =
    replies.length >= 2 ||
    (replies.length === 1 && quoted > all * 0.3) ||
    (quotes.length >= 3 && attributed === 0 && quoted > all * 0.4 && afterHeading * 2 >= quotes.length)
  return {
    holdReplies,
    voiceOf(quote) {
      const raw = raws.get(quote) ?? ''
      if (holdReplies) return isTestimonial(raw) ? 'customer' : 'company'
      return isReply(raw) || CALLOUT.test(raw) ? 'company' : 'customer'
    },
  }
}

/** A masked tag (a private-use character) is a value that only a template holds. */
function isReply(raw: string): boolean {
  return GREETS.test(raw) || /^\s*>\s*(?:hi|hello|hey)(?: there| all| everyone)?[!,]/i.test(raw) || (/\uf8ff/.test(raw) && !IN_MARKS.test(raw))
}

function isTestimonial(raw: string): boolean {
  return IN_MARKS.test(raw) && ATTRIBUTED.test(raw.trimEnd())
}

const FENCE_LANGUAGES = /^(?:|te?xt|plain|plaintext|e?mail|eml|md|markdown|html|liquid|jinja2?|handlebars|hbs|template|macro|reply)$/i
const SUBJECT = /^[ \t]*subject\s*:/im

/** "Hi! Thanks for writing.", "Thanks for reporting this.", "We're sorry, but …": a saved reply may begin without a greeting of its own line. */
const OPENS_REPLY =
  /^\s*(?:(?:hi|hello|hey|dear)(?:[ ,]+[\w'’\uf8ff[\]{}]{1,30}){0,4}[,!] |thank you(?: so (?:very )?much| very much)?! |(?:we|i) (?:really |truly |so )?appreciate your\b|(?:many )?thanks?(?: you)?(?: (?:so|very) much| a lot)? for\b|(?:i|we)(?:['’](?:m|re)| am| are) (?:\w+ )?(?:sorry|afraid|closing)\b|unfortunately,? (?:we|i|this|your)\b)/i

/** True for a code fence that holds a message to send: it has a greeting or a subject, or opens as a reply, and sentences. */
export function isFencedMessage(language: string, inside: string): boolean {
  if (!FENCE_LANGUAGES.test(language)) return false
  if (!GREETS.test(inside) && !SUBJECT.test(inside) && !OPENS_REPLY.test(inside)) return false
  return (inside.match(FIVE_WORDS)?.length ?? 0) >= 2
}

const FIVE_WORDS = /\p{L}[\p{L}’',\uf8ff-]*(?:[ \t]+[\p{L}\uf8ff][\p{L}\uf8ff’',-]*){4,}/gu
/** What stands in a program, a command or its answer, and in no letter. */
const IN_PROGRAMS = /[{}<>=;|\\]|^[ \t]*(?:[$#%]|\/\/|npm |git |curl )/m

/** True for a fence that may be a message where its neighbours are: five words and the end of a sentence, nothing of a program. */
export function isFencedText(language: string, inside: string): boolean {
  return FENCE_LANGUAGES.test(language) && !IN_PROGRAMS.test(inside) && /\p{L}[.!?](?:\s|$)/u.test(inside) && (inside.match(FIVE_WORDS)?.length ?? 0) >= 1
}
