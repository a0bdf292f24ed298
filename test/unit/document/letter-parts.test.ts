import { describe, expect, test } from 'vitest'
import { closingOf, hasSalutation } from '../../../src/document/letter-parts.ts'
import { parseCopy } from '../../../src/document/parse-copy.ts'

function message(text: string, file = 'a.txt') {
  const first = parseCopy(text, { path: file }).messages[0]
  if (!first) throw new Error('no message')
  return first
}

describe('who closes a letter', () => {
  test.each([
    ['Best,\nMaya', 'person'],
    ['Kind regards,\n\nMaya Hill', 'person'],
    ['Maya Hill\nHead of Support', 'person'],
    ['Thanks,\nThe Acme team', 'team'],
    ['Yours sincerely,\n\nCustomer Services', 'team'],
    ['Cheers,\n{{ agent.name }}', 'person'],
    ['– The RoadRunner Team', 'team'],
    ['Cheers,\nAcme', 'brand'],
    ['Rob', 'person'],
    ['Jo', 'person'],
    ['Mo Field', 'person'],
    ['Ana, Larkfield', 'person'],
    ['Leo @ Larkfield', 'person'],
    ['Ana Kowal, head baker', 'person'],
    ['Gwen & the walking group', 'person'],
    ['Love from everyone at Larkfield Vets', 'team'],
    ['Lost Property Office\nLarkfield Station', 'team'],
    ['Regards,\n{{ company.name }} Billing Department', 'team'],
    ['Best regards\n{{ company_name }}', 'brand'],
    ['Thanks!\n{{ application.name }}', 'brand'],
    ['Best regards,\nHotel Seeblick', 'brand'],
    ['Thanks,\nThe Parcelroo', 'brand'],
    ['Cheers,\nThe Hendersons', 'person'],
    ['Warm regards,\n{{ restaurant_name }}', 'brand'],
    ['Kind regards,\n{{ site.title }}', 'brand'],
    ['Kind regards,\n{{ seller.first_name }}', 'person'],
    ['Cheers,\nLarkfield Rowing', 'brand'],
    ['Cheers,\nWilf from the boathouse', 'person'],
    ['Pip (and the rest of the lab)', 'person'],
    ['Yours,\nMs. Ito, head teacher', 'person'],
    ['Your branch manager,\nTeo Varga', 'person'],
    ['Consular Section\nEmbassy of Larkland', 'team'],
    ['Ring Ottoline when you are there.\n\nThanks,\nOttoline', 'person'],
    ['View Guest Services', 'nobody'],
    ['Meet the team', 'nobody'],
    ['Enjoy the lamp!', 'nobody'],
    ['Rose gold lamps are back.', 'nobody'],
    ['See our terms.', 'nobody'],
    ['Thank you for your order.', 'nobody'],
  ])('%j: %s', (end, expected) => {
    expect(closingOf(message(`Hi Sam,\n\nYour Acme order left today. It is with you on Friday.\n\n${end}\n`), ['Acme'])).toBe(expected)
  })
})

test('a row of links signs nothing, and a linked team under the thanks does', () => {
  const page = (end: string) => message(`<html><body><p>Hi Sam,</p><p>Your parcel left today.</p>${end}</body></html>`, 'a.html')
  expect(closingOf(page('<p><a href="/n">News</a> · <a href="/t">The Team</a> · <a href="/b">Blog</a></p>'), [])).toBe('nobody')
  expect(closingOf(page('<p>Thanks,<br><a href="https://acme.example">The Acme Team</a></p>'), [])).toBe('team')
})

test('a heading over what follows is nobody who signs', () => {
  const text = '# Notices\n\nYou hear of it by e-mail.\n\nWe send no letters.\n\n## Billing\n\nA bill is sent for lost books.\n'
  expect(closingOf(message(text, 'a.md'), [])).toBe('nobody')
})

describe('a salutation', () => {
  test.each([
    'Hi Sam,',
    'Hello!',
    'Dear {{ customer.first_name }},',
    'Good morning, Sam!',
    'Welcome, {{ first_name }}!',
    '{{ first_name }},',
    'To whom it may concern:',
    'Mr./Mrs. {{ parent_name }}',
    'Ms. [Last name],',
  ])('is %j', (line) => {
    expect(hasSalutation(message(`${line}\n\nYour parcel left today.\n`))).toBe(true)
  })
  test.each(['Welcome to Acme!', 'Attention:', 'Your parcel left today.', 'Hidden gems of June'])('is not %j', (line) => {
    expect(hasSalutation(message(`${line}\n\nIt is with you on Friday.\n`))).toBe(false)
  })
})
