import { testSentences } from './sentence-table.ts'

testSentences('customer-effort', {
  found: [
    'Please send a copy of your passport for our records.',
    'We need your signature for our internal records.',
    'Fill in page two for administrative purposes.',
    'Our system requires a second form.',
    'The system needs your reference in capitals.',
    'If you don’t hear from us within a week, please call again.',
    'If you have not received a reply, please contact us again.',
    'Please print the form, sign it and send it back to our office.',
    'Complete the attached sheet and return it by post.',
    'Send the form by fax.',
    'It is your responsibility to check the dates.',
    'Please check back regularly.',
    'Please visit our website periodically to see the new times.',
    'You will need to call the branch again.',
    'Please resubmit the whole application.',
    'You must start over.',
    'A plan is only cancelled by post.',
    'Changes must be made in writing.',
  ],
  silent: [
    'You don’t need to send anything; we have your passport on file.',
    'Keep this letter for your own records.',
    'The app requires a phone with a camera.',
    'You hear from us by Friday, even if there is no news.',
    'Sign on the screen with your finger, and you are done.',
    'You never have to call twice: we keep your notes.',
    'It is our responsibility to check the dates.',
    'We email you when the times change.',
    'You can cancel online, by phone or by post.',
    'Print the ticket if you like, or show it on your phone.',
    'Is the fax number still right?',
    'The record shop opens at ten.',
    'Call us at any hour.',
    'Choose a new password and you are in again.',
    'You can resubmit at any time without losing your place.',
    'Our system saves every answer as you type.',
  ],
})

testSentences('customer-effort', { found: [], silent: ['1. Please re-enter the code from the back.\n2. Press Save.'] })
