import { pickBlocks } from '../document/block-runs.ts'
import type { Block } from '../document/copy-document.ts'
import { marksOver } from '../document/marks-over.ts'
import { findImbalance } from '../document/templates/balance.ts'
import { tagNameSpan } from '../document/templates/tag-name.ts'
import { onceByText } from '../text/memo.ts'
import type { Span } from '../text/span.ts'
import type { Hit, MessageRule } from './rule.ts'

/** Delimiters of the brace languages, as they stand in text when a tag was not recognised. */
const LOOSE = /\{\{(?=\s*[A-Za-z_$#/])[^{}\n]{0,60}|\{%-?(?=\s*\w)[^%{}\n]{0,60}/

/** A condition that never ends, or a tag that was never closed: the message breaks, or shows its bones. */
export const unbalancedTemplate: MessageRule = {
  id: 'unbalanced-template',
  title: 'A template tag without its other half',
  principle: 'little-things',
  hears: 'Something broke here. Does anyone read what they send?',
  description:
    'Finds conditions and loops that are opened and not closed, closed and not opened, or closed in the wrong order, and placeholders whose closing braces are missing. Says where, what was expected and what was found. A product’s own tags, which may or may not have an end, are left alone.',
  severity: 'warning',
  weight: 0,
  scope: 'message',
  anyLanguage: true,
  pairs: [
    {
      bad: '<p>{% ⟦if⟧ paid %}Thank you.</p>\n<p>See you on Friday.</p>\n',
      good: '<p>{% if paid %}Thank you.{% endif %}</p>\n<p>See you on Friday.</p>\n',
      file: 'mail.html',
    },
    { bad: '<p>{{#if paid}}Thank you.{{/if}}</p><p>See you.{{/⟦each⟧}}</p>', good: '<p>{{#if paid}}Thank you.{{/if}}</p><p>See you.</p>', file: 'mail.hbs' },
    { bad: 'Hi {{ ⟦first_name⟧,\n\nYour seat is booked.\n', good: 'Hi {{ first_name }},\n\nYour seat is booked.\n' },
    { bad: '<p>{⟦if⟧ $paid}Thank you, {$name}.</p>', good: '<p>{if $paid}Thank you, {$name}.{/if}</p>', file: 'mail.tpl' },
  ],
  silent: [
    { text: '{% hint style="info" %}\nYour seat is booked.\n{% endhint %}\n', why: 'a product’s own tag with its end' },
    { text: "<%= _('{{city}} has new trams', city: @city) %>\n", why: 'closed, and filled in by the program that translates it', file: 'mail.text.erb' },
    { text: '<%def name="content()">\n<p>Hi Sam,</p>\n</%def>\n', why: 'an element of Mako', file: 'mail.html' },
    { text: '{% include "footer" %}\n\nYour seat is booked.\n', why: 'a tag of one piece has no end' },
    { text: '{% raw %}Write {% if paid %} to ask.{% endraw %}\n', why: 'what is shown as it stands is no template' },
    { text: 'Write `{{ name` and your editor closes it.\n', why: 'code shows how templates are written' },
    { text: 'We know a tag like `{% if %}` from a word.\n', why: 'half a tag that is only spoken of' },
  ],
  *check({ message, document }): Iterable<Hit> {
    const fault = findImbalance(message.tags) && findImbalance(message.tags.filter((tag) => !isShown(tag, document.source)))
    if (fault) {
      yield {
        block: null,
        ...tagNameSpan(fault.tag, document.source),
        message: `This tag lacks its other half, so the message breaks or shows too much. Expected ${fault.expected}; found ${fault.found}.`,
      }
    }
    for (const { block, found } of withLooseTag(message.blocks)) {
      yield {
        block,
        ...found,
        message: 'This placeholder is never closed, so your customer reads it as it stands. Expected its closing braces; found the text going on.',
      }
    }
  },
}

/** "Start with `{% if %}`": a tag in backticks of its own is shown, and needs no other half. */
function isShown({ start, end }: Span, source: string): boolean {
  return source[start - 1] === '`' && source[end] === '`'
}

const looseIn = onceByText((text) => LOOSE.exec(text))

const withLooseTag = pickBlocks(looseTag)

function looseTag(block: Block): { start: number; end: number } | null {
  if (block.voice !== 'company' || block.reading > 0) return null
  const match = looseIn(block.text)
  if (!match || marksOver(block, { start: match.index, end: match.index + 1 }, ['code']).length) return null
  // "{{city}}" in a sentence that a program translates: closed, and filled in there.
  if (/^(?:\}\}|%\})/.test(block.text.slice(match.index + match[0].length))) return null
  const name = /[\w.$]+/.exec(match[0])
  return name ? { start: match.index + name.index, end: match.index + name.index + name[0].length } : null
}
