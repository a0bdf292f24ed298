import { describe, expect, test } from 'vitest'
import { findingsOf } from '../run-rule.ts'

function letter(
  ending: string,
  body = 'Thank you for your order of Monday. It leaves our warehouse tomorrow morning. Reply to this email if anything looks wrong.',
): string {
  return `Hello Sam,\n\n${body}\n\n${ending}\n`
}

const SIGNED = [
  'Best,\nMaya',
  'Kind regards,\n\nMaya Olsen\nCustomer Care',
  'Regards,\nThe Larkfield Team',
  'Regards,\nLarkfield Support',
  'Cheers,\n{{agent.first_name}}',
  'Cheers,\n%{ticket.agent.name}',
  'Best regards,\n{{ticket.assignee.name}}\n{{ticket.organization.name}}',
  'Thanks,\n<%= @agent.name %>',
  'Sincerely,\n[Your name]\n[Your title]',
  'Sincerely,\n[Your Name Here]',
  'Yours sincerely\n\n{{staff_name}}\nHousing Officer',
  'Warmly,\n— Maya',
  '- Maya from Larkfield',
  '— The Larkfield team',
  '~ Maya & the team',
  'Talk soon,\nMaya and Ben',
  'See you on Friday!\nMaya',
  'All the best from Graz,\nMaya',
  'Have a great day!\n\nMaya',
  'Have a lovely weekend,\nMaya Olsen\nFounder, Larkfield',
  'Yours,\nyour friends at Larkfield',
  'Love,\nEveryone at Larkfield',
  'Thanks for being with us,\nThe Larkfield crew',
  'Thank you,\nBilling Department',
  'Thanks!\nThe Billing Team at Larkfield',
  'Happy gardening,\nMaya',
  'Team Larkfield',
  'Your Larkfield Team',
  'Your team at Larkfield',
  'Maya Olsen\nCustomer Success Manager',
  'Maya Olsen | Support | Larkfield',
  'Respectfully,\nMaya Olsen, Head of Service',
  'Thanks in advance,\nMaya',
  'With kind regards\nMaya Olsen',
  'Mit freundlichen Grüßen / Kind regards\nMaya Olsen',
  'Best wishes,\nMaya (she/her)',
  'Cheers\nMaya :)',
  'Cheers, Maya',
  'Thanks, The Larkfield Team',
  'Regards, {{ user.name }}',
  'Kindest,\nMaya',
  'Yours faithfully,\nfor and on behalf of the Larkfield board\nMaya Olsen',
  'Until then,\nMaya',
  'In good health,\nMaya',
  'To your next harvest,\nMaya',
  'Signed,\nMaya',
  '*Maya from Larkfield*',
  '%staff.name%\n%staff.email%',
  '{{signature}}',
  '%{signature}',
  '{$signature}',
  '[Signature]',
  '<<Agent Signature>>',
  '{{agent.signature}}',
  '[Agent Name]\n[Company] Support',
  '{agent_name}',
  'Sent with love by the Larkfield team',
  'From all of us at Larkfield',
  'The Larkfield organisers',
  'Larkfield Membership Services',
  'Your hosts,\nMaya & Ben',
  'Office of Admissions\nLarkfield College',
  'Thank you for your patience and understanding,\nMaya',
  'Best,\nDr. Maya Olsen',
  'Regards,\nMaya McBride',
  'Best,\n\n\nMaya\n\n\nP.S. Bring your boots.',
  'Best,\nMaya\n\nLarkfield Ltd, 1 Main Street, Graz\nhttps://larkfield.example',
  'Best,\nMaya\n\n---\nYou receive this because you ordered from us. Unsubscribe',
]

const UNSIGNED = [
  'Regards,\nLarkField',
  'Cheers,\nLARKFIELD',
  'Best,\nLarkfield Cloud',
  'Thanks,\nLark24',
  'Regards,\nLarkfield',
  'Thank you for choosing Larkfield.',
  'Thank you.',
  'Have a great day!',
  'Larkfield Ltd, 1 Main Street, Graz',
  'Best regards,\n{{ company.name }}',
  'Regards,\n{{site_name}}',
  'Sincerely,\nLarkfield Ltd.',
  'Thanks,\n[Company Name]',
  'https://larkfield.example',
  'Visit our shop | Read our blog',
  '© 2026 Larkfield',
  'See you soon.',
  'Happy gardening!',
  'Kind regards,\nwww.larkfield.example',
]

describe('no-human-sign-off', () => {
  test.each(SIGNED)('hears who signs in %j', (ending) => {
    expect(findingsOf('no-human-sign-off', letter(ending), { file: 'mail.txt', kind: 'transactional-email' }).map((one) => one.text)).toEqual([])
  })
  test.each(UNSIGNED)('misses a person in %j', (ending) => {
    const text = letter(ending, 'Thank you for your order at Larkfield. Larkfield sends it tomorrow. Reply to this email if anything looks wrong.')
    expect(findingsOf('no-human-sign-off', text, { file: 'mail.txt', kind: 'transactional-email' })).toHaveLength(1)
  })
})
