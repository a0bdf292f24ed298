import { inLetter, testSentences } from './sentence-table.ts'

const VALUES =
  'About {{order.number}} for {{customer.full_name}}, {{customer.email}}, {{customer.phone}}, {{shipping_address}}, {{invoice_number}}, {{ticket.id}}, {{account_number}}, {{tracking_number}}: '

testSentences('asks-again', {
  found: [
    'please send us your order number.',
    'please provide your order number and a photo.',
    'could you tell us your order id?',
    'please reply with your full name.',
    'please include your email address.',
    'please give us your phone number.',
    'please share your delivery address.',
    'please quote your invoice number.',
    'please state the ticket number.',
    'please mention your account number.',
    'please provide your tracking number.',
    'kindly provide your account number.',
    'can you confirm your order number?',
    'please let us know your order number.',
    'please enter your full name.',
  ],
  silent: [
    'please send us a photo.',
    'please send us your new address if you have moved.',
    'please tell us if the address is still right.',
    'please give us another phone number.',
    'your order number stands above.',
    'please tell us the name of the colour.',
    'please share your opinion.',
    'please provide the size of the room.',
    'please confirm your bank details.',
    'please include the serial number on the back.',
    'please quote the price that you saw.',
    'please send us the corrected invoice number.',
    'please state the day that suits you.',
    'please enter the code from the text message.',
    'please reply with yes or no.',
  ],
  within: (sentence) => inLetter(VALUES + sentence),
})

testSentences('asks-again', { found: [], silent: ['Please send us your order number.', 'Please reply with your full name.'], within: inLetter })
