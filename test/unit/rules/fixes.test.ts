import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../src/text/span.ts'
import { findingsOf, firstFix, type Reading } from './run-rule.ts'

/** Rule, text, and what its first fix makes of it. */
describe('fixes that are fit to send', () => {
  test.each<[string, string, string, Reading?]>([
    ['jargon', 'Our app empowers you to choose.', 'Our app helps you to choose.'],
    ['jargon', 'It empowers small teams to plan ahead.', 'It helps small teams to plan ahead.'],
    ['jargon', 'Join a streamlined checkout.', 'Join a simplified checkout.'],
    ['jargon', 'An innovative approach to learning.', 'A new approach to learning.'],
    ['jargon', 'We co-create bespoke lamps.', 'We help create bespoke lamps.'],
    ['jargon', 'Harness the power of the sun.', 'Use the sun.'],
    ['jargon', 'We rectify the error and leverage our contacts.', 'We rectify the error and use our contacts.'],
    ['jargon', 'Going forward, you pay weekly.', 'From now on, you pay weekly.'],
    ['jargon', 'Seamlessly blend two soups.', 'Blend two soups.'],
    ['jargon', 'You can seamlessly manage your orders.', 'You can manage your orders.'],
    ['jargon', 'It works seamlessly with your till.', 'It works smoothly with your till.'],
    ['jargon', 'We give you an end-to-end service.', 'We give you a complete service.'],
    ['hype', 'Sync effortlessly with your phone.', 'Sync with your phone.'],
    ['hype', 'Get a world-class oven.', 'Get an oven.'],
    ['policy-speak', 'We have closed your request as per our policy.', 'We have closed your request.'],
    ['impersonal-address', 'This helps users to find their photos.', 'This helps you to find your photos.'],
    ['impersonal-address', 'Our ovens are made to meet our clients’ needs.', 'Our ovens are made to meet your needs.'],
    ['impersonal-address', 'Lodgers are thanked for their patience.', 'Thank you for your patience.'],
    ['impersonal-address', 'Dear Sir or Madam:\n\nYour claim has been paid.', 'Hello,\n\nYour claim has been paid.'],
    ['empty-apology', 'We are sorry for any disappointment caused.', 'We’re sorry that this was disappointing.'],
    ['empty-apology', 'Please accept our apologies for any inconvenience.', 'We’re sorry that this made things harder for you.'],
    ['jargon', 'Despite rain we share our learnings and unlock growth.', 'Despite rain we share our lessons and unlock growth.'],
    [
      'negative-framing',
      'You will not receive payouts until you add an account.',
      'You will receive payouts once you add an account.',
      { kind: 'support-reply' },
    ],
    ['passive-evasion', 'Postage charges have been revised.', 'We have changed postage charges.', { kind: 'support-reply' }],
    ['passive-evasion', 'The old till is being sunset.', 'We are retiring the old till.', { kind: 'support-reply' }],
    ['passive-evasion', 'It has been decided not to open on Sundays.', 'We have decided not to open on Sundays.', { kind: 'support-reply' }],
    ['empty-apology', "It's closed today. We apologise for any inconvenience caused.", "It's closed today. We're sorry that this made things harder for you."],
  ])('%s: %s', (rule, bad, good, reading) => {
    expect(firstFix(bad, findingsOf(rule, bad, reading))).toBe(good)
  })
})

