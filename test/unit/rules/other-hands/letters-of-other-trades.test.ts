import { testSentences } from '../sentence-table.ts'

/** Bookings, sign-ups, debts and product pages: sentences that were written before anybody looked at what the rules find. */
function within(sentence: string): string {
  return `Subject: Your booking in Leeds\n\nHi Sam,\n\n${sentence}\n\nThe lamp is on the table by the door.\n\nBest,\nMaya from the Acme team\n`
}

function onPage(sentence: string): string {
  return `# A lamp for every room\n\nThe lamp is on the table by the door.\n\n${sentence}\n\nThe shop is open until six.\n`
}

testSentences('vague-timing', {
  within,
  found: [
    'Thank you for your purchase, we will contact you by phone {{ customer_phone }} to confirm the booking!',
    'Our staff will contact you soon.',
    'Your order is being processed and will be shipped soon.',
    'Your product will be shipped in the shortest time.',
    "We'll look into this and respond.",
    'Please be patient while we review your request.',
    'An administrator will review your account soon.',
    'Your account is currently inactive, and an administrator will have to activate it before you can log in.',
    "We'll be launching soon.",
    'Support for iOS is coming soon.',
    "We'll send it out soon.",
    'We will get in touch with you to discuss your case.',
    'We will try to answer as fast as we can.',
    'We will respond to you as quickly as possible.',
    "You'll get a response from us.",
    'Your reservation will be confirmed shortly.',
    'We will inform you of our decision in due time.',
    'We will let you know our decision soon.',
  ],
  silent: [
    'Thank you for your purchase on 3 May.',
    'We will call you at 9 on Monday to confirm.',
    'We ship within two days.',
    'Call us and we will answer your question at once.',
    'Your booking is confirmed.',
    'Soon after the war, the bridge was built.',
    'We will tell you our decision by 3 May.',
  ],
})

testSentences('policy-speak', {
  within,
  found: [
    'Please note that late arrivals will not be accommodated.',
    'No-shows will be charged the full amount.',
    'Bookings cancelled less than 24 hours before arrival are non-refundable.',
    'Overdue items will incur a fine of 50 cents a day.',
    'You are not permitted to share this password with anyone.',
    'You are responsible for maintaining the confidentiality of your account.',
    'You have agreed to the forum rules by registering.',
    'Any attempt to bypass this will result in your account being deleted.',
    'According to the regulations, absence must be reported in advance.',
    'Participants who do not attend will not receive a certificate.',
    'Requests submitted after the deadline will not be considered.',
    'Your deposit will be forfeited.',
    'We will have no alternative but to turn your account over to a collection agency.',
    'We shall be compelled to take legal action.',
    'We demand payment in full within ten days.',
    'YOU ARE HEREBY NOTIFIED that your lease will end on 1 May.',
    'We reserve all rights under the contract.',
    'The entire balance becomes due and payable at once.',
    'We must insist on payment by Friday.',
    'Under the terms of your contract, payment is due within 30 days.',
    'You will be responsible for all collection costs and legal fees.',
  ],
  silent: [
    'You can cancel free of charge until 6 p.m. the day before.',
    'Bring your ID, so that we find your booking.',
    'Bring the book back by 3 May, or renew it online.',
    "If you can't come, tell us, and somebody else gets the seat.",
    'Choose a password that you use nowhere else.',
    'You can pay in three parts, and there is no interest.',
    'We have sent the contract to your home address.',
    'The terms of the loan are on page 2, and we are happy to explain them.',
    'Interest on your savings is paid on 31 December.',
  ],
})

