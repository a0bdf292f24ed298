import { testSentences } from '../sentence-table.ts'

/** A reply whose template already holds the name, the order, the address and the e-mail of the customer. */
function inReply(sentence: string): string {
  return `Hi {{ ticket.requester.first_name }},

Thanks for your message about order {{ order_number }}, which goes to {{ shipping_address }}. ${sentence}

We write to {{ customer.email }} as soon as it is done, today before six.

Best,
Maya
`
}

testSentences('asks-again', {
  within: inReply,
  reading: { kind: 'support-reply' },
  found: [
    'Please send us your order number.',
    'Could you tell me your order number?',
    'What is your order number?',
    'Please reply with your order number so that we can look into it.',
    'Can you confirm the order number, please?',
    'To help you faster, we need your order number.',
    'Kindly provide your name and order number.',
    'Please share your order number and a short description of the problem.',
    'May I have your email address?',
    'Could you give us the email address you used for the order?',
    'Please let us know your first name.',
    'Please include your order number in your reply.',
    'We just need your order number to get started.',
    'Would you mind sending me your delivery address?',
    'Please provide us with the following: your order number and a photo.',
    'What address should the parcel go to?',
    'Before we can help, please tell us your order number.',
    'I’ll also need your email address.',
  ],
  silent: [
    'Please send us a photo of the lamp.',
    'Could you tell me which part is broken?',
    'If you have a new delivery address, tell us by noon.',
    'Your order number is at the top of the invoice.',
    'We have your order number, so there is nothing to look up.',
    'If the address is wrong, please send us the right one.',
    'What is your phone number, in case the driver cannot find the door?',
    'Is there another email address that you would rather use?',
    'Please tell us your shoe size.',
    'You do not need to send your order number again.',
    'The order number helps the driver find your parcel.',
    'Never send anybody your password by email.',
    'Please tell us the order number of the second parcel, too.',
    'Could you tell us a day that suits you?',
    'Your email address stays with us.',
    'We have changed your address, as you asked.',
    'Would you like to change the name on the invoice?',
    'Which of the two colours would you like?',
  ],
})
