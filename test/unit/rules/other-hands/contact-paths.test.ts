import { describe, expect, test } from 'vitest'
import { findingsOf } from '../run-rule.ts'

function letter(line: string): string {
  return `Hello Sam,\n\nThank you for your order of Monday. It leaves our warehouse tomorrow morning.\n\n${line}\n\nKind regards,\nMaya Olsen\n`
}

const REACHABLE = [
  'If you have any questions, just reply to this email.',
  'Simply respond to this message.',
  'Hit reply and tell me.',
  'Reply here if something is off.',
  'Any questions? Let us know.',
  'Drop us a line any time.',
  'Shoot me an email.',
  'Email us at help@larkfield.example.',
  'Write to help (at) larkfield.example.',
  'Call 0800 123 4567.',
  'Phone: +43 316 123456',
  'Tel. 0316 / 12 34 56',
  'Ring us on 020 7946 0000.',
  'Text HELP to 60123.',
  'WhatsApp us on +43 660 1234567.',
  'Chat with us on the site.',
  'Start a live chat.',
  'Open a ticket at https://larkfield.example/support.',
  'You can open a ticket in your account.',
  'Contact us: https://larkfield.example/contact',
  'Contact us at {{support_email}}.',
  'Contact us at %{support.email}.',
  'Contact our team on [PHONE NUMBER].',
  'Email [SUPPORT EMAIL].',
  'Contact us at ___________.',
  'Visit our Help Center: https://help.larkfield.example/hc/en-us',
  'Our help centre has an answer to most questions.',
  'Fill in the form at https://larkfield.example/form.',
  'Use our contact form.',
  'You can reach me at maya@larkfield.example.',
  'Feel free to reach out to us at any time by replying to this email.',
  'You can always get back to me if anything is unclear.',
  'Message us on Facebook: https://m.me/larkfield',
  'Book a call: https://calendly.com/maya',
  'Join our Slack community and ask there: https://slack.larkfield.example',
  'Ask in our community forum.',
  'Drop in at our office on Main Street.',
  'Speak to us in person at 1 Main Street.',
  'My direct line is 0316 123456.',
  'If this wasn’t you, please contact support at {{ support_url }}.',
  'Questions? support@larkfield.example',
  'Need help? {{ help_url }}',
  'Please send your reply to the address above.',
  'I’m just an email away.',
  'Come back to me with your answer.',
  'Please answer this email with your address.',
  'Please email me back with the size.',
  'Tell us what you think by replying.',
  'Send us a message through your account page.',
  'Get in touch: {{ contact_url }}',
  'DM us on X: @larkfield',
  'You can contact us here: {{ site.url }}/contact',
]

const UNREACHABLE = [
  'Thank you for shopping with us.',
  'Please contact our support team.',
  'Contact us if you have questions.',
  'Our support team is always there for you.',
  'Log in to your account: https://larkfield.example/login',
  'Read more on our blog: https://larkfield.example/blog',
  'Read the article: https://larkfield.example/help/articles/how-to-water',
  'See our FAQ: https://larkfield.example/faq',
  'Your order number is 0800123.',
  'Your invoice of 3 May: 020 2026 0000',
  'Please do not reply to this email.',
  'Replies to this message are not read.',
  'View your order: {{ order_url }}',
  'Manage your preferences: {{ preferences_url }}',
  'Feel free to reach out.',
  'We are here to help.',
  'You can reach us any time.',
  'Do not hesitate to contact us.',
  'Sent from noreply@larkfield.example.',
  'Track your parcel: https://larkfield.example/track',
  'Your email address: {{ customer.email }}',
]

describe('missing-contact-path', () => {
  test.each(REACHABLE)('finds a way in %j', (line) => {
    expect(findingsOf('missing-contact-path', letter(line), { file: 'mail.txt', kind: 'transactional-email' }).map((one) => one.text)).toEqual([])
  })
  test.each(UNREACHABLE)('finds no way in %j', (line) => {
    expect(findingsOf('missing-contact-path', letter(line), { file: 'mail.txt', kind: 'transactional-email' })).toHaveLength(1)
  })
})
