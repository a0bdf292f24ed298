import { describe, expect, test } from 'vitest'
import { CLAIMS, NO_CLAIMS } from './hype-sentences.ts'
import { findingsOf } from './run-rule.ts'

const flagged = (rule: string, text: string) => findingsOf(rule, text).map((finding) => finding.text)

describe('words that are only sometimes jargon', () => {
  test.each([
    ['We leverage your photos to make a book.', ['leverage']],
    ['Ledger Lane leverages best-in-class tools.', ['leverages']],
    ['High leverage makes a loan risky.', []],
    ['We endeavour to answer by noon.', ['endeavour to']],
    ['We make every reasonable endeavour to call you first.', []],
    ['Unlock more value with every visit.', ['Unlock']],
    ['Unlock your bike with the app.', []],
    ['Unlock the front door and come in.', []],
    ['We scale your business while you sleep.', ['scale']],
    ['Put the fish on the scale and read the weight.', []],
    ['We offer innovative solutions for your garden.', ['innovative solutions']],
    ['The solution is in the next parcel.', []],
    ['Rinse the lens with saline solution every night.', []],
    ['We foster innovation in small towns.', ['foster', 'innovation']],
    ['She grew up with a foster family.', []],
    ['Going forward, your bill comes by e-mail.', ['Going forward']],
    ['If you are going forward with the order, reply today.', []],
    ['Elevated temperatures spoil the milk.', []],
    ['Put on the safety harness before you climb.', []],
    ['The course commences on Monday.', ['commences']],
    ['Your files have end-to-end encryption.', []],
    ['An end-to-end service for movers.', ['end-to-end']],
    ['Click the funnel icon to filter the list.', []],
    ['We sit at the nexus of food and code.', ['nexus of']],
    ['Their moat is competitive data.', ['moat']],
    ['The castle has a moat and two towers.', []],
    ['Exchange of evidence is the discovery phase of a lawsuit.', []],
    ['The discovery phase of your lawsuit takes a year.', ['discovery phase']],
    ['You will feel empowered by our tips.', ['empowered']],
    ['Unlocking is faster on new phones.', []],
    ['We offer unrestricted funding to small choirs.', ['unrestricted funding']],
    ['Lessees pay for the fence.', []],
    // What stands nearby tells the plain thing from the business word.
    ['The park is open from dawn to sunset every day.', []],
    ['We sunset the old app in May.', ['sunset']],
    ['We sleep well after a restful night.', []],
    ['Elevate the injured leg above the heart.', []],
    ['Replace the catalytic converter before the test.', []],
    ['The flywheel of the bike weighs six kilos.', []],
    ['Content is our growth flywheel.', ['flywheel']],
    ['Two swim lanes stay open at lunch.', []],
    ['The path circles back to the car park.', []],
    ['I will circle back to you with a date.', ['circle back to you']],
    ['Seamless gutters keep your walls dry.', []],
    ['Our spaniel won best of breed at the show.', []],
    ['The frame is sandblasted to bare metal.', []],
    ['Your group policy covers all drivers.', []],
    ['Smoking cessation classes start in May.', []],
    ['A long-tail boat takes you to the island.', []],
    ['The scrum collapsed twice before half-time.', []],
    ['Rent is paid per tenant in a shared house.', []],
    ['Each tenant is isolated in our cloud.', ['tenant']],
    ['A turbocharged petrol engine gives 120 horsepower.', []],
    ['Unleash your dog only inside the fence.', []],
    ['The orchestration of the second movement is rich.', []],
    ['In lieu of flowers, please give to the hospice.', []],
    ['The mould remediation takes two days.', []],
    ['Dermal fillers last nine months.', []],
    ['Rinse the floor with a cleaning solution.', []],
    ['We tell you the cadence of each release.', ['cadence']],
    ['She read the poem in a slow cadence.', []],
    // Coined anew every day, told by how they end.
    ['Ours is a purpose-driven bakery.', ['purpose-driven']],
    ['The belt-driven mower is quiet.', []],
    ['We teach in a learner-centric way.', ['learner-centric']],
    ['You rent logistics-as-a-service.', ['logistics-as-a-service']],
    ['The terrace is south-facing.', []],
    ['Innovation', []],
    // Set beside each other every day, told by both words.
    ['We take the operational friction out of your week.', ['operational friction']],
    ['We build talent ecosystems for small towns.', ['talent ecosystems']],
    ['Sand the wheel to lower its friction.', []],
    ['Our product, alignment and colours changed.', []],
    ['We work from Market Landscape House in Leith and meet you there every week.', []],
    ['- Innovative solutions', ['Innovative solutions']],
    // A name, or a line of a list that begins with what it is.
    ['Ask the people at Step Change for help with what you owe.', []],
    ['Title: Streamline your week with a plan for every day.', ['Streamline']],
    ['We sell facility solutions to schools and clinics.', ['solutions']],
    ['Other pupils sent in two solutions, and we read them all.', []],
    ['Dip the lens in saline solutions that are fresh.', []],
    // What stood hidden behind a weaker phrase.
    ['We have a culture of innovation in our bakery.', ['innovation']],
    ['We win mindshare for bakers.', ['mindshare']],
    // Trades and departments, each with what only looks like it.
    ['We answer within a day with the perfect solution for small kitchens.', ['solution']],
    ['We found the right solution, and your boiler is back on.', []],
    ['Parking solutions for hotels and shops.', ['solutions']],
    ['Mix the medical solution with cold water.', []],
    ['The garden pathway is lit at night.', []],
    ['A steward shows you to your seat.', []],
    ['Strategy games are on the second shelf.', []],
    ['Ours is a family-owned, faith-driven bakery.', []],
    ['Ours is a platform-led shop.', ['platform-led']],
    ['The choir is led by Ana, and led well.', []],
    ['We give commercially-aware advice on your lease.', ['commercially-aware']],
    ['You are well aware of the date.', []],
    ['Your data in transit is safe with us.', ['data in transit']],
    ['Your parcel is in transit.', []],
    ['Buying a radio? We carry 40.', []],
    ['Our teachers use formative assessments in every lesson.', ['formative assessments']],
    ['The assessment of your claim takes two days.', []],
    ['The capital has a philanthropic quarter.', []],
    ['Pay for the balloons in May.', []],
    ['We keep mice out of your barn while you travel.', []],
    ['The tutor sees to scaffolding for every learner.', ['scaffolding']],
    ['The scaffolding on our house comes down in May.', []],
    ['The cafe on the mezzanine opens at nine.', []],
  ])('%s', (text, expected) => {
    expect(flagged('jargon', text)).toEqual(expected)
  })

  test('what stands in quotation marks, in code or in brackets after it is left alone', () => {
    expect(flagged('jargon', 'He wrote “we leverage synergy” and nobody answered.')).toEqual([])
    expect(flagged('jargon', 'Set `webhook` to yes.')).toEqual([])
    expect(flagged('jargon', 'Ask for a webhook (a message that our server sends to yours).')).toEqual([])
  })

  test('a heading that asks what it is opens its explanation', () => {
    expect(flagged('jargon', '# What are static site generators?\n\nA static site generator makes all pages at once.')).toEqual([])
    expect(flagged('jargon', '# What we do\n\nA static site generator makes all pages at once.')).toEqual(['static site generator'])
  })

  test('terms of the trade are ordinary for technical readers', () => {
    expect(flagged('jargon', 'Send each order to a webhook.')).toEqual(['webhook'])
    expect(flagged('jargon', '---\ntlc:\n  audience: technical\n---\n\nSend each order to a webhook.')).toEqual([])
  })

  test('a word on the list of a team is allowed', () => {
    expect(
      findingsOf('jargon', 'Send each order to a webhook.', { settings: { rules: { jargon: { severity: 'hint', options: { allow: ['webhook'] } } } } }),
    ).toEqual([])
  })
})

