import { describe, expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { rewriteSelfTalk } from '../../../src/rules/self-talk-rewrites.ts'
import { applyEdits } from '../../../src/text/span.ts'

/** The first rewrite of a one-sentence text, with its kind; null when there is none. */
function rewritten(text: string): [string, string] | null {
  const block = parseCopy(text, { path: 'a.txt' }).messages[0]?.blocks[0]
  const sentence = block?.sentences[0]
  if (!block || !sentence) throw new Error('no sentence')
  const [first] = rewriteSelfTalk(block, sentence)
  return first ? [applyEdits(block.text, first.edits), first.kind] : null
}

describe('better wording for sentences about their sender', () => {
  test.each([
    ['We are pleased to announce that the app is free.', 'The app is free.', 'safe'],
    ['We’re very excited to let you know that your table is booked.', 'Your table is booked.', 'safe'],
    ['We are happy to inform you that iPad support is here.', 'iPad support is here.', 'safe'],
    ['It is with great pleasure that we announce that tickets are on sale.', 'Tickets are on sale.', 'safe'],
    ['We would like to inform you that delivery will take two days.', 'Delivery will take two days.', 'safe'],
    ['I’m thrilled to share that all courses are open to you.', 'All courses are open to you.', 'safe'],
    ['We provide our customers with a dashboard.', 'You get a dashboard.', 'choose'],
    ['We are proud to offer a wide choice of teas.', 'You get a wide choice of teas.', 'choose'],
    ['We offer free parking behind the shop.', 'You get free parking behind the shop.', 'choose'],
    ['We’re delighted to bring you a new menu every week.', 'You get a new menu every week.', 'choose'],
    ['We also give our members a key to the pool.', 'You get a key to the pool.', 'choose'],
    ['We are excited to introduce our new booking page!', 'Here is our new booking page!', 'choose'],
    ['We’re thrilled to share the first photos of the house.', 'Here are the first photos of the house.', 'choose'],
    ['We are happy to share some news.', 'Here is some news.', 'choose'],
    ['We’re thrilled to announce the launch of our new booking app!', 'Our new booking app is here!', 'choose'],
    ['I am proud to announce the release of two new guides.', 'Two new guides are here.', 'choose'],
    ['We are excited to announce a new way to pay.', 'Here is a new way to pay.', 'choose'],
    ['We’re so excited to have you on board!', 'Welcome aboard!', 'choose'],
    ['We are delighted to welcome you to the Harbour Club.', 'Welcome to the Harbour Club.', 'choose'],
    ['We’re glad to have you with us.', 'Welcome.', 'choose'],
    ['We would love for you to join our reading group.', 'Please join our reading group.', 'choose'],
    ['We’d love for you to try the new search.', 'Please try the new search.', 'choose'],
    ['We ask you to bring your passport.', 'Please bring your passport.', 'choose'],
    ['We are pleased to announce that we have moved.', 'We have moved.', 'choose'],
    ['And I’m delighted to tell you that our new oven is in place.', 'Our new oven is in place.', 'choose'],
    ['Larkfield is delighted to announce that tickets are on sale.', 'Tickets are on sale.', 'safe'],
    ['The Larkfield team is thrilled to introduce our new calendar.', 'Here is our new calendar.', 'choose'],
    ['At Larkfield, we offer a wide range of lamps.', 'At Larkfield, you can choose from a wide range of lamps.', 'choose'],
    ['We offer a free first visit to all our patients.', 'You get a free first visit.', 'choose'],
    ['We are proud to offer more than 300 recipes.', 'You can choose from more than 300 recipes.', 'choose'],
    ['We’d like to invite you to the opening of our second shop.', 'You are invited to the opening of our second shop.', 'choose'],
    ['We invite you to taste the first honey of the year.', 'Please taste the first honey of the year.', 'choose'],
    ['We would love to hear your thoughts on the new menu.', 'Tell us your thoughts on the new menu.', 'choose'],
    ['We’d really appreciate your feedback.', 'Send us your feedback.', 'choose'],
    ['We would be grateful if you could fill in this form.', 'Please fill in this form.', 'choose'],
    ['We ask that you arrive ten minutes early.', 'Please arrive ten minutes early.', 'choose'],
    ['We would like to take this opportunity to thank you for your patience.', 'Thank you for your patience.', 'choose'],
    ['We are so grateful for your trust.', 'Thank you for your trust.', 'choose'],
    ['We can’t wait to see you at the fair!', 'See you at the fair!', 'choose'],
    ['We are thrilled to have you as part of our community!', 'Welcome to our community!', 'choose'],
    ['We’re really excited to help you learn to knit!', 'We will help you learn to knit!', 'choose'],
    ['We make it easy to book a table.', 'You can easily book a table.', 'choose'],
    ['We let you pay by card.', 'You can pay by card.', 'choose'],
    ['We would like to remind you that your lease ends in June.', 'Your lease ends in June.', 'safe'],
    ['We have just launched a new export.', 'You can now use a new export.', 'choose'],
    ['Today we released our new booking app.', 'You can now use our new booking app.', 'choose'],
    ['Larkfield is pleased to announce that it has moved.', 'Larkfield has moved.', 'choose'],
    ['We’re thrilled to share that with your help, we have opened a second kitchen.', 'With your help, we have opened a second kitchen.', 'choose'],
    ['It is with great pleasure that we share some news.', 'Here is some news.', 'choose'],
    ['We are excited to introduce our new head chef, Ada.', 'Meet our new head chef, Ada.', 'choose'],
    ['We can’t do this without you.', 'You make this possible.', 'choose'],
    ['We couldn’t have done this without your support!', 'Your support made this possible!', 'choose'],
    ['Without you, Larkfield cannot exist.', 'You make Larkfield possible.', 'choose'],
    ['Larkfield is completely funded by your donations.', 'Your donations completely fund Larkfield.', 'choose'],
    ['Help us save the old mill.', 'Help save the old mill.', 'choose'],
    ['Please help us keep the mill alive!', 'Please help keep the mill alive!', 'choose'],
    ['Thank you for helping us make the park greener!', 'Thank you for making the park greener!', 'choose'],
    ['We couldn’t be happier to announce that tickets are on sale.', 'Tickets are on sale.', 'safe'],
    ['We couldn’t be more excited to introduce our new menu.', 'Here is our new menu.', 'choose'],
    ['We are pleased to confirm your booking for Friday at eight.', 'Your booking is confirmed for Friday at eight.', 'choose'],
    ['We’re so glad that you chose Larkfield!', 'Thank you for choosing Larkfield!', 'choose'],
    ['We’ve made it even easier to book a table.', 'It is now even easier to book a table.', 'choose'],
    ['We built this app to help you save water.', 'This app helps you save water.', 'choose'],
    ['We urgently need volunteers to sort books.', 'You can help sort books.', 'choose'],
    ['We rely entirely on donations from people like you.', 'Donations from people like you keep us going.', 'choose'],
    ['We specialise in providing garden design.', 'Come to us for garden design.', 'choose'],
    ['We specialise in garden design.', 'Come to us for garden design.', 'choose'],
    ['We just wanted to let you know that your table is ready.', 'Your table is ready.', 'safe'],
    ['We’d love if you could take our survey.', 'Please take our survey.', 'choose'],
    ['We need your help to plant a hundred trees.', 'You can help plant a hundred trees.', 'choose'],
    ['Our mission is to help families eat well.', 'We are here to help families eat well.', 'choose'],
    ['This step helps us protect your savings.', 'This step helps protect your savings.', 'choose'],
    ['We have a wide range of lamps.', 'You can choose from a wide range of lamps.', 'choose'],
    ['Our new app lets you pay by card.', 'With our new app, you can pay by card.', 'choose'],
    ['We know that finding a plumber takes time.', 'Finding a plumber takes time.', 'choose'],
    ['We are proud to be an equal opportunity employer.', 'We are an equal opportunity employer.', 'choose'],
    ['Larkfield is proud to be funded by its readers.', 'Larkfield is funded by its readers.', 'choose'],
    ['We’re thrilled to have over 60 makers on board.', 'We have over 60 makers on board.', 'choose'],
    ['Larkfield is a proud owner of the old mill.', 'Larkfield is an owner of the old mill.', 'choose'],
    ['Rate us 5 stars, it keeps our bakers smiling.', 'Rate us 5 stars.', 'choose'],
    ['Please leave a review – it really helps our small team!', 'Please leave a review!', 'choose'],
    ['Larkfield is made by people like you.', 'People like you make Larkfield.', 'choose'],
    ['Larkfield is funded entirely by your donations.', 'Your donations entirely fund Larkfield.', 'choose'],
    ['All of our funding comes from readers like you.', 'Readers like you provide all of our funding.', 'choose'],
    ['We’ve just launched Larkfield Mill 2.', 'Larkfield Mill 2 is here.', 'choose'],
    ['We offer you the chance to bake at night.', 'You can bake at night.', 'choose'],
    ['We’ve designed our app so that you can book a table in seconds.', 'With our app, you can book a table in seconds.', 'choose'],
    ['We’d love to help you find a lamp.', 'Let us help you find a lamp.', 'choose'],
    ['We believe that everyone deserves a warm home.', 'Everyone deserves a warm home.', 'choose'],
    ['Here at Larkfield, we believe you should never pay twice.', 'You should never pay twice.', 'choose'],
    ['We provide you with reliable, fast delivery.', 'You get reliable, fast delivery.', 'choose'],
    ['We make sure that you get your bread on time.', 'You get your bread on time.', 'choose'],
    ['It is our pleasure to welcome you to the Harbour Club.', 'Welcome to the Harbour Club.', 'choose'],
    ['We’re delighted that Dr Fell has agreed to open the show.', 'Dr Fell has agreed to open the show.', 'choose'],
    ['We thought you’d like to know that your table is booked.', 'Your table is booked.', 'safe'],
    ['As always, we appreciate your feedback.', 'Thank you for your feedback.', 'choose'],
    ['Please help us get there by joining the reading club!', 'You can help by joining the reading club!', 'choose'],
    ['We provide our customers with simple, fair terms.', 'You get simple, fair terms.', 'choose'],
    ['We offer our customers quick answers.', 'You get quick answers.', 'choose'],
    ['We offer a small, but fine selection of lamps.', 'You can choose from a small, but fine selection of lamps.', 'choose'],
    ['We provide all of our trade customers with training.', null, 'choose'],
    ['We offer evening appointments on Sundays.', 'You can get evening appointments on Sundays.', 'choose'],
  ])('%s', (text, better, kind) => {
    expect(rewritten(text)).toEqual(better === null ? null : [better, kind])
  })

  test.each([
    ['We are proud to report that we believe in bread.', 'the rest would be about us again'],
    ['Larkfield is excited to announce the launch of its new app.', 'nobody would know whose'],
    ['Help us save the mill and keep growing.', 'who grows?'],
    ['We specialise in helping gardens grow.', 'what one comes for is a deed'],
    ['We know that you are busy.', 'it would be said of the reader'],
    ['We offer our sincere apologies.', 'nothing that one gets'],
    ['We are pleased to offer you the position of head chef.', 'an offer is no gift'],
    ['We give the address in full.', 'nobody is given anything'],
    ['We offer free training for federal agencies.', 'not for this reader'],
    ['We have added a calendar to the app.', 'where it was added belongs to it'],
    ['We are happy to share our story with you.', 'a story is not here'],
    ['We appreciate your help and thank you in advance.', 'thanks twice'],
    ['We are pleased to announce the winner of the prize.', 'what follows is no sentence'],
    ['We are thrilled to announce our partnership with Tidewater.', 'an event is no thing'],
    ['We are excited to announce the launch of our app, which we built for you.', 'more than a name'],
    ['Are we proud to offer a dashboard?', 'a question'],
    ['We offer a dashboard if you pay by the year.', 'a condition'],
    ['We do not offer a dashboard.', 'a negation'],
    ['We offer a dashboard on the Team plan.', 'a plan'],
    ['We offer a desk for £40.', 'a price'],
    ['We offer free travel to eligible students.', 'an eligibility'],
    ['We offer a wide choice and deliver it to your door.', 'two verbs'],
    ['When we offer a course, it fills up at once.', 'a subordinate clause'],
    ['We have launched our first television campaign.', 'nothing that the reader can use'],
    ['We are proud to have been open since 1982.', 'a time that runs on'],
    ['We are delighted to be of service to you.', 'a courtesy'],
    ['Rate us if you like it, it helps us.', 'a condition'],
    ['Share this page, it helps you and us.', 'it names the reader’s gain'],
    ['We give you the option to cancel on the Team plan.', 'a plan'],
    ['We built our app so that you can tell us what you think.', 'the rest would be about us again'],
    ['We offer you a job as a baker.', 'nothing that one gets'],
    ['We’re glad that you enjoyed the concert.', 'it would be said of the reader'],
    ['We offer our customers with complete ovens.', 'no good English to begin with'],
    ['We are grateful for the trust that 600 bakers place in us.', 'the thanks would go to somebody else'],
    ['Your answers help us improve and grow.', 'nothing that is improved'],
    ['We are delighted to announce the signing of Ada Lee.', 'an event is no thing'],
    ['We are excited to introduce the login and logout pages.', 'the number of the noun is not certain'],
    ['We provide our customers with simple terms for their ovens.', 'whose ovens'],
    ['We take pride in our work.', 'nothing would be left'],
    ['We believe that bread matters.', 'a belief is not a fact'],
    ['We are committed to giving you the best bread.', 'it would promise more'],
    ['We hope that you enjoy the concert.', 'a wish is no request'],
    ['“We are proud to offer a dashboard,” said the baker to the press.', 'somebody else’s words'],
    ['We are excited to introduce the new physics.', 'the number of the noun is not certain'],
  ])('nothing for %j', (text) => {
    expect(rewritten(text)).toBeNull()
  })
})

describe('a sentence that tells the reader nothing may go', () => {
  const REST = 'Your bread is baked at four each day.'
  test.each([
    `We pride ourselves on our attention to detail. ${REST}`,
    `Customer satisfaction is our number one priority. ${REST}`,
    `${REST} We just love what we do!`,
    `We’re really excited about what’s next. ${REST}`,
    `At Larkfield, we believe in the power of good bread. ${REST}`,
    `We are committed to excellence in everything we do. ${REST}`,
    `We value your trust. ${REST}`,
  ])('%j', (text) => {
    expect(firstRewritten(text)).toBe(REST)
  })

  test('one welcome is enough', () => {
    expect(firstRewritten(`Welcome, Maya! We’re thrilled to have you with us. ${REST}`)).toBe(`Welcome, Maya! ${REST}`)
  })

  test.each([
    [`We take your privacy seriously and never sell your data. ${REST}`, 'a promise stands in it'],
    [`We pride ourselves on 40 years of baking. ${REST}`, 'a fact stands in it'],
    ['We are passionate about bread. This is why yours is baked at four each day.', 'the next sentence leans on it'],
    ['We love our work. They all bake it at four, as the mill opens.', 'the next sentence points at it'],
    [`Why do we bake at night? We love what we do. ${REST}`, 'it answers a question'],
    [`We are passionate about bringing good bread to your door. ${REST}`, 'it tells what is sold'],
    [`I am proud of the test oven most of all. ${REST}`, 'it tells of a thing'],
    ['We love what we do. Read more.', 'too little would stay'],
    ['We care about the details: your bread is baked at four each day. It is warm.', 'more than the praise'],
  ])('nothing for %j, as %s', (text) => {
    expect(firstRewritten(text)).toBeNull()
  })
})

/** What the first rewrite of any sentence makes of the text; null when there is none. */
function firstRewritten(text: string): string | null {
  const block = parseCopy(text, { path: 'a.txt' }).messages[0]?.blocks[0]
  if (!block) throw new Error('no block')
  const [first] = block.sentences.flatMap((sentence) => rewriteSelfTalk(block, sentence))
  return first ? applyEdits(block.text, first.edits) : null
}
