import { describe, expect, test } from 'vitest'
import { contactPath } from '../../../src/document/contact-path.ts'
import { parseCopy } from '../../../src/document/parse-copy.ts'

function pathIn(text: string, file = 'a.md'): string | null {
  const message = parseCopy(text, { path: file }).messages[0]
  return message ? contactPath(message) : null
}

describe('the way to reach somebody', () => {
  test.each([
    ['Just reply to this email.', 'a reply'],
    ['Simply reply and we look into it.', 'a reply'],
    ['Let us know if the colour is wrong.', 'a reply'],
    ['You can answer this email at any time.', 'a reply'],
    ['Write to help@acme.example.', 'an address'],
    ['Call 0800 123 4567.', 'a phone number'],
    ['Ring us on (555) 123-4567, every day.', 'a phone number'],
    ['Our number is +49 30 1234567.', 'a phone number'],
    ['Talk to us on live chat.', 'a chat'],
    ['Visit our Help Center.', 'a help desk'],
    ['Open a support ticket in your account.', 'a help desk'],
    ['Fill in the contact form.', 'a form'],
    ['[Contact us](https://acme.example/hello)', 'a contact link'],
    ['[Hello](https://acme.example/contact)', 'a contact link'],
    ['Questions? Write to {{ shop.support_email }}.', 'an address'],
    ['Call us at [PHONE NUMBER].', 'an address'],
    ['Drop us a line.', 'a reply'],
    ['Drop us a reply mail at any hour.', 'a reply'],
    ['You can appeal: reply with the papers for the goods.', 'a reply'],
    ['If it has not arrived by then, write back and I chase the bank.', 'a reply'],
    ['Call the number printed on the back of your card.', 'an address'],
    ['Our staff are at the desk from nine to five.', 'an address'],
    ['If in doubt, write to $owner_email.', 'an address'],
    ['Shout if anything else looks odd!', 'a reply'],
    ['Just answer with a time.', 'a reply'],
    ['If it does not show by Friday, just reply here.', 'a reply'],
    ['If you think that it should not be closed, reply to this email.', 'a reply'],
    ["Don't hesitate to contact us by replying to this mail.", 'a reply'],
    ['Send us your order number by DM.', 'a chat'],
    ['If it jams, call 4410.', 'an address'],
    ['Call the number on the back of your card.', 'an address'],
  ])('%j: %s', (text, expected) => {
    expect(pathIn(`Hi Sam,\n\n${text}\n`)).toBe(expected)
  })

  test.each([
    'Please contact our support team.',
    'Username: {{ username }}\n\nEmail: {{ email }}',
    'Email forwarding: {{ email_forwarding }}',
    'Customer phone: {{ phone }}',
    'Please do not reply to this email.',
    'Sent by noreply@acme.example.',
    'Read [our article on refunds](https://acme.example/help/articles/how-refunds-work).',
    '[Log in](https://acme.example/portal) to see your plan.',
    '[Our blog](https://acme.example/blog/new-tents)',
    'Your order 4711-2233-44 is on its way.',
    'Your phone number: {{ customer.phone }}',
    'The year was 2024-05-06.',
    'Your email address has been changed to {{ user.email }}.',
    'This email was sent from {{ site_url }} to {{ owner_email }}.',
    'Your new address is {{ newEmail }}.',
    'Only the invited email address ({{ invitation.email }}) can take the seat.',
  ])('none in %j', (text) => {
    expect(pathIn(`Hi Sam,\n\n${text}\n`)).toBe(null)
  })

  test('a form of a page is one', () => {
    expect(pathIn('<html><body><form><label>Name</label></form></body></html>', 'a.html')).toBe('a form')
  })
})
