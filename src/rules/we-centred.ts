import type { BlockRule } from './rule.ts'
import { type SelfTalk, selfTalkHits } from './self-talk.ts'

/** "Our mission is …", "We believe …", "X is the leading …": the sender where the reader's gain should stand. */
export const weCentred: BlockRule = {
  id: 'we-centred',
  title: 'Talks about us first',
  principle: 'customer-first',
  hears: 'This is about them, not me.',
  description:
    'Finds sentences about the company – its feelings, effort, size, history, beliefs, needs – where the reader’s gain should stand. Leaves promises, apologies, honest reports, help for the reader and what the product does alone.',
  severity: 'hint',
  weight: 2,
  scope: 'block',
  pairs: [
    { bad: 'Here is your week.\n\n⟦We are proud to offer⟧ a wide choice of teas.', good: 'Here is your week.\n\nYou get a wide choice of teas.', fixed: true },
    { bad: 'Here is your week.\n\n⟦We’re so excited to have you⟧ on board!', good: 'Here is your week.\n\nWelcome aboard!', fixed: true },
    { bad: 'Here is your week.\n\n⟦Our mission is to make⟧ the world a cleaner place.', good: 'Here is your week.\n\nYou pay nothing for returns.' },
    {
      bad: 'Here is your week.\n\n⟦We pride ourselves⟧ on our attention to detail.',
      good: 'Here is your week.\n\nEach box is checked twice, so you get what you ordered.',
    },
    {
      bad: 'Here is your week.\n\n⟦Our team has over⟧ 40 years of combined experience.',
      good: 'Here is your week.\n\nYou speak to a roofer, not to a call centre.',
    },
    { bad: 'Here is your week.\n\n⟦Help us reach⟧ our goal of £20,000.', good: 'Here is your week.\n\n£5 buys a child a week of lunches.' },
    { bad: 'Here is your week.\n\n⟦Thousands of companies rely on us⟧.', good: 'Here is your week.\n\nYou see every invoice in one list.' },
    { bad: 'Here is your week.\n\n⟦We are committed to excellence⟧.', good: 'Here is your week.\n\nYou have your answer within a day.' },
    {
      bad: 'Here is your week.\n\n⟦Your feedback helps⟧ us understand where we can do better.',
      good: 'Here is your week.\n\nTell us what went wrong, and you get an answer by Friday.',
    },
    {
      bad: 'Here is your week.\n\n⟦We’re delighted that you⟧ chose our school.',
      good: 'Here is your week.\n\nYour first lesson is on Monday at nine.',
    },
    { bad: 'Here is your week.\n\n⟦We need your talents⟧ to grow our team.', good: 'Here is your week.\n\nTeach a class and keep what it earns.' },
    {
      bad: 'Here is your week.\n\n⟦We are the largest⟧ independent bakery in the county.',
      good: 'Here is your week.\n\nYour bread is baked at four and on your table at seven.',
    },
  ],
  silent: [
    { text: 'We’ll refund you by Friday.', why: 'a promise to the reader' },
    { text: 'We’re sorry that we charged you twice.', why: 'owning up' },
    { text: 'Let us know if anything is unclear.', why: 'an invitation' },
    { text: 'We couldn’t process your payment.', why: 'an honest report' },
    { text: 'We have put in a fix, and the page loads again.', why: 'an honest report' },
    { text: 'We got this wrong.', why: 'owning up' },
    { text: 'If Monday does not suit you, reply and we’ll do our best to find another day.', why: 'help for whoever asks' },
    { text: 'We invite you to look round the school on Friday.', why: 'an invitation' },
    { text: 'Our fee is 8% of the rent.', why: 'a price' },
    { text: 'We check every invoice, so you never pay twice.', why: 'it names the reader’s gain' },
    { text: 'We offer free delivery on orders over £30.', why: 'what is sold, plainly' },
    { text: 'We repair phones, tablets and laptops.', why: 'what is done, plainly' },
    { text: 'Our app shows every bus in the city on one map.', why: 'what the product does' },
    { text: 'Thank you for being a customer for ten years.', why: 'thanks' },
    { text: 'We are here to help you every day from 8 to 8.', why: 'an offer of help' },
    { text: 'Ships to the US, Canada and Mexico.', why: 'a country' },
    { text: 'We use cookies to remember your basket.', why: 'a plain fact' },
    { text: '“We are so proud of our new kitchen,” says Ada, who bought one in May.', why: 'a customer’s own words' },
    { text: 'About us', why: 'a link’s words' },
    { text: 'We answer every letter within two working days.', why: 'a promise with its bound' },
    { text: 'She will call you on Monday to agree a date.', why: 'somebody who serves the reader' },
    {
      file: 'reply.html',
      text: '<p>Hi {{ ticket.requester.first_name | default: "there" }},</p>\n<p>I know how annoying a dark hallway is. The Gannet spotlight is back with us, in good shape. Once it has been checked the refund starts by itself. Your courier rings the bell and takes it along.</p>\n<p>The leaflet in the box has the same steps with pictures. Reply to this e-mail, or call 0800 046 1720.</p>\n<p>Kind regards,<br>\n{{ agent.first_name }}</p>',
      why: 'where the reader’s own thing is',
    },
    { text: 'The leading cause of fires is a chip pan.', why: 'nobody is praised' },
    { text: '# Our mission\n\nYou get your bread by six.', why: 'the bare name of a part of the page' },
    { text: 'We are investigating the outage and have checked every server.', why: 'an honest report of what is wrong' },
    { text: 'We are open every Friday from nine to one.', why: 'what the customer came to look up' },
    { text: 'I still haven’t received the form for this month.', why: 'it tells what is not there yet' },
    { text: 'We pour each candle by hand in small batches of beeswax.', why: 'how a thing is made' },
    { text: 'We know that a first visit to the dentist can be daunting.', why: 'the reader’s trouble' },
    { text: 'We have tracked the lost mails down to a fault in our storage.', why: 'an honest report of what is wrong' },
    { text: '# Prices\n\nA ride costs £38.\n\nWe are not taking on new riders at the moment.', why: 'what there is not, said plainly' },
    { text: '# Hours\n\nBread is out at six.\n\nWe do not open on Sundays.', why: 'when nobody is there' },
    { text: 'Our forum is the place for questions about the kit.', why: 'where the reader finds something' },
    { text: 'We are ten minutes’ walk from the station.', why: 'how the reader gets there' },
    { text: 'We look forward to seeing you at the market.', why: 'a courtesy' },
    { text: 'Here is the pattern that we promised.', why: 'what the reader waited for' },
    { text: '# Our story | Larkfield\n\nYou get your bread by six.', why: 'the bare name of a page' },
    { text: '# Moving in\n\nWe will do our best to fit in with your week.', why: 'a promise to the reader' },
    { text: '# Lists\n\nWe hold very little: the names and streets of donors and volunteers.', why: 'what is kept of the reader' },
    { text: '# Photos\n\nThis has been picked up by a filter.', why: 'nobody is named' },
    { text: 'We keep the library open late so that everyone can study for free.', why: 'free for all who read it' },
    { text: '# Lockers\n\nA key costs £2.\n\nWe are not liable for coats left on the pegs.', why: 'what is not answered for' },
    { text: '# The barn\n\nBring a blanket.\n\nWe hold our annual gathering of beekeepers at 7pm in the barn.', why: 'when the reader can come' },
    { text: '# Cover\n\nInsurance accepted - ask us for which firms we accept.', why: 'where to ask' },
  ],
  *check(context) {
    for (const hit of selfTalkHits(context, 'we-centred', messageOf))
      if (hit.block === null || !IS_AT_OURS.test(hit.block.text.slice(hit.start, hit.end))) yield hit
  },
}

/** "The lamp is back with us": where the reader's own thing is. */
const IS_AT_OURS =
  /^(?:your|the|this|that|it|both|all|everything)\b[^.!?]{0,60}? (?:is|are|was|were) (?:now |already |safely |safe and sound )?(?:back|here|in|safe) with us$/i

function messageOf({ speech, features }: SelfTalk): string {
  if (features.includes('help-us') || speech.classes.includes('need')) return 'This argues from what you need. Say what the reader gets out of it, then ask.'
  if (features.includes('self:feels') || features.includes('excite-opener'))
    return 'This tells how you feel. The reader wants to know what changes for them: start there.'
  if (features.includes('mission-is') || speech.classes.includes('belief'))
    return 'This tells what you stand for. Show it by what the reader gets, and keep the rest for your About page.'
  return 'This is about you, not your customer. Start with what they get.'
}
