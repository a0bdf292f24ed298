import { testSentences } from '../sentence-table.ts'

/** A whole letter but for its middle, which has to say what happens now. */
function inReply(body: string): string {
  return `Dear Sam,\n\n${body}\n\nKind regards,\nMaya Olsen\nLarkfield\n`
}

testSentences('missing-next-step', {
  within: inReply,
  reading: { kind: 'support-reply' },
  found: [
    'Thank you for your message. We have noted what you wrote about the broken lamp and take such matters seriously.',
    'We are sorry that your parcel did not arrive. Our carrier had a difficult week, with snow on most of the roads.',
    'Your complaint has been received. It matters to us what customers think of the delivery, the lamp and the shop.',
    'I understand that the invoice is wrong. This is not the service that you expected from a shop like ours.',
    'Thank you for your feedback about the opening hours. Many people have told us the same about Sundays.',
    'Unfortunately the jacket is no longer in stock. It was a popular colour this winter, in every size.',
    'Your payment was declined by the bank. The bank did not tell us the reason for this.',
    'There is a fault with the heating in your building. The boiler is an older model and parts for it are rare.',
    'We have looked at your request. The room is used by the choir on that evening.',
    'I am sorry to hear about the noise. Building work is never pleasant for those who live next to it.',
    'Your application was not successful this time. There were more than three hundred of them for two places.',
    'Thank you for telling us about the leak. Leaks of this kind come from the joint behind the basin.',
    'The seat that you booked is broken. It is the third seat in that row which has failed since spring.',
    'Your account has been locked. This happens when a password is typed wrongly five times.',
    'We received your photos of the shoe. The sole has come away from the upper at the heel.',
  ],
  silent: [
    'Your lamp leaves us tomorrow and is with you on Thursday.',
    'I have refunded 20 euros to your card; it shows within three days.',
    'Please send me a photo of the sole, and I order a new pair for you.',
    'The jacket is sold out. Click here to be told when it is back: https://larkfield.example/tell-me',
    'Your account is locked. Set a new password at https://larkfield.example/reset and you are in again.',
    'We could not take your payment. Update your card in your account by Friday to keep your seat.',
    'A plumber comes on Tuesday between eight and ten. You need not be in.',
    'Nothing is left for you to do: the booking is made.',
    'Your place is confirmed. Bring this letter to the door on 4 May at seven.',
    'I am looking into it and write to you by noon tomorrow.',
    'If the heating is still cold tonight, ring 0316 123456 and somebody comes.',
    'Choose another room in the calendar, or tell me a date and I find one.',
    'Our dispute team now checks the charge. You hear from them within five working days.',
    'Try holding the button for ten seconds. Does the light turn green?',
    'Your subscription ends on 31 May. Until then you read as before, and nothing more is charged.',
  ],
})