describe('a finding, but no fix, where the words would not fit', () => {
  test.each<[string, string, string]>([
    ['jargon', 'Our templates empower effective content.', 'content cannot be helped'],
    ['jargon', 'Treatments that empower your journey to health.', 'a journey does nothing'],
    ['jargon', 'We begin with building trust between the children and their parents, fostering a sense of home.', '“building” twice'],
    ['jargon', 'You can ask your bank to initiate a chargeback.', 'a disputed payment is not initiated'],
    ['jargon', 'You will feel empowered by our tips.', '“feel helped”'],
    ['jargon', 'Choose a more innovative oven.', '“a more new oven”'],
    ['jargon', 'This is your gateway to innovative design.', '“gateway to new design”'],
    ['jargon', 'Here are some options to consider going forward.', '“options to consider from now on”'],
    ['jargon', 'We offer pain-point analysis to unlock growth.', '“problem analysis”'],
    ['jargon', 'It establishes thought leaders and unlocks growth.', '“establishes experts”'],
    ['jargon', 'Our app offers an innovative solution.', 'a “new product” may be a service'],
    ['jargon', 'Unleash your creativity.', '“use your creativity”'],
    ['jargon', 'We run end-to-end tests and unlock growth.', 'a term of the trade'],
    ['jargon', 'Our oven comes with an agentic harness to unlock growth.', 'a thing, not a deed'],
    ['jargon', 'Holistic Evaluation of Bread (HEB) takes a day.', 'a word of a name'],
    ['jargon', 'Here are evenly spaced streamlines from a field that unlock growth.', 'lines'],
    ['jargon', 'It works for any tech stack and unlocks growth.', '“any tools”'],
    ['jargon', 'It helps to streamline simple tasks.', '“simplify simple tasks”'],
    ['jargon', 'It is deep, holistic, and it unlocks growth.', 'no thing that is complete'],
    ['jargon', 'You leverage three dollars and unlock growth.', 'they are got, not used'],
    ['jargon', 'We refocus on core competencies and unlock growth.', '“refocus on main skills”'],
    ['policy-speak', 'Places will be given in accordance with our policy.', 'the rest tells nothing'],
    ['impersonal-address', 'In May we helped schools lend two million books.', 'a report of what was'],
    ['impersonal-address', 'Users can see what the user gave to the app.', 'the noun comes back'],
    ['hype', 'That is why we only have world-class ovens.', 'the word is what sets them apart'],
    ['jargon', 'We bumped cocreate modules and unlock growth.', 'a name'],
    ['impersonal-address', 'Members pay £5 a year.', 'not for those who are none yet'],
    ['impersonal-address', 'Students can follow along in class.', 'whose students, nobody knows'],
    ['hype', 'Your path to stress-free visits starts now.', 'the word is what the sentence tells'],
    ['policy-speak', 'Applicants must meet the age limit.', 'one cannot be asked to'],
    ['passive-evasion', 'Your ride request has been declined.', 'by the driver'],
    ['hype', 'We provide you with unparalleled service.', '“with service”'],
    ['hype', 'A life-changing six weeks.', '“a six weeks”'],
    ['hype', 'The new till drives best-in-class outcomes.', '“drives outcomes”'],
    ['hype', 'Our taps look good and perform flawlessly.', '“look good and perform”'],
    ['hype', 'Larkfield has an industry-leading track record.', '“has a track record”'],
    ['hype', 'We deliver world-class service.', '“deliver service”'],
    ['impersonal-address', 'Exhibitors asked to move their vans are expected to do so at once.', '“You asked to move”'],
    ['impersonal-address', 'WARD SEVEN Patients are requested to arrive by nine.', 'the heading would go too'],
    ['impersonal-address', 'Our goal is to help clients decide well. We want to be their partner.', 'the next sentence speaks of them'],
    ['impersonal-address', 'Welcome customers from home and abroad to contact us.', '“Welcome you”'],
    ['impersonal-address', 'Your ride is booked. Drivers must keep the receipt.', 'the drivers are others than “you”'],
    ['hype', 'We bake fresh bread at unbeatable prices.', '“at prices”'],
    ['jargon', 'Bring your form prior to commencement, and unlock growth.', '“prior to start”'],
    ['impersonal-address', 'The tenant should have reported the fault at once.', 'with “you” it would blame'],
    ['impersonal-address', 'Members receive free tickets to the fair.', 'the reader may be none yet'],
    ['policy-speak', 'Applicants must demonstrate two years of baking.', 'one cannot be asked to'],
    ['negative-framing', 'You cannot claim if you bought it online without a receipt.', 'two conditions'],
    ['jargon', 'We unlock growth with changes to leverage from May.', 'the noun of the trade'],
    ['jargon', 'Our pedagogical excellence framework unlocks growth.', '“good teaching framework”'],
    ['hype', 'Meet an almost revolutionary oven.', '“an almost oven”'],
    ['hype', 'Try the cutting-edge oven.', '“the oven” is none of them'],
    ['hype', 'It is a life-changing experience.', '“an experience” says nothing'],
    ['hype', 'Meet a truly revolutionary oven.', '“a truly oven”'],
    ['hype', 'Share effortlessly and quickly.', '“share and quickly”'],
    ['hype', 'Our ovens look effortless today.', '“look today”'],
  ])('%s: %s (%s)', (rule, text) => {
    const findings = findingsOf(rule, text)
    expect(findings.length).toBeGreaterThan(0)
    expect(firstFix(text, findings)).toBeNull()
  })

  test('an order to somebody else keeps its customers', () => {
    const text = 'Provide a preview of each oven, allowing users to see how it bakes.'
    expect(firstFix(text, findingsOf('impersonal-address', text))).toBeNull()
  })

  test('the terms of a contract are not left out', () => {
    const text = 'Your membership remains active unless we end it earlier according to the terms of service.'
    const findings = findingsOf('policy-speak', text, { kind: 'support-reply' })
    expect(findings).toHaveLength(1)
    expect(firstFix(text, findings)).toBeNull()
  })

  test('a greeting would stand in one branch only', () => {
    const letter = (first: string) =>
      `${first}\nYour bread is on its way.\n{{else}}\nYour bread is late.\n{{/if}}\n\nIt comes by bike, between 9 and 11.\n\nThe Crumb team\n`
    const inBranch = letter('{{#if sent}}')
    const findings = findingsOf('no-greeting', inBranch, { file: 'sent.hbs', kind: 'transactional-email' })
    expect(findings).toHaveLength(1)
    expect(firstFix(inBranch, findings)).toBeNull()
  })
})

test('every occurrence is found, so that all safe changes take one run', () => {
  const text = 'You can utilize the oven, and the shop can utilize the mill.'
  const findings = findingsOf('jargon', text)
  expect(findings).toHaveLength(2)
  expect(
    applyEdits(
      text,
      findings.flatMap((finding) => finding.fixes[0]?.edits ?? []),
    ),
  ).toBe('You can use the oven, and the shop can use the mill.')
})
