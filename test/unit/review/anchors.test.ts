/** A finding points at words that a reader sees: never at markup, a value or template logic. */
import { describe, expect, test } from 'vitest'
import { review } from '../../../src/review/review.ts'
import { marked } from '../rules/run-rule.ts'

const shown = (rule: string, file: string, source: string) =>
  marked(
    source,
    review(source, file).findings.filter((finding) => finding.rule === rule),
  )

describe('a finding whose words are parted by markup or values', () => {
  test.each([
    ['jargon', 'a.html', '<p>⟦Low hanging⟧ <em>fruit</em> first.</p>'],
    ['jargon', 'a.html', '<p>Low <b>⟦hanging fruit⟧</b> first.</p>'],
    ['jargon', 'a.md', 'We will **⟦leverage⟧** the desk.'],
    ['passive-evasion', 'mail.hbs', '<p>⟦Your application for⟧ {{city}} was not approved.</p>'],
    [
      'no-human-sign-off',
      'mail.hbs',
      '<body><p>Hi there,</p><p>Your seat in {{city}} is booked for Friday. Reply to this email with questions.</p><p>⟦See you in⟧ {{city}}</p></body>',
    ],
    ['policy-speak', 'a.md', '**Please note:** ⟦As per our policy⟧, **refunds** take 14 days.'],
    ['missing-fallback', 'mail.liquid', 'Hi {{⟦customer.first_name⟧ | upcase}},\n\nYour seat is booked.\n'],
    ['missing-fallback', 'mail.html', '<p>Dear {{⟦lead.First Name⟧}},</p>'],
    ['unbalanced-template', 'mail.html', '<p>{%- ⟦if⟧ paid == "x" -%}Thank you.</p>'],
    ['missing-alt', 'a.html', '<p>Meet Ada.</p><img width="40" src="/images/⟦ada.jpg⟧?w=80" class="wide">'],
    ['missing-alt', 'a.md', 'Meet Ada.\n\n![](/images/⟦ada.jpg⟧)\n'],
    ['suppression', 'a.md', '<!-- ⟦tlc-disable hype⟧ -->\n\nYour seat is booked.\n'],
    ['suppression', 'mail.liquid', '{% comment %} ⟦tlc-disable hype⟧ {% endcomment %}\nYour seat is booked.\n'],
  ])('%s in %s', (rule, file, expected) => {
    expect(shown(rule, file, expected.replace(/[⟦⟧]/g, ''))).toBe(expected)
  })
})
