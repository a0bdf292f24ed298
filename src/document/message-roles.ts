import type { Block, BlockRole, TemplateTag } from './copy-document.ts'

const GREETING =
  /^(hi|hello|hey|dear|greetings|good (morning|afternoon|evening|day)|to whom it may concern|hiya|howdy|salutations|g'day)\b(?:[^.?]|(?<=\b(?:mr|mrs|ms|mx|dr|prof))\.){0,60}$/i
const GREETING_OPENING = /^(hi|hello|hey|dear)( there| all| everyone)?\b[^.!?]{0,40}[,!–—-]/i
/** Hellos of other languages, as English letters borrow them. */
export const BORROWED_HELLOS =
  'bonjour|bonsoir|salut|ciao|buongiorno|namaste|aloha|merhaba|jambo|karibu|hola|ol[áa]|hallo|hej|hei|ahoj|moin|servus|grüezi|shalom|salaam|ahoy|kia ora|mabuhay|konnichiwa|guten tag|sawubona|vanakkam|assalam[\\w ]{1,12}alaikum'
/** "Hello, Sam." with the name filled in; "Great news, Sam!" */
const GREETS_VALUE = new RegExp(
  `^(?:hi|hello|hey|dear|(?:great|good) news|congratulations|congrats|happy birthday|thanks|thank you|${BORROWED_HELLOS})(?: there)?,? ?[\\ue000-\\uf8fe](?: ?[\\ue000-\\uf8fe])?[.,!:]*(?: ?\\p{Extended_Pictographic}\\ufe0f?){0,3}$`,
  'iu',
)
/** "Welcome, Sam!", "Welcome to Acme, Sam", "Welcome!"; "Welcome to Acme!" greets nobody. */
const WELCOMES = /^welcome(?: back| aboard| home)?(?:,? [\ue000-\uf8fe]|(?! to\b)[^.?]{0,60}[,!]$|[^.?]{0,50}, ?\S[^.?]{0,40}$)/i
/** "Friends,", "Fellow gardeners,", "Ladies and gentlemen,": alone on its line. */
export const CALLS_MANY =
  /^(?:fellow [a-zà-ÿ][a-zà-ÿ ]{2,30}|ladies and gentlemen|(?:my )?(?:friends|folks|everyone|everybody|team|all|colleagues|neighbou?rs|members|parents(?: and carers)?|students|supporters|volunteers|residents|comrades|siblings)),$|^(?:to )?(?:our |all )?(?:valued|esteemed|loyal) (?:customer|client|guest|member|user|subscriber|partner)s?[,:!]?$|^to (?:all|the|our|my) (?:[a-zà-ÿ]+ ){0,2}(?:members|residents|parents|tenants|owners|neighbou?rs|customers|families|staff|students|guests|friends|users|occupiers?)\b[^.!?]{0,60}[,:]?$|^to (?:all|our|my) [a-zà-ÿ ]{3,40}[,:]$/i
/** A picture, or the quotation mark of a letter that is quoted. */
const BEFORE_GREETING = /^(?:["“‘'\s]|\p{Extended_Pictographic}|\ufe0f)+(?=\p{L})/u
/** "Hi [Name]," on a line of its own greets wherever it stands. */
const OPENS_LETTER = /^(?:hi|hello|hey|dear)\b[^.?!]{0,50}[,:]$/i
/** Most paragraphs are seen to be none without being looked up as a whole. */
const MAY_GREET = /^\s*[hd]/i
/** What greets stands at the start, in fewer characters than these. */
const LONGEST_GREETING = 64
/** What closes a letter whoever signs, and whether somebody signs or not. */
export const VALEDICTIONS =
  '(?:with )?(?:(?:all the )?best|kind|warm(?:est)?|kindest|many)(?: (?:regards|wishes|thanks))?|(?:best |kind )?regards|(?:yours )?(?:sincerely|truly|faithfully)|cheers|thank(?:s| you)(?: again| (?:so|very) much)?|take care|talk soon|with (?:love|gratitude|thanks)|love|cordially|respectfully|happy \\w+ing|see you(?: soon| around| there)?|until next time|warmly|best|your friends?(?: at)?|yours|(?:safe|happy) (?:travels?|trails|journey|flying|driving|days)|your (?:\\w+ ){0,2}(?:manager|advis[eo]r|teacher|tutor|coach|doctor|librarian|trainer|nurse|midwife)'
const SIGN_OFF = new RegExp(`^(?:${VALEDICTIONS})\\s*[,!.–—-]*$`, 'i')
/** What Markdown folds into one paragraph: "Call us any time. Kind regards, Maya Hill", or an SMS that ends on " – Maya". */
export const CLOSED_INLINE =
  /(?<=[.!?)\ue000-\uf8fe]) +(?:(?:(?:With )?(?:[Bb]est|[Kk]ind(?:est)?|[Ww]arm(?:est)?|[Mm]any)?,? ?(?:[Rr]egards|[Ww]ishes|[Tt]hanks)|(?:Yours )?(?:[Ss]incerely|[Ff]aithfully|[Tt]ruly|[Rr]espectfully)|Cheers|Love|Talk soon)[,!]?(?: [\p{Lu}[\ue000-\uf8fe][^.!?]{0,60})?|[–—-] ?[\p{Lu}\ue000-\uf8fe][^.!?]{0,40}|(?:The|Your) [^.!?]{2,40} [Tt]eam|[\ue000-\uf8fe])[.!]?$/u
/** "Thanks for your trust," over a name. */
const THANKS_FOR = /^thank(?:s| you) for [\w ’']{3,32},$/i
const TEAM =
  /^(—|–|-+)?\s*(from )?(all of us (at|here)|(the|your) [\w&'/ .\ue000-\uf8fe-]{1,40} (team|crew|family|support|desk|department)|team [\w\ue000-\uf8fe]+|(?!\d|contact|call|e-?mail|get|need|free|live|chat|phone|priority|premium|24)[\w&'.\ue000-\uf8fe -]{1,30}(?<! (of|our|your)) (team|support))\s*[.,!]?$/i

/** True when the words of a block greet the reader: "Hi Sam," or "Dear customer,". */
export function isGreeting(text: string): boolean {
  if (text.length >= 80) return false
  const plain = text.replace(BEFORE_GREETING, '').trim()
  return GREETING.test(plain) || WELCOMES.test(plain) || GREETS_VALUE.test(plain) || CALLS_MANY.test(plain)
}

/** "{{ first_name }},": the reader's name alone on the first lines. */
function callsByName({ text, placeholders }: Block): boolean {
  return (
    /^[\ue000-\uf8fe](?: [\ue000-\uf8fe])?,$/.test(text) &&
    placeholders.every(({ role }) => role === 'first-name' || role === 'last-name' || role === 'full-name')
  )
}

/** True when a paragraph opens with a greeting and goes on: "Hi Sam, thanks for writing." */
export function opensWithGreeting(text: string): boolean {
  return MAY_GREET.test(text) && GREETING_OPENING.test(text.trimStart().slice(0, LONGEST_GREETING))
}

/** True when a block closes a message: "Kind regards,", "The Acme team". */
export function isSignOff(text: string): boolean {
  const plain = text.trim()
  if (plain.length > 80) return false
  return SIGN_OFF.test(plain) || THANKS_FOR.test(plain) || TEAM.test(plain) || (SIGN_OFF.test(plain.split(',')[0] ?? '') && plain.split(/\s+/).length <= 8)
}

const AGENT_HEADING =
  /^(?:(?:internal |agent |usage |important |design |technical |implementation |production |sending |copy )?notes?(?: (?:for|to) (?:agents?|the team|yourself))?|when (?:not )?to (?:use|send)(?: (?:this|it))?(?: \w+)?|how to use(?: this)?(?: \w+)?|variables?(?: to replace)?|placeholders?|instructions|usage|tags?|checklist|before (?:you send|sending)|internal(?: only)?|tips|(?:styling |design |brand )?guidelines|styling|trigger|send(?:ing)? (?:timing|times?|schedule)|timing|(?:target )?audience|segments?|(?:success )?metrics|a\/b test(?:s|ing)?(?: (?:ideas|plan|notes))?|customi[sz]ation(?: tips)?)\s*:?$/i

/** A heading over the words of an e-mail that is being planned. */
const DRAFT_HEADING = /^(?:e-?mail (?:body|copy|content)|subject lines?(?: options?)?|body copy)\b/i

/** Under "When to use" or "Notes", beside a letter, stand words that only the agent reads. */
function hideAgentNotes(blocks: readonly Block[]): void {
  if (!blocks.some((block) => (block.role === 'heading' && DRAFT_HEADING.test(block.text)) || isGreeting(block.text) || opensWithGreeting(block.text))) return
  let level = 0
  for (const block of blocks) {
    if (block.role === 'heading') {
      const here = block.level ?? 1
      if (AGENT_HEADING.test(block.text.trim())) level = here
      else if (here <= level || level === 0) level = 0
    }
    if (level > 0) (block as { voice: Block['voice'] }).voice = 'agent-only'
  }
}

const BAD_EXAMPLE =
  /^[“"*_]?(?:not|instead of|don['’]t (?:say|use|write)(?: this)?|avoid|bad(?: example)?|wrong|incorrect|before|original|less (?:clear|good))[*_]?\s*[:–—]/i
const BAD_EXAMPLES =
  /^(?:before|not this|don['’]ts?|avoid(?: this)?|instead of(?: this)?|original(?: text| version)?|bad(?: examples?)?|wrong|incorrect|don['’]t (?:say|use|write)(?: this)?|what not to (?:say|write|do))\s*[:.]?$/i

/** "Not: …" and what stands under "Before" in a writing guide: words that it warns of, not its own. */
function exemptBadExamples(blocks: readonly Block[]): void {
  let level = 0
  for (const block of blocks) {
    if (block.role === 'heading') {
      const here = block.level ?? 1
      if (BAD_EXAMPLES.test(block.text.trim())) level = here
      else if (here <= level) level = 0
    }
    if (level > 0 || BAD_EXAMPLE.test(block.text.trimStart())) (block as { voice: Block['voice'] }).voice = 'customer'
  }
}

/** "— Jane Doe, Leeds" under what she said. */
const ATTRIBUTION = /^[–—-]{1,2}\s?\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){0,3}(?:,\s[^.!?]{2,50})?$/u

/** Cards of a page on which customers speak, each with its name; one alone may be the signature of a letter. */
function hearCustomers(blocks: readonly Block[]): void {
  const said = blocks.filter((block, index) => {
    const next = blocks[index + 1]
    return next && next.text.length < 80 && ATTRIBUTION.test(next.text.trim()) && block.sentences.some((sentence) => sentence.words.length > 4)
  })
  if (said.length > 1) for (const block of said) (block as { voice: Block['voice'] }).voice = 'customer'
}

const CUSTOMERS_SPEAK =
  /^(?:(?:our |customer |client |guest |patient )?testimonials?|(?:customer|client|guest|patient|student|member) (?:reviews|feedback|quotes)|(?:what|hear what|see what|read what) (?:[\w’']+ ){0,4}(?:customers?|clients?|people|members?|users|students|parents|famil(?:y|ies)|patients|guests) (?:[\w’']+ ){0,2}(?:say|saying|think)\b[^.!?]{0,30})[\s:.!]*$/i
/** "Ines Roth, Leeds", "“Wonderful!”": smaller headings among what customers say. */
const NAME_OR_QUOTE = /^(?:["“‘'«]|\p{Lu}[\p{L}.'’-]*(?: (?:(?:and|&) )?\p{Lu}[\p{L}.'’-]*){1,3}(?:,.{0,40})?$)/u

/** What stands under "What our customers say", to the next heading. */
function hearUnderHeading(blocks: readonly Block[]): void {
  let level = 0
  for (const block of blocks) {
    if (block.role === 'heading') {
      const here = block.level ?? 1
      if (CUSTOMERS_SPEAK.test(block.text.trim())) {
        level = here
        continue
      }
      if (here <= level || !NAME_OR_QUOTE.test(block.text)) level = 0
    }
    if (level > 0 && SPOKEN.has(block.role) && block.voice === 'company') (block as { voice: Block['voice'] }).voice = 'customer'
  }
}
const SPOKEN: ReadonlySet<BlockRole> = new Set<BlockRole>(['heading', 'paragraph', 'list-item', 'table-cell'])

/** "THANK YOU." with more to say after it. */
function goesOn(block: Block, next: Block | undefined): boolean {
  return /^thank(?:s| you)[.!]$/i.test(block.text) && next?.role === 'paragraph' && !isSignOff(next.text) && (next.sentences[0]?.words.length ?? 0) > 4
}

/** Who signs under "Kind regards,": a name, a value, "The board of the library". */
function isSigner(text: string, above: string): boolean {
  return (
    text.length <= 60 &&
    /,$/.test(above) &&
    !/[.!?:]$/.test(text) &&
    !text.includes('\n') &&
    /^[–—~-]{0,2} ?(?:\p{Lu}|[\ue000-\uf8fe]|the\b|your\b|\[)/u.test(text) &&
    text.split(/\s+/).length <= 8
  )
}

/** Gives greetings and sign-offs of a message their roles, and what only an agent reads its voice. */
export function assignRoles(blocks: readonly Block[]): Block[] {
  hideAgentNotes(blocks)
  exemptBadExamples(blocks)
  hearCustomers(blocks)
  hearUnderHeading(blocks)
  let body = 0
  const last = blocks.length - 1
  return blocks.map((block, index) => {
    // Another path's wording of a block is what the block is.
    const base = blocks[index - 1]
    if (block.reading > 0 && base && base.start < block.end && block.start < base.end) return withRole(block, base.role)
    if (block.voice !== 'company') return block
    // "– The Acme team" looks like an item of a list.
    if (
      block.role === 'list-item' &&
      base &&
      index >= last - 4 &&
      base.role !== 'list-item' &&
      blocks[index + 1]?.role !== 'list-item' &&
      TEAM.test(block.text)
    )
      return withRole(block, 'sign-off')
    if (block.role !== 'paragraph' && block.role !== 'table-cell' && block.role !== 'heading') return block
    body++
    if (block.role === 'paragraph' && body > 4 && OPENS_LETTER.test(block.text.slice(0, LONGEST_GREETING).replace(BEFORE_GREETING, '').trim()))
      return withRole(block, 'greeting')
    if (body <= 4 && (isGreeting(block.text) || callsByName(block)) && (block.role !== 'heading' || /[,!:]$|[\ue000-\uf8fe]$/.test(block.text)))
      return withRole(block, 'greeting')
    if (index > 0 && (index >= last - 8 || index > blocks.length / 2) && block.role !== 'heading' && isSignOff(block.text))
      return goesOn(block, blocks[index + 1]) ? block : withRole(block, 'sign-off')
    if (block.role === 'paragraph' && base?.role === 'sign-off' && isSigner(block.text, base.text)) return withRole(block, 'sign-off')
    return block
  })
}

/** Templetor: `$var subject: Your loan`. */
const SUBJECT_LINE = /^\$var[ \t]+(?:subject|title)\b/
/** Laravel's button in a mail: `@component('mail::button', …)`, `<x-mail::button …>`. */
const MAIL_BUTTON = /^(?:@component\(\s*['"]mail::button['"]|<x-mail::button\b)/
const NAMED_PART = /\bblock\s+(?:email_|mail_)?(subject|preheader|preview_text)\b/i

/** Gives blocks inside a template's named part their role: `{% block subject %}…{% endblock %}` is the subject line, a mail's button a button. */
export function assignNamedParts(blocks: readonly Block[], tags: readonly TemplateTag[]): void {
  for (const [index, tag] of tags.entries()) {
    if (tag.dialect === 'templetor' && SUBJECT_LINE.test(tag.raw)) {
      const line = blocks.find((block) => block.start >= tag.start)
      if (line?.role === 'paragraph') withRole(line, 'subject')
      continue
    }
    if (tag.kind === 'open' && MAIL_BUTTON.test(tag.raw)) {
      // "Pay {{ $sum }} now": values stand inside of it.
      const close = tags.slice(index + 1).find(({ kind }) => kind !== 'value')
      const words = blocks.find((block) => block.start >= tag.end)
      if (words?.role === 'paragraph' && close?.kind === 'close' && words.end <= close.start) withRole(words, 'button')
      continue
    }
    const part = tag.kind === 'open' ? NAMED_PART.exec(tag.raw)?.[1]?.toLowerCase() : undefined
    if (!part) continue
    const end = tags.slice(index + 1).find((one) => one.kind === 'close' && one.name === 'endblock')?.start ?? tag.end
    for (const block of blocks) {
      if (block.start >= tag.end && block.end <= end && block.role === 'paragraph') withRole(block, part === 'subject' ? 'subject' : 'preheader')
    }
  }
}

function withRole(block: Block, role: BlockRole): Block {
  // A block is immutable to all others; its role is settled only here, before anyone sees it.
  ;(block as { role: BlockRole }).role = role
  return block
}
