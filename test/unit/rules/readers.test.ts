import { expect, test } from 'vitest'
import { findingsOf } from './run-rule.ts'

const ROLES = ['customer', 'diner', 'purchaser', 'enrollee', 'angler', 'stallholder', 'account holder', 'traveller', 'homeowner']

test.each(ROLES)('a %s is one of the readers to every rule that tells them by what they are to us', (role) => {
  const name = role.replace(/^./, (first) => first.toUpperCase())
  const heard = (rule: string, text: string) => findingsOf(rule, text, { kind: 'marketing-email' }).length
  expect({
    greeted: heard('impersonal-address', `Dear ${name},\n\nYour place is booked.`),
    greetedByName: heard('impersonal-address', `Dear Larkfield ${name},\n\nYour place is booked.`),
    asked: heard('impersonal-address', `Hello,\n\n${name}s are kindly asked to close the gate.`),
    told: heard('impersonal-address', `Hello,\n\n${name}s will need to show a proof of age.`),
    bound: heard('policy-speak', `Hello,\n\nAll ${role}s are required to carry a card.`),
  }).toEqual({ greeted: 1, greetedByName: 1, asked: 1, told: 1, bound: 1 })
})

test.each(['Dear Sam Guest,', 'Dear Ada Rider,', 'Dear Sam,'])('%s greets somebody', (greeting) => {
  expect(findingsOf('impersonal-address', `${greeting}\n\nYour place is booked.`)).toEqual([])
})