test('a learner-centred class is built round learners', () => {
  expect(findingsOf('jargon', 'We run a client-centred shop.', {})[0]?.message).toContain('built round clients')
})

describe('claims without proof', () => {
  test.each([
    ['Our bread is the best in town.', ['best in town']],
    ['We use only the freshest flour.', ['only the freshest flour']],
    ['Only the nearest branch has keys.', []],
    ['We offer a maximum level of comfort.', ['offer a maximum level of comfort']],
    ['People with the highest level of education read this too.', []],
    ['It is the single most useful pan.', ['the single most useful']],
    ['Grease is the single biggest cause of fires at home.', []],
    ['We are one of the leading schools here.', ['one of the leading schools']],
    ['Grease is one of the leading causes of fires.', []],
    ['We turn your garden into a paradise.', ['turn your garden into a paradise']],
    ['The baker can turn it into a small roll.', []],
    ['We give you the most delicious cakes.', ['the most delicious']],
    ['We answer the most common questions.', []],
    ['You cannot find it anywhere else.', ['cannot find it anywhere else']],
    ['I want to make sure you get the best help possible.', []],
    ['Your stay exceeds expectations.', ['exceeds expectations']],
    ['We bring you the best bread every morning.', ['the best bread']],
    ['To get the best from your oven, heat it first.', []],
    ['Find the best time for your visit.', []],
    ['Reply with the day that works best for you.', []],
    ['Best regards', []],
    ['We did our best to reach you.', []],
    ['The most advanced kettle on the market.', ['The most advanced']],
    ['Most customers pay by card.', []],
    ['This is the perfect gift for your father.', ['the perfect gift']],
    ['That makes perfect sense.', []],
    ['Transform your mornings and your life.', ['Transform your']],
    ['Transform the table into a bed in one minute.', []],
    ['Turn your ideas into reality.', ['Turn your ideas into reality']],
    ['Turn the lamp into the socket.', []],
    ['Our coaching guarantees results.', ['guarantees results']],
    ['We cannot guarantee delivery before Christmas.', []],
    ['You get a money-back guarantee for 30 days.', []],
    ['Cook 10x faster.', ['10x faster']],
    ['Never argue about the bill again.', ['Never argue about the bill again']],
    ['We will never contact you about this again.', []],
    ['Our sheets are the softest in the universe.', ['the softest in the universe']],
    ['No other bakery cares about rye as we do.', ['No other bakery cares']],
    ['No other visitors were there that day.', []],
    ['Find your soulmate in June, guaranteed.', ['Find your soulmate']],
    ['Your parcel is delivered by noon, guaranteed.', []],
    ['Mozart’s finest opera is on tonight.', []],
    ['No way to send a letter over the internet is 100% secure.', []],
    ['We do not promise that the site will be on time or error-free.', []],
    ['100% protection for your phone.', ['100% protection']],
    ['A pack of 10x 500 g.', []],
    ['We don’t just sell shoes, we change your life.', ['change your life']],
    ['Unprecedented demand slows our replies today.', []],
    ['Effortless to fold. In a test by Which? 19 of 20 parents folded it with one hand.', []],
  ])('%s', (text, expected) => {
    expect(flagged('hype', text)).toEqual(expected)
  })

  test('nine in ten claims of many sorts are found, and hardly anything that only looks like one', () => {
    const inPage = (sentence: string) => `See the plan.\n\n${sentence}\n\nCall before noon.`
    const missed = CLAIMS.filter((sentence) => !flagged('hype', inPage(sentence)).length)
    expect(missed.length / CLAIMS.length, missed.join('\n')).toBeLessThan(0.1)
    const alarms = NO_CLAIMS.filter((sentence) => flagged('hype', inPage(sentence)).length)
    expect(alarms.length / NO_CLAIMS.length, alarms.join('\n')).toBeLessThan(0.04)
  })
})
