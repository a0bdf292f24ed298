import { describe, expect, test } from 'vitest'
import { applyEdits, BLANK } from '../../../src/text/span.ts'
import { findingsOf, type Reading } from './run-rule.ts'

/** What the first suggestions make of a text, blanks shown as `…`. */
function suggested(rule: string, text: string, reading: Reading = {}): string[] {
  return findingsOf(rule, text, reading)
    .slice(0, 1)
    .flatMap((finding) => finding.fixes)
    .map((fix) => applyEdits(text, fix.blanks ?? fix.edits).replaceAll(BLANK, '…'))
}
const reply = (sentence: string) => `Hi Sam,\n\n${sentence}\n\nMaya\n`
const inReply: Reading = { kind: 'support-reply' }

describe('a suggestion that says the same, or leaves a blank for what only the writer knows', () => {
  test.each<[string, string, string[]]>([
    ['vague-timing', 'We will get back to you soon.', ['We will get back to you within ….']],
    ['vague-timing', 'Your refund will reach your bank shortly.', ['Your refund will reach your bank by ….']],
    ['vague-timing', 'You should receive your welcome pack soon.', ['You should receive your welcome pack by ….']],
    ['vague-timing', 'You will shortly receive an email.', ['You will receive an email by ….']],
    ['vague-timing', 'Our support team will follow up.', ['Our support team will follow up within ….']],
    ['vague-timing', 'It may take some time for the money to arrive.', ['It may take up to … for the money to arrive.']],
    ['vague-timing', 'Soon, you’ll be able to pay by card, we will see to it.', ['By …, you’ll be able to pay by card, we will see to it.']],
    ['no-reply', 'Please do not reply to this email.', ['Questions? Write to ….']],
    ['no-reply', 'Please do not reply to this email. This mailbox is not monitored.', ['Questions? Write to ….']],
    ['hand-off', 'Please contact the courier directly.', ['We will ask the courier and come back to you by ….']],
    ['hand-off', 'Please contact the relevant department.', ['We will ask … and come back to you by ….']],
    ['hand-off', 'I have forwarded your request to the relevant department.', ['I have forwarded your request to …, who will answer you by ….']],
    ['empty-apology', 'We apologise for any inconvenience caused.', ['We’re sorry that this made things harder for you.', 'We’re sorry that ….']],
    [
      'empty-apology',
      'The pool will be closed on Monday. We apologise for any inconvenience.',
      ['The pool will be closed on Monday. We’re sorry that this makes things harder for you.', 'The pool will be closed on Monday. We’re sorry that ….'],
    ],
    ['passive-evasion', 'Your membership was not renewed.', ['We did not renew your membership.', 'We did not renew your membership because ….']],
    ['impersonal-address', 'Guests are kindly requested to bring their passport.', ['Please bring your passport.']],
    ['impersonal-address', 'Residents are reminded that the lift is closed on Monday.', ['Please remember that the lift is closed on Monday.']],
    ['empty-apology', 'Sorry for any confusion!', ['We’re sorry that this was confusing!', 'We’re sorry that …!']],
    ['empty-apology', 'Please accept my sincere apologies.', ['I’m sorry that ….']],
    ['passive-evasion', 'Your account has been suspended.', ['We have suspended your account.', 'We have suspended your account because ….']],
    ['passive-evasion', 'Your listing was taken down.', ['We took down your listing.']],
    ['passive-evasion', 'Your application was not approved.', ['We did not approve your application.', 'We did not approve your application because ….']],
    ['passive-evasion', 'The monthly price is increasing to 12 euros.', ['We are raising the monthly price to 12 euros.']],
    ['passive-evasion', 'An error was made in your invoice.', ['We made an error in your invoice.']],
    ['policy-speak', 'Your claim was closed as per our policy.', ['Your claim was closed.', 'Your claim was closed because ….']],
    ['policy-speak', 'We reserve the right to move your seat.', ['We may move your seat.']],
    ['policy-speak', 'You are required to bring your passport.', ['You need to bring your passport.']],
    ['policy-speak', 'Customers must keep their receipt.', ['Please keep your receipt.']],
    ['policy-speak', 'Receipts must be uploaded within ten days.', ['Please upload receipts within ten days.']],
    ['policy-speak', 'Our policy requires that you sign this form.', ['Please sign this form.']],
    ['policy-speak', 'You must comply with the rules of the pool.', ['Please follow the rules of the pool.']],
    ['negative-framing', 'Unless you sign the form, we cannot book your room.', ['If you sign the form, we can book your room.']],
    ['negative-framing', 'We cannot open your account until we get your form.', ['We can open your account once we get your form.']],
    ['negative-framing', 'You cannot continue without signing in.', ['You can continue after signing in.']],
    ['negative-framing', 'You cannot return the lamp without a receipt.', ['You can return the lamp with a receipt.']],
    ['negative-framing', 'You cannot bring more than two bags.', ['You can bring up to two bags.']],
    ['negative-framing', 'If you do not reply by Friday, you will lose your place.', ['Reply by Friday to keep your place.']],
    ['negative-framing', 'It is not possible to change your order once it has shipped.', ['You can change your order until it has shipped.']],
    ['forced-cheer', 'Hooray, your parcel is on its way.', ['Your parcel is on its way.']],
    ['forced-cheer', 'Thanks for the photos, you’re a rockstar!', ['Thanks for the photos!']],
    ['forced-cheer', 'Who would have guessed!?!?!', ['Who would have guessed?']],
    ['forced-cheer', 'Who would have guessed?!!', ['Who would have guessed?']],
    ['forced-cheer', 'Your seat is booked!!!!!!!!!!!!!!!', ['Your seat is booked!']],
    ['forced-cheer', 'Your seat is booked 🎉🎉🎉', ['Your seat is booked 🎉']],
    ['impersonal-address', 'Each applicant must provide his or her address.', ['You must provide your address.']],
    ['bare-link', 'You can view your bill [here](/bill).', ['You can [view your bill](/bill).']],
    ['bare-link', 'To reopen the ticket, [click here](/t).', ['[Reopen the ticket](/t).']],
    ['bare-link', 'For a map of the site, [click here](/map).', ['See [a map of the site](/map).']],
    ['impersonal-address', 'Passengers are requested to please stay on board.', ['Please stay on board.']],
    ['impersonal-address', 'Customers are advised to keep their receipt.', ['Please keep your receipt.']],
    ['impersonal-address', 'Dear subscribers,', ['Hello,']],
    ['bare-link', 'You can also see your bill [here](/bill).', ['You can also [see your bill](/bill).']],
    ['jargon', 'Read about [seamless sharing][s] before you begin.\n\n[s]: /share', ['Read about [smooth sharing][s] before you begin.\n\n[s]: /share']],
    ['hype', 'Sort your photos effortlessly, and share them.', ['Sort your photos, and share them.']],
    ['bare-link', 'More about the course can be found [here](/c).', ['See [more about the course](/c).']],
    ['bare-link', 'Finish setting up your account [here](/a).', ['[Finish setting up your account](/a).']],
    ['bare-link', 'To use your rights, please send a request [here](/r).', ['To use your rights, please [send a request](/r).']],
    ['vague-timing', 'Soon you will enjoy our buns at home.', ['From …, you will enjoy our buns at home.']],
    ['vague-timing', 'Your claim will be processed shortly.', ['Your claim will be processed within ….']],
    ['vague-timing', 'We will be in touch to arrange a viewing.', ['We will be in touch within … to arrange a viewing.']],
    [
      'passive-evasion',
      'We regret to inform you that your refund request for order {{ id }} has been denied.',
      ['We regret to inform you that we have denied your refund request for order {{ id }}.'],
    ],
    ['empty-apology', 'Please accept my apologies and let me know your thoughts.', ['I’m sorry that …. Please let me know your thoughts.']],
    [
      'empty-apology',
      'We apologise for any inconvenience this may cause and appreciate your patience.',
      ['We’re sorry that this makes things harder for you, and we appreciate your patience.'],
    ],
    ['empty-apology', 'Sorry for any confusion this notice may have caused.', ['We’re sorry that this notice was confusing.']],
    ['bare-link', 'Please click [here](/p) to reset your password.', ['[Reset your password](/p).']],
    ['impersonal-address', 'Dear Customer,\n\nYour order has been cancelled.', ['Hello,\n\nYour order has been cancelled.']],
    ['self-opening', 'We are committed to keeping you updated throughout the repair.', ['We will keep you updated throughout the repair.']],
    ['self-opening', 'At Oak Gym, we are committed to supporting your fitness goals.', ['At Oak Gym, we support your fitness goals.']],
    ['self-opening', 'We are proud to announce that our new shop opens on Monday.', ['Our new shop opens on Monday.']],
    ['impersonal-address', 'We treat every guest’s coat with care.', ['We treat your coat with care.']],
    ['bare-link', '[Click here](/m) for more information about the menu.', ['[More information about the menu](/m).']],
    ['negative-framing', 'I can only start the repair if you send me the model number.', ['Please send me the model number so that I can start the repair.']],
    ['jargon', 'At this point in time we have no rooms.', ['At the moment we have no rooms.']],
    ['empty-apology', 'You may want to try another card. I apologise for the inconvenience.', ['You may want to try another card. I’m sorry that ….']],
    ['impersonal-address', 'Guests are invited to our summer party at the barn.', ['You are invited to our summer party at the barn.']],
    ['we-centred', 'Here is the menu.\n\nHelp us grow by leaving a review.', ['Here is the menu.\n\nYou can help by leaving a review.']],
    ['self-opening', 'We are pleased to offer three kinds of pass.', ['You can choose from three kinds of pass.']],
    ['jargon', '# Data Drives Actionable Insights', ['# Data Drives Useful Findings']],
    ['impersonal-address', 'Guests must leave by ten, and must take their dogs.', ['You must leave by ten, and must take your dogs.']],
    ['empty-apology', 'Which size suits you? I apologise for all the inconvenience.', ['Which size suits you? I’m sorry that ….']],
    [
      'empty-apology',
      'The hall stays shut today. Once again, we apologise for the inconvenience.',
      ['The hall stays shut today. Once again, we’re sorry that this makes things harder for you.'],
    ],
  ])('%s: %s', (rule, text, better) => {
    const isReply = rule === 'no-reply' || rule === 'hand-off'
    const whole = isReply ? reply(text) : text
    expect(suggested(rule, whole, isReply || rule === 'passive-evasion' ? inReply : {}).slice(0, better.length)).toEqual(isReply ? better.map(reply) : better)
  })

  test.each<[string, string, string]>([
    ['vague-timing', 'We have your order and will be processing it shortly.', 'what goes on has no day'],
    ['jargon', 'Read about [seamless sharing][] before you begin.\n\n[seamless sharing]: /share', 'the words are what their link is found by'],
    ['jargon', 'Read about [seamless sharing] before you begin.\n\n[seamless sharing]: /share', 'the words are what their link is found by'],
    ['jargon', 'You can deauthorize all devices under Settings > Deauthorize Sessions.', 'the word is on the button'],
    ['jargon', 'Get actionable intelligence on your shop.', '“practical intelligence” is a gift'],
    ['jargon', 'Focus on your core competencies, and leave the floors to us.', 'they are no skills'],
    ['hype', 'Sort your photos effortlessly, quickly and for free.', 'the first of a list'],
    ['hype', 'Enjoy unmatched comfort in our rooms.', 'it may be that nothing matched it'],
    ['hype', 'Older photo frames would magically become safe.', 'it is what the sentence mocks'],
    ['policy-speak', 'A file that is not listed leads to an error according to the policy.', 'the policy is a file'],
    ['bare-link', 'For the whole map you can check [here](/map).', '“you can check the whole map” is another thing'],
    ['vague-timing', 'We will add it in a future release.', 'a release is an event of its own'],
    ['passive-evasion', 'Your contribution to the garden has been rejected.', 'somebody else may have done it'],
    ['impersonal-address', 'Friends have access to our members-only garden.', 'part of another word'],
    ['impersonal-address', 'My Dear Customers,\n\nYour order has been cancelled.', 'a word stands before it'],
    ['hype', 'Larkfield is one of the county’s world-class ferries.', 'one of them all says nothing'],
    ['hype', 'Thank you for a groundbreaking year.', 'without the word hardly anything is told'],
    ['bare-link', 'Read more [here](/m).', '“Read more” leads nowhere either'],
    ['jargon', 'Guide your shop from concept to scale with our advice.', 'a noun'],
    ['vague-timing', 'There is a list that I will add you to shortly.', 'the time cannot stand there'],
    ['self-opening', 'We are committed to providing you with the best experience.', 'said as a deed it would promise the best'],
    ['vague-timing', 'We will keep you updated.', 'what is kept up has no day'],
    ['vague-timing', 'They should contact you soon.', 'others will do it'],
    ['impersonal-address', 'We believe in building lasting relationships with our patients.', 'with more than the one who reads'],
    ['impersonal-address', 'We aim to give our customers and partners the best bread.', 'two sorts of people'],
    ['jargon', 'We streamlined your form from nine pages down to two.', 'nothing is simplified down to two pages'],
    ['hand-off', 'Please contact your bank.', 'nobody but the customer can'],
    ['no-reply', 'Please do not reply to this email, as the form below is quicker.', 'it says more than that'],
    ['negative-framing', 'We cannot help unless nobody else can.', 'a second negation'],
    ['bare-link', 'For the bus or the train, [click here](/x).', 'two things'],
    ['negative-framing', 'We can only help you if you have a receipt.', 'nobody can be asked to have one'],
    ['impersonal-address', 'We guarantee a warm room for our guests.', 'a promise to each that was made to nobody'],
    ['impersonal-address', 'We believe in baking honest bread for our customers.', 'a creed'],
    ['impersonal-address', 'It is a great change for our bakers and for our customers.', 'beside a third person'],
    ['impersonal-address', 'Marlin users should turn the dial to nine.', 'not all readers'],
    ['impersonal-address', 'Eligible tenants are entitled to a new boiler.', 'not all readers'],
    ['policy-speak', 'New customers must pay a deposit.', 'not all readers'],
    ['impersonal-address', 'A Django plugin that lets users change their password.', 'they use what its reader builds'],
    ['self-opening', 'We are committed to keeping your letters safe.', 'a promise that was only meant to be tried'],
    ['hype', 'We use state-of-the-art equipment.', 'without the word nothing is told'],
    ['hype', 'It is time to renew your brand with a state-of-the-art website.', 'without the word nothing is told'],
    ['negative-framing', 'We cannot refund you without a receipt.', 'nobody promised to refund all who have one'],
    ['self-opening', 'We are so thankful for you.', '“Thank you for you”'],
    ['self-opening', 'We are pleased to provide you with a copy of your bill.', 'it is here, and not got some day'],
    ['self-opening', 'We are happy to announce that the bike shop is open and hope to see you.', '“hope” without “we”'],
    ['self-opening', 'We are grateful for your help and look forward to your visit.', '“look forward” without “we”'],
    ['self-opening', 'We are pleased to offer our guests a bike and would like to say thanks.', '“would like” without “we”'],
    ['policy-speak', 'Guests must leave by ten, and must take their dogs.', '“Please leave, and must”'],
    ['impersonal-address', 'Nothing matters more than the best service to our customers we are capable of.', '“to you we are capable of”'],
    ['impersonal-address', 'Our door is open, offering free tea to our guests.', '“tea to you”'],
    ['impersonal-address', 'Members are entitled to two passes.', 'the reader may be none yet'],
    ['impersonal-address', 'Our app keeps families connected.', 'with one another'],
    ['impersonal-address', 'We ensure that our clients never miss a deadline.', 'a promise to each that was made to nobody'],
    ['hype', 'Thanks to cutting-edge technology, your lamp lasts for years.', 'without the word nothing is told'],
    ['jargon', 'Our innovative lamps save power.', 'they need not be new'],
    ['jargon', 'Pursuant to your request, we closed the account.', '“under your request”'],
    ['impersonal-address', 'Dog owners must keep to the left path.', 'not all readers'],
    ['hype', 'We teach pottery with cutting-edge technology in a calm room.', 'without the word nothing is told'],
    ['hype', 'Kitchens built with state-of-the-art materials.', 'without the word nothing is told'],
    ['jargon', 'Every spring we visit innovative companies in the valley.', 'they need not be new'],
    ['jargon', 'We help from the first talk through Oakbase 3 cutover.', 'it would need an article'],
    ['self-opening', 'We are committed to keeping you informed and appreciate your patience.', 'two verbs, and “will” would take both'],
    ['self-opening', 'We are excited to announce a planned maintenance of the lift.', '“Here is a maintenance”'],
    ['self-opening', '# Welcome to Larkfield!\n\nWe are delighted to welcome you to Larkfield!', 'a second welcome'],
  ])('nothing for %s: %s (%s)', (rule, text) => {
    const isReply = rule === 'no-reply' || rule === 'hand-off'
    expect(suggested(rule, isReply ? reply(text) : text, isReply || rule === 'passive-evasion' ? inReply : {})).toEqual([])
  })

  test('a press release is not turned to its reader, who is no customer', () => {
    const text = 'The new ferry lets customers cross in ten minutes.'
    expect(suggested('impersonal-address', text, { kind: 'marketing-page' })).toEqual(['The new ferry lets you cross in ten minutes.'])
    expect(suggested('impersonal-address', text, { kind: 'press-release' })).toEqual([])
  })

  test('the team’s own words come before a blank', () => {
    const contact = 'Write to help@acme.example, every day 8 to 8.'
    const text = reply('Please do not reply to this email. This mailbox is not monitored.')
    const reading: Reading = { ...inReply, team: { contact: { text: contact, known: [], retired: [] }, replyWithin: '2 working days' } }
    expect(suggested('no-reply', text, reading)).toEqual([reply(contact)])
    expect(suggested('vague-timing', 'We will get back to you soon.', reading)).toEqual(['We will get back to you within 2 working days.'])
  })
})