testSentences('blames-customer', {
  within,
  found: [
    'You did not attend your session.',
    'You missed your appointment without telling us.',
    'You cancelled too late.',
    'You did not check in on time, so your room was given away.',
    'Because you did not confirm, we cancelled your booking.',
    'You were absent without a reason.',
    'Please take this seriously.',
    'You did not provide a valid reason.',
    'Your request was rejected because you did not provide enough information.',
    'We have written to you several times and have had no reply.',
    'You have made no effort to pay.',
    'You have not kept your agreement.',
    'Your silence leaves us no choice.',
    'You have defaulted on your payments.',
    'You promised to pay by 3 May, but we have received nothing.',
    'To date you have made no payment.',
    'You continue to ignore this matter.',
    'Although we have reminded you twice, you have not paid.',
    'Your account is delinquent because you did not make the payment.',
    'We have made every effort to contact you.',
    'Your continued silence is not acceptable.',
  ],
  silent: [
    'We missed you on Friday. Would you like another day?',
    'The book was due on 3 May.',
    'Your session on Friday went ahead without you, so here is the recording.',
    'You have one free move left this month.',
    'We have not received your payment of 3 May yet.',
    'If you have already paid, please ignore this letter.',
    'Your payment of 30 euros was due on 3 May.',
    'We wrote to you on 3 May with the new price.',
  ],
})

testSentences('negative-framing', {
  within,
  found: [
    'You can no longer change this booking.',
    'You will not be able to log in until your account is approved.',
    'If you do not activate your account within 24 hours, it will be deleted.',
    'If you do not respond within 3 days, we will close your case.',
    'If you fail to confirm, your spot will be given to somebody else.',
    'We will not ship your order until we receive your payment.',
    'Your order will not be shipped until payment is received.',
    'Your booking is not valid until it has been paid.',
    'Late check-in is not possible.',
    'If we do not receive payment by Friday, your service will be stopped.',
    'Failure to act will damage your credit rating.',
    'We cannot fill your order until you pay the balance.',
    'Without your signature, we cannot process the form.',
    'You will not be granted credit until you have a clean record.',
  ],
  silent: [
    'Your room is yours until 6 p.m.',
    'You can change the booking until Thursday.',
    'Your link works for 24 hours.',
    "We couldn't find a room on this date, but there are three the day after.",
    "You won't miss a thing.",
    'Pay by Friday and your credit stays as it is.',
    "We can't extend your credit now, but you can buy with a card.",
    'Sign the form, and we process it the same day.',
  ],
})

testSentences('passive-evasion', {
  within,
  found: [
    'Your topic has been locked.',
    'Your reservation has been declined.',
    'Your session has been cancelled.',
    'Your refund request has been rejected.',
    'Your booking could not be confirmed.',
    'Your profile was not approved.',
    'Your product has been rejected.',
    'Your credit application has been declined.',
    'Your request for credit has been denied.',
    'Your line of credit has been reduced.',
    'Your claim has been disallowed.',
    'Your loan request was turned down.',
  ],
  silent: ['Your room has been cleaned.', 'Your booking has been received.', 'Your topic has a new reply.', 'Your loan has been approved.'],
})

testSentences('empty-apology', {
  within,
  found: [
    'We apologize for the inconvenience and thank you for your understanding.',
    'We are sorry for any inconvenience and hope to see you again.',
    'We sincerely apologize for this inconvenience!',
    'Sorry for this inconvenience.',
    'We apologise for any inconvenience this cancellation may cause.',
    'Sorry for the inconvenience, please try again later.',
    'My sincerest apologies for the experience you had.',
    'I want to apologize for any frustration.',
  ],
  silent: ["We're sorry that the pool is closed this week."],
})

testSentences('impersonal-address', {
  within: onPage,
  found: [
    'Developers can extend it with plugins.',
    'It enables organizations to build their own agents.',
    'Teams can share prompts.',
    'It lets developers write less code.',
    'Businesses can connect their data in minutes.',
    'Enterprises can run it on premises.',
    'We offer our clients fixed prices.',
    'Premium users can create unlimited aliases.',
    'Subscribers can use their own domain.',
    'It gives users privacy.',
    'Agencies can order a training from us.',
    'Donors can give monthly.',
    'Applicants should send a portfolio.',
  ],
  silent: [
    "Our customers' favourite lamp is back.",
    'Your users can sign in with one click.',
    'Developers at Acme wrote this in a weekend.',
    'People often forget their umbrellas.',
  ],
})
